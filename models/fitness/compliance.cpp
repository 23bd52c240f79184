// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/compliance.h"

#include <QHash>

#include <algorithm>

namespace td
{
namespace
{
QHash<ExerciseId, int> summed(const QList<ExerciseSets>& sets)
{
    QHash<ExerciseId, int> sums;
    for (const ExerciseSets& entry : sets)
        sums[entry.exercise] += std::max(entry.sets, 0);
    return sums;
}
} // namespace

Compliance& Compliance::operator+=(const Compliance& other)
{
    due += other.due;
    done += other.done;
    dueSessions += other.dueSessions;
    doneSessions += other.doneSessions;
    leftOut += other.leftOut;
    return *this;
}

Compliance complianceOf(const QList<PlanSession>& sessions, QDate until)
{
    Compliance total;
    for (const PlanSession& session : sessions) {
        if (session.due.isEmpty() || !session.day.isValid() || session.day > until)
            continue;
        if (session.leftOut) {
            ++total.leftOut;
            continue;
        }
        const QHash<ExerciseId, int> due = summed(session.due);
        const QHash<ExerciseId, int> done = summed(session.done);
        int counted = 0;
        for (auto it = due.begin(); it != due.end(); ++it) {
            total.due += it.value();
            counted += std::min(done.value(it.key()), it.value());
        }
        total.done += counted;
        ++total.dueSessions;
        total.doneSessions += counted > 0 ? 1 : 0;
    }
    return total;
}

} // namespace td
