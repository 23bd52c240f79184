// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "clients/clientsearch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

class TestClientSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksAndFields_data();
    void ranksAndFields();
    void ordersByRank();
    void forgivesOneMistake_data();
    void forgivesOneMistake();
    void survivesBadInput_data();
    void survivesBadInput();
    void everyInfixFinds();
    void followsChanges();
    void showsOnlyWhatTheUserSees();
};

namespace
{
Result<void> addPeople(ScratchStudio& studio)
{
    Clients clients(studio.db());
    Client elodie = person(u"Élodie"_s, u"Brûlé-Tremblay"_s);
    elodie.preferredName = u"Lolo"_s;
    elodie.phone = u"+1 (416) 555-0199"_s;
    elodie.email = u"e.tremblay@mail.test"_s;
    elodie.tags = {u"Marathon"_s};
    elodie.notes = u"Prefers the window side"_s;
    TD_TRY(clients.add(elodie));
    TD_TRY(clients.add(person(u"Sean"_s, u"O'Brien"_s)));
    TD_TRY(clients.add(person(u"Bruno"_s, u"Marsh"_s)));
    TD_TRY(clients.add(person(u"Ali"_s, u"El Bruss"_s)));
    return {};
}

QStringList namesOf(const QList<SearchHit>& hits)
{
    QStringList names;
    for (const SearchHit& hit : hits)
        names << hit.name;
    return names;
}
} // namespace

void TestClientSearch::ranksAndFields_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<SearchRank>("rank");
    const QString elodie = u"Lolo Brûlé-Tremblay"_s;
    QTest::newRow("first name") << u"elo"_s << elodie << SearchRank::NamePrefix;
    QTest::newRow("accents typed") << u"ÉLODIE"_s << elodie << SearchRank::NamePrefix;
    QTest::newRow("preferred") << u"lol"_s << elodie << SearchRank::NamePrefix;
    QTest::newRow("second part") << u"tremb"_s << elodie << SearchRank::WordPrefix;
    QTest::newRow("any order") << u"brule elodie"_s << elodie << SearchRank::NamePrefix;
    QTest::newRow("infix") << u"embla"_s << elodie << SearchRank::NameInfix;
    QTest::newRow("phone") << u"416-555"_s << elodie << SearchRank::Contact;
    QTest::newRow("phone with plus") << u"+1416"_s << elodie << SearchRank::Contact;
    QTest::newRow("e-mail") << u"e.tremblay@mail"_s << elodie << SearchRank::Contact;
    QTest::newRow("tag") << u"marathon"_s << elodie << SearchRank::Tag;
    QTest::newRow("note") << u"window"_s << elodie << SearchRank::Note;
    QTest::newRow("name and note") << u"elodie window"_s << elodie << SearchRank::Note;
    QTest::newRow("apostrophe") << u"o'br"_s << u"Sean O'Brien"_s << SearchRank::NamePrefix;
    QTest::newRow("no apostrophe") << u"obri"_s << u"Sean O'Brien"_s << SearchRank::NamePrefix;
    QTest::newRow("curly apostrophe") << u"O\u2019Brien"_s << u"Sean O'Brien"_s << SearchRank::NamePrefix;
}

void TestClientSearch::ranksAndFields()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(SearchRank, rank);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TD_VERIFY(addPeople(studio));
    ClientSearch search;
    TD_VERIFY(search.load(studio.db()));
    QCOMPARE(search.size(), 4);
    const auto hits = search.find(typed, 10);
    QCOMPARE(namesOf(hits), QStringList{name});
    QCOMPARE(hits.at(0).rank, rank);
}

void TestClientSearch::ordersByRank()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TD_VERIFY(addPeople(studio));
    ClientSearch search;
    TD_VERIFY(search.load(studio.db()));
    const QStringList expected{u"Bruno Marsh"_s, u"Lolo Brûlé-Tremblay"_s, u"Ali El Bruss"_s};
    QCOMPARE(namesOf(search.find(u"bru"_s, 10)), expected);
    QCOMPARE(namesOf(search.find(u"bru"_s, 2)), expected.first(2));
    QCOMPARE(namesOf(search.find(u"mar"_s, 10)), (QStringList{u"Bruno Marsh"_s, u"Lolo Brûlé-Tremblay"_s})); // name before tag
    QVERIFY(search.find(u"bru zzz"_s, 10).isEmpty());
    QVERIFY(search.find(u"bru"_s, 0).isEmpty());
}

void TestClientSearch::forgivesOneMistake_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("changed") << u"trenblay"_s << true;
    QTest::newRow("left out") << u"tremlay"_s << true;
    QTest::newRow("added") << u"tremmblay"_s << true;
    QTest::newRow("swapped") << u"tremlbay"_s << true;
    QTest::newRow("first letter") << u"dremblay"_s << true;
    QTest::newRow("while typing") << u"trenb"_s << true;
    QTest::newRow("two words") << u"elodei trenblay"_s << true;
    QTest::newRow("two mistakes") << u"drenblay"_s << false;
    QTest::newRow("too short to forgive") << u"trx"_s << false;
}

