// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

/// Every command of `do` through the registry, on a real encrypted file.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEveryCommand();
    void booksByNameAndReadsBack();
    void refusesDoubleBooking();
    void badInputChangesNothing_data();
    void badInputChangesNothing();
    void badLinesChangeNothing_data();
    void badLinesChangeNothing();
    void ambiguousNameIsAnError();
    void unusualNamesStay_data();
    void unusualNamesStay();
    void batchIsAllOrNothing();
    void undoAndRedo();
    void cancelPreviewWritesNothing();
    void waitingListMovesUp();
    void seriesIsPlannedAndBooked();
    void timeOffNamesCollisions();
    void rolesSeeAndDoOnlyTheirs();
    void settingsAndPreferences();
    void duplicateIdIsRefused();
};

void TestCommands::describesEveryCommand()
{
    const Registry registry;
    QSet<QString> names;
    for (const Command& command : registry.commands()) {
        QVERIFY2(!names.contains(command.name), command.name.data());
        names.insert(command.name);
        QVERIFY(!command.summary.isEmpty() && !command.roles.isEmpty());
        QSet<QString> fields;
        for (const Field& one : command.fields) {
            QVERIFY2(!fields.contains(one.name), command.name.data());
            fields.insert(one.name);
            QVERIFY(!one.summary.isEmpty() && !fieldTypeName(one.type).isEmpty());
        }
        QVERIFY(registry.help().contains(command.name));
    }
    QCOMPARE(registry.description()[u"commands"].toArray().size(), registry.commands().size());
    for (const auto& name : {u"book"_s, u"client.add"_s, u"series.book"_s, u"batch"_s, u"undo"_s, u"user.add"_s, u"time-off.approve"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestCommands::booksByNameAndReadsBack()
{
    CommandFixture f;
    QVERIFY(!f.addClient(u"Ada"_s, u"Stone"_s).isEmpty());
    QJsonObject request = f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s);
    request.insert(u"ref"_s, 17);
    const QJsonObject booked = f.run(request);
    QVERIFY2(booked[u"ok"].toBool(), qPrintable(f.reason(booked)));
    QCOMPARE(booked[u"ref"].toInt(), 17);
    QCOMPARE(booked[u"appointment"][u"time"].toString(), u"09:00"_s);
    QCOMPARE(booked[u"appointment"][u"starts_at"].toString(), u"2026-06-02T13:00:00Z"_s);
    const QJsonObject day = f.run({{u"command"_s, u"schedule"_s}, {u"from"_s, u"2026-06-02"_s}});
    QCOMPARE(day[u"appointments"].toArray().size(), 1);
    QCOMPARE(day[u"appointments"][0][u"participants"][0][u"name"].toString(), u"Ada Stone"_s);
    const QJsonObject moved = f.run({{u"command"_s, u"move"_s}, {u"id"_s, booked[u"id"]}, {u"time"_s, u"10:30"_s}});
    QCOMPARE(moved[u"appointment"][u"time"].toString(), u"10:30"_s);
    const QJsonObject again = f.run({{u"command"_s, u"rebook"_s}, {u"id"_s, booked[u"id"]}});
    QCOMPARE(again[u"appointment"][u"day"].toString(), u"2026-06-09"_s);
    QCOMPARE(f.count("appointments"), 2);
}

void TestCommands::refusesDoubleBooking()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    f.addClient(u"Bo"_s, u"Lane"_s);
    QVERIFY(f.run(f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s))[u"ok"].toBool());
    const QJsonObject clash = f.run(f.booking(u"Bo Lane"_s, u"2026-06-02"_s, u"09:30"_s));
    QCOMPARE(clash[u"ok"].toBool(), false);
    QCOMPARE(clash[u"error"][u"kind"].toString(), u"clash"_s);
    QCOMPARE(f.reason(clash), u"booking.trainer-clash"_s);
    QVERIFY(!clash[u"error"][u"message"].toString().isEmpty());
    QCOMPARE(f.count("appointments"), 1);
    QVERIFY(f.run(f.booking(u"Bo Lane"_s, u"2026-06-02"_s, u"10:00"_s))[u"ok"].toBool());
}

