// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screens of nutrition into PNG files, for people to look at: nutritionpictures FOLDER
#include "nutrition/fooddialog.h"
#include "nutrition/foodimportdialog.h"
#include "nutrition/foodspage.h"
#include "nutrition/givedialog.h"
#include "nutrition/mealspage.h"
#include "nutrition/nutritionpanel.h"
#include "nutrition/targetdialog.h"
#include "print/mealplansheet.h"
#include "print/documentoutput.h"
#include "ui/nutritionfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace td;
using namespace td::test;

namespace
{

void shoot(QWidget* widget, const QDir& folder, const QString& name, QSize size)
{
    if (size.isValid()) {
        widget->setContentsMargins(24, 16, 24, 16);
        widget->resize(size);
    }
    widget->setAttribute(Qt::WA_DeleteOnClose, false);
    widget->show();
    QTest::qWait(30);
    widget->grab().save(folder.filePath(name + u".png"_s));
    delete widget;
}

void shootAll(NutritionFixture& f, const QDir& folder, const QString& theme, const MealPlanId& pattern)
{
    const QSize page(1080, 600);
    shoot(new FoodsPage(f.context), folder, u"foods-"_s + theme, page);
    shoot(new MealsPage(f.context), folder, u"meals-"_s + theme, page);
    auto* editor = new MealsPage(f.context);
    editor->openPlan(f.plans.active(f.ana)->value_or(MealPlan()).id);
    shoot(editor, folder, u"editor-"_s + theme, page);
    shoot(new NutritionPanel(f.context, f.ana), folder, u"panel-"_s + theme, page);
    shoot(new TargetDialog(f.context, f.ana, nullptr), folder, u"target-"_s + theme, {});
    shoot(new FoodDialog(f.context, *f.foods.find(builtInFoodId(u"egg")), nullptr), folder, u"food-"_s + theme, {});
    shoot(new GiveDialog(f.context, pattern, {}, nullptr), folder, u"give-"_s + theme, {});
    const auto table = readCsv("name,kcal,protein (g),carbs (g),fat (g),portion,portion (g)\nBison,146,20,0,7,steak,150\nSand,none,1,1,1,,\nElk,140,22,0,5,,\n");
    shoot(new FoodImportDialog(f.context, *table, nullptr), folder, u"import-"_s + theme, {});
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
    ScratchStudio studio;
    NutritionFixture f(studio);
    (void)f.measure("weight", 642'000'000'000);
    (void)f.measure("height", 1'680'000);
    TargetFacts facts = f.targets.facts(f.ana, QDate(2026, 6, 1)).value_or(TargetFacts());
    facts.sex = u"female"_s;
    facts.activity = u"moderate"_s;
    TargetChoice choice;
    (void)f.targets.save(f.ana, QDate(2026, 4, 1), *workOutTarget(facts, choice));
    choice.goalPercent = -15;
    (void)f.targets.save(f.ana, QDate(2026, 6, 1), *workOutTarget(facts, choice));
    const MealPlanId pattern = f.plans.add(f.week(u"Balanced week"_s)).value_or(MealPlanId());
    (void)f.plans.add(f.week(u"Vegetarian start"_s));
    const auto given = f.plans.give(pattern, f.ana, QDate(2026, 6, 1));
    ThemeControl theme(app, ThemeChoice::Light);
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        shootAll(f, folder, dark ? u"dark"_s : u"light"_s, pattern);
    }
    if (const auto document = mealPlanDocument(studio.db(), *given))
        (void)writeDocumentPdf(folder.filePath(u"mealplan.pdf"_s), {*document});
    return 0;
}
