// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringsample.h"

#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

/// Keyring: unlocking, changing, rotating. Every test starts from a copy of the sample.
class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void unlocks_data();
    void unlocks();
    void passwordIsTheSameInEveryNormalForm();
    void createRefuses_data();
    void createRefuses();
    void changesRefuseAForgedKeyring();
    void loginsAreUnique();
    void removesSlots();
    void rotationKeepsEverybodyElse();
    void leaverCannotOpenTheNewGeneration();
    void rotationSurvivesACrash();
    void changesPassword();
    void oldPasswordDiesWithRotation();
    void recoversWithThePrintedKey();
    void renewsRecovery();
    void rewrapsAtAHigherCost();
    void remembersUntilExpiry();
    void passwordChangeForgetsComputers();
    void subkeysDiffer();

private:
    KeyringSample m_sample;
};

void TestKeyring::initTestCase()
{
    QVERIFY(m_sample.make());
}

void TestKeyring::unlocks_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("reason");
    QTest::newRow("right") << u"Petra"_s << m_sample.ownerPassword << u"none"_s;
    QTest::newRow("login in another case") << u"pETRA "_s << m_sample.ownerPassword << u"none"_s;
    QTest::newRow("wrong password") << u"Petra"_s << u"violet anchor 19 rail"_s << u"signin.wrong-password"_s;
    QTest::newRow("password in another case")
        << u"Petra"_s << m_sample.ownerPassword.toUpper() << u"signin.wrong-password"_s;
    QTest::newRow("no password") << u"Petra"_s << QString() << u"signin.wrong-password"_s;
    QTest::newRow("unknown login") << u"Boris"_s << m_sample.ownerPassword << u"signin.wrong-password"_s;
}

void TestKeyring::unlocks()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(QString, reason);
    const auto master = m_sample.single->unlock(login, KeyringSample::pw(password));
    QCOMPARE(KeyringSample::reasonOf(master), reason);
    if (master)
        QVERIFY(*master == m_sample.master);
    else
        QCOMPARE(master.error(), (Error{ErrorKind::WrongPassword, reason, {}, {}, {}}));
}

void TestKeyring::passwordIsTheSameInEveryNormalForm()
{
    Keyring keyring = *m_sample.single;
    QVERIFY(keyring.setPassword(m_sample.master, u"Petra"_s, KeyringSample::pw(u"\u00e9l\u00e9gance du matin"_s),
                                KeyringSample::cost));
    QVERIFY(keyring.unlock(u"Petra"_s, KeyringSample::pw(u"e\u0301le\u0301gance du matin"_s)));
}

void TestKeyring::createRefuses_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no login") << u"  "_s << KeyringSample::cost.memory << KeyringSample::cost.passes << u"text.empty"_s;
    QTest::newRow("long login") << QString(65, u'x') << KeyringSample::cost.memory << KeyringSample::cost.passes
                                << u"text.too-long"_s;
    QTest::newRow("little memory") << u"Petra"_s << KeyringSample::cost.memory - 1 << KeyringSample::cost.passes
                                   << u"keyring.weak"_s;
    QTest::newRow("few passes") << u"Petra"_s << KeyringSample::cost.memory << 2U << u"keyring.weak"_s;
    QTest::newRow("too much memory") << u"Petra"_s << (quint64(1) << 30) + 1 << 3U << u"keyring.excessive"_s;
    QTest::newRow("too many passes") << u"Petra"_s << KeyringSample::cost.memory << 17U << u"keyring.excessive"_s;
}

void TestKeyring::createRefuses()
{
    QFETCH(QString, login);
    QFETCH(quint64, memory);
    QFETCH(quint32, passes);
    QTEST(KeyringSample::reasonOf(Keyring::create(m_sample.database, m_sample.owner, login,
                                                  KeyringSample::pw(m_sample.ownerPassword), {memory, passes})),
          "reason");
}

