// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/fooddialog.h"

#include "nutrition/foodlibrary.h"
#include "nutrition/nutritioncontext.h"
#include "nutrition/nutritiontext.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int mostKcal = 1000;
constexpr int mostGrams = 100;
constexpr int mostPortion = 5000;

QDoubleSpinBox* gramsBox(int milligrams)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(0, mostGrams);
    box->setDecimals(1);
    box->setSuffix(FoodDialog::tr(" g"));
    box->setValue(milligrams / 1000.0);
    return box;
}

/// As it was, unless somebody typed another figure: the field shows tenths only.
int milligrams(const QDoubleSpinBox* box, int before)
{
    const int tenths = int(std::lround(box->value() * 10));
    return tenths == int(std::lround(before / 100.0)) ? before : tenths * 100;
}

} // namespace

FoodDialog::FoodDialog(const NutritionContext& context, const Food& food, QWidget* parent)
    : FormDialog("foodDialog", food.id.isNull() ? tr("New food") : food.nameIn(NutritionContext::language()), tr("Figures are for 100 g of what is eaten."),
                      parent)
    , m_context(context)
    , m_food(food)
    , m_name(new QLineEdit(food.name))
    , m_nameFr(new QLineEdit(food.nameFr))
    , m_category(new QComboBox)
    , m_kcal(new QSpinBox)
    , m_protein(gramsBox(food.proteinMg))
    , m_carbs(gramsBox(food.carbsMg))
    , m_fat(gramsBox(food.fatMg))
    , m_fibre(gramsBox(food.fibreMg))
    , m_portion(new QLineEdit(food.portion))
    , m_portionFr(new QLineEdit(food.portionFr))
    , m_portionGrams(new QSpinBox)
{
    buildNames();
    buildFigures();
    fill();
    setVerb(food.id.isNull() ? tr("Add food") : tr("Save"), {});
    m_name->setFocus();
}

void FoodDialog::buildNames()
{
    form()->addRow(u"name"_s, tr("Name"), m_name);
    form()->addRow(u"name_fr"_s, tr("Name in French"), m_nameFr);
    form()->addRow(u"category"_s, tr("Kind"), m_category);
}

void FoodDialog::buildFigures()
{
    form()->addRow(u"kcal"_s, tr("Energy"), m_kcal);
    form()->addRow(u"protein_mg"_s, tr("Protein"), m_protein);
    form()->addRow(u"carbs_mg"_s, tr("Carbohydrates, with fibre"), m_carbs);
    form()->addRow(u"fat_mg"_s, tr("Fat"), m_fat);
    form()->addRow(u"fibre_mg"_s, tr("Fibre"), m_fibre);
    form()->addRow(u"portion"_s, tr("Usual portion"), m_portion);
    form()->addRow(u"portion_fr"_s, tr("Portion in French"), m_portionFr);
    form()->addRow(u"portion_grams"_s, tr("A portion weighs"), m_portionGrams);
}

void FoodDialog::fill()
{
    m_category->addItem(tr("None"), QString());
    for (const char* key : foodCategories())
        m_category->addItem(NutritionText::category(QLatin1String(key)), QString(QLatin1String(key)));
    m_category->setCurrentIndex(std::max(0, m_category->findData(m_food.category)));
    m_kcal->setRange(0, mostKcal);
    m_kcal->setSuffix(tr(" kcal"));
    m_kcal->setValue(m_food.kcal);
    m_portionGrams->setRange(0, mostPortion);
    m_portionGrams->setSuffix(tr(" g"));
    m_portionGrams->setSpecialValueText(tr("no usual portion"));
    m_portionGrams->setValue(m_food.portionGrams);
}

Result<void> FoodDialog::store()
{
    Food food = m_food;
    food.name = m_name->text();
    food.nameFr = m_nameFr->text();
    food.category = m_category->currentData().toString();
    food.kcal = m_kcal->value();
    food.proteinMg = milligrams(m_protein, m_food.proteinMg);
    food.carbsMg = milligrams(m_carbs, m_food.carbsMg);
    food.fatMg = milligrams(m_fat, m_food.fatMg);
    food.fibreMg = milligrams(m_fibre, m_food.fibreMg);
    food.portion = m_portion->text();
    food.portionFr = m_portionFr->text();
    food.portionGrams = m_portionGrams->value();
    if (!food.id.isNull())
        return m_context.foods.save(food);
    TD_TRY(m_context.foods.add(food));
    return {};
}

} // namespace td
