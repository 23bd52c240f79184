// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringsample.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{
void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

KeySlot& slotOf(KeyringData& data, KeySlotKind kind)
{
    return *std::find_if(data.entries.begin(), data.entries.end(),
                         [kind](const KeySlot& slot) { return slot.kind == kind; });
}

using Change = std::function<void(KeyringData&)>;
using JsonChange = std::function<void(QJsonObject&)>;

QByteArray changedJson(const QByteArray& json, const JsonChange& change)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    change(object);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

JsonChange setKey(const QString& key, const QJsonValue& value)
{
    return [=](QJsonObject& object) { object.insert(key, value); };
}

JsonChange setSlotKey(const QString& key, const QJsonValue& value)
{
    return [=](QJsonObject& object) {
        QJsonArray entries = object.value(u"slots"_s).toArray();
        QJsonObject slot = entries.at(0).toObject();
        slot.insert(key, value);
        entries.replace(0, slot);
        object.insert(u"slots"_s, entries);
    };
}
} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(JsonChange)

/// keyring.json on the disk and as bytes: two copies, damage, hostile content, forgery.
class TestKeyringFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void savesTwoPrivateCopies();
    void loadsSecondCopy_data();
    void loadsSecondCopy();
    void somethingElseInItsPlace();
    void loadErrors_data();
    void loadErrors();
    void failedSaveKeepsTheOldKeyring();
    void everyFlippedBitIsFoundWithoutAPassword();
    void everyTruncationIsFound();
    void hostileJson_data();
    void hostileJson();
    void inconsistentSlots_data();
    void inconsistentSlots();
    void forgeryIsFoundByTheMac_data();
    void forgeryIsFoundByTheMac();
    void forgedSlotDoesNotUnlock_data();
    void forgedSlotDoesNotUnlock();
    void opensTheFirstFormat();

private:
    KeyringSample m_sample;
};

void TestKeyringFile::initTestCase()
{
    QVERIFY(m_sample.make());
}

void TestKeyringFile::savesTwoPrivateCopies()
{
    const QTemporaryDir folder;
    Keyring keyring = *m_sample.pair;
    QVERIFY(keyring.needsSave());
    QVERIFY(keyring.save(folder.path()));
    QVERIFY(!keyring.needsSave());

    const QString first = folder.filePath(u"keyring.json"_s);
    const QString second = folder.filePath(u"keyring.backup.json"_s);
    QCOMPARE(readFile(first), readFile(second));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(first) & others));
    QVERIFY(!(QFile::permissions(second) & others));

    const auto loaded = Keyring::load(folder.path());
    QVERIFY(loaded);
    QVERIFY(*loaded == *m_sample.pair);
    QVERIFY(!loaded->needsSave());
    QCOMPARE(loaded->users(), (QList<KeyringUser>{{m_sample.owner, u"Petra"_s}, {m_sample.trainer, u"Jonas"_s}}));
    QCOMPARE(loaded->database(), m_sample.database);
    QCOMPARE(loaded->databaseSalt(), m_sample.pair->databaseSalt());
    QCOMPARE(loaded->databaseSalt().size(), 16);
}

void TestKeyringFile::loadsSecondCopy_data()
{
    QTest::addColumn<std::optional<QByteArray>>("first");
    QTest::newRow("missing") << std::optional<QByteArray>();
    QTest::newRow("empty") << std::optional<QByteArray>(QByteArray());
    QTest::newRow("half") << std::optional<QByteArray>(m_sample.pairJson.left(m_sample.pairJson.size() / 2));
    QTest::newRow("zeros") << std::optional<QByteArray>(QByteArray(m_sample.pairJson.size(), '\0'));
    QByteArray flipped = m_sample.pairJson;
    KeyringSample::flip(flipped, flipped.indexOf("wrapped_key") + 20);
    QTest::newRow("flipped bit in a wrapped key") << std::optional<QByteArray>(flipped);
    QTest::newRow("too large") << std::optional<QByteArray>(m_sample.pairJson + QByteArray(maxKeyringSize, ' '));
}

