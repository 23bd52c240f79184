// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "storage/studio.h"
#include "storage/undo.h"
#include "storage/verify.h"
#include "support/scratchstudio.h"

#include <QDirIterator>

using namespace td;
using namespace td::test;

namespace
{

NewStudio northStudio()
{
    NewStudio wanted;
    wanted.name = QStringLiteral("North Studio");
    wanted.country = QStringLiteral("CA");
    wanted.region = QStringLiteral("CA-ON");
    wanted.zone = "America/Toronto";
    wanted.currency = QStringLiteral("CAD");
    wanted.ownerLogin = QStringLiteral("owner");
    wanted.ownerName = QStringLiteral("Olive Owner");
    wanted.password = QStringLiteral("tall copper kettle 44");
    return wanted;
}

QMap<QString, QByteArray> filesOf(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(it.filePath(), file.readAll());
    }
    return files;
}

} // namespace

class TestStudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsAndSignsIn();
    void wrongPasswordWritesNothing();
    void damagedKeyringIsNamed();
    void damagedFileIsNamed();
    void newerSchemaIsRefused();
    void secondInstanceIsRefused();
    void readOnlyFolderIsRefused();
    void leaverLosesAccess();
    void recoveryKeyOpens();
    void undoAndRedoWholeSets();
    void undoRefusesWhatChangedSince();
    void verifyNamesATamperedEntry();

private:
    Studio::Ways ways() { return {m_clock, m_ids, KdfCost::floor()}; }
    QString folder() const { return m_dir->filePath(QStringLiteral("studio")); }
    Result<std::unique_ptr<Studio>> open(const char* login = "owner", const char* password = "tall copper kettle 44")
    {
        return Studio::signIn(folder(), QString::fromLatin1(login), QString::fromLatin1(password), {}, ways());
    }
    static Result<ClientId> addClient(Database& db, const QString& name)
    {
        const auto id = db.newId<ClientId>();
        TD_TRY(db.change("client.add", name, [&] { return db.exec("INSERT INTO clients (id, first_name) VALUES (?, ?)", id, name); }));
        return id;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{1'780'315'200'000};
    IdSource m_ids{m_clock, 3};
    QString m_recovery;
};

void TestStudio::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = Studio::create(folder(), northStudio(), ways());
    TD_VERIFY(created);
    m_recovery = created->recovery;
    QCOMPARE(created->studio->db().actor().role, Role::Owner);
}

void TestStudio::createsAndSignsIn()
{
    auto studio = open();
    TD_VERIFY(studio);
    auto q = (*studio)->db().readOnlyQuery("SELECT name, zone FROM organisation");
    QVERIFY(q.next());
    QCOMPARE(q.text(0), QStringLiteral("North Studio"));
    for (const QByteArray& bytes : filesOf(folder()))
        QVERIFY(!bytes.contains("North Studio") && !bytes.contains("Olive"));
    const auto again = Studio::create(folder(), northStudio(), ways());
    QVERIFY(!again);
    QCOMPARE(again.error().reason, QStringLiteral("studio.folder-not-empty"));
}

void TestStudio::wrongPasswordWritesNothing()
{
    const auto before = filesOf(folder());
    for (const char* login : {"owner", "nobody"}) {
        const auto studio = open(login, "not the password at all");
        QVERIFY(!studio);
        QCOMPARE(studio.error().kind, ErrorKind::WrongPassword);
    }
    QCOMPARE(filesOf(folder()), before);
}

void TestStudio::damagedKeyringIsNamed()
{
    for (const char* name : {"keyring.json", "keyring.backup.json"}) {
        QFile file(folder() + u'/' + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": 1");
    }
    const auto before = filesOf(folder());
    const auto studio = open();
    QVERIFY(!studio);
    QCOMPARE(studio.error().kind, ErrorKind::DamagedKeyring);
    QCOMPARE(filesOf(folder()), before);
}

void TestStudio::damagedFileIsNamed()
{
    QFile file(folder() + QStringLiteral("/studio.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write("damage");
    file.close();
    const auto before = filesOf(folder());
    const auto studio = open();
    QVERIFY(!studio);
    QCOMPARE(studio.error().kind, ErrorKind::DamagedFile);
    QCOMPARE(filesOf(folder()), before);
}

void TestStudio::newerSchemaIsRefused()
{
    {
        auto studio = open();
        TD_VERIFY(studio);
        TD_VERIFY((*studio)->db().maintenanceScript("PRAGMA user_version = 999"));
    }
    const auto before = filesOf(folder());
    const auto studio = open();
    QVERIFY(!studio);
    QCOMPARE(studio.error().kind, ErrorKind::NewerSchema);
    QCOMPARE(filesOf(folder()), before);
}

void TestStudio::secondInstanceIsRefused()
{
    auto first = open();
    TD_VERIFY(first);
    const auto second = open();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::InUse);
}

void TestStudio::readOnlyFolderIsRefused()
{
    const auto before = filesOf(folder());
    QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner));
    const auto studio = open();
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!studio);
    QCOMPARE(studio.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(filesOf(folder()), before);
}

