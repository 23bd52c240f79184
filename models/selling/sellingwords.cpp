// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/sellingwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{

QString SellingWords::day(QDate day) const
{
    const QLocale locale(m_french ? QLocale::French : QLocale::English, QLocale::Canada);
    return locale.toString(day, m_french ? u"d MMMM yyyy"_s : u"MMMM d, yyyy"_s);
}

QString SellingWords::period(const QString& name, const DuePeriod& period) const
{
    const QString days = m_french ? u"%1, du %2 au %3"_s.arg(name, day(period.days.first), day(period.days.last))
                                  : u"%1, %2 to %3"_s.arg(name, day(period.days.first), day(period.days.last));
    if (period.whole())
        return days;
    return (m_french ? u"%1 (%2 jours sur %3)"_s : u"%1 (%2 of %3 days)"_s).arg(days).arg(period.billedDays).arg(period.periodDays);
}

QString SellingWords::joiningFee(const QString& name) const
{
    return (m_french ? u"Frais d’adhésion : %1"_s : u"Joining fee: %1"_s).arg(name);
}

QString SellingWords::package(const QString& name, const QString& trainer) const
{
    return trainer.isEmpty() ? name : (m_french ? u"%1 avec %2"_s : u"%1 with %2"_s).arg(name, trainer);
}

QString SellingWords::priceReason(const QString& reason) const
{
    return (m_french ? u"Prix convenu : %1"_s : u"Price agreed: %1"_s).arg(reason);
}

} // namespace td
