// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "commands/names.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> classTypeFields()
{
    return {
        field("name", FieldType::Text, "Name."),
        field("category", FieldType::Text, "What it is.").oneOf(allNames(categoryNames)).otherwise(u"individual"_s),
        field("duration", FieldType::Integer, "Minutes, 5 to 1440.").otherwise(u"60"_s).from("duration_min"_L1),
        field("capacity", FieldType::Integer, "Places.").otherwise(u"1"_s),
        field("rate_minor", FieldType::Integer, "Price in cents.").otherwise(u"0"_s),
        field("colour", FieldType::Integer, "0 to 11.").otherwise(u"0"_s),
        field("description", FieldType::Text, "For the catalogue."),
        field("trainer", FieldType::Trainer, "The only one who gives it."),
        field("policy", FieldType::Policy, "Its cancellation policy.").otherwise(u"the studio's default"_s),
        field("room", FieldType::Room, "Where it usually is."),
        field("waitlist_mode", FieldType::Text, "Who moves up.").oneOf(allNames(waitlistModeNames)).otherwise(u"ask"_s),
        field("waitlist_hours", FieldType::Integer, "How long an offer stands, 1 to 168.").otherwise(u"4"_s),
        field("position", FieldType::Integer, "Place in lists."),
    };
}

void fill(const Arguments& a, ClassType& type)
{
    a.into("name"_L1, type.name);
    type.category = valueOf(categoryNames, a.text("category"_L1)).value_or(type.category);
    a.into("duration"_L1, type.durationMin);
    a.into("capacity"_L1, type.capacity);
    a.into("rate_minor"_L1, type.rateMinor);
    a.into("colour"_L1, type.colour);
    a.into("description"_L1, type.description);
    a.into("trainer"_L1, type.trainer);
    a.into("policy"_L1, type.policy);
    a.into("room"_L1, type.room);
    type.waitlistMode = valueOf(waitlistModeNames, a.text("waitlist_mode"_L1)).value_or(type.waitlistMode);
    a.into("waitlist_hours"_L1, type.waitlistHours);
    a.into("position"_L1, type.position);
}

QList<Field> policyFields()
{
    return {
        field("name", FieldType::Text, "Name."),
        field("notice_minutes", FieldType::Integer, "Notice that is still on time.").otherwise(u"1440"_s).from("notice_min"_L1),
        field("late_fee_minor", FieldType::Integer, "Fee for a late cancellation, in cents.").otherwise(u"0"_s),
        field("late_forfeits", FieldType::Boolean, "A late cancellation loses the credit.").otherwise(u"true"_s),
        field("no_show_fee_minor", FieldType::Integer, "Fee for a no-show, in cents.").otherwise(u"0"_s),
        field("no_show_forfeits", FieldType::Boolean, "A no-show loses the credit.").otherwise(u"true"_s),
        field("waivers", FieldType::Integer, "How many are let off ...").otherwise(u"0"_s),
        field("waiver_days", FieldType::Integer, "... in so many days."),
        field("default", FieldType::Boolean, "For class types that name none.").from("is_default"_L1),
    };
}

void fill(const Arguments& a, Policy& policy)
{
    a.into("name"_L1, policy.name);
    a.into("notice_minutes"_L1, policy.terms.noticeMinutes);
    a.into("late_fee_minor"_L1, policy.terms.lateFeeMinor);
    a.into("late_forfeits"_L1, policy.terms.lateForfeits);
    a.into("no_show_fee_minor"_L1, policy.terms.noShowFeeMinor);
    a.into("no_show_forfeits"_L1, policy.terms.noShowForfeits);
    a.into("waivers"_L1, policy.terms.waivers);
    a.into("waiver_days"_L1, policy.terms.waiverDays);
    a.into("default"_L1, policy.isDefault);
}

Result<QJsonObject> addClassType(Session& s, const Arguments& a)
{
    ClassType type;
    fill(a, type);
    TD_TRY_ASSIGN(type, s.catalogue().addClassType(type));
    return answerWith("class_type", type);
}

Result<QJsonObject> saveClassType(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(ClassType type, s.catalogue().classType(a.id<ClassTypeId>("class_type"_L1)));
    fill(a, type);
    a.into("version"_L1, type.version);
    TD_TRY_ASSIGN(type, s.catalogue().changeClassType(type));
    return answerWith("class_type", type);
}

