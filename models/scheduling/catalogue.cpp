// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/catalogue.h"

#include "core/localtime.h"
#include "core/text.h"
#include "scheduling/rowtext.h"
#include "scheduling/valuechecks.h"

namespace td
{
namespace
{
constexpr qint64 highestAmount = 100'000'000;
constexpr int defaultWaiverDays = 30;

} // namespace

Result<QList<ClassType>> Catalogue::classTypes(bool withArchived)
{
    TD_TRY_ASSIGN(QList<ClassType> types, m_setup.classTypes());
    if (!withArchived)
        types.removeIf([](const ClassType& type) { return type.archived; });
    return types;
}

Result<ClassType> Catalogue::classType(const ClassTypeId& id)
{
    return m_setup.classType(id);
}

Result<ClassType> Catalogue::checkClassType(ClassType type)
{
    TD_TRY_ASSIGN(type.name, checkLine(type.name, "name", 100, true));
    TD_TRY_ASSIGN(type.description, checkBlock(type.description, "description", 4000));
    TD_TRY(checkRange(type.durationMin, 5, 1440, "duration_min"));
    TD_TRY(checkRange(type.capacity, 1, 1000, "capacity"));
    TD_TRY(checkRange(type.rateMinor, 0, highestAmount, "rate_minor"));
    TD_TRY(checkRange(type.colour, 0, 11, "colour"));
    TD_TRY(checkRange(type.waitlistHours, 1, 168, "waitlist_hours"));
    if (!type.trainer.isNull())
        TD_TRY(m_setup.trainer(type.trainer));
    if (!type.room.isNull())
        TD_TRY(m_setup.room(type.room));
    if (!type.policy.isNull())
        TD_TRY(policy(type.policy));
    return type;
}

Result<ClassType> Catalogue::addClassType(ClassType wanted)
{
    TD_TRY_ASSIGN(ClassType type, checkClassType(std::move(wanted)));
    if (type.id.isNull())
        type.id = m_db.newId<ClassTypeId>();
    type.version = 1;
    return m_db.change("class-type.add", type.name, [&]() -> Result<ClassType> {
        TD_TRY(namedDuplicate(m_db.exec(
            "INSERT INTO class_types (id, trainer_id, policy_id, room_id, name, category, duration_min, capacity, rate_minor, "
            "colour, description, waitlist_mode, waitlist_hours, status, position) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            type.id, type.trainer, type.policy, type.room, type.name, RowText::text(type.category), type.durationMin,
            type.capacity, type.rateMinor, type.colour, type.description, RowText::text(type.waitlistMode),
            type.waitlistHours, statusText(type), type.position)));
        m_setup.forget();
        return type;
    });
}

QLatin1String Catalogue::statusText(const ClassType& type)
{
    return QLatin1String(type.archived ? "archived" : "active");
}

Result<ClassType> Catalogue::changeClassType(const ClassType& wanted)
{
    TD_TRY(m_setup.classType(wanted.id));
    TD_TRY_ASSIGN(const ClassType type, checkClassType(wanted));
    return m_db.change("class-type.change", type.name, [&]() -> Result<ClassType> {
        TD_TRY(m_db.exec(
            "UPDATE class_types SET trainer_id = ?, policy_id = ?, room_id = ?, name = ?, category = ?, duration_min = ?, "
            "capacity = ?, rate_minor = ?, colour = ?, description = ?, waitlist_mode = ?, waitlist_hours = ?, status = ?, "
            "position = ?, version = ? WHERE id = ?",
            type.trainer, type.policy, type.room, type.name, RowText::text(type.category), type.durationMin,
            type.capacity, type.rateMinor, type.colour, type.description, RowText::text(type.waitlistMode),
            type.waitlistHours, statusText(type), type.position, type.version, type.id));
        m_setup.forget();
        return m_setup.classType(type.id);
    });
}

Result<void> Catalogue::archiveClassType(const ClassTypeId& id, bool archived)
{
    TD_TRY_ASSIGN(ClassType type, m_setup.classType(id));
    type.archived = archived;
    return m_db.change(archived ? "class-type.archive" : "class-type.unarchive", type.name, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE class_types SET status = ? WHERE id = ?", statusText(type), id));
        m_setup.forget();
        return {};
    });
}

