// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/measurements.h"

#include "assessments/trainedclient.h"
#include "core/text.h"
#include "fitness/measurementkind.h"
#include "storage/database.h"

namespace td
{
namespace
{
constexpr int longestMethod = 40;
constexpr int longestNote = 500;

#define MEASUREMENT_COLUMNS "id, client_id, day, kind, value, method, trainer_id, note, version"

Measurement read(const Query& q)
{
    return {q.id<MeasurementId>(0), q.id<ClientId>(1),  q.date(2), q.text(3),   q.int64(4),
            q.text(5),              q.id<TrainerId>(6), q.text(7), q.integer(8)};
}

Result<void> checkTexts(MeasuredValue& value)
{
    TD_TRY_ASSIGN(value.method, checkLine(value.method, "method", longestMethod));
    TD_TRY_ASSIGN(value.note, checkLine(value.note, "note", longestNote));
    return {};
}
} // namespace

Result<const MeasurementKind*> Measurements::checkValue(const QString& kind, qint64 value)
{
    const MeasurementKind* known = findMeasurementKind(kind);
    if (known == nullptr)
        return fail(Error{ErrorKind::Invalid, QStringLiteral("measurement.kind"), QStringLiteral("kind"), {kind}, {}});
    if (value < known->least || value > known->most)
        return fail(Error{ErrorKind::Invalid, QStringLiteral("measurement.range"), kind, {}, {}});
    return known;
}

Result<QList<MeasurementId>> Measurements::add(const ClientId& client, QDate day, const QList<MeasuredValue>& values)
{
    TD_TRY_ASSIGN(const Client who, trainedClient(m_db, client));
    TD_TRY(checkPastDay(m_db, day, "day"));
    if (values.isEmpty())
        return fail(ErrorKind::Invalid, "measurement.nothing", "values");
    QList<MeasuredValue> checked = values;
    for (MeasuredValue& one : checked) {
        TD_TRY(checkValue(one.kind, one.value));
        TD_TRY(checkTexts(one));
    }
    return m_db.change("measurement.add", who.name(), [&]() -> Result<QList<MeasurementId>> {
        QList<MeasurementId> ids;
        for (const MeasuredValue& one : std::as_const(checked)) {
            ids.append(m_db.newId<MeasurementId>());
            TD_TRY(m_db.exec("INSERT INTO measurements (id, client_id, day, kind, value, method, trainer_id, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                             ids.last(), client, day, one.kind, one.value, one.method, m_db.actor().trainer, one.note));
        }
        return ids;
    });
}

Result<void> Measurements::change(const Measurement& measurement)
{
    TD_TRY_ASSIGN(const Measurement before, find(measurement.id));
    TD_TRY_ASSIGN(const Client who, trainedClient(m_db, before.client));
    TD_TRY(checkPastDay(m_db, measurement.day, "day"));
    TD_TRY(checkValue(before.kind, measurement.value));
    MeasuredValue texts{before.kind, measurement.value, measurement.method, measurement.note};
    TD_TRY(checkTexts(texts));
    return m_db.change("measurement.change", who.name(), [&] {
        return m_db.exec("UPDATE measurements SET day = ?, value = ?, method = ?, note = ?, version = ? WHERE id = ?", measurement.day, texts.value,
                         texts.method, texts.note, measurement.version, measurement.id);
    });
}

Result<void> Measurements::remove(const MeasurementId& id)
{
    TD_TRY_ASSIGN(const Measurement before, find(id));
    TD_TRY_ASSIGN(const Client who, trainedClient(m_db, before.client));
    return m_db.change("measurement.remove", who.name(),
                       [&] { return m_db.exec("UPDATE measurements SET deleted = 1, version = ? WHERE id = ?", before.version, id); });
}

Result<Measurement> Measurements::find(const MeasurementId& id)
{
    auto q = m_db.query("SELECT " MEASUREMENT_COLUMNS " FROM measurements WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return read(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "measurement");
}

Result<QList<Measurement>> Measurements::history(const ClientId& client, const QString& kind, QDate from, QDate until)
{
    TD_TRY(trainedClient(m_db, client));
    auto q = m_db.query("SELECT " MEASUREMENT_COLUMNS " FROM measurements WHERE client_id = ?1 AND deleted = 0 AND (?2 = '' OR kind = ?2) "
                        "AND (?3 IS NULL OR day >= ?3) AND (?4 IS NULL OR day <= ?4) ORDER BY day, id",
                        client, kind.isNull() ? QLatin1String("") : kind, from, until);
    QList<Measurement> list;
    while (q.next())
        list.append(read(q));
    TD_TRY(q.finish());
    return list;
}

Result<QHash<QString, Measurement>> Measurements::latest(const ClientId& client, QDate until)
{
    TD_TRY_ASSIGN(const QList<Measurement> all, history(client, {}, {}, until));
    QHash<QString, Measurement> latest;
    for (const Measurement& one : all)
        latest.insert(one.kind, one);
    return latest;
}

} // namespace td
