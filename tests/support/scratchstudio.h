// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/migrations.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace td::test
{

/// An encrypted studio file in a temporary folder, opened with raw keys (no password hashing), with one organisation,
/// location, trainer and owner. Time stands still at 2026-06-01 12:00 UTC.
class ScratchStudio
{
public:
    ScratchStudio() { m_ready = build(); }

    [[nodiscard]] const Result<void>& ready() const { return m_ready; }
    /// Closes the file and opens it as `actor`.
    Result<void> signInAs(const Actor& actor)
    {
        m_database.reset();
        TD_TRY_ASSIGN(m_database, open(Database::Mode::Open));
        TD_TRY(m_database->startJournal());
        return m_database->signIn(actor);
    }
    /// Lets another process have the file, until the next signInAs().
    void close() { m_database.reset(); }
    Database& db() { return *m_database; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("studio.db")); }
    Actor owner() const { return {ownerUser, QStringLiteral("owner"), QStringLiteral("Olive Owner"), Role::Owner, {}, {}}; }
    Actor desk() const { return {deskUser, QStringLiteral("desk"), QStringLiteral("Dana Desk"), Role::Desk, {}, {}}; }
    Actor trainerActor() const
    {
        return {trainerUser, QStringLiteral("trainer1"), QStringLiteral("Tess Trainer"), Role::Trainer, trainer, {}};
    }
    Actor otherTrainerActor() const
    {
        return {otherUser, QStringLiteral("trainer2"), QStringLiteral("Theo Trainer"), Role::Trainer, otherTrainer, {}};
    }

    FixedClock clock{1'780'315'200'000};
    IdSource ids{clock, 7};
    OrganisationId organisation;
    LocationId location;
    RoomId room;
    TrainerId trainer;
    TrainerId otherTrainer;
    UserId ownerUser;
    UserId deskUser;
    UserId trainerUser;
    UserId otherUser;
    PolicyId policy;
    ClassTypeId personal; ///< individual, 60 minutes
    ClassTypeId group;    ///< group, 60 minutes, capacity 3

private:
    Result<std::unique_ptr<Database>> open(Database::Mode mode)
    {
        const QByteArray key(32, 'k');
        const QByteArray salt(16, 's');
        return Database::open(path(), {key, salt}, mode, clock, ids);
    }

    Result<void> build()
    {
        TD_TRY_ASSIGN(m_database, open(Database::Mode::Create));
        TD_TRY(Migrations::run(*m_database, [] { return Result<void>(); }));
        TD_TRY(m_database->startJournal());
        TD_TRY(m_database->change("setup", {}, [this] { return fill(); }));
        return signInAs(owner());
    }

    Result<void> fill()
    {
        for (auto* id : {&ownerUser, &deskUser, &trainerUser, &otherUser})
            *id = ids.make<UserId>();
        organisation = ids.make<OrganisationId>();
        location = ids.make<LocationId>();
        room = ids.make<RoomId>();
        trainer = ids.make<TrainerId>();
        otherTrainer = ids.make<TrainerId>();
        policy = ids.make<PolicyId>();
        personal = ids.make<ClassTypeId>();
        group = ids.make<ClassTypeId>();
        Database& d = *m_database;
        TD_TRY(d.exec("INSERT INTO t_organisation (id, name, country, region, zone, currency) VALUES "
                      "(?, 'North Studio', 'CA', 'CA-ON', 'America/Toronto', 'CAD')", organisation));
        TD_TRY(d.exec("INSERT INTO t_locations (id, name, zone, is_headquarters) VALUES (?, 'Main', 'America/Toronto', 1)", location));
        TD_TRY(d.exec("INSERT INTO t_rooms (id, location_id, name, capacity) VALUES (?, ?, 'Room 1', 10)", room, location));
        TD_TRY(d.exec("INSERT INTO t_trainers (id, first_name, last_name) VALUES (?, 'Tess', 'Trainer')", trainer));
        TD_TRY(d.exec("INSERT INTO t_trainers (id, first_name, last_name) VALUES (?, 'Theo', 'Trainer')", otherTrainer));
        TD_TRY(d.exec("INSERT INTO t_users (id, login, display_name, role) VALUES (?, 'owner', 'Olive Owner', 'owner')", ownerUser));
        TD_TRY(d.exec("INSERT INTO t_users (id, login, display_name, role) VALUES (?, 'desk', 'Dana Desk', 'desk')", deskUser));
        TD_TRY(d.exec("INSERT INTO t_users (id, login, display_name, role, trainer_id) VALUES (?, 'trainer1', 'Tess Trainer', 'trainer', ?)",
                      trainerUser, trainer));
        TD_TRY(d.exec("INSERT INTO t_users (id, login, display_name, role, trainer_id) VALUES (?, 'trainer2', 'Theo Trainer', 'trainer', ?)",
                      otherUser, otherTrainer));
        TD_TRY(d.exec("INSERT INTO t_policies (id, name, is_default, late_fee_minor) VALUES (?, 'Standard', 1, 2500)", policy));
        TD_TRY(d.exec("INSERT INTO t_class_types (id, policy_id, name, category, duration_min, rate_minor) VALUES "
                      "(?, ?, 'Personal training', 'individual', 60, 8500)", personal, policy));
        TD_TRY(d.exec("INSERT INTO t_class_types (id, policy_id, name, category, duration_min, capacity, rate_minor) VALUES "
                      "(?, ?, 'Small group', 'group', 60, 3, 2500)", group, policy));
        for (const TrainerId& id : {trainer, otherTrainer}) {
            for (int weekday = 1; weekday <= 6; ++weekday)
                TD_TRY(d.exec("INSERT INTO t_availability (id, trainer_id, weekday, start_min, end_min, effective_from) VALUES "
                              "(?, ?, ?, 360, 1260, '2020-01-01')", ids.make<AvailabilityId>(), id, weekday));
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Result<void> m_ready;
};

/// The error as one line, for QVERIFY2 messages.
inline QByteArray describe(const Error& error)
{
    return (kindName(error.kind) + u' ' + error.reason + u' ' + error.field + u' ' + error.detail).toUtf8();
}

} // namespace td::test

#define TD_VERIFY(expr)                                                                                                \
    do {                                                                                                               \
        const auto& td_verify_result_ = (expr);                                                                        \
        QVERIFY2(td_verify_result_, td_verify_result_ ? "" : td::test::describe(td_verify_result_.error()).constData());                   \
    } while (false)