void TestCommands::badInputChangesNothing_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QJsonObject& change, const char* field) {
        QTest::newRow(name) << change << QString::fromLatin1(field);
    };
    row("unknown field", {{u"colour"_s, 3}}, "colour");
    row("missing field", {{u"day"_s, QJsonValue::Undefined}}, "day");
    row("day as number", {{u"day"_s, 20260602}}, "day");
    row("day of year 1", {{u"day"_s, u"0001-01-01"_s}}, "day");
    row("day of year 9999", {{u"day"_s, u"9999-12-31"_s}}, "day");
    row("no such day", {{u"day"_s, u"2026-02-30"_s}}, "day");
    row("time without colon", {{u"time"_s, u"0900"_s}}, "time");
    row("hour 25", {{u"time"_s, u"25:00"_s}}, "time");
    row("24:00 is no begin", {{u"time"_s, u"24:00"_s}}, "time");
    row("clocks skip it", {{u"day"_s, u"2027-03-14"_s}, {u"time"_s, u"02:30"_s}, {u"override"_s, u"asked for"_s}}, "time");
    row("zero duration", {{u"duration"_s, 0}}, "duration");
    row("negative duration", {{u"duration"_s, -60}}, "duration");
    row("half a minute", {{u"duration"_s, 60.5}}, "duration");
    row("huge duration", {{u"duration"_s, 1e15}}, "duration");
    row("beyond exact", {{u"duration"_s, 1e300}}, "duration");
    row("end before start", {{u"end"_s, u"08:00"_s}}, "end");
    row("end and duration", {{u"end"_s, u"10:00"_s}, {u"duration"_s, 60}}, "end");
    row("client twice", {{u"client"_s, QJsonValue::Undefined}, {u"clients"_s, QJsonArray{u"Ada Stone"_s, u"Ada Stone"_s}}}, "clients");
    row("client and clients", {{u"clients"_s, QJsonArray{u"Ada Stone"_s}}}, "clients");
    row("unknown client", {{u"client"_s, u"Nobody Here"_s}}, "client");
    row("unknown id", {{u"trainer"_s, u"00000000-0000-7000-8000-000000000001"_s}}, "trainer");
    row("client as list", {{u"client"_s, QJsonArray{u"Ada Stone"_s}}}, "client");
    row("unknown place", {{u"place"_s, u"moon"_s}}, "place");
    row("capacity 0", {{u"capacity"_s, 0}}, "capacity");
    row("endless note", {{u"note"_s, QString(10'000'00 / 2, u'x')}}, "note");
    row("id that is none", {{u"id"_s, u"17"_s}}, "id");
}

void TestCommands::badInputChangesNothing()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, field);
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    QJsonObject request = f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s);
    for (auto it = change.begin(); it != change.end(); ++it)
        request.insert(it.key(), it.value());
    if (QByteArray(QTest::currentDataTag()) == "missing field")
        request.remove(u"day"_s);
    if (change.contains(u"clients"_s) && QByteArray(QTest::currentDataTag()) == "client twice")
        request.remove(u"client"_s);
    const QJsonObject answer = f.run(request);
    QCOMPARE(answer[u"ok"].toBool(true), false);
    QCOMPARE(f.fieldOf(answer), field);
    QVERIFY(!answer[u"error"][u"message"].toString().isEmpty());
    QCOMPARE(f.count("appointments"), 0);
    QCOMPARE(f.count("participants"), 0);
    QVERIFY(f.run(f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s))[u"ok"].toBool());
}

void TestCommands::badLinesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("half an object") << QByteArray("{\"command\":\"client.add\"") << u"command.malformed"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"command.malformed"_s;
    QTest::newRow("a word") << QByteArray("book") << u"command.malformed"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"command\":\"client.add\",\"first_name\":\"\xff\xfe\"}") << u"command.malformed"_s;
    QTest::newRow("deeply nested") << QByteArray(5000, '[') << u"command.malformed"_s;
    QTest::newRow("no command") << QByteArray("{}") << u"command.missing-field"_s;
    QTest::newRow("unknown command") << QByteArray("{\"command\":\"drop table\"}") << u"command.unknown"_s;
    QTest::newRow("command as number") << QByteArray("{\"command\":5}") << u"command.unknown"_s;
    QTest::newRow("empty name") << QByteArray("{\"command\":\"client.add\",\"first_name\":\"  \"}") << u"text.empty"_s;
    QTest::newRow("null name") << QByteArray("{\"command\":\"client.add\",\"first_name\":null}") << u"command.wrong-type"_s;
    QTest::newRow("long name") << "{\"command\":\"client.add\",\"first_name\":\"" + QByteArray(10'000, 'x') + "\"}" << u"text.too-long"_s;
    QTest::newRow("bad e-mail") << QByteArray("{\"command\":\"client.add\",\"first_name\":\"A\",\"email\":\"a at b\"}") << u"text.email"_s;
}

