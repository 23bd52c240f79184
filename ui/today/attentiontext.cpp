// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaytext.h"

#include "core/money.h"
#include "widgets/privacystate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
struct Look {
    Glyph glyph;
    Tone tone;
};

Look lookOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::BookingProblem: return {Glyph::Warning, Tone::Danger};
    case AttentionKind::OfferEnds: return {Glyph::Clock, Tone::Warn};
    case AttentionKind::PlaceToFill: return {Glyph::Waitlist, Tone::Warn};
    case AttentionKind::TimeOffRequest: return {Glyph::Sun, Tone::Info};
    case AttentionKind::UnclosedSession: return {Glyph::Check, Tone::Warn};
    case AttentionKind::OverdueInvoice: return {Glyph::Money, Tone::Danger};
    case AttentionKind::TaxDue: return {Glyph::Calendar, Tone::Warn};
    case AttentionKind::FailedMail: return {Glyph::Mail, Tone::Warn};
    case AttentionKind::PackageEnds: return {Glyph::Tag, Tone::Warn};
    case AttentionKind::MissingNote: return {Glyph::Edit, Tone::Warn};
    case AttentionKind::FormToSign: return {Glyph::Edit, Tone::Warn};
    case AttentionKind::LowCompliance: return {Glyph::Training, Tone::Muted};
    case AttentionKind::Record: return {Glyph::Star, Tone::Accent};
    case AttentionKind::Uninvoiced: return {Glyph::Note, Tone::Info};
    case AttentionKind::LowStock: return {Glyph::Folder, Tone::Info};
    case AttentionKind::InsuranceEnds: return {Glyph::Alert, Tone::Warn};
    case AttentionKind::Lapsing: return {Glyph::History, Tone::Muted};
    case AttentionKind::NewClient: return {Glyph::User, Tone::Info};
    case AttentionKind::Birthday: return {Glyph::Birthday, Tone::Accent};
    }
    return {Glyph::Info, Tone::Muted};
}

QString taxName(const QString& regime)
{
    if (regime == u"gst")
        return TodayText::tr("GST/HST");
    if (regime == u"sales")
        return TodayText::tr("sales tax");
    return regime.toUpper();
}

/// What the data calls it, in the language of the screen.
QString dataName(const AttentionItem& item)
{
    return QLocale().language() == QLocale::French && !item.detailFr.isEmpty() ? item.detailFr : item.detail;
}
} // namespace

