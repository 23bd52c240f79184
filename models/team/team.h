// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "team/assignment.h"
#include "team/grant.h"
#include "team/trainer.h"
#include "team/trainerload.h"
#include "team/user.h"

#include <QList>

namespace td
{

class Database;

/// Trainers, logins, and who trains or may see whom. Saves check the version (Stale "row.stale"); form errors are Invalid with the
/// column as field; what the role may not do is Forbidden "rule.forbidden".
class Team
{
public:
    /// Whether assigning may go above a trainer's limit; the history names an override as such.
    enum class Capacity { Check, Override };

    explicit Team(Database& database) : m_database(database) {}

    /// By position and name, inactive ones last.
    Result<QList<Trainer>> trainers();
    Result<Trainer> findTrainer(TrainerId id);
    /// The id in `trainer` is ignored.
    Result<TrainerId> addTrainer(const Trainer& trainer);
    /// Errors besides form: team.lead-cycle; team.has-clients (args: how many) when made inactive with active clients.
    Result<void> saveTrainer(const Trainer& trainer);

    /// Makes `trainer` the primary one: ends the active assignment today and starts a new one; nothing happens when it is them
    /// already. Errors: Refused "team.at-capacity" (args: name, clients, limit), "team.trainer-inactive", NotFound.
    Result<AssignmentId> assign(ClientId client, TrainerId trainer, const QString& reason = {},
                                Capacity capacity = Capacity::Check);
    /// Leaves the client without a primary trainer. Error: NotFound "team.not-assigned".
    /// A reason for the end is added behind the one for the start.
    Result<void> endAssignment(ClientId client, const QString& reason = {});
    /// Newest first.
    Result<QList<Assignment>> assignmentsOf(ClientId client);

    /// Gives access, or changes the level of the access there is.
    Result<GrantId> grant(ClientId client, TrainerId trainer, GrantLevel level);
    Result<void> revoke(GrantId id);
    /// Grants in force, and with `withRevoked` the past ones too, newest first.
    Result<QList<Grant>> grantsOf(ClientId client, bool withRevoked = false);

    /// Everybody with a login, by name, those who left last. A trainer or the desk sees only themselves.
    Result<QList<User>> users();
    Result<User> findUser(UserId id);
    /// Writes the row only: the storage layer makes the keyring slot in the same step. A null id gets a new one.
    /// Errors: user.login-taken, user.login (blanks), user.needs-trainer, user.needs-client.
    Result<UserId> addUserRow(const User& user);
    /// As addUserRow; user.last-owner when no active owner would be left.
    Result<void> saveUserRow(const User& user);
    /// Errors: user.last-owner.
    Result<void> markLeft(UserId id);

    /// Active trainers with their active clients, the fullest first.
    Result<QList<TrainerLoad>> capacityOverview();

private:
    Result<qint64> activeClients(TrainerId trainer);
    Result<void> checkAssignment(const Trainer& trainer, Capacity capacity);
    Result<void> complete(AssignmentId id, QDate today);
    Result<QString> clientName(ClientId client);

    Database& m_database;
};

} // namespace td
