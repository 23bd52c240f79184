// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "clients/clientrules.h"
#include "clients/clienttimeline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

class TestClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void refusesBadValues_data();
    void refusesBadValues();
    void keepsOddNames_data();
    void keepsOddNames();
    void normalisesTags();
    void staleSaveIsRefused();
    void removeAndRestore();
    void trainerSeesOnlyOwn();
    void deskGetsNoHealth();
    void healthIsVersioned();
    void alertsEndByDay();
    void photosAreChecked();
    void rowsCountSessions();
    void timelineTellsInOrder();
    void historyBecomesTimeline();
};

void TestClients::keepsEveryField()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    Client c = person(u"Ada"_s, u"Byron"_s);
    for (const ClientText& text : clientTexts())
        c.*text.member = u"text of "_s + QString::fromLatin1(text.column);
    c.email = u"ada@byron.test"_s;
    c.phone = u"+1 (416) 555-0101 ext. 2"_s;
    c.emergencyPhone = u"416.555.0102"_s;
    c.source = u"walk-in"_s;
    c.language = u"fr"_s;
    c.notes = u"line one\nline two"_s;
    c.status = ClientStatus::Paused;
    c.tags = {u"Rehab"_s, u"mornings"_s};
    c.birthday = QDate(1990, 2, 28);
    c.joinedOn = QDate(2025, 1, 2);
    c.location = studio.location;
    const auto id = clients.add(c);
    TD_VERIFY(id);
    c.id = *id;
    const auto read = clients.find(*id);
    TD_VERIFY(read);
    QVERIFY(*read == c);
    c.birthday = {};
    c.tags.clear();
    c.location = {};
    TD_VERIFY(clients.save(c));
    ++c.version;
    QVERIFY(*clients.find(*id) == c);
}

void TestClients::refusesBadValues_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const QString endless(10'000, u'x');
    QTest::newRow("no name") << u"first_name"_s << QString() << u"text.empty"_s;
    QTest::newRow("blank name") << u"first_name"_s << u" \t \u202e"_s << u"text.empty"_s;
    QTest::newRow("endless name") << u"first_name"_s << endless << u"text.too-long"_s;
    QTest::newRow("endless last name") << u"last_name"_s << endless << u"text.too-long"_s;
    QTest::newRow("endless notes") << u"notes"_s << endless + u'x' << u"text.too-long"_s;
    QTest::newRow("e-mail") << u"email"_s << u"ada at home"_s << u"text.email"_s;
    QTest::newRow("phone of letters") << u"phone"_s << u"call me"_s << u"client.phone"_s;
    QTest::newRow("phone of blanks") << u"phone"_s << u"+-"_s << u"client.phone"_s;
    QTest::newRow("phone too long") << u"emergency_phone"_s << u"123456789012345678901"_s << u"client.phone"_s;
    QTest::newRow("source") << u"source"_s << u"moon"_s << u"value.unknown"_s;
    QTest::newRow("birthday in year 1") << u"birthday"_s << u"0001-01-01"_s << u"client.birthday"_s;
    QTest::newRow("birthday in 1899") << u"birthday"_s << u"1899-12-31"_s << u"client.birthday"_s;
    QTest::newRow("birthday tomorrow") << u"birthday"_s << u"2026-06-02"_s << u"client.birthday"_s;
    QTest::newRow("birthday in year 9999") << u"birthday"_s << u"9999-12-31"_s << u"client.birthday"_s;
}

void TestClients::refusesBadValues()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Client c = person(u"Ada"_s);
    for (const ClientText& text : clientTexts()) {
        if (column == QLatin1String(text.column))
            c.*text.member = value;
    }
    if (column == u"birthday")
        c.birthday = QDate::fromString(value, Qt::ISODate);
    const auto result = Clients(studio.db()).add(c);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QCOMPARE(result.error().reason, reason);
    QCOMPARE(result.error().field, column);
    QCOMPARE(Clients(studio.db()).rows()->size(), 0);
}

void TestClients::keepsOddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("right to left") << u"\u05e2\u05d3\u05d4"_s;
    QTest::newRow("emoji") << u"Ada \U0001F3CB\uFE0F"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE t_clients; --"_s;
    QTest::newRow("markup") << u"<b>A & B</b>"_s;
    QTest::newRow("hundred") << QString(100, u'é');
}

