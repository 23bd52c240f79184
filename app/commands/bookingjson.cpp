// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/jsonvalues.h"
#include "commands/names.h"
#include "text/errortext.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString creditName(CreditEffect credit)
{
    switch (credit) {
    case CreditEffect::Released: return u"released"_s;
    case CreditEffect::Forfeited: return u"forfeited"_s;
    case CreditEffect::None: break;
    }
    return u"none"_s;
}

QJsonObject toJson(const ScheduleParticipant& participant)
{
    return {{u"id"_s, jsonOf(participant.id)},
            {u"client"_s, jsonOf(participant.client)},
            {u"name"_s, participant.name},
            {u"status"_s, QString(participantStatusName(participant.status))},
            {u"attended"_s, jsonOf(participant.attended)},
            {u"arrived"_s, participant.arrived},
            {u"alert"_s, participant.alert}};
}

QJsonObject toJson(const PlaceCredit& credit)
{
    return {{u"lot"_s, jsonOf(credit.lot)},
            {u"name"_s, credit.lotName},
            {u"units"_s, credit.units},
            {u"minutes"_s, credit.inMinutes}};
}

QJsonObject toJson(const ParticipantEffect& effect)
{
    return {{u"participant"_s, jsonOf(effect.participant)},
            {u"appointment"_s, jsonOf(effect.appointment)},
            {u"client"_s, jsonOf(effect.client)},
            {u"name"_s, effect.name},
            {u"outcome"_s, nameOf(outcomeNames, effect.effect.outcome)},
            {u"forfeited"_s, effect.effect.forfeited},
            {u"fee_minor"_s, effect.effect.feeMinor},
            {u"waived"_s, effect.effect.waived},
            {u"waivers_left"_s, effect.effect.waiversLeft},
            {u"waiting"_s, effect.waiting},
            {u"credit"_s, effect.credit ? QJsonValue(toJson(*effect.credit)) : QJsonValue()}};
}

} // namespace

QJsonObject toJson(const Participant& participant)
{
    return {{u"id"_s, jsonOf(participant.id)},
            {u"appointment"_s, jsonOf(participant.appointment)},
            {u"client"_s, jsonOf(participant.client)},
            {u"status"_s, QString(participantStatusName(participant.status))},
            {u"attended"_s, jsonOf(participant.attended)},
            {u"arrived_at"_s, jsonOfInstant(participant.arrivedAt)},
            {u"joined_at"_s, jsonOfInstant(participant.joinedAt)},
            {u"offer_until"_s, jsonOfInstant(participant.offerUntil)},
            {u"cancelled_at"_s, jsonOfInstant(participant.cancelledAt)},
            {u"fee_minor"_s, participant.feeMinor},
            {u"credit"_s, creditName(participant.credit)},
            {u"waived"_s, participant.waived},
            {u"pays"_s, QString(paysName(participant.pays))},
            {u"lot"_s, jsonOf(participant.lot)},
            {u"version"_s, participant.version}};
}

QJsonObject toJson(const Appointment& appointment)
{
    return {{u"id"_s, jsonOf(appointment.id)},
            {u"trainer"_s, jsonOf(appointment.trainer)},
            {u"class_type"_s, jsonOf(appointment.classType)},
            {u"day"_s, jsonOf(appointment.day)},
            {u"time"_s, jsonOfMinute(appointment.minute)},
            {u"duration"_s, appointment.durationMin},
            {u"zone"_s, QString::fromUtf8(appointment.zone)},
            {u"starts_at"_s, jsonOfInstant(appointment.startsAt)},
            {u"ends_at"_s, jsonOfInstant(appointment.endsAt)},
            {u"status"_s, QString(stateName(appointment.state))},
            {u"capacity"_s, appointment.capacity},
            {u"place"_s, QString(placeName(appointment.place))},
            {u"place_detail"_s, appointment.placeDetail},
            {u"location"_s, jsonOf(appointment.location)},
            {u"room"_s, jsonOf(appointment.room)},
            {u"rate_minor"_s, appointment.rateMinor},
            {u"policy"_s, policyToJson(appointment.policy)},
            {u"note"_s, appointment.note},
            {u"override"_s, appointment.overrideReason},
            {u"series"_s, jsonOf(appointment.series)},
            {u"occurrence_day"_s, jsonOf(appointment.occurrenceDay)},
            {u"cancelled_at"_s, jsonOfInstant(appointment.cancelledAt)},
            {u"cancelled_by"_s, appointment.cancelledBy ? nameOf(cancelledByNames, *appointment.cancelledBy) : QJsonValue()},
            {u"cancel_reason"_s, appointment.cancelReason},
            {u"version"_s, appointment.version},
            {u"participants"_s, toJsonArray(appointment.participants)}};
}

