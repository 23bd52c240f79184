// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace td
{

class Database;

/// The allowance a kilometre, in minor units, that holds for a year: one for the first metres of a driver in a calendar year, one
/// for the rest.
struct MileageRate {
    int firstMinor = 0;
    int afterMinor = 0;
    qint64 firstMetres = 0;

    bool operator==(const MileageRate&) const = default;
};

/// The CRA's reasonable allowance on `day` for a studio in `region` ("CA-ON"); nothing outside Canada. Data:
/// resources/tax/mileagerates.json. Error: Internal data.damaged.
Result<std::optional<MileageRate>> mileageRate(const QString& region, QDate day);

/// A drive for the business.
struct Trip {
    MileageId id;
    QDate day;
    TrainerId trainer; ///< who drove; null: the owner
    QString origin;
    QString destination;
    QString purpose;
    qint64 metres = 0;
    int rateMinor = -1; ///< a kilometre; -1 on adding: the published one. Its lower rate beyond the first metres of the year follows by itself
    qint64 allowanceMinor = 0; ///< derived
    int version = 0;           ///< 0: not stored yet

    bool operator==(const Trip&) const = default;
};

/// The log of drives. Labels "mileage.add", "mileage.change", "mileage.remove".
class Mileage
{
public:
    explicit Mileage(Database& database) : m_db(database) {}

    /// By day, with the allowance of each: exact over a driver's year, whatever the order in which trips were typed.
    Result<QList<Trip>> trips(QDate from, QDate to);
    Result<Trip> find(const MileageId& id);
    /// Adds (version 0) or changes a trip. Errors: Invalid value.range (metres, rate), text.empty (purpose), mileage.no-rate where none is
    /// published and none was given; Stale row.stale.
    Result<Trip> save(const Trip& trip);
    Result<void> remove(const MileageId& id);

private:
    Result<Trip> checked(const Trip& trip);

    Database& m_db;
};

} // namespace td
