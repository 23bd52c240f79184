// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientrow.h"

#include <QJsonObject>
#include <QSet>

namespace td
{

/// Which rows of the client table to show. Conditions that are empty or 0 let everything through; the others must all hold.
struct ClientFilter {
    QList<ClientStatus> statuses;
    QString tag;             ///< case does not count
    TrainerId trainer;       ///< primary trainer
    bool withoutTrainer = false;
    int lapsingDays = 0;     ///< active, no session for this many days (or never, joined that long ago), and none booked
    bool withoutUpcoming = false;
    int birthdayWithinDays = 0; ///< a birthday today or in the days after it: 1 is today only
    bool withAlert = false;
    bool owing = false; ///< has something to pay; only who knows the books can tell
    QString text; ///< every word in the name, phone, e-mail or tags

    bool operator==(const ClientFilter&) const = default;
};

/// The moment for which a filter is asked.
struct FilterMoment {
    Instant now = 0;
    QDate today; ///< in the studio's zone
};

[[nodiscard]] bool matches(const ClientFilter& filter, const ClientRow& row, const FilterMoment& moment);

/// Days until the next birthday, 0 on the day itself; 29 February counts on 28 February in other years. -1 without a birthday.
[[nodiscard]] int daysToBirthday(QDate birthday, QDate today);

QJsonObject toJson(const ClientFilter& filter);
/// Unknown and malformed parts are left out.
ClientFilter clientFilterFromJson(const QJsonObject& json);

} // namespace td
