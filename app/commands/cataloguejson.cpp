// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/names.h"
#include "commands/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace td
{

QJsonObject toJson(const ClassType& type)
{
    return {{u"id"_s, jsonOf(type.id)},
            {u"name"_s, type.name},
            {u"category"_s, nameOf(categoryNames, type.category)},
            {u"trainer"_s, jsonOf(type.trainer)},
            {u"policy"_s, jsonOf(type.policy)},
            {u"room"_s, jsonOf(type.room)},
            {u"duration"_s, type.durationMin},
            {u"capacity"_s, type.capacity},
            {u"rate_minor"_s, type.rateMinor},
            {u"colour"_s, type.colour},
            {u"description"_s, type.description},
            {u"waitlist_mode"_s, nameOf(waitlistModeNames, type.waitlistMode)},
            {u"waitlist_hours"_s, type.waitlistHours},
            {u"archived"_s, type.archived},
            {u"position"_s, type.position},
            {u"version"_s, type.version}};
}

QJsonObject toJson(const Policy& policy)
{
    return {{u"id"_s, jsonOf(policy.id)},
            {u"name"_s, policy.name},
            {u"notice_minutes"_s, policy.terms.noticeMinutes},
            {u"late_fee_minor"_s, policy.terms.lateFeeMinor},
            {u"late_forfeits"_s, policy.terms.lateForfeits},
            {u"no_show_fee_minor"_s, policy.terms.noShowFeeMinor},
            {u"no_show_forfeits"_s, policy.terms.noShowForfeits},
            {u"waivers"_s, policy.terms.waivers},
            {u"waiver_days"_s, policy.terms.waiverDays},
            {u"default"_s, policy.isDefault},
            {u"version"_s, policy.version}};
}

QJsonObject toJson(const Closure& closure)
{
    return {{u"id"_s, jsonOf(closure.id)},
            {u"day"_s, jsonOf(closure.day)},
            {u"name"_s, closure.name},
            {u"open"_s, closure.isOpen},
            {u"version"_s, closure.version}};
}

QJsonObject toJson(const SpecialDay& day)
{
    return {{u"day"_s, jsonOf(day.day)},
            {u"name_en"_s, day.nameEn},
            {u"name_fr"_s, day.nameFr},
            {u"closed"_s, day.closed},
            {u"holiday"_s, day.holiday}};
}

QJsonObject toJson(const AvailabilityRow& row)
{
    return {{u"id"_s, jsonOf(row.id)},
            {u"trainer"_s, jsonOf(row.trainer)},
            {u"location"_s, jsonOf(row.hours.location)},
            {u"weekday"_s, row.hours.weekday},
            {u"start"_s, jsonOfMinute(row.hours.startMin)},
            {u"end"_s, jsonOfMinute(row.hours.endMin)},
            {u"from"_s, jsonOf(row.hours.from)},
            {u"until"_s, jsonOf(row.hours.until.value_or(QDate()))},
            {u"version"_s, row.version}};
}

QJsonObject toJson(const ExtraHoursRow& row)
{
    return {{u"id"_s, jsonOf(row.id)},
            {u"trainer"_s, jsonOf(row.trainer)},
            {u"location"_s, jsonOf(row.hours.location)},
            {u"day"_s, jsonOf(row.hours.day)},
            {u"start"_s, jsonOfMinute(row.hours.startMin)},
            {u"end"_s, jsonOfMinute(row.hours.endMin)},
            {u"note"_s, row.note},
            {u"version"_s, row.version}};
}

QJsonObject toJson(const TimeOffRow& row)
{
    const auto minute = [](const std::optional<int>& value) { return value ? jsonOfMinute(*value) : QJsonValue(); };
    return {{u"id"_s, jsonOf(row.id)},
            {u"trainer"_s, jsonOf(row.trainer)},
            {u"first"_s, jsonOf(row.span.first)},
            {u"last"_s, jsonOf(row.span.last)},
            {u"start"_s, minute(row.span.startMin)},
            {u"end"_s, minute(row.span.endMin)},
            {u"kind"_s, nameOf(timeOffKindNames, row.span.kind)},
            {u"reason"_s, row.reason},
            {u"status"_s, nameOf(timeOffStatusNames, row.status)},
            {u"decided_by"_s, jsonOf(row.decidedBy)},
            {u"decided_at"_s, row.decidedAt == 0 ? QJsonValue() : jsonOfInstant(row.decidedAt)},
            {u"version"_s, row.version}};
}

QJsonObject toJson(const BusyBlock& block)
{
    return {{u"appointment"_s, jsonOf(block.appointment)},
            {u"trainer"_s, jsonOf(block.trainer)},
            {u"room"_s, jsonOf(block.room)},
            {u"day"_s, jsonOf(block.day)},
            {u"time"_s, jsonOfMinute(block.minute)},
            {u"duration"_s, block.durationMin}};
}

} // namespace td
