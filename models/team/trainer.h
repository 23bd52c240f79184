// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace td
{

/// Somebody who gives sessions, with or without a login. Names are studio-wide; the rates of others read as empty for a trainer.
struct Trainer {
    TrainerId id;
    TrainerId lead; ///< the trainer who leads this one and sees their clients
    LocationId location;
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString licenceNumber;
    QString insurance;
    QDate insuranceUntil;
    QString certifications;
    QString specialisations;
    QString bio;
    QString links; ///< one address a line
    std::optional<int> yearsExperience;
    std::optional<qint64> hourlyRateMinor;
    std::optional<int> commissionRate; ///< in 1/100,000: 50 % is 50,000
    std::optional<int> maxClients;     ///< none means no limit
    int colour = 0;                    ///< index into the palette of calendar colours, 0 ... 11
    bool inactive = false;
    int position = 0;
    int version = 1;

    /// "Tess Trainer"
    [[nodiscard]] QString name() const { return (firstName + u' ' + lastName).trimmed(); }
    bool operator==(const Trainer&) const = default;
};

constexpr int trainerColours = 12;

} // namespace td
