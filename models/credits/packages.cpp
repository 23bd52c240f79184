// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/packages.h"

#include "credits/creditnames.h"

#include <algorithm>

#define TD_PACKAGE_COLUMNS                                                                                             \
    "id, trainer_id, name, kind, units, price_minor, tax_category, validity_days, expiry_from, priority, instalments, "        \
    "instalment_days, terms, status = 'archived', position, version"

namespace td
{
namespace
{

PackageType readType(const Query& q)
{
    PackageType t;
    t.id = q.id<PackageTypeId>(0);
    t.trainer = q.id<TrainerId>(1);
    t.name = q.text(2);
    t.kind = valueOf(lotKindNames, q.text(3)).value_or(LotKind::Count);
    t.units = q.integer(4);
    t.priceMinor = q.int64(5);
    t.taxCategory = q.text(6);
    t.validityDays = q.optionalInt(7);
    t.expiryFrom = valueOf(expiryFromNames, q.text(8)).value_or(ExpiryFrom::Purchase);
    t.priority = q.integer(9);
    t.instalments = q.integer(10);
    t.instalmentDays = q.integer(11);
    t.terms = q.text(12);
    t.archived = q.boolean(13);
    t.position = q.integer(14);
    t.version = q.integer(15);
    return t;
}

QLatin1String statusText(bool archived)
{
    return QLatin1String(archived ? "archived" : "active");
}

PackageType* typeIn(QList<PackageType>& types, const PackageTypeId& id)
{
    const auto found = std::find_if(types.begin(), types.end(), [&](const PackageType& type) { return type.id == id; });
    return found == types.end() ? nullptr : &*found;
}

} // namespace

Result<void> Packages::readParts(QList<PackageType>& types)
{
    auto classes = m_db.query("SELECT package_type_id, class_type_id FROM package_classes WHERE deleted = 0 ORDER BY id");
    while (classes.next()) {
        if (PackageType* type = typeIn(types, classes.id<PackageTypeId>(0)))
            type->classTypes.append(classes.id<ClassTypeId>(1));
    }
    TD_TRY(classes.finish());
    auto prices = m_db.query("SELECT package_type_id, trainer_id, price_minor FROM trainer_prices WHERE deleted = 0 ORDER BY id");
    while (prices.next()) {
        if (PackageType* type = typeIn(types, prices.id<PackageTypeId>(0)))
            type->trainerPrices.append({prices.id<TrainerId>(1), prices.int64(2)});
    }
    return prices.finish();
}

Result<QList<PackageType>> Packages::list(bool withArchived)
{
    QList<PackageType> out;
    {
        auto q = m_db.query("SELECT " TD_PACKAGE_COLUMNS " FROM package_types WHERE deleted = 0 AND (status = 'active' OR ?) "
                            "ORDER BY position, name, id", withArchived);
        while (q.next())
            out.append(readType(q));
        TD_TRY(q.finish());
    }
    TD_TRY(readParts(out));
    return out;
}

Result<PackageType> Packages::find(const PackageTypeId& id)
{
    QList<PackageType> found;
    {
        auto q = m_db.query("SELECT " TD_PACKAGE_COLUMNS " FROM package_types WHERE id = ? AND deleted = 0", id);
        if (!q.next()) {
            TD_TRY(q.finish());
            return fail(ErrorKind::NotFound, "row.not-found", "package");
        }
        found.append(readType(q));
    }
    TD_TRY(readParts(found));
    return found.first();
}

Result<PackageType> Packages::checked(PackageType wanted)
{
    TD_TRY_ASSIGN(PackageType type, checkedPackageType(std::move(wanted)));
    QList<TrainerId> trainers;
    if (!type.trainer.isNull())
        trainers.append(type.trainer);
    for (const TrainerPrice& price : std::as_const(type.trainerPrices))
        trainers.append(price.trainer);
    for (const TrainerId& id : std::as_const(trainers)) {
        TD_TRY_ASSIGN(const qint64 known, m_db.query("SELECT count(*) FROM trainers WHERE id = ? AND deleted = 0", id).number());
        if (known == 0)
            return fail(ErrorKind::NotFound, "row.not-found", "trainer");
    }
    for (const ClassTypeId& id : std::as_const(type.classTypes)) {
        TD_TRY_ASSIGN(const qint64 known, m_db.query("SELECT count(*) FROM class_types WHERE id = ? AND deleted = 0", id).number());
        if (known == 0)
            return fail(ErrorKind::NotFound, "row.not-found", "class_types");
    }
    return type;
}

Result<PackageTypeId> Packages::add(PackageType wanted)
{
    TD_TRY_ASSIGN(PackageType type, checked(std::move(wanted)));
    if (type.id.isNull())
        type.id = m_db.newId<PackageTypeId>();
    return m_db.change("package.add", type.name, [&]() -> Result<PackageTypeId> {
        TD_TRY_ASSIGN(const qint64 last, m_db.query("SELECT coalesce(max(position), 0) FROM package_types WHERE deleted = 0").number());
        TD_TRY(m_db.exec("INSERT INTO package_types (id, trainer_id, name, kind, units, price_minor, tax_category, validity_days, "
                         "expiry_from, priority, instalments, instalment_days, terms, position) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         type.id, type.trainer, type.name, nameOf(lotKindNames, type.kind), type.units, type.priceMinor,
                         type.taxCategory, type.validityDays, nameOf(expiryFromNames, type.expiryFrom), type.priority,
                         type.instalments, type.instalmentDays, type.terms, last + 1));
        TD_TRY(writeClasses({}, type));
        TD_TRY(writePrices({}, type));
        return type.id;
    });
}

Result<void> Packages::save(const PackageType& wanted)
{
    TD_TRY_ASSIGN(const PackageType was, find(wanted.id));
    TD_TRY_ASSIGN(const PackageType type, checked(wanted));
    return m_db.change("package.save", type.name, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE package_types SET trainer_id = ?, name = ?, kind = ?, units = ?, price_minor = ?, tax_category = ?, "
                         "validity_days = ?, expiry_from = ?, priority = ?, instalments = ?, instalment_days = ?, terms = ?, "
                         "version = ? WHERE id = ?",
                         type.trainer, type.name, nameOf(lotKindNames, type.kind), type.units, type.priceMinor, type.taxCategory,
                         type.validityDays, nameOf(expiryFromNames, type.expiryFrom), type.priority, type.instalments,
                         type.instalmentDays, type.terms, type.version, type.id));
        TD_TRY(writeClasses(was, type));
        return writePrices(was, type);
    });
}

