// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "selling/membershiptype.h"

namespace td
{

class Database;

/// What memberships the studio offers. Changed by the office; can be undone. Memberships keep the price that they were sold at.
class MembershipTypes
{
public:
    explicit MembershipTypes(Database& database) : m_db(database) {}

    /// By position, then name, archived ones last.
    Result<QList<MembershipType>> list(bool withArchived = false);
    Result<MembershipType> find(const MembershipTypeId& id);
    /// A null id gets one. Errors, Invalid: text.*, value.range (price_minor, joining_fee_minor, period_count 1 ... 52, credits), tax.unknown-category,
    /// membership-type.no-location when it lets in nowhere.
    Result<MembershipType> add(MembershipType type);
    /// Stale when `type.version` is no longer the row's. Refused membership-type.period-fixed: the length of the periods stays once somebody
    /// has one.
    Result<MembershipType> change(const MembershipType& type);
    Result<void> archive(const MembershipTypeId& id, bool archived = true);
    /// Refused membership-type.in-use when somebody has or had one.
    Result<void> remove(const MembershipTypeId& id);

private:
    Result<MembershipType> check(MembershipType type);
    Result<bool> inUse(const MembershipTypeId& id);
    Result<void> storeLocations(const MembershipType& type);
    Result<QList<MembershipType>> read(class Query query);

    Database& m_db;
};

} // namespace td
