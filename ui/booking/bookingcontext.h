// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "widgets/banner.h"

#include <functional>

namespace td
{

class ClientSearch;
class Clients;
class Credits;
class Database;
class Facility;
class Preferences;
class PrivacyState;
class Prompts;
class Scheduling;
class Team;

/// Everything that the calendar's screens work with; the composition root owns it all and outlives the screens.
struct BookingContext {
    Database& db;
    Scheduling& scheduling;
    Credits& credits;
    Clients& clients;
    Team& team;
    Facility& facility;
    ClientSearch& search; ///< loaded and kept up to date by its owner
    Preferences& preferences;
    Prompts& prompts;
    PrivacyState& privacy;
    QByteArray zone; ///< the studio's
    /// Shows a sentence in the window's banner.
    std::function<void(Tone, const QString&, const Banner::Action&)> say;

    [[nodiscard]] Instant now() const;
    /// In the studio's zone.
    [[nodiscard]] QDate today() const;
    /// Whether this user may book this trainer against hours, time off and closed days, with a reason.
    [[nodiscard]] bool mayOverride(const TrainerId& trainer) const;

    /// Says what was done and offers to take it back.
    void tellDone(const QString& sentence) const;
    /// Says why something was refused.
    void refuse(const Error& error) const;

private:
    void undoLast() const;
};

} // namespace td