void TestKeyringFile::loadsSecondCopy()
{
    QFETCH(std::optional<QByteArray>, first);
    const QTemporaryDir folder;
    if (first)
        writeFile(folder.filePath(u"keyring.json"_s), *first);
    writeFile(folder.filePath(u"keyring.backup.json"_s), m_sample.pairJson);
    auto loaded = Keyring::load(folder.path());
    QVERIFY(loaded);
    QVERIFY(*loaded == *m_sample.pair);
    QVERIFY(loaded->needsSave());
    QVERIFY(loaded->save(folder.path()));
    QCOMPARE(readFile(folder.filePath(u"keyring.json"_s)), m_sample.pairJson);
}

void TestKeyringFile::somethingElseInItsPlace()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"keyring.json"_s));
    QCOMPARE(KeyringSample::reasonOf(Keyring::load(folder.path())), u"keyring.read"_s);
    writeFile(folder.filePath(u"keyring.backup.json"_s), m_sample.pairJson);
    QVERIFY(Keyring::load(folder.path()));
}

void TestKeyringFile::loadErrors_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("reason");
    const QByteArray newer = changedJson(m_sample.pairJson, setKey(u"format"_s, 2));
    QTest::newRow("nothing there") << QByteArray() << QByteArray() << ErrorKind::NotAStudio << u"studio.missing"_s;
    QTest::newRow("both damaged") << QByteArray("{") << QByteArray("[]") << ErrorKind::DamagedKeyring
                                  << u"keyring.damaged"_s;
    QTest::newRow("only a damaged second")
        << QByteArray() << QByteArray("{") << ErrorKind::DamagedKeyring << u"keyring.damaged"_s;
    QTest::newRow("newer than the second")
        << newer << m_sample.pairJson << ErrorKind::NewerSchema << u"keyring.newer"_s;
}

void TestKeyringFile::loadErrors()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const QTemporaryDir folder;
    if (!first.isEmpty())
        writeFile(folder.filePath(u"keyring.json"_s), first);
    if (!second.isEmpty())
        writeFile(folder.filePath(u"keyring.backup.json"_s), second);
    const auto loaded = Keyring::load(folder.path());
    QVERIFY(!loaded);
    QTEST(loaded.error().kind, "kind");
    QTEST(loaded.error().reason, "reason");
}

void TestKeyringFile::failedSaveKeepsTheOldKeyring()
{
    const QTemporaryDir folder;
    Keyring keyring = *m_sample.single;
    QVERIFY(keyring.save(folder.path()));
    const QByteArray before = readFile(folder.filePath(u"keyring.backup.json"_s));
    QVERIFY(QFile::remove(folder.filePath(u"keyring.json"_s)));
    QVERIFY(QDir(folder.path()).mkdir(u"keyring.json"_s));

    Keyring other = *m_sample.pair;
    QVERIFY(!other.save(folder.path()));
    QVERIFY(other.needsSave());
    QCOMPARE(readFile(folder.filePath(u"keyring.backup.json"_s)), before);
    QCOMPARE(KeyringSample::reasonOf(other.save(folder.filePath(u"nowhere"_s))), u"keyring.write"_s);

    // A keyring that could not be read back is refused before it replaces a good one.
    const QTemporaryDir good;
    QVERIFY(keyring.save(good.path()));
    auto nobody = Keyring::create(m_sample.database, UserId(), u"Petra"_s, KeyringSample::pw(m_sample.ownerPassword),
                                  KeyringSample::cost);
    QVERIFY(nobody);
    QCOMPARE(KeyringSample::reasonOf(nobody->keyring.save(good.path())), u"keyring.damaged"_s);
    QVERIFY(*Keyring::load(good.path()) == keyring);
}

void TestKeyringFile::everyFlippedBitIsFoundWithoutAPassword()
{
    QVERIFY(Keyring::fromJson(m_sample.pairJson));
    for (qsizetype i = 0; i < m_sample.pairJson.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = m_sample.pairJson;
            flipped[i] = char(flipped[i] ^ (1 << bit));
            QVERIFY2(!Keyring::fromJson(flipped), qPrintable(u"byte %1 bit %2"_s.arg(i).arg(bit)));
        }
    }
}

