// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/jsonvalues.h"
#include "core/namedvalue.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr std::array<NamedValue<DuplicateReason>, 5> reasonNames{{
    {DuplicateReason::SamePhone, "same_phone"_L1},
    {DuplicateReason::SameEmail, "same_email"_L1},
    {DuplicateReason::SameName, "same_name"_L1},
    {DuplicateReason::SimilarName, "similar_name"_L1},
    {DuplicateReason::SameBirthday, "same_birthday"_L1},
}};

constexpr std::array<NamedValue<TimelineKind>, 21> kindNames{{
    {TimelineKind::Session, "session"_L1},
    {TimelineKind::Assigned, "assigned"_L1},
    {TimelineKind::AssignmentEnded, "assignment_ended"_L1},
    {TimelineKind::Granted, "granted"_L1},
    {TimelineKind::GrantRevoked, "grant_revoked"_L1},
    {TimelineKind::Created, "created"_L1},
    {TimelineKind::ProfileChanged, "profile_changed"_L1},
    {TimelineKind::HealthChanged, "health_changed"_L1},
    {TimelineKind::AlertAdded, "alert_added"_L1},
    {TimelineKind::AlertEnded, "alert_ended"_L1},
    {TimelineKind::PhotoChanged, "photo_changed"_L1},
    {TimelineKind::Removed, "removed"_L1},
    {TimelineKind::Restored, "restored"_L1},
    {TimelineKind::MergedFrom, "merged_from"_L1},
    {TimelineKind::MergedInto, "merged_into"_L1},
    {TimelineKind::Invoiced, "invoiced"_L1},
    {TimelineKind::Credited, "credited"_L1},
    {TimelineKind::Voided, "voided"_L1},
    {TimelineKind::Paid, "paid"_L1},
    {TimelineKind::PaidBack, "paid_back"_L1},
    {TimelineKind::PackageSold, "package_sold"_L1},
}};

constexpr std::array<NamedValue<SessionOutcome>, 7> outcomeNames{{
    {SessionOutcome::Upcoming, "upcoming"_L1},
    {SessionOutcome::Attended, "attended"_L1},
    {SessionOutcome::Missed, "missed"_L1},
    {SessionOutcome::Unrecorded, "unrecorded"_L1},
    {SessionOutcome::Waitlisted, "waitlisted"_L1},
    {SessionOutcome::Cancelled, "cancelled"_L1},
    {SessionOutcome::LateCancelled, "late_cancelled"_L1},
}};

} // namespace

QJsonObject toJson(const Client& client)
{
    QJsonObject json{{u"id"_s, jsonOf(client.id)},
                     {u"name"_s, client.name()},
                     {u"birthday"_s, jsonOf(client.birthday)},
                     {u"source"_s, client.source},
                     {u"status"_s, clientStatusName(client.status)},
                     {u"tags"_s, QJsonArray::fromStringList(client.tags)},
                     {u"language"_s, client.language},
                     {u"location"_s, jsonOf(client.location)},
                     {u"photo"_s, jsonOf(client.photo)},
                     {u"merged_into"_s, jsonOf(client.mergedInto)},
                     {u"joined_on"_s, jsonOf(client.joinedOn)},
                     {u"removed"_s, client.deleted},
                     {u"version"_s, client.version}};
    for (const ClientText& text : clientTexts())
        json.insert(QLatin1String(text.column), client.*text.member);
    return json;
}

QJsonObject toJson(const ClientRow& row)
{
    return {{u"id"_s, jsonOf(row.id)},
            {u"name"_s, row.name},
            {u"sort_name"_s, row.sortName},
            {u"phone"_s, row.phone},
            {u"email"_s, row.email},
            {u"status"_s, clientStatusName(row.status)},
            {u"tags"_s, QJsonArray::fromStringList(row.tags)},
            {u"trainer"_s, jsonOf(row.trainer)},
            {u"trainer_name"_s, row.trainerName},
            {u"birthday"_s, jsonOf(row.birthday)},
            {u"joined_on"_s, jsonOf(row.joinedOn)},
            {u"last_session"_s, jsonOfInstant(row.lastSession)},
            {u"next_session"_s, jsonOfInstant(row.nextSession)},
            {u"sessions_done"_s, row.sessionsDone},
            {u"no_shows"_s, row.noShows},
            {u"alert"_s, row.hasAlert},
            {u"health_alert"_s, row.hasHealthAlert}};
}

QJsonObject toJson(const ClientHealth& health)
{
    return {{u"client"_s, jsonOf(health.client)},
            {u"conditions"_s, health.conditions},
            {u"medications"_s, health.medications},
            {u"allergies"_s, health.allergies},
            {u"injuries"_s, health.injuries},
            {u"version"_s, health.version}};
}

QJsonObject toJson(const ClientAlert& alert)
{
    return {{u"id"_s, jsonOf(alert.id)},
            {u"client"_s, jsonOf(alert.client)},
            {u"kind"_s, alertKindName(alert.kind)},
            {u"message"_s, alert.message},
            {u"until"_s, jsonOf(alert.until)},
            {u"version"_s, alert.version}};
}

QJsonObject toJson(const DuplicatePair& pair)
{
    QJsonArray reasons;
    for (const DuplicateReason reason : pair.reasons)
        reasons.append(nameOf(reasonNames, reason));
    return {{u"first"_s, jsonOf(pair.first)},
            {u"second"_s, jsonOf(pair.second)},
            {u"first_name"_s, pair.firstName},
            {u"second_name"_s, pair.secondName},
            {u"score"_s, pair.score},
            {u"reasons"_s, reasons}};
}

QJsonObject toJson(const TimelineEntry& entry)
{
    QJsonObject json{{u"kind"_s, nameOf(kindNames, entry.kind)},
                     {u"at"_s, jsonOfInstant(entry.at)},
                     {u"subject"_s, entry.subject},
                     {u"detail"_s, entry.detail},
                     {u"by"_s, entry.by},
                     {u"fields"_s, QJsonArray::fromStringList(entry.fields)}};
    if (entry.kind == TimelineKind::Session) {
        json.insert(u"outcome"_s, nameOf(outcomeNames, entry.outcome));
        json.insert(u"appointment"_s, jsonOf(entry.appointment));
    }
    if (!entry.currency.isEmpty()) {
        json.insert(u"amount_minor"_s, entry.amountMinor);
        json.insert(u"currency"_s, entry.currency);
    }
    return json;
}

} // namespace td