void TestClients::keepsOddNames()
{
    QFETCH(QString, name);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const auto id = Clients(studio.db()).add(person(name, name));
    TD_VERIFY(id);
    QCOMPARE(Clients(studio.db()).find(*id)->firstName, name);
}

void TestClients::normalisesTags()
{
    QCOMPARE(*checkTags({u" Rehab "_s, u"rehab"_s, u""_s, u"early  bird"_s}), (QStringList{u"Rehab"_s, u"early bird"_s}));
    QCOMPARE(checkTags({QString(41, u't')}).error().reason, u"client.tag-too-long"_s);
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many << u"tag %1"_s.arg(i);
    QCOMPARE(checkTags(many + many)->size(), 20);
    QCOMPARE(checkTags(many + QStringList{u"one more"_s}).error().reason, u"client.too-many-tags"_s);
    QCOMPARE(splitTags(joinTags(many)), many);
}

void TestClients::staleSaveIsRefused()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    const ClientId id = *clients.add(person(u"Ada"_s));
    Client mine = *clients.find(id);
    Client theirs = mine;
    theirs.city = u"Ottawa"_s;
    TD_VERIFY(clients.save(theirs));
    mine.city = u"Toronto"_s;
    QCOMPARE(clients.save(mine).error().kind, ErrorKind::Stale);
    QCOMPARE(clients.find(id)->city, u"Ottawa"_s);
    mine.id = studio.ids.make<ClientId>();
    QCOMPARE(clients.save(mine).error().kind, ErrorKind::NotFound);
}

void TestClients::removeAndRestore()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    const ClientId id = *clients.add(person(u"Ada"_s));
    TD_VERIFY(book(studio, 24, {id}, studio.trainer));
    const auto refused = clients.remove(id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"client.has-bookings"_s);
    QCOMPARE(refused.error().args, QStringList{u"1"_s});
    studio.clock.advance(2 * dayMs);
    TD_VERIFY(clients.remove(id));
    QCOMPARE(clients.rows()->size(), 0);
    QCOMPARE(clients.removedRows()->at(0).id, id);
    QVERIFY(clients.find(id)->deleted);
    QCOMPARE(clients.remove(id).error().kind, ErrorKind::NotFound);
    QCOMPARE(clients.save(*clients.find(id)).error().kind, ErrorKind::NotFound);
    TD_VERIFY(clients.restore(id));
    QCOMPARE(clients.rows()->size(), 1);
    QCOMPARE(clients.removedRows()->size(), 0);
}

void TestClients::trainerSeesOnlyOwn()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const ClientId others = *Clients(studio.db()).add(person(u"Other"_s), studio.otherTrainer);
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    Clients clients(studio.db());
    const auto mine = clients.add(person(u"Mine"_s), studio.otherTrainer); // becomes the trainer's own all the same
    TD_VERIFY(mine);
    const auto rows = clients.rows();
    TD_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->at(0).id, *mine);
    QCOMPARE(rows->at(0).trainer, studio.trainer);
    QCOMPARE(clients.find(others).error().kind, ErrorKind::NotFound);
    QCOMPARE(clients.remove(others).error().kind, ErrorKind::NotFound);
    QCOMPARE(clients.health(others).error().kind, ErrorKind::NotFound);
    QCOMPARE(clients.addAlert({{}, others, AlertKind::Note, u"x"_s, {}, 1}).error().kind, ErrorKind::NotFound);
    QCOMPARE(clients.setPhoto(others, "\xFF\xD8\xFF").error().kind, ErrorKind::NotFound);
}

void TestClients::deskGetsNoHealth()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const ClientId id = *Clients(studio.db()).add(person(u"Ada"_s));
    ClientHealth health;
    health.client = id;
    health.allergies = u"Nuts"_s;
    TD_VERIFY(Clients(studio.db()).saveHealth(health));
    QVERIFY(Clients(studio.db()).rows()->at(0).hasHealthAlert);
    TD_VERIFY(studio.signInAs(studio.desk()));
    Clients clients(studio.db());
    QCOMPARE(clients.health(id).error().kind, ErrorKind::Forbidden);
    QCOMPARE(clients.saveHealth(health).error().kind, ErrorKind::Forbidden);
    const auto rows = clients.rows();
    TD_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QVERIFY(!rows->at(0).hasHealthAlert);
    QVERIFY(clients.add(person(u"New"_s), studio.trainer).has_value());
}

