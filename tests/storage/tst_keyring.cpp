// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyring.h"
#include "storage/keyringjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{
constexpr KdfCost cost = KdfCost::floor();

template <class IdType> IdType idOf(unsigned char number)
{
    RawId raw{};
    raw.fill(number);
    return IdType(raw);
}

SecretBytes pw(const QString& text)
{
    return SecretBytes::fromPassword(text);
}

SecretBytes copy(const SecretBytes& secret)
{
    return SecretBytes::copyOf(secret.data(), secret.size());
}

template <class T> QString reasonOf(const Result<T>& result)
{
    return result ? u"none"_s : result.error().reason;
}

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

void flip(QByteArray& bytes, qsizetype index = 0)
{
    bytes[index] = char(bytes[index] ^ 1);
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

/// Keyring: unlocking, changing, rotating, and what a damaged or hostile keyring.json does. Every test starts from a
/// copy of one studio with an owner "Petra", because each Argon2id takes a sixth of a second even at the floor.
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
    void savesTwoPrivateCopies();
    void loadsSecondCopy_data();
    void loadsSecondCopy();
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
    [[nodiscard]] Keyring fresh() const { return *m_keyring; }
    [[nodiscard]] KeyringData freshData() const { return *keyringFromJson(m_full); }

    const DatabaseId m_database = idOf<DatabaseId>(7);
    const UserId m_owner = idOf<UserId>(1);
    const UserId m_trainer = idOf<UserId>(2);
    const QString m_ownerPassword = u"violet anchor 19 rain"_s;
    const QString m_trainerPassword = u"seven quiet lanterns"_s;
    std::optional<Keyring> m_keyring; ///< the owner alone
    std::optional<Keyring> m_pair;    ///< owner, trainer, and a computer that remembers the owner until 1000
    SecretBytes m_master;
    QString m_recovery;
    RememberedSecret m_remembered;
    QByteArray m_full; ///< m_pair as JSON
};

void TestKeyring::initTestCase()
{
    auto created = Keyring::create(m_database, m_owner, u" Petra "_s, pw(m_ownerPassword), cost);
    QVERIFY(created);
    m_master = std::move(created->master);
    m_recovery = created->recovery.text();
    m_keyring = created->keyring;
    m_pair = created->keyring;
    QVERIFY(m_pair->addSlot(m_master, m_trainer, u"Jonas"_s, pw(m_trainerPassword), cost));
    auto remembered = m_pair->remember(m_master, u"petra"_s, 1000);
    QVERIFY(remembered);
    m_remembered = std::move(*remembered);
    m_full = m_pair->toJson();
}

void TestKeyring::unlocks_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("reason");
    QTest::newRow("right") << u"Petra"_s << m_ownerPassword << u"none"_s;
    QTest::newRow("login in another case") << u"pETRA "_s << m_ownerPassword << u"none"_s;
    QTest::newRow("wrong password") << u"Petra"_s << u"violet anchor 19 rail"_s << u"signin.wrong-password"_s;
    QTest::newRow("password in another case") << u"Petra"_s << m_ownerPassword.toUpper() << u"signin.wrong-password"_s;
    QTest::newRow("no password") << u"Petra"_s << QString() << u"signin.wrong-password"_s;
    QTest::newRow("unknown login") << u"Boris"_s << m_ownerPassword << u"signin.wrong-password"_s;
}

void TestKeyring::unlocks()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(QString, reason);
    const auto master = m_keyring->unlock(login, pw(password));
    QCOMPARE(reasonOf(master), reason);
    if (master)
        QVERIFY(*master == m_master);
    else
        QCOMPARE(master.error(), (Error{ErrorKind::WrongPassword, reason, {}, {}, {}}));
}

void TestKeyring::passwordIsTheSameInEveryNormalForm()
{
    Keyring keyring = fresh();
    QVERIFY(keyring.setPassword(m_master, u"Petra"_s, pw(u"\u00e9l\u00e9gance du matin"_s), cost));
    QVERIFY(keyring.unlock(u"Petra"_s, pw(u"e\u0301le\u0301gance du matin"_s)));
}

