// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/sellingtext.h"

#include "text/errortext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{

QString SellingText::day(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString SellingText::method(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash: return tr("Cash");
    case PaymentMethod::Card: return tr("Card");
    case PaymentMethod::ETransfer: return tr("E-transfer");
    case PaymentMethod::Cheque: return tr("Cheque");
    case PaymentMethod::Transfer: return tr("Bank transfer");
    case PaymentMethod::Other: return tr("Other");
    }
    return {};
}

QString SellingText::taxCategory(const QString& category)
{
    if (category == u"service")
        return tr("Services");
    if (category == u"goods")
        return tr("Goods");
    if (category == u"food")
        return tr("Basic food");
    if (category == u"exempt")
        return tr("Exempt from tax");
    if (category == u"zero")
        return tr("Taxed at zero");
    return category;
}

QString SellingText::period(const PeriodLength& length)
{
    switch (length.unit) {
    case PeriodUnit::Week: return length.count == 1 ? tr("every week") : tr("every %n weeks", nullptr, length.count);
    case PeriodUnit::Month: return length.count == 1 ? tr("every month") : tr("every %n months", nullptr, length.count);
    case PeriodUnit::Year: return length.count == 1 ? tr("every year") : tr("every %n years", nullptr, length.count);
    }
    return {};
}

QString SellingText::units(LotKind kind, int units)
{
    switch (kind) {
    case LotKind::Count: return tr("%n session(s)", nullptr, units);
    case LotKind::Minutes: return tr("%n minute(s)", nullptr, units);
    case LotKind::Unlimited: return tr("Unlimited");
    }
    return {};
}

QString SellingText::validity(std::optional<int> days, ExpiryFrom from)
{
    if (!days)
        return tr("never expires");
    return from == ExpiryFrom::Purchase ? tr("%n day(s) from the purchase", nullptr, *days)
                                        : tr("%n day(s) from the first visit", nullptr, *days);
}

QString SellingText::sessions(const std::optional<int>& credits)
{
    if (!credits)
        return tr("none");
    return *credits == 0 ? tr("Unlimited") : tr("%n session(s)", nullptr, *credits);
}

QString SellingText::stockMove(StockMoveKind kind)
{
    switch (kind) {
    case StockMoveKind::Purchase: return tr("Purchase");
    case StockMoveKind::Sale: return tr("Sale");
    case StockMoveKind::Return: return tr("Return");
    case StockMoveKind::Count: return tr("Count");
    case StockMoveKind::Loss: return tr("Loss");
    }
    return {};
}

ChipLook SellingText::membershipState(const Membership& membership, QDate day)
{
    switch (membership.stateOn(day)) {
    case MembershipState::ToCome: return {tr("To come"), Glyph::Clock, Tone::Info};
    case MembershipState::Paused: return {tr("Paused"), Glyph::Clock, Tone::Warn};
    case MembershipState::Ended: return {tr("Ended"), Glyph::Cross, Tone::Muted};
    case MembershipState::Active: break;
    }
    return membership.end.isValid() ? ChipLook{tr("Ending"), Glyph::Clock, Tone::Info}
                                    : ChipLook{tr("Active"), Glyph::Check, Tone::Success};
}

ChipLook SellingText::lotState(const LotBalance& lot, QDate day)
{
    if (lot.frozenNow)
        return {tr("Frozen"), Glyph::Clock, Tone::Info};
    if (lot.lastDay.isValid() && lot.lastDay < day)
        return {tr("Expired"), Glyph::Cross, Tone::Muted};
    if (!lot.unlimited() && lot.available == 0)
        return lot.booked > 0 ? ChipLook{tr("All booked"), Glyph::Calendar, Tone::Info}
                              : ChipLook{tr("Used up"), Glyph::Check, Tone::Muted};
    return {tr("Usable"), Glyph::Check, Tone::Success};
}

ChipLook SellingText::stockState(const ProductStock& stock)
{
    if (stock.product.archived)
        return {tr("Archived"), Glyph::Cross, Tone::Muted};
    if (stock.onHand <= 0)
        return {tr("None left"), Glyph::Alert, Tone::Danger};
    return stock.low() ? ChipLook{tr("Low"), Glyph::Warning, Tone::Warn}
                       : ChipLook{tr("In stock"), Glyph::Check, Tone::Success};
}

ChipLook SellingText::invoiceState(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft: return {tr("Draft"), Glyph::Edit, Tone::Muted};
    case InvoiceState::Open: return {tr("Open"), Glyph::Clock, Tone::Info};
    case InvoiceState::PartPaid: return {tr("Part paid"), Glyph::Clock, Tone::Info};
    case InvoiceState::Paid: return {tr("Paid"), Glyph::Check, Tone::Success};
    case InvoiceState::Overdue: return {tr("Overdue"), Glyph::Alert, Tone::Danger};
    case InvoiceState::Void: return {tr("Void"), Glyph::Cross, Tone::Muted};
    }
    return {};
}

QString SellingText::exclusion(const ExcludedMembership& excluded)
{
    switch (excluded.reason) {
    case ExclusionReason::Paused: return tr("Paused for the whole period");
    case ExclusionReason::NotDue: return tr("Billed already; next on %1").arg(day(excluded.day));
    case ExclusionReason::Ended: return tr("Ended on %1").arg(day(excluded.day));
    case ExclusionReason::ClientGone: return tr("A former client: end the membership, or make them active again");
    case ExclusionReason::Problem: return errorText(excluded.problem);
    }
    return {};
}

QString SellingText::balance(const LotBalance& lot)
{
    if (lot.unlimited())
        return tr("%n session(s) used", nullptr, lot.used);
    const QString left = lot.terms.kind == LotKind::Minutes
                             ? tr("%1 of %n minute(s) left", nullptr, lot.bought).arg(lot.available)
                             : tr("%1 of %n session(s) left", nullptr, lot.bought).arg(lot.available);
    return lot.booked > 0 ? tr("%1, %2 booked", "what is left, number").arg(left).arg(lot.booked) : left;
}

} // namespace td
