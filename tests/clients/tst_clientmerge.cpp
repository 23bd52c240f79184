// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "clients/clientmerge.h"
#include "clients/duplicates.h"
#include "team/team.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

class TestClientMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAndChooses();
    void movesEverything();
    void accessFollows();
    void clashIsNamed();
    void refusals();
    void losesNoParticipant();
    void duplicateRule_data();
    void duplicateRule();
    void findsPairs();
};

void TestClientMerge::fillsAndChooses()
{
    Client keep = person(u"Ada"_s, u"Byron"_s);
    keep.email = u"keep@x.test"_s;
    keep.notes = u"Likes mornings"_s;
    keep.tags = {u"Rehab"_s};
    keep.joinedOn = QDate(2025, 1, 1);
    Client other = person(u"Augusta"_s, u"Byron"_s);
    other.email = u"other@x.test"_s;
    other.phone = u"555-0101"_s;
    other.notes = u"Bad knee"_s;
    other.tags = {u"rehab"_s, u"vip"_s};
    other.birthday = QDate(1990, 1, 1);
    other.joinedOn = QDate(2024, 1, 1);
    other.status = ClientStatus::Paused;
    const Client merged = mergedProfile(keep, other, {"first_name", "status"});
    QCOMPARE(merged.firstName, u"Augusta"_s);
    QCOMPARE(merged.email, u"keep@x.test"_s);
    QCOMPARE(merged.phone, u"555-0101"_s);
    QCOMPARE(merged.notes, u"Likes mornings\n\nBad knee"_s);
    QCOMPARE(merged.tags, (QStringList{u"Rehab"_s, u"vip"_s}));
    QCOMPARE(merged.birthday, other.birthday);
    QCOMPARE(merged.joinedOn, other.joinedOn);
    QCOMPARE(merged.status, ClientStatus::Paused);
    QVERIFY(mergedProfile(keep, keep, {}) == keep);
}

void TestClientMerge::movesEverything()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    const ClientId keep = *clients.add(person(u"Ada"_s), studio.trainer);
    const ClientId other = *clients.add(person(u"Ada"_s), studio.otherTrainer);
    TD_VERIFY(book(studio, 24, {other}, studio.trainer));
    TD_VERIFY(clients.addAlert({{}, other, AlertKind::Note, u"Careful"_s, {}, 1}));
    TD_VERIFY(Team(studio.db()).grant(other, studio.trainer, GrantLevel::Read));
    const auto photo = clients.setPhoto(other, "\xFF\xD8\xFFpicture");
    TD_VERIFY(photo);
    ClientHealth health{other, u"Asthma"_s, {}, {}, {}, 0};
    TD_VERIFY(clients.saveHealth(health));
    const auto outcome = ClientMerge(studio.db()).merge(keep, other);
    TD_VERIFY(outcome);
    QCOMPARE(*outcome, (MergeOutcome{1, 1, 1, 1}));
    QCOMPARE(clients.health(keep)->conditions, u"Asthma"_s);
    QCOMPARE(clients.alerts(keep)->size(), 1);
    QCOMPARE(clients.find(keep)->photo, *photo);
    const auto rows = clients.rows();
    QCOMPARE(rows->size(), 1);
    QVERIFY(rows->at(0).nextSession.has_value());
    QCOMPARE(rows->at(0).trainer, studio.trainer); // the kept client's trainer stays
    QCOMPARE(Team(studio.db()).assignmentsOf(keep)->size(), 2);
    QCOMPARE(clients.find(other)->mergedInto, keep);
    QVERIFY(clients.find(other)->deleted);
    QCOMPARE(clients.removedRows()->size(), 0);
    QCOMPARE(clients.restore(other).error().reason, u"client.merged"_s);
}