QString TodayText::headline(const AttentionItem& item, QDate today)
{
    if (item.more > 0) {
        switch (item.kind) {
        case AttentionKind::BookingProblem: return tr("%n more bookings in the way of hours or time off", nullptr, item.more);
        case AttentionKind::OfferEnds: return tr("%n more offers that lapse", nullptr, item.more);
        case AttentionKind::PlaceToFill: return tr("%n more classes with a place to give", nullptr, item.more);
        case AttentionKind::TimeOffRequest: return tr("%n more requests for time off", nullptr, item.more);
        case AttentionKind::UnclosedSession: return tr("%n more sessions to close", nullptr, item.more);
        case AttentionKind::OverdueInvoice: return tr("%n more overdue invoices", nullptr, item.more);
        case AttentionKind::TaxDue: return tr("%n more tax returns due", nullptr, item.more);
        case AttentionKind::FailedMail: return tr("%n more mails that failed", nullptr, item.more);
        case AttentionKind::PackageEnds: return tr("%n more packages about to end", nullptr, item.more);
        case AttentionKind::MissingNote: return tr("%n more sessions without a note", nullptr, item.more);
        case AttentionKind::FormToSign: return tr("%n more forms to sign", nullptr, item.more);
        case AttentionKind::LowCompliance: return tr("%n more plans that are not followed", nullptr, item.more);
        case AttentionKind::Record: return tr("%n more personal records", nullptr, item.more);
        case AttentionKind::Uninvoiced: return tr("%n more sessions to bill", nullptr, item.more);
        case AttentionKind::LowStock: return tr("%n more products running out", nullptr, item.more);
        case AttentionKind::InsuranceEnds: return tr("%n more insurances that end", nullptr, item.more);
        case AttentionKind::Lapsing: return tr("%n more clients are lapsing", nullptr, item.more);
        case AttentionKind::NewClient: return tr("%n more new clients without a session", nullptr, item.more);
        case AttentionKind::Birthday: return tr("%n more birthdays", nullptr, item.more);
        }
    }
    switch (item.kind) {
    case AttentionKind::BookingProblem:
        if (item.trouble == BookingTrouble::TimeOff)
            return tr("%1 is booked in time off").arg(item.name.isEmpty() ? item.detail : item.name);
        if (item.trouble == BookingTrouble::Closed)
            return tr("%1 is booked on a closed day").arg(item.name.isEmpty() ? item.detail : item.name);
        return tr("%1 is booked outside hours").arg(item.name.isEmpty() ? item.detail : item.name);
    case AttentionKind::OfferEnds: return tr("The place offered to %1 lapses").arg(item.name);
    case AttentionKind::PlaceToFill: return tr("A place is free, %1 waits").arg(item.name);
    case AttentionKind::TimeOffRequest: return tr("%1 asks for time off").arg(item.name);
    case AttentionKind::UnclosedSession: return tr("Close the session of %1").arg(item.name.isEmpty() ? item.detail : item.name);
    case AttentionKind::OverdueInvoice: return item.name.isEmpty() ? tr("Invoice %1 is overdue").arg(item.detail) : tr("%1 is late with a payment").arg(item.name);
    case AttentionKind::TaxDue:
        return item.count > 0 ? tr("The %1 return is due").arg(taxName(item.detail)) : tr("The %1 return is to be paid").arg(taxName(item.detail));
    case AttentionKind::FailedMail: return tr("%1 could not be mailed").arg(item.name);
    case AttentionKind::PackageEnds:
        return item.day.isValid() ? tr("A package of %1 ends").arg(item.name) : tr("A package of %1 is nearly used").arg(item.name);
    case AttentionKind::MissingNote: return tr("No note yet for %1").arg(item.name);
    case AttentionKind::FormToSign: return tr("%1 has a form to sign").arg(item.name);
    case AttentionKind::LowCompliance: return tr("%1 does not follow the plan").arg(item.name);
    case AttentionKind::Record: return tr("A new best of %1").arg(item.name);
    case AttentionKind::Uninvoiced: return tr("%n session(s) are done and not billed", nullptr, item.count);
    case AttentionKind::LowStock: return tr("%1 is running out").arg(item.name);
    case AttentionKind::InsuranceEnds:
        return item.day < today ? tr("The insurance of %1 has ended").arg(item.name) : tr("The insurance of %1 ends").arg(item.name);
    case AttentionKind::Lapsing: return tr("%1 is lapsing").arg(item.name);
    case AttentionKind::NewClient: return tr("%1 has not had a session yet").arg(item.name);
    case AttentionKind::Birthday:
        return item.count > 0 ? tr("%1 turns %2").arg(item.name).arg(item.count) : tr("%1 has a birthday").arg(item.name);
    }
    return {};
}

