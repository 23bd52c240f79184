// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/instalments.h"

namespace td
{

QList<Instalment> instalmentsOf(qint64 totalMinor, int parts, QDate first, int days)
{
    if (parts < 2 || totalMinor < parts)
        return {};
    const qint64 each = totalMinor / parts;
    QList<Instalment> out;
    for (int i = 0; i < parts; ++i)
        out.append({first.addDays(qint64(i) * days), i == 0 ? totalMinor - each * (parts - 1) : each});
    return out;
}

} // namespace td
