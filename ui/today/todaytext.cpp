// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaytext.h"

#include "core/money.h"
#include "widgets/timetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

QString TodayText::time(int minute)
{
    return formatTime(minute % 1440, QLocale());
}

QString TodayText::fullDay(QDate day)
{
    const QLocale locale;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = locale.language() == QLocale::English && format.indexOf(u'M') < format.indexOf(u'd');
    return locale.toString(day, monthFirst ? u"dddd, MMMM d"_s : u"dddd d MMMM"_s);
}

QString TodayText::day(QDate day, QDate today)
{
    const qint64 distance = today.daysTo(day);
    if (distance == 0)
        return tr("today");
    if (distance == 1)
        return tr("tomorrow");
    if (distance == -1)
        return tr("yesterday");
    if (day.year() == today.year())
        return QLocale().toString(day, u"ddd d MMM"_s);
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString TodayText::when(const LocalTime& when, QDate today)
{
    //: A day and a time: "Tue 24 Nov, 9:00"
    return tr("%1, %2").arg(day(when.day, today), time(when.minute));
}

QString TodayText::duration(int minutes)
{
    if (minutes < 60)
        return tr("%n min", nullptr, minutes);
    if (minutes % 60 == 0)
        return tr("%n h", nullptr, minutes / 60);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString TodayText::title(const DayRow& row)
{
    if (row.kind == DayRow::Kind::Gap)
        return tr("Free for %1").arg(duration(row.gap.end - row.gap.start));
    if (row.kind == DayRow::Kind::Person)
        return row.participant() != nullptr ? row.participant()->name : QString();
    const QString names = row.session.names();
    return row.isClass() || names.isEmpty() ? row.session.className : names;
}

QString TodayText::subtitle(const DayRow& row)
{
    const ScheduleItem& session = row.session;
    QStringList parts;
    if (row.isClass())
        //: People in a class and its places
        parts.append(tr("%1 of %2 places").arg(session.confirmed).arg(session.capacity));
    else
        parts.append(session.className);
    if (session.waiting > 0)
        parts.append(tr("%n waiting", nullptr, session.waiting));
    if (session.place == Place::Online)
        parts.append(tr("Online"));
    else if (session.place == Place::Client)
        parts.append(tr("At the client's place"));
    else if (!session.roomName.isEmpty())
        parts.append(session.roomName);
    if (row.showTrainer)
        parts.append(session.trainerName);
    if (!row.account.isEmpty())
        parts.append(row.account);
    return parts.join(u" \u00b7 "_s);
}

ChipLook TodayText::chip(const DayRow& row)
{
    if (row.kind == DayRow::Kind::Person) {
        const ScheduleParticipant* person = row.participant();
        if (person->status == ParticipantStatus::Waitlisted)
            return {tr("Waiting"), Glyph::Waitlist, Tone::Info};
        if (person->status == ParticipantStatus::Offered)
            return {tr("Place offered"), Glyph::Clock, Tone::Warn};
        if (person->attended == std::optional(false))
            return {tr("No-show"), Glyph::NoShow, Tone::Danger};
        return {};
    }
    const auto arrived = [](const ScheduleParticipant& p) { return p.arrived; };
    switch (row.session.state) {
    case AppointmentState::Completed: return {tr("Done"), Glyph::Check, Tone::Success};
    case AppointmentState::Cancelled: return {tr("Cancelled"), Glyph::Cross, Tone::Neutral};
    case AppointmentState::NoShow: return {tr("No-show"), Glyph::NoShow, Tone::Danger};
    case AppointmentState::Scheduled: break;
    }
    if (row.moment == DayRow::Moment::Past)
        return {tr("To close"), Glyph::Warning, Tone::Warn};
    if (std::any_of(row.session.participants.begin(), row.session.participants.end(), arrived))
        return {tr("Arrived"), Glyph::Arrived, Tone::Accent};
    if (row.moment == DayRow::Moment::Running)
        return {tr("Now"), Glyph::Clock, Tone::Accent};
    if (row.moment == DayRow::Moment::Next)
        return {tr("Next"), Glyph::Clock, Tone::Info};
    return {tr("Booked"), Glyph::Calendar, Tone::Neutral};
}

QString TodayText::facts(const ClientGlance& glance, QDate today)
{
    QStringList parts;
    if (glance.lastSession)
        parts.append(tr("Last session %1").arg(when(*glance.lastSession, today)));
    else
        parts.append(tr("First session"));
    if (glance.nextSession)
        parts.append(tr("after this %1").arg(when(*glance.nextSession, today)));
    else
        parts.append(tr("nothing booked after this"));
    if (glance.sessionsDone > 0)
        parts.append(tr("%n done", "sessions of a client", glance.sessionsDone));
    return parts.join(u" \u00b7 "_s);
}

QString TodayText::account(const ClientBalance& balance, const QString& owing)
{
    QString credits;
    if (balance.unlimited)
        credits = tr("unlimited package");
    else if (balance.hasPackage)
        credits = tr("%n credit(s) left", nullptr, balance.creditsLeft);
    if (balance.owingMinor <= 0)
        return credits;
    const QString owes = tr("owes %1").arg(owing);
    //: Credits left, and what is owed
    return credits.isEmpty() ? owes : tr("%1, %2").arg(credits, owes);
}

QString TodayText::spoken(const DayRow& row)
{
    if (row.kind == DayRow::Kind::Gap)
        return tr("%1 to %2, %3").arg(time(row.gap.start), time(row.gap.end), title(row));
    QStringList parts;
    if (row.kind == DayRow::Kind::Session)
        parts = {tr("%1 to %2").arg(time(row.session.minute), time(row.session.minute + row.session.durationMin)), title(row),
                 subtitle(row)};
    else
        parts = {title(row), row.participant()->attended == std::optional(true) ? tr("came") : QString()};
    parts.append(chip(row).word);
    parts.append(row.alerts);
    parts.append(row.facts);
    parts.append(row.note);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString TodayText::effects(const CancelPreview& preview, const QString& currency)
{
    QStringList lines;
    for (const ParticipantEffect& effect : preview.participants) {
        if (effect.effect.waived)
            lines.append(tr("%1: a waiver is used, nothing is charged.").arg(effect.name));
        else if (effect.effect.feeMinor > 0 && effect.effect.forfeited)
            lines.append(tr("%1: the credit is forfeited and a fee of %2 is due.")
                             .arg(effect.name, formatMoney({effect.effect.feeMinor, currency}, QLocale())));
        else if (effect.effect.feeMinor > 0)
            lines.append(tr("%1: a fee of %2 is due.").arg(effect.name, formatMoney({effect.effect.feeMinor, currency}, QLocale())));
        else if (effect.effect.forfeited)
            lines.append(tr("%1: the credit is forfeited.").arg(effect.name));
        else
            lines.append(tr("%1: nothing is charged.").arg(effect.name));
    }
    return lines.join(u'\n');
}

} // namespace td
