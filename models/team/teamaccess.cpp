// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Team about who trains and who may see a client.
#include "team/team.h"

#include "core/text.h"
#include "facility/studioday.h"
#include "storage/database.h"

namespace td
{
namespace
{

constexpr int maxReason = 500;

#define ASSIGNMENT_COLUMNS "id, client_id, trainer_id, status, start_day, end_day, assigned_by, reason, version"
#define GRANT_COLUMNS "id, client_id, trainer_id, level, granted_by, granted_at, revoked_at, version"

Assignment readAssignment(const Query& q)
{
    Assignment a;
    a.id = q.id<AssignmentId>(0);
    a.client = q.id<ClientId>(1);
    a.trainer = q.id<TrainerId>(2);
    a.status = assignmentStatusFromName(q.text(3)).value_or(AssignmentStatus::Completed);
    a.startDay = q.date(4);
    a.endDay = q.date(5);
    a.assignedBy = q.id<UserId>(6);
    a.reason = q.text(7);
    a.version = q.integer(8);
    return a;
}

Grant readGrant(const Query& q)
{
    Grant g;
    g.id = q.id<GrantId>(0);
    g.client = q.id<ClientId>(1);
    g.trainer = q.id<TrainerId>(2);
    g.level = grantLevelFromName(q.text(3)).value_or(GrantLevel::Read);
    g.grantedBy = q.id<UserId>(4);
    g.grantedAt = q.int64(5);
    g.revokedAt = q.optionalInt64(6);
    g.version = q.integer(7);
    return g;
}

Result<std::optional<Assignment>> activeAssignment(Database& database, ClientId client)
{
    auto q = database.query("SELECT " ASSIGNMENT_COLUMNS " FROM assignments WHERE client_id = ? AND status = 'active' "
                            "AND deleted = 0", client);
    if (q.next())
        return std::optional(readAssignment(q));
    TD_TRY(q.finish());
    return std::optional<Assignment>();
}

Result<std::optional<Grant>> grantInForce(Database& database, ClientId client, TrainerId trainer)
{
    auto q = database.query("SELECT " GRANT_COLUMNS " FROM grants WHERE client_id = ? AND trainer_id = ? "
                            "AND revoked_at IS NULL AND deleted = 0", client, trainer);
    if (q.next())
        return std::optional(readGrant(q));
    TD_TRY(q.finish());
    return std::optional<Grant>();
}

} // namespace

Result<QString> Team::clientName(ClientId client)
{
    auto q = m_database.query("SELECT trim(CASE preferred_name WHEN '' THEN first_name ELSE preferred_name END || ' ' || last_name) "
                              "FROM clients WHERE id = ? AND deleted = 0", client);
    if (q.next())
        return q.text(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "client");
}

Result<qint64> Team::activeClients(TrainerId trainer)
{
    return m_database.query("SELECT count(*) FROM assignments a JOIN clients c ON c.id = a.client_id AND c.deleted = 0 "
                            "WHERE a.trainer_id = ? AND a.status = 'active' AND a.deleted = 0", trainer).number();
}

Result<void> Team::checkAssignment(const Trainer& trainer, Capacity capacity)
{
    if (trainer.inactive)
        return fail(ErrorKind::Refused, "team.trainer-inactive", "trainer_id", {trainer.name()});
    if (capacity == Capacity::Override || !trainer.maxClients)
        return {};
    TD_TRY_ASSIGN(const qint64 clients, activeClients(trainer.id));
    if (clients >= *trainer.maxClients)
        return fail(ErrorKind::Refused, "team.at-capacity", "trainer_id",
                    {trainer.name(), QString::number(clients), QString::number(*trainer.maxClients)});
    return {};
}

Result<AssignmentId> Team::assign(ClientId client, TrainerId trainer, const QString& reason, Capacity capacity)
{
    TD_TRY_ASSIGN(const QString text, checkLine(reason, "reason", maxReason));
    TD_TRY_ASSIGN(const QString name, clientName(client));
    TD_TRY_ASSIGN(const Trainer to, findTrainer(trainer));
    TD_TRY_ASSIGN(const auto active, activeAssignment(m_database, client));
    if (active && active->trainer == trainer)
        return active->id;
    TD_TRY(checkAssignment(to, capacity));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_database));
    const char* label = capacity == Capacity::Override ? "assignment.add-over-capacity" : "assignment.add";
    return m_database.change(label, name, [&]() -> Result<AssignmentId> {
        if (active)
            TD_TRY(complete(active->id, today));
        const auto id = m_database.newId<AssignmentId>();
        TD_TRY(m_database.exec("INSERT INTO assignments (id, client_id, trainer_id, start_day, assigned_by, reason) "
                               "VALUES (?, ?, ?, ?, ?, ?)", id, client, trainer, today, m_database.actor().user, text));
        return id;
    });
}

