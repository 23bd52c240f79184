// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace td
{

class Database;

/// What a new studio starts with, as the first-run screen and the verb `new` ask for it.
struct StudioPresetRequest {
    bool withClasses = false; ///< also small groups with a waiting list, and a room
    int opensMinute = 7 * 60;
    int closesMinute = 20 * 60;
    int weekdays = 0x3f; ///< bit 0 is Monday: the days on which the studio and its trainers work
    QString language;    ///< "fr" names things in French; anything else in English
};

/// Fills a new studio, as its owner, in one change set: a cancellation policy with 24 hours of notice, class types, opening
/// hours, and the weekly hours of every trainer from today on. Errors are those of the services.
Result<void> applyStudioPreset(Database& database, const StudioPresetRequest& request);

} // namespace td