void TestClients::healthIsVersioned()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    const ClientId id = *clients.add(person(u"Ada"_s));
    ClientHealth health = *clients.health(id);
    QVERIFY(health.isEmpty());
    QCOMPARE(health.version, 0);
    health.injuries = u"Knee\nleft"_s;
    TD_VERIFY(clients.saveHealth(health));
    QCOMPARE(clients.saveHealth(health).error().kind, ErrorKind::Stale);
    health = *clients.health(id);
    QCOMPARE(health.injuries, u"Knee\nleft"_s);
    health.injuries.clear();
    TD_VERIFY(clients.saveHealth(health));
    QVERIFY(!clients.rows()->at(0).hasHealthAlert);
    health.conditions = QString(10'001, u'c');
    QCOMPARE(clients.saveHealth(health).error().field, u"conditions"_s);
}

void TestClients::alertsEndByDay()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    const ClientId id = *clients.add(person(u"Ada"_s));
    QCOMPARE(clients.addAlert({{}, id, AlertKind::Note, u""_s, {}, 1}).error().reason, u"text.empty"_s);
    QCOMPARE(clients.addAlert({{}, id, AlertKind::Note, u"x"_s, QDate(2026, 5, 31), 1}).error().reason, u"client.alert-until"_s);
    const auto lasting = clients.addAlert({{}, id, AlertKind::Waiver, u"No waiver"_s, {}, 1});
    TD_VERIFY(lasting);
    TD_VERIFY(clients.addAlert({{}, id, AlertKind::Billing, u"Owes"_s, QDate(2026, 6, 1), 1}));
    QCOMPARE(clients.alerts(id)->size(), 2);
    studio.clock.advance(dayMs);
    QCOMPARE(clients.alerts(id)->size(), 1);
    QCOMPARE(clients.alerts(id, true)->size(), 2);
    QVERIFY(clients.rows()->at(0).hasAlert);
    ClientAlert alert = clients.alerts(id)->at(0);
    alert.message = u"Still no waiver"_s;
    TD_VERIFY(clients.saveAlert(alert));
    QCOMPARE(clients.saveAlert(alert).error().kind, ErrorKind::Stale);
    TD_VERIFY(clients.endAlert(*lasting));
    QVERIFY(!clients.rows()->at(0).hasAlert);
    QCOMPARE(clients.endAlert(*lasting).error().kind, ErrorKind::NotFound);
}

void TestClients::photosAreChecked()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    const ClientId id = *clients.add(person(u"Ada"_s));
    QCOMPARE(clients.setPhoto(id, "GIF89a").error().reason, u"photo.format"_s);
    QCOMPARE(clients.setPhoto(id, QByteArray("\xFF\xD8\xFF") + QByteArray(2'000'000, 'x')).error().reason, u"photo.too-large"_s);
    const QByteArray png = QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(100, '\0');
    const auto photo = clients.setPhoto(id, png);
    TD_VERIFY(photo);
    QCOMPARE(*clients.photo(*photo), png);
    QCOMPARE(clients.rows()->at(0).photo, *photo);
    TD_VERIFY(clients.setPhoto(id, {}));
    QVERIFY(clients.find(id)->photo.isNull());
}

void TestClients::rowsCountSessions()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    Client ada = person(u"Augusta"_s, u"Byron"_s);
    ada.preferredName = u"Ada"_s;
    const ClientId id = *clients.add(ada, studio.trainer);
    const ClientId idle = *clients.add(person(u"Bea"_s, u"Zane"_s));
    const auto came = book(studio, -72, {id}, studio.trainer);
    const auto missed = book(studio, -48, {id}, studio.trainer);
    TD_VERIFY(came);
    TD_VERIFY(missed);
    TD_VERIFY(book(studio, -24, {id}, studio.trainer, u"late_cancelled"_s));
    TD_VERIFY(book(studio, 24, {id}, studio.trainer, u"waitlisted"_s));
    TD_VERIFY(book(studio, 48, {id}, studio.trainer));
    TD_VERIFY(book(studio, 72, {id}, studio.trainer));
    TD_VERIFY(setAttended(studio, *came, true));
    TD_VERIFY(setAttended(studio, *missed, false));
    const auto rows = clients.rows();
    TD_VERIFY(rows);
    const ClientRow row = rows->at(0);
    QCOMPARE(row.name, u"Ada Byron"_s);
    QCOMPARE(row.sortName, u"Byron, Augusta"_s);
    QCOMPARE(row.trainerName, u"Tess Trainer"_s);
    QCOMPARE(row.joinedOn, QDate(2026, 6, 1));
    QCOMPARE(row.sessionsDone, 1);
    QCOMPARE(row.noShows, 1);
    QCOMPARE(row.lastSession, std::optional<Instant>(studio.clock.now() - 72 * 3600));
    QCOMPARE(row.nextSession, std::optional<Instant>(studio.clock.now() + 48 * 3600));
    QCOMPARE(rows->at(1).id, idle);
    QVERIFY(!rows->at(1).lastSession && !rows->at(1).nextSession && rows->at(1).trainer.isNull());
}