Result<void> Catalogue::removeClassType(const ClassTypeId& id)
{
    TD_TRY_ASSIGN(const ClassType type, m_setup.classType(id));
    auto q = m_db.query("SELECT 1 FROM appointments WHERE class_type_id = ? AND deleted = 0 LIMIT 1", id);
    const bool used = q.next();
    TD_TRY(q.finish());
    if (used)
        return fail(ErrorKind::Refused, "class-type.in-use", "class_type", {type.name});
    return m_db.change("class-type.remove", type.name, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE class_types SET deleted = 1 WHERE id = ?", id));
        m_setup.forget();
        return {};
    });
}

Result<QList<Policy>> Catalogue::policies()
{
    return m_setup.policies();
}

Result<Policy> Catalogue::policy(const PolicyId& id)
{
    TD_TRY_ASSIGN(const QList<Policy> all, m_setup.policies());
    for (const Policy& policy : all) {
        if (policy.id == id)
            return policy;
    }
    return fail(ErrorKind::NotFound, "row.not-found", "policy");
}

Result<Policy> Catalogue::checkPolicyRow(Policy policy) const
{
    TD_TRY_ASSIGN(policy.name, checkLine(policy.name, "name", 120, true));
    TD_TRY(checkPolicy(policy.terms));
    TD_TRY(checkRange(policy.terms.noticeMinutes, 0, 20160, "notice_minutes"));
    TD_TRY(checkRange(policy.terms.lateFeeMinor, 0, highestAmount, "late_fee_minor"));
    TD_TRY(checkRange(policy.terms.noShowFeeMinor, 0, highestAmount, "no_show_fee_minor"));
    return policy;
}

Result<void> Catalogue::takeDefaultFromOthers(const PolicyId& id)
{
    return m_db.exec("UPDATE policies SET is_default = 0 WHERE is_default = 1 AND id <> ?", id);
}

Result<Policy> Catalogue::addPolicy(Policy wanted)
{
    TD_TRY_ASSIGN(Policy policy, checkPolicyRow(std::move(wanted)));
    TD_TRY_ASSIGN(const QList<Policy> all, m_setup.policies());
    policy.isDefault = policy.isDefault || all.isEmpty();
    if (policy.id.isNull())
        policy.id = m_db.newId<PolicyId>();
    policy.version = 1;
    const CancellationPolicy& t = policy.terms;
    return m_db.change("policy.add", policy.name, [&]() -> Result<Policy> {
        if (policy.isDefault)
            TD_TRY(takeDefaultFromOthers(policy.id));
        TD_TRY(namedDuplicate(m_db.exec(
            "INSERT INTO policies (id, name, notice_min, late_fee_minor, late_forfeits, no_show_fee_minor, no_show_forfeits, "
            "waivers, waiver_days, is_default) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            policy.id, policy.name, t.noticeMinutes, t.lateFeeMinor, t.lateForfeits, t.noShowFeeMinor, t.noShowForfeits,
            t.waivers, t.waivers > 0 ? t.waiverDays : defaultWaiverDays, policy.isDefault)));
        m_setup.forget();
        return policy;
    });
}

Result<Policy> Catalogue::changePolicy(const Policy& wanted)
{
    TD_TRY_ASSIGN(const Policy before, policy(wanted.id));
    TD_TRY_ASSIGN(Policy changed, checkPolicyRow(wanted));
    changed.isDefault = changed.isDefault || before.isDefault;
    const CancellationPolicy& t = changed.terms;
    return m_db.change("policy.change", changed.name, [&]() -> Result<Policy> {
        if (changed.isDefault)
            TD_TRY(takeDefaultFromOthers(changed.id));
        TD_TRY(m_db.exec(
            "UPDATE policies SET name = ?, notice_min = ?, late_fee_minor = ?, late_forfeits = ?, no_show_fee_minor = ?, "
            "no_show_forfeits = ?, waivers = ?, waiver_days = ?, is_default = ?, version = ? WHERE id = ?",
            changed.name, t.noticeMinutes, t.lateFeeMinor, t.lateForfeits, t.noShowFeeMinor, t.noShowForfeits, t.waivers,
            t.waivers > 0 ? t.waiverDays : defaultWaiverDays, changed.isDefault, changed.version, changed.id));
        m_setup.forget();
        return policy(changed.id);
    });
}

