// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/moneywords.h"

#include "widgets/places.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
/// A number with so many digits after the point at most, as the locale writes it.
QString decimals(qint64 value, int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    const QLocale locale;
    QString fraction = QString::number(std::abs(value) % power).rightJustified(digits, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString whole = locale.toString(qlonglong(value / power));
    return fraction.isEmpty() ? whole : whole + locale.decimalPoint() + fraction;
}

bool hasKind(const Invoice& invoice, const QString& category, std::initializer_list<LineKind> kinds)
{
    return std::any_of(invoice.lines.begin(), invoice.lines.end(), [&](const InvoiceLine& line) {
        const bool same = category.isEmpty() || line.taxCategory == category;
        return same && std::find(kinds.begin(), kinds.end(), line.kind) != kinds.end();
    });
}
} // namespace

ChipLook MoneyWords::stateChip(InvoiceState state, InvoiceKind kind)
{
    if (kind == InvoiceKind::CreditNote && state != InvoiceState::Draft && state != InvoiceState::Void)
        return {tr("Credit note"), Glyph::Undo, Tone::Info};
    switch (state) {
    case InvoiceState::Draft: return {stateName(state), Glyph::Edit, Tone::Neutral};
    case InvoiceState::Open: return {stateName(state), Glyph::Clock, Tone::Info};
    case InvoiceState::PartPaid: return {stateName(state), Glyph::Clock, Tone::Warn};
    case InvoiceState::Paid: return {stateName(state), Glyph::Check, Tone::Success};
    case InvoiceState::Overdue: return {stateName(state), Glyph::Warning, Tone::Danger};
    case InvoiceState::Void: return {stateName(state), Glyph::Cross, Tone::Muted};
    }
    return {};
}

QString MoneyWords::stateName(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft: return tr("Draft");
    case InvoiceState::Open: return tr("Open");
    case InvoiceState::PartPaid: return tr("Part paid");
    case InvoiceState::Paid: return tr("Paid");
    case InvoiceState::Overdue: return tr("Overdue");
    case InvoiceState::Void: return tr("Void");
    }
    return {};
}

InvoiceState MoneyWords::stateOf(const Invoice& invoice, QDate today)
{
    if (invoice.status == InvoiceStatus::Draft)
        return InvoiceState::Draft;
    if (invoice.status == InvoiceStatus::Void)
        return InvoiceState::Void;
    if (invoice.openMinor() <= 0)
        return InvoiceState::Paid;
    qint64 due = 0; // what should have been paid before today
    for (const Instalment& part : invoice.instalments)
        due += part.due < today ? part.amountMinor : 0;
    if (invoice.instalments.isEmpty() && invoice.dueDay < today)
        due = invoice.totalMinor;
    if (invoice.paidMinor < due)
        return InvoiceState::Overdue;
    return invoice.paidMinor > 0 ? InvoiceState::PartPaid : InvoiceState::Open;
}

QString MoneyWords::title(const Invoice& invoice)
{
    if (invoice.kind == InvoiceKind::CreditNote)
        return tr("Credit note %1").arg(invoice.number);
    if (invoice.status != InvoiceStatus::Draft)
        return tr("Invoice %1").arg(invoice.number);
    return invoice.id.isNull() ? tr("New invoice") : tr("Draft of an invoice");
}

QString MoneyWords::method(PaymentMethod method)
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

ChipLook MoneyWords::paymentChip(PaymentKind kind)
{
    switch (kind) {
    case PaymentKind::Payment: return {tr("Payment"), Glyph::ArrowDown, Tone::Success};
    case PaymentKind::Deposit: return {tr("Deposit"), Glyph::Lock, Tone::Info};
    case PaymentKind::Refund: return {tr("Refund"), Glyph::ArrowUp, Tone::Warn};
    }
    return {};
}

QString MoneyWords::lineKind(LineKind kind)
{
    switch (kind) {
    case LineKind::Session: return tr("Session");
    case LineKind::Fee: return tr("Fee");
    case LineKind::Package: return tr("Package");
    case LineKind::Membership: return tr("Membership");
    case LineKind::Product: return tr("Product");
    case LineKind::Deposit: return tr("Deposit");
    case LineKind::Contract: return tr("Contract");
    case LineKind::Other: return tr("Other");
    }
    return {};
}

QString MoneyWords::category(const QString& category)
{
    if (category == u"service")
        return tr("Service");
    if (category == u"goods")
        return tr("Goods");
    if (category == u"food")
        return tr("Food");
    if (category == u"exempt")
        return tr("Exempt");
    if (category == u"zero")
        return tr("Zero-rated");
    return category;
}

QString MoneyWords::rate(int rate)
{
    //: A tax rate: "13 %"
    return tr("%1 %").arg(decimals(rate, 3));
}

QString MoneyWords::quantity(qint64 milli)
{
    return decimals(milli, 3);
}

QString MoneyWords::place(const QString& region)
{
    const QString country = region.section(u'-', 0, 0);
    const QString code = region.section(u'-', 1);
    for (const PlaceName& one : regionsOf(country)) {
        if (one.code == code || one.code == region)
            return one.name;
    }
    for (const PlaceName& one : countries()) {
        if (one.code == country)
            return code.isEmpty() ? one.name : tr("%1, %2", "region, country").arg(code, one.name);
    }
    return region;
}

QString MoneyWords::day(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString MoneyWords::dispatch(const Dispatch& dispatch)
{
    const QString when = QLocale().toString(QDateTime::fromSecsSinceEpoch(dispatch.at), QLocale::ShortFormat);
    if (!dispatch.problem.isEmpty())
        return tr("%1: could not be mailed to %2: %3").arg(when, dispatch.recipient, dispatch.problem);
    switch (dispatch.channel) {
    case DispatchChannel::Mail: return tr("%1: mailed to %2").arg(when, dispatch.recipient);
    case DispatchChannel::Print: return tr("%1: printed").arg(when);
    case DispatchChannel::Pdf: return tr("%1: saved as PDF").arg(when);
    case DispatchChannel::EInvoice: return tr("%1: saved as e-invoice").arg(when);
    }
    return {};
}

QString MoneyWords::taxSentence(const TaxAmount& tax, const Invoice& invoice, const QString& base)
{
    const QString name = tr("%1 %2", "tax and rate: HST 13 %").arg(tax.name, rate(tax.rate));
    const QString where = place(tax.region);
    if (tax.category == u"goods" || hasKind(invoice, tax.category, {LineKind::Product}))
        return tr("%1 on %2, because the goods are sold in %3.").arg(name, base, where);
    if (hasKind(invoice, tax.category, {LineKind::Session, LineKind::Contract}))
        return tr("%1 on %2, because the session is held in %3.").arg(name, base, where);
    if (hasKind(invoice, tax.category, {LineKind::Package, LineKind::Membership}))
        return tr("%1 on %2: a package is taxed when it is sold, in %3.").arg(name, base, where);
    return tr("%1 on %2, because the place of supply is %3.").arg(name, base, where);
}

QString MoneyWords::noTaxSentence(const Invoice& invoice, bool registered, const QString& exemptReason)
{
    if (!registered)
        return tr("No tax: the studio is not registered for it.");
    if (!exemptReason.isEmpty())
        return tr("No tax for this client: %1.").arg(exemptReason);
    if (invoice.lines.isEmpty())
        return tr("Tax is worked out from the lines.");
    return tr("Nothing on this invoice is taxed in %1.").arg(place(invoice.region));
}

} // namespace td
