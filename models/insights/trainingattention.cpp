// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/trainingattention.h"

#include "notes/sessionnotes.h"
#include "storage/database.h"
#include "training/exerciselibrary.h"
#include "training/records.h"
#include "training/trainingsettings.h"

namespace td
{
namespace
{
constexpr Instant secondsPerDay = 86400;

#define SHOWN_NAME(n)                                                                                                  \
    "trim(CASE " n ".preferred_name WHEN '' THEN " n ".first_name ELSE " n ".preferred_name END || ' ' || " n          \
    ".last_name)"

AttentionItem itemOf(AttentionKind kind, AttentionSeverity severity, const ClientId& client, QDate day)
{
    AttentionItem item;
    item.kind = kind;
    item.severity = severity;
    item.client = client;
    item.day = day;
    item.at = day.toJulianDay() * secondsPerDay;
    return item;
}

} // namespace

Result<QList<QList<AttentionItem>>> TrainingAttention::items(QDate today)
{
    QList<Items> out;
    TD_TRY_ASSIGN(const Items unsignedForms, forms(today));
    out.append(unsignedForms);
    if (!m_db.actor().seesHealth())
        return out;
    TrainingSettingsStore store(m_db);
    TD_TRY_ASSIGN(const TrainingSettings settings, store.studio());
    TD_TRY_ASSIGN(const Items notes, missingNotes(today, settings.noteDays));
    TD_TRY_ASSIGN(const Items slack, compliance(today, settings.compliancePercent));
    TD_TRY_ASSIGN(const Items bests, records(today));
    return out + QList<Items>{notes, slack, bests};
}

Result<QList<AttentionItem>> TrainingAttention::missingNotes(QDate today, int days)
{
    // Only in a studio that writes notes at all.
    TD_TRY_ASSIGN(const qint64 writes, m_db.query("SELECT EXISTS (SELECT 1 FROM session_notes WHERE deleted = 0)").number());
    if (writes == 0)
        return Items();
    TD_TRY_ASSIGN(const QList<MissingNote> missing, SessionNotes(m_db).missing(today.addDays(-days), today));
    Items out;
    for (const MissingNote& one : missing) {
        AttentionItem item = itemOf(AttentionKind::MissingNote, one.day < today ? AttentionSeverity::Soon : AttentionSeverity::Later, one.client, one.day);
        item.appointment = one.appointment;
        item.trainer = one.trainer;
        item.name = one.clientName;
        item.detail = one.className;
        item.minute = one.minute;
        out.append(item);
    }
    return out;
}

// What was due in the last two weeks against what was done, each exercise of a day capped: rules.md, Strength.
Result<QList<AttentionItem>> TrainingAttention::compliance(QDate today, int leastPercent)
{
    const QDate from = today.addDays(-complianceDays);
    auto q = m_db.query(
        "WITH due AS (SELECT p.client_id, i.id, i.sets, date(p.start_day, '-' || ((strftime('%w', p.start_day) + 6) % 7) || ' days', "
        "'+' || (7 * (i.week - 1) + i.weekday - 1) || ' days') AS day "
        "FROM plans p JOIN plan_items i ON i.plan_id = p.id WHERE p.status = 'active' AND p.deleted = 0 AND i.deleted = 0 AND i.sets IS NOT NULL "
        "AND i.week BETWEEN (julianday(?1) - julianday(p.start_day)) / 7 AND (julianday(?2) - julianday(p.start_day)) / 7 + 2), "
        "done AS (SELECT plan_item_id, count(*) AS sets FROM set_logs WHERE day >= ?1 AND plan_item_id IS NOT NULL AND kind = 'work' AND deleted = 0 "
        "GROUP BY plan_item_id) "
        "SELECT d.client_id, sum(d.sets), sum(min(d.sets, coalesce(x.sets, 0))), (SELECT " SHOWN_NAME("c") " FROM clients c WHERE c.id = d.client_id) "
        "FROM due d LEFT JOIN done x ON x.plan_item_id = d.id WHERE d.day >= ?1 AND d.day < ?2 GROUP BY d.client_id "
        "HAVING sum(d.sets) >= ?3 AND 100 * sum(min(d.sets, coalesce(x.sets, 0))) < ?4 * sum(d.sets)",
        from, today, fewestDue, leastPercent);
    Items out;
    while (q.next()) {
        AttentionItem item = itemOf(AttentionKind::LowCompliance, AttentionSeverity::Later, q.id<ClientId>(0), today);
        item.count = int(100 * q.int64(2) / q.int64(1));
        item.name = q.text(3);
        item.at = item.count;
        out.append(item);
    }
    TD_TRY(q.finish());
    return out;
}

Result<QList<AttentionItem>> TrainingAttention::forms(QDate today)
{
    // Only of those who come: they had or have a session around now.
    auto q = m_db.query(
        "SELECT c.id, " SHOWN_NAME("c") ", f.title, f.title_fr, (SELECT max(coalesce(s.expires_on, '9999-12-31')) FROM form_states s WHERE s.client_id = c.id "
        "AND s.form_id = f.id) AS until FROM forms f CROSS JOIN clients c WHERE f.required = 1 AND f.status = 'active' AND f.deleted = 0 "
        "AND (f.kind = 'waiver' OR ?3) AND c.status = 'active' AND c.deleted = 0 AND coalesce(until, '') < ?1 AND EXISTS (SELECT 1 FROM participants p "
        "WHERE p.client_id = c.id AND p.starts_at BETWEEN ?2 - 1209600 AND ?2 + 604800 AND p.status = 'confirmed' AND p.deleted = 0) ORDER BY until, 2",
        today.addDays(formDays), m_db.clock().now(), m_db.actor().seesHealth() ? 1 : 0);
    Items out;
    while (q.next()) {
        const QDate until = q.date(4);
        const bool valid = until.isValid() && until >= today;
        AttentionItem item = itemOf(AttentionKind::FormToSign, valid ? AttentionSeverity::Later : AttentionSeverity::Soon, q.id<ClientId>(0),
                                    until.isValid() ? until : QDate(1970, 1, 1));
        item.day = until;
        item.name = q.text(1);
        item.detail = q.text(2);
        item.detailFr = q.text(3);
        out.append(item);
    }
    TD_TRY(q.finish());
    return out;
}

Result<QList<AttentionItem>> TrainingAttention::records(QDate today)
{
    TrainingSettingsStore store(m_db);
    TD_TRY_ASSIGN(const TrainingSettings settings, store.studio());
    TD_TRY_ASSIGN(const QList<PersonalRecord> fallen, Records(m_db).since(today.addDays(-recordDays), settings.formula, mostRecords));
    ExerciseLibrary library(m_db);
    Items out;
    for (const PersonalRecord& record : fallen) {
        if (record.kind != RecordKind::Load)
            continue;
        AttentionItem item = itemOf(AttentionKind::Record, AttentionSeverity::Later, record.client, record.day);
        item.detail = library.name(record.exercise, QStringLiteral("en"));
        item.detailFr = library.name(record.exercise, QStringLiteral("fr"));
        item.load = record.load;
        item.count = record.reps;
        item.at = -item.at; // the newest first
        TD_TRY_ASSIGN(item.unit, store.unitOf(record.client));
        auto q = m_db.query("SELECT " SHOWN_NAME("c") " FROM clients c WHERE c.id = ?", record.client);
        item.name = q.next() ? q.text(0) : QString();
        TD_TRY(q.finish());
        out.append(item);
    }
    return out;
}

} // namespace td
