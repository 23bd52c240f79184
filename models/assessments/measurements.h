// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/measurement.h"
#include "core/result.h"

#include <QHash>
#include <QList>

namespace td
{

class Database;
struct MeasurementKind;

/// One value of an assessment day, before it is stored.
struct MeasuredValue {
    QString kind;
    qint64 value = 0;
    QString method = {};
    QString note = {};

    bool operator==(const MeasuredValue&) const = default;
};

/// What was measured of clients. Labels "measurement.add", "measurement.change", "measurement.remove": all can be undone. Errors: Forbidden "rule.forbidden" for roles
/// without health data; NotFound "row.not-found"; Invalid "measurement.kind", "measurement.range" (the kind as field), "measurement.future", "measurement.nothing",
/// "time.range", "text.too-long"; Stale "row.stale".
class Measurements
{
public:
    explicit Measurements(Database& database) : m_db(database) {}

    /// A whole assessment day as one change set. The errors carry the kind as field.
    Result<QList<MeasurementId>> add(const ClientId& client, QDate day, const QList<MeasuredValue>& values);
    /// Day, value, method and note; client and kind stay.
    Result<void> change(const Measurement& measurement);
    Result<void> remove(const MeasurementId& id);
    [[nodiscard]] Result<Measurement> find(const MeasurementId& id);

    /// One kind, or all of them when `kind` is empty, by day; invalid days leave that side open.
    [[nodiscard]] Result<QList<Measurement>> history(const ClientId& client, const QString& kind = {}, QDate from = {}, QDate until = {});
    /// The latest value of each kind, up to `until` when it is valid.
    [[nodiscard]] Result<QHash<QString, Measurement>> latest(const ClientId& client, QDate until = {});

    /// Errors: "measurement.kind", "measurement.range".
    static Result<const MeasurementKind*> checkValue(const QString& kind, qint64 value);

private:
    Database& m_db;
};

} // namespace td
