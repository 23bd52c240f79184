// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facility/facility.h"
#include "scheduling/scheduling.h"
#include "settings/settingspage.h"
#include "storage/accesslog.h"
#include "storage/journal.h"
#include "storage/studio.h"
#include "support/scratchstudio.h"
#include "team/team.h"
#include "widgets/scriptedprompts.h"

#include <QTemporaryDir>

#include <optional>

namespace td::test
{

inline const QString ownerPassword = QStringLiteral("tall copper kettle 44");
inline const QString staffPassword = QStringLiteral("seven quiet harbour lamps");

/// A studio folder with an owner, two trainers with logins ("tess", "theo"), a front desk ("dana") and a few services, opened as one
/// of them, with everything a settings page needs.
class SettingsFixture
{
public:
    Result<void> create()
    {
        NewStudio wanted;
        wanted.name = QStringLiteral("Harbour Strength");
        wanted.country = QStringLiteral("CA");
        wanted.region = QStringLiteral("CA-ON");
        wanted.zone = "America/Toronto";
        wanted.currency = QStringLiteral("CAD");
        wanted.ownerLogin = QStringLiteral("ada");
        wanted.ownerName = QStringLiteral("Ada Novak");
        wanted.password = ownerPassword;
        TD_TRY_ASSIGN(CreatedStudio created, Studio::create(folder(), wanted, ways()));
        recovery = created.recovery;
        open(std::move(created.studio));
        return fill();
    }

    Result<void> signInAs(const QString& login)
    {
        close();
        const QString password = login == u"ada" ? ownerPassword : staffPassword;
        TD_TRY_ASSIGN(auto opened, Studio::signIn(folder(), login, password, {}, ways()));
        open(std::move(opened));
        return {};
    }

    std::unique_ptr<SettingsPage> page()
    {
        errors.clear();
        successes.clear();
        return std::make_unique<SettingsPage>(context());
    }

    SettingsContext context()
    {
        return {*studio, scheduling->catalogue(), scheduling->hours(), *facility, *team, *journal, *accessLog, prompts, clock,
                [this](const Error& error) { errors.append(error); },
                [this](const QString& sentence) { successes.append(sentence); },
                QStringLiteral("en"), [this](const QString& code) { language = code; },
                ThemeChoice::Light, [this](ThemeChoice choice) { theme = choice; },
                [this](const QString& key) { printed = key; }, {}};
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("studio")); }
    Studio::Ways ways() { return {clock, ids, KdfCost::floor()}; }
    void close()
    {
        scheduling.reset();
        facility.reset();
        team.reset();
        journal.reset();
        accessLog.reset();
        studio.reset();
    }

    FixedClock clock{1'780'315'200'000}; // 2026-06-01 12:00 UTC
    IdSource ids{clock, 11};
    ScriptedPrompts prompts;
    std::unique_ptr<Studio> studio;
    std::optional<Scheduling> scheduling;
    std::optional<Facility> facility;
    std::optional<Team> team;
    std::optional<Journal> journal;
    std::optional<AccessLog> accessLog;
    QString recovery;
    TrainerId tess;
    TrainerId theo;
    UserId dana;
    QList<Error> errors;
    QStringList successes;
    QString language;
    QString printed;
    ThemeChoice theme = ThemeChoice::System;

private:
    void open(std::unique_ptr<Studio> opened)
    {
        studio = std::move(opened);
        Database& db = studio->db();
        scheduling.emplace(db);
        facility.emplace(db);
        team.emplace(db);
        journal.emplace(db);
        accessLog.emplace(db);
    }

    Result<void> fill()
    {
        Trainer trainer;
        trainer.firstName = QStringLiteral("Tess");
        trainer.lastName = QStringLiteral("Albrecht");
        trainer.colour = 3;
        TD_TRY_ASSIGN(tess, team->addTrainer(trainer));
        trainer.firstName = QStringLiteral("Theo");
        trainer.lastName = QStringLiteral("Lindqvist");
        trainer.colour = 5;
        TD_TRY_ASSIGN(theo, team->addTrainer(trainer));
        TD_TRY(studio->addUser({QStringLiteral("tess"), QStringLiteral("Tess Albrecht"), Role::Trainer, tess, {}}, staffPassword));
        TD_TRY(studio->addUser({QStringLiteral("theo"), QStringLiteral("Theo Lindqvist"), Role::Trainer, theo, {}}, staffPassword));
        TD_TRY_ASSIGN(dana, studio->addUser({QStringLiteral("dana"), QStringLiteral("Dana Okoro"), Role::Desk, {}, {}}, staffPassword));
        Policy policy;
        policy.name = QStringLiteral("24 hours");
        policy.terms.lateFeeMinor = 2500;
        policy.terms.noShowFeeMinor = 5000;
        policy.terms.waivers = 2;
        policy.terms.waiverDays = 30;
        TD_TRY(scheduling->catalogue().addPolicy(policy));
        const struct {
            QString name;
            ClassCategory category;
            int minutes, capacity;
            qint64 rate;
        } services[] = {{QStringLiteral("Personal training"), ClassCategory::Individual, 60, 1, 8500},
                        {QStringLiteral("Personal training, short"), ClassCategory::Individual, 30, 1, 4800},
                        {QStringLiteral("Small group strength"), ClassCategory::Group, 60, 6, 2500},
                        {QStringLiteral("First assessment"), ClassCategory::Trial, 45, 1, 0}};
        int position = 0;
        for (const auto& service : services) {
            ClassType type;
            type.name = service.name;
            type.category = service.category;
            type.durationMin = service.minutes;
            type.capacity = service.capacity;
            type.rateMinor = service.rate;
            type.colour = position * 2;
            type.position = position++;
            TD_TRY(scheduling->catalogue().addClassType(type));
        }
        for (int weekday = 1; weekday <= 5; ++weekday) {
            for (const auto& [start, end] : {std::pair(420, 720), std::pair(780, 1140)})
                TD_TRY(scheduling->hours().addWeekly({{}, tess, {weekday, start, end, QDate(2026, 1, 5), {}, {}}, 0}));
        }
        return {};
    }

    QTemporaryDir m_folder;
};

} // namespace td::test
