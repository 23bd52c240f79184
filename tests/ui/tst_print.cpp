// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printing.h"
#include "print/recoverypage.h"

#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{

SheetContent content(int groups, int rowsEach)
{
    SheetContent sheet{u"Studio Éclair"_s, u"Monday, November 23, 2026"_s, {}};
    for (int g = 0; g < groups; ++g) {
        SheetGroup group{u"Trainer %1"_s.arg(g + 1), {}, {}};
        for (int i = 0; i < rowsEach; ++i) {
            const int minute = 360 + i * 30;
            SheetRow row{QDate(2026, 11, 23), minute, minute + 30, u"Zoë Brûlé-%1-%2"_s.arg(g).arg(i), u"Personal training · Room 1"_s, {},
                         {u"Zoë Brûlé-%1-%2"_s.arg(g).arg(i)}, group.title, {}};
            if (i % 7 == 5) {
                row.title = u"Mobility-%1-%2"_s.arg(g).arg(i);
                row.people = {u"Dee-%1-%2"_s.arg(g).arg(i)};
            }
            if (i % 7 == 3) {
                row.title = u"Kettlebells-%1-%2"_s.arg(g).arg(i);
                row.people = {u"Ana-%1-%2"_s.arg(g).arg(i), u"Bo-%1-%2"_s.arg(g).arg(i), u"Cy-%1-%2"_s.arg(g).arg(i)};
            }
            group.rows.append(row);
        }
        sheet.groups.append(group);
    }
    return sheet;
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

int pagesOf(const QString& pdf)
{
    const QStringList lines = run(u"pdfinfo"_s, {pdf}).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u"Pages:"))
            return line.mid(6).trimmed().toInt();
    }
    return -1;
}

} // namespace

class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsOnPaper_data();
    void everythingIsOnPaper();
    void anEmptyDaySaysSo();
    void aFailedWriteKeepsTheOldFile();
    void theRecoveryPageShowsTheKey();
};

void TestPrint::everythingIsOnPaper_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("leastPages");
    for (const QString& paper : {u"A4"_s, u"Letter"_s}) {
        QTest::newRow(qPrintable(u"day "_s + paper)) << int(SheetPainter::Kind::Day) << paper << 3 << 30 << 4;
        QTest::newRow(qPrintable(u"short day "_s + paper)) << int(SheetPainter::Kind::Day) << paper << 1 << 5 << 1;
        QTest::newRow(qPrintable(u"week "_s + paper)) << int(SheetPainter::Kind::Week) << paper << 7 << 30 << 2;
    }
}

void TestPrint::everythingIsOnPaper()
{
    QFETCH(int, kind);
    QFETCH(QString, paper);
    QFETCH(int, groups);
    QFETCH(int, rows);
    QFETCH(int, leastPages);
    QTemporaryDir dir;
    QLocale::setDefault(QLocale(u"en_CA"_s));
    const QString path = dir.filePath(u"sheet.pdf"_s);
    const SheetContent sheet = content(groups, rows);
    QVERIFY(writeSheetPdf(path, SheetPainter::Kind(kind), sheet, paper));
    const int pages = pagesOf(path);
    QVERIFY2(pages >= leastPages && pages < 20, qPrintable(QString::number(pages)));
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    for (const SheetGroup& group : sheet.groups) {
        QVERIFY(text.contains(group.title));
        for (const SheetRow& row : group.rows) {
            QVERIFY2(text.contains(row.title), qPrintable(row.title));
            if (kind == int(SheetPainter::Kind::Day)) {
                for (const QString& person : row.people)
                    QVERIFY2(text.contains(person), qPrintable(person));
            }
        }
    }
    for (int page = 1; page <= pages; ++page)
        QVERIFY(QString(text).remove(u' ').contains(u"%1/%2"_s.arg(page).arg(pages)));
    QCOMPARE(text.count(sheet.studio), pages);
}

void TestPrint::anEmptyDaySaysSo()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"sheet.pdf"_s);
    SheetContent sheet{u"Studio"_s, u"Sunday"_s, {{u"No sessions on this day"_s, {}, {}}}};
    QVERIFY(writeSheetPdf(path, SheetPainter::Kind::Day, sheet, u"A4"_s));
    QCOMPARE(pagesOf(path), 1);
    QVERIFY(run(u"pdftotext"_s, {path, u"-"_s}).contains(u"No sessions on this day"));
}

void TestPrint::aFailedWriteKeepsTheOldFile()
{
    QTemporaryDir dir;
    const auto result = writeSheetPdf(dir.filePath(u"missing/sheet.pdf"_s), SheetPainter::Kind::Day, content(1, 1), u"A4"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().reason, u"print.write"_s);
}

void TestPrint::theRecoveryPageShowsTheKey()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"key.pdf"_s);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QVERIFY(drawRecoveryPage(writer, u"7K2M-0QXR-7K2M-0QXR-7K2M-0QXR-7K2M-0QXR"_s, u"Studio"_s));
    QCOMPARE(pagesOf(path), 1);
    QVERIFY(run(u"pdftotext"_s, {path, u"-"_s}).contains(u"7K2M-0QXR"));
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
