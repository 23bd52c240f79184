// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td
{

/// An amount for programs: "1310.72", "-0.05", "500" for currencies without decimals.
QString plainMoney(qint64 minor, const QString& currency);
/// A rate in 1/100,000 in per cent: 9975 → "9.975", 5000 → "5".
QString plainRate(int rate);

} // namespace td
