// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/mileage.h"

#include "books/bookdata.h"
#include "core/formcheck.h"
#include "core/localtime.h"
#include "storage/database.h"
#include "tax/taxengine.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int longestPlace = 200;
constexpr qint64 metresOfKilometre = 1000;
constexpr qint64 longestTrip = 10'000'000;
constexpr int highestRate = 10'000;

constexpr std::array<TextField<Trip>, 3> textFields{{
    {"origin", &Trip::origin, longestPlace},
    {"destination", &Trip::destination, longestPlace},
    {"purpose", &Trip::purpose, longestPlace, true},
}};

Result<QString> studioRegion(Database& db)
{
    auto q = db.query("SELECT region FROM organisation WHERE deleted = 0");
    QString region;
    if (q.next())
        region = q.text(0);
    TD_TRY(q.finish());
    return region;
}

Trip readTrip(const Query& q)
{
    Trip trip;
    trip.id = q.id<MileageId>(0);
    trip.day = q.date(1);
    trip.trainer = q.id<TrainerId>(2);
    trip.origin = q.text(3);
    trip.destination = q.text(4);
    trip.purpose = q.text(5);
    trip.metres = q.int64(6);
    trip.rateMinor = q.integer(7);
    trip.version = q.integer(8);
    return trip;
}

/// What so many metres of one year come to: the first ones at the higher rate.
qint64 allowanceOf(qint64 metres, const MileageRate& rate)
{
    const qint64 first = std::min(metres, rate.firstMetres);
    return scaled(first * rate.firstMinor + (metres - first) * rate.afterMinor, 1, metresOfKilometre);
}

#define TRIPS                                                                                                          \
    "SELECT id, day, trainer_id, origin, destination, purpose, metres, rate_minor, version FROM mileage WHERE "

} // namespace

Result<std::optional<MileageRate>> mileageRate(const QString& region, QDate day)
{
    TD_TRY_ASSIGN(const QJsonObject data, bookData(u"mileagerates.json"_s));
    if (region.section(u'-', 0, 0) != data[u"country"_s].toString())
        return std::optional<MileageRate>();
    const QJsonObject northern = data[u"northern"_s].toObject();
    const int more = northern[u"regions"_s].toArray().contains(region) ? northern[u"more"_s].toInt() : 0;
    std::optional<MileageRate> found;
    for (const QJsonValue& value : data[u"years"_s].toArray()) {
        const QJsonObject year = value.toObject();
        if (QDate::fromString(year[u"from"_s].toString(), Qt::ISODate) <= day)
            found = MileageRate{year[u"first"_s].toInt() + more, year[u"after"_s].toInt() + more, data[u"first_metres"_s].toInteger()};
    }
    return found;
}

Result<QList<Trip>> Mileage::trips(QDate from, QDate to)
{
    TD_TRY_ASSIGN(const QString region, studioRegion(m_db));
    QMap<std::pair<int, TrainerId>, qint64> driven;
    QMap<int, std::optional<MileageRate>> rates;
    QList<Trip> list;
    // From the first of January, because the first kilometres of the year bear the higher rate.
    auto q = m_db.query(TRIPS "day BETWEEN ? AND ? AND deleted = 0 ORDER BY day, id", QDate(from.year(), 1, 1), to);
    while (q.next()) {
        Trip trip = readTrip(q);
        const int year = trip.day.year();
        if (!rates.contains(year)) {
            TD_TRY_ASSIGN(rates[year], mileageRate(region, trip.day));
        }
        const std::optional<MileageRate>& rate = rates[year];
        if (rate && rate->firstMinor == trip.rateMinor) {
            qint64& before = driven[{year, trip.trainer}];
            trip.allowanceMinor = allowanceOf(before + trip.metres, *rate) - allowanceOf(before, *rate);
            before += trip.metres;
        } else {
            trip.allowanceMinor = scaled(trip.metres * trip.rateMinor, 1, metresOfKilometre);
        }
        if (trip.day >= from)
            list.append(trip);
    }
    TD_TRY(q.finish());
    return list;
}

Result<Trip> Mileage::find(const MileageId& id)
{
    std::optional<Trip> found;
    {
        auto q = m_db.query(TRIPS "id = ? AND deleted = 0", id);
        if (q.next())
            found = readTrip(q);
        TD_TRY(q.finish());
    }
    if (!found)
        return fail(ErrorKind::NotFound, "row.not-found", "trip");
    TD_TRY_ASSIGN(const QList<Trip> sameDay, trips(found->day, found->day));
    const auto same = std::find_if(sameDay.begin(), sameDay.end(), [&](const Trip& trip) { return trip.id == id; });
    return same == sameDay.end() ? *found : *same;
}

Result<Trip> Mileage::checked(const Trip& trip)
{
    TD_TRY_ASSIGN(Trip clean, checkTexts(trip, textFields));
    if (!clean.day.isValid() || clean.day.year() < firstYear || clean.day.year() > lastYear)
        return fail(ErrorKind::Invalid, "time.range", "day");
    TD_TRY(checkRange(clean.metres, 1, longestTrip, "metres"));
    if (clean.rateMinor < 0) {
        TD_TRY_ASSIGN(const QString region, studioRegion(m_db));
        TD_TRY_ASSIGN(const auto rate, mileageRate(region, clean.day));
        if (!rate)
            return fail(ErrorKind::Invalid, "mileage.no-rate", "rate");
        clean.rateMinor = rate->firstMinor;
    }
    TD_TRY(checkRange(clean.rateMinor, 0, highestRate, "rate"));
    return clean;
}

Result<Trip> Mileage::save(const Trip& trip)
{
    TD_TRY_ASSIGN(Trip clean, checked(trip));
    if (clean.version > 0) {
        TD_TRY(find(clean.id));
        TD_TRY(m_db.change("mileage.change", clean.purpose, [&] {
            return m_db.exec("UPDATE mileage SET day = ?, trainer_id = ?, origin = ?, destination = ?, purpose = ?, metres = ?, rate_minor = ?, "
                             "version = ? WHERE id = ?",
                             clean.day, clean.trainer, clean.origin, clean.destination, clean.purpose, clean.metres, clean.rateMinor,
                             clean.version, clean.id);
        }));
        return find(clean.id);
    }
    clean.id = m_db.newId<MileageId>();
    TD_TRY(m_db.change("mileage.add", clean.purpose, [&] {
        return m_db.exec("INSERT INTO mileage (id, day, trainer_id, origin, destination, purpose, metres, rate_minor) VALUES "
                         "(?, ?, ?, ?, ?, ?, ?, ?)",
                         clean.id, clean.day, clean.trainer, clean.origin, clean.destination, clean.purpose, clean.metres, clean.rateMinor);
    }));
    return find(clean.id);
}

Result<void> Mileage::remove(const MileageId& id)
{
    TD_TRY_ASSIGN(const Trip trip, find(id));
    return m_db.change("mileage.remove", trip.purpose, [&] { return m_db.exec("UPDATE mileage SET deleted = 1 WHERE id = ?", id); });
}

} // namespace td
