// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/studio.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QList<QJsonObject> answers() const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.trimmed().split('\n'))
            list.append(QJsonDocument::fromJson(line).object());
        return list;
    }
};

Outcome run(const QStringList& words, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TD_PROGRAM), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The real program on a real folder, as a script uses it.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndVersion();
    void describesCommandsWithoutFolder();
    void usageErrors_data();
    void usageErrors();
    void newRefusesWhatIsThere();
    void doAnswersEachLine();
    void usersSeeTheirRows();
    void queryFormats();
    void queryOnlyReads_data();
    void queryOnlyReads();
    void reportDay();
    void moneyReports();
    void accountantPack();
    void holidaysOfTheRegion();
    void verifyIsClean();
    void wrongPassword();
    void notAStudio();
    void damagedKeyring();
    void damagedFile();
    void newerSchema();
    void readOnlyFolder();
    void unwritableOutput();
    void inUse();

private:
    QStringList words(const QString& verb, const QStringList& more = {}, const QString& login = u"owner"_s) const
    {
        return QStringList{verb, m_folder, u"--login"_s, login, u"--password-file"_s, m_password} + more;
    }
    /// A copy of the studio, to be damaged.
    QString copy(const QString& name) const;
    qint64 count(const QString& table) const
    {
        return run(words(u"query"_s, {u"--json"_s, u"SELECT count(*) AS n FROM "_s + table})).json()[u"rows"][0][u"n"].toInteger(-1);
    }

    QTemporaryDir m_dir;
    QString m_folder;
    QString m_password;
    QString m_recovery;
};

void TestCommandLine::initTestCase()
{
    m_folder = m_dir.filePath(u"studio"_s);
    m_password = m_dir.filePath(u"password"_s);
    m_recovery = m_dir.filePath(u"recovery"_s);
    writeFile(m_password, "tall copper kettle 44\n");
    const Outcome made = run({u"new"_s, m_folder, u"--studio"_s, u"North Studio"_s, u"--region"_s, u"CA-ON"_s, u"--zone"_s,
                              u"America/Toronto"_s, u"--login"_s, u"owner"_s, u"--password-file"_s, m_password, u"--recovery-file"_s,
                              m_recovery, u"--json"_s});
    QVERIFY2(made.code == 0, made.error.constData());
    QVERIFY(made.json()[u"ok"].toBool());
    QFile recovery(m_recovery);
    QVERIFY(recovery.open(QIODevice::ReadOnly));
    QCOMPARE(recovery.readAll().trimmed().split('-').size(), 8);
    QCOMPARE(recovery.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

QString TestCommandLine::copy(const QString& name) const
{
    const QString target = m_dir.filePath(name);
    QDir().mkpath(target);
    for (const QString& file : QDir(m_folder).entryList(QDir::Files))
        QFile::copy(m_folder + u'/' + file, target + u'/' + file);
    return target;
}

void TestCommandLine::helpAndVersion()
{
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char* verb : {"new FOLDER", "demo FOLDER", "do FOLDER", "query FOLDER", "report NAME FOLDER", "verify FOLDER", "tour FOLDER",
                             "Exit codes"})
        QVERIFY2(help.out.contains(verb), verb);
    QVERIFY(run({u"--version"_s}).out.startsWith("Trainerdesk "));
    QVERIFY(run({u"query"_s, u"--help"_s}).out.contains("--password-file"));
}

void TestCommandLine::describesCommandsWithoutFolder()
{
    const Outcome described = run({u"do"_s, u"--help"_s, u"--json"_s});
    QCOMPARE(described.code, 0);
    QVERIFY(described.json()[u"commands"].toArray().size() > 60);
    QVERIFY(run({u"do"_s, u"--help"_s}).out.contains("book: "));
}

void TestCommandLine::usageErrors_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("unknown verb") << QStringList{u"fly"_s, u"away"_s};
    QTest::newRow("unknown option") << QStringList{u"verify"_s, u"x"_s, u"--login"_s, u"o"_s, u"--password"_s, u"secret"_s};
    QTest::newRow("no folder") << QStringList{u"verify"_s, u"--login"_s, u"o"_s};
    QTest::newRow("no login") << QStringList{u"verify"_s, u"x"_s};
    QTest::newRow("no SQL") << QStringList{u"query"_s, u"x"_s, u"--login"_s, u"o"_s};
    QTest::newRow("unknown report") << QStringList{u"report"_s, u"week"_s, u"x"_s, u"--login"_s, u"o"_s};
    QTest::newRow("bad date") << QStringList{u"report"_s, u"day"_s, u"x"_s, u"--login"_s, u"o"_s, u"--date"_s, u"31.5.2026"_s};
    QTest::newRow("bad number") << QStringList{u"demo"_s, u"x"_s, u"--years"_s, u"ten"_s};
}

