// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/bookingtext.h"

#include "text/errortext.h"

using namespace Qt::StringLiterals;

namespace td
{

// "07:30" of an error's args, as the locale writes it.
QString BookingText::clock(const QString& text) const
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? m_calendar.time(time.hour() * 60 + time.minute()) : text;
}

QString BookingText::isoDay(const QString& text) const
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? m_calendar.day(day) : text;
}

QString BookingText::clash(const Error& error) const
{
    const QString who = error.args.value(0);
    const QString day = isoDay(error.args.value(1));
    const QString from = clock(error.args.value(2));
    const QString to = clock(error.args.value(3));
    const QString what = error.args.value(4);
    if (error.reason == "booking.room-clash"_L1) {
        return what.isEmpty() ? tr("%1 is taken on %2 from %3 to %4.").arg(who, day, from, to)
                              : tr("%1 is taken on %2 from %3 to %4: %5.").arg(who, day, from, to, what);
    }
    return what.isEmpty() ? tr("%1 is busy on %2 from %3 to %4.").arg(who, day, from, to)
                          : tr("%1 is booked on %2 from %3 to %4: %5.").arg(who, day, from, to, what);
}

QString BookingText::refusal(const Error& error) const
{
    const QString first = error.args.value(0);
    const QString second = error.args.value(1);
    const QString& reason = error.reason;
    if (reason == "booking.outside-hours"_L1)
        return first.isEmpty() ? tr("The trainer does not work on that day.")
                               : tr("This is outside the trainer’s hours that day: %1.").arg(first);
    if (reason == "booking.time-off"_L1) {
        const QString from = isoDay(second);
        const QString to = isoDay(error.args.value(2));
        return from == to ? tr("The trainer is away on %1.").arg(from) : tr("The trainer is away from %1 to %2.").arg(from, to);
    }
    if (reason == "booking.closed"_L1) {
        const bool french = m_calendar.locale().language() == QLocale::French;
        return tr("The studio is closed on %1: %2.").arg(isoDay(first), french ? error.args.value(2) : second);
    }
    if (reason == "booking.full"_L1)
        return tr("The class is full: all %n place(s) are taken.", nullptr, first.toInt());
    if (reason == "booking.wrong-trainer"_L1)
        return tr("%1 does not give “%2”.").arg(first, second);
    return {};
}

QString BookingText::error(const Error& error) const
{
    struct Row {
        QLatin1String reason;
        const char* sentence;
    };
    static constexpr Row rows[] = {
        {"booking.past"_L1, QT_TR_NOOP("This time has already passed.")},
        {"booking.trainer-inactive"_L1, QT_TR_NOOP("%1 no longer gives sessions.")},
        {"booking.archived-type"_L1, QT_TR_NOOP("“%1” is no longer offered.")},
        {"booking.room-closed"_L1, QT_TR_NOOP("%1 is closed.")},
        {"booking.client-inactive"_L1, QT_TR_NOOP("%1 is a former client.")},
        {"booking.client-paused"_L1, QT_TR_NOOP("%1 is taking a break at the moment.")},
        {"booking.client-twice"_L1, QT_TR_NOOP("The same client is in this booking twice.")},
        {"booking.not-scheduled"_L1, QT_TR_NOOP("This booking is done or cancelled already: reopen it first.")},
        {"booking.cancelled"_L1, QT_TR_NOOP("This booking is cancelled: reopen it first.")},
        {"participant.not-confirmed"_L1, QT_TR_NOOP("This client has no place in the booking.")},
        {"waitlist.no-offer"_L1, QT_TR_NOOP("There is no open offer for this client any more.")},
        {"series.cannot-shift"_L1, QT_TR_NOOP("A monthly standing slot cannot move to another day. Move one booking instead.")},
        {"series.empty"_L1, QT_TR_NOOP("Every date is left out: there is nothing to book.")},
        {"series.no-end"_L1, QT_TR_NOOP("Please say how often it repeats, or until when.")},
        {"entry.unknown"_L1, QT_TR_NOOP("“%1” is not understood.")},
        {"entry.twice"_L1, QT_TR_NOOP("“%1” says the day, time or length a second time.")},
        {"entry.value"_L1, QT_TR_NOOP("“%1” does not exist.")},
    };
    if (error.reason.endsWith("-clash"_L1))
        return clash(error);
    if (const QString sentence = refusal(error); !sentence.isEmpty())
        return sentence;
    for (const Row& row : rows) {
        if (error.reason != row.reason)
            continue;
        const QString sentence = tr(row.sentence);
        return sentence.contains(u"%1"_s) ? sentence.arg(error.args.value(0)) : sentence;
    }
    return errorText(error);
}

