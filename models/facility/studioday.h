// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>

namespace td
{

class Database;

/// The zone of the studio, in which days such as birthdays and "today" are meant.
Result<QByteArray> studioZone(Database& database);
/// The day it is now at the studio.
Result<QDate> studioToday(Database& database);

} // namespace td