void TestClientMerge::accessFollows()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const ClientId keep = *Clients(studio.db()).add(person(u"Ada"_s));
    const ClientId other = *Clients(studio.db()).add(person(u"Ada"_s), studio.otherTrainer);
    TD_VERIFY(ClientMerge(studio.db()).merge(keep, other));
    TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
    QVERIFY(Clients(studio.db()).find(keep).has_value());
    QCOMPARE(Clients(studio.db()).find(other).error().kind, ErrorKind::NotFound);
}

void TestClientMerge::clashIsNamed()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const ClientId keep = *Clients(studio.db()).add(person(u"Ada"_s));
    const ClientId other = *Clients(studio.db()).add(person(u"Ada"_s));
    TD_VERIFY(book(studio, 24, {keep}, studio.trainer));
    TD_VERIFY(book(studio, 24, {other}, studio.otherTrainer));
    const auto result = ClientMerge(studio.db()).merge(keep, other);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Clash);
    QCOMPARE(result.error().reason, u"merge.clash"_s);
    const QLocale locale;
    QCOMPARE(result.error().args, (QStringList{locale.toString(QDate(2026, 6, 2), QLocale::ShortFormat),
                                               locale.toString(QTime(8, 0), QLocale::ShortFormat)}));
    QVERIFY(!Clients(studio.db()).find(other)->deleted);
}

void TestClientMerge::refusals()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const ClientId a = *Clients(studio.db()).add(person(u"Ada"_s), studio.trainer);
    const ClientId b = *Clients(studio.db()).add(person(u"Bea"_s), studio.trainer);
    const ClientId c = *Clients(studio.db()).add(person(u"Cleo"_s), studio.trainer);
    ClientMerge merge(studio.db());
    QCOMPARE(merge.merge(a, a).error().reason, u"merge.same"_s);
    QCOMPARE(merge.merge(a, studio.ids.make<ClientId>()).error().kind, ErrorKind::NotFound);
    TD_VERIFY(merge.merge(a, b));
    QCOMPARE(merge.merge(c, b).error().reason, u"client.merged"_s);
    QCOMPARE(merge.merge(b, c).error().reason, u"client.merged"_s);
    for (const Actor& actor : {studio.trainerActor(), studio.desk()}) {
        TD_VERIFY(studio.signInAs(actor));
        QCOMPARE(ClientMerge(studio.db()).merge(a, c).error().kind, ErrorKind::Forbidden);
    }
}

void TestClientMerge::losesNoParticipant()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList states{u"confirmed"_s, u"waitlisted"_s, u"offered"_s, u"cancelled"_s, u"late_cancelled"_s};
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    int hour = 1;
    for (int round = 0; round < 25; ++round) {
        const ClientId keep = *Clients(studio.db()).add(person(u"Ada"_s));
        const ClientId other = *Clients(studio.db()).add(person(u"Ada"_s));
        QHash<AppointmentId, bool> confirmed;
        for (int i = 0; i < 8; ++i, hour += 2) {
            const int who = random.bounded(3);
            const QString state = states[random.bounded(who == 2 ? 1 : 0, int(states.size()))];
            const auto id = book(studio, hour, who == 0 ? QList{keep} : who == 1 ? QList{other} : QList{keep, other},
                                 studio.trainer, state);
            TD_VERIFY(id);
            confirmed.insert(*id, state == u"confirmed");
        }
        TD_VERIFY(ClientMerge(studio.db()).merge(keep, other));
        auto q = studio.db().query("SELECT appointment_id, status FROM participants WHERE client_id = ? AND deleted = 0", keep);
        int places = 0;
        while (q.next()) {
            ++places;
            QVERIFY(confirmed.contains(q.id<AppointmentId>(0)));
            QCOMPARE(q.text(1) == u"confirmed", confirmed.value(q.id<AppointmentId>(0)));
        }
        TD_VERIFY(q.finish());
        QCOMPARE(places, int(confirmed.size()));
        QCOMPARE(*studio.db().query("SELECT count(*) FROM participants WHERE client_id = ? AND deleted = 0", other).number(), 0);
    }
}