void TestKeyringFile::everyTruncationIsFound()
{
    for (qsizetype size = 0; size < m_sample.pairJson.size(); ++size)
        QVERIFY2(!Keyring::fromJson(m_sample.pairJson.left(size)), qPrintable(QString::number(size)));
}

void TestKeyringFile::hostileJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("detail");
    const auto row = [this](const char* name, const JsonChange& change, const QString& detail,
                            const QString& reason = u"keyring.damaged"_s) {
        QTest::newRow(name) << changedJson(m_sample.pairJson, change) << reason << detail;
    };
    QTest::newRow("array") << QByteArray("[]") << u"keyring.damaged"_s << QString();
    QTest::newRow("empty object") << QByteArray("{}") << u"keyring.damaged"_s << u"format"_s;
    QTest::newRow("deep nesting") << QByteArray(100'000, '[') << u"keyring.damaged"_s << QString();
    QTest::newRow("too large") << m_sample.pairJson + QByteArray(maxKeyringSize, ' ') << u"keyring.damaged"_s
                               << u"too large"_s;
    row("old format", setKey(u"format"_s, 0), u"unknown format"_s);
    row("newer format", setKey(u"format"_s, 9), QString(), u"keyring.newer"_s);
    row("format as text", setKey(u"format"_s, u"1"_s), u"format"_s);
    row("unknown key", setKey(u"extra"_s, 1), u"unknown keys"_s);
    row(
        "missing key", [](QJsonObject& object) { object.remove(u"mac"_s); }, u"mac"_s);
    row("generation negative", setKey(u"generation"_s, -1), u"generation"_s);
    row("generation fraction", setKey(u"generation"_s, 1.5), u"generation"_s);
    row("generation huge", setKey(u"generation"_s, 1e300), u"generation"_s);
    row("null database", setKey(u"database"_s, u"00000000-0000-0000-0000-000000000000"_s), u"database"_s);
    row("salt short", setKey(u"database_salt"_s, u"00ff"_s), u"database_salt"_s);
    row("salt upper case", setKey(u"database_salt"_s, QString(32, u'A')), u"database_salt"_s);
    row("salt not hex", setKey(u"database_salt"_s, QString(32, u'z')), u"database_salt"_s);
    row("salt a number", setKey(u"database_salt"_s, 5), u"database_salt"_s);
    row("slots an object", setKey(u"slots"_s, QJsonObject()), u"missing"_s);
    row("slots of numbers", setKey(u"slots"_s, QJsonArray{1, 2}), u"unknown kind"_s);
    row("slot of unknown kind", setSlotKey(u"kind"_s, u"magic"_s), u"unknown kind"_s);
    row("slot with an unknown key", setSlotKey(u"expires"_s, 5), u"unknown keys"_s);
    row("login long", setSlotKey(u"login"_s, QString(65, u'x')), u"login"_s);
    row("weak memory", setSlotKey(u"argon_memory"_s, 8192), QString(), u"keyring.weak"_s);
    row("weak passes", setSlotKey(u"argon_passes"_s, 1), QString(), u"keyring.weak"_s);
    row("excessive memory", setSlotKey(u"argon_memory"_s, qint64(1) << 40), QString(), u"keyring.excessive"_s);
    row("excessive passes", setSlotKey(u"argon_passes"_s, qint64(1) << 32), QString(), u"keyring.excessive"_s);
    row("changed login", setSlotKey(u"login"_s, u"Petrus"_s), u"checksum"_s);
}

void TestKeyringFile::hostileJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto read = Keyring::fromJson(json);
    QVERIFY(!read);
    QTEST(read.error().reason, "reason");
    QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
}

