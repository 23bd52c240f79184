// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/membershiptypes.h"

#include "billing/billingsettings.h"
#include "core/text.h"
#include "scheduling/valuechecks.h"
#include "selling/idlist.h"
#include "selling/sellingnames.h"
#include "storage/database.h"

namespace td
{
namespace
{
constexpr qint64 highestAmount = 100'000'000;

#define TYPE_COLUMNS                                                                                                   \
    "SELECT id, name, price_minor, joining_fee_minor, period, period_count, renews, credits, class_types, all_locations, " \
    "tax_category, status, position, version FROM membership_types WHERE deleted = 0 "

QLatin1String statusText(bool archived)
{
    return QLatin1String(archived ? "archived" : "active");
}

MembershipType typeFrom(const Query& q)
{
    MembershipType t;
    t.id = q.id<MembershipTypeId>(0);
    t.name = q.text(1);
    t.priceMinor = q.int64(2);
    t.joiningFeeMinor = q.int64(3);
    t.period = {valueOf(periodUnitNames, q.text(4)).value_or(PeriodUnit::Month), q.integer(5)};
    t.renews = q.boolean(6);
    t.credits = q.optionalInt(7);
    t.classTypes = idListFrom<ClassTypeId>(q.bytes(8));
    t.allLocations = q.boolean(9);
    t.taxCategory = q.text(10);
    t.archived = q.utf8(11) == "archived";
    t.position = q.integer(12);
    t.version = q.integer(13);
    return t;
}
} // namespace

Result<QList<MembershipType>> MembershipTypes::read(Query query)
{
    QList<MembershipType> out;
    while (query.next())
        out.append(typeFrom(query));
    TD_TRY(query.finish());
    for (MembershipType& type : out) {
        auto q = m_db.query("SELECT location_id FROM membership_locations WHERE membership_type_id = ? AND deleted = 0 ORDER BY id", type.id);
        while (q.next())
            type.locations.append(q.id<LocationId>(0));
        TD_TRY(q.finish());
    }
    return out;
}

Result<QList<MembershipType>> MembershipTypes::list(bool withArchived)
{
    return read(m_db.query(TYPE_COLUMNS "AND (? OR status = 'active') ORDER BY status, position, name, id", withArchived));
}

Result<MembershipType> MembershipTypes::find(const MembershipTypeId& id)
{
    TD_TRY_ASSIGN(const QList<MembershipType> found, read(m_db.query(TYPE_COLUMNS "AND id = ?", id)));
    return found.isEmpty() ? fail(ErrorKind::NotFound, "row.not-found", "membership_type") : Result<MembershipType>(found.first());
}

Result<MembershipType> MembershipTypes::check(MembershipType type)
{
    TD_TRY_ASSIGN(type.name, checkLine(type.name, "name", 120, true));
    TD_TRY(checkRange(type.priceMinor, 0, highestAmount, "price_minor"));
    TD_TRY(checkRange(type.joiningFeeMinor, 0, highestAmount, "joining_fee_minor"));
    TD_TRY(checkRange(type.period.count, 1, 52, "period_count"));
    TD_TRY(checkRange(type.credits.value_or(0), 0, 1000, "credits"));
    if (!type.allLocations && type.locations.isEmpty())
        return fail(ErrorKind::Invalid, "membership-type.no-location", "locations");
    if (type.allLocations)
        type.locations.clear();
    TD_TRY_ASSIGN(const TaxTable taxes, BillingSettingsStore(m_db).taxTable());
    if (!taxes.categories().contains(type.taxCategory))
        return fail(ErrorKind::Invalid, "tax.unknown-category", "tax_category", {type.taxCategory});
    return type;
}

Result<void> MembershipTypes::storeLocations(const MembershipType& type)
{
    QList<LocationId> kept;
    QList<Id<AnyTag>> dropped;
    auto q = m_db.query("SELECT id, location_id FROM membership_locations WHERE membership_type_id = ? AND deleted = 0", type.id);
    while (q.next()) {
        const auto location = q.id<LocationId>(1);
        if (type.locations.contains(location))
            kept.append(location);
        else
            dropped.append(q.id<AnyId>(0));
    }
    TD_TRY(q.finish());
    for (const AnyId& id : std::as_const(dropped))
        TD_TRY(m_db.exec("UPDATE membership_locations SET deleted = 1 WHERE id = ?", id));
    for (const LocationId& location : type.locations) {
        if (!kept.contains(location))
            TD_TRY(m_db.exec("INSERT INTO membership_locations (id, membership_type_id, location_id) VALUES (?, ?, ?)",
                             m_db.newId<AnyId>(), type.id, location));
    }
    return {};
}

Result<MembershipType> MembershipTypes::add(MembershipType wanted)
{
    TD_TRY_ASSIGN(MembershipType t, check(std::move(wanted)));
    if (t.id.isNull())
        t.id = m_db.newId<MembershipTypeId>();
    return m_db.change("membership-type.add", t.name, [&]() -> Result<MembershipType> {
        TD_TRY(namedDuplicate(m_db.exec(
            "INSERT INTO membership_types (id, name, price_minor, joining_fee_minor, period, period_count, renews, credits, "
            "class_types, all_locations, tax_category, status, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            t.id, t.name, t.priceMinor, t.joiningFeeMinor, nameOf(periodUnitNames, t.period.unit), t.period.count, t.renews,
            t.credits, idListText(t.classTypes), t.allLocations, t.taxCategory, statusText(t.archived), t.position)));
        TD_TRY(storeLocations(t));
        return find(t.id);
    });
}

Result<MembershipType> MembershipTypes::change(const MembershipType& wanted)
{
    TD_TRY_ASSIGN(const MembershipType before, find(wanted.id));
    TD_TRY_ASSIGN(const MembershipType t, check(wanted));
    if (!(before.period == t.period)) {
        TD_TRY_ASSIGN(const bool used, inUse(t.id));
        if (used)
            return fail(ErrorKind::Refused, "membership-type.period-fixed", "period", {t.name});
    }
    return m_db.change("membership-type.change", t.name, [&]() -> Result<MembershipType> {
        TD_TRY(m_db.exec("UPDATE membership_types SET name = ?, price_minor = ?, joining_fee_minor = ?, period = ?, "
                         "period_count = ?, renews = ?, credits = ?, class_types = ?, all_locations = ?, tax_category = ?, "
                         "status = ?, position = ?, version = ? WHERE id = ?",
                         t.name, t.priceMinor, t.joiningFeeMinor, nameOf(periodUnitNames, t.period.unit), t.period.count,
                         t.renews, t.credits, idListText(t.classTypes), t.allLocations, t.taxCategory, statusText(t.archived),
                         t.position, t.version, t.id));
        TD_TRY(storeLocations(t));
        return find(t.id);
    });
}

Result<void> MembershipTypes::archive(const MembershipTypeId& id, bool archived)
{
    TD_TRY_ASSIGN(const MembershipType type, find(id));
    return m_db.change(archived ? "membership-type.archive" : "membership-type.unarchive", type.name,
                       [&] { return m_db.exec("UPDATE membership_types SET status = ? WHERE id = ?", statusText(archived), id); });
}

Result<bool> MembershipTypes::inUse(const MembershipTypeId& id)
{
    TD_TRY_ASSIGN(const qint64 used,
                  m_db.query("SELECT EXISTS (SELECT 1 FROM memberships WHERE membership_type_id = ? AND deleted = 0)", id).number());
    return used != 0;
}

Result<void> MembershipTypes::remove(const MembershipTypeId& id)
{
    TD_TRY_ASSIGN(const MembershipType type, find(id));
    TD_TRY_ASSIGN(const bool used, inUse(id));
    if (used)
        return fail(ErrorKind::Refused, "membership-type.in-use", "membership_type", {type.name});
    return m_db.change("membership-type.remove", type.name,
                       [&] { return m_db.exec("UPDATE membership_types SET deleted = 1 WHERE id = ?", id); });
}

} // namespace td