void TestKeyring::changesRefuseAForgedKeyring()
{
    KeyringData data = m_sample.pairData();
    data.entries[2].publicKey = data.entries[0].publicKey; // a planted key, waiting for the next rotation
    Keyring forged = *Keyring::fromJson(keyringToJson(data));
    const Keyring before = forged;
    const QString tampered = u"keyring.tampered"_s;
    const SecretBytes password = KeyringSample::pw(m_sample.ownerPassword);
    QCOMPARE(KeyringSample::reasonOf(forged.rotate(m_sample.master)), tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.addSlot(m_sample.master, KeyringSample::idOf<UserId>(5), u"Mara"_s,
                                                    password, KeyringSample::cost)),
             tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.removeSlot(m_sample.master, m_sample.trainer)), tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.renameLogin(m_sample.master, u"Jonas"_s, u"Jon"_s)), tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.setPassword(m_sample.master, u"Jonas"_s, password, KeyringSample::cost)),
             tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.renewRecovery(m_sample.master)), tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.rewrap(m_sample.master, u"Petra"_s, password, KeyringSample::cost)),
             tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.remember(m_sample.master, u"Petra"_s, 5)), tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.forget(m_sample.master, m_sample.owner)), tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.dropExpired(m_sample.master, 5000)), tampered);
    QCOMPARE(KeyringSample::reasonOf(forged.finishRotation(m_sample.master)), tampered);
    QVERIFY(forged == before);

    Keyring sound = *m_sample.single;
    QCOMPARE(KeyringSample::reasonOf(sound.rotate(SecretBytes::random(32))), tampered);
    QCOMPARE(KeyringSample::reasonOf(sound.rotate(SecretBytes())), tampered);
}

void TestKeyring::loginsAreUnique()
{
    Keyring keyring = *m_sample.pair;
    const SecretBytes password = KeyringSample::pw(m_sample.trainerPassword);
    QCOMPARE(KeyringSample::reasonOf(keyring.addSlot(m_sample.master, KeyringSample::idOf<UserId>(3), u"PETRA"_s,
                                                     password, KeyringSample::cost)),
             u"login.taken"_s);
    QCOMPARE(KeyringSample::reasonOf(keyring.addSlot(m_sample.master, KeyringSample::idOf<UserId>(3), u" "_s, password,
                                                     KeyringSample::cost)),
             u"text.empty"_s);
    QCOMPARE(KeyringSample::reasonOf(
                 keyring.addSlot(m_sample.master, m_sample.trainer, u"Second"_s, password, KeyringSample::cost)),
             u"user.has-slot"_s);
    QCOMPARE(KeyringSample::reasonOf(keyring.renameLogin(m_sample.master, u"Jonas"_s, u"petra"_s)), u"login.taken"_s);
    QCOMPARE(KeyringSample::reasonOf(keyring.renameLogin(m_sample.master, u"Boris"_s, u"Bo"_s)), u"login.unknown"_s);
    QVERIFY(keyring == *m_sample.pair);

    QVERIFY(keyring.renameLogin(m_sample.master, u"jonas"_s, u"JONAS"_s));
    QVERIFY(keyring.renameLogin(m_sample.master, u"jonas"_s, u"j.keller"_s));
    QCOMPARE(KeyringSample::reasonOf(keyring.findLogin(u"Jonas"_s)), u"login.unknown"_s);
    QCOMPARE(*keyring.findLogin(u"J.Keller"_s), (KeyringUser{m_sample.trainer, u"j.keller"_s}));
    QVERIFY(keyring.unlock(u"j.keller"_s, password));
}

void TestKeyring::removesSlots()
{
    Keyring keyring = *m_sample.pair;
    QCOMPARE(KeyringSample::reasonOf(keyring.removeSlot(m_sample.master, KeyringSample::idOf<UserId>(50))),
             u"login.unknown"_s);
    QVERIFY(keyring.removeSlot(m_sample.master, m_sample.owner));
    QCOMPARE(keyring.users(), (QList<KeyringUser>{{m_sample.trainer, u"Jonas"_s}}));
    QCOMPARE(KeyringSample::reasonOf(keyring.unlockRemembered(m_sample.remembered, 10)), u"remember.wrong"_s);
    QCOMPARE(KeyringSample::reasonOf(keyring.removeSlot(m_sample.master, m_sample.trainer)), u"keyring.last-slot"_s);
    QVERIFY(keyring.verify(m_sample.master));
    QVERIFY(*Keyring::fromJson(keyring.toJson()) == keyring);
}