void TestKeyring::createRefuses_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no login") << u"  "_s << cost.memory << cost.passes << u"text.empty"_s;
    QTest::newRow("long login") << QString(65, u'x') << cost.memory << cost.passes << u"text.too-long"_s;
    QTest::newRow("little memory") << u"Petra"_s << cost.memory - 1 << cost.passes << u"keyring.weak"_s;
    QTest::newRow("few passes") << u"Petra"_s << cost.memory << 2U << u"keyring.weak"_s;
    QTest::newRow("too much memory") << u"Petra"_s << (quint64(1) << 30) + 1 << 3U << u"keyring.excessive"_s;
    QTest::newRow("too many passes") << u"Petra"_s << cost.memory << 17U << u"keyring.excessive"_s;
}

void TestKeyring::createRefuses()
{
    QFETCH(QString, login);
    QFETCH(quint64, memory);
    QFETCH(quint32, passes);
    QTEST(reasonOf(Keyring::create(m_database, m_owner, login, pw(m_ownerPassword), {memory, passes})), "reason");
}

void TestKeyring::savesTwoPrivateCopies()
{
    const QTemporaryDir folder;
    Keyring keyring = *m_pair;
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
    QVERIFY(*loaded == *m_pair);
    QVERIFY(!loaded->needsSave());
    QCOMPARE(loaded->users(), (QList<KeyringUser>{{m_owner, u"Petra"_s}, {m_trainer, u"Jonas"_s}}));
    QCOMPARE(loaded->database(), m_database);
    QCOMPARE(loaded->databaseSalt(), m_pair->databaseSalt());
    QCOMPARE(loaded->databaseSalt().size(), 16);
}

void TestKeyring::loadsSecondCopy_data()
{
    QTest::addColumn<std::optional<QByteArray>>("first");
    QTest::newRow("missing") << std::optional<QByteArray>();
    QTest::newRow("empty") << std::optional<QByteArray>(QByteArray());
    QTest::newRow("half") << std::optional<QByteArray>(m_full.left(m_full.size() / 2));
    QTest::newRow("zeros") << std::optional<QByteArray>(QByteArray(m_full.size(), '\0'));
    QByteArray flipped = m_full;
    flip(flipped, flipped.indexOf("wrapped_key") + 20);
    QTest::newRow("flipped bit in a wrapped key") << std::optional<QByteArray>(flipped);
    QTest::newRow("too large") << std::optional<QByteArray>(m_full + QByteArray(maxKeyringSize, ' '));
}

void TestKeyring::loadsSecondCopy()
{
    QFETCH(std::optional<QByteArray>, first);
    const QTemporaryDir folder;
    if (first)
        writeFile(folder.filePath(u"keyring.json"_s), *first);
    writeFile(folder.filePath(u"keyring.backup.json"_s), m_full);
    auto loaded = Keyring::load(folder.path());
    QVERIFY(loaded);
    QVERIFY(*loaded == *m_pair);
    QVERIFY(loaded->needsSave());
    QVERIFY(loaded->save(folder.path()));
    QCOMPARE(readFile(folder.filePath(u"keyring.json"_s)), m_full);
}

void TestKeyring::loadErrors_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("reason");
    const QByteArray newer = changedJson(m_full, setKey(u"format"_s, 2));
    QTest::newRow("nothing there") << QByteArray() << QByteArray() << ErrorKind::NotAStudio << u"studio.missing"_s;
    QTest::newRow("both damaged") << QByteArray("{") << QByteArray("[]") << ErrorKind::DamagedKeyring
                                  << u"keyring.damaged"_s;
    QTest::newRow("only a damaged second")
        << QByteArray() << QByteArray("{") << ErrorKind::DamagedKeyring << u"keyring.damaged"_s;
    QTest::newRow("newer than the second") << newer << m_full << ErrorKind::NewerSchema << u"keyring.newer"_s;
}

