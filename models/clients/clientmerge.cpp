// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientmerge.h"

#include "clients/clientrules.h"
#include "clients/clients.h"
#include "core/localtime.h"
#include "facility/studioday.h"
#include "storage/database.h"

#include <QLocale>

#include <utility>

namespace td
{
namespace
{

/// Both texts one below the other, unless one says what the other says.
QString joinBlocks(const QString& keep, const QString& other)
{
    if (other.isEmpty() || keep.contains(other))
        return keep;
    if (keep.isEmpty())
        return other;
    return keep + QLatin1String("\n\n") + other;
}

QString mergedText(const ClientText& text, const QString& keep, const QString& other, bool takeOther)
{
    if (takeOther || keep.isEmpty())
        return other;
    if (!text.block)
        return keep;
    const QString joined = joinBlocks(keep, other);
    return joined.size() <= text.maxLength ? joined : keep;
}

QDate earlier(QDate a, QDate b)
{
    if (!a.isValid() || (b.isValid() && b < a))
        return b;
    return a;
}

/// How much a place in a session is worth: of two places of one person in one session the weaker one goes.
int placeRank(const QString& status)
{
    static constexpr std::array<QLatin1String, 5> order{QLatin1String("confirmed"), QLatin1String("offered"),
                                                        QLatin1String("waitlisted"), QLatin1String("late_cancelled"),
                                                        QLatin1String("cancelled")};
    return int(std::find(order.begin(), order.end(), status) - order.begin());
}

template <class IdType> Result<QList<IdType>> idsOf(Query q)
{
    QList<IdType> ids;
    while (q.next())
        ids.append(q.id<IdType>(0));
    TD_TRY(q.finish());
    return ids;
}

} // namespace

Client mergedProfile(const Client& keep, const Client& other, const MergeChoices& choices)
{
    const auto takes = [&choices](const char* column) { return choices.contains(column); };
    Client merged = keep;
    for (const ClientText& text : clientTexts())
        merged.*text.member = mergedText(text, keep.*text.member, other.*text.member, takes(text.column));
    if (takes("birthday") || !keep.birthday.isValid())
        merged.birthday = other.birthday;
    if (takes("status"))
        merged.status = other.status;
    if (takes("location_id") || keep.location.isNull())
        merged.location = other.location;
    merged.joinedOn = takes("joined_on") ? other.joinedOn : earlier(keep.joinedOn, other.joinedOn);
    for (const QString& tag : other.tags) {
        if (!merged.tags.contains(tag, Qt::CaseInsensitive) && merged.tags.size() < maxTags)
            merged.tags.append(tag);
    }
    return merged;
}

ClientHealth mergedHealth(const ClientHealth& keep, const ClientHealth& other)
{
    ClientHealth merged = keep;
    merged.conditions = joinBlocks(keep.conditions, other.conditions);
    merged.medications = joinBlocks(keep.medications, other.medications);
    merged.allergies = joinBlocks(keep.allergies, other.allergies);
    merged.injuries = joinBlocks(keep.injuries, other.injuries);
    return merged;
}

Result<MergeOutcome> ClientMerge::merge(ClientId keep, ClientId other, const MergeChoices& choices)
{
    if (!m_database.actor().managesStudio())
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    if (keep == other)
        return fail(ErrorKind::Invalid, "merge.same");
    Clients clients(m_database);
    TD_TRY_ASSIGN(const Client kept, clients.find(keep));
    TD_TRY_ASSIGN(const Client gone, clients.find(other));
    if (!kept.mergedInto.isNull() || !gone.mergedInto.isNull())
        return fail(ErrorKind::Refused, "client.merged");
    if (kept.deleted)
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    TD_TRY(requireNoBooks(gone));
    TD_TRY(checkClashes(keep, other));
    return m_database.change("client.merge", kept.name(), [&] { return move(kept, gone, choices); });
}

Result<MergeOutcome> ClientMerge::move(const Client& keep, const Client& other, const MergeChoices& choices)
{
    MergeOutcome outcome;
    TD_TRY_ASSIGN(outcome.sessions, moveSessions(keep.id, other.id));
    TD_TRY_ASSIGN(outcome.alerts, moveAlerts(keep.id, other.id));
    TD_TRY_ASSIGN(outcome.assignments, moveAssignments(keep.id, other.id));
    TD_TRY_ASSIGN(outcome.grants, moveGrants(keep.id, other.id));
    TD_TRY(mergeHealth(keep.id, other.id));
    TD_TRY(moveTraining(keep.id, other.id));
    const Client merged = mergedProfile(keep, other, choices);
    if (merged != keep)
        TD_TRY(Clients(m_database).save(merged));
    TD_TRY(movePhotos(keep, other, choices));
    TD_TRY(m_database.exec("UPDATE users SET client_id = ? WHERE client_id = ?", keep.id, other.id));
    TD_TRY(m_database.exec("UPDATE clients SET merged_into = ? WHERE merged_into = ?", keep.id, other.id));
    TD_TRY(m_database.exec("UPDATE clients SET merged_into = ?, deleted = 1 WHERE id = ?", keep.id, other.id));
    return outcome;
}

Result<void> ClientMerge::requireNoBooks(const Client& other)
{
    TD_TRY_ASSIGN(const qint64 books,
                  m_database.query("SELECT EXISTS (SELECT 1 FROM invoices WHERE client_id = ?1 AND deleted = 0) "
                                   "OR EXISTS (SELECT 1 FROM payments WHERE client_id = ?1) "
                                   "OR EXISTS (SELECT 1 FROM lots WHERE client_id = ?1 AND deleted = 0) "
                                   "OR EXISTS (SELECT 1 FROM memberships WHERE client_id = ?1 AND deleted = 0)", other.id).number());
    if (books != 0)
        return fail(ErrorKind::Refused, "merge.has-books", "other", {other.name()});
    TD_TRY_ASSIGN(const qint64 signedPapers,
                  m_database.query("SELECT EXISTS (SELECT 1 FROM session_notes WHERE client_id = ?1 AND status = 'signed') "
                                   "OR EXISTS (SELECT 1 FROM signed_forms WHERE client_id = ?1)", other.id).number());
    if (signedPapers != 0)
        return fail(ErrorKind::Refused, "merge.has-signed", "other", {other.name()});
    return {};
}

Result<void> ClientMerge::checkClashes(ClientId keep, ClientId other)
{
    auto q = m_database.query(
        "SELECT max(k.starts_at, o.starts_at) FROM participants k JOIN participants o ON o.client_id = ?2 "
        "AND o.starts_at < k.ends_at AND o.ends_at > k.starts_at AND o.status = 'confirmed' AND o.is_open = 1 AND o.deleted = 0 "
        "WHERE k.client_id = ?1 AND k.status = 'confirmed' AND k.is_open = 1 AND k.deleted = 0 ORDER BY 1 DESC LIMIT 1",
        keep, other);
    if (!q.next())
        return q.finish();
    const qint64 start = q.int64(0);
    TD_TRY_ASSIGN(const QByteArray zone, studioZone(m_database));
    const LocalTime local = toLocal(start, zone);
    const QLocale locale;
    return fail(ErrorKind::Clash, "merge.clash", "",
                {locale.toString(local.day, QLocale::ShortFormat),
                 locale.toString(QTime(local.minute / 60, local.minute % 60), QLocale::ShortFormat)});
}

Result<void> ClientMerge::dropWeakerPlaces(ClientId keep, ClientId other)
{
    QList<ParticipantId> weaker;
    {
        auto q = m_database.query("SELECT k.id, k.status, o.id, o.status FROM participants k JOIN participants o "
                                  "ON o.client_id = ?2 AND o.starts_at = k.starts_at AND o.appointment_id = k.appointment_id "
                                  "AND o.deleted = 0 WHERE k.client_id = ?1 AND k.deleted = 0", keep, other);
        while (q.next())
            weaker.append(q.id<ParticipantId>(placeRank(q.text(1)) <= placeRank(q.text(3)) ? 2 : 0));
        TD_TRY(q.finish());
    }
    for (const ParticipantId& id : std::as_const(weaker))
        TD_TRY(m_database.exec("UPDATE participants SET deleted = 1 WHERE id = ?", id));
    return {};
}

Result<int> ClientMerge::moveSessions(ClientId keep, ClientId other)
{
    TD_TRY(dropWeakerPlaces(keep, other));
    TD_TRY_ASSIGN(const qint64 count,
                  m_database.query("SELECT count(*) FROM participants WHERE client_id = ? AND deleted = 0", other).number());
    TD_TRY(m_database.exec("UPDATE participants SET client_id = ? WHERE client_id = ? AND deleted = 0", keep, other));
    return int(count);
}

Result<int> ClientMerge::moveAlerts(ClientId keep, ClientId other)
{
    TD_TRY_ASSIGN(const qint64 count,
                  m_database.query("SELECT count(*) FROM client_alerts WHERE client_id = ? AND deleted = 0", other).number());
    TD_TRY(m_database.exec("UPDATE client_alerts SET client_id = ? WHERE client_id = ? AND deleted = 0", keep, other));
    return int(count);
}

Result<int> ClientMerge::moveAssignments(ClientId keep, ClientId other)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_database));
    TD_TRY(m_database.exec("UPDATE assignments SET status = 'completed', end_day = max(?3, start_day) WHERE client_id = ?2 "
                           "AND status = 'active' AND deleted = 0 AND EXISTS (SELECT 1 FROM assignments k "
                           "WHERE k.client_id = ?1 AND k.status = 'active' AND k.deleted = 0)", keep, other, today));
    TD_TRY_ASSIGN(const auto ids, idsOf<AssignmentId>(m_database.query("SELECT id FROM assignments WHERE client_id = ? "
                                                                       "AND deleted = 0", other)));
    for (const AssignmentId& id : ids)
        TD_TRY(m_database.exec("UPDATE assignments SET client_id = ? WHERE id = ?", keep, id));
    return int(ids.size());
}