void TestCommandLine::usageErrors()
{
    QFETCH(QStringList, line);
    const Outcome outcome = run(line);
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.error.isEmpty());
}

void TestCommandLine::newRefusesWhatIsThere()
{
    const QStringList again{u"--studio"_s, u"S"_s, u"--region"_s, u"CA-ON"_s, u"--zone"_s, u"America/Toronto"_s, u"--login"_s, u"owner"_s,
                            u"--password-file"_s, m_password, u"--recovery-file"_s};
    QCOMPARE(run(QStringList{u"new"_s, m_folder} + again + QStringList{m_dir.filePath(u"r2"_s)}).code, 1);
    QVERIFY(!QFile::exists(m_dir.filePath(u"r2"_s)));
    const QString fresh = m_dir.filePath(u"fresh"_s);
    QCOMPARE(run(QStringList{u"new"_s, fresh} + again + QStringList{m_recovery}).code, 1);
    QVERIFY(!QDir(fresh).exists());
    const QString weak = m_dir.filePath(u"weak"_s);
    writeFile(weak, "password1234\n");
    QStringList poor = again;
    poor.replace(poor.indexOf(m_password), weak);
    QCOMPARE(run(QStringList{u"new"_s, fresh} + poor + QStringList{m_dir.filePath(u"r3"_s)}).code, 1);
    QVERIFY(!QDir(fresh).exists());
}

void TestCommandLine::doAnswersEachLine()
{
    const QByteArray input = "{\"command\":\"client.add\",\"first_name\":\"Ada\",\"last_name\":\"Stone\",\"ref\":\"a\"}\n"
                             "{\"command\":\"client.add\",\"first_name\":\"=Bo\",\"last_name\":\"Lane\"}\n"
                             "this is no JSON\n" +
                             QByteArray(1'100'000, 'x') +
                             "\n{\"command\":\"book\",\"trainer\":\"owner\",\"class_type\":\"Personal training 60\",\"client\":\"Ada Stone\","
                             "\"day\":\"2031-06-03\",\"time\":\"09:00\"}\n";
    const Outcome outcome = run(words(u"do"_s), input);
    QCOMPARE(outcome.code, 1);
    const QList<QJsonObject> answers = outcome.answers();
    QCOMPARE(answers.size(), 5);
    QCOMPARE(answers[0][u"ref"].toString(), u"a"_s);
    QVERIFY(answers[1][u"ok"].toBool());
    QCOMPARE(answers[2][u"error"][u"reason"].toString(), u"command.malformed"_s);
    QCOMPARE(answers[3][u"error"][u"reason"].toString(), u"command.too-long"_s);
    QVERIFY2(answers[4][u"ok"].toBool(), outcome.out.constData());
    QCOMPARE(run(words(u"do"_s), "{\"command\":\"client.list\"}\n").code, 0);
}

void TestCommandLine::usersSeeTheirRows()
{
    const QByteArray input = "{\"command\":\"trainer.add\",\"first_name\":\"Tess\",\"last_name\":\"Trainer\"}\n"
                             "{\"command\":\"user.add\",\"login\":\"tess\",\"name\":\"Tess\",\"role\":\"trainer\",\"trainer\":\"Tess "
                             "Trainer\",\"password\":\"tall copper kettle 44\"}\n"
                             "{\"command\":\"user.add\",\"login\":\"weak\",\"name\":\"Weak\",\"role\":\"desk\",\"password\":\"short\"}\n";
    const QList<QJsonObject> answers = run(words(u"do"_s), input).answers();
    QCOMPARE(answers.size(), 3);
    QVERIFY(answers[1][u"ok"].toBool());
    QCOMPARE(answers[2][u"error"][u"field"].toString(), u"password"_s);
    const Outcome rows = run(words(u"query"_s, {u"--json"_s, u"SELECT first_name FROM clients"_s}, u"tess"_s));
    QCOMPARE(rows.code, 0);
    QCOMPARE(rows.json()[u"rows"].toArray().size(), 0);
    const Outcome refused = run(words(u"do"_s, {}, u"tess"_s), "{\"command\":\"policy.add\",\"name\":\"Free\"}\n");
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.json()[u"error"][u"kind"].toString(), u"forbidden"_s);
}

