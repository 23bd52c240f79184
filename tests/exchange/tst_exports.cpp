// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvfile.h"
#include "exchange/jsonreport.h"
#include "exchange/outfile.h"
#include "exchange/plainnumber.h"
#include "exchange/textreport.h"
#include "exchange/xlsxfile.h"
#include "support/zipreader.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

Report sample()
{
    Report report;
    report.id = u"sample"_s;
    report.from = QDate(2026, 1, 1);
    report.to = QDate(2026, 3, 31);
    report.currency = u"CAD"_s;
    report.columns = {{u"day"_s, ColumnKind::Day, false}, {u"client"_s, ColumnKind::Text, false}, {u"rate"_s, ColumnKind::Rate, false},
                      {u"net"_s, ColumnKind::Money, true}};
    report.rows = {{{QDate(2026, 2, 3), u"=HYPERLINK(\"x\")"_s, 9'975, qint64(-131'072)}, u"@one"_s, u"invoice:1"_s, false},
                   {{QDate(), u"Brûlé, \"Élo\"\nNovak"_s, QVariant(), qint64(5)}, u"@one"_s, {}, false},
                   {{QDate(2026, 3, 1), u"@sum"_s, QVariant(), qint64(-131'067)}, u"@two"_s, {}, true}};
    report.notes = {u"@note"_s};
    return report;
}

ReportWording shouting()
{
    return {[](const QString& id, const QStringList&) { return id.toUpper(); }, [](const QString& column) { return column.toUpper(); },
            [](const QString& text) { return text.startsWith(u'@') ? text.mid(1).toUpper() : text; }};
}

/// No file of this process may grow beyond so many bytes: as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Reports as files: what other programs read is right, whatever the data, and nothing is lost when the disk is full.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers();
    void csv();
    void json();
    void text();
    void xlsx();
    void fullDisk();
    void noFolder();
};

void TestExports::numbers()
{
    QCOMPARE(plainMoney(131'072, u"CAD"_s), u"1310.72"_s);
    QCOMPARE(plainMoney(-5, u"CAD"_s), u"-0.05"_s);
    QCOMPARE(plainMoney(0, u"CAD"_s), u"0.00"_s);
    QCOMPARE(plainMoney(500, u"JPY"_s), u"500"_s);
    QCOMPARE(plainMoney(1'234, u"KWD"_s), u"1.234"_s);
    QCOMPARE(plainRate(9'975), u"9.975"_s);
    QCOMPARE(plainRate(13'000), u"13"_s);
    QCOMPARE(plainRate(0), u"0"_s);
}

void TestExports::csv()
{
    QCOMPARE(reportCsv(sample(), shouting()), QByteArray("SECTION,DAY,CLIENT,RATE,NET\r\n"
                                                         "ONE,2026-02-03,\"'=HYPERLINK(\"\"x\"\")\",9.975,-1310.72\r\n"
                                                         "ONE,,\"Brûlé, \"\"Élo\"\"\nNovak\",,0.05\r\n"
                                                         "TWO,2026-03-01,SUM,,-1310.67\r\n"));
    QVERIFY(reportCsv(sample(), shouting(), ByteOrderMark::With).startsWith("\xEF\xBB\xBFSECTION"));
}

void TestExports::json()
{
    const QJsonObject json = reportJson(sample());
    QCOMPARE(json[u"report"_s].toString(), u"sample"_s);
    const QJsonArray rows = json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][u"client"_s].toString(), u"=HYPERLINK(\"x\")"_s);
    QCOMPARE(rows[0][u"net"_s].toInteger(), -131'072);
    QCOMPARE(rows[0][u"_section"_s].toString(), u"one"_s);
    QVERIFY(rows[1][u"day"_s].isNull());
    QVERIFY(rows[2][u"_sum"_s].toBool());
    QCOMPARE(json[u"totals"_s][u"net"_s].toInteger(), -131'067);
}

void TestExports::text()
{
    const QString text = reportText(sample(), shouting());
    QVERIFY(text.startsWith(u"SAMPLE\n2026-01-01 - 2026-03-31"_s));
    QVERIFY(text.contains(u"=HYPERLINK"_s));
    QVERIFY(text.contains(u"TOTAL"_s));
    QVERIFY(text.contains(u"\nNOTE\n"_s));
}

void TestExports::xlsx()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    TD_VERIFY(writeReportXlsx(sample(), shouting(), path));
    const auto members = readZip(path);
    const QByteArray sheet = members.value(u"xl/worksheets/sheet1.xml"_s);
    const QByteArray strings = members.value(u"xl/sharedStrings.xml"_s);
    QVERIFY(strings.contains("SAMPLE"));
    QVERIFY(strings.contains("=HYPERLINK")); // as text
    QVERIFY(!sheet.contains("<f>"));         // no formula anywhere
    QVERIFY(sheet.contains("<v>-1310.72</v>"));
    QVERIFY(sheet.contains("<v>46056</v>")); // 3 February 2026
    QVERIFY(sheet.contains("state=\"frozen\""));
    QCOMPARE(sheet.count("<v>-1310.67</v>"), 2); // the sum in the report, and the sums of all rows
    QVERIFY(members.value(u"xl/styles.xml"_s).contains("#,##0.00"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"report.xlsx"_s});
}

void TestExports::fullDisk()
{
    QTemporaryDir folder;
    const QString csvPath = folder.filePath(u"report.csv"_s);
    const QString xlsxPath = folder.filePath(u"report.xlsx"_s);
    for (const QString& path : {csvPath, xlsxPath})
        TD_VERIFY(writeWholeFile(path, "old"));
    {
        const SmallDisk small(100);
        const auto csvWritten = writeWholeFile(csvPath, QByteArray(5000, 'x'));
        QVERIFY(!csvWritten);
        QCOMPARE(csvWritten.error().reason, u"export.write"_s);
        QCOMPARE(csvWritten.error().args, QStringList{csvPath});
        const auto xlsxWritten = writeReportXlsx(sample(), shouting(), xlsxPath);
        QVERIFY(!xlsxWritten);
        QCOMPARE(xlsxWritten.error().reason, u"export.write"_s);
    }
    QCOMPARE(contentOf(csvPath), QByteArray("old"));
    QCOMPARE(contentOf(xlsxPath), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void TestExports::noFolder()
{
    const QString path = u"/nonexistent/folder/report.xlsx"_s;
    QCOMPARE(writeReportXlsx(sample(), shouting(), path).error().reason, u"export.write"_s);
    QCOMPARE(writeWholeFile(path, "x").error().reason, u"export.write"_s);
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