void TestKeyring::rotationKeepsEverybodyElse()
{
    Keyring keyring = *m_sample.pair;
    const auto next = keyring.rotate(m_sample.master);
    QVERIFY(next);
    QVERIFY(!(*next == m_sample.master));
    QCOMPARE(keyring.generation(), 2U);
    QCOMPARE(keyring.databaseSalt(), m_sample.pair->databaseSalt());

    const Keyring loaded = *Keyring::fromJson(keyring.toJson());
    QVERIFY(*loaded.unlock(u"Petra"_s, KeyringSample::pw(m_sample.ownerPassword)) == *next);
    QVERIFY(*loaded.unlock(u"Jonas"_s, KeyringSample::pw(m_sample.trainerPassword)) == *next);
    QVERIFY(*loaded.unlockWithRecovery(m_sample.recovery) == *next);
    QVERIFY(*loaded.unlockRemembered(m_sample.remembered, 10) == *next);
    QCOMPARE(KeyringSample::reasonOf(loaded.verify(m_sample.master)), u"keyring.tampered"_s);
}

void TestKeyring::leaverCannotOpenTheNewGeneration()
{
    Keyring keyring = *m_sample.pair;
    QVERIFY(keyring.removeSlot(m_sample.master, m_sample.trainer));
    const auto next = keyring.rotate(m_sample.master);
    QVERIFY(next);
    QVERIFY(keyring.finishRotation(*next));
    const SecretBytes password = KeyringSample::pw(m_sample.trainerPassword);
    QCOMPARE(KeyringSample::reasonOf(keyring.unlock(u"Jonas"_s, password)), u"signin.wrong-password"_s);
    // What the leaver still has: an old keyring, which gives the old master key and nothing of the new one.
    QVERIFY(*m_sample.pair->unlock(u"Jonas"_s, password) == m_sample.master);
    QCOMPARE(KeyringSample::reasonOf(keyring.previousMaster(m_sample.master)), u"keyring.tampered"_s);
    // Their old slot put back into the new keyring.
    KeyringData grafted = *keyringFromJson(keyring.toJson());
    grafted.entries.append(m_sample.pairData().entries[2]);
    const auto forged = Keyring::fromJson(keyringToJson(grafted));
    QVERIFY(forged);
    QCOMPARE(KeyringSample::reasonOf(forged->unlock(u"Jonas"_s, password)), u"keyring.tampered"_s);
}

void TestKeyring::rotationSurvivesACrash()
{
    Keyring keyring = *m_sample.single;
    QVERIFY(!keyring.rotationPending());
    QCOMPARE(KeyringSample::reasonOf(keyring.previousMaster(m_sample.master)), u"keyring.no-rotation"_s);
    const auto next = keyring.rotate(m_sample.master);
    QVERIFY(next);

    Keyring loaded = *Keyring::fromJson(keyring.toJson()); // as after a crash before the rekey
    QVERIFY(loaded.rotationPending());
    QVERIFY(*loaded.previousMaster(*next) == m_sample.master);
    QCOMPARE(KeyringSample::reasonOf(loaded.rotate(*next)), u"keyring.rotation-pending"_s);
    QVERIFY(loaded.finishRotation(*next));
    QVERIFY(!loaded.rotationPending());
    QVERIFY(!loaded.toJson().contains(keyringFromJson(keyring.toJson())->previousMaster.toHex()));
    const auto third = loaded.rotate(*next);
    QVERIFY(third);
    QVERIFY(*loaded.previousMaster(*third) == *next);
}

void TestKeyring::changesPassword()
{
    Keyring keyring = *m_sample.pair;
    const SecretBytes next = KeyringSample::pw(u"copper owls at nine"_s);
    QCOMPARE(
        KeyringSample::reasonOf(keyring.changePassword(m_sample.master, u"Jonas"_s, next, next, KeyringSample::cost)),
        u"signin.wrong-password"_s);
    QCOMPARE(
        KeyringSample::reasonOf(keyring.changePassword(m_sample.master, u"Boris"_s, next, next, KeyringSample::cost)),
        u"login.unknown"_s);
    QCOMPARE(KeyringSample::reasonOf(keyring.setPassword(m_sample.master, u"Jonas"_s, next, {8192, 1})),
             u"keyring.weak"_s);
    QVERIFY(keyring == *m_sample.pair);
    QVERIFY(keyring.changePassword(m_sample.master, u"Jonas"_s, KeyringSample::pw(m_sample.trainerPassword), next,
                                   KeyringSample::cost));
    QCOMPARE(KeyringSample::reasonOf(keyring.unlock(u"Jonas"_s, KeyringSample::pw(m_sample.trainerPassword))),
             u"signin.wrong-password"_s);
    QVERIFY(*keyring.unlock(u"Jonas"_s, next) == m_sample.master);
    QCOMPARE(keyring.users(), m_sample.pair->users());
}

