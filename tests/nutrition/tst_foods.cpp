// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "nutrition/foodamount.h"
#include "nutrition/foodlibrary.h"
#include "nutrition/foodresource.h"
#include "nutrition/mealplans.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
Food oatCookie()
{
    Food food;
    food.name = u"Oat cookie"_s;
    food.nameFr = u"Biscuit à l’avoine"_s;
    food.category = u"sweets"_s;
    food.kcal = 450;
    food.proteinMg = 6'500;
    food.carbsMg = 66'000;
    food.fatMg = 18'000;
    food.fibreMg = 3'000;
    food.portion = u"cookie"_s;
    food.portionGrams = 18;
    return food;
}
} // namespace

class TestFoods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Energy agrees with 4 kcal a gram of protein and of carbohydrates without fibre, 9 of fat, 2 of fibre and 7 of alcohol, within 8 % or 6 kcal, whichever is more.
    void theListIsPlausible()
    {
        const auto foods = builtInFoods();
        TD_VERIFY(foods);
        QVERIFY(foods->size() >= 145 && foods->size() <= 165);
        QFile file(u":/foods/foods.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object()[u"foods"].toArray();
        QCOMPARE(list.size(), foods->size());
        QSet<QString> names;
        QSet<QString> french;
        QSet<FoodId> ids;
        for (qsizetype i = 0; i < foods->size(); ++i) {
            const Food& food = foods->at(i);
            const double alcohol = list[i][u"alcohol_mg"].toInt() / 1000.0;
            const double expected = (4.0 * food.proteinMg + 4.0 * (food.carbsMg - food.fibreMg) + 9.0 * food.fatMg + 2.0 * food.fibreMg) / 1000 + 7 * alcohol;
            QVERIFY2(std::abs(food.kcal - expected) <= std::max(6.0, 0.08 * food.kcal), qPrintable(food.name));
            QVERIFY2(food.fibreMg <= food.carbsMg, qPrintable(food.name));
            TD_VERIFY(checkFood(food));
            QVERIFY2(!food.category.isEmpty() && !food.nameFr.isEmpty(), qPrintable(food.name));
            QVERIFY2(!food.portion.isEmpty() && !food.portionFr.isEmpty() && food.portionGrams > 0, qPrintable(food.name));
            names.insert(foldText(food.name));
            french.insert(foldText(food.nameFr));
            ids.insert(food.id);
        }
        QCOMPARE(names.size(), foods->size());
        QCOMPARE(french.size(), foods->size());
        QCOMPARE(ids.size(), foods->size());
    }

    void idsAreTheSameEverywhere()
    {
        // printf %s trainerdesk.food.egg | sha256sum
        QCOMPARE(builtInFoodId(u"egg").blob().toHex(), QByteArray("7402a974690a7262efbb0dd7683554f3"));
        const auto foods = builtInFoods();
        TD_VERIFY(foods);
        QVERIFY(std::any_of(foods->cbegin(), foods->cend(), [](const Food& food) { return food.id == builtInFoodId(u"egg"); }));
    }

    void ownFoodsJoinTheList()
    {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        FoodLibrary library(studio.db());
        const qsizetype before = library.all()->size();
        const auto id = library.add(oatCookie());
        TD_VERIFY(id);
        QCOMPARE(library.all()->size(), before + 1);
        Food expected = oatCookie();
        expected.id = *id;
        expected.version = 1;
        QCOMPARE(*library.find(*id), expected);
        QCOMPARE(library.add(oatCookie()).error().reason, u"food.name-taken"_s);
        expected.kcal = 460;
        TD_VERIFY(library.save(expected));
        QCOMPARE(library.find(*id)->kcal, 460);
        QCOMPARE(library.save(expected).error().reason, u"row.stale"_s);
        TD_VERIFY(library.remove(*id));
        QCOMPARE(library.find(*id).error().kind, ErrorKind::NotFound);
        TD_VERIFY(Undo(studio.db()).undo());
        TD_VERIFY(library.reload());
        QCOMPARE(library.find(*id)->kcal, 460);
    }

    void theStudioChangesWhatComesWithTheProgram()
    {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        FoodLibrary library(studio.db());
        const FoodId egg = builtInFoodId(u"egg");
        Food food = *library.find(egg);
        const Food original = food;
        food.name = u"Farm egg"_s;
        food.portionGrams = 60;
        TD_VERIFY(library.save(food));
        QCOMPARE(library.find(egg)->name, u"Farm egg"_s);
        QVERIFY(library.find(egg)->builtIn);
        TD_VERIFY(library.setHidden(egg, true));
        QVERIFY(library.search(u"farm egg"_s, u"en"_s, 5).isEmpty());
        QVERIFY(library.find(egg)->hidden);
        TD_VERIFY(library.setHidden(egg, false));
        TD_VERIFY(library.remove(egg)); // back to how the program has it
        QCOMPARE(*library.find(egg), original);
        food = original;
        food.portionGrams = 55;
        TD_VERIFY(library.save(food)); // a second time, over the row that was taken back
        QCOMPARE(library.find(egg)->portionGrams, 55);
        TD_VERIFY(Undo(studio.db()).undo());
        TD_VERIFY(library.reload());
        QCOMPARE(*library.find(egg), original);
    }

    void wrongFoodsAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("kcal") << u"kcal"_s << 1001 << u"value.range"_s;
        QTest::newRow("protein") << u"protein_mg"_s << -1 << u"value.range"_s;
        QTest::newRow("whole") << u"fat_mg"_s << 30'000 << u"food.more-than-whole"_s;
        QTest::newRow("portion") << u"portion_grams"_s << 5001 << u"value.range"_s;
    }
    void wrongFoodsAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(int, value);
        QFETCH(QString, reason);
        Food food = oatCookie();
        (field == u"kcal" ? food.kcal : field == u"protein_mg" ? food.proteinMg : field == u"fat_mg" ? food.fatMg : food.portionGrams) = value;
        const auto checked = checkFood(food);
        QVERIFY(!checked);
        QCOMPARE(checked.error().reason, reason);
    }

    void textsAreChecked()
    {
        Food food = oatCookie();
        food.name = u"  "_s;
        QCOMPARE(checkFood(food).error().field, u"name"_s);
        food = oatCookie();
        food.category = u"stones"_s;
        QCOMPARE(checkFood(food).error().reason, u"value.unknown"_s);
    }

    void searchLeavesAccentsAside()
    {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        FoodLibrary library(studio.db());
        QCOMPARE(library.search(u"EPINARDS"_s, u"fr"_s, 5).first().id, builtInFoodId(u"spinach"));
        QCOMPARE(library.search(u"chicken roast"_s, u"en"_s, 5).size(), 2);
        QCOMPARE(library.search(u"egg"_s, u"en"_s, 3).first().id, builtInFoodId(u"egg-white"));
        QVERIFY(library.search(u"granite"_s, u"en"_s, 5).isEmpty());
        QCOMPARE(library.findByName(u"bœufs"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(library.findByName(u"PÊCHE moyenne"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(library.findByName(u"Peche"_s)->id, builtInFoodId(u"peach"));
    }

    void aTrainerChangesOnlyTheirOwn()
    {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        TD_VERIFY(studio.signInAs(studio.trainerActor()));
        FoodId own;
        {
            FoodLibrary library(studio.db());
            QCOMPARE(library.setHidden(builtInFoodId(u"egg"), true).error().kind, ErrorKind::Forbidden);
            own = library.add(oatCookie()).value_or(FoodId());
            QVERIFY(!own.isNull());
            QVERIFY(library.mayChange(*library.find(own)));
            TD_VERIFY(library.setHidden(own, true));
        }
        TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
        FoodLibrary library(studio.db());
        QCOMPARE(library.remove(own).error().kind, ErrorKind::Forbidden);
    }

    void aFoodInAPlanStays()
    {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        FoodLibrary library(studio.db());
        const FoodId id = *library.add(oatCookie());
        MealPlan plan;
        plan.title = u"Snacks"_s;
        addMealItem(plan, 1, Meal::Snack, id, 180);
        const auto stored = MealPlans(studio.db()).add(plan);
        TD_VERIFY(stored);
        QCOMPARE(library.remove(id).error().reason, u"food.in-use"_s);
        TD_VERIFY(MealPlans(studio.db()).remove(*stored));
        TD_VERIFY(library.remove(id));
    }

    void amountsAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tenths");
        QTest::newRow("bare") << u"150"_s << 1500;
        QTest::newRow("grams") << u" 150 G "_s << 1500;
        QTest::newRow("decimals") << u"12.5g"_s << 125;
        QTest::newRow("half up") << u"12.25 g"_s << 123;
        QTest::newRow("kilo") << u"1.5 kg"_s << 15'000;
        QTest::newRow("portions") << u"2 p"_s << 360;
        QTest::newRow("half a portion") << u"1/2 p"_s << 90;
        QTest::newRow("portion and a half") << u"1.5 portions"_s << 270;
        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("words") << u"a lot"_s << 0;
        QTest::newRow("zero") << u"0 g"_s << 0;
        QTest::newRow("too much") << u"10001"_s << 0;
        QTest::newRow("divided by zero") << u"1/0 p"_s << 0;
        QTest::newRow("minus") << u"-5"_s << 0;
        QTest::newRow("two points") << u"1.2.3"_s << 0;
    }
    void amountsAreTyped()
    {
        QFETCH(QString, text);
        QFETCH(int, tenths);
        const auto amount = parseFoodAmount(text, oatCookie(), QLocale::c());
        QCOMPARE(amount.value_or(0), tenths);
    }

    void amountsRoundTrip()
    {
        for (const QLocale& locale : {QLocale(QLocale::English, QLocale::Canada), QLocale(QLocale::French, QLocale::Canada)}) {
            for (int tenths = 1; tenths <= 5000; ++tenths) {
                const auto read = parseFoodAmount(foodAmountText(tenths, locale), oatCookie(), locale);
                QCOMPARE(read.value_or(0), tenths);
            }
        }
        QCOMPARE(foodAmountText(125, QLocale(QLocale::French, QLocale::Canada)), u"12,5\u00a0g"_s);
        Food bare = oatCookie();
        bare.portionGrams = 0;
        QCOMPARE(parseFoodAmount(u"2 p", bare, QLocale::c()).error().reason, u"food.no-portion"_s);
    }
};

QTEST_GUILESS_MAIN(TestFoods)
#include "tst_foods.moc"
