// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clienttimeline.h"

#include "facility/studioday.h"
#include "storage/database.h"

#include <QJsonArray>

#include <algorithm>

namespace td
{
namespace
{

SessionOutcome outcomeOf(const QString& status, bool open, std::optional<int> attended, bool begun)
{
    if (status == QLatin1String("late_cancelled"))
        return SessionOutcome::LateCancelled;
    if (status == QLatin1String("cancelled") || !open)
        return SessionOutcome::Cancelled;
    if (status != QLatin1String("confirmed"))
        return SessionOutcome::Waitlisted;
    if (attended)
        return *attended != 0 ? SessionOutcome::Attended : SessionOutcome::Missed;
    return begun ? SessionOutcome::Unrecorded : SessionOutcome::Upcoming;
}

TimelineEntry plain(TimelineKind kind, const RowHistory& from)
{
    TimelineEntry entry;
    entry.kind = kind;
    entry.at = from.at;
    entry.by = from.by;
    entry.changeSet = from.changeSet;
    return entry;
}

QJsonValue newValue(const RowHistory& entry, QLatin1String column)
{
    return entry.changes.value(column).toArray().at(1);
}

QList<TimelineEntry> fromClientRow(const RowHistory& entry)
{
    if (entry.created)
        return {plain(TimelineKind::Created, entry)};
    QStringList fields = entry.changes.keys();
    QList<TimelineEntry> list;
    const QJsonValue merged = newValue(entry, QLatin1String("merged_into"));
    if (!merged.isNull() && !merged.isUndefined())
        list.append(plain(TimelineKind::MergedInto, entry));
    else if (fields.contains(QLatin1String("deleted")))
        list.append(plain(newValue(entry, QLatin1String("deleted")).toInt() != 0 ? TimelineKind::Removed : TimelineKind::Restored,
                          entry));
    if (fields.contains(QLatin1String("photo_id")))
        list.append(plain(TimelineKind::PhotoChanged, entry));
    for (const char* own : {"merged_into", "deleted", "photo_id"})
        fields.removeAll(QLatin1String(own));
    if (!fields.isEmpty()) {
        list.append(plain(TimelineKind::ProfileChanged, entry));
        list.last().fields = fields;
    }
    return list;
}

QList<TimelineEntry> fromAlert(const RowHistory& entry)
{
    if (entry.created) {
        TimelineEntry added = plain(TimelineKind::AlertAdded, entry);
        added.detail = newValue(entry, QLatin1String("message")).toString();
        return {added};
    }
    if (newValue(entry, QLatin1String("deleted")).toInt() != 0)
        return {plain(TimelineKind::AlertEnded, entry)};
    return {};
}

QList<TimelineEntry> fromHealth(const RowHistory& entry)
{
    TimelineEntry changed = plain(TimelineKind::HealthChanged, entry);
    changed.fields = entry.changes.keys();
    return {changed};
}

QList<TimelineEntry> fromEntry(const RowHistory& entry)
{
    if (entry.table == "clients")
        return fromClientRow(entry);
    if (entry.table == "client_alerts")
        return fromAlert(entry);
    if (entry.table == "client_health")
        return fromHealth(entry);
    return {};
}

/// A row of another client tells only that it became part of this one.
QList<TimelineEntry> fromMergedClient(const RowHistory& entry)
{
    QList<TimelineEntry> list;
    if (entry.table == "clients") {
        for (TimelineEntry& one : fromClientRow(entry)) {
            if (one.kind != TimelineKind::MergedInto)
                continue;
            one.kind = TimelineKind::MergedFrom;
            one.otherClient = ClientId(entry.row.raw());
            list.append(one);
        }
    }
    return list;
}

} // namespace

QList<TimelineEntry> timelineFromHistory(const QList<RowHistory>& history, const QHash<AnyId, QString>& mergedClients)
{
    QList<TimelineEntry> list;
    for (const RowHistory& entry : history) {
        const auto merged = mergedClients.constFind(entry.row);
        if (merged == mergedClients.constEnd()) {
            list.append(fromEntry(entry));
            continue;
        }
        for (TimelineEntry& one : fromMergedClient(entry)) {
            one.subject = *merged;
            list.append(one);
        }
    }
    return list;
}

Result<QList<TimelineEntry>> ClientTimeline::entries(ClientId client, int limit, Instant before)
{
    if (m_database.actor().role == Role::Client)
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    TD_TRY_ASSIGN(const qint64 visible, m_database.query("SELECT count(*) FROM clients WHERE id = ?", client).number());
    if (visible == 0)
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    TD_TRY_ASSIGN(QList<TimelineEntry> list, sessions(client, limit, before));
    TD_TRY_ASSIGN(const auto assigned, assignments(client, before));
    TD_TRY_ASSIGN(const auto granted, grants(client, before));
    TD_TRY_ASSIGN(const auto told, history(client, limit, before));
    TD_TRY_ASSIGN(const auto billed, invoices(client, limit, before));
    TD_TRY_ASSIGN(const auto paid, payments(client, limit, before));
    TD_TRY_ASSIGN(const auto bought, packages(client, before));
    list << assigned << granted << told << billed << paid << bought;
    std::stable_sort(list.begin(), list.end(), [](const TimelineEntry& a, const TimelineEntry& b) { return a.at > b.at; });
    list.resize(qBound(qsizetype(0), qsizetype(limit), list.size()));
    return list;
}

Result<QList<TimelineEntry>> ClientTimeline::sessions(ClientId client, int limit, Instant before)
{
    // Sessions with other trainers may be visible as a place only: then the class type is not.
    auto q = m_database.query("SELECT p.appointment_id, p.starts_at, p.status, p.is_open, p.attended, p.trainer_id, "
                              "trim(t.first_name || ' ' || t.last_name), coalesce(y.name, '') FROM participants p "
                              "LEFT JOIN appointments a ON a.id = p.appointment_id "
                              "LEFT JOIN class_types y ON y.id = a.class_type_id LEFT JOIN trainers t ON t.id = p.trainer_id "
                              "WHERE p.client_id = ? AND p.starts_at < ? AND p.deleted = 0 "
                              "ORDER BY p.starts_at DESC LIMIT ?", client, before, limit);
    const Instant now = m_database.clock().now();
    QList<TimelineEntry> list;
    while (q.next()) {
        TimelineEntry entry;
        entry.kind = TimelineKind::Session;
        entry.appointment = q.id<AppointmentId>(0);
        entry.at = q.int64(1);
        entry.outcome = outcomeOf(q.text(2), q.boolean(3), q.optionalInt(4), entry.at <= now);
        entry.trainer = q.id<TrainerId>(5);
        entry.detail = q.text(6);
        entry.subject = q.text(7);
        list.append(entry);
    }
    TD_TRY(q.finish());
    return list;
}

Result<QList<TimelineEntry>> ClientTimeline::assignments(ClientId client, Instant before)
{
    TD_TRY_ASSIGN(const QByteArray zone, studioZone(m_database));
    auto q = m_database.query("SELECT a.trainer_id, trim(t.first_name || ' ' || t.last_name), a.start_day, a.end_day, a.reason, "
                              "coalesce(u.display_name, '') FROM assignments a LEFT JOIN trainers t ON t.id = a.trainer_id "
                              "LEFT JOIN user_names u ON u.id = a.assigned_by WHERE a.client_id = ? AND a.deleted = 0 "
                              "ORDER BY a.start_day DESC, a.id DESC", client);
    QList<TimelineEntry> list;
    while (q.next()) {
        TimelineEntry entry;
        entry.wholeDay = true;
        entry.trainer = q.id<TrainerId>(0);
        entry.subject = q.text(1);
        if (const QDate end = q.date(3); end.isValid()) {
            entry.kind = TimelineKind::AssignmentEnded;
            entry.at = startOfDay(end, zone);
            list.append(entry);
        }
        entry.kind = TimelineKind::Assigned;
        entry.at = startOfDay(q.date(2), zone);
        entry.detail = q.text(4);
        entry.by = q.text(5);
        list.append(entry);
    }
    TD_TRY(q.finish());
    list.removeIf([before](const TimelineEntry& entry) { return entry.at >= before; });
    return list;
}

Result<QList<TimelineEntry>> ClientTimeline::grants(ClientId client, Instant before)
{
    QList<TimelineEntry> list;
    if (m_database.actor().role == Role::Desk)
        return list;
    auto q = m_database.query("SELECT g.trainer_id, trim(t.first_name || ' ' || t.last_name), g.level, g.granted_at, g.revoked_at, "
                              "coalesce(u.display_name, '') FROM grants g LEFT JOIN trainers t ON t.id = g.trainer_id "
                              "LEFT JOIN user_names u ON u.id = g.granted_by WHERE g.client_id = ? AND g.deleted = 0 "
                              "ORDER BY g.granted_at DESC, g.id DESC", client);
    while (q.next()) {
        TimelineEntry entry;
        entry.trainer = q.id<TrainerId>(0);
        entry.subject = q.text(1);
        entry.detail = q.text(2);
        if (!q.isNull(4)) {
            entry.kind = TimelineKind::GrantRevoked;
            entry.at = q.int64(4);
            list.append(entry);
        }
        entry.kind = TimelineKind::Granted;
        entry.at = q.int64(3);
        entry.by = q.text(5);
        list.append(entry);
    }
    TD_TRY(q.finish());
    list.removeIf([before](const TimelineEntry& entry) { return entry.at >= before; });
    return list;
}

Result<QList<TimelineEntry>> ClientTimeline::invoices(ClientId client, int limit, Instant before)
{
    auto q = m_database.query("SELECT id, kind, status, number, total_minor, currency, issued_at, voided_at, void_reason FROM invoices "
                              "WHERE client_id = ? AND status <> 'draft' AND issued_at < ? ORDER BY issued_at DESC LIMIT ?",
                              client, before, limit);
    QList<TimelineEntry> list;
    while (q.next()) {
        TimelineEntry entry;
        entry.kind = q.text(1) == QLatin1String("credit_note") ? TimelineKind::Credited : TimelineKind::Invoiced;
        entry.invoice = q.id<InvoiceId>(0);
        entry.subject = q.text(3);
        entry.amountMinor = q.int64(4);
        entry.currency = q.text(5);
        entry.at = q.int64(6);
        list.append(entry);
        if (q.isNull(7) || q.int64(7) >= before)
            continue;
        entry.kind = TimelineKind::Voided;
        entry.at = q.int64(7);
        entry.detail = q.text(8);
        list.append(entry);
    }
    TD_TRY(q.finish());
    return list;
}

Result<QList<TimelineEntry>> ClientTimeline::payments(ClientId client, int limit, Instant before)
{
    auto q = m_database.query("SELECT kind, number, amount_minor, currency, at FROM payments WHERE client_id = ? AND at < ? "
                              "ORDER BY at DESC LIMIT ?",
                              client, before, limit);
    QList<TimelineEntry> list;
    while (q.next()) {
        TimelineEntry entry;
        entry.kind = q.text(0) == QLatin1String("refund") ? TimelineKind::PaidBack : TimelineKind::Paid;
        entry.subject = q.text(1);
        entry.amountMinor = qAbs(q.int64(2));
        entry.currency = q.text(3);
        entry.at = q.int64(4);
        list.append(entry);
    }
    TD_TRY(q.finish());
    return list;
}

Result<QList<TimelineEntry>> ClientTimeline::packages(ClientId client, Instant before)
{
    TD_TRY_ASSIGN(const QByteArray zone, studioZone(m_database));
    auto q = m_database.query("SELECT l.name, l.price_minor, o.currency, l.bought_on FROM lots l CROSS JOIN organisation o "
                              "WHERE l.client_id = ? AND l.membership_id IS NULL AND l.deleted = 0 ORDER BY l.bought_on DESC",
                              client);
    QList<TimelineEntry> list;
    while (q.next()) {
        TimelineEntry entry;
        entry.kind = TimelineKind::PackageSold;
        entry.wholeDay = true;
        entry.subject = q.text(0);
        entry.amountMinor = q.int64(1);
        entry.currency = q.text(2);
        entry.at = startOfDay(q.date(3), zone);
        list.append(entry);
    }
    TD_TRY(q.finish());
    list.removeIf([before](const TimelineEntry& entry) { return entry.at >= before; });
    return list;
}

Result<QList<TimelineEntry>> ClientTimeline::history(ClientId client, int limit, Instant before)
{
    if (!m_history)
        return QList<TimelineEntry>();
    QList<AnyId> rows{AnyId(client.raw())};
    QHash<AnyId, QString> merged;
    auto q = m_database.query("SELECT id, '' FROM client_alerts WHERE client_id = ?1 UNION ALL SELECT id, "
                              "trim(first_name || ' ' || last_name) FROM clients WHERE merged_into = ?1", client);
    while (q.next()) {
        rows.append(q.id<AnyId>(0));
        if (!q.text(1).isEmpty())
            merged.insert(rows.last(), q.text(1));
    }
    TD_TRY(q.finish());
    TD_TRY_ASSIGN(QList<RowHistory> told, m_history(rows, limit, before));
    if (!m_database.actor().seesHealth())
        told.removeIf([](const RowHistory& entry) { return entry.table == "client_health"; });
    return timelineFromHistory(told, merged);
}

} // namespace td
