// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientalert.h"
#include "clients/clienthealth.h"
#include "clients/clientrow.h"
#include "clients/duplicates.h"
#include "clients/timelineentry.h"
#include "facility/location.h"
#include "facility/organisation.h"
#include "facility/room.h"
#include "scheduling/cancelpreview.h"
#include "scheduling/closure.h"
#include "scheduling/problem.h"
#include "scheduling/scheduleitem.h"
#include "scheduling/seriesdraft.h"
#include "scheduling/trainerhours.h"
#include "team/assignment.h"
#include "team/grant.h"
#include "team/trainer.h"
#include "team/trainerload.h"
#include "team/user.h"

#include <QJsonArray>
#include <QJsonObject>

namespace td
{

// How the command line writes each value: stable snake_case names, ids as UUID text, days as ISO dates, instants as
// ISO 8601 in UTC, minutes of the day as "HH:MM", absent values as null.

template <class Tag> QJsonValue jsonOf(const Id<Tag>& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}
QJsonValue jsonOf(QDate day);
QJsonValue jsonOfInstant(Instant instant);
QJsonValue jsonOfInstant(const std::optional<Instant>& instant);
QJsonValue jsonOfMinute(int minute);
template <class Number> QJsonValue jsonOf(const std::optional<Number>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const Client& client);
QJsonObject toJson(const ClientRow& row);
QJsonObject toJson(const ClientHealth& health);
QJsonObject toJson(const ClientAlert& alert);
QJsonObject toJson(const DuplicatePair& pair);
QJsonObject toJson(const TimelineEntry& entry);
QJsonObject toJson(const Trainer& trainer);
QJsonObject toJson(const TrainerLoad& load);
QJsonObject toJson(const Assignment& assignment);
QJsonObject toJson(const Grant& grant);
QJsonObject toJson(const User& user);
QJsonObject toJson(const Organisation& organisation);
QJsonObject toJson(const Location& location);
QJsonObject toJson(const Room& room);
QJsonObject toJson(const ClassType& type);
QJsonObject toJson(const Policy& policy);
QJsonObject toJson(const Closure& closure);
QJsonObject toJson(const SpecialDay& day);
QJsonObject toJson(const AvailabilityRow& row);
QJsonObject toJson(const ExtraHoursRow& row);
QJsonObject toJson(const TimeOffRow& row);
QJsonObject toJson(const BusyBlock& block);
QJsonObject toJson(const Appointment& appointment);
QJsonObject toJson(const Participant& participant);
QJsonObject toJson(const ScheduleItem& item);
QJsonObject toJson(const Problem& problem);
QJsonObject toJson(const CancelPreview& preview);
QJsonObject toJson(const WaitlistEffect& effect);
QJsonObject toJson(const Series& series);
QJsonObject toJson(const SeriesDraftItem& item);

/// A list of any of them.
template <class List> QJsonArray toJsonArray(const List& list)
{
    QJsonArray array;
    for (const auto& value : list)
        array.append(toJson(value));
    return array;
}
template <class IdType> QJsonArray jsonOfIds(const QList<IdType>& ids)
{
    QJsonArray array;
    for (const IdType& id : ids)
        array.append(jsonOf(id));
    return array;
}

/// {"id":..., NAME: the record}: what adding and saving answer.
template <class Value> QJsonObject answerWith(const char* name, const Value& value)
{
    return {{QStringLiteral("id"), jsonOf(value.id)}, {QLatin1String(name), toJson(value)}};
}
/// {NAME: [...]}
template <class List> QJsonObject answerWithList(const char* name, const List& list)
{
    return {{QLatin1String(name), toJsonArray(list)}};
}

} // namespace td
