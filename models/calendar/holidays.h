// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace td
{

/// A public holiday of one year. `observed` is set when the day off is another one because the holiday falls on a
/// weekend.
struct Holiday {
    QDate day;
    QString id; ///< stable: "canada-day"
    QString nameEn;
    QString nameFr;
    std::optional<QDate> observed;
    bool employerChoice = false; ///< Quebec: Good Friday or Easter Monday, as the employer decides

    bool operator==(const Holiday&) const = default;
};

/// Statutory holidays of a region whose day or observed day lies in `year`, in order: "CA" (federally regulated work),
/// "CA-ON" and the other provinces and territories, "US" and "US-NY" (federal holidays). Any other region has none.
QList<Holiday> holidays(const QString& region, int year);

/// Easter Sunday in the Gregorian calendar.
QDate easterSunday(int year);

} // namespace td
