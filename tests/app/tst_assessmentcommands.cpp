// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestAssessmentCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CommandFixture>();
        m_ana = m_fixture->addClient(u"Ana"_s, u"Ruiz"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void aDayIsMeasuredCorrectedAndRemoved()
    {
        const QJsonObject day = run(u"measure"_s, {{u"day"_s, u"2026-05-20"_s}, {u"values"_s, QJsonObject{{u"weight"_s, u"180.5"_s}, {u"plank"_s, u"1:30"_s}}}, {u"unit"_s, u"lb"_s}});
        QCOMPARE(day[u"measurements"].toArray().size(), 2);
        QCOMPARE(day[u"measurements"][0][u"value"].toString(), u"180.5"_s);
        QCOMPARE(day[u"measurements"][0][u"stored"].toInteger(), 18050 * 45'359'237LL);
        const QJsonValue id = day[u"measurements"][0][u"id"];
        run(u"measure"_s, {{u"values"_s, QJsonObject{{u"weight"_s, 82.5}}}});
        QCOMPARE(run(u"measurements"_s)[u"measurements"].toArray().size(), 3);
        const QJsonObject latest = run(u"measurements"_s, {{u"latest"_s, true}, {u"kind"_s, u"weight"_s}});
        QCOMPARE(latest[u"measurements"].toArray().size(), 1);
        QCOMPARE(latest[u"measurements"][0][u"value"].toString(), u"82.5"_s);
        const QJsonObject edited = answer({{u"command"_s, u"measurement-edit"_s}, {u"measurement"_s, id}, {u"value"_s, u"81"_s}, {u"unit"_s, u"kg"_s}});
        QCOMPARE(edited[u"measurement"][u"stored"].toInteger(), 810'000'000'000LL);
        answer({{u"command"_s, u"measurement-remove"_s}, {u"measurement"_s, id}});
        QCOMPARE(m_fixture->count("measurements WHERE deleted = 0"), 2);
    }

    void refusalsNameTheKind()
    {
        const auto refused = [&](const QJsonObject& values) {
            const QJsonObject got = m_fixture->run({{u"command"_s, u"measure"_s}, {u"client"_s, m_ana}, {u"values"_s, values}});
            return CommandFixture::reason(got) + u' ' + CommandFixture::fieldOf(got);
        };
        QCOMPARE(refused({{u"waist"_s, u"5"_s}}), u"measurement.range waist"_s);
        QCOMPARE(refused({{u"charm"_s, u"5"_s}}), u"measurement.kind values"_s);
        QCOMPARE(refused({}), u"measurement.nothing values"_s);
        QCOMPARE(refused({{u"weight"_s, u"a lot"_s}}), u"mass.format weight"_s);
    }

    void bodyFatShowsItsWorking()
    {
        const QJsonObject folds{{u"fold_chest"_s, 12}, {u"fold_abdomen"_s, 18}, {u"fold_thigh"_s, 15}};
        QCOMPARE(CommandFixture::reason(m_fixture->run({{u"command"_s, u"body-fat"_s}, {u"client"_s, m_ana}, {u"values"_s, folds}})), u"body-fat.sex-missing"_s);
        QJsonObject request{{u"command"_s, u"body-fat"_s}, {u"client"_s, m_ana}, {u"values"_s, folds}, {u"sex"_s, u"male"_s}};
        QCOMPARE(CommandFixture::reason(m_fixture->run(request)), u"body-fat.age-missing"_s);
        answer({{u"command"_s, u"client.save"_s}, {u"client"_s, m_ana}, {u"birthday"_s, u"1996-01-15"_s}});
        request.insert(u"store"_s, true);
        const QJsonObject got = answer(request);
        QCOMPARE(got[u"percent"].toString(), u"13.61"_s);
        QCOMPARE(got[u"error_points"].toDouble(), 3.5);
        const QJsonArray working = got[u"working"].toArray();
        QVERIFY(working.contains(QJsonValue(u"sum of folds = 45.0 mm"_s)) && working.contains(QJsonValue(u"age = 30"_s)));
        const QJsonObject stored = run(u"measurements"_s, {{u"kind"_s, u"body_fat"_s}});
        QCOMPARE(stored[u"measurements"][0][u"method"].toString(), u"jackson-pollock-3"_s);
        const QJsonObject navy{{u"command"_s, u"body-fat"_s}, {u"client"_s, m_ana}, {u"sex"_s, u"male"_s}, {u"method"_s, u"navy"_s},
                               {u"values"_s, QJsonObject{{u"height"_s, 178}, {u"neck"_s, 45}, {u"waist"_s, 45}}}};
        QCOMPARE(CommandFixture::reason(m_fixture->run(navy)), u"body.waist-neck"_s);
    }

    void goalsAreAddedFollowedAndClosed()
    {
        run(u"measure"_s, {{u"values"_s, QJsonObject{{u"weight"_s, 90}}}, {u"day"_s, u"2026-05-01"_s}});
        const QJsonObject added = run(u"goal-add"_s, {{u"title"_s, u"Lighter"_s}, {u"metric"_s, u"weight"_s}, {u"target"_s, u"80"_s}, {u"target_day"_s, u"2026-09-01"_s}});
        run(u"measure"_s, {{u"values"_s, QJsonObject{{u"weight"_s, 85}}}});
        const QJsonObject list = run(u"goals"_s);
        QCOMPARE(list[u"goals"][0][u"percent"].toInt(), 50);
        QCOMPARE(list[u"goals"][0][u"start"].toString(), u"90"_s);
        answer({{u"command"_s, u"goal-close"_s}, {u"goal"_s, added[u"id"]}});
        QCOMPARE(run(u"goals"_s)[u"goals"].toArray().size(), 0);
        QCOMPARE(run(u"goals"_s, {{u"closed"_s, true}})[u"goals"][0][u"status"].toString(), u"reached"_s);
    }

    void photosAndFiles()
    {
        QTemporaryDir folder;
        const QString picture = folder.filePath(u"picture.png"_s);
        QImage image(40, 60, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(picture));
        run(u"photo-add"_s, {{u"file"_s, picture}, {u"pose"_s, u"back"_s}});
        QCOMPARE(run(u"photos"_s)[u"photos"][0][u"pose"].toString(), u"back"_s);
        QCOMPARE(CommandFixture::reason(m_fixture->run({{u"command"_s, u"photo-add"_s}, {u"client"_s, m_ana}, {u"file"_s, folder.filePath(u"none.png"_s)}})),
                 u"file.unreadable"_s);
        const QJsonObject added = run(u"file-add"_s, {{u"file"_s, picture}, {u"note"_s, u"a picture"_s}});
        QCOMPARE(run(u"files"_s)[u"files"][0][u"name"].toString(), u"picture.png"_s);
        const QString copy = folder.filePath(u"copy.png"_s);
        const QJsonObject save{{u"command"_s, u"file-save"_s}, {u"id"_s, added[u"id"]}, {u"to"_s, copy}};
        answer(save);
        QFile original(picture);
        QFile written(copy);
        QVERIFY(original.open(QIODevice::ReadOnly) && written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), original.readAll());
        QCOMPARE(CommandFixture::reason(m_fixture->run(save)), u"file.exists"_s);
        QCOMPARE(m_fixture->count("access_log WHERE resource = 'client-files' AND action = 'export'"), 1);
    }

    void theDeskHasNothingOfIt()
    {
        m_fixture->signInAs(m_fixture->studio().desk());
        for (const char* command : {"measurements", "goals", "photos", "files"})
            QCOMPARE(m_fixture->run({{u"command"_s, QString::fromLatin1(command)}, {u"client"_s, m_ana}})[u"ok"].toBool(), false);
    }

private:
    QJsonObject answer(const QJsonObject& request)
    {
        const QJsonObject got = m_fixture->run(request);
        if (got.contains(u"error"))
            qWarning().noquote() << QJsonDocument(got).toJson(QJsonDocument::Compact);
        return got;
    }
    QJsonObject run(const QString& command, QJsonObject fields = {})
    {
        fields.insert(u"command"_s, command);
        fields.insert(u"client"_s, m_ana);
        return answer(fields);
    }

    std::unique_ptr<CommandFixture> m_fixture;
    QString m_ana;
};

QTEST_GUILESS_MAIN(TestAssessmentCommands)
#include "tst_assessmentcommands.moc"
