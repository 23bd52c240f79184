// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> trainerFields()
{
    return {
        field("first_name", FieldType::Text, "First name."),
        field("last_name", FieldType::Text, "Last name."),
        field("lead", FieldType::Trainer, "Who leads this trainer and sees their clients.").from("parent_trainer_id"_L1),
        field("location", FieldType::Location, "Where they usually work.").from("location_id"_L1),
        field("email", FieldType::Text, "E-mail address."),
        field("phone", FieldType::Text, "Phone number."),
        field("licence_number", FieldType::Text, "Licence."),
        field("insurance", FieldType::Text, "Insurer and policy."),
        field("insurance_until", FieldType::Day, "Last day of the insurance."),
        field("certifications", FieldType::Text, "Certificates."),
        field("specialisations", FieldType::Text, "Specialities."),
        field("bio", FieldType::Text, "About them."),
        field("links", FieldType::Text, "Addresses, one a line."),
        field("years_experience", FieldType::Integer, "Years of experience."),
        field("hourly_rate_minor", FieldType::Integer, "Pay an hour, in cents."),
        field("commission_rate", FieldType::Integer, "In 1/100,000: 50 % is 50000."),
        field("max_clients", FieldType::Integer, "Most active clients; null for no limit."),
        field("colour", FieldType::Integer, "0 to 11."),
        field("inactive", FieldType::Boolean, "No longer gives sessions."),
        field("position", FieldType::Integer, "Place in lists."),
    };
}

void fill(const Arguments& a, Trainer& trainer)
{
    a.into("first_name"_L1, trainer.firstName);
    a.into("last_name"_L1, trainer.lastName);
    a.into("lead"_L1, trainer.lead);
    a.into("location"_L1, trainer.location);
    a.into("email"_L1, trainer.email);
    a.into("phone"_L1, trainer.phone);
    a.into("licence_number"_L1, trainer.licenceNumber);
    a.into("insurance"_L1, trainer.insurance);
    a.into("insurance_until"_L1, trainer.insuranceUntil);
    a.into("certifications"_L1, trainer.certifications);
    a.into("specialisations"_L1, trainer.specialisations);
    a.into("bio"_L1, trainer.bio);
    a.into("links"_L1, trainer.links);
    a.into("years_experience"_L1, trainer.yearsExperience);
    a.into("hourly_rate_minor"_L1, trainer.hourlyRateMinor);
    a.into("commission_rate"_L1, trainer.commissionRate);
    a.into("max_clients"_L1, trainer.maxClients);
    a.into("colour"_L1, trainer.colour);
    a.into("inactive"_L1, trainer.inactive);
    a.into("position"_L1, trainer.position);
}

Result<QJsonObject> shown(Session& s, const TrainerId& id)
{
    TD_TRY_ASSIGN(const Trainer trainer, s.team().findTrainer(id));
    return answerWith("trainer", trainer);
}

Result<QJsonObject> addTrainer(Session& s, const Arguments& a)
{
    Trainer trainer;
    fill(a, trainer);
    TD_TRY_ASSIGN(const TrainerId id, s.team().addTrainer(trainer));
    return shown(s, id);
}

Result<QJsonObject> saveTrainer(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Trainer trainer, s.team().findTrainer(a.id<TrainerId>("trainer"_L1)));
    fill(a, trainer);
    a.into("version"_L1, trainer.version);
    TD_TRY(s.team().saveTrainer(trainer));
    return shown(s, trainer.id);
}

Result<QJsonObject> trainers(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const QList<Trainer> trainers, s.team().trainers());
    return answerWithList("trainers", trainers);
}

Result<QJsonObject> capacity(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const QList<TrainerLoad> loads, s.team().capacityOverview());
    return answerWithList("trainers", loads);
}

