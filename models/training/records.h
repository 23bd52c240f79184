// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "fitness/mass.h"
#include "fitness/onerepmax.h"

#include <QDate>
#include <QList>

namespace td
{

class Database;

/// What a record is the best of.
enum class RecordKind {
    Load,       ///< the heaviest set of at least `reps` repetitions
    Repetitions, ///< most repetitions at `load` or more (bodyweight: at all)
    Estimate,   ///< highest estimated one-repetition maximum
    Distance,
    Duration,
};

/// A best of a client in one exercise.
struct PersonalRecord {
    RecordKind kind = RecordKind::Load;
    ClientId client;
    ExerciseId exercise;
    QDate day;
    int reps = 0;
    Mass load;
    double estimate = 0; ///< in kg; only for Estimate
    int metres = 0;
    int seconds = 0;
    std::optional<double> before; ///< the earlier best, in the same measure; nothing: the first time is no record

    bool operator==(const PersonalRecord&) const = default;
};

/// Records from working sets, worked out from the log (nothing is stored). Skipped and warm-up sets do not count.
class Records
{
public:
    explicit Records(Database& database) : m_db(database) {}

    [[nodiscard]] Result<QList<PersonalRecord>> ofClient(const ClientId& client, OneRepMaxFormula formula);
    /// Records that fell since `from`, newest first, of all clients whom this user sees; at most `limit`.
    [[nodiscard]] Result<QList<PersonalRecord>> since(QDate from, OneRepMaxFormula formula, int limit);

private:
    Database& m_db;
};

} // namespace td