void TestClientMerge::duplicateRule_data()
{
    QTest::addColumn<QStringList>("a"); // first, last, phone, e-mail, birthday
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<bool>("duplicate");
    const auto row = [](const char* name, const QStringList& a, const QStringList& b, bool duplicate) {
        QTest::newRow(name) << a << b << duplicate;
    };
    row("same phone, written otherwise", {u"Ada"_s, u"B"_s, u"+1 416 555 0101"_s, {}, {}}, {u"A"_s, u"X"_s, u"(416) 555-0101"_s, {}, {}},
        true);
    row("family e-mail", {u"Ada"_s, u"Byron"_s, {}, u"f@x.test"_s, {}}, {u"Ralph"_s, u"Byron"_s, {}, u"f@x.test"_s, {}}, false);
    row("e-mail and a typing mistake", {u"Ada"_s, u"Byron"_s, {}, u"f@x.test"_s, {}}, {u"Adda"_s, u"Byron"_s, {}, u"F@x.test"_s, {}},
        true);
    row("name and birthday", {u"Élodie"_s, u"Roy"_s, {}, {}, u"1990-01-01"_s}, {u"elodie"_s, u"ROY"_s, {}, {}, u"1990-01-01"_s}, true);
    row("names swapped", {u"Roy"_s, u"Elodie"_s, {}, {}, u"1990-01-01"_s}, {u"Elodie"_s, u"Roy"_s, {}, {}, u"1990-01-01"_s}, true);
    row("name alone", {u"Ada"_s, u"Byron"_s, {}, {}, {}}, {u"Ada"_s, u"Byron"_s, {}, {}, {}}, false);
    row("birthday alone", {u"Ada"_s, u"Byron"_s, {}, {}, u"1990-01-01"_s}, {u"Ben"_s, u"Cole"_s, {}, {}, u"1990-01-01"_s}, false);
    row("phones too short to tell", {u"Ada"_s, {}, u"911"_s, {}, {}}, {u"Ben"_s, {}, u"911"_s, {}, {}}, false);
    row("nothing", {u"Ada"_s, {}, {}, {}, {}}, {u"Ben"_s, {}, {}, {}, {}}, false);
}

void TestClientMerge::duplicateRule()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QFETCH(bool, duplicate);
    const auto make = [](const QStringList& facts) {
        Client client = person(facts[0], facts[1]);
        client.phone = facts[2];
        client.email = facts[3];
        client.birthday = QDate::fromString(facts[4], Qt::ISODate);
        return client;
    };
    const DuplicatePair pair = compareClients(make(a), make(b));
    QCOMPARE(pair.score > 0, duplicate);
    QVERIFY(pair.score <= 100);
    QCOMPARE(compareClients(make(b), make(a)).score, pair.score);
}

void TestClientMerge::findsPairs()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    Client ada = person(u"Ada"_s, u"Byron"_s);
    ada.phone = u"416-555-0101"_s;
    ada.email = u"ada@x.test"_s;
    ada.birthday = QDate(1990, 1, 1);
    const ClientId first = *clients.add(ada);
    Duplicates duplicates(studio.db());
    const auto typed = duplicates.of(ada);
    TD_VERIFY(typed);
    QCOMPARE(typed->size(), 1);
    QCOMPARE(typed->at(0).first, first);
    QCOMPARE(typed->at(0).score, 100);
    QCOMPARE(duplicates.all()->size(), 0);
    const ClientId second = *clients.add(ada);
    Client child = person(u"Ralph"_s, u"Byron"_s);
    child.email = ada.email;
    TD_VERIFY(clients.add(child));
    const auto all = duplicates.all();
    TD_VERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE((QSet{all->at(0).first, all->at(0).second}), (QSet{first, second}));
    TD_VERIFY(ClientMerge(studio.db()).merge(first, second));
    QCOMPARE(duplicates.all()->size(), 0);
}

QTEST_GUILESS_MAIN(TestClientMerge)
#include "tst_clientmerge.moc"
