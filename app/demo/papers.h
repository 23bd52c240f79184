// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/moneyplan.h"
#include "demo/random.h"
#include "demo/studiodays.h"
#include "screening/form.h"
#include "storage/database.h"

#include <unordered_map>
#include <unordered_set>

namespace td::demo
{

/// What the demo's trainers write and its clients sign: session notes in their chain, waivers and questionnaires.
class Papers
{
public:
    Papers(Database& db, const Plan& plan, FixedClock& clock, Random random);

    /// The studio's forms and snippets.
    Result<void> setUp();
    /// The note of a session that took place; the clock stands at its end. `exercises`: what was done, line by line.
    Result<void> note(const PlaceRecord& place, const StudioRows& studio, const QString& exercises);
    /// Whatever a client signs before they first train.
    Result<void> sign(const PlaceRecord& place, const StudioRows& studio);

private:
    struct Author {
        UserId user;
        QString name;
    };

    Result<void> snippet(const char* abbreviation, const Words& body);
    Result<Author> author(const TrainerId& trainer);
    Result<void> signForm(const Form& form, const PlaceRecord& place, const StudioRows& studio);

    Database& m_db;
    const Plan& m_plan;
    FixedClock& m_clock;
    Random m_random;
    QList<Form> m_forms;
    std::unordered_map<int, Author> m_authors; ///< by index of the trainer
    std::unordered_set<int> m_signed;          ///< clients
};

} // namespace td::demo
