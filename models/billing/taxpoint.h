// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>

namespace td
{

class Database;

/// Refused tax.period-closed (args: first, last day) when `day` lies in a tax period that was closed.
Result<void> expectOpenTaxDay(Database& database, QDate day, const char* field);
/// `day`, or the first day after the closed periods that it lies in: what is changed later falls into the next period.
Result<QDate> nextOpenTaxDay(Database& database, QDate day);

} // namespace td