void TestKeyring::loadErrors()
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

void TestKeyring::failedSaveKeepsTheOldKeyring()
{
    const QTemporaryDir folder;
    Keyring keyring = fresh();
    QVERIFY(keyring.save(folder.path()));
    const QByteArray before = readFile(folder.filePath(u"keyring.backup.json"_s));
    QVERIFY(QFile::remove(folder.filePath(u"keyring.json"_s)));
    QVERIFY(QDir(folder.path()).mkdir(u"keyring.json"_s));

    Keyring other = *m_pair;
    QVERIFY(!other.save(folder.path()));
    QVERIFY(other.needsSave());
    QCOMPARE(readFile(folder.filePath(u"keyring.backup.json"_s)), before);
    QCOMPARE(reasonOf(other.save(folder.filePath(u"nowhere"_s))), u"keyring.write"_s);

    // A keyring that could not be read back is refused before it replaces a good one.
    const QTemporaryDir good;
    QVERIFY(keyring.save(good.path()));
    auto nobody = Keyring::create(m_database, UserId(), u"Petra"_s, pw(m_ownerPassword), cost);
    QVERIFY(nobody);
    QCOMPARE(reasonOf(nobody->keyring.save(good.path())), u"keyring.damaged"_s);
    QVERIFY(*Keyring::load(good.path()) == keyring);
}

void TestKeyring::everyFlippedBitIsFoundWithoutAPassword()
{
    QVERIFY(Keyring::fromJson(m_full));
    for (qsizetype i = 0; i < m_full.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = m_full;
            flipped[i] = char(flipped[i] ^ (1 << bit));
            QVERIFY2(!Keyring::fromJson(flipped), qPrintable(u"byte %1 bit %2"_s.arg(i).arg(bit)));
        }
    }
}

void TestKeyring::everyTruncationIsFound()
{
    for (qsizetype size = 0; size < m_full.size(); ++size)
        QVERIFY2(!Keyring::fromJson(m_full.left(size)), qPrintable(QString::number(size)));
}

void TestKeyring::hostileJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("detail");
    const auto row = [this](const char* name, const JsonChange& change, const QString& detail,
                            const QString& reason = u"keyring.damaged"_s) {
        QTest::newRow(name) << changedJson(m_full, change) << reason << detail;
    };
    QTest::newRow("array") << QByteArray("[]") << u"keyring.damaged"_s << QString();
    QTest::newRow("empty object") << QByteArray("{}") << u"keyring.damaged"_s << u"format"_s;
    QTest::newRow("deep nesting") << QByteArray(100'000, '[') << u"keyring.damaged"_s << QString();
    QTest::newRow("too large") << m_full + QByteArray(maxKeyringSize, ' ') << u"keyring.damaged"_s << u"too large"_s;
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

void TestKeyring::hostileJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto read = Keyring::fromJson(json);
    QVERIFY(!read);
    QTEST(read.error().reason, "reason");
    QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
}

void TestKeyring::inconsistentSlots_data()
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
        second.id = idOf<KeySlotId>(9);
        d.entries.append(second);
    }) << u"missing"_s;
    QTest::newRow("no password") << Change([](KeyringData& d) {
        d.entries.removeIf([](const KeySlot& slot) { return slot.kind != KeySlotKind::Recovery; });
    }) << u"missing"_s;
    QTest::newRow("remembered stranger") << Change([](KeyringData& d) {
        slotOf(d, KeySlotKind::Remembered).user = idOf<UserId>(99);
    }) << u"nobody"_s;
    QTest::newRow("slot of the future") << Change([](KeyringData& d) { d.entries[0].generation = 2; })
                                        << u"generation"_s;
    QTest::newRow("slot of generation 0")
        << Change([](KeyringData& d) { d.entries[0].generation = 0; }) << u"generation"_s;
}

