// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verify.h"

#include "storage/connectioncontext.h"
#include "storage/database.h"
#include "storage/tables.h"

#include <QDateTime>

#include <algorithm>

namespace td
{
namespace
{

constexpr int mostProblems = 50;
constexpr int entriesBetweenProgress = 20'000;

void note(Verification::Check& check, const QString& problem)
{
    if (check.problems.size() < mostProblems)
        check.problems.append(problem);
}

QString entryText(qint64 seq, const QByteArray& table, const AnyId& row)
{
    return table.isEmpty() ? QStringLiteral("journal entry %1").arg(seq)
                           : QStringLiteral("journal entry %1 (%2 %3)").arg(seq).arg(QString::fromLatin1(table), row.toString());
}

/// Walks the chain: sequence without gaps, each hash over the one before.
class ChainWalk
{
public:
    ChainWalk(const ConnectionContext& context, Verification::Check& check) : m_context(context), m_check(check) {}

    void step(const Query& q)
    {
        const qint64 seq = q.int64(0);
        const QByteArray table = q.bytes(4);
        const QByteArray row = q.bytes(5);
        const QByteArray mac = q.bytes(7);
        if (seq != m_expected)
            note(m_check, QStringLiteral("journal entries %1 to %2 are missing").arg(m_expected).arg(seq - 1));
        const auto expected = journalMac(m_context.journalKey, m_previous, seq, q.int64(1), q.int64(2), q.integer(3), table, row,
                                         q.bytes(6));
        if (QByteArrayView(reinterpret_cast<const char*>(expected.data()), 32) != QByteArrayView(mac))
            note(m_check, entryText(seq, table, AnyId::fromBlob(row.constData(), int(row.size()))) + QStringLiteral(" does not match its hash"));
        if (q.int64(2) <= m_lastTick)
            note(m_check, entryText(seq, table, {}) + QStringLiteral(" is older than the one before it"));
        m_lastTick = q.int64(2);
        m_previous = mac;
        m_expected = seq + 1;
        ++m_check.examined;
    }

private:
    const ConnectionContext& m_context;
    Verification::Check& m_check;
    QByteArray m_previous = QByteArray(32, '\0');
    qint64 m_expected = 1;
    qint64 m_lastTick = -1;
};

} // namespace

bool Verification::Report::clean() const
{
    return std::all_of(checks.begin(), checks.end(), [](const Check& check) { return check.problems.isEmpty(); });
}

Result<Verification::Check> Verification::pragmaCheck(const char* name, const char* pragma, const char* good)
{
    Check check{QString::fromLatin1(name), {}, 0};
    auto q = m_db.maintenanceQuery(pragma);
    while (q.next()) {
        const QString line = q.text(0);
        if (line != QLatin1String(good))
            note(check, line);
    }
    if (q.failed())
        note(check, q.error().detail.isEmpty() ? q.error().reason : q.error().detail);
    return check;
}

Result<Verification::Check> Verification::foreignKeys()
{
    Check check{QStringLiteral("foreign-keys"), {}, 0};
    auto q = m_db.maintenanceQuery("PRAGMA foreign_key_check");
    while (q.next())
        note(check, QStringLiteral("%1: a row points to a missing row of %2").arg(q.text(0), q.text(2)));
    if (q.failed())
        note(check, q.error().detail);
    return check;
}

Result<Verification::Check> Verification::journal(const Progress& progress)
{
    Check check{QStringLiteral("journal"), {}, 0};
    qint64 last = 1;
    {
        auto q = m_db.maintenanceQuery("SELECT max(seq) FROM t_journal");
        if (q.next())
            last = std::max<qint64>(1, q.int64(0));
    }
    ChainWalk walk(m_db.context(), check);
    auto q = m_db.maintenanceQuery("SELECT seq, set_seq, hlc, kind, table_name, row_id, changes, mac FROM t_journal ORDER BY seq");
    while (q.next()) {
        walk.step(q);
        if (progress && check.examined % entriesBetweenProgress == 0 && !progress(check.name, int(check.examined * 100 / last)))
            return fail(ErrorKind::Cancelled, "work.cancelled");
    }
    if (q.failed())
        note(check, q.error().detail);
    return check;
}

// A row that was added or removed behind the journal's back.
Result<Verification::Check> Verification::rowsAgainstJournal()
{
    Check check{QStringLiteral("rows"), {}, 0};
    for (const TableRule& rule : tableRules()) {
        if (!rule.journaled)
            continue;
        const QByteArray table(rule.name);
        auto unknown = m_db.maintenanceQuery("SELECT id FROM t_" + table +
                                             " WHERE NOT EXISTS (SELECT 1 FROM t_journal j WHERE j.row_id = t_" + table +
                                             ".id AND j.kind = 1 AND j.table_name = '" + table + "') LIMIT 10");
        while (unknown.next())
            note(check, QStringLiteral("%1 %2 is not in the journal").arg(QString::fromLatin1(table), unknown.id<AnyId>(0).toString()));
        auto gone = m_db.maintenanceQuery("SELECT j.row_id FROM t_journal j WHERE j.kind = 1 AND j.table_name = '" + table +
                                          "' AND NOT EXISTS (SELECT 1 FROM t_" + table + " r WHERE r.id = j.row_id) LIMIT 10");
        while (gone.next())
            note(check, QStringLiteral("%1 %2 is in the journal but not in the table")
                            .arg(QString::fromLatin1(table), gone.id<AnyId>(0).toString()));
        for (const Query* q : {&unknown, &gone}) {
            if (q->failed())
                note(check, q->error().detail);
        }
    }
    return check;
}

Result<Verification::Check> Verification::bookings()
{
    Check check{QStringLiteral("bookings"), {}, 0};
    struct Rule {
        const char* problem;
        const char* sql;
    };
    static constexpr Rule rules[] = {
        {"trainer booked twice at once: appointment %1",
         "SELECT id FROM (SELECT id, starts_at, max(ends_at) OVER (PARTITION BY trainer_id ORDER BY starts_at, id ROWS BETWEEN "
         "UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until FROM t_appointments WHERE status <> 'cancelled' AND deleted = 0) "
         "WHERE starts_at < busy_until"},
        {"client booked twice at once: participant %1",
         "SELECT id FROM (SELECT id, starts_at, max(ends_at) OVER (PARTITION BY client_id ORDER BY starts_at, id ROWS BETWEEN "
         "UNBOUNDED PRECEDING AND 1 PRECEDING) AS busy_until FROM t_participants WHERE status = 'confirmed' AND deleted = 0 AND "
         "is_open = 1) WHERE starts_at < busy_until"},
        {"more participants than places: appointment %1",
         "SELECT a.id FROM t_appointments a JOIN t_participants p ON p.appointment_id = a.id AND p.status = 'confirmed' AND "
         "p.deleted = 0 GROUP BY a.id HAVING count(*) > a.capacity"},
        {"times of participant %1 differ from the appointment's",
         "SELECT p.id FROM t_participants p JOIN t_appointments a ON a.id = p.appointment_id WHERE p.starts_at <> a.starts_at OR "
         "p.ends_at <> a.ends_at OR p.trainer_id <> a.trainer_id OR p.is_open <> (a.deleted = 0 AND a.status <> 'cancelled')"},
    };
    for (const Rule& rule : rules) {
        auto q = m_db.maintenanceQuery(rule.sql);
        while (q.next())
            note(check, QString::fromLatin1(rule.problem).arg(q.id<AnyId>(0).toString()));
        if (q.failed())
            note(check, q.error().detail);
    }
    return check;
}

Result<Verification::Report> Verification::run(const Progress& progress)
{
    Report report;
    const auto add = [&](Result<Check> check) -> Result<void> {
        if (!check)
            return fail(check.error());
        report.checks.push_back(std::move(*check));
        const bool goOn = !progress || progress(report.checks.back().name, 100);
        return goOn ? Result<void>() : fail(ErrorKind::Cancelled, "work.cancelled");
    };
    TD_TRY(add(pragmaCheck("pages", "PRAGMA cipher_integrity_check", "")));
    TD_TRY(add(pragmaCheck("structure", "PRAGMA integrity_check", "ok")));
    TD_TRY(add(foreignKeys()));
    TD_TRY(add(journal(progress)));
    TD_TRY(add(rowsAgainstJournal()));
    TD_TRY(add(bookings()));
    return report;
}

} // namespace td
