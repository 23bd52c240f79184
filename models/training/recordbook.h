// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/records.h"

namespace td
{

/// What of one working set can be a record.
struct RecordSet {
    int reps = 0; ///< 0: not counted in repetitions
    Mass load;    ///< outside the body; none without one
    int seconds = 0;
    int metres = 0;
};

/// The bests of one client in one exercise, day by day: what a set broke, and what stands.
class RecordBook
{
public:
    explicit RecordBook(OneRepMaxFormula formula) : m_formula(formula) {}

    /// What `set` breaks of what the book holds; at most one of each kind. Client, exercise and day are left empty.
    [[nodiscard]] QList<PersonalRecord> broken(const RecordSet& set) const;
    /// Takes the sets of a day, which must not be before days that the book has, and says what they broke of earlier days: the best of each kind.
    QList<PersonalRecord> addDay(QDate day, const QList<RecordSet>& sets);
    /// Takes a set of a day that nobody asks for.
    void add(const RecordSet& set) { put(set, {}, *this); }
    /// All that stands, see Records::ofClient().
    [[nodiscard]] QList<PersonalRecord> standing() const;

private:
    /// A best that stands, with what it replaced.
    struct Best {
        RecordSet set;
        QDate day;
        std::optional<double> before; ///< in the measure of its kind
    };

    [[nodiscard]] std::optional<double> estimate(const RecordSet& set) const;
    [[nodiscard]] std::optional<Mass> heaviest(int reps) const;
    [[nodiscard]] std::optional<int> mostRepetitions(Mass load) const;
    void put(const RecordSet& set, QDate day, const RecordBook& before);
    void putOnFront(const RecordSet& set, QDate day, const RecordBook& before);
    [[nodiscard]] PersonalRecord record(RecordKind kind, const Best& best) const;

    OneRepMaxFormula m_formula;
    QList<Best> m_front; ///< sets that no other beats in repetitions and load at once: repetitions rise, loads fall
    std::optional<Best> m_estimate;
    std::optional<Best> m_distance;
    std::optional<Best> m_duration;
};

} // namespace td
