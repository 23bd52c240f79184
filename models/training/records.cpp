// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/records.h"

#include "storage/database.h"
#include "training/recordbook.h"
#include "training/workout.h"

#include <algorithm>

namespace td
{
namespace
{
/// From columns reps, load, seconds, metres.
RecordSet readSet(const Query& q, int column)
{
    return {q.integer(column), Mass(q.int64(column + 1)), q.integer(column + 2), q.integer(column + 3)};
}

RecordSet recordSet(const SetLog& set)
{
    return {set.reps.value_or(0), set.load.value_or(Mass()), set.seconds.value_or(0), set.metres.value_or(0)};
}

void name(QList<PersonalRecord>& records, const ClientId& client, const ExerciseId& exercise)
{
    for (PersonalRecord& record : records) {
        record.client = client;
        record.exercise = exercise;
    }
}

/// The bests of each number of repetitions are all that a book needs of the past: SQLite finds them in the index alone.
Result<RecordBook> bookUntil(Database& db, const ClientId& client, const ExerciseId& exercise, QDate before, OneRepMaxFormula formula)
{
    RecordBook book(formula);
    auto q = db.query("SELECT coalesce(reps, 0), max(coalesce(load, 0)), max(CASE WHEN metres IS NULL THEN coalesce(seconds, 0) ELSE 0 END), "
                      "max(coalesce(metres, 0)) FROM set_logs WHERE client_id = ? AND exercise_id = ? AND day < ? AND kind = 'work' AND deleted = 0 "
                      "GROUP BY coalesce(reps, 0)",
                      client, exercise, before);
    while (q.next()) {
        const RecordSet set = readSet(q, 0);
        book.add({set.reps, set.load, 0, 0});
        book.add({0, {}, 0, set.metres});
        if (set.reps == 0)
            book.add({0, {}, set.seconds, 0});
    }
    TD_TRY(q.finish());
    return book;
}

struct Pair {
    ClientId client;
    ExerciseId exercise;
};

Result<QList<Pair>> pairsSince(Database& db, QDate from)
{
    QList<Pair> pairs;
    auto q = db.query("SELECT DISTINCT client_id, exercise_id FROM set_logs WHERE day >= ? AND kind = 'work' AND deleted = 0", from);
    while (q.next())
        pairs.append({q.id<ClientId>(0), q.id<ExerciseId>(1)});
    TD_TRY(q.finish());
    return pairs;
}

/// What fell of one client and exercise since a day.
Result<QList<PersonalRecord>> fallenSince(Database& db, const Pair& pair, QDate from, OneRepMaxFormula formula)
{
    TD_TRY_ASSIGN(RecordBook book, bookUntil(db, pair.client, pair.exercise, from, formula));
    QList<PersonalRecord> records;
    QDate day;
    QList<RecordSet> sets;
    auto q = db.query("SELECT day, reps, load, seconds, metres FROM set_logs WHERE client_id = ? AND exercise_id = ? AND day >= ? AND kind = 'work' "
                      "AND deleted = 0 ORDER BY day",
                      pair.client, pair.exercise, from);
    while (q.next()) {
        const QDate next = q.date(0);
        if (next != day) {
            records += book.addDay(day, sets);
            sets.clear();
            day = next;
        }
        sets.append(readSet(q, 1));
    }
    TD_TRY(q.finish());
    records += book.addDay(day, sets);
    name(records, pair.client, pair.exercise);
    return records;
}

/// Fills a book from rows of one client that come by exercise and day.
class Reader
{
public:
    Reader(const ClientId& client, OneRepMaxFormula formula) : m_client(client), m_formula(formula), m_book(formula) {}

    void row(const Query& q)
    {
        const auto exercise = q.id<ExerciseId>(0);
        if (exercise != m_exercise)
            endExercise(exercise);
        const QByteArrayView day = q.utf8(1);
        if (day != QByteArrayView(m_dayText))
            endDay(day.toByteArray());
        m_sets.append(readSet(q, 2));
    }
    QList<PersonalRecord> end()
    {
        endExercise({});
        return m_records;
    }

private:
    void endDay(const QByteArray& next)
    {
        m_book.addDay(QDate::fromString(QString::fromLatin1(m_dayText), Qt::ISODate), m_sets);
        m_sets.clear();
        m_dayText = next;
    }
    void endExercise(const ExerciseId& next)
    {
        endDay({});
        QList<PersonalRecord> standing = m_book.standing();
        name(standing, m_client, m_exercise);
        m_records += standing;
        m_book = RecordBook(m_formula);
        m_exercise = next;
    }

    ClientId m_client;
    OneRepMaxFormula m_formula;
    RecordBook m_book;
    ExerciseId m_exercise;
    QByteArray m_dayText;
    QList<RecordSet> m_sets;
    QList<PersonalRecord> m_records;
};
} // namespace

Result<QList<PersonalRecord>> Records::brokenBy(const ClientId& client, const SetLog& set, OneRepMaxFormula formula)
{
    if (set.kind != SetKind::Work || !set.day.isValid())
        return QList<PersonalRecord>();
    TD_TRY_ASSIGN(RecordBook book, bookUntil(m_db, client, set.exercise, set.day, formula));
    auto q = m_db.query("SELECT reps, load, seconds, metres FROM set_logs WHERE client_id = ? AND exercise_id = ? AND day = ? AND kind = 'work' "
                        "AND deleted = 0 AND id IS NOT ?",
                        client, set.exercise, set.day, set.id);
    while (q.next())
        book.add(readSet(q, 0));
    TD_TRY(q.finish());
    QList<PersonalRecord> records = book.broken(recordSet(set));
    name(records, client, set.exercise);
    for (PersonalRecord& record : records)
        record.day = set.day;
    return records;
}

Result<QList<PersonalRecord>> Records::ofClient(const ClientId& client, OneRepMaxFormula formula)
{
    Reader reader(client, formula);
    auto q = m_db.query("SELECT exercise_id, day, reps, load, seconds, metres FROM set_logs WHERE client_id = ? AND kind = 'work' AND deleted = 0 "
                        "ORDER BY exercise_id, day",
                        client);
    while (q.next())
        reader.row(q);
    TD_TRY(q.finish());
    return reader.end();
}

Result<QList<PersonalRecord>> Records::since(QDate from, OneRepMaxFormula formula, int limit)
{
    TD_TRY_ASSIGN(const QList<Pair> pairs, pairsSince(m_db, from));
    QList<PersonalRecord> records;
    for (const Pair& pair : pairs) {
        TD_TRY_ASSIGN(const QList<PersonalRecord> fallen, fallenSince(m_db, pair, from, formula));
        records += fallen;
    }
    std::stable_sort(records.begin(), records.end(), [](const PersonalRecord& a, const PersonalRecord& b) { return a.day > b.day; });
    if (limit >= 0 && records.size() > limit)
        records.resize(limit);
    return records;
}

} // namespace td