QString BookingText::problems(const QList<Problem>& problems) const
{
    QStringList lines;
    for (const Problem& one : problems)
        lines.append(problem(one));
    lines.removeDuplicates();
    return lines.join(u'\n');
}

ChipLook BookingText::chip(const ScheduleItem& item)
{
    const bool arrived = std::any_of(item.participants.begin(), item.participants.end(),
                                     [](const ScheduleParticipant& one) { return one.arrived; });
    switch (item.state) {
    case AppointmentState::Scheduled:
        return arrived ? ChipLook{tr("Arrived"), Glyph::Arrived, Tone::Info} : ChipLook{tr("Booked"), Glyph::Clock, Tone::Muted};
    case AppointmentState::Completed: return {tr("Done"), Glyph::Check, Tone::Success};
    case AppointmentState::Cancelled: return {tr("Cancelled"), Glyph::Cross, Tone::Muted};
    case AppointmentState::NoShow: return {tr("No-show"), Glyph::NoShow, Tone::Danger};
    }
    return {};
}

ChipLook BookingText::chip(const ScheduleParticipant& participant)
{
    switch (participant.status) {
    case ParticipantStatus::Waitlisted: return {tr("Waiting"), Glyph::Waitlist, Tone::Muted};
    case ParticipantStatus::Offered: return {tr("Offered a place"), Glyph::Bell, Tone::Warn};
    case ParticipantStatus::Cancelled: return {tr("Cancelled"), Glyph::Cross, Tone::Muted};
    case ParticipantStatus::LateCancelled: return {tr("Cancelled late"), Glyph::Cross, Tone::Warn};
    case ParticipantStatus::Confirmed: break;
    }
    if (participant.attended)
        return *participant.attended ? ChipLook{tr("Came"), Glyph::Check, Tone::Success}
                                     : ChipLook{tr("No-show"), Glyph::NoShow, Tone::Danger};
    return participant.arrived ? ChipLook{tr("Arrived"), Glyph::Arrived, Tone::Info} : ChipLook{tr("Booked"), Glyph::Clock, Tone::Muted};
}

QString BookingText::state(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Scheduled: return tr("Booked");
    case AppointmentState::Completed: return tr("Done");
    case AppointmentState::Cancelled: return tr("Cancelled");
    case AppointmentState::NoShow: return tr("No-show");
    }
    return {};
}

QString BookingText::place(Place place)
{
    switch (place) {
    case Place::Studio: return tr("At the studio");
    case Place::Online: return tr("Online");
    case Place::Client: return tr("At the client’s place");
    }
    return {};
}

QString BookingText::timeOff(TimeOffKind kind)
{
    switch (kind) {
    case TimeOffKind::Vacation: return tr("Vacation");
    case TimeOffKind::Sick: return tr("Sick");
    case TimeOffKind::Other: return tr("Away");
    }
    return {};
}

QString BookingText::dayName(const SpecialDay& day) const
{
    return m_calendar.locale().language() == QLocale::French ? day.nameFr : day.nameEn;
}

QString BookingText::subject(const ScheduleItem& item)
{
    const QString names = item.names();
    return names.isEmpty() || item.category == ClassCategory::Group ? item.className : names;
}

QString BookingText::when(QDate day, int minute, int durationMin) const
{
    return tr("%1, %2", "day, times").arg(m_calendar.day(day), m_calendar.timeRange(minute, durationMin));
}

QString BookingText::when(QDate day, int minute) const
{
    return tr("%1, %2", "day, time").arg(m_calendar.day(day), m_calendar.time(minute));
}

QString BookingText::when(Instant instant, const QByteArray& zone) const
{
    const LocalTime local = toLocal(instant, zone);
    return when(local.day, local.minute);
}

QString BookingText::duration(int minutes)
{
    if (minutes % 60 == 0)
        return tr("%1 h").arg(minutes / 60);
    return minutes < 60 ? tr("%1 min").arg(minutes) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString BookingText::rule(const RecurrenceRule& rule) const
{
    QStringList names;
    for (const RuleWeekday& day : rule.days)
        names.append(m_calendar.locale().dayName(day.weekday));
    const QString days = m_calendar.locale().createSeparatedList(names);
    switch (rule.frequency) {
    case Frequency::Daily: return tr("Every %n day(s)", nullptr, rule.interval);
    case Frequency::Weekly:
        return rule.interval == 1 ? tr("Every week on %1").arg(days) : tr("Every %n week(s) on %1", nullptr, rule.interval).arg(days);
    case Frequency::Monthly: return tr("Every %n month(s)", nullptr, rule.interval);
    case Frequency::Yearly: return tr("Every %n year(s)", nullptr, rule.interval);
    }
    return {};
}

} // namespace td