void TestKeyring::oldPasswordDiesWithRotation()
{
    Keyring keyring = *m_sample.pair;
    QVERIFY(keyring.setPassword(m_sample.master, u"Jonas"_s, KeyringSample::pw(u"copper owls at nine"_s),
                                KeyringSample::cost));
    const auto next = keyring.rotate(m_sample.master);
    QVERIFY(next);
    // Somebody who knows the old password and kept the old keyring holds the old private key: try it on the new seal.
    const KeySlot old = m_sample.pairData().entries[2];
    const auto privateKey = unwrapPrivateKey(old, m_sample.database, KeyringSample::pw(m_sample.trainerPassword));
    QVERIFY(privateKey);
    QVERIFY(openMaster(old, *privateKey));
    const KeyringData rotated = *keyringFromJson(keyring.toJson());
    for (const KeySlot& slot : rotated.entries)
        QVERIFY(!openMaster(slot, *privateKey));
}

void TestKeyring::recoversWithThePrintedKey()
{
    Keyring keyring = *m_sample.single;
    const auto master = keyring.unlockWithRecovery(m_sample.recovery.toLower().remove(u'-'));
    QVERIFY(master);
    QVERIFY(*master == m_sample.master);
    QVERIFY(keyring.setPassword(*master, u"Petra"_s, KeyringSample::pw(u"copper owls at nine"_s), KeyringSample::cost));
    QVERIFY(keyring.unlock(u"Petra"_s, KeyringSample::pw(u"copper owls at nine"_s)));

    QCOMPARE(KeyringSample::reasonOf(keyring.unlockWithRecovery(u"nonsense"_s)), u"recovery.format"_s);
    const auto other = keyring.unlockWithRecovery(RecoveryKey::generate().text());
    QCOMPARE(KeyringSample::reasonOf(other), u"recovery.wrong"_s);
    QCOMPARE(other.error().kind, ErrorKind::WrongPassword);

    KeyringData elsewhere = *keyringFromJson(keyring.toJson());
    elsewhere.database = KeyringSample::idOf<DatabaseId>(8);
    QCOMPARE(
        KeyringSample::reasonOf(Keyring::fromJson(keyringToJson(elsewhere))->unlockWithRecovery(m_sample.recovery)),
        u"recovery.wrong"_s);
}

void TestKeyring::renewsRecovery()
{
    Keyring keyring = *m_sample.single;
    const auto renewed = keyring.renewRecovery(m_sample.master);
    QVERIFY(renewed);
    QVERIFY(*keyring.unlockWithRecovery(renewed->text()) == m_sample.master);
    QCOMPARE(KeyringSample::reasonOf(keyring.unlockWithRecovery(m_sample.recovery)), u"recovery.wrong"_s);
    QVERIFY(Keyring::fromJson(keyring.toJson()));
}

void TestKeyring::rewrapsAtAHigherCost()
{
    Keyring keyring = *m_sample.single;
    const KdfCost dearer{KeyringSample::cost.memory, KeyringSample::cost.passes + 1};
    const SecretBytes password = KeyringSample::pw(m_sample.ownerPassword);
    QVERIFY(!keyring.needsRewrap(u"Petra"_s, KeyringSample::cost));
    QVERIFY(keyring.needsRewrap(u"Petra"_s, dearer));
    QVERIFY(keyring.needsRewrap(u"Petra"_s));
    QVERIFY(!keyring.needsRewrap(u"Boris"_s));
    QCOMPARE(
        KeyringSample::reasonOf(keyring.rewrap(m_sample.master, u"Petra"_s, KeyringSample::pw(u"wrong"_s), dearer)),
        u"signin.wrong-password"_s);
    QVERIFY(keyring == *m_sample.single);
    QVERIFY(keyring.rewrap(m_sample.master, u"Petra"_s, password, dearer));
    QVERIFY(!keyring.needsRewrap(u"Petra"_s, dearer));
    QVERIFY(*keyring.unlock(u"Petra"_s, password) == m_sample.master);
}