QJsonObject toJson(const ScheduleItem& item)
{
    QJsonArray participants;
    for (const ScheduleParticipant& participant : item.participants)
        participants.append(toJson(participant));
    return {{u"id"_s, jsonOf(item.id)},
            {u"trainer"_s, jsonOf(item.trainer)},
            {u"trainer_name"_s, item.trainerName},
            {u"class_type"_s, jsonOf(item.classType)},
            {u"class_name"_s, item.className},
            {u"category"_s, nameOf(categoryNames, item.category)},
            {u"day"_s, jsonOf(item.day)},
            {u"time"_s, jsonOfMinute(item.minute)},
            {u"duration"_s, item.durationMin},
            {u"starts_at"_s, jsonOfInstant(item.startsAt)},
            {u"ends_at"_s, jsonOfInstant(item.endsAt)},
            {u"status"_s, QString(stateName(item.state))},
            {u"capacity"_s, item.capacity},
            {u"place"_s, QString(placeName(item.place))},
            {u"place_detail"_s, item.placeDetail},
            {u"location"_s, jsonOf(item.location)},
            {u"room"_s, jsonOf(item.room)},
            {u"room_name"_s, item.roomName},
            {u"series"_s, jsonOf(item.series)},
            {u"note"_s, item.note},
            {u"version"_s, item.version},
            {u"confirmed"_s, item.confirmed},
            {u"waiting"_s, item.waiting},
            {u"alert"_s, item.alert},
            {u"participants"_s, participants}};
}

QJsonObject toJson(const Problem& problem)
{
    QJsonObject json{{u"severity"_s, nameOf(severityNames, problem.severity)},
                     {u"kind"_s, kindName(problem.error.kind)},
                     {u"reason"_s, problem.error.reason},
                     {u"field"_s, problem.error.field},
                     {u"args"_s, QJsonArray::fromStringList(problem.error.args)},
                     {u"message"_s, errorText(problem.error)},
                     {u"appointment"_s, jsonOf(problem.appointment)},
                     {u"client"_s, jsonOf(problem.client)}};
    if (!problem.when.isEmpty()) {
        json.insert(u"starts_at"_s, jsonOfInstant(problem.when.start));
        json.insert(u"ends_at"_s, jsonOfInstant(problem.when.end));
    }
    return json;
}

QJsonObject toJson(const WaitlistEffect& effect)
{
    return {{u"participant"_s, jsonOf(effect.participant)},
            {u"client"_s, jsonOf(effect.client)},
            {u"name"_s, effect.name},
            {u"action"_s, nameOf(promotionNames, effect.action)},
            {u"offer_expires"_s, jsonOfInstant(effect.offerExpires)}};
}

QJsonObject toJson(const CancelPreview& preview)
{
    QJsonArray participants;
    for (const ParticipantEffect& effect : preview.participants)
        participants.append(toJson(effect));
    return {{u"participants"_s, participants},
            {u"appointments"_s, preview.appointments},
            {u"moves_up"_s, preview.movesUp ? QJsonValue(toJson(*preview.movesUp)) : QJsonValue()},
            {u"fees_minor"_s, preview.feesMinor}};
}

QJsonObject toJson(const Series& series)
{
    QJsonArray exceptions;
    for (const QDate& day : series.exdates)
        exceptions.append(jsonOf(day));
    return {{u"id"_s, jsonOf(series.id)},
            {u"trainer"_s, jsonOf(series.trainer)},
            {u"class_type"_s, jsonOf(series.classType)},
            {u"rrule"_s, series.rrule},
            {u"exceptions"_s, exceptions},
            {u"start_day"_s, jsonOf(series.startDay)},
            {u"time"_s, jsonOfMinute(series.minute)},
            {u"duration"_s, series.durationMin},
            {u"zone"_s, QString::fromUtf8(series.zone)},
            {u"version"_s, series.version}};
}

QJsonObject toJson(const SeriesDraftItem& item)
{
    QJsonObject json{{u"day"_s, jsonOf(item.day)},
                     {u"time"_s, jsonOfMinute(item.minute)},
                     {u"decision"_s, nameOf(decisionNames, item.decision)},
                     {u"blocked"_s, item.isBlocked()},
                     {u"problems"_s, toJsonArray(item.problems)}};
    if (item.suggestion) {
        json.insert(u"suggested_day"_s, jsonOf(item.suggestion->day));
        json.insert(u"suggested_time"_s, jsonOfMinute(item.suggestion->minute));
    }
    return json;
}

} // namespace td