void TestKeyringFile::inconsistentSlots_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("detail");
    QTest::newRow("same slot twice") << Change([](KeyringData& d) { d.entries.append(d.entries.first()); })
                                     << u"alike"_s;
    QTest::newRow("same login") << Change([](KeyringData& d) {
        d.entries[1].login = u"PETRA"_s;
        d.entries[2].login = u"petra"_s;
    }) << u"alike"_s;
    QTest::newRow("same user") << Change([](KeyringData& d) { d.entries[2].user = d.entries[0].user; }) << u"alike"_s;
    QTest::newRow("no recovery") << Change([](KeyringData& d) { d.entries.remove(1); }) << u"missing"_s;
    QTest::newRow("two recoveries") << Change([](KeyringData& d) {
        KeySlot second = slotOf(d, KeySlotKind::Recovery);
        second.id = KeyringSample::idOf<KeySlotId>(9);
        d.entries.append(second);
    }) << u"missing"_s;
    QTest::newRow("no password") << Change([](KeyringData& d) {
        d.entries.removeIf([](const KeySlot& slot) { return slot.kind != KeySlotKind::Recovery; });
    }) << u"missing"_s;
    QTest::newRow("remembered stranger") << Change([](KeyringData& d) {
        slotOf(d, KeySlotKind::Remembered).user = KeyringSample::idOf<UserId>(99);
    }) << u"nobody"_s;
    QTest::newRow("slot of the future") << Change([](KeyringData& d) { d.entries[0].generation = 2; })
                                        << u"generation"_s;
    QTest::newRow("slot of generation 0")
        << Change([](KeyringData& d) { d.entries[0].generation = 0; }) << u"generation"_s;
}

void TestKeyringFile::inconsistentSlots()
{
    QFETCH(Change, change);
    QFETCH(QString, detail);
    KeyringData data = m_sample.pairData();
    change(data);
    const auto read = keyringFromJson(keyringToJson(data));
    QCOMPARE(KeyringSample::reasonOf(read), u"keyring.damaged"_s);
    QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
}

void TestKeyringFile::forgeryIsFoundByTheMac_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("database", [](KeyringData& d) { d.database = KeyringSample::idOf<DatabaseId>(8); });
    row("generation", [](KeyringData& d) { d.generation = 5; });
    row("database salt", [](KeyringData& d) { KeyringSample::flip(d.databaseSalt); });
    row("login", [](KeyringData& d) { d.entries[0].login = u"Petrus"_s; });
    row("user", [](KeyringData& d) { d.entries[2].user = KeyringSample::idOf<UserId>(3); });
    row("logins swapped", [](KeyringData& d) { std::swap(d.entries[0].login, d.entries[2].login); });
    row("slot id", [](KeyringData& d) { d.entries[0].id = KeyringSample::idOf<KeySlotId>(3); });
    row("cost", [](KeyringData& d) { ++d.entries[0].cost.passes; });
    row("memory", [](KeyringData& d) { d.entries[0].cost.memory += 1024; });
    row("public key", [](KeyringData& d) { KeyringSample::flip(d.entries[0].publicKey, 31); });
    row("salt", [](KeyringData& d) { KeyringSample::flip(d.entries[0].salt, 15); });
    row("nonce", [](KeyringData& d) { KeyringSample::flip(d.entries[0].nonce, 23); });
    row("wrapped key", [](KeyringData& d) { KeyringSample::flip(d.entries[0].wrappedKey, 47); });
    row("sealed master", [](KeyringData& d) { KeyringSample::flip(d.entries[0].sealedMaster, 79); });
    row("recovery key", [](KeyringData& d) { KeyringSample::flip(slotOf(d, KeySlotKind::Recovery).publicKey); });
    row("expiry", [](KeyringData& d) { ++slotOf(d, KeySlotKind::Remembered).expires; });
    row("slot removed", [](KeyringData& d) { d.entries.remove(2); });
    row("slots swapped", [](KeyringData& d) { d.entries.swapItemsAt(0, 2); });
    row("previous master", [](KeyringData& d) { d.previousMaster = QByteArray(keysize::previousMaster, 'x'); });
    row("mac", [](KeyringData& d) { KeyringSample::flip(d.mac, 31); });
}