void TestCommands::badLinesChangeNothing()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    CommandFixture f;
    const QJsonObject answer = f.line(line);
    QCOMPARE(answer[u"ok"].toBool(true), false);
    QCOMPARE(f.reason(answer), reason);
    QCOMPARE(f.count("clients"), 0);
}

void TestCommands::ambiguousNameIsAnError()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    const QString second = f.addClient(u"Ada"_s, u"Stone"_s);
    const QJsonObject answer = f.run(f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s));
    QCOMPARE(f.reason(answer), u"reference.ambiguous"_s);
    QCOMPARE(f.fieldOf(answer), u"client"_s);
    QVERIFY(f.run(f.booking(second, u"2026-06-02"_s, u"09:00"_s))[u"ok"].toBool());
}

void TestCommands::unusualNamesStay_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("accents") << u"Zoé Ünal"_s;
    QTest::newRow("emoji") << u"Kim 🏋️"_s;
    QTest::newRow("right to left") << u"נועה"_s;
    QTest::newRow("SQL") << u"Robert'); DROP TABLE clients;--"_s;
    QTest::newRow("markup") << u"<b>Bo</b> & Co"_s;
}

void TestCommands::unusualNamesStay()
{
    QFETCH(QString, name);
    CommandFixture f;
    const QString id = f.addClient(name, u"Test"_s);
    QVERIFY(!id.isEmpty());
    QCOMPARE(f.run({{u"command"_s, u"client.get"_s}, {u"client"_s, id}})[u"client"][u"first_name"].toString(), name);
    QCOMPARE(f.run({{u"command"_s, u"client.search"_s}, {u"text"_s, name.left(3)}})[u"clients"].toArray().size(), 1);
}

void TestCommands::batchIsAllOrNothing()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    const QJsonObject good = f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s);
    const QJsonObject later = f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"11:00"_s);
    const QJsonObject clash = f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:30"_s);
    const QJsonObject refused = f.run({{u"command"_s, u"batch"_s}, {u"commands"_s, QJsonArray{good, later, clash}}});
    QCOMPARE(refused[u"ok"].toBool(true), false);
    QVERIFY(f.fieldOf(refused).startsWith(u"commands[2]"_s));
    QCOMPARE(f.count("appointments"), 0);
    const QJsonObject done = f.run({{u"command"_s, u"batch"_s}, {u"commands"_s, QJsonArray{good, later}}});
    QCOMPARE(done[u"results"].toArray().size(), 2);
    QCOMPARE(f.count("appointments"), 2);
    QVERIFY(f.run({{u"command"_s, u"undo"_s}})[u"ok"].toBool());
    QCOMPARE(f.count("appointments WHERE deleted = 0"), 0);
    const QJsonObject nested = f.run({{u"command"_s, u"batch"_s}, {u"commands"_s, QJsonArray{QJsonObject{{u"command"_s, u"undo"_s}}}}});
    QCOMPARE(f.reason(nested), u"command.not-in-batch"_s);
}

void TestCommands::undoAndRedo()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    const QJsonObject booked = f.run(f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s));
    const QJsonObject undone = f.run({{u"command"_s, u"undo"_s}});
    QVERIFY2(undone[u"ok"].toBool(), qPrintable(f.reason(undone)));
    QCOMPARE(f.count("appointments WHERE deleted = 0"), 0);
    QVERIFY(f.run({{u"command"_s, u"redo"_s}})[u"ok"].toBool());
    QCOMPARE(f.count("appointments WHERE deleted = 0"), 1);
    const QJsonObject history = f.run({{u"command"_s, u"history"_s}, {u"id"_s, booked[u"id"]}});
    QVERIFY(history[u"entries"].toArray().size() >= 3);
    QVERIFY(f.run({{u"command"_s, u"verify"_s}})[u"clean"].toBool());
}

void TestCommands::cancelPreviewWritesNothing()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    const QJsonObject booked = f.run(f.booking(u"Ada Stone"_s, u"2026-06-01"_s, u"14:00"_s));
    QVERIFY2(booked[u"ok"].toBool(), qPrintable(f.reason(booked)));
    const QJsonObject preview = f.run({{u"command"_s, u"cancel-preview"_s}, {u"id"_s, booked[u"id"]}});
    QCOMPARE(preview[u"preview"][u"fees_minor"].toInt(), 2500);
    QCOMPARE(preview[u"preview"][u"participants"][0][u"outcome"].toString(), u"late"_s);
    QCOMPARE(f.count("appointments WHERE status = 'cancelled'"), 0);
    const QJsonObject cancelled = f.run({{u"command"_s, u"cancel"_s}, {u"id"_s, booked[u"id"]}, {u"by"_s, u"studio"_s}});
    QCOMPARE(cancelled[u"appointment"][u"status"].toString(), u"cancelled"_s);
    QCOMPARE(cancelled[u"appointment"][u"participants"][0][u"fee_minor"].toInt(), 0);
    QCOMPARE(f.run({{u"command"_s, u"reopen"_s}, {u"id"_s, booked[u"id"]}})[u"appointment"][u"status"].toString(), u"scheduled"_s);
}

