// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvfile.h"
#include "cli/exitcode.h"
#include "cli/linereader.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/passwordinput.h"

#include <QTemporaryDir>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

/// The pieces of the command line that need no studio.
class TestCliText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void options_data();
    void options();
    void lines();
    void secretFiles();
    void passwordFiles();
};

void TestCliText::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"Ada"_s << QByteArray("Ada\r\n");
    QTest::newRow("comma") << u"Stone, Ada"_s << QByteArray("\"Stone, Ada\"\r\n");
    QTest::newRow("quote") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"\r\n");
    QTest::newRow("line") << u"a\nb"_s << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1\r\n");
    QTest::newRow("plus") << u"+1 416 555 0100"_s << QByteArray("'+1 416 555 0100\r\n");
    QTest::newRow("minus") << u"-a"_s << QByteArray("'-a\r\n");
    QTest::newRow("at") << u"@a"_s << QByteArray("'@a\r\n");
    QTest::newRow("tab") << u"\ta"_s << QByteArray("'\ta\r\n");
    QTest::newRow("return") << u"\ra"_s << QByteArray("\"'\ra\"\r\n");
    QTest::newRow("empty") << QString() << QByteArray("\r\n");
}

void TestCliText::cells()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvRecord({safeCell(cell)}), written);
}

void TestCliText::options_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    QTest::newRow("good") << QStringList{u"F"_s, u"--login"_s, u"o"_s, u"--json"_s} << QString();
    QTest::newRow("equals") << QStringList{u"--login=o"_s} << QString();
    QTest::newRow("unknown") << QStringList{u"--login"_s, u"o"_s, u"--password"_s, u"x"_s} << u"usage.unknown-option"_s;
    QTest::newRow("no value") << QStringList{u"--login"_s} << u"usage.missing-value"_s;
    QTest::newRow("switch with value") << QStringList{u"--login"_s, u"o"_s, u"--json=1"_s} << u"usage.missing-value"_s;
    QTest::newRow("missing") << QStringList{u"F"_s} << u"usage.missing-option"_s;
    QTest::newRow("twice") << QStringList{u"--login=o"_s, u"--login=p"_s} << u"usage.twice"_s;
}

void TestCliText::options()
{
    QFETCH(QStringList, words);
    QFETCH(QString, reason);
    const auto parsed = Options::parse(words, {{"login", "LOGIN", "who", true}, {"json", "", "JSON"}});
    QCOMPARE(parsed ? QString() : parsed.error().reason, reason);
    if (parsed)
        QCOMPARE(parsed->value("login"), u"o"_s);
}

void TestCliText::lines()
{
    std::FILE* file = std::tmpfile();
    QVERIFY(file != nullptr);
    const QByteArray text = "one\n\n  \n" + QByteArray(LineReader::longest + 1, 'x') + "\nlast";
    QCOMPARE(std::fwrite(text.constData(), 1, size_t(text.size()), file), size_t(text.size()));
    std::rewind(file);
    LineReader reader(file);
    QCOMPARE(reader.next()->bytes, QByteArray("one"));
    QVERIFY(reader.next()->isEmpty);
    QVERIFY(reader.next()->isEmpty);
    QVERIFY(reader.next()->tooLong);
    const auto last = reader.next();
    QCOMPARE(last->bytes, QByteArray("last"));
    QVERIFY(!last->tooLong);
    QVERIFY(!reader.next());
    std::fclose(file);
}

void TestCliText::secretFiles()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"key"_s);
    QVERIFY(writeSecretFile(path, "secret\n"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(writeSecretFile(path, "other").error().reason, u"file.exists"_s);
    QCOMPARE(passwordFromFile(path).value(), u"secret"_s);
}

void TestCliText::passwordFiles()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"password"_s);
    QCOMPARE(passwordFromFile(path).error().reason, u"usage.password-file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(" blanks stay é \r\nsecond line\n");
    file.close();
    QCOMPARE(passwordFromFile(path).value(), u" blanks stay é "_s);
}

QTEST_GUILESS_MAIN(TestCliText)
#include "tst_clitext.moc"
