// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/exercise.h"
#include "training/plan.h"
#include "training/trainingsettings.h"
#include "widgets/banner.h"

#include <functional>

namespace td
{

class AccessLog;
class Clients;
class Credits;
class Database;
class NotePane;
class PrivacyState;
class Prompts;
class Scheduling;
class Workouts;

/// What the cockpit asks of the exercise library, the plans and the settings.
struct CockpitTraining {
    std::function<Result<Exercise>(const ExerciseId&)> exercise;
    std::function<Result<QList<Exercise>>()> exercises; ///< for type-ahead
    std::function<Result<std::optional<Plan>>(const ClientId&)> activePlan;
    std::function<Result<Plan>(const PlanId&)> plan;
    std::function<Result<QList<PlanItem>>(const PlanId&)> planItems;
    std::function<MassUnit(const ClientId&)> unitOf;
    std::function<int()> restSeconds; ///< where the plan says nothing
};

/// What there is to say of a client that other areas know.
struct CockpitBackground {
    std::function<QStringList(const ClientId&)> goals;               ///< open goals, a line each
    std::function<QStringList(const ClientId&, QDate)> lastNote;     ///< of the last session before the day, a line each
};

/// What the screens of this folder work with; the composition root owns it all and outlives the screens.
struct CockpitContext {
    Database& db;
    Prompts& prompts;
    PrivacyState& privacy;
    QByteArray zone;                                                 ///< the studio's
    std::function<void(const Error&)> report;                        ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell; ///< shows a success in the window's banner
    Workouts& workouts;
    Clients& clients;
    Credits& credits;
    Scheduling& scheduling;
    AccessLog& accessLog;
    QString language; ///< of the names of exercises: "en", "fr"
    CockpitTraining training;
    CockpitBackground background;
    std::function<NotePane*()> makeNote;       ///< empty: without a note
    std::function<void(const ClientId&)> pay;  ///< opens the way to pay; empty: not offered
    std::function<qint64(const ClientId&)> owing = {}; ///< what the client owes, in minor units

    [[nodiscard]] QDate today() const;
};

} // namespace td
