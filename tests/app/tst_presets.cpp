// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/studiopresets.h"
#include "scheduling/scheduling.h"
#include "support/scratchstudio.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

/// What a new studio starts with.
class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsCatalogueAndHours_data();
    void fillsCatalogueAndHours();
};

void TestPresets::fillsCatalogueAndHours_data()
{
    QTest::addColumn<bool>("classes");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("types");
    QTest::newRow("trainer") << false << u"en"_s << u"Personal training 60"_s << 5;
    QTest::newRow("studio") << true << u"en"_s << u"Personal training 60"_s << 7;
    QTest::newRow("French") << true << u"fr"_s << u"Entraînement privé 60"_s << 7;
}

void TestPresets::fillsCatalogueAndHours()
{
    QFETCH(bool, classes);
    QFETCH(QString, language);
    QFETCH(QString, first);
    QFETCH(int, types);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Scheduling before(studio.db());
    const auto already = before.catalogue().classTypes();
    TD_VERIFY(already);
    StudioPresetRequest request;
    request.withClasses = classes;
    request.language = language;
    request.weekdays = 0x1f;
    TD_VERIFY(applyStudioPreset(studio.db(), request));
    Scheduling scheduling(studio.db());
    const auto all = scheduling.catalogue().classTypes();
    TD_VERIFY(all);
    QCOMPARE(all->size() - already->size(), types);
    QVERIFY(std::any_of(all->begin(), all->end(), [&](const ClassType& type) { return type.name == first; }));
    const auto policies = scheduling.catalogue().policies();
    TD_VERIFY(policies);
    QCOMPARE(std::count_if(policies->begin(), policies->end(), [](const Policy& policy) { return policy.isDefault; }), 1);
    const auto week = scheduling.hours().weekly(studio.trainer, QDate(2026, 6, 3));
    TD_VERIFY(week);
    QCOMPARE(week->size(), 5);
    QCOMPARE(week->first().hours.startMin, request.opensMinute);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
