// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SessionNotes that lists what is still to be written.
#include "notes/sessionnotes.h"

#include "clients/client.h"
#include "core/localtime.h"
#include "scheduling/rowtext.h"
#include "storage/database.h"

namespace td
{
namespace
{

// Instants around the days, in any zone: they only keep the index short, the day itself decides.
constexpr qint64 secondsADay = 86'400;

Instant utcMidnight(QDate day)
{
    return day.startOfDay(Qt::UTC).toSecsSinceEpoch();
}

#define MISSING                                                                                                        \
    "SELECT a.id, p.client_id, a.trainer_id, c.first_name, c.last_name, c.preferred_name, t.first_name, t.last_name, " \
    "k.name, a.day, a.start_min FROM appointments a "                                                                  \
    "JOIN class_types k ON k.id = a.class_type_id AND k.category <> 'group' "                                          \
    "JOIN participants p ON p.appointment_id = a.id AND p.deleted = 0 AND p.status = 'confirmed' "                     \
    "AND coalesce(p.attended, a.status = 'completed') = 1 "                                                            \
    "JOIN clients c ON c.id = p.client_id AND c.deleted = 0 JOIN trainers t ON t.id = a.trainer_id "                   \
    "WHERE a.starts_at BETWEEN ?1 AND ?2 AND a.day BETWEEN ?3 AND ?4 AND a.ends_at <= ?5 AND a.deleted = 0 "           \
    "AND a.status IN ('scheduled', 'completed') AND NOT EXISTS (SELECT 1 FROM session_notes n "                        \
    "WHERE n.appointment_id = a.id AND n.client_id = p.client_id AND n.deleted = 0) "

MissingNote readMissing(const Query& q)
{
    return {q.id<AppointmentId>(0),
            q.id<ClientId>(1),
            q.id<TrainerId>(2),
            naturalName(q.text(3), q.text(4), q.text(5)),
            RowText::fullName(q.text(6), q.text(7)),
            q.text(8),
            q.date(9),
            q.integer(10)};
}

} // namespace

Result<QList<MissingNote>> SessionNotes::missing(QDate from, QDate until, int limit)
{
    const Instant earliest = utcMidnight(from) - secondsADay;
    const Instant latest = utcMidnight(until) + 2 * secondsADay;
    const Actor& actor = m_db.actor();
    auto q = actor.managesStudio()
                 ? m_db.query(MISSING "ORDER BY a.starts_at DESC LIMIT ?6", earliest, latest, from, until, m_db.clock().now(), limit)
                 : m_db.query(MISSING "AND a.trainer_id = ?7 ORDER BY a.starts_at DESC LIMIT ?6", earliest, latest, from, until,
                              m_db.clock().now(), limit, actor.trainer);
    QList<MissingNote> list;
    while (q.next())
        list.append(readMissing(q));
    TD_TRY(q.finish());
    return list;
}

Result<QList<OpenDraft>> SessionNotes::drafts()
{
    QList<NoteId> ids;
    QList<QString> names;
    {
        auto q = m_db.query("SELECT n.id, c.first_name, c.last_name, c.preferred_name FROM session_notes n JOIN clients c ON c.id = n.client_id "
                            "AND c.deleted = 0 WHERE n.trainer_id = ? AND n.status = 'draft' AND n.deleted = 0 ORDER BY n.day DESC, n.id DESC",
                            m_db.actor().trainer);
        while (q.next()) {
            ids.append(q.id<NoteId>(0));
            names.append(naturalName(q.text(1), q.text(2), q.text(3)));
        }
        TD_TRY(q.finish());
    }
    QList<OpenDraft> list;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        TD_TRY_ASSIGN(const SessionNote note, find(ids.at(i)));
        list.append({note.id, note.client, note.appointment, names.at(i), note.day, note.firstWords(), !note.amends.isNull()});
    }
    return list;
}

} // namespace td
