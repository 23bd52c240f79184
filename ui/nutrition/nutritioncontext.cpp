// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/nutritioncontext.h"

#include "facility/studioday.h"

#include <QLocale>

namespace td
{

QDate NutritionContext::today() const
{
    return studioToday(db).value_or(QDate::currentDate());
}

QString NutritionContext::language()
{
    return QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
}

} // namespace td