Result<int> ClientMerge::moveGrants(ClientId keep, ClientId other)
{
    // Of two grants to one trainer the further-reaching one stays in force.
    TD_TRY_ASSIGN(const auto weaker,
                  idsOf<GrantId>(m_database.query(
                      "SELECT CASE WHEN instr('read write admin', k.level) >= instr('read write admin', o.level) "
                      "THEN o.id ELSE k.id END FROM grants k JOIN grants o ON o.client_id = ?2 AND o.trainer_id = k.trainer_id "
                      "AND o.revoked_at IS NULL AND o.deleted = 0 "
                      "WHERE k.client_id = ?1 AND k.revoked_at IS NULL AND k.deleted = 0", keep, other)));
    for (const GrantId& id : weaker)
        TD_TRY(m_database.exec("UPDATE grants SET revoked_at = ? WHERE id = ?", m_database.clock().now(), id));
    TD_TRY_ASSIGN(const auto ids, idsOf<GrantId>(m_database.query("SELECT id FROM grants WHERE client_id = ? AND deleted = 0",
                                                                  other)));
    for (const GrantId& id : ids)
        TD_TRY(m_database.exec("UPDATE grants SET client_id = ? WHERE id = ?", keep, id));
    return int(ids.size());
}

Result<void> ClientMerge::movePhotos(const Client& keep, const Client& other, const MergeChoices& choices)
{
    TD_TRY(m_database.exec("UPDATE client_photos SET client_id = ? WHERE client_id = ? AND deleted = 0", keep.id, other.id));
    const bool takeOther = keep.photo.isNull() || choices.contains("photo_id");
    if (!takeOther || keep.photo == other.photo)
        return {};
    return m_database.exec("UPDATE clients SET photo_id = ? WHERE id = ?", other.photo, keep.id);
}

