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
struct SetLog;

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

/// Records from working sets, worked out from the log (nothing is stored). Skipped and warm-up sets do not count, and sets of the same day count as
/// earlier. Durations count where no distance was logged: there a longer time is no progress. Loads of bodyweight exercises are what is outside the body.
class Records
{
public:
    explicit Records(Database& database) : m_db(database) {}

    /// What `set` breaks of all that the client logged until the end of its day; the set itself (by its id) is left out, so that it may be asked before it is
    /// stored or after. Its exercise, day, kind, reps, load, seconds and metres count. Load: heavier than every set of as many repetitions or more.
    /// Repetitions: more than in every set of that load or more. One entry a kind at most; the estimate is left out where it is of more than
    /// reliableRepetitions.
    [[nodiscard]] Result<QList<PersonalRecord>> brokenBy(const ClientId& client, const SetLog& set, OneRepMaxFormula formula);
    /// The client's bests as they stand, by exercise: every load that no set of as many repetitions beats (heaviest first), most repetitions without a load,
    /// the highest estimate, longest distance and time. `before` is the best until the day before.
    [[nodiscard]] Result<QList<PersonalRecord>> ofClient(const ClientId& client, OneRepMaxFormula formula);
    /// Records that fell since `from`, newest first, of all clients whom this user sees; at most `limit`. Of a client's day and exercise the best of each kind.
    [[nodiscard]] Result<QList<PersonalRecord>> since(QDate from, OneRepMaxFormula formula, int limit);

private:
    Database& m_db;
};

} // namespace td
