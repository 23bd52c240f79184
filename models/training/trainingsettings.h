// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "fitness/mass.h"
#include "fitness/onerepmax.h"

namespace td
{

class Database;

/// The studio's ways of training; see the migration for the limits.
struct TrainingSettings {
    MassUnit units = MassUnit::Kilogram;
    OneRepMaxFormula formula = OneRepMaxFormula::Epley;
    QString rpeTable; ///< as edited; empty: the default table (fitness/rpetable.h)
    int restSeconds = 90;
    int compliancePercent = 70; ///< below it, Today speaks of it
    int noteDays = 14;          ///< so far back missing notes are looked for
    int kioskSeconds = 60;

    bool operator==(const TrainingSettings&) const = default;
};

/// What the formulas need of one client; empty fields fall back to the studio's.
struct ClientTraining {
    ClientId client;
    std::optional<MassUnit> units;
    std::optional<OneRepMaxFormula> formula;
    QString sex;      ///< "", "female", "male": for body-composition formulas only
    QString activity; ///< "", "sedentary", "light", "moderate", "high", "very_high"

    bool operator==(const ClientTraining&) const = default;
};

/// Reads and writes both. A studio or client without a row has the defaults. Errors of saving: "value.range", "value.unknown", those of RpeTable::fromText();
/// Forbidden "rule.forbidden" for the studio's, NotFound "row.not-found" for a client whom this user does not see.
class TrainingSettingsStore
{
public:
    explicit TrainingSettingsStore(Database& database) : m_db(database) {}

    [[nodiscard]] Result<TrainingSettings> studio();
    Result<void> save(const TrainingSettings& settings);
    [[nodiscard]] Result<ClientTraining> client(const ClientId& id);
    Result<void> save(const ClientTraining& client);
    /// The client's unit, else the studio's.
    [[nodiscard]] Result<MassUnit> unitOf(const ClientId& id);
    [[nodiscard]] Result<OneRepMaxFormula> formulaOf(const ClientId& id);

private:
    Database& m_db;
};

} // namespace td