QString TodayText::detail(const AttentionItem& item, QDate today)
{
    if (item.more > 0)
        return {};
    const auto session = [&] { return tr("%1, %2").arg(when({item.day, item.minute}, today), item.detail); };
    switch (item.kind) {
    case AttentionKind::BookingProblem:
    case AttentionKind::PlaceToFill:
    case AttentionKind::UnclosedSession:
    case AttentionKind::MissingNote:
    case AttentionKind::OfferEnds: return session();
    case AttentionKind::FormToSign:
        if (!item.day.isValid())
            return tr("%1, never signed").arg(dataName(item));
        return item.day < today ? tr("%1, expired on %2").arg(dataName(item), day(item.day, today)) : tr("%1, until %2").arg(dataName(item), day(item.day, today));
    case AttentionKind::LowCompliance: return tr("%1% of the sets due in two weeks").arg(item.count);
    case AttentionKind::Record:
        return item.load.units() == 0 ? tr("%1: %n repetition(s)", nullptr, item.count).arg(dataName(item))
                                      : tr("%1: %2 %3 x %4").arg(dataName(item), massText(item.load, item.unit, QLocale()), massUnitName(item.unit)).arg(item.count);
    case AttentionKind::TimeOffRequest: {
        const QString days = item.day == item.lastDay ? day(item.day, today)
                                                      : tr("%1 to %2").arg(day(item.day, today), day(item.lastDay, today));
        return item.detail.isEmpty() ? days : tr("%1, %2").arg(days, item.detail);
    }
    case AttentionKind::OverdueInvoice:
        return tr("%1 of %2, %n day(s) late", nullptr, int(item.day.daysTo(today))).arg(amount(item), item.detail);
    case AttentionKind::TaxDue: return item.day < today ? tr("It was due on %1").arg(day(item.day, today)) : tr("By %1").arg(day(item.day, today));
    case AttentionKind::FailedMail: return item.detail;
    case AttentionKind::PackageEnds:
        return item.day.isValid() ? tr("%1, %n left, until %2", nullptr, item.count).arg(item.detail, day(item.day, today))
                                  : tr("%1, %n left", nullptr, item.count).arg(item.detail);
    case AttentionKind::Uninvoiced: return tr("%1 until %2").arg(amount(item), day(item.day, today));
    case AttentionKind::LowStock: return tr("%n left", nullptr, item.count);
    case AttentionKind::InsuranceEnds:
    case AttentionKind::Birthday: return day(item.day, today);
    case AttentionKind::Lapsing:
        return item.day.isValid() ? tr("Last session %n days ago, none booked", nullptr, int(item.day.daysTo(today)))
                                  : tr("Never had a session, none booked");
    case AttentionKind::NewClient:
        return item.day.isValid() ? tr("New since %1").arg(day(item.day, today)) : QString();
    }
    return {};
}

QString TodayText::action(const AttentionItem& item)
{
    if (item.more > 0)
        return tr("Show");
    switch (item.kind) {
    case AttentionKind::BookingProblem: return tr("Move");
    case AttentionKind::OfferEnds: return tr("Open");
    case AttentionKind::PlaceToFill: return tr("Give place");
    case AttentionKind::TimeOffRequest: return tr("Decide");
    case AttentionKind::UnclosedSession: return tr("Done");
    case AttentionKind::OverdueInvoice: return tr("Take payment");
    case AttentionKind::TaxDue:
    case AttentionKind::FailedMail:
    case AttentionKind::LowStock: return tr("Open");
    case AttentionKind::PackageEnds: return tr("Sell");
    case AttentionKind::Uninvoiced: return tr("Bill");
    case AttentionKind::MissingNote: return tr("Write");
    case AttentionKind::FormToSign: return tr("Sign");
    case AttentionKind::LowCompliance:
    case AttentionKind::Record:
    case AttentionKind::InsuranceEnds: return tr("Open");
    case AttentionKind::Lapsing:
    case AttentionKind::NewClient: return tr("Book");
    case AttentionKind::Birthday: return tr("Open");
    }
    return {};
}

QString TodayText::amount(const AttentionItem& item)
{
    return item.currency.isEmpty() ? PrivacyState::mask() : formatMoney({item.amountMinor, item.currency}, QLocale());
}

Glyph TodayText::glyph(const AttentionItem& item)
{
    return lookOf(item.kind).glyph;
}

Tone TodayText::tone(const AttentionItem& item)
{
    return item.severity == AttentionSeverity::Now ? Tone::Danger : lookOf(item.kind).tone;
}

QString TodayText::spoken(const AttentionItem& item, QDate today)
{
    const QString urgent = item.severity == AttentionSeverity::Now ? tr("urgent") : QString();
    QStringList parts{headline(item, today), detail(item, today), urgent, action(item)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace td