void TestCommands::waitingListMovesUp()
{
    CommandFixture f;
    QJsonArray names;
    for (const auto& name : {u"Ada"_s, u"Bo"_s, u"Cy"_s, u"Di"_s}) {
        f.addClient(name, u"Stone"_s);
        names.append(name + u" Stone"_s);
    }
    QJsonObject request{{u"command"_s, u"book"_s},    {u"trainer"_s, u"trainer1"_s},  {u"class_type"_s, u"Small group"_s},
                        {u"day"_s, u"2026-06-04"_s}, {u"time"_s, u"18:00"_s}, {u"clients"_s, names}};
    QCOMPARE(f.reason(f.run(request)), u"booking.full"_s);
    QCOMPARE(f.count("appointments"), 0);
    request.insert(u"waitlist"_s, true);
    const QJsonObject booked = f.run(request);
    QVERIFY2(booked[u"ok"].toBool(), qPrintable(f.reason(booked)));
    const QJsonObject list = f.run({{u"command"_s, u"waitlist.list"_s}, {u"id"_s, booked[u"id"]}});
    QCOMPARE(list[u"participants"].toArray().size(), 1);
    const QJsonValue waiting = list[u"participants"][0][u"id"];
    QCOMPARE(f.reason(f.run({{u"command"_s, u"waitlist.promote"_s}, {u"participant"_s, waiting}})), u"booking.full"_s);
    const QJsonValue first = booked[u"appointment"][u"participants"][0][u"id"];
    QVERIFY(f.run({{u"command"_s, u"cancel-participant"_s}, {u"participant"_s, first}})[u"ok"].toBool());
    const QJsonObject promoted = f.run({{u"command"_s, u"waitlist.promote"_s}, {u"participant"_s, waiting}});
    QCOMPARE(promoted[u"participant"][u"status"].toString(), u"confirmed"_s);
}

void TestCommands::seriesIsPlannedAndBooked()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    f.addClient(u"Bo"_s, u"Lane"_s);
    QVERIFY(f.run(f.booking(u"Bo Lane"_s, u"2026-06-09"_s, u"09:00"_s))[u"ok"].toBool());
    QJsonObject request = f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s);
    request.insert(u"rrule"_s, u"FREQ=WEEKLY;COUNT=4"_s);
    request.insert(u"command"_s, u"series.plan"_s);
    const QJsonObject plan = f.run(request);
    QCOMPARE(plan[u"occurrences"].toArray().size(), 4);
    QCOMPARE(plan[u"occurrences"][1][u"decision"].toString(), u"skip"_s);
    request.insert(u"command"_s, u"series.book"_s);
    request.insert(u"decisions"_s, QJsonArray{QJsonObject{{u"day"_s, u"2026-06-09"_s}, {u"decision"_s, u"move"_s}, {u"to_time"_s, u"11:00"_s}}});
    const QJsonObject booked = f.run(request);
    QVERIFY2(booked[u"ok"].toBool(), qPrintable(f.reason(booked)));
    QCOMPARE(booked[u"appointments"].toArray().size(), 4);
    QCOMPARE(f.count("appointments"), 5);
    request.remove(u"decisions"_s);
    request.insert(u"rrule"_s, u"FREQ=WEEKLY"_s);
    QCOMPARE(f.fieldOf(f.run(request)), u"rrule"_s);
}

void TestCommands::timeOffNamesCollisions()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    QVERIFY(f.run(f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s))[u"ok"].toBool());
    f.signInAs(f.studio().trainerActor());
    const QJsonObject asked = f.run({{u"command"_s, u"time-off.request"_s}, {u"trainer"_s, u"trainer1"_s}, {u"first"_s, u"2026-06-02"_s}});
    QVERIFY2(asked[u"ok"].toBool(), qPrintable(f.reason(asked)));
    QCOMPARE(asked[u"time_off"][u"status"].toString(), u"requested"_s);
    QCOMPARE(asked[u"collisions"].toArray().size(), 1);
    QCOMPARE(f.run({{u"command"_s, u"time-off.approve"_s}, {u"id"_s, asked[u"id"]}})[u"error"][u"kind"].toString(), u"forbidden"_s);
    f.signInAs(f.studio().owner());
    QVERIFY(f.run({{u"command"_s, u"time-off.approve"_s}, {u"id"_s, asked[u"id"]}})[u"ok"].toBool());
    QCOMPARE(f.reason(f.run(f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"15:00"_s))), u"booking.time-off"_s);
}