void TestClients::timelineTellsInOrder()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const ClientId id = *Clients(studio.db()).add(person(u"Ada"_s), studio.trainer);
    const auto past = book(studio, -50, {id}, studio.trainer);
    TD_VERIFY(past);
    TD_VERIFY(setAttended(studio, *past, true));
    TD_VERIFY(book(studio, 50, {id}, studio.trainer));
    ClientTimeline timeline(studio.db());
    const Instant end = studio.clock.now() + 1'000'000;
    const auto all = timeline.entries(id, 10, end);
    TD_VERIFY(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0).outcome, SessionOutcome::Upcoming);
    QCOMPARE(all->at(0).subject, u"Small group"_s);
    QCOMPARE(all->at(0).detail, u"Tess Trainer"_s);
    QCOMPARE(all->at(1).kind, TimelineKind::Assigned);
    QCOMPARE(all->at(1).by, u"Olive Owner"_s);
    QVERIFY(all->at(1).wholeDay);
    QCOMPARE(all->at(2).outcome, SessionOutcome::Attended);
    QCOMPARE(timeline.entries(id, 1, end)->size(), 1);
    QCOMPARE(timeline.entries(id, 10, all->at(1).at)->size(), 1);
    QCOMPARE(timeline.entries(studio.ids.make<ClientId>(), 10, end).error().kind, ErrorKind::NotFound);
    TD_VERIFY(studio.signInAs(studio.desk()));
    QCOMPARE(ClientTimeline(studio.db()).entries(id, 10, end)->size(), 3);
}

void TestClients::historyBecomesTimeline()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const ClientId id = *Clients(studio.db()).add(person(u"Ada"_s));
    const AnyId row(id.raw());
    const auto change = [](const QJsonValue& before, const QJsonValue& after) { return QJsonArray{before, after}; };
    const HistorySource journal = [&](const QList<AnyId>& rows, int, Instant) -> Result<QList<RowHistory>> {
        if (rows != QList<AnyId>{row})
            return fail(ErrorKind::Internal, "test.rows");
        return QList<RowHistory>{
            {1, 10, u"client.add"_s, u"Olive"_s, "clients", row, true, {{u"first_name"_s, change({}, u"Ada"_s)}}},
            {2, 20, u"client.save"_s, u"Olive"_s, "clients", row, false, {{u"city"_s, change(u""_s, u"Ottawa"_s)}}},
            {3, 30, u"client.remove"_s, u"Olive"_s, "clients", row, false, {{u"deleted"_s, change(0, 1)}}},
            {4, 40, u"client.restore"_s, u"Olive"_s, "clients", row, false, {{u"deleted"_s, change(1, 0)}}},
            {5, 50, u"health.save"_s, u"Olive"_s, "client_health", row, true, {{u"allergies"_s, change({}, u"x"_s)}}}};
    };
    const auto kinds = [&] {
        QList<TimelineKind> list;
        const auto entries = ClientTimeline(studio.db(), journal).entries(id, 10, 100);
        for (const TimelineEntry& entry : *entries)
            list.append(entry.kind);
        return list;
    };
    QCOMPARE(kinds(), (QList<TimelineKind>{TimelineKind::HealthChanged, TimelineKind::Restored, TimelineKind::Removed,
                                           TimelineKind::ProfileChanged, TimelineKind::Created}));
    TD_VERIFY(studio.signInAs(studio.desk()));
    QVERIFY(!kinds().contains(TimelineKind::HealthChanged));
}

QTEST_GUILESS_MAIN(TestClients)
#include "tst_clients.moc"
