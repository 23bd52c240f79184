// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/instalmentplan.h"

namespace td
{

QList<Instalment> instalmentPlan(qint64 total, int parts, int days, QDate first)
{
    QList<Instalment> plan;
    if (parts < 2 || total < parts)
        return plan;
    for (int i = 0; i < parts; ++i)
        plan.append({first.addDays(qint64(days) * i), total / parts + (i < total % parts ? 1 : 0)});
    return plan;
}

} // namespace td
