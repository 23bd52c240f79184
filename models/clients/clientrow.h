// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "core/localtime.h"

#include <optional>

namespace td
{

/// A client as a line of a table: the profile's short facts and what the calendar says about them.
struct ClientRow {
    ClientId id;
    QString name;     ///< "Ada Lovelace", with the preferred name where there is one
    QString sortName; ///< "Lovelace, Ada"
    QString preferredName;
    QString phone;
    QString email;
    ClientStatus status = ClientStatus::Active;
    QStringList tags;
    TrainerId trainer; ///< primary trainer; null when there is none
    QString trainerName;
    QDate birthday;
    QDate joinedOn;
    std::optional<Instant> lastSession; ///< latest that has begun and was not missed
    std::optional<Instant> nextSession; ///< earliest that has not begun
    int sessionsDone = 0;
    int noShows = 0;
    bool hasHealthAlert = false; ///< always false for those who may not see health
    bool hasAlert = false;       ///< an alert of another kind is in force
    PhotoId photo;

    bool operator==(const ClientRow&) const = default;
};

} // namespace td
