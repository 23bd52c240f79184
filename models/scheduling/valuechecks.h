// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formcheck.h"

#include <QDate>

namespace td
{

/// A day that a diary can hold. Error: Invalid "time.range".
Result<void> checkDay(QDate day, const char* field);
/// Minutes of one local day. Errors, Invalid: time.range (field start), time.end-before-start (field end).
Result<void> checkMinutes(int startMin, int endMin);
/// The views answer an id that is taken with rule.exists: Invalid "row.duplicate", field id.
Result<void> namedDuplicate(Result<void> written);

} // namespace td