void TestCommands::rolesSeeAndDoOnlyTheirs()
{
    CommandFixture f;
    const QString ada = f.addClient(u"Ada"_s, u"Stone"_s);
    QVERIFY(f.run({{u"command"_s, u"assign"_s}, {u"client"_s, ada}, {u"trainer"_s, u"Tess Trainer"_s}})[u"ok"].toBool());
    QVERIFY(f.run({{u"command"_s, u"client.health-save"_s}, {u"client"_s, ada}, {u"injuries"_s, u"left knee"_s}})[u"ok"].toBool());
    f.signInAs(f.studio().desk());
    QCOMPARE(f.run({{u"command"_s, u"client.health"_s}, {u"client"_s, ada}})[u"error"][u"kind"].toString(), u"forbidden"_s);
    QCOMPARE(f.run({{u"command"_s, u"policy.add"_s}, {u"name"_s, u"Free"_s}})[u"error"][u"kind"].toString(), u"forbidden"_s);
    QVERIFY(f.run(f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s))[u"ok"].toBool());
    f.signInAs(f.studio().otherTrainerActor());
    QCOMPARE(f.run({{u"command"_s, u"client.list"_s}})[u"clients"].toArray().size(), 0);
    QCOMPARE(f.run({{u"command"_s, u"client.get"_s}, {u"client"_s, ada}})[u"error"][u"kind"].toString(), u"not-found"_s);
    QCOMPARE(f.run({{u"command"_s, u"schedule"_s}, {u"from"_s, u"2026-06-02"_s}})[u"appointments"].toArray().size(), 0);
    f.signInAs(f.studio().trainerActor());
    QCOMPARE(f.run({{u"command"_s, u"client.health"_s}, {u"client"_s, ada}})[u"health"][u"injuries"].toString(), u"left knee"_s);
    QCOMPARE(f.run({{u"command"_s, u"schedule"_s}, {u"from"_s, u"2026-06-02"_s}})[u"appointments"].toArray().size(), 1);
    f.signInAs(f.studio().owner());
    QCOMPARE(f.count("access_log WHERE resource = 'client-health' AND action = 'view'"), 1);
}

void TestCommands::settingsAndPreferences()
{
    CommandFixture f;
    const QJsonObject set = f.run({{u"command"_s, u"settings.set"_s}, {u"paper"_s, u"A4"_s}, {u"opens"_s, u"08:00"_s}});
    QVERIFY2(set[u"ok"].toBool(), qPrintable(f.reason(set)));
    QCOMPARE(set[u"settings"][u"opens"].toString(), u"08:00"_s);
    QCOMPARE(f.reason(f.run({{u"command"_s, u"settings.set"_s}, {u"paper"_s, u"A5"_s}})), u"choice.unknown"_s);
    QVERIFY(f.run({{u"command"_s, u"preference.set"_s}, {u"name"_s, u"theme"_s}, {u"value"_s, u"dark"_s}})[u"ok"].toBool());
    QCOMPARE(f.run({{u"command"_s, u"preference.get"_s}, {u"name"_s, u"theme"_s}})[u"value"].toString(), u"dark"_s);
    QCOMPARE(f.reason(f.run({{u"command"_s, u"user.remove"_s}, {u"user"_s, u"desk"_s}})), u"studio.no-keyring"_s);
}

void TestCommands::duplicateIdIsRefused()
{
    CommandFixture f;
    f.addClient(u"Ada"_s, u"Stone"_s);
    QJsonObject request = f.booking(u"Ada Stone"_s, u"2026-06-02"_s, u"09:00"_s);
    request.insert(u"id"_s, u"01890000-0000-7000-8000-0000000000aa"_s);
    QCOMPARE(f.run(request)[u"id"].toString(), u"01890000-0000-7000-8000-0000000000aa"_s);
    request.insert(u"time"_s, u"12:00"_s);
    const QJsonObject again = f.run(request);
    QCOMPARE(f.reason(again), u"row.duplicate"_s);
    QCOMPARE(f.fieldOf(again), u"id"_s);
    QCOMPARE(f.count("appointments"), 1);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