void TestKeyringFile::forgeryIsFoundByTheMac()
{
    QFETCH(Change, change);
    KeyringData data = m_sample.pairData();
    QVERIFY(Keyring::fromJson(keyringToJson(data))->verify(m_sample.master));
    change(data);
    const auto forged = Keyring::fromJson(keyringToJson(data)); // with a checksum that fits
    QVERIFY2(forged, qPrintable(forged ? QString() : forged.error().detail));
    const auto verified = forged->verify(m_sample.master);
    QCOMPARE(KeyringSample::reasonOf(verified), u"keyring.tampered"_s);
    QCOMPARE(verified.error().kind, ErrorKind::DamagedKeyring);
}

void TestKeyringFile::forgedSlotDoesNotUnlock_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const Change& change, const QString& reason) {
        QTest::newRow(name) << change << reason;
    };
    const QString wrong = u"signin.wrong-password"_s;
    const QString tampered = u"keyring.tampered"_s;
    row(
        "database", [](KeyringData& d) { d.database = KeyringSample::idOf<DatabaseId>(8); }, wrong);
    row(
        "slot id", [](KeyringData& d) { d.entries[0].id = KeyringSample::idOf<KeySlotId>(3); }, wrong);
    row(
        "cost", [](KeyringData& d) { ++d.entries[0].cost.passes; }, wrong);
    row(
        "salt", [](KeyringData& d) { KeyringSample::flip(d.entries[0].salt); }, wrong);
    row(
        "nonce", [](KeyringData& d) { KeyringSample::flip(d.entries[0].nonce); }, wrong);
    row(
        "wrapped key", [](KeyringData& d) { KeyringSample::flip(d.entries[0].wrappedKey); }, wrong);
    row(
        "generation", [](KeyringData& d) { d.generation = d.entries[0].generation = 2; }, wrong);
    row(
        "public key", [](KeyringData& d) { KeyringSample::flip(d.entries[0].publicKey); }, tampered);
    row(
        "sealed master", [](KeyringData& d) { KeyringSample::flip(d.entries[0].sealedMaster, 79); }, tampered);
    row(
        "somebody else's slot", [](KeyringData& d) { KeyringSample::flip(d.entries[2].publicKey); }, tampered);
}

void TestKeyringFile::forgedSlotDoesNotUnlock()
{
    QFETCH(Change, change);
    KeyringData data = m_sample.pairData();
    change(data);
    const auto forged = Keyring::fromJson(keyringToJson(data));
    QVERIFY(forged);
    QTEST(KeyringSample::reasonOf(forged->unlock(u"Petra"_s, KeyringSample::pw(m_sample.ownerPassword))), "reason");
}

/// A file written by version 0.1.0 of the program. It must open for ever.
void TestKeyringFile::opensTheFirstFormat()
{
    const QByteArray json = readFile(QStringLiteral(TD_TEST_DATA) + u"/keyring-format1.json"_s);
    const auto keyring = Keyring::fromJson(json);
    QVERIFY(keyring);
    QCOMPARE(keyring->toJson(), json.trimmed());
    const auto master = keyring->unlock(u"petra"_s, KeyringSample::pw(u"violet anchor 19 rain"_s));
    QVERIFY(master);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(master->data()), master->size()).toHex(),
             QByteArray("f6194b5e632286cafd5ae1d82c9b5a96763aed06211fe90dc6b2212cc6d1a9db"));
    QVERIFY(*keyring->unlock(u"jonas"_s, KeyringSample::pw(u"seven quiet lanterns"_s)) == *master);
    QVERIFY(*keyring->unlockWithRecovery(u"RW7T-5EDV-S7M9-3RQG-HYHA-M5R9-E5X1-S1VW"_s) == *master);
    QByteArray secret = QByteArray::fromHex("e6f4dcc4da8d6c5917ee41e9e302c5faa3b3bc74fecf1e612c25f73a8b5f1ac5");
    const RememberedSecret remembered{*KeySlotId::fromString(u"220c30d1-2acb-3063-a06a-77cb53a2ab51"),
                                      SecretBytes::takeFrom(secret)};
    QVERIFY(*keyring->unlockRemembered(remembered, 999) == *master);
}

QTEST_GUILESS_MAIN(TestKeyringFile)
#include "tst_keyringfile.moc"