Result<void> Packages::writeClasses(const PackageType& was, const PackageType& type)
{
    for (const ClassTypeId& id : was.classTypes) {
        if (!type.classTypes.contains(id))
            TD_TRY(m_db.exec("UPDATE package_classes SET deleted = 1 WHERE package_type_id = ? AND class_type_id = ? AND deleted = 0",
                             type.id, id));
    }
    for (const ClassTypeId& id : type.classTypes) {
        if (!was.classTypes.contains(id))
            TD_TRY(m_db.exec("INSERT INTO package_classes (id, package_type_id, class_type_id) VALUES (?, ?, ?)",
                             m_db.newId<AnyId>(), type.id, id));
    }
    return {};
}

Result<void> Packages::writePrices(const PackageType& was, const PackageType& type)
{
    for (const TrainerPrice& price : was.trainerPrices) {
        if (!type.trainerPrices.contains(price))
            TD_TRY(m_db.exec("UPDATE trainer_prices SET deleted = 1 WHERE package_type_id = ? AND trainer_id = ? AND deleted = 0",
                             type.id, price.trainer));
    }
    for (const TrainerPrice& price : type.trainerPrices) {
        if (!was.trainerPrices.contains(price))
            TD_TRY(m_db.exec("INSERT INTO trainer_prices (id, package_type_id, trainer_id, price_minor) VALUES (?, ?, ?, ?)",
                             m_db.newId<TrainerPriceId>(), type.id, price.trainer, price.priceMinor));
    }
    return {};
}

Result<void> Packages::archive(const PackageTypeId& id, bool archived)
{
    TD_TRY_ASSIGN(const PackageType type, find(id));
    return m_db.change(archived ? "package.archive" : "package.unarchive", type.name, [&] {
        return m_db.exec("UPDATE package_types SET status = ? WHERE id = ?", statusText(archived), id);
    });
}

Result<void> Packages::order(const QList<PackageTypeId>& ids)
{
    return m_db.change("package.order", {}, [&]() -> Result<void> {
        int position = 0;
        for (const PackageTypeId& id : ids)
            TD_TRY(m_db.exec("UPDATE package_types SET position = ?1 WHERE id = ?2 AND position <> ?1", ++position, id));
        return {};
    });
}

Result<void> Packages::setTrainerPrice(const PackageTypeId& id, const TrainerId& trainer, std::optional<qint64> priceMinor)
{
    TD_TRY_ASSIGN(PackageType type, find(id));
    type.trainerPrices.removeIf([&](const TrainerPrice& price) { return price.trainer == trainer; });
    if (priceMinor)
        type.trainerPrices.append({trainer, *priceMinor});
    return save(type);
}

} // namespace td