void TestKeyring::inconsistentSlots()
{
    QFETCH(Change, change);
    QFETCH(QString, detail);
    KeyringData data = freshData();
    change(data);
    const auto read = keyringFromJson(keyringToJson(data));
    QCOMPARE(reasonOf(read), u"keyring.damaged"_s);
    QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
}

void TestKeyring::forgeryIsFoundByTheMac_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    row("database", [](KeyringData& d) { d.database = idOf<DatabaseId>(8); });
    row("generation", [](KeyringData& d) { d.generation = 5; });
    row("database salt", [](KeyringData& d) { flip(d.databaseSalt); });
    row("login", [](KeyringData& d) { d.entries[0].login = u"Petrus"_s; });
    row("user", [](KeyringData& d) { d.entries[2].user = idOf<UserId>(3); });
    row("logins swapped", [](KeyringData& d) { std::swap(d.entries[0].login, d.entries[2].login); });
    row("slot id", [](KeyringData& d) { d.entries[0].id = idOf<KeySlotId>(3); });
    row("cost", [](KeyringData& d) { ++d.entries[0].cost.passes; });
    row("memory", [](KeyringData& d) { d.entries[0].cost.memory += 1024; });
    row("public key", [](KeyringData& d) { flip(d.entries[0].publicKey, 31); });
    row("salt", [](KeyringData& d) { flip(d.entries[0].salt, 15); });
    row("nonce", [](KeyringData& d) { flip(d.entries[0].nonce, 23); });
    row("wrapped key", [](KeyringData& d) { flip(d.entries[0].wrappedKey, 47); });
    row("sealed master", [](KeyringData& d) { flip(d.entries[0].sealedMaster, 79); });
    row("recovery key", [](KeyringData& d) { flip(slotOf(d, KeySlotKind::Recovery).publicKey); });
    row("expiry", [](KeyringData& d) { ++slotOf(d, KeySlotKind::Remembered).expires; });
    row("slot removed", [](KeyringData& d) { d.entries.remove(2); });
    row("slots swapped", [](KeyringData& d) { d.entries.swapItemsAt(0, 2); });
    row("previous master", [](KeyringData& d) { d.previousMaster = QByteArray(keysize::previousMaster, 'x'); });
    row("mac", [](KeyringData& d) { flip(d.mac, 31); });
}

void TestKeyring::forgeryIsFoundByTheMac()
{
    QFETCH(Change, change);
    KeyringData data = freshData();
    QVERIFY(Keyring::fromJson(keyringToJson(data))->verify(m_master));
    change(data);
    const auto forged = Keyring::fromJson(keyringToJson(data)); // with a checksum that fits
    QVERIFY2(forged, qPrintable(forged ? QString() : forged.error().detail));
    const auto verified = forged->verify(m_master);
    QCOMPARE(reasonOf(verified), u"keyring.tampered"_s);
    QCOMPARE(verified.error().kind, ErrorKind::DamagedKeyring);
}

void TestKeyring::forgedSlotDoesNotUnlock_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const Change& change, const QString& reason) {
        QTest::newRow(name) << change << reason;
    };
    const QString wrong = u"signin.wrong-password"_s;
    const QString tampered = u"keyring.tampered"_s;
    row(
        "database", [](KeyringData& d) { d.database = idOf<DatabaseId>(8); }, wrong);
    row(
        "slot id", [](KeyringData& d) { d.entries[0].id = idOf<KeySlotId>(3); }, wrong);
    row(
        "cost", [](KeyringData& d) { ++d.entries[0].cost.passes; }, wrong);
    row(
        "salt", [](KeyringData& d) { flip(d.entries[0].salt); }, wrong);
    row(
        "nonce", [](KeyringData& d) { flip(d.entries[0].nonce); }, wrong);
    row(
        "wrapped key", [](KeyringData& d) { flip(d.entries[0].wrappedKey); }, wrong);
    row(
        "generation", [](KeyringData& d) { d.generation = d.entries[0].generation = 2; }, wrong);
    row(
        "public key", [](KeyringData& d) { flip(d.entries[0].publicKey); }, tampered);
    row(
        "sealed master", [](KeyringData& d) { flip(d.entries[0].sealedMaster, 79); }, tampered);
    row(
        "somebody else's slot", [](KeyringData& d) { flip(d.entries[2].publicKey); }, tampered);
}

