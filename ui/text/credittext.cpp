// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/credittext.h"

namespace td
{

QString CreditText::units(int count, bool minutes)
{
    return minutes ? tr("%n minute(s)", nullptr, count) : tr("%n session(s)", nullptr, count);
}

QString CreditText::withReason(const QString& sentence, const QString& reason) const
{
    return reason.isEmpty() ? sentence : tr("%1 Reason: %2.", "a whole sentence, then why").arg(sentence, reason);
}

QString CreditText::come(const BalanceFact& fact, const NewLot& terms) const
{
    const bool minutes = terms.kind == LotKind::Minutes;
    switch (fact.kind) {
    case FactKind::Bought:
        if (terms.kind == LotKind::Unlimited)
            return tr("You bought “%1” on %2.").arg(terms.name, day(fact.day));
        return minutes ? tr("You bought %n minute(s) on %1.", nullptr, fact.units).arg(day(fact.day))
                       : tr("You bought %n session(s) on %1.", nullptr, fact.units).arg(day(fact.day));
    case FactKind::Received:
        if (fact.who.isEmpty())
            return minutes ? tr("Another client gave you %n minute(s) on %1.", nullptr, fact.units).arg(day(fact.day))
                           : tr("Another client gave you %n session(s) on %1.", nullptr, fact.units).arg(day(fact.day));
        return minutes ? tr("%1 gave you %n minute(s) on %2.", nullptr, fact.units).arg(fact.who, day(fact.day))
                       : tr("%1 gave you %n session(s) on %2.", nullptr, fact.units).arg(fact.who, day(fact.day));
    case FactKind::Added:
        return withReason(minutes ? tr("%n minute(s) were added on %1.", nullptr, fact.units).arg(day(fact.day))
                                  : tr("%n session(s) were added on %1.", nullptr, fact.units).arg(day(fact.day)),
                          fact.text);
    default: return {};
    }
}

QString CreditText::gone(const BalanceFact& fact, bool minutes) const
{
    const int n = fact.units;
    const QString on = day(fact.day);
    switch (fact.kind) {
    case FactKind::Used:
        return minutes ? tr("%n minute(s) were used, the last of them on %1.", nullptr, n).arg(on)
                       : tr("%n session(s) were used, the last one on %1.", nullptr, n).arg(on);
    case FactKind::Booked:
        return minutes ? tr("%n minute(s) are booked, the next of them on %1.", nullptr, n).arg(on)
                       : tr("%n session(s) are booked, the next one on %1.", nullptr, n).arg(on);
    case FactKind::LostLate:
        return minutes ? tr("%n minute(s) were forfeited because the booking of %1 was cancelled late.", nullptr, n).arg(on)
                       : tr("%n session(s) were forfeited because the booking of %1 was cancelled late.", nullptr, n).arg(on);
    case FactKind::LostAbsent:
        return minutes ? tr("%n minute(s) were forfeited because you did not come on %1.", nullptr, n).arg(on)
                       : tr("%n session(s) were forfeited because you did not come on %1.", nullptr, n).arg(on);
    case FactKind::Expired:
        return minutes ? tr("%n minute(s) expired after %1.", nullptr, n).arg(on)
                       : tr("%n session(s) expired after %1.", nullptr, n).arg(on);
    case FactKind::TakenAway:
        return withReason(minutes ? tr("%n minute(s) were taken away on %1.", nullptr, n).arg(on)
                                  : tr("%n session(s) were taken away on %1.", nullptr, n).arg(on),
                          fact.text);
    case FactKind::GivenAway:
        if (fact.who.isEmpty())
            return minutes ? tr("You gave %n minute(s) to another client on %1.", nullptr, n).arg(on)
                           : tr("You gave %n session(s) to another client on %1.", nullptr, n).arg(on);
        return minutes ? tr("You gave %n minute(s) to %1 on %2.", nullptr, n).arg(fact.who, on)
                       : tr("You gave %n session(s) to %1 on %2.", nullptr, n).arg(fact.who, on);
    case FactKind::Refunded:
        if (n == 0)
            return tr("Part of the price was refunded on %1.").arg(on);
        return minutes ? tr("%n minute(s) were refunded on %1.", nullptr, n).arg(on)
                       : tr("%n session(s) were refunded on %1.", nullptr, n).arg(on);
    default: return {};
    }
}

QString CreditText::left(const BalanceFact& fact, bool minutes) const
{
    const int n = fact.units;
    switch (fact.kind) {
    case FactKind::Left:
        if (!fact.until.isValid())
            return minutes ? tr("So %n minute(s) are left. They do not expire.", nullptr, n)
                           : tr("So %n session(s) are left. They do not expire.", nullptr, n);
        return minutes ? tr("So %n minute(s) are left until %1.", nullptr, n).arg(day(fact.until))
                       : tr("So %n session(s) are left until %1.", nullptr, n).arg(day(fact.until));
    case FactKind::LeftFirstVisit:
        return tr("So there are %1 left. Their time begins with your first visit and lasts %n day(s).", nullptr, fact.days)
            .arg(units(n, minutes));
    case FactKind::Unlimited:
        if (!fact.until.isValid())
            return tr("It is not counted. Its time begins with your first visit and lasts %n day(s).", nullptr, fact.days);
        return tr("It is not counted, and is good until %1.").arg(day(fact.until));
    default: return tr("So nothing is left.");
    }
}

QString CreditText::sentence(const BalanceFact& fact, const NewLot& terms) const
{
    const bool minutes = terms.kind == LotKind::Minutes;
    switch (fact.kind) {
    case FactKind::Bought:
    case FactKind::Received:
    case FactKind::Added: return come(fact, terms);
    case FactKind::Frozen:
        return withReason(fact.until.isValid() ? tr("The package was frozen from %1 to %2; its end moves by as many days.")
                                                     .arg(day(fact.day), day(fact.until))
                                               : tr("The package is frozen since %1; its end moves until the freeze is over.")
                                                     .arg(day(fact.day)),
                          fact.text);
    case FactKind::Left:
    case FactKind::LeftFirstVisit:
    case FactKind::Unlimited:
    case FactKind::NothingLeft: return left(fact, minutes);
    default: return gone(fact, minutes);
    }
}

QStringList CreditText::story(const QList<BalanceFact>& facts, const NewLot& terms) const
{
    QStringList out;
    for (const BalanceFact& fact : facts)
        out.append(sentence(fact, terms));
    return out;
}

QString CreditText::rest(const LotBalance& lot) const
{
    if (lot.frozenNow)
        return tr("Frozen");
    const QString until = m_locale.toString(lot.lastDay, QLocale::ShortFormat);
    if (lot.unlimited())
        return lot.lastDay.isValid() ? tr("Unlimited until %1").arg(until) : tr("Unlimited");
    const QString count = units(lot.available, lot.terms.kind == LotKind::Minutes);
    return lot.lastDay.isValid() ? tr("%1 left until %2", "10 sessions left until 2026-06-01").arg(count, until)
                                 : tr("%1 left", "10 sessions left").arg(count);
}

} // namespace td
