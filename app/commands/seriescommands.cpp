// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bookingfields.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "commands/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> seriesFields()
{
    return bookingFields() + QList<Field>{field("rrule", FieldType::Text, "RFC 5545 rule with COUNT or UNTIL, as in FREQ=WEEKLY;COUNT=12.").must()};
}

QList<Field> decisionFields()
{
    return {field("day", FieldType::Day, "The occurrence, as the rule says.").must(),
            field("decision", FieldType::Text, "What to do.").oneOf(allNames(decisionNames)).must(),
            field("to_day", FieldType::Day, "For move."),
            field("to_time", FieldType::Time, "For move."),
            field("override", FieldType::Text, "Why over something that may be overridden.")};
}

Result<void> decide(StandingSlots& slotService, SeriesDraft& draft, const Arguments& a)
{
    const QDate day = a.day("day"_L1);
    const auto found = std::find_if(draft.items.begin(), draft.items.end(), [&](const SeriesDraftItem& item) { return item.day == day; });
    if (found == draft.items.end())
        return fail(ErrorKind::NotFound, "series.no-such-day", "decisions", {day.toString(Qt::ISODate)});
    found->decision = valueOf(decisionNames, a.text("decision"_L1)).value_or(OccurrenceDecision::Book);
    found->moveTo = {a.day("to_day"_L1, day), a.minute("to_time"_L1, found->minute)};
    found->overrideReason = a.text("override"_L1);
    return slotService.recheck(draft, int(found - draft.items.begin()));
}

Result<SeriesDraft> draftFrom(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const BookingRequest request, bookingRequestFrom(s, a));
    return s.standingSlots().planSeries(request, a.text("rrule"_L1));
}

Result<QJsonObject> plan(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const SeriesDraft draft, draftFrom(s, a));
    return answerWithList("occurrences", draft.items);
}

Result<QJsonObject> book(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(SeriesDraft draft, draftFrom(s, a));
    References references(s.db());
    for (const QJsonValue& entry : a.array("decisions"_L1)) {
        TD_TRY_ASSIGN(const Arguments decision, Arguments::read(decisionFields(), entry.toObject(), references));
        TD_TRY(decide(s.standingSlots(), draft, decision));
    }
    TD_TRY_ASSIGN(const BookedSeries booked, s.standingSlots().bookSeries(draft));
    QJsonObject answer = answerWith("series", booked.series);
    answer.insert(u"appointments"_s, jsonOfIds(booked.appointments));
    return answer;
}

Result<QJsonObject> get(Session& s, const Arguments& a)
{
    const auto id = a.id<SeriesId>("id"_L1);
    TD_TRY_ASSIGN(const Series series, s.booking().findSeries(id));
    TD_TRY_ASSIGN(const QList<Appointment> occurrences, s.standingSlots().occurrencesOf(id));
    QJsonObject answer = answerWith("series", series);
    answer.insert(u"appointments"_s, toJsonArray(occurrences));
    return answer;
}

} // namespace

QList<Command> seriesCommands()
{
    return {
        {"series.plan"_L1, u"Every occurrence of a standing slot with what is in its way. Writes nothing."_s, staffRoles(),
         seriesFields(), plan},
        {"series.book"_L1, u"Books a standing slot; what clashes is skipped unless decided otherwise."_s, staffRoles(),
         seriesFields() + QList<Field>{field("decisions", FieldType::Objects,
                                             "Objects of day, decision (book, skip, move), to_day, to_time, override.")},
         book},
        {"series.get"_L1, u"A standing slot and its bookings."_s, staffRoles(), {field("id", FieldType::Id, "Which series.").must()}, get},
    };
}

} // namespace td