void TestStudio::leaverLosesAccess()
{
    {
        auto studio = open();
        TD_VERIFY(studio);
        NewUser desk{QStringLiteral("desk"), QStringLiteral("Dana Desk"), Role::Desk, {}, {}};
        const auto added = (*studio)->addUser(desk, QStringLiteral("nine paper lanterns 7"));
        TD_VERIFY(added);
        TD_VERIFY(addClient((*studio)->db(), QStringLiteral("Ada")));
        (*studio).reset();
        auto asDesk = open("desk", "nine paper lanterns 7");
        TD_VERIFY(asDesk);
        QVERIFY(!(*asDesk)->addUser(desk, QStringLiteral("nine paper lanterns 8")));
        (*asDesk).reset();
        studio = open();
        TD_VERIFY(studio);
        TD_VERIFY((*studio)->removeUser(*added));
        TD_VERIFY(addClient((*studio)->db(), QStringLiteral("Ben")));
    }
    const auto gone = open("desk", "nine paper lanterns 7");
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::WrongPassword);
    auto studio = open();
    TD_VERIFY(studio);
    auto q = (*studio)->db().readOnlyQuery("SELECT count(*) FROM clients");
    QVERIFY(q.next());
    QCOMPARE(q.integer(0), 2);
    const auto report = Verification((*studio)->db()).run();
    TD_VERIFY(report);
    QVERIFY(report->clean());
}

void TestStudio::recoveryKeyOpens()
{
    {
        const auto studio = Studio::recover(folder(), m_recovery.toLower(), QStringLiteral("fresh maple canoe 12"), ways());
        TD_VERIFY(studio);
    }
    QVERIFY(!open());
    TD_VERIFY(open("owner", "fresh maple canoe 12"));
}

void TestStudio::undoAndRedoWholeSets()
{
    auto studio = open();
    TD_VERIFY(studio);
    Database& db = (*studio)->db();
    const auto ada = addClient(db, QStringLiteral("Ada"));
    TD_VERIFY(ada);
    TD_VERIFY(db.change("client.save", QStringLiteral("Ada"), [&]() -> Result<void> {
        TD_TRY(db.exec("UPDATE clients SET email = 'ada@example.org' WHERE id = ?", *ada));
        return db.exec("UPDATE clients SET phone = '555' WHERE id = ?", *ada);
    }));
    const auto state = [&] {
        auto q = db.readOnlyQuery("SELECT email || '/' || phone || '/' || deleted FROM clients");
        return q.next() ? q.text(0) : QString();
    };
    Undo undo(db);
    QCOMPARE(state(), QStringLiteral("ada@example.org/555/0"));
    TD_VERIFY(undo.undo());
    QCOMPARE(state(), QStringLiteral("//0"));
    TD_VERIFY(undo.undo());
    QCOMPARE(state(), QStringLiteral("//1"));
    QCOMPARE(undo.undo().error().reason, QStringLiteral("undo.nothing"));
    TD_VERIFY(undo.redo());
    TD_VERIFY(undo.redo());
    QCOMPARE(state(), QStringLiteral("ada@example.org/555/0"));
    QCOMPARE(undo.redo().error().reason, QStringLiteral("redo.nothing"));
    const auto history = Journal(db).historyOf(AnyId(ada->raw()));
    TD_VERIFY(history);
    QCOMPARE(history->size(), size_t(9)); // insert, two updates, two back, delete, restore, two forth
}

void TestStudio::undoRefusesWhatChangedSince()
{
    auto studio = open();
    TD_VERIFY(studio);
    Database& db = (*studio)->db();
    const auto ada = addClient(db, QStringLiteral("Ada"));
    TD_VERIFY(ada);
    TD_VERIFY(db.change("client.save", {}, [&] { return db.exec("UPDATE clients SET phone = '1' WHERE id = ?", *ada); }));
    TD_VERIFY(db.change("user.elsewhere", {}, [&] { return db.exec("UPDATE clients SET phone = '2' WHERE id = ?", *ada); }));
    const auto state = Undo(db).state();
    TD_VERIFY(state);
    QVERIFY(!state->undo); // the newest action cannot be taken back, and nothing is taken back beneath it
}

void TestStudio::verifyNamesATamperedEntry()
{
    auto studio = open();
    TD_VERIFY(studio);
    Database& db = (*studio)->db();
    TD_VERIFY(addClient(db, QStringLiteral("Ada")));
    TD_VERIFY(db.maintenanceScript("DROP TRIGGER journal_no_update"));
    TD_VERIFY(db.maintenanceScript("UPDATE t_journal SET changes = replace(changes, 'Ada', 'Eve') WHERE table_name = 'clients'"));
    const auto report = Verification(db).run();
    TD_VERIFY(report);
    QVERIFY(!report->clean());
    QString problems;
    for (const auto& check : report->checks)
        problems += check.problems.join(u' ');
    QVERIFY2(problems.contains(u"clients"), qPrintable(problems));
}

QTEST_GUILESS_MAIN(TestStudio)
#include "tst_studio.moc"
