// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QString>

namespace td
{

/// The studio as a business: who it is, where it is, and how its calendar and its paper look.
struct Organisation {
    OrganisationId id;
    QString name;
    QString legalName;
    QString country; ///< ISO 3166 code of two letters
    QString region;  ///< ISO 3166-2, as in "CA-ON"; empty where there is none
    QByteArray zone; ///< IANA name; the zone of days such as "today"
    QString currency; ///< ISO 4217 code of three letters
    QString street;
    QString city;
    QString postalCode;
    QString phone;
    QString email;
    QString website;
    bool taxRegistered = false;
    QString taxNumber;
    QString language; ///< "en", "fr", or empty for the computer's own
    int weekStart = 1; ///< 1 Monday ... 7 Sunday
    QString paper = QStringLiteral("Letter"); ///< "Letter" or "A4"
    int opensMinute = 360;  ///< minutes after local midnight
    int closesMinute = 1320;
    int slotMinutes = 15; ///< grid of the calendar: 5, 10, 15, 20, 30 or 60
    bool closeOnHolidays = true;
    int autolockMinutes = 5;
    int version = 1;

    bool operator==(const Organisation&) const = default;
};

} // namespace td