Result<QJsonObject> archiveClassType(Session& s, const Arguments& a)
{
    const auto id = a.id<ClassTypeId>("class_type"_L1);
    TD_TRY(s.catalogue().archiveClassType(id, a.boolean("archived"_L1, true)));
    TD_TRY_ASSIGN(const ClassType type, s.catalogue().classType(id));
    return answerWith("class_type", type);
}

Result<QJsonObject> classTypes(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<ClassType> list, s.catalogue().classTypes(a.boolean("archived"_L1)));
    return answerWithList("class_types", list);
}

Result<QJsonObject> addPolicy(Session& s, const Arguments& a)
{
    Policy policy;
    fill(a, policy);
    TD_TRY_ASSIGN(policy, s.catalogue().addPolicy(policy));
    return answerWith("policy", policy);
}

Result<QJsonObject> savePolicy(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Policy policy, s.catalogue().policy(a.id<PolicyId>("policy"_L1)));
    fill(a, policy);
    a.into("version"_L1, policy.version);
    TD_TRY_ASSIGN(policy, s.catalogue().changePolicy(policy));
    return answerWith("policy", policy);
}

Result<QJsonObject> policies(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const QList<Policy> list, s.catalogue().policies());
    return answerWithList("policies", list);
}

Result<QJsonObject> addClosure(Session& s, const Arguments& a)
{
    Closure closure;
    closure.day = a.day("day"_L1);
    closure.name = a.text("name"_L1);
    closure.isOpen = a.boolean("open"_L1);
    TD_TRY_ASSIGN(closure, s.catalogue().addClosure(closure));
    return answerWith("closure", closure);
}

Result<QJsonObject> removeClosure(Session& s, const Arguments& a)
{
    TD_TRY(s.catalogue().removeClosure(a.id<ClosureId>("id"_L1)));
    return QJsonObject();
}

Result<QJsonObject> specialDays(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<SpecialDay> list, s.catalogue().specialDays(a.day("from"_L1), a.day("to"_L1)));
    return answerWithList("days", list);
}

} // namespace

QList<Command> catalogueCommands()
{
    const Field type = field("class_type", FieldType::ClassType, "Which class type.").must();
    const Field policy = field("policy", FieldType::Policy, "Which policy.").must();
    const QList<Field> version{field("version", FieldType::Integer, "As it was read.")};
    QList<Field> newType = classTypeFields();
    newType.first().required = true;
    QList<Field> newPolicy = policyFields();
    newPolicy.first().required = true;
    return {
        {"class-type.add"_L1, u"Adds a class type."_s, officeRoles(), newType, addClassType},
        {"class-type.save"_L1, u"Changes the given fields of a class type."_s, officeRoles(),
         QList<Field>{type} + classTypeFields() + version, saveClassType},
        {"class-type.archive"_L1, u"No longer offers it, or again."_s, officeRoles(),
         {type, field("archived", FieldType::Boolean, "False offers it again.").otherwise(u"true"_s)}, archiveClassType},
        {"class-type.list"_L1, u"What can be booked."_s, staffRoles(),
         {field("archived", FieldType::Boolean, "Also archived ones.")}, classTypes},
        {"policy.add"_L1, u"Adds a cancellation policy."_s, officeRoles(), newPolicy, addPolicy},
        {"policy.save"_L1, u"Changes a policy; bookings keep theirs."_s, officeRoles(), QList<Field>{policy} + policyFields() + version,
         savePolicy},
        {"policy.list"_L1, u"All policies."_s, staffRoles(), {}, policies},
        {"closure.add"_L1,
         u"Closes the studio on a day, or opens it on a holiday."_s,
         officeRoles(),
         {field("day", FieldType::Day, "Which day.").must(), field("name", FieldType::Text, "Why.").must(),
          field("open", FieldType::Boolean, "Open in spite of a holiday.").from("is_open"_L1)},
         addClosure},
        {"closure.remove"_L1, u"Takes a closure back."_s, officeRoles(), {field("id", FieldType::Id, "Which closure.").must()},
         removeClosure},
        {"special-days"_L1, u"Closures and public holidays."_s, staffRoles(),
         {field("from", FieldType::Day, "First day.").must(), field("to", FieldType::Day, "Last day.").must()}, specialDays},
    };
}

} // namespace td
