// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clients.h"
#include "nutrition/targets.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

#include <QRandomGenerator>

#include <cmath>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

TargetFacts woman()
{
    TargetFacts facts;
    facts.weight = Mass::hundredths(6420, MassUnit::Kilogram);
    facts.heightUm = 1'680'000;
    facts.bodyFatMilli = 25'000;
    facts.age = 34;
    facts.sex = u"female"_s;
    facts.activity = u"moderate"_s;
    return facts;
}

TargetChoice choiceOf(TargetFormula formula, int goal = 0)
{
    TargetChoice choice;
    choice.formula = formula;
    choice.goalPercent = goal;
    return choice;
}

} // namespace

class TestTargets : public QObject
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
        client.birthday = QDate(1992, 6, 2);
        m_ana = Clients(db()).add(client, m_studio->trainer).value_or(ClientId());
        QVERIFY(!m_ana.isNull());
    }
    void cleanup() { m_studio.reset(); }

    /// By hand: 10 x 64.2 + 6.25 x 168 - 5 x 34 - 161 = 1361; x 1.55 = 2109.55 -> 2110; - 15 % = 1793.5 -> 1794;
    /// 1.6 x 64.2 = 102.72 -> 103 g; 30 % of 1794 / 9 = 59.8 -> 60 g; (1794 - 412 - 540) / 4 = 210.5 -> 211 g.
    void mifflin()
    {
        const auto w = workOutTarget(woman(), choiceOf(TargetFormula::Mifflin, -15));
        TD_VERIFY(w);
        QCOMPARE(w->basalKcal, 1361);
        QCOMPARE(w->usedKcal, 2110);
        QCOMPARE(w->kcal, 1794);
        QCOMPARE(w->proteinG, 103);
        QCOMPARE(w->fatG, 60);
        QCOMPARE(w->carbsG, 211);
    }

    /// 64.2 x 0.75 = 48.15 kg lean; 370 + 21.6 x 48.15 = 1410.04 -> 1410; x 1.55 = 2185.5 -> 2186.
    void katch()
    {
        TargetFacts facts = woman();
        facts.sex.clear(); // it needs neither
        facts.age.reset();
        const auto w = workOutTarget(facts, choiceOf(TargetFormula::Katch));
        TD_VERIFY(w);
        QCOMPARE(w->basalKcal, 1410);
        QCOMPARE(w->usedKcal, 2186);
        QCOMPARE(w->kcal, 2186);
    }

    void byHand()
    {
        TargetChoice choice = choiceOf(TargetFormula::Manual);
        choice.manualKcal = 2000;
        choice.manualProteinG = 150;
        choice.manualFatG = 70;
        const auto w = workOutTarget({}, choice);
        TD_VERIFY(w);
        QCOMPARE(w->carbsG, 193); // (2000 - 600 - 630) / 4 = 192.5
        QCOMPARE(w->basalKcal, 0);
        choice.manualFatG = 160;
        QCOMPARE(workOutTarget({}, choice).error().reason, u"target.no-room"_s);
        choice.manualKcal = 499;
        QCOMPARE(workOutTarget({}, choice).error().field, u"kcal"_s);
    }

    void everyActivity_data()
    {
        QTest::addColumn<int>("factorMilli");
        QTest::newRow("sedentary") << 1200;
        QTest::newRow("light") << 1375;
        QTest::newRow("moderate") << 1550;
        QTest::newRow("high") << 1725;
        QTest::newRow("very_high") << 1900;
    }
    void everyActivity()
    {
        QFETCH(int, factorMilli);
        TargetFacts facts = woman();
        facts.activity = QLatin1String(QTest::currentDataTag());
        QCOMPARE(workOutTarget(facts, choiceOf(TargetFormula::Mifflin))->usedKcal, (1361 * factorMilli + 500) / 1000);
    }

    void whatIsMissingIsSaid()
    {
        TargetFacts facts = woman();
        facts.weight.reset();
        QCOMPARE(workOutTarget(facts, choiceOf(TargetFormula::Katch)).error().reason, u"target.no-weight"_s);
        facts = woman();
        facts.heightUm.reset();
        QCOMPARE(workOutTarget(facts, choiceOf(TargetFormula::Mifflin)).error().reason, u"target.no-height"_s);
        facts = woman();
        facts.age.reset();
        QCOMPARE(workOutTarget(facts, choiceOf(TargetFormula::Mifflin)).error().reason, u"target.no-birthday"_s);
        facts = woman();
        facts.sex.clear();
        QCOMPARE(workOutTarget(facts, choiceOf(TargetFormula::Mifflin)).error().reason, u"target.no-sex"_s);
        facts = woman();
        facts.bodyFatMilli.reset();
        QCOMPARE(workOutTarget(facts, choiceOf(TargetFormula::Katch)).error().reason, u"target.no-body-fat"_s);
        facts = woman();
        facts.activity = u"lazy"_s;
        QCOMPARE(workOutTarget(facts, choiceOf(TargetFormula::Mifflin)).error().reason, u"target.no-activity"_s);
        QCOMPARE(workOutTarget(woman(), choiceOf(TargetFormula::Mifflin, 51)).error().field, u"goal_percent"_s);
    }

    void cautions()
    {
        QVERIFY(targetCautions(*workOutTarget(woman(), choiceOf(TargetFormula::Mifflin, -15))).isEmpty());
        QCOMPARE(targetCautions(*workOutTarget(woman(), choiceOf(TargetFormula::Mifflin, -40))), QStringList{u"below-basal"_s});
        TargetFacts facts = woman();
        facts.age = 16;
        QCOMPARE(targetCautions(*workOutTarget(facts, choiceOf(TargetFormula::Mifflin))), QStringList{u"minor"_s});
    }

    /// The parts come to the energy within their rounding: half a gram each.
    void thePartsComeToTheWhole()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int worked = 0;
        for (int round = 0; round < 2000; ++round) {
            TargetFacts facts = woman();
            facts.weight = Mass::hundredths(4000 + random.bounded(12'000), MassUnit::Kilogram);
            facts.heightUm = 1'400'000 + random.bounded(700'000);
            facts.age = 18 + random.bounded(60);
            TargetChoice choice = choiceOf(random.bounded(2) == 0 ? TargetFormula::Mifflin : TargetFormula::Katch, random.bounded(61) - 30);
            choice.proteinTenthsPerKg = random.bounded(30);
            choice.fatPercent = random.bounded(60);
            const auto w = workOutTarget(facts, choice);
            if (!w)
                continue;
            ++worked;
            QVERIFY(std::abs(w->proteinG * 4 + w->carbsG * 4 + w->fatG * 9 - w->kcal) <= 2);
            QCOMPARE(workingFromJson(workingToJson(*w)).value_or(TargetWorking()), *w);
        }
        QVERIFY(worked > 1000);
        QVERIFY(!workingFromJson(u"no json"_s));
        QVERIFY(!workingFromJson(u"[]"_s));
    }

    void factsComeFromTheFile()
    {
        measure("weight", "2026-01-05", 700'000'000'000);
        measure("weight", "2026-05-01", 642'000'000'000);
        measure("weight", "2026-06-20", 630'000'000'000); // after the day
        measure("height", "2025-01-01", 1'680'000);
        TD_VERIFY(db().change("test", {}, [&] { return db().exec("INSERT INTO client_training (id, sex, activity) VALUES (?, 'female', 'light')", m_ana); }));
        const auto facts = NutritionTargets(db()).facts(m_ana, QDate(2026, 6, 1));
        TD_VERIFY(facts);
        QCOMPARE(facts->weight->units(), 642'000'000'000);
        QCOMPARE(facts->weightDay, QDate(2026, 5, 1));
        QCOMPARE(*facts->heightUm, 1'680'000);
        QVERIFY(!facts->bodyFatMilli);
        QCOMPARE(*facts->age, 33); // the day before the birthday
        QCOMPARE(facts->sex, u"female"_s);
        QCOMPARE(facts->activity, u"light"_s);
        QCOMPARE(*NutritionTargets(db()).facts(m_ana, QDate(2026, 6, 2))->age, 34);
    }

    void eachHoldsFromItsDayOn()
    {
        NutritionTargets targets(db());
        QVERIFY(!targets.on(m_ana, QDate(2026, 6, 1))->has_value());
        const TargetWorking first = *workOutTarget(woman(), choiceOf(TargetFormula::Mifflin));
        const TargetWorking second = *workOutTarget(woman(), choiceOf(TargetFormula::Katch, -20));
        TD_VERIFY(targets.save(m_ana, QDate(2026, 6, 1), first));
        const NutritionTargetId later = *targets.save(m_ana, QDate(2026, 7, 1), second);
        QVERIFY(!targets.on(m_ana, QDate(2026, 5, 31))->has_value());
        QCOMPARE((*targets.on(m_ana, QDate(2026, 6, 30)))->kcal, first.kcal);
        QCOMPARE((*targets.on(m_ana, QDate(2026, 7, 1)))->kcal, second.kcal);
        QCOMPARE(*workingFromJson((*targets.on(m_ana, QDate(2026, 7, 1)))->working), second);
        QCOMPARE(*targets.save(m_ana, QDate(2026, 7, 1), first), later); // replaced
        QCOMPARE(targets.history(m_ana)->size(), 2);
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE(targets.history(m_ana)->first().kcal, second.kcal);
        TD_VERIFY(targets.remove(later));
        QCOMPARE((*targets.on(m_ana, QDate(2026, 8, 1)))->kcal, first.kcal);
        QCOMPARE(targets.remove(later).error().kind, ErrorKind::NotFound);
        QCOMPARE(targets.history(m_ana)->first().fibreG(), (first.kcal * 14 + 500) / 1000);
    }

    void healthDataIsKept()
    {
        TD_VERIFY(NutritionTargets(db()).save(m_ana, QDate(2026, 6, 1), *workOutTarget(woman(), choiceOf(TargetFormula::Mifflin))));
        TD_VERIFY(m_studio->signInAs(m_studio->otherTrainerActor()));
        QCOMPARE(NutritionTargets(db()).facts(m_ana, QDate(2026, 6, 1)).error().kind, ErrorKind::NotFound);
        QVERIFY(NutritionTargets(db()).history(m_ana)->isEmpty());
        TD_VERIFY(m_studio->signInAs(m_studio->desk()));
        QCOMPARE(NutritionTargets(db()).history(m_ana).error().kind, ErrorKind::Forbidden);
    }

private:
    Database& db() { return m_studio->db(); }
    void measure(const char* kind, const char* day, qint64 value)
    {
        TD_VERIFY(db().change("test", {}, [&] {
            return db().exec("INSERT INTO measurements (id, client_id, day, kind, value) VALUES (?, ?, ?, ?, ?)", db().newId<MeasurementId>(), m_ana,
                             QLatin1String(day), QLatin1String(kind), value);
        }));
    }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
};

QTEST_GUILESS_MAIN(TestTargets)
#include "tst_targets.moc"