void TestClientSearch::forgivesOneMistake()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TD_VERIFY(addPeople(studio));
    ClientSearch search;
    TD_VERIFY(search.load(studio.db()));
    const auto hits = search.find(typed, 10);
    QCOMPARE(namesOf(hits), found ? QStringList{u"Lolo Brûlé-Tremblay"_s} : QStringList());
    if (found)
        QCOMPARE(hits.at(0).rank, SearchRank::Approximate);
}

void TestClientSearch::survivesBadInput_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u" \t\n "_s;
    QTest::newRow("punctuation") << u"-.'\"@"_s;
    QTest::newRow("field marks") << u"\x1f\n"_s;
    QTest::newRow("endless") << QString(10'000, u'q');
    QTest::newRow("many words") << QString(u"q "_s).repeated(5000);
    QTest::newRow("right to left") << u"\u05e2\u05d3"_s;
    QTest::newRow("emoji") << u"\U0001F3CB"_s;
    QTest::newRow("half an emoji") << QString(QChar(0xD83C));
}

void TestClientSearch::survivesBadInput()
{
    QFETCH(QString, typed);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TD_VERIFY(addPeople(studio));
    ClientSearch search;
    QVERIFY(search.find(typed, 10).isEmpty()); // nothing loaded yet
    TD_VERIFY(search.load(studio.db()));
    QVERIFY(search.find(typed, 10).isEmpty());
}

void TestClientSearch::everyInfixFinds()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString letters = u"abcdefghijklmnopqrstuvwxyzÀÉÎÕÜßçñøłØŁĐžאבגжщя中文"_s;
    const auto word = [&] {
        QString out;
        for (int i = random.bounded(3, 10); i > 0; --i)
            out += letters[random.bounded(int(letters.size()))];
        return out;
    };
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    QHash<ClientId, QStringList> names;
    TD_VERIFY(studio.db().change("seed", {}, [&]() -> Result<void> {
        for (int i = 0; i < 150; ++i) {
            const QStringList parts{word(), word()};
            TD_TRY_ASSIGN(const ClientId id, Clients(studio.db()).add(person(parts[0], parts[1])));
            names.insert(id, parts);
        }
        return {};
    }));
    ClientSearch search;
    TD_VERIFY(search.load(studio.db()));
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        for (const QString& part : *it) {
            for (int from = 0; from + 3 <= part.size(); ++from) {
                const auto hits = search.find(part.mid(from, 3), 1000);
                const bool found = std::any_of(hits.begin(), hits.end(), [&](const SearchHit& hit) { return hit.id == it.key(); });
                QVERIFY2(found, qPrintable(part + u' ' + part.mid(from, 3)));
            }
        }
    }
}

void TestClientSearch::followsChanges()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Clients clients(studio.db());
    QList<ClientId> ids;
    for (int i = 0; i < 100; ++i)
        ids << *clients.add(person(u"Person%1"_s.arg(i), u"Known"_s));
    ClientSearch search;
    TD_VERIFY(search.load(studio.db()));
    Client changed = *clients.find(ids[7]);
    changed.lastName = u"Renamed"_s;
    TD_VERIFY(clients.save(changed));
    TD_VERIFY(search.update(studio.db(), {ids[7]}));
    QCOMPARE(namesOf(search.find(u"renamed"_s, 5)), QStringList{u"Person7 Renamed"_s});
    QCOMPARE(search.find(u"known"_s, 200).size(), 99);
    const ClientId added = *clients.add(person(u"Newcomer"_s));
    TD_VERIFY(search.update(studio.db(), {added}));
    QCOMPARE(search.find(u"newcomer"_s, 5).size(), 1);
    for (int i = 10; i < 70; ++i) // enough to pack the index anew
        TD_VERIFY(clients.remove(ids[i]));
    TD_VERIFY(search.update(studio.db(), ids.mid(10, 60)));
    QCOMPARE(search.size(), 41);
    QCOMPARE(search.find(u"known"_s, 200).size(), 39);
    QCOMPARE(namesOf(search.find(u"person99"_s, 5)), QStringList{u"Person99 Known"_s});
    search.clear();
    QVERIFY(search.find(u"known"_s, 5).isEmpty());
}

void TestClientSearch::showsOnlyWhatTheUserSees()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TD_VERIFY(Clients(studio.db()).add(person(u"Mine"_s), studio.trainer));
    TD_VERIFY(Clients(studio.db()).add(person(u"Minerva"_s), studio.otherTrainer));
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    ClientSearch search;
    TD_VERIFY(search.load(studio.db()));
    QCOMPARE(namesOf(search.find(u"min"_s, 5)), QStringList{u"Mine"_s});
}

QTEST_GUILESS_MAIN(TestClientSearch)
#include "tst_clientsearch.moc"