void TestKeyring::forgedSlotDoesNotUnlock()
{
    QFETCH(Change, change);
    KeyringData data = freshData();
    change(data);
    const auto forged = Keyring::fromJson(keyringToJson(data));
    QVERIFY(forged);
    QTEST(reasonOf(forged->unlock(u"Petra"_s, pw(m_ownerPassword))), "reason");
}

void TestKeyring::changesRefuseAForgedKeyring()
{
    KeyringData data = freshData();
    data.entries[2].publicKey = data.entries[0].publicKey; // a planted key, waiting for the next rotation
    Keyring forged = *Keyring::fromJson(keyringToJson(data));
    const Keyring before = forged;
    const QString tampered = u"keyring.tampered"_s;
    const SecretBytes password = pw(m_ownerPassword);
    QCOMPARE(reasonOf(forged.rotate(m_master)), tampered);
    QCOMPARE(reasonOf(forged.addSlot(m_master, idOf<UserId>(5), u"Mara"_s, password, cost)), tampered);
    QCOMPARE(reasonOf(forged.removeSlot(m_master, m_trainer)), tampered);
    QCOMPARE(reasonOf(forged.renameLogin(m_master, u"Jonas"_s, u"Jon"_s)), tampered);
    QCOMPARE(reasonOf(forged.setPassword(m_master, u"Jonas"_s, password, cost)), tampered);
    QCOMPARE(reasonOf(forged.renewRecovery(m_master)), tampered);
    QCOMPARE(reasonOf(forged.rewrap(m_master, u"Petra"_s, password, cost)), tampered);
    QCOMPARE(reasonOf(forged.remember(m_master, u"Petra"_s, 5)), tampered);
    QCOMPARE(reasonOf(forged.forget(m_master, m_owner)), tampered);
    QCOMPARE(reasonOf(forged.dropExpired(m_master, 5000)), tampered);
    QCOMPARE(reasonOf(forged.finishRotation(m_master)), tampered);
    QVERIFY(forged == before);

    Keyring sound = fresh();
    QCOMPARE(reasonOf(sound.rotate(SecretBytes::random(32))), tampered);
    QCOMPARE(reasonOf(sound.rotate(SecretBytes())), tampered);
}

void TestKeyring::loginsAreUnique()
{
    Keyring keyring = *m_pair;
    const SecretBytes password = pw(m_trainerPassword);
    QCOMPARE(reasonOf(keyring.addSlot(m_master, idOf<UserId>(3), u"PETRA"_s, password, cost)), u"login.taken"_s);
    QCOMPARE(reasonOf(keyring.addSlot(m_master, idOf<UserId>(3), u" "_s, password, cost)), u"text.empty"_s);
    QCOMPARE(reasonOf(keyring.addSlot(m_master, m_trainer, u"Second"_s, password, cost)), u"user.has-slot"_s);
    QCOMPARE(reasonOf(keyring.renameLogin(m_master, u"Jonas"_s, u"petra"_s)), u"login.taken"_s);
    QCOMPARE(reasonOf(keyring.renameLogin(m_master, u"Boris"_s, u"Bo"_s)), u"login.unknown"_s);
    QVERIFY(keyring == *m_pair);

    QVERIFY(keyring.renameLogin(m_master, u"jonas"_s, u"JONAS"_s));
    QVERIFY(keyring.renameLogin(m_master, u"jonas"_s, u"j.keller"_s));
    QCOMPARE(reasonOf(keyring.findLogin(u"Jonas"_s)), u"login.unknown"_s);
    QCOMPARE(*keyring.findLogin(u"J.Keller"_s), (KeyringUser{m_trainer, u"j.keller"_s}));
    QVERIFY(keyring.unlock(u"j.keller"_s, password));
}

