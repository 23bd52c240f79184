// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clients.h"
#include "nutrition/foodlibrary.h"
#include "nutrition/foodresource.h"
#include "nutrition/mealplans.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

#include <QRandomGenerator>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestMealPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        Client client;
        client.firstName = u"Ana"_s;
        client.lastName = u"Ruiz"_s;
        m_ana = Clients(db()).add(client, m_studio->trainer).value_or(ClientId());
        QVERIFY(!m_ana.isNull());
    }
    void cleanup() { m_studio.reset(); }

    void roundingIsHalfUp_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("rounded");
        QTest::newRow("0.4999") << qint64(499) << qint64(0);
        QTest::newRow("0.5") << qint64(500) << qint64(1);
        QTest::newRow("1.5") << qint64(1500) << qint64(2);
        QTest::newRow("-0.5") << qint64(-500) << qint64(0);
        QTest::newRow("-0.501") << qint64(-501) << qint64(-1);
        QTest::newRow("-1.5") << qint64(-1500) << qint64(-1);
        QTest::newRow("-2") << qint64(-2000) << qint64(-2);
    }
    void roundingIsHalfUp()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, rounded);
        QCOMPARE(roundHalfUp(amount, 1000), rounded);
    }

    /// Whatever the order of adding, a day is the sum of its meals and of its foods, and agrees with a sum in long double of the printed definition.
    void totalsAreExact()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QList<Food> foods = builtInFoods().value_or(QList<Food>());
        QHash<FoodId, Food> byId;
        for (const Food& food : foods)
            byId.insert(food.id, food);
        for (int round = 0; round < 200; ++round) {
            MealPlan plan;
            plan.days = 1 + random.bounded(mostPlanDays);
            QHash<int, long double> proteinGrams;
            for (int i = random.bounded(60); i > 0; --i) {
                const Food& food = foods.at(random.bounded(int(foods.size())));
                const int day = 1 + random.bounded(plan.days);
                const int tenths = 1 + random.bounded(20'000);
                addMealItem(plan, day, Meal(random.bounded(4)), food.id, tenths);
                proteinGrams[day] += static_cast<long double>(food.proteinMg) / 1000 * tenths / 10 / 100;
            }
            Nutrients all;
            for (int day = 1; day <= plan.days; ++day) {
                Nutrients one;
                for (const MealItem& item : std::as_const(plan.items))
                    one += item.day == day ? nutrientsOf(byId.value(item.food), item.tenthGrams) : Nutrients();
                QCOMPARE(nutrientsOfDay(plan, day, byId), one);
                QVERIFY(std::abs(static_cast<long double>(one.proteinUg) / 1'000'000 - proteinGrams.value(day)) < 1e-6L);
                all += one;
            }
            QCOMPARE(nutrientsOf(plan.items, byId), all);
        }
    }

    void totalsOfAKnownMeal()
    {
        QHash<FoodId, Food> foods;
        for (const Food& food : builtInFoods().value_or(QList<Food>()))
            foods.insert(food.id, food);
        MealPlan plan;
        addMealItem(plan, 1, Meal::Breakfast, builtInFoodId(u"egg"), 1000);     // 150 kcal, 12.6 g protein
        addMealItem(plan, 1, Meal::Breakfast, builtInFoodId(u"bread-whole"), 350); // 86.8 kcal, 4.375 g
        const Nutrients sum = nutrientsOfDay(plan, 1, foods);
        QCOMPARE(sum.milliKcal, 236'800);
        QCOMPARE(shownKcal(sum), 237);
        QCOMPARE(sum.proteinUg, 16'975'000);
        QCOMPARE(shownTenthGrams(sum.proteinUg), 170); // 16.975 g
        QCOMPARE(nutrientsOf({MealItem{{}, 1, Meal::Lunch, 0, FoodId(), 1000, {}}}, foods), Nutrients());
    }

    void editingOnValues()
    {
        MealPlan plan;
        plan.days = 3;
        const FoodId a = builtInFoodId(u"egg");
        const FoodId b = builtInFoodId(u"oats");
        addMealItem(plan, 1, Meal::Lunch, a, 100);
        addMealItem(plan, 1, Meal::Breakfast, a, 200);
        addMealItem(plan, 1, Meal::Lunch, b, 300);
        addMealItem(plan, 2, Meal::Snack, b, 400);
        QCOMPARE(plan.items.first().meal, Meal::Breakfast);
        QVERIFY(!moveMealItem(plan, 0, 1)); // not into another meal
        QVERIFY(moveMealItem(plan, 1, 1));
        QCOMPARE(plan.itemsOf(1, Meal::Lunch).first().food, b);
        copyMealDay(plan, 1, 2);
        QCOMPARE(plan.itemsOf(2, Meal::Snack).size(), 0);
        QCOMPARE(plan.itemsOf(2, Meal::Lunch).size(), 2);
        copyMealDay(plan, 1, 3);
        setMealPlanDays(plan, 1);
        QCOMPARE(plan.items.size(), 3);
        QCOMPARE(plan.itemsOf(1, Meal::Lunch).last().position, 1);
    }

    void aPlanIsKeptAndUndone()
    {
        MealPlans plans(db());
        const MealPlanId id = *plans.add(sample());
        MealPlan plan = *plans.find(id);
        QCOMPARE(plan.items.size(), 2);
        QVERIFY(plan.isTemplate());
        const MealPlan first = plan;
        plan.items.removeFirst();
        plan.items.first().tenthGrams = 555;
        addMealItem(plan, 2, Meal::Dinner, builtInFoodId(u"salmon"), 1500);
        TD_VERIFY(plans.save(plan));
        QCOMPARE(plans.find(id)->items.size(), 2);
        QCOMPARE(plans.find(id)->items.first().tenthGrams, 555);
        QCOMPARE(plans.save(plan).error().reason, u"row.stale"_s);
        TD_VERIFY(Undo(db()).undo());
        MealPlan undone = *plans.find(id);
        undone.version = first.version;
        QCOMPARE(undone, first);
    }

    void wrongPlansAreRefused()
    {
        MealPlans plans(db());
        MealPlan plan = sample();
        plan.title.clear();
        QCOMPARE(plans.add(plan).error().reason, u"text.empty"_s);
        plan = sample();
        plan.days = 15;
        QCOMPARE(plans.add(plan).error().field, u"days"_s);
        plan = sample();
        plan.items.first().tenthGrams = 0;
        QCOMPARE(plans.add(plan).error().field, u"tenth_grams"_s);
        plan = sample();
        plan.items.first().day = 3;
        QCOMPARE(plans.add(plan).error().field, u"day"_s);
        QCOMPARE(plans.find(MealPlanId()).error().reason, u"row.not-found"_s);
    }

    void givingCompletesTheEarlierOneAndTellsTheClient()
    {
        MealPlans plans(db());
        const MealPlanId pattern = *plans.add(sample());
        const MealPlanId one = *plans.give(pattern, m_ana, QDate(2026, 6, 1));
        QVERIFY(one != pattern);
        QCOMPARE(plans.find(one)->status, MealPlanStatus::Active);
        QCOMPARE(plans.find(one)->source, pattern);
        QCOMPARE(plans.find(one)->items.size(), 2);
        const MealPlanId two = *plans.give(pattern, m_ana, QDate(2026, 7, 1));
        QCOMPARE(plans.find(one)->status, MealPlanStatus::Completed);
        QCOMPARE((*plans.active(m_ana))->id, two);
        QCOMPARE(plans.ofClient(m_ana)->first().id, two);
        auto q = db().query("SELECT count(*), max(subject) FROM notices WHERE kind = 'meal-plan' AND client_id = ? AND trainer_id IS NULL AND deleted = 0", m_ana);
        QVERIFY(q.next());
        QCOMPARE(q.integer(0), 2);
        QCOMPARE(q.text(1), u"Two days"_s);
        TD_VERIFY(q.finish());
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE((*plans.active(m_ana))->id, one);
        QCOMPARE(plans.find(two).error().kind, ErrorKind::NotFound);
    }

    void aDraftOfTheClientItselfBecomesActive()
    {
        MealPlans plans(db());
        const MealPlanId draft = *plans.copy(*plans.add(sample()), u"For Ana"_s, m_ana);
        QCOMPARE(plans.find(draft)->status, MealPlanStatus::Draft);
        QCOMPARE(*plans.give(draft, m_ana, QDate(2026, 6, 1)), draft);
        TD_VERIFY(plans.complete(draft));
        QVERIFY(!plans.active(m_ana)->has_value());
        QCOMPARE(plans.complete(draft).error().reason, u"meal-plan.not-active"_s);
        MealPlan empty;
        empty.title = u"Empty"_s;
        QCOMPARE(plans.give(*plans.add(empty), m_ana, QDate(2026, 6, 1)).error().reason, u"meal-plan.empty"_s);
        QCOMPARE(plans.give(draft, m_studio->ids.make<ClientId>(), QDate(2026, 6, 1)).error().reason, u"row.not-found"_s);
    }

    void whoMaySeeAndChange()
    {
        const MealPlanId pattern = *MealPlans(db()).add(sample());
        const MealPlanId given = *MealPlans(db()).give(pattern, m_ana, QDate(2026, 6, 1));
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
        {
            MealPlans plans(db());
            MealPlan plan = *plans.find(pattern);
            QVERIFY(!plans.mayChange(plan));
            QCOMPARE(plans.save(plan).error().kind, ErrorKind::Forbidden);
            plan = *plans.find(given);
            plan.items.removeFirst();
            TD_VERIFY(plans.save(plan));
            const MealPlanId own = *plans.add(sample());
            TD_VERIFY(plans.remove(own));
            QCOMPARE(plans.find(own).error().kind, ErrorKind::NotFound);
            QCOMPARE(plans.list()->size(), 2);
        }
        TD_VERIFY(m_studio->signInAs(m_studio->otherTrainerActor()));
        {
            MealPlans plans(db());
            QCOMPARE(plans.find(given).error().kind, ErrorKind::NotFound);
            QCOMPARE(plans.list()->size(), 1);
        }
        TD_VERIFY(m_studio->signInAs(m_studio->desk()));
        QCOMPARE(MealPlans(db()).list().error().kind, ErrorKind::Forbidden);
    }

private:
    Database& db() { return m_studio->db(); }
    static MealPlan sample()
    {
        MealPlan plan;
        plan.title = u"Two days"_s;
        plan.days = 2;
        addMealItem(plan, 1, Meal::Breakfast, builtInFoodId(u"oats"), 400);
        addMealItem(plan, 2, Meal::Lunch, builtInFoodId(u"tofu-firm"), 850);
        return plan;
    }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
};

QTEST_GUILESS_MAIN(TestMealPlans)
#include "tst_mealplans.moc"
