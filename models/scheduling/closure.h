// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

namespace td
{

/// A day on which the studio is closed or, `isOpen`, works in spite of a public holiday.
struct Closure {
    ClosureId id;
    QDate day;
    QString name;
    bool isOpen = false;
    int version = 0;

    bool operator==(const Closure&) const = default;
};

/// What is special about a day. `closed` is what counts for booking; a holiday on which the studio works is named all the same.
struct SpecialDay {
    QDate day;
    QString nameEn;
    QString nameFr; ///< a closure has one name, given in both
    bool closed = false;
    bool holiday = false;

    bool operator==(const SpecialDay&) const = default;
};

} // namespace td