void TestKeyring::removesSlots()
{
    Keyring keyring = *m_pair;
    QCOMPARE(reasonOf(keyring.removeSlot(m_master, idOf<UserId>(50))), u"login.unknown"_s);
    QVERIFY(keyring.removeSlot(m_master, m_owner));
    QCOMPARE(keyring.users(), (QList<KeyringUser>{{m_trainer, u"Jonas"_s}}));
    QCOMPARE(reasonOf(keyring.unlockRemembered(m_remembered, 10)), u"remember.wrong"_s);
    QCOMPARE(reasonOf(keyring.removeSlot(m_master, m_trainer)), u"keyring.last-slot"_s);
    QVERIFY(keyring.verify(m_master));
    QVERIFY(*Keyring::fromJson(keyring.toJson()) == keyring);
}

void TestKeyring::rotationKeepsEverybodyElse()
{
    Keyring keyring = *m_pair;
    const auto next = keyring.rotate(m_master);
    QVERIFY(next);
    QVERIFY(!(*next == m_master));
    QCOMPARE(keyring.generation(), 2U);
    QCOMPARE(keyring.databaseSalt(), m_pair->databaseSalt());

    const Keyring loaded = *Keyring::fromJson(keyring.toJson());
    QVERIFY(*loaded.unlock(u"Petra"_s, pw(m_ownerPassword)) == *next);
    QVERIFY(*loaded.unlock(u"Jonas"_s, pw(m_trainerPassword)) == *next);
    QVERIFY(*loaded.unlockWithRecovery(m_recovery) == *next);
    QVERIFY(*loaded.unlockRemembered(m_remembered, 10) == *next);
    QCOMPARE(reasonOf(loaded.verify(m_master)), u"keyring.tampered"_s);
}

void TestKeyring::leaverCannotOpenTheNewGeneration()
{
    Keyring keyring = *m_pair;
    QVERIFY(keyring.removeSlot(m_master, m_trainer));
    const auto next = keyring.rotate(m_master);
    QVERIFY(next);
    QVERIFY(keyring.finishRotation(*next));
    const SecretBytes password = pw(m_trainerPassword);
    QCOMPARE(reasonOf(keyring.unlock(u"Jonas"_s, password)), u"signin.wrong-password"_s);
    // What the leaver still has: an old keyring, which gives the old master key and nothing of the new one.
    QVERIFY(*m_pair->unlock(u"Jonas"_s, password) == m_master);
    QCOMPARE(reasonOf(keyring.previousMaster(m_master)), u"keyring.tampered"_s);
    // Their old slot put back into the new keyring.
    KeyringData grafted = *keyringFromJson(keyring.toJson());
    grafted.entries.append(freshData().entries[2]);
    const auto forged = Keyring::fromJson(keyringToJson(grafted));
    QVERIFY(forged);
    QCOMPARE(reasonOf(forged->unlock(u"Jonas"_s, password)), u"keyring.tampered"_s);
}

void TestKeyring::rotationSurvivesACrash()
{
    Keyring keyring = fresh();
    QVERIFY(!keyring.rotationPending());
    QCOMPARE(reasonOf(keyring.previousMaster(m_master)), u"keyring.no-rotation"_s);
    const auto next = keyring.rotate(m_master);
    QVERIFY(next);

    Keyring loaded = *Keyring::fromJson(keyring.toJson()); // as after a crash before the rekey
    QVERIFY(loaded.rotationPending());
    QVERIFY(*loaded.previousMaster(*next) == m_master);
    QCOMPARE(reasonOf(loaded.rotate(*next)), u"keyring.rotation-pending"_s);
    QVERIFY(loaded.finishRotation(*next));
    QVERIFY(!loaded.rotationPending());
    QVERIFY(!loaded.toJson().contains(keyringFromJson(keyring.toJson())->previousMaster.toHex()));
    const auto third = loaded.rotate(*next);
    QVERIFY(third);
    QVERIFY(*loaded.previousMaster(*third) == *next);
}