Result<void> ClientMerge::mergeHealth(ClientId keep, ClientId other)
{
    Clients clients(m_database);
    TD_TRY_ASSIGN(const ClientHealth kept, clients.health(keep));
    TD_TRY_ASSIGN(const ClientHealth gone, clients.health(other));
    const ClientHealth merged = mergedHealth(kept, gone);
    if (merged == kept)
        return {};
    return clients.saveHealth(merged);
}

Result<void> ClientMerge::moveTraining(ClientId keep, ClientId other)
{
    // One plan is active a client: that of the one who stays.
    TD_TRY(m_database.exec("UPDATE plans SET status = 'completed' WHERE client_id = ?2 AND status = 'active' AND EXISTS "
                           "(SELECT 1 FROM plans k WHERE k.client_id = ?1 AND k.status = 'active' AND k.deleted = 0)", keep, other));
    TD_TRY(m_database.exec("UPDATE meal_plans SET status = 'completed' WHERE client_id = ?2 AND status = 'active' AND EXISTS "
                           "(SELECT 1 FROM meal_plans k WHERE k.client_id = ?1 AND k.status = 'active' AND k.deleted = 0)", keep, other));
    for (const char* sql : {"UPDATE plans SET client_id = ?1 WHERE client_id = ?2", "UPDATE meal_plans SET client_id = ?1 WHERE client_id = ?2",
                            "UPDATE workouts SET client_id = ?1 WHERE client_id = ?2", "UPDATE set_logs SET client_id = ?1 WHERE client_id = ?2",
                            "UPDATE session_notes SET client_id = ?1 WHERE client_id = ?2", "UPDATE measurements SET client_id = ?1 WHERE client_id = ?2",
                            "UPDATE goals SET client_id = ?1 WHERE client_id = ?2", "UPDATE progress_photos SET client_id = ?1 WHERE client_id = ?2",
                            "UPDATE client_files SET client_id = ?1 WHERE client_id = ?2",
                            "UPDATE nutrition_targets SET client_id = ?1 WHERE client_id = ?2",
                            "UPDATE notices SET client_id = ?1 WHERE client_id = ?2"})
        TD_TRY(m_database.exec(sql, keep, other));
    return {};
}

} // namespace td
