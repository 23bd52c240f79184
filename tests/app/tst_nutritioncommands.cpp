// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestNutritionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CommandFixture>();
        m_ana = m_fixture->addClient(u"Ana"_s, u"Ruiz"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void foodsAreFoundAddedAndHidden()
    {
        const qsizetype before = run({{u"command"_s, u"foods"_s}})[u"foods"].toArray().size();
        QVERIFY(before >= 145);
        QCOMPARE(run({{u"command"_s, u"foods"_s}, {u"search"_s, u"epinards"_s}})[u"foods"][0][u"name"].toString(), u"Spinach, raw"_s);
        const QJsonObject added = run({{u"command"_s, u"food-add"_s}, {u"name"_s, u"Oat cookie"_s}, {u"kcal"_s, 450}, {u"carbs_mg"_s, 66000}});
        QCOMPARE(added[u"food"][u"kcal"].toInt(), 450);
        QCOMPARE(run({{u"command"_s, u"food-edit"_s}, {u"food"_s, u"oat cookie"_s}, {u"kcal"_s, 460}})[u"food"][u"kcal"].toInt(), 460);
        QCOMPARE(refused({{u"command"_s, u"food-edit"_s}, {u"food"_s, u"Oat cookie"_s}, {u"kcal"_s, -1}}), u"value.range"_s);
        run({{u"command"_s, u"food-hide"_s}, {u"food"_s, u"Oat cookie"_s}});
        QCOMPARE(run({{u"command"_s, u"foods"_s}})[u"foods"].toArray().size(), before);
        QCOMPARE(run({{u"command"_s, u"foods"_s}, {u"hidden"_s, true}})[u"foods"].toArray().size(), before + 1);
        run({{u"command"_s, u"food-remove"_s}, {u"food"_s, u"Oat cookie"_s}});
        QCOMPARE(refused({{u"command"_s, u"food-hide"_s}, {u"food"_s, u"Oat cookie"_s}}), u"reference.unknown"_s);
    }

    void filesAreTriedFirst()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"foods.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,kcal,protein,carbs,fat\nBison,146,20,0,7\nSand,none,1,1,1\n");
        file.close();
        const QJsonObject preview = run({{u"command"_s, u"food-import"_s}, {u"path"_s, path}, {u"preview"_s, true}});
        QCOMPARE(preview[u"imported"].toInt(), 0);
        QCOMPARE(preview[u"problems"].toInt(), 1);
        QCOMPARE(preview[u"lines"][1][u"line"].toInt(), 3);
        QCOMPARE(preview[u"lines"][1][u"reason"].toString(), u"food-import.number"_s);
        QVERIFY(!preview[u"lines"][1][u"message"].toString().isEmpty());
        QCOMPARE(m_fixture->count("foods"), 0);
        QCOMPARE(run({{u"command"_s, u"food-import"_s}, {u"path"_s, path}})[u"imported"].toInt(), 1);
        QCOMPARE(m_fixture->count("foods"), 1);
        QCOMPARE(refused({{u"command"_s, u"food-import"_s}, {u"path"_s, path}}), u"food-import.nothing"_s);
        QCOMPARE(refused({{u"command"_s, u"food-import"_s}, {u"path"_s, folder.filePath(u"none.csv"_s)}}), u"food-import.file"_s);
    }

    void targetsAreWorkedOutAndKept()
    {
        QCOMPARE(refused({{u"command"_s, u"targets"_s}, {u"client"_s, m_ana}}), u"target.no-weight"_s);
        const QJsonObject byHand{{u"client"_s, m_ana}, {u"formula"_s, u"manual"_s}, {u"kcal"_s, 2000}, {u"protein_g"_s, 150}, {u"fat_g"_s, 70}};
        QJsonObject request = byHand;
        request.insert(u"command"_s, u"targets"_s);
        QCOMPARE(run(request)[u"working"][u"carbs_g"].toInt(), 193);
        QCOMPARE(m_fixture->count("nutrition_targets"), 0);
        request[u"command"_s] = u"targets-save"_s;
        request.insert(u"from_day"_s, u"2026-06-01"_s);
        const QJsonObject saved = run(request);
        QCOMPARE(saved[u"target"][u"kcal"].toInt(), 2000);
        QCOMPARE(saved[u"target"][u"fibre_g"].toInt(), 28);
        request[u"command"_s] = u"targets"_s;
        QCOMPARE(run(request)[u"history"].toArray().size(), 1);
    }

    void plansAreMadeCopiedAndGiven()
    {
        const QJsonArray items{QJsonObject{{u"meal"_s, u"breakfast"_s}, {u"food"_s, u"Egg, hard-boiled"_s}, {u"amount"_s, u"2 p"_s}},
                               QJsonObject{{u"meal"_s, u"lunch"_s}, {u"day"_s, 2}, {u"food"_s, u"Œuf dur"_s}, {u"amount"_s, u"75 g"_s}}};
        const QJsonObject made = run({{u"command"_s, u"meal-plan-save"_s}, {u"title"_s, u"Eggs"_s}, {u"days"_s, 2}, {u"items"_s, items}});
        QCOMPARE(made[u"meal_plan"][u"totals"][0][u"total"][u"kcal"].toInt(), 150);
        QCOMPARE(made[u"meal_plan"][u"totals"][1][u"meals"][u"lunch"][u"milli_kcal"].toInt(), 112'500);
        QCOMPARE(made[u"meal_plan"][u"totals"][1][u"total"][u"kcal"].toInt(), 113);
        run({{u"command"_s, u"meal-plan-save"_s}, {u"meal_plan"_s, u"Eggs"_s}, {u"notes"_s, u"Salt them."_s}});
        QCOMPARE(run({{u"command"_s, u"meal-plan"_s}, {u"meal_plan"_s, u"Eggs"_s}})[u"meal_plan"][u"items"].toArray().size(), 2);
        const QJsonObject copy = run({{u"command"_s, u"meal-plan-copy"_s}, {u"meal_plan"_s, u"Eggs"_s}, {u"title"_s, u"More eggs"_s}});
        QVERIFY(copy[u"id"] != made[u"id"]);
        const QJsonObject given = run({{u"command"_s, u"meal-plan-give"_s}, {u"meal_plan"_s, u"Eggs"_s}, {u"client"_s, m_ana}});
        QCOMPARE(given[u"meal_plan"][u"status"].toString(), u"active"_s);
        QCOMPARE(given[u"meal_plan"][u"start_day"].toString(), u"2026-06-01"_s);
        QCOMPARE(run({{u"command"_s, u"meal-plans"_s}, {u"client"_s, m_ana}})[u"meal_plans"].toArray().size(), 1);
        QCOMPARE(run({{u"command"_s, u"meal-plans"_s}})[u"meal_plans"].toArray().size(), 3);
        QCOMPARE(refused({{u"command"_s, u"meal-plan"_s}, {u"meal_plan"_s, u"Eggs"_s}}), u"reference.ambiguous"_s);
        run({{u"command"_s, u"meal-plan-remove"_s}, {u"meal_plan"_s, u"More eggs"_s}});
        QCOMPARE(refused({{u"command"_s, u"meal-plan"_s}, {u"meal_plan"_s, u"More eggs"_s}}), u"reference.unknown"_s);
        QCOMPARE(refused({{u"command"_s, u"meal-plan-save"_s}, {u"title"_s, u"X"_s},
                          {u"items"_s, QJsonArray{QJsonObject{{u"meal"_s, u"lunch"_s}, {u"food"_s, u"Egg white"_s}, {u"amount"_s, u"some"_s}}}}}),
                 u"food.amount"_s);
    }

    void theDeskGetsNothing()
    {
        m_fixture->signInAs(m_fixture->studio().desk());
        for (const auto& command : {u"foods"_s, u"meal-plans"_s})
            QVERIFY(!refused({{u"command"_s, command}}).isEmpty());
    }

private:
    QJsonObject run(const QJsonObject& request)
    {
        const QJsonObject answer = m_fixture->run(request);
        if (!CommandFixture::reason(answer).isEmpty())
            qWarning("%s", QJsonDocument(answer).toJson().constData());
        return answer;
    }
    QString refused(const QJsonObject& request) { return CommandFixture::reason(m_fixture->run(request)); }

    std::unique_ptr<CommandFixture> m_fixture;
    QString m_ana;
};

QTEST_GUILESS_MAIN(TestNutritionCommands)
#include "tst_nutritioncommands.moc"