void TestCommandLine::queryFormats()
{
    const QString sql = u"SELECT first_name, last_name, NULL AS empty, -5 AS number FROM clients ORDER BY last_name"_s;
    const Outcome csv = run(words(u"query"_s, {sql}));
    QCOMPARE(csv.code, 0);
    QCOMPARE(csv.out, QByteArray("first_name,last_name,empty,number\r\n'=Bo,Lane,,-5\r\nAda,Stone,,-5\r\n"));
    const QJsonObject json = run(words(u"query"_s, {u"--json"_s, u"SELECT id, day FROM appointments"_s})).json();
    QCOMPARE(json[u"rows"][0][u"id"].toString().size(), 36);
    QCOMPARE(json[u"rows"][0][u"day"].toString(), u"2031-06-03"_s);
}

void TestCommandLine::queryOnlyReads_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("write") << u"UPDATE clients SET first_name = 'X'"_s;
    QTest::newRow("delete") << u"DELETE FROM clients"_s;
    QTest::newRow("base table") << u"SELECT * FROM t_clients"_s;
    QTest::newRow("schema") << u"SELECT * FROM sqlite_schema"_s;
    QTest::newRow("pragma") << u"PRAGMA cipher_version"_s;
    QTest::newRow("attach") << u"ATTACH 'x.db' AS x"_s;
    QTest::newRow("syntax") << u"SELEKT 1"_s;
}

void TestCommandLine::queryOnlyReads()
{
    QFETCH(QString, sql);
    const Outcome outcome = run(words(u"query"_s, {sql}));
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.error.isEmpty());
}

void TestCommandLine::reportDay()
{
    const Outcome day = run({u"report"_s, u"day"_s, m_folder, u"--login"_s, u"owner"_s, u"--password-file"_s, m_password, u"--date"_s,
                             u"2031-06-03"_s, u"--format"_s, u"json"_s});
    QCOMPARE(day.code, 0);
    QCOMPARE(day.json()[u"studio"].toString(), u"North Studio"_s);
    QCOMPARE(day.json()[u"appointments"].toArray().size(), 1);
    QCOMPARE(day.json()[u"booked"].toInt(), 1);
    const QString path = m_dir.filePath(u"day.pdf"_s);
    const Outcome pdf = run({u"report"_s, u"day"_s, m_folder, u"--login"_s, u"owner"_s, u"--password-file"_s, m_password, u"--date"_s,
                             u"2031-06-03"_s, u"--format"_s, u"pdf"_s, u"--out"_s, path});
    QVERIFY2(pdf.code == 0, pdf.error.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArray("%PDF-"));
    const QStringList today{u"report"_s, u"day"_s, m_folder, u"--login"_s, u"owner"_s, u"--password-file"_s, m_password, u"--format"_s};
    QVERIFY(run(today + QStringList{u"pdf"_s}).out.startsWith("%PDF-"));
    const QByteArray text = run(today + QStringList{u"text"_s, u"--date"_s, u"2031-06-03"_s}).out;
    QVERIFY2(text.startsWith("2031-06-03\n") && text.count('\n') == 2, text.constData());
}

void TestCommandLine::moneyReports()
{
    const QStringList signIn{u"--login"_s, u"owner"_s, u"--password-file"_s, m_password};
    const QStringList period{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s};
    const Outcome written = run(QStringList{u"do"_s, m_folder} + signIn,
                                R"({"command":"expense","day":"2026-02-03","category":"rent","gross_minor":113000,"supplier":"=Harbour"})"
                                "\n");
    QCOMPARE(written.code, 0);
    const Outcome json = run(QStringList{u"report"_s, u"expenses"_s, m_folder} + signIn + period);
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json()[u"rows"_s][0][u"paid"_s].toInteger(), 113'000);
    const Outcome csv = run(QStringList{u"report"_s, u"expenses"_s, m_folder, u"--format"_s, u"csv"_s} + signIn + period);
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.contains("Rent,2026-02-03,'=Harbour,,"));
    const QString path = m_dir.filePath(u"expenses.xlsx"_s);
    const Outcome xlsx = run(QStringList{u"report"_s, u"expenses"_s, m_folder, u"--format"_s, u"xlsx"_s, u"--out"_s, path} + signIn + period);
    QCOMPARE(xlsx.code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(2) == "PK");
    const Outcome text = run(QStringList{u"report"_s, u"income"_s, m_folder, u"--format"_s, u"text"_s, u"--by"_s, u"invoiced"_s} + signIn + period);
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.startsWith("Income statement, packages when sold"));
    QCOMPARE(run(QStringList{u"report"_s, u"revenue"_s, m_folder, u"--by"_s, u"weather"_s} + signIn).code, 1);
    QCOMPARE(run(QStringList{u"report"_s, u"statement"_s, m_folder} + signIn).code, 1);
}

