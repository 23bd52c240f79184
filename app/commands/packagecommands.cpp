// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/creditjson.h"
#include "commands/names.h"
#include "credits/creditnames.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> packageFields()
{
    return {
        field("kind", FieldType::Text, "What is counted.").oneOf(allNames(lotKindNames)).otherwise(u"count"_s),
        field("units", FieldType::Integer, "Sessions or minutes; 0 for unlimited.").otherwise(u"10"_s),
        field("price_minor", FieldType::Integer, "Price in cents, in the studio's way of pricing."),
        field("tax_category", FieldType::Text, "Which taxes it bears.").otherwise(u"service"_s),
        field("trainer", FieldType::Trainer, "Pays only for sessions with them; null for anybody."),
        field("class_types", FieldType::Texts, "Ids of the class types that it pays for; none for every one."),
        field("validity_days", FieldType::Integer, "How long it is good; null for ever."),
        field("expiry_from", FieldType::Text, "From when the days count.").oneOf(allNames(expiryFromNames)).otherwise(u"purchase"_s),
        field("priority", FieldType::Integer, "The higher one pays first, -100 to 100.").otherwise(u"0"_s),
        field("instalments", FieldType::Integer, "In how many parts it is paid.").otherwise(u"1"_s),
        field("instalment_days", FieldType::Integer, "Days from one part to the next.").otherwise(u"30"_s),
        field("terms", FieldType::Text, "Terms on the invoice."),
    };
}

void fill(const Arguments& a, PackageType& type)
{
    a.into("name"_L1, type.name);
    type.kind = valueOf(lotKindNames, a.text("kind"_L1)).value_or(type.kind);
    if (type.kind == LotKind::Unlimited)
        type.units = 0;
    a.into("units"_L1, type.units);
    a.into("price_minor"_L1, type.priceMinor);
    a.into("tax_category"_L1, type.taxCategory);
    a.into("trainer"_L1, type.trainer);
    if (a.has("class_types"_L1))
        type.classTypes = a.ids<ClassTypeId>("class_types"_L1);
    a.into("validity_days"_L1, type.validityDays);
    type.expiryFrom = valueOf(expiryFromNames, a.text("expiry_from"_L1)).value_or(type.expiryFrom);
    a.into("priority"_L1, type.priority);
    a.into("instalments"_L1, type.instalments);
    a.into("instalment_days"_L1, type.instalmentDays);
    a.into("terms"_L1, type.terms);
}

Result<QJsonObject> answer(Session& s, const PackageTypeId& id)
{
    TD_TRY_ASSIGN(const PackageType type, s.packages().find(id));
    return answerWith("package", type);
}

Result<QJsonObject> add(Session& s, const Arguments& a)
{
    PackageType type;
    fill(a, type);
    TD_TRY_ASSIGN(const PackageTypeId id, s.packages().add(type));
    return answer(s, id);
}

Result<QJsonObject> change(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(PackageType type, s.packages().find(a.id<PackageTypeId>("id"_L1)));
    fill(a, type);
    a.into("version"_L1, type.version);
    TD_TRY(s.packages().save(type));
    return answer(s, type.id);
}

Result<QJsonObject> archive(Session& s, const Arguments& a)
{
    const auto id = a.id<PackageTypeId>("id"_L1);
    TD_TRY(s.packages().archive(id, a.boolean("archived"_L1, true)));
    return answer(s, id);
}

Result<QJsonObject> trainerPrice(Session& s, const Arguments& a)
{
    const auto id = a.id<PackageTypeId>("id"_L1);
    std::optional<qint64> price;
    if (!a.isNull("price_minor"_L1))
        price = a.int64("price_minor"_L1);
    TD_TRY(s.packages().setTrainerPrice(id, a.id<TrainerId>("trainer"_L1), price));
    return answer(s, id);
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<PackageType> types, s.packages().list(a.boolean("archived"_L1)));
    return answerWithList("packages", types);
}

Field packageField()
{
    return field("id", FieldType::Id, "Which package.").must();
}

} // namespace

QList<Command> packageCommands()
{
    return {
        {"package-types"_L1, u"The packages that the studio sells."_s, staffRoles(),
         {field("archived", FieldType::Boolean, "With those no longer sold.")}, list},
        {"package-type-add"_L1, u"Adds a package."_s, officeRoles(),
         QList<Field>{field("name", FieldType::Text, "Name.").must()} + packageFields(), add},
        {"package-type-change"_L1, u"Changes a package for sales to come."_s, officeRoles(),
         QList<Field>{packageField(), field("name", FieldType::Text, "Name.")} + packageFields() +
             QList<Field>{field("version", FieldType::Integer, "As it was read.")},
         change},
        {"package-type-archive"_L1, u"No longer sells a package, or again."_s, officeRoles(),
         {packageField(), field("archived", FieldType::Boolean, "Whether it is.").otherwise(u"true"_s)}, archive},
        {"trainer-price"_L1, u"A trainer's own price for a package."_s, officeRoles(),
         {packageField(), field("trainer", FieldType::Trainer, "Whose.").must(),
          field("price_minor", FieldType::Integer, "In cents; null for the package's price.").must()},
         trainerPrice},
    };
}

} // namespace td
