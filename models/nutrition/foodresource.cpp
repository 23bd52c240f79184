// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/foodresource.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Resources of a static library are linked in by naming them, outside of any namespace.
static void linkFoodResources()
{
    Q_INIT_RESOURCE(foods);
}

namespace td
{
namespace
{

Food foodFrom(const QJsonObject& json)
{
    Food food;
    food.id = builtInFoodId(json[u"key"].toString());
    food.name = json[u"name"].toString();
    food.nameFr = json[u"name_fr"].toString();
    food.category = json[u"category"].toString();
    food.kcal = json[u"kcal"].toInt();
    food.proteinMg = json[u"protein_mg"].toInt();
    food.carbsMg = json[u"carbs_mg"].toInt();
    food.fatMg = json[u"fat_mg"].toInt();
    food.fibreMg = json[u"fibre_mg"].toInt();
    food.portion = json[u"portion"].toString();
    food.portionFr = json[u"portion_fr"].toString();
    food.portionGrams = json[u"portion_grams"].toInt();
    food.builtIn = true;
    return food;
}

} // namespace

FoodId builtInFoodId(QStringView key)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayLiteral("trainerdesk.food.") + key.toUtf8(), QCryptographicHash::Sha256);
    return FoodId::fromBlob(hash.constData(), 16);
}

Result<QList<Food>> builtInFoods()
{
    linkFoodResources();
    QFile file(u":/foods/foods.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, "food.resource");
    QList<Food> foods;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object()[u"foods"].toArray();
    for (const QJsonValue& value : list)
        foods.append(foodFrom(value.toObject()));
    if (foods.isEmpty())
        return fail(ErrorKind::Internal, "food.resource");
    return foods;
}

} // namespace td
