// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingstudio.h"

#include "fitness/rpetable.h"
#include "storage/undo.h"
#include "training/trainingsettings.h"

using namespace Qt::StringLiterals;

namespace td
{

class TestTrainingSettings : public QObject
{
    Q_OBJECT

private slots:
    void haveDefaults();
    void areKept();
    void fallBackToTheStudio();
    void refuseNonsense();
    void belongToTheOffice();
    void areTakenBack();
};

void TestTrainingSettings::haveDefaults()
{
    test::TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    TrainingSettingsStore store(studio.db());
    const auto settings = store.studio();
    TD_VERIFY(settings);
    QCOMPARE(*settings, TrainingSettings());
    const auto client = store.client(studio.client);
    TD_VERIFY(client);
    QCOMPARE(client->client, studio.client);
    QVERIFY(!client->units && !client->formula && client->sex.isEmpty());
}

void TestTrainingSettings::areKept()
{
    test::TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    TrainingSettingsStore store(studio.db());
    RpeTable::Tenths tenths = RpeTable().tenths();
    tenths[1] = 980;
    TrainingSettings settings{MassUnit::Pound, OneRepMaxFormula::Wathan, RpeTable(tenths).toText(), 120, 80, 30, 90};
    TD_VERIFY(store.save(settings));
    QCOMPARE(*store.studio(), settings);
    settings.rpeTable.clear();
    settings.units = MassUnit::Kilogram;
    TD_VERIFY(store.save(settings));
    QCOMPARE(*store.studio(), settings);

    ClientTraining client{studio.client, MassUnit::Pound, OneRepMaxFormula::Lander, u"female"_s, u"very_high"_s};
    TD_VERIFY(store.save(client));
    QCOMPARE(*store.client(studio.client), client);
    client.units.reset();
    client.formula.reset();
    client.sex.clear();
    TD_VERIFY(store.save(client));
    QCOMPARE(*store.client(studio.client), client);
}

void TestTrainingSettings::fallBackToTheStudio()
{
    test::TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    TrainingSettingsStore store(studio.db());
    QCOMPARE(*store.unitOf(studio.client), MassUnit::Kilogram);
    QCOMPARE(*store.formulaOf(studio.client), OneRepMaxFormula::Epley);
    TrainingSettings settings;
    settings.units = MassUnit::Pound;
    settings.formula = OneRepMaxFormula::Brzycki;
    TD_VERIFY(store.save(settings));
    QCOMPARE(*store.unitOf(studio.client), MassUnit::Pound);
    QCOMPARE(*store.formulaOf(studio.client), OneRepMaxFormula::Brzycki);
    TD_VERIFY(store.save(ClientTraining{studio.client, MassUnit::Kilogram, OneRepMaxFormula::Epley, {}, {}}));
    QCOMPARE(*store.unitOf(studio.client), MassUnit::Kilogram);
    QCOMPARE(*store.formulaOf(studio.client), OneRepMaxFormula::Epley);
    QCOMPARE(*store.unitOf(studio.other), MassUnit::Pound);
}

void TestTrainingSettings::refuseNonsense()
{
    test::TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    TrainingSettingsStore store(studio.db());
    const auto reason = [](const Result<void>& result) { return result ? QString() : result.error().reason; };
    TrainingSettings settings;
    settings.rpeTable = u"1 100"_s;
    QCOMPARE(reason(store.save(settings)), u"rpe-table.missing"_s);
    settings = {};
    settings.kioskSeconds = 5;
    QCOMPARE(reason(store.save(settings)), u"value.range"_s);
    settings = {};
    settings.compliancePercent = 0;
    QCOMPARE(reason(store.save(settings)), u"value.range"_s);
    QCOMPARE(reason(store.save(ClientTraining{studio.client, {}, {}, u"other"_s, {}})), u"value.unknown"_s);
    QCOMPARE(reason(store.save(ClientTraining{studio.client, {}, {}, {}, u"some"_s})), u"value.unknown"_s);
    QCOMPARE(reason(store.save(ClientTraining{studio.ids.make<ClientId>(), {}, {}, {}, {}})), u"row.not-found"_s);
}

void TestTrainingSettings::belongToTheOffice()
{
    test::TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    TrainingSettingsStore store(studio.db());
    TD_VERIFY(store.studio());
    const auto saved = store.save(TrainingSettings());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Forbidden);
    TD_VERIFY(store.save(ClientTraining{studio.client, MassUnit::Pound, {}, {}, {}}));
    QVERIFY(!store.save(ClientTraining{studio.other, MassUnit::Pound, {}, {}, {}}));
}

void TestTrainingSettings::areTakenBack()
{
    test::TrainingStudio studio;
    TD_VERIFY(studio.prepare());
    TrainingSettingsStore store(studio.db());
    Undo undo(studio.db());
    TrainingSettings settings;
    settings.units = MassUnit::Pound;
    TD_VERIFY(store.save(settings));
    TD_VERIFY(undo.undo());
    QCOMPARE(*store.studio(), TrainingSettings());
    TD_VERIFY(store.save(settings));
    QCOMPARE(*store.studio(), settings);
    const ClientTraining client{studio.client, MassUnit::Pound, {}, {}, {}};
    TD_VERIFY(store.save(client));
    TD_VERIFY(undo.undo());
    QVERIFY(!store.client(studio.client)->units);
    TD_VERIFY(store.save(client));
    QCOMPARE(*store.client(studio.client), client);
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestTrainingSettings)
#include "tst_trainingsettings.moc"