Result<void> Team::complete(AssignmentId id, QDate today)
{
    return m_database.exec("UPDATE assignments SET status = 'completed', end_day = max(?, start_day) WHERE id = ?", today, id);
}

Result<void> Team::endAssignment(ClientId client, const QString& reason)
{
    TD_TRY_ASSIGN(const QString text, checkLine(reason, "reason", maxReason));
    TD_TRY_ASSIGN(const QString name, clientName(client));
    TD_TRY_ASSIGN(const auto active, activeAssignment(m_database, client));
    if (!active)
        return fail(ErrorKind::NotFound, "team.not-assigned", "client_id");
    TD_TRY_ASSIGN(const QDate today, studioToday(m_database));
    return m_database.change("assignment.end", name, [&]() -> Result<void> {
        TD_TRY(complete(active->id, today));
        if (text.isEmpty())
            return {};
        return m_database.exec("UPDATE assignments SET reason = CASE reason WHEN '' THEN ?1 ELSE reason || '; ' || ?1 END "
                               "WHERE id = ?2", text, active->id);
    });
}

Result<QList<Assignment>> Team::assignmentsOf(ClientId client)
{
    QList<Assignment> list;
    auto q = m_database.query("SELECT " ASSIGNMENT_COLUMNS " FROM assignments WHERE client_id = ? AND deleted = 0 "
                              "ORDER BY status = 'active' DESC, start_day DESC, id DESC", client);
    while (q.next())
        list.append(readAssignment(q));
    TD_TRY(q.finish());
    return list;
}

Result<GrantId> Team::grant(ClientId client, TrainerId trainer, GrantLevel level)
{
    TD_TRY_ASSIGN(const QString name, clientName(client));
    TD_TRY_ASSIGN(const Trainer to, findTrainer(trainer));
    if (to.inactive)
        return fail(ErrorKind::Refused, "team.trainer-inactive", "trainer_id", {to.name()});
    TD_TRY_ASSIGN(const auto present, grantInForce(m_database, client, trainer));
    if (present && present->level == level)
        return present->id;
    return m_database.change("grant.give", name, [&]() -> Result<GrantId> {
        if (present) {
            TD_TRY(m_database.exec("UPDATE grants SET level = ? WHERE id = ?", grantLevelName(level), present->id));
            return present->id;
        }
        const auto id = m_database.newId<GrantId>();
        TD_TRY(m_database.exec("INSERT INTO grants (id, client_id, trainer_id, level, granted_by, granted_at) "
                               "VALUES (?, ?, ?, ?, ?, ?)", id, client, trainer, grantLevelName(level),
                               m_database.actor().user, m_database.clock().now()));
        return id;
    });
}

Result<void> Team::revoke(GrantId id)
{
    ClientId client;
    {
        auto q = m_database.query("SELECT client_id FROM grants WHERE id = ? AND revoked_at IS NULL AND deleted = 0", id);
        if (!q.next()) {
            TD_TRY(q.finish());
            return fail(ErrorKind::NotFound, "row.not-found", "grant");
        }
        client = q.id<ClientId>(0);
    }
    TD_TRY_ASSIGN(const QString name, clientName(client));
    return m_database.change("grant.revoke", name, [&] {
        return m_database.exec("UPDATE grants SET revoked_at = ? WHERE id = ?", m_database.clock().now(), id);
    });
}

Result<QList<Grant>> Team::grantsOf(ClientId client, bool withRevoked)
{
    QList<Grant> list;
    auto q = m_database.query("SELECT " GRANT_COLUMNS " FROM grants WHERE client_id = ? AND deleted = 0 "
                              "AND (?2 OR revoked_at IS NULL) ORDER BY granted_at DESC, id DESC", client, withRevoked);
    while (q.next())
        list.append(readGrant(q));
    TD_TRY(q.finish());
    return list;
}

Result<QList<TrainerLoad>> Team::capacityOverview()
{
    QList<TrainerLoad> list;
    auto q = m_database.query("SELECT t.id, trim(t.first_name || ' ' || t.last_name), t.max_clients, "
                              "(SELECT count(*) FROM assignments a JOIN clients c ON c.id = a.client_id AND c.deleted = 0 "
                              " WHERE a.trainer_id = t.id AND a.status = 'active' AND a.deleted = 0) AS clients "
                              "FROM trainers t WHERE t.deleted = 0 AND t.status = 'active' "
                              "ORDER BY CASE WHEN t.max_clients IS NULL THEN 0.0 WHEN t.max_clients = 0 THEN 2.0 "
                              "ELSE clients * 1.0 / t.max_clients END DESC, clients DESC, t.position, t.id");
    while (q.next())
        list.append({q.id<TrainerId>(0), q.text(1), q.integer(3), q.optionalInt(2)});
    TD_TRY(q.finish());
    return list;
}

} // namespace td