Result<QJsonObject> assign(Session& s, const Arguments& a)
{
    const auto over = a.boolean("over_capacity"_L1) ? Team::Capacity::Override : Team::Capacity::Check;
    const auto client = a.id<ClientId>("client"_L1);
    const auto trainer = a.id<TrainerId>("trainer"_L1);
    TD_TRY_ASSIGN(const QList<Assignment> before, s.team().assignmentsOf(client));
    TD_TRY_ASSIGN(const AssignmentId id, s.team().assign(client, trainer, a.text("reason"_L1), over));
    int lots = 0;
    for (const Assignment& one : before) {
        if (one.status != AssignmentStatus::Active || one.trainer == trainer)
            continue;
        TD_TRY_ASSIGN(lots, s.credits().moveToTrainer(client, one.trainer, trainer));
    }
    return QJsonObject{{u"id"_s, jsonOf(id)}, {u"lots"_s, lots}};
}

Result<QJsonObject> unassign(Session& s, const Arguments& a)
{
    TD_TRY(s.team().endAssignment(a.id<ClientId>("client"_L1)));
    return QJsonObject();
}

Result<QJsonObject> assignments(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<Assignment> list, s.team().assignmentsOf(a.id<ClientId>("client"_L1)));
    return answerWithList("assignments", list);
}

Result<QJsonObject> grant(Session& s, const Arguments& a)
{
    const auto level = grantLevelFromName(a.text("level"_L1)).value_or(GrantLevel::Read);
    TD_TRY_ASSIGN(const GrantId id, s.team().grant(a.id<ClientId>("client"_L1), a.id<TrainerId>("trainer"_L1), level));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> revoke(Session& s, const Arguments& a)
{
    const auto id = a.id<GrantId>("id"_L1);
    TD_TRY(s.team().revoke(id));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> grants(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<Grant> list, s.team().grantsOf(a.id<ClientId>("client"_L1), a.boolean("revoked"_L1)));
    return answerWithList("grants", list);
}

} // namespace

QList<Command> teamCommands()
{
    const Field client = field("client", FieldType::Client, "Which client.").must();
    const Field trainer = field("trainer", FieldType::Trainer, "Which trainer.").must();
    const Field reason = field("reason", FieldType::Text, "Why, for the history.");
    QList<Field> addFields = trainerFields();
    addFields.first().required = true;
    return {
        {"trainer.add"_L1, u"Adds a trainer."_s, officeRoles(), addFields, addTrainer},
        {"trainer.save"_L1, u"Changes the given fields of a trainer."_s, trainingRoles(),
         QList<Field>{trainer} + trainerFields() + QList<Field>{field("version", FieldType::Integer, "As it was read.")}, saveTrainer},
        {"trainer.list"_L1, u"All trainers."_s, staffRoles(), {}, trainers},
        {"trainer.capacity"_L1, u"Active clients of the most each trainer takes."_s, staffRoles(), {}, capacity},
        {"assign"_L1,
         u"Makes a trainer the client's primary one."_s,
         staffRoles(),
         {client, trainer, reason, field("over_capacity", FieldType::Boolean, "Even when the trainer is full.")},
         assign},
        {"unassign"_L1, u"Leaves the client without a primary trainer."_s, trainingRoles(), {client}, unassign},
        {"assignments"_L1, u"The client's primary trainers, newest first."_s, staffRoles(), {client}, assignments},
        {"grant"_L1,
         u"Gives one more trainer access to a client."_s,
         trainingRoles(),
         {client, trainer, field("level", FieldType::Text, "How far.").oneOf({u"read"_s, u"write"_s, u"admin"_s}).must()},
         grant},
        {"revoke"_L1, u"Takes an access back."_s, trainingRoles(), {field("id", FieldType::Id, "Which grant.").must()}, revoke},
        {"grants"_L1, u"Who else has access to a client."_s, trainingRoles(),
         {client, field("revoked", FieldType::Boolean, "Also those in the past.")}, grants},
    };
}

} // namespace td