void TestKeyring::changesPassword()
{
    Keyring keyring = *m_pair;
    const SecretBytes next = pw(u"copper owls at nine"_s);
    QCOMPARE(reasonOf(keyring.changePassword(m_master, u"Jonas"_s, next, next, cost)), u"signin.wrong-password"_s);
    QCOMPARE(reasonOf(keyring.changePassword(m_master, u"Boris"_s, next, next, cost)), u"login.unknown"_s);
    QCOMPARE(reasonOf(keyring.setPassword(m_master, u"Jonas"_s, next, {8192, 1})), u"keyring.weak"_s);
    QVERIFY(keyring == *m_pair);
    QVERIFY(keyring.changePassword(m_master, u"Jonas"_s, pw(m_trainerPassword), next, cost));
    QCOMPARE(reasonOf(keyring.unlock(u"Jonas"_s, pw(m_trainerPassword))), u"signin.wrong-password"_s);
    QVERIFY(*keyring.unlock(u"Jonas"_s, next) == m_master);
    QCOMPARE(keyring.users(), m_pair->users());
}

void TestKeyring::oldPasswordDiesWithRotation()
{
    Keyring keyring = *m_pair;
    QVERIFY(keyring.setPassword(m_master, u"Jonas"_s, pw(u"copper owls at nine"_s), cost));
    const auto next = keyring.rotate(m_master);
    QVERIFY(next);
    // Somebody who knows the old password and kept the old keyring holds the old private key: try it on the new seal.
    const KeySlot old = freshData().entries[2];
    const auto privateKey = unwrapPrivateKey(old, m_database, pw(m_trainerPassword));
    QVERIFY(privateKey);
    QVERIFY(openMaster(old, *privateKey));
    const KeyringData rotated = *keyringFromJson(keyring.toJson());
    for (const KeySlot& slot : rotated.entries)
        QVERIFY(!openMaster(slot, *privateKey));
}

void TestKeyring::recoversWithThePrintedKey()
{
    Keyring keyring = fresh();
    const auto master = keyring.unlockWithRecovery(m_recovery.toLower().remove(u'-'));
    QVERIFY(master);
    QVERIFY(*master == m_master);
    QVERIFY(keyring.setPassword(*master, u"Petra"_s, pw(u"copper owls at nine"_s), cost));
    QVERIFY(keyring.unlock(u"Petra"_s, pw(u"copper owls at nine"_s)));

    QCOMPARE(reasonOf(keyring.unlockWithRecovery(u"nonsense"_s)), u"recovery.format"_s);
    const auto other = keyring.unlockWithRecovery(RecoveryKey::generate().text());
    QCOMPARE(reasonOf(other), u"recovery.wrong"_s);
    QCOMPARE(other.error().kind, ErrorKind::WrongPassword);

    KeyringData elsewhere = *keyringFromJson(keyring.toJson());
    elsewhere.database = idOf<DatabaseId>(8);
    QCOMPARE(reasonOf(Keyring::fromJson(keyringToJson(elsewhere))->unlockWithRecovery(m_recovery)),
             u"recovery.wrong"_s);
}

void TestKeyring::renewsRecovery()
{
    Keyring keyring = fresh();
    const auto renewed = keyring.renewRecovery(m_master);
    QVERIFY(renewed);
    QVERIFY(*keyring.unlockWithRecovery(renewed->text()) == m_master);
    QCOMPARE(reasonOf(keyring.unlockWithRecovery(m_recovery)), u"recovery.wrong"_s);
    QVERIFY(Keyring::fromJson(keyring.toJson()));
}

