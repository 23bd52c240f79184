// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/interval.h"
#include "scheduling/scheduleitem.h"

#include <QStringList>

namespace td
{

/// One line of the day's timeline.
struct DayRow {
    enum class Kind { Session, Person, Gap };

    /// What a session needs said at a glance, beyond its state.
    enum class Moment { Other, Past, Running, Next };

    Kind kind = Kind::Session;
    ScheduleItem session; ///< of a session and of a person in it
    int person = -1;      ///< index into session.participants
    MinuteSpan gap;
    Moment moment = Moment::Other;
    bool opened = false;     ///< a class whose people are listed below
    bool showTrainer = false;
    QStringList alerts; ///< of the next session: shown below it
    QString facts;
    QString account; ///< credits left and what is owed, of whom comes
    QString note;
    int nowMinute = -1; ///< when the now line goes through or above this row

    [[nodiscard]] bool isClass() const { return session.capacity > 1 || session.participants.size() > 1; }
    [[nodiscard]] bool isExpanded() const { return !alerts.isEmpty() || !facts.isEmpty() || !note.isEmpty(); }
    [[nodiscard]] const ScheduleParticipant* participant() const
    {
        return person >= 0 && person < session.participants.size() ? &session.participants[person] : nullptr;
    }
    /// The same row after a reload, whatever changed in it.
    [[nodiscard]] bool isSameRow(const DayRow& other) const
    {
        const auto id = [](const DayRow& row) { return row.participant() ? row.participant()->id : ParticipantId(); };
        return kind == other.kind && session.id == other.session.id && id(*this) == id(other) && gap.end == other.gap.end;
    }

    bool operator==(const DayRow&) const = default;
};

/// What the rows are made from.
struct DayContent {
    QList<ScheduleItem> sessions; ///< in order of time
    QList<MinuteSpan> gaps;
    QList<AppointmentId> opened; ///< classes whose people are listed
    bool isToday = false;
    Instant now = 0;
    int nowMinute = 0; ///< wall clock
    bool showTrainer = false;
};

/// The first session of today that is to come or running and not closed yet; -1 when there is none.
int nextSessionOf(const DayContent& content);
/// The rows of a day: sessions and gaps in order of time, people below their class. Cancelled sessions stay visible.
QList<DayRow> dayRows(const DayContent& content);

} // namespace td
