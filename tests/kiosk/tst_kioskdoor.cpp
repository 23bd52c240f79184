// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clients.h"
#include "kiosk/kioskdoor.h"
#include "kiosk/pinhash.h"
#include "support/scratchstudio.h"

#include <QFile>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestKioskDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        m_ana = add(u"Ana"_s, u"Ruiz"_s, u"4729"_s);
        m_anouk = add(u"Anouk"_s, u"Élias"_s, u"83026154"_s);
        m_bo = add(u"Bo"_s, u"Ruiz"_s, {});
    }
    void cleanup() { m_studio.reset(); }

    void pins_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QString>("reason");
        QTest::newRow("four") << u"4729"_s << QString();
        QTest::newRow("eight") << u"83026154"_s << QString();
        QTest::newRow("three") << u"472"_s << u"pin.format"_s;
        QTest::newRow("nine") << u"830261547"_s << u"pin.format"_s;
        QTest::newRow("letters") << u"47a9"_s << u"pin.format"_s;
        QTest::newRow("digits of another script") << u"٤٧٢٩"_s << u"pin.format"_s;
        QTest::newRow("same") << u"7777"_s << u"pin.simple"_s;
        QTest::newRow("up") << u"4567"_s << u"pin.simple"_s;
        QTest::newRow("down") << u"8765"_s << u"pin.simple"_s;
        QTest::newRow("nothing") << QString() << u"pin.format"_s;
    }
    void pins()
    {
        QFETCH(QString, pin);
        QFETCH(QString, reason);
        const auto checked = checkPin(pin);
        QCOMPARE(checked ? QString() : checked.error().reason, reason);
    }

    void aHashIsArgonAndNeverTheSameTwice()
    {
        const auto one = hashPin(u"4729"_s);
        const auto two = hashPin(u"4729"_s);
        TD_VERIFY(one);
        QVERIFY(one->startsWith("$argon2id$"));
        QVERIFY(*one != *two);
        QVERIFY(!one->contains("4729"));
        QVERIFY(pinMatches(*one, u"4729"_s) && pinMatches(*two, u"4729"_s));
        for (const QString& wrong : {u"4728"_s, u"47290"_s, u""_s, u"472"_s})
            QVERIFY(!pinMatches(*one, wrong));
        QVERIFY(!pinMatches("-", u"4729"_s));
    }

    void noPlaintextAnywhere()
    {
        auto q = m_studio->db().maintenanceQuery("SELECT count(*) FROM t_journal WHERE changes LIKE '%83026154%'");
        QCOMPARE(q.number().value_or(-1), 0);
        for (const char* table : {"t_kiosk_pins", "t_clients", "t_journal"}) {
            auto rows = m_studio->db().maintenanceQuery("SELECT * FROM " + QByteArray(table));
            int seen = 0;
            while (rows.next()) {
                ++seen;
                for (int column = 0; column < rows.columnCount(); ++column)
                    QVERIFY2(!rows.bytes(column).contains("83026154"), table);
            }
            QVERIFY(seen > 0);
        }
    }

    void namesAreFoundButNeverListed()
    {
        KioskDoor door(m_studio->db());
        TD_VERIFY(door.open());
        const auto shown = [&](const QString& typed) {
            QStringList names;
            for (const KioskName& name : door.find(typed))
                names.append(name.shown);
            return names;
        };
        QCOMPARE(shown({}), QStringList());
        QCOMPARE(shown(u"a"_s), QStringList());
        QCOMPARE(shown(u" a "_s), QStringList());
        QCOMPARE(shown(u"AN"_s), QStringList({u"Ana R."_s, u"Anouk É."_s}));
        QCOMPARE(shown(u"elias"_s), QStringList{u"Anouk É."_s});
        QCOMPARE(shown(u"ana ru"_s), QStringList{u"Ana R."_s});
        QCOMPARE(shown(u"ru"_s), QStringList{u"Ana R."_s}); // Bo has no PIN
        QCOMPARE(shown(u"%%"_s), QStringList());
    }

    void theRightPinOpensAndDoneCloses()
    {
        KioskDoor door(m_studio->db());
        TD_VERIFY(door.open());
        QCOMPARE(rows(), 0);
        TD_VERIFY(door.enter(m_ana, u"4729"_s));
        QCOMPARE(door.client(), m_ana);
        QCOMPARE(door.shownName(), u"Ana R."_s);
        QCOMPARE(m_studio->db().actor().role, Role::Client);
        QCOMPARE(rows(), 1);
        TD_VERIFY(door.enter(m_anouk, u"83026154"_s)); // straight from one to the other
        QCOMPARE(door.client(), m_anouk);
        QCOMPARE(rows(), 1);
        TD_VERIFY(door.leave());
        QVERIFY(door.client().isNull());
        QCOMPARE(rows(), 0);
    }

    void aWrongPinOpensNothingAndTakesLonger()
    {
        KioskDoor door(m_studio->db());
        TD_VERIFY(door.open());
        for (const QString& reason : {u"pin.wrong"_s, u"pin.wrong"_s, u"pin.wrong"_s}) {
            const auto entered = door.enter(m_ana, u"0000"_s);
            QCOMPARE(entered.error().reason, reason);
            QCOMPARE(rows(), 0);
        }
        QCOMPARE(door.enter(m_ana, u"0000"_s).error().reason, u"pin.wait"_s);
        QCOMPARE(door.enter(m_ana, u"4729"_s).error().reason, u"pin.wait"_s); // also the right one waits
        QVERIFY(door.waitMs(m_ana) > 0);
        TD_VERIFY(door.enter(m_anouk, u"83026154"_s)); // others do not
        TD_VERIFY(door.leave());
        m_studio->clock.advance(door.waitMs(m_ana));
        TD_VERIFY(door.enter(m_ana, u"4729"_s));
        QCOMPARE(door.waitMs(m_ana), 0);
    }

    void afterAWrongPinTheOneBeforeIsGone()
    {
        KioskDoor door(m_studio->db());
        TD_VERIFY(door.open());
        TD_VERIFY(door.enter(m_ana, u"4729"_s));
        QVERIFY(!door.enter(m_anouk, u"1111"_s));
        QVERIFY(door.client().isNull());
        QCOMPARE(rows(), 0);
    }

    void whoHasNoPinStaysOut()
    {
        KioskDoor door(m_studio->db());
        TD_VERIFY(door.open());
        QCOMPARE(door.enter(m_bo, u"4729"_s).error().reason, u"pin.wrong"_s);
        QCOMPARE(door.enter(m_studio->db().newId<ClientId>(), {}).error().reason, u"pin.wrong"_s);
    }

    void pinsAreSetAnewAndTakenAway()
    {
        KioskPins pins(m_studio->db());
        QVERIFY(*pins.has(m_ana));
        TD_VERIFY(pins.set(m_ana, u"9150"_s));
        QVERIFY(!*pins.has(m_bo));
        TD_VERIFY(pins.set(m_bo, u"6038"_s));
        TD_VERIFY(pins.clear(m_anouk));
        TD_VERIFY(pins.clear(m_anouk));
        QVERIFY(!*pins.has(m_anouk));
        QCOMPARE(pins.set(m_studio->db().newId<ClientId>(), u"6038"_s).error().kind, ErrorKind::NotFound);
        KioskDoor door(m_studio->db());
        TD_VERIFY(door.open());
        QVERIFY(!door.enter(m_ana, u"4729"_s));
        TD_VERIFY(door.enter(m_ana, u"9150"_s));
        QVERIFY(door.find(u"anouk"_s).isEmpty());
        TD_VERIFY(m_studio->signInAs(m_studio->owner()));
        KioskPins again(m_studio->db());
        TD_VERIFY(again.set(m_anouk, u"6038"_s)); // the same row comes back
        QVERIFY(*again.has(m_anouk));
    }

    void trainersSetPinsOfTheirOwnClients()
    {
        TD_VERIFY(m_studio->signInAs(m_studio->otherTrainerActor()));
        QCOMPARE(KioskPins(m_studio->db()).set(m_ana, u"9150"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(KioskPins(m_studio->db()).all()->isEmpty());
        TD_VERIFY(m_studio->signInAs(m_studio->desk()));
        TD_VERIFY(KioskPins(m_studio->db()).set(m_bo, u"9150"_s));
        QCOMPARE(KioskPins(m_studio->db()).all()->size(), 3);
    }

    void withoutPinsTheStaffStays()
    {
        for (const ClientId& id : {m_ana, m_anouk})
            TD_VERIFY(KioskPins(m_studio->db()).clear(id));
        KioskDoor door(m_studio->db());
        QCOMPARE(door.open().error().reason, u"kiosk.nobody"_s);
        QVERIFY(!door.isOpen());
        QCOMPARE(m_studio->db().actor().role, Role::Owner);
        QCOMPARE(rows(), 3);
    }

private:
    ClientId add(const QString& first, const QString& last, const QString& pin)
    {
        Client client;
        client.firstName = first;
        client.lastName = last;
        const auto id = Clients(m_studio->db()).add(client, m_studio->trainer);
        if (!id)
            return {};
        if (!pin.isEmpty() && !KioskPins(m_studio->db()).set(*id, pin))
            return {};
        return *id;
    }
    qint64 rows() { return m_studio->db().query("SELECT count(*) FROM clients").number().value_or(-1); }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
    ClientId m_anouk;
    ClientId m_bo;
};

QTEST_GUILESS_MAIN(TestKioskDoor)
#include "tst_kioskdoor.moc"
