// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/recordbook.h"

#include <algorithm>

namespace td
{
namespace
{
/// Time is a measure of its own only where nothing else is counted.
bool isTimed(const RecordSet& set)
{
    return set.seconds > 0 && set.metres == 0 && set.reps == 0;
}

/// What a set that stands is a best of: where nothing was lifted, only repetitions count.
RecordKind kindOf(const RecordSet& set)
{
    return set.load == Mass() ? RecordKind::Repetitions : RecordKind::Load;
}

double measureOf(const PersonalRecord& record)
{
    switch (record.kind) {
    case RecordKind::Load:
        return record.load.in(MassUnit::Kilogram);
    case RecordKind::Repetitions:
        return record.reps;
    case RecordKind::Estimate:
        return record.estimate;
    case RecordKind::Distance:
        return record.metres;
    case RecordKind::Duration:
        break;
    }
    return record.seconds;
}

void keepBest(QList<PersonalRecord>& records, const PersonalRecord& record)
{
    const auto same = std::find_if(records.begin(), records.end(), [&](const PersonalRecord& r) { return r.kind == record.kind; });
    if (same == records.end())
        records.append(record);
    else if (measureOf(record) > measureOf(*same))
        *same = record;
}
} // namespace

std::optional<double> RecordBook::estimate(const RecordSet& set) const
{
    if (set.reps > reliableRepetitions)
        return std::nullopt;
    return oneRepMax(m_formula, set.load.in(MassUnit::Kilogram), set.reps);
}

/// Heaviest load of so many repetitions or more.
std::optional<Mass> RecordBook::heaviest(int reps) const
{
    const auto found = std::find_if(m_front.begin(), m_front.end(), [&](const Best& best) { return best.set.reps >= reps; });
    return found == m_front.end() ? std::nullopt : std::optional(found->set.load);
}

/// Most repetitions of that load or more.
std::optional<int> RecordBook::mostRepetitions(Mass load) const
{
    const auto found = std::find_if(m_front.rbegin(), m_front.rend(), [&](const Best& best) { return best.set.load >= load; });
    return found == m_front.rend() ? std::nullopt : std::optional(found->set.reps);
}

PersonalRecord RecordBook::record(RecordKind kind, const Best& best) const
{
    PersonalRecord record;
    record.kind = kind;
    record.day = best.day;
    record.reps = best.set.reps;
    record.load = best.set.load;
    record.metres = best.set.metres;
    record.seconds = best.set.seconds;
    record.before = best.before;
    if (kind == RecordKind::Estimate)
        record.estimate = estimate(best.set).value_or(0);
    return record;
}

QList<PersonalRecord> RecordBook::broken(const RecordSet& set) const
{
    QList<PersonalRecord> records;
    const auto check = [&](RecordKind kind, const std::optional<double>& before) {
        const PersonalRecord fallen = record(kind, {set, {}, before});
        if (before && measureOf(fallen) > *before)
            records.append(fallen);
    };
    if (set.reps > 0) {
        const auto load = heaviest(set.reps);
        const auto reps = mostRepetitions(set.load);
        check(RecordKind::Load, load ? std::optional(load->in(MassUnit::Kilogram)) : std::nullopt);
        check(RecordKind::Repetitions, reps ? std::optional<double>(*reps) : std::nullopt);
        if (m_estimate)
            check(RecordKind::Estimate, estimate(m_estimate->set));
    }
    if (set.metres > 0 && m_distance)
        check(RecordKind::Distance, m_distance->set.metres);
    if (isTimed(set) && m_duration)
        check(RecordKind::Duration, m_duration->set.seconds);
    return records;
}

QList<PersonalRecord> RecordBook::addDay(QDate day, const QList<RecordSet>& sets)
{
    QList<PersonalRecord> records;
    for (const RecordSet& set : sets) {
        for (PersonalRecord fallen : broken(set)) {
            fallen.day = day;
            keepBest(records, fallen);
        }
    }
    const RecordBook before = *this;
    for (const RecordSet& set : sets)
        put(set, day, before);
    return records;
}

void RecordBook::put(const RecordSet& set, QDate day, const RecordBook& before)
{
    const auto replace = [&](std::optional<Best>& best, const std::optional<Best>& earlier, auto measure) {
        if (!best || measure(set) > measure(best->set))
            best = Best{set, day, earlier ? std::optional<double>(measure(earlier->set)) : std::nullopt};
    };
    if (set.reps > 0) {
        putOnFront(set, day, before);
        if (estimate(set))
            replace(m_estimate, before.m_estimate, [this](const RecordSet& s) { return estimate(s).value_or(0); });
    }
    if (set.metres > 0)
        replace(m_distance, before.m_distance, [](const RecordSet& s) { return double(s.metres); });
    if (isTimed(set))
        replace(m_duration, before.m_duration, [](const RecordSet& s) { return double(s.seconds); });
}

void RecordBook::putOnFront(const RecordSet& set, QDate day, const RecordBook& before)
{
    const auto atLeast = std::find_if(m_front.begin(), m_front.end(), [&](const Best& best) { return best.set.reps >= set.reps; });
    if (atLeast != m_front.end() && atLeast->set.load >= set.load)
        return;
    Best best{set, day, {}};
    if (const auto load = before.heaviest(set.reps); load && kindOf(set) == RecordKind::Load)
        best.before = load->in(MassUnit::Kilogram);
    if (const auto reps = before.mostRepetitions(set.load); reps && kindOf(set) == RecordKind::Repetitions)
        best.before = *reps;
    m_front.removeIf([&](const Best& other) { return other.set.reps <= set.reps && other.set.load <= set.load; });
    const auto place = std::find_if(m_front.begin(), m_front.end(), [&](const Best& other) { return other.set.reps > set.reps; });
    m_front.insert(place, best);
}

QList<PersonalRecord> RecordBook::standing() const
{
    QList<PersonalRecord> records;
    for (const Best& best : m_front)
        records.append(record(kindOf(best.set), best));
    if (m_estimate)
        records.append(record(RecordKind::Estimate, *m_estimate));
    if (m_distance)
        records.append(record(RecordKind::Distance, *m_distance));
    if (m_duration)
        records.append(record(RecordKind::Duration, *m_duration));
    return records;
}

} // namespace td
