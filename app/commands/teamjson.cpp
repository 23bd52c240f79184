// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace td
{

QJsonObject toJson(const Trainer& trainer)
{
    return {{u"id"_s, jsonOf(trainer.id)},
            {u"name"_s, trainer.name()},
            {u"first_name"_s, trainer.firstName},
            {u"last_name"_s, trainer.lastName},
            {u"lead"_s, jsonOf(trainer.lead)},
            {u"location"_s, jsonOf(trainer.location)},
            {u"email"_s, trainer.email},
            {u"phone"_s, trainer.phone},
            {u"licence_number"_s, trainer.licenceNumber},
            {u"insurance"_s, trainer.insurance},
            {u"insurance_until"_s, jsonOf(trainer.insuranceUntil)},
            {u"certifications"_s, trainer.certifications},
            {u"specialisations"_s, trainer.specialisations},
            {u"bio"_s, trainer.bio},
            {u"links"_s, trainer.links},
            {u"years_experience"_s, jsonOf(trainer.yearsExperience)},
            {u"hourly_rate_minor"_s, jsonOf(trainer.hourlyRateMinor)},
            {u"commission_rate"_s, jsonOf(trainer.commissionRate)},
            {u"max_clients"_s, jsonOf(trainer.maxClients)},
            {u"colour"_s, trainer.colour},
            {u"inactive"_s, trainer.inactive},
            {u"position"_s, trainer.position},
            {u"version"_s, trainer.version}};
}

QJsonObject toJson(const TrainerLoad& load)
{
    return {{u"trainer"_s, jsonOf(load.trainer)},
            {u"name"_s, load.name},
            {u"clients"_s, load.clients},
            {u"max_clients"_s, jsonOf(load.maxClients)},
            {u"full"_s, load.full()}};
}

QJsonObject toJson(const Assignment& assignment)
{
    return {{u"id"_s, jsonOf(assignment.id)},
            {u"client"_s, jsonOf(assignment.client)},
            {u"trainer"_s, jsonOf(assignment.trainer)},
            {u"status"_s, assignmentStatusName(assignment.status)},
            {u"start_day"_s, jsonOf(assignment.startDay)},
            {u"end_day"_s, jsonOf(assignment.endDay)},
            {u"assigned_by"_s, jsonOf(assignment.assignedBy)},
            {u"reason"_s, assignment.reason}};
}

QJsonObject toJson(const Grant& grant)
{
    return {{u"id"_s, jsonOf(grant.id)},
            {u"client"_s, jsonOf(grant.client)},
            {u"trainer"_s, jsonOf(grant.trainer)},
            {u"level"_s, grantLevelName(grant.level)},
            {u"granted_by"_s, jsonOf(grant.grantedBy)},
            {u"granted_at"_s, jsonOfInstant(grant.grantedAt)},
            {u"revoked_at"_s, jsonOfInstant(grant.revokedAt)}};
}

QJsonObject toJson(const User& user)
{
    return {{u"id"_s, jsonOf(user.id)},
            {u"login"_s, user.login},
            {u"name"_s, user.displayName},
            {u"role"_s, roleName(user.role)},
            {u"trainer"_s, jsonOf(user.trainer)},
            {u"client"_s, jsonOf(user.client)},
            {u"left"_s, user.left},
            {u"totp"_s, user.totpEnabled}};
}

QJsonObject toJson(const Organisation& organisation)
{
    return {{u"name"_s, organisation.name},
            {u"legal_name"_s, organisation.legalName},
            {u"country"_s, organisation.country},
            {u"region"_s, organisation.region},
            {u"zone"_s, QString::fromUtf8(organisation.zone)},
            {u"currency"_s, organisation.currency},
            {u"street"_s, organisation.street},
            {u"city"_s, organisation.city},
            {u"postal_code"_s, organisation.postalCode},
            {u"phone"_s, organisation.phone},
            {u"email"_s, organisation.email},
            {u"website"_s, organisation.website},
            {u"tax_registered"_s, organisation.taxRegistered},
            {u"tax_number"_s, organisation.taxNumber},
            {u"language"_s, organisation.language},
            {u"week_start"_s, organisation.weekStart},
            {u"paper"_s, organisation.paper},
            {u"opens"_s, jsonOfMinute(organisation.opensMinute)},
            {u"closes"_s, jsonOfMinute(organisation.closesMinute)},
            {u"slot_minutes"_s, organisation.slotMinutes},
            {u"close_on_holidays"_s, organisation.closeOnHolidays},
            {u"autolock_minutes"_s, organisation.autolockMinutes},
            {u"version"_s, organisation.version}};
}

QJsonObject toJson(const Location& location)
{
    return {{u"id"_s, jsonOf(location.id)},
            {u"name"_s, location.name},
            {u"parent"_s, jsonOf(location.parent)},
            {u"headquarters"_s, location.isHeadquarters},
            {u"region"_s, location.region},
            {u"zone"_s, QString::fromUtf8(location.zone)},
            {u"street"_s, location.street},
            {u"city"_s, location.city},
            {u"postal_code"_s, location.postalCode},
            {u"phone"_s, location.phone},
            {u"closed"_s, location.closed},
            {u"version"_s, location.version}};
}

QJsonObject toJson(const Room& room)
{
    return {{u"id"_s, jsonOf(room.id)},
            {u"location"_s, jsonOf(room.location)},
            {u"name"_s, room.name},
            {u"capacity"_s, room.capacity},
            {u"concurrent"_s, room.concurrent},
            {u"closed"_s, room.closed},
            {u"position"_s, room.position},
            {u"version"_s, room.version}};
}

} // namespace td