void TestKeyring::rewrapsAtAHigherCost()
{
    Keyring keyring = fresh();
    const KdfCost dearer{cost.memory, cost.passes + 1};
    const SecretBytes password = pw(m_ownerPassword);
    QVERIFY(!keyring.needsRewrap(u"Petra"_s, cost));
    QVERIFY(keyring.needsRewrap(u"Petra"_s, dearer));
    QVERIFY(keyring.needsRewrap(u"Petra"_s));
    QVERIFY(!keyring.needsRewrap(u"Boris"_s));
    QCOMPARE(reasonOf(keyring.rewrap(m_master, u"Petra"_s, pw(u"wrong"_s), dearer)), u"signin.wrong-password"_s);
    QVERIFY(keyring == *m_keyring);
    QVERIFY(keyring.rewrap(m_master, u"Petra"_s, password, dearer));
    QVERIFY(!keyring.needsRewrap(u"Petra"_s, dearer));
    QVERIFY(*keyring.unlock(u"Petra"_s, password) == m_master);
}

void TestKeyring::remembersUntilExpiry()
{
    Keyring keyring = *m_pair;
    QVERIFY(*keyring.unlockRemembered(m_remembered, 999) == m_master);
    QCOMPARE(reasonOf(keyring.unlockRemembered(m_remembered, 1000)), u"remember.expired"_s);
    QCOMPARE(*keyring.rememberedUser(m_remembered.slot), (KeyringUser{m_owner, u"Petra"_s}));
    QCOMPARE(reasonOf(keyring.rememberedUser(idOf<KeySlotId>(9))), u"remember.wrong"_s);
    const RememberedSecret forged{m_remembered.slot, SecretBytes::random(32)};
    QCOMPARE(reasonOf(keyring.unlockRemembered(forged, 10)), u"remember.wrong"_s);
    const RememberedSecret empty{m_remembered.slot, SecretBytes()};
    QCOMPARE(reasonOf(keyring.unlockRemembered(empty, 10)), u"remember.wrong"_s);
    QCOMPARE(reasonOf(keyring.remember(m_master, u"Boris"_s, 10)), u"login.unknown"_s);

    const auto jonas = keyring.remember(m_master, u"jonas"_s, 2000);
    QVERIFY(jonas);
    QCOMPARE(*keyring.dropExpired(m_master, 999), false);
    QCOMPARE(*keyring.dropExpired(m_master, 1000), true);
    QCOMPARE(reasonOf(keyring.unlockRemembered(m_remembered, 10)), u"remember.wrong"_s);
    QVERIFY(*keyring.unlockRemembered(*jonas, 10) == m_master);
    QVERIFY(keyring.forget(m_master, m_trainer));
    QCOMPARE(reasonOf(keyring.unlockRemembered(*jonas, 10)), u"remember.wrong"_s);
}

void TestKeyring::passwordChangeForgetsComputers()
{
    Keyring keyring = *m_pair;
    const auto jonas = keyring.remember(m_master, u"Jonas"_s, 2000);
    QVERIFY(jonas);
    QVERIFY(keyring.setPassword(m_master, u"Petra"_s, pw(u"copper owls at nine"_s), cost));
    QCOMPARE(reasonOf(keyring.unlockRemembered(m_remembered, 10)), u"remember.wrong"_s);
    QVERIFY(keyring.unlockRemembered(*jonas, 10));
}

void TestKeyring::subkeysDiffer()
{
    const QList<KeyPurpose> purposes{KeyPurpose::Database, KeyPurpose::Journal, KeyPurpose::Attachments,
                                     KeyPurpose::KeyringMac, KeyPurpose::PreviousMaster};
    for (const KeyPurpose a : purposes) {
        QCOMPARE(subkey(m_master, a).size(), 32);
        QVERIFY(!(subkey(m_master, a) == m_master));
        for (const KeyPurpose b : purposes)
            QCOMPARE(subkey(m_master, a) == subkey(copy(m_master), b), a == b);
    }
    QVERIFY(!(subkey(m_master, KeyPurpose::Database) == subkey(SecretBytes::random(32), KeyPurpose::Database)));
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