Result<void> Catalogue::removePolicy(const PolicyId& id)
{
    TD_TRY_ASSIGN(const Policy removed, policy(id));
    if (removed.isDefault)
        return fail(ErrorKind::Refused, "policy.default", "policy", {removed.name});
    TD_TRY_ASSIGN(const QList<ClassType> types, m_setup.classTypes());
    for (const ClassType& type : types) {
        if (type.policy == id)
            return fail(ErrorKind::Refused, "policy.in-use", "policy", {removed.name, type.name});
    }
    return m_db.change("policy.remove", removed.name, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE policies SET deleted = 1 WHERE id = ?", id));
        m_setup.forget();
        return {};
    });
}

Result<QList<Closure>> Catalogue::closures(QDate from, QDate to)
{
    QList<Closure> out;
    auto q = m_db.query("SELECT id, day, name, is_open, version FROM closures WHERE day BETWEEN ? AND ? AND deleted = 0 "
                        "ORDER BY day, id", from, to);
    while (q.next())
        out.append({q.id<ClosureId>(0), q.date(1), q.text(2), q.boolean(3), q.integer(4)});
    TD_TRY(q.finish());
    return out;
}

Result<Closure> Catalogue::checkClosure(Closure closure)
{
    TD_TRY_ASSIGN(closure.name, checkLine(closure.name, "name", 120, true));
    TD_TRY(checkDay(closure.day, "day"));
    TD_TRY_ASSIGN(const QList<Closure> same, closures(closure.day, closure.day));
    for (const Closure& other : same) {
        if (other.id != closure.id)
            return fail(ErrorKind::Invalid, "closure.duplicate", "day", {other.name});
    }
    return closure;
}

Result<Closure> Catalogue::addClosure(Closure wanted)
{
    TD_TRY_ASSIGN(Closure closure, checkClosure(std::move(wanted)));
    if (closure.id.isNull())
        closure.id = m_db.newId<ClosureId>();
    closure.version = 1;
    return m_db.change("closure.add", closure.name, [&]() -> Result<Closure> {
        TD_TRY(namedDuplicate(m_db.exec("INSERT INTO closures (id, day, name, is_open) VALUES (?, ?, ?, ?)", closure.id, closure.day,
                                        closure.name, closure.isOpen)));
        m_setup.forget();
        return closure;
    });
}

Result<Closure> Catalogue::changeClosure(const Closure& wanted)
{
    TD_TRY(findClosure(wanted.id));
    TD_TRY_ASSIGN(const Closure closure, checkClosure(wanted));
    return m_db.change("closure.change", closure.name, [&]() -> Result<Closure> {
        TD_TRY(m_db.exec("UPDATE closures SET day = ?, name = ?, is_open = ?, version = ? WHERE id = ?", closure.day,
                         closure.name, closure.isOpen, closure.version, closure.id));
        m_setup.forget();
        return findClosure(closure.id);
    });
}

Result<void> Catalogue::removeClosure(const ClosureId& id)
{
    TD_TRY_ASSIGN(const Closure closure, findClosure(id));
    return m_db.change("closure.remove", closure.name, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE closures SET deleted = 1 WHERE id = ?", id));
        m_setup.forget();
        return {};
    });
}

Result<Closure> Catalogue::findClosure(const ClosureId& id)
{
    auto q = m_db.query("SELECT id, day, name, is_open, version FROM closures WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "closure");
    }
    return Closure{q.id<ClosureId>(0), q.date(1), q.text(2), q.boolean(3), q.integer(4)};
}

Result<QList<SpecialDay>> Catalogue::specialDays(QDate from, QDate to)
{
    return m_setup.specialDays(from, to);
}

} // namespace td