void TestCommandLine::accountantPack()
{
    const QString path = m_dir.filePath(u"pack.zip"_s);
    const Outcome pack = run({u"accountant-pack"_s, m_folder, u"--login"_s, u"owner"_s, u"--password-file"_s, m_password, u"--from"_s, u"2026-01-01"_s,
                              u"--to"_s, u"2026-12-31"_s, u"--out"_s, path});
    QCOMPARE(pack.code, 0);
    QVERIFY(pack.json()[u"files"_s].toInt() > 10);
    QVERIFY(QFile::exists(path));
}

void TestCommandLine::holidaysOfTheRegion()
{
    const QJsonObject days = run(words(u"do"_s), "{\"command\":\"special-days\",\"from\":\"2031-07-01\",\"to\":\"2031-07-01\"}\n").json();
    QCOMPARE(days[u"days"][0][u"name_en"].toString(), u"Canada Day"_s);
}

void TestCommandLine::verifyIsClean()
{
    const Outcome verified = run(words(u"verify"_s, {u"--json"_s}));
    QVERIFY2(verified.code == 0, verified.out.constData());
    QVERIFY(verified.json()[u"clean"].toBool());
    QCOMPARE(count(u"appointments"_s), 1);
}

void TestCommandLine::wrongPassword()
{
    const QString wrong = m_dir.filePath(u"wrong"_s);
    writeFile(wrong, "not the password at all\n");
    const Outcome outcome = run({u"verify"_s, m_folder, u"--login"_s, u"owner"_s, u"--password-file"_s, wrong, u"--json"_s});
    QCOMPARE(outcome.code, 4);
    QCOMPARE(outcome.json()[u"error"][u"kind"].toString(), u"wrong-password"_s);
    const Outcome french = run({u"verify"_s, m_folder, u"--login"_s, u"nobody"_s, u"--password-file"_s, m_password, u"--language"_s, u"fr"_s});
    QCOMPARE(french.code, 4);
}

void TestCommandLine::notAStudio()
{
    QStringList line = words(u"verify"_s);
    line.replace(1, m_dir.filePath(u"nothing here"_s));
    QCOMPARE(run(line).code, 9);
}

void TestCommandLine::damagedKeyring()
{
    const QString folder = copy(u"keyring"_s);
    for (const QString& file : QDir(folder).entryList({u"keyring*"_s}, QDir::Files))
        writeFile(folder + u'/' + file, "{\"format\":");
    QStringList line = words(u"verify"_s);
    line.replace(1, folder);
    QCOMPARE(run(line).code, 5);
}

void TestCommandLine::damagedFile()
{
    const QString folder = copy(u"file"_s);
    writeFile(folder + u"/studio.db"_s, QByteArray(40'000, 'x'));
    QStringList line = words(u"verify"_s);
    line.replace(1, folder);
    QCOMPARE(run(line).code, 3);
}

void TestCommandLine::newerSchema()
{
    const QString folder = copy(u"newer"_s);
    {
        const td::SystemClock clock;
        td::IdSource ids(clock);
        const auto studio = td::Studio::signIn(folder, u"owner"_s, u"tall copper kettle 44"_s, {}, {clock, ids});
        QVERIFY(studio);
        QVERIFY((*studio)->db().maintenanceScript("PRAGMA user_version = 9999"));
    }
    QStringList line = words(u"verify"_s);
    line.replace(1, folder);
    QCOMPARE(run(line).code, 6);
}

void TestCommandLine::unwritableOutput()
{
    const QString folder = m_dir.filePath(u"unborn"_s);
    const Outcome outcome = run({u"new"_s, folder, u"--studio"_s, u"S"_s, u"--region"_s, u"CA-ON"_s, u"--zone"_s, u"America/Toronto"_s,
                                 u"--login"_s, u"owner"_s, u"--password-file"_s, m_password, u"--recovery-file"_s,
                                 m_dir.filePath(u"no such folder/key"_s)});
    QCOMPARE(outcome.code, 10);
    QVERIFY(!QDir(folder).exists());
}

void TestCommandLine::readOnlyFolder()
{
    const QString folder = copy(u"readonly"_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    QStringList line = words(u"verify"_s);
    line.replace(1, folder);
    const int code = run(line).code;
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(code, 8);
}

void TestCommandLine::inUse()
{
    QProcess holder;
    holder.start(QStringLiteral(TD_PROGRAM), words(u"do"_s));
    holder.write("{\"command\":\"settings.get\"}\n");
    QVERIFY(holder.waitForReadyRead(60'000)); // it is signed in, and keeps the file
    QCOMPARE(run(words(u"verify"_s)).code, 7);
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QCOMPARE(holder.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
