// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QString>

namespace td
{

/// A place where the studio works. `zone` is copied into bookings made there.
struct Location {
    LocationId id;
    LocationId parent; ///< null unless this is a part of another location
    QString name;
    bool isHeadquarters = false;
    QString region;
    QByteArray zone;
    QString street;
    QString city;
    QString postalCode;
    QString phone;
    bool closed = false; ///< kept for history, no longer offered
    int version = 1;

    bool operator==(const Location&) const = default;
};

} // namespace td
