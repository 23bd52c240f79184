// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Clients that fills tables: everybody at once.
#include "clients/clients.h"

#include "clients/clientrules.h"
#include "facility/studioday.h"
#include "storage/database.h"

namespace td
{
namespace
{

#define PROFILE_COLUMNS                                                                                                \
    "c.id, c.first_name, c.last_name, c.preferred_name, c.phone, c.email, c.status, c.tags, c.birthday, c.joined_on, " \
    "c.photo_id"

// One pass over the participants' index, which holds every column that is counted. ?1 is now, ?2 today.
#define ROWS(health)                                                                                                   \
    "SELECT " PROFILE_COLUMNS ", t.id, trim(t.first_name || ' ' || t.last_name), s.last, s.next, s.done, s.missed, "   \
    "EXISTS (SELECT 1 FROM client_alerts x WHERE x.client_id = c.id AND x.deleted = 0 "                                \
    "        AND (x.until IS NULL OR x.until >= ?2)), " health " "                                                     \
    "FROM clients c "                                                                                                  \
    "LEFT JOIN assignments a ON a.client_id = c.id AND a.status = 'active' AND a.deleted = 0 "                         \
    "LEFT JOIN trainers t ON t.id = a.trainer_id "                                                                     \
    "LEFT JOIN (SELECT p.client_id AS client_id, "                                                                     \
    "           max(CASE WHEN p.starts_at <= ?1 AND p.attended IS NOT 0 THEN p.starts_at END) AS last, "               \
    "           min(CASE WHEN p.starts_at > ?1 THEN p.starts_at END) AS next, "                                        \
    "           sum(p.attended = 1) AS done, sum(p.attended = 0) AS missed "                                           \
    "           FROM participants p WHERE p.status = 'confirmed' AND p.is_open = 1 AND p.deleted = 0 "                 \
    "           GROUP BY p.client_id) s ON s.client_id = c.id "                                                        \
    "WHERE c.deleted = 0 ORDER BY c.last_name COLLATE NOCASE, c.first_name COLLATE NOCASE, c.id"
#define HAS_HEALTH                                                                                                     \
    "EXISTS (SELECT 1 FROM client_health h WHERE h.id = c.id AND h.deleted = 0 "                                       \
    "        AND (h.conditions <> '' OR h.medications <> '' OR h.allergies <> '' OR h.injuries <> ''))"

ClientRow readProfile(const Query& q)
{
    ClientRow row;
    const QString first = q.text(1);
    const QString last = q.text(2);
    row.id = q.id<ClientId>(0);
    row.preferredName = q.text(3);
    row.name = naturalName(first, last, row.preferredName);
    row.sortName = lastFirstName(first, last);
    row.phone = q.text(4);
    row.email = q.text(5);
    row.status = clientStatusFromName(q.text(6)).value_or(ClientStatus::Active);
    row.tags = splitTags(q.text(7));
    row.birthday = q.date(8);
    row.joinedOn = q.date(9);
    row.photo = q.id<PhotoId>(10);
    return row;
}

} // namespace

Result<QList<ClientRow>> Clients::rows()
{
    const Actor& actor = m_database.actor();
    if (actor.role == Role::Client)
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    TD_TRY_ASSIGN(const QDate today, studioToday(m_database));
    const qint64 now = m_database.clock().now();
    QList<ClientRow> list;
    auto q = actor.seesHealth() ? m_database.query(ROWS(HAS_HEALTH), now, today) : m_database.query(ROWS("0"), now, today);
    while (q.next()) {
        ClientRow row = readProfile(q);
        row.trainer = q.id<TrainerId>(11);
        row.trainerName = q.text(12);
        row.lastSession = q.optionalInt64(13);
        row.nextSession = q.optionalInt64(14);
        row.sessionsDone = q.integer(15);
        row.noShows = q.integer(16);
        row.hasAlert = q.boolean(17);
        row.hasHealthAlert = q.boolean(18);
        list.append(std::move(row));
    }
    TD_TRY(q.finish());
    return list;
}

Result<QList<ClientRow>> Clients::removedRows()
{
    QList<ClientRow> list;
    auto q = m_database.query("SELECT " PROFILE_COLUMNS " FROM clients c WHERE c.deleted = 1 AND c.merged_into IS NULL "
                              "ORDER BY c.last_name COLLATE NOCASE, c.first_name COLLATE NOCASE, c.id");
    while (q.next())
        list.append(readProfile(q));
    TD_TRY(q.finish());
    return list;
}

} // namespace td
