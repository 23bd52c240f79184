// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/schedulesetup.h"

namespace td
{

/// What the studio offers and when it is closed: class types, cancellation policies, closures and public holidays. Every writing
/// method is one change set; adding gives the row back with its id.
class Catalogue
{
public:
    Catalogue(Database& database, ScheduleSetup& setup) : m_db(database), m_setup(setup) {}

    /// By position, then name.
    Result<QList<ClassType>> classTypes(bool withArchived = false);
    Result<ClassType> classType(const ClassTypeId& id);
    /// A null id gets one. Errors, Invalid: text.empty, text.too-long (name); value.range (duration_min 5 ... 1440, capacity 1 ... 1000,
    /// rate_minor, colour 0 ... 11, waitlist_hours 1 ... 168; args: lowest, highest); row.duplicate. NotFound for a trainer, room or policy that is not
    /// there.
    Result<ClassType> addClassType(ClassType type);
    /// Stale when `type.version` is no longer the row's. Bookings made before keep what they have.
    Result<ClassType> changeClassType(const ClassType& type);
    Result<void> archiveClassType(const ClassTypeId& id, bool archived = true);
    /// Refused "class-type.in-use" when bookings are made of it: archive it instead.
    Result<void> removeClassType(const ClassTypeId& id);

    Result<QList<Policy>> policies();
    Result<Policy> policy(const PolicyId& id);
    /// The first one becomes the default; a new default takes the mark from the old one. Errors: text.*, policy.range.
    Result<Policy> addPolicy(Policy policy);
    Result<Policy> changePolicy(const Policy& policy);
    /// Refused "policy.in-use" when a class type names it, "policy.default" for the default.
    Result<void> removePolicy(const PolicyId& id);

    /// From `from` to `to` inclusive.
    Result<QList<Closure>> closures(QDate from, QDate to);
    /// Errors, Invalid: time.range (day), text.* (name), closure.duplicate when the day has one.
    Result<Closure> addClosure(Closure closure);
    Result<Closure> changeClosure(const Closure& closure);
    Result<void> removeClosure(const ClosureId& id);
    /// Closures and public holidays, in order of day, at most ten years.
    Result<QList<SpecialDay>> specialDays(QDate from, QDate to);

private:
    Result<ClassType> checkClassType(ClassType type);
    static QLatin1String statusText(const ClassType& type);
    [[nodiscard]] Result<Policy> checkPolicyRow(Policy policy) const;
    Result<void> takeDefaultFromOthers(const PolicyId& id);
    Result<Closure> checkClosure(Closure closure);
    Result<Closure> findClosure(const ClosureId& id);

    Database& m_db;
    ScheduleSetup& m_setup;
};

} // namespace td