void TestKeyring::remembersUntilExpiry()
{
    Keyring keyring = *m_sample.pair;
    QVERIFY(*keyring.unlockRemembered(m_sample.remembered, 999) == m_sample.master);
    QCOMPARE(KeyringSample::reasonOf(keyring.unlockRemembered(m_sample.remembered, 1000)), u"remember.expired"_s);
    QCOMPARE(*keyring.rememberedUser(m_sample.remembered.slot), (KeyringUser{m_sample.owner, u"Petra"_s}));
    QCOMPARE(KeyringSample::reasonOf(keyring.rememberedUser(KeyringSample::idOf<KeySlotId>(9))), u"remember.wrong"_s);
    const RememberedSecret forged{m_sample.remembered.slot, SecretBytes::random(32)};
    QCOMPARE(KeyringSample::reasonOf(keyring.unlockRemembered(forged, 10)), u"remember.wrong"_s);
    const RememberedSecret empty{m_sample.remembered.slot, SecretBytes()};
    QCOMPARE(KeyringSample::reasonOf(keyring.unlockRemembered(empty, 10)), u"remember.wrong"_s);
    QCOMPARE(KeyringSample::reasonOf(keyring.remember(m_sample.master, u"Boris"_s, 10)), u"login.unknown"_s);

    const auto jonas = keyring.remember(m_sample.master, u"jonas"_s, 2000);
    QVERIFY(jonas);
    QCOMPARE(*keyring.dropExpired(m_sample.master, 999), false);
    QCOMPARE(*keyring.dropExpired(m_sample.master, 1000), true);
    QCOMPARE(KeyringSample::reasonOf(keyring.unlockRemembered(m_sample.remembered, 10)), u"remember.wrong"_s);
    QVERIFY(*keyring.unlockRemembered(*jonas, 10) == m_sample.master);
    QVERIFY(keyring.forget(m_sample.master, m_sample.trainer));
    QCOMPARE(KeyringSample::reasonOf(keyring.unlockRemembered(*jonas, 10)), u"remember.wrong"_s);
}

void TestKeyring::passwordChangeForgetsComputers()
{
    Keyring keyring = *m_sample.pair;
    const auto jonas = keyring.remember(m_sample.master, u"Jonas"_s, 2000);
    QVERIFY(jonas);
    QVERIFY(keyring.setPassword(m_sample.master, u"Petra"_s, KeyringSample::pw(u"copper owls at nine"_s),
                                KeyringSample::cost));
    QCOMPARE(KeyringSample::reasonOf(keyring.unlockRemembered(m_sample.remembered, 10)), u"remember.wrong"_s);
    QVERIFY(keyring.unlockRemembered(*jonas, 10));
}

void TestKeyring::subkeysDiffer()
{
    const QList<KeyPurpose> purposes{KeyPurpose::Database, KeyPurpose::Journal, KeyPurpose::Attachments,
                                     KeyPurpose::KeyringMac, KeyPurpose::PreviousMaster};
    for (const KeyPurpose a : purposes) {
        QCOMPARE(subkey(m_sample.master, a).size(), 32);
        QVERIFY(!(subkey(m_sample.master, a) == m_sample.master));
        for (const KeyPurpose b : purposes)
            QCOMPARE(subkey(m_sample.master, a) ==
                         subkey(SecretBytes::copyOf(m_sample.master.data(), m_sample.master.size()), b),
                     a == b);
    }
    QVERIFY(!(subkey(m_sample.master, KeyPurpose::Database) == subkey(SecretBytes::random(32), KeyPurpose::Database)));
    QVERIFY(subkey(SecretBytes::random(16), KeyPurpose::Database).isEmpty());

    // Part of the file format: a change here makes every studio unreadable.
    SecretBytes counting(32);
    for (int i = 0; i < 32; ++i)
        counting.data()[i] = static_cast<unsigned char>(i);
    const SecretBytes known = subkey(counting, KeyPurpose::Database);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(known.data()), known.size()).toHex(),
             QByteArray("f4a889c8b63dfaa3611ab678ae44314ac65bcebf06d6dc394a4c9c7d06272183"));
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
