// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/target.h"

#include <QList>

namespace td
{

class Database;

/// The daily targets of clients: each holds from its day on until the next. Health data: the front desk gets Forbidden "rule.forbidden".
class NutritionTargets
{
public:
    explicit NutritionTargets(Database& database) : m_db(database) {}

    /// From the latest measurements up to `day`, the profile's birthday and what is kept of the client's training. NotFound "row.not-found", field "client".
    Result<TargetFacts> facts(const ClientId& client, QDate day);
    /// Newest first.
    Result<QList<NutritionTarget>> history(const ClientId& client);
    /// What holds on `day`; nothing when there is none yet.
    Result<std::optional<NutritionTarget>> on(const ClientId& client, QDate day);
    /// From `fromDay` on; one of the same day is replaced.
    Result<NutritionTargetId> save(const ClientId& client, QDate fromDay, const TargetWorking& working);
    /// NotFound "row.not-found", field "target".
    Result<void> remove(const NutritionTargetId& id);

private:
    Result<QString> clientName(const ClientId& client);
    Result<void> latest(const ClientId& client, QDate day, TargetFacts& facts);
    Result<void> training(const ClientId& client, TargetFacts& facts);
    Result<void> replace(const NutritionTarget& before, const NutritionTarget& target);
    Result<void> insert(const NutritionTarget& target);

    Database& m_db;
};

} // namespace td
