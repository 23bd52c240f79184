// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

namespace td
{

/// One value measured of a client; its unit follows from the kind (fitness/measurementkind.h).
struct Measurement {
    MeasurementId id;
    ClientId client;
    QDate day;
    QString kind;
    qint64 value = 0;
    QString method; ///< formula that it was worked out by, if any
    TrainerId trainer;
    QString note;
    int version = 0;

    bool operator==(const Measurement&) const = default;
};

} // namespace td
