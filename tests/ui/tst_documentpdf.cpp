// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"
#include "print/documentoutput.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0xA0), u' ');
}

/// Files no larger than this while it lives: a disk that fills up.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

/// Documents as files: whole or not at all, one by one and in batches.
class TestDocumentPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLeavesTheOldFile();
    void anUnwritableFolderIsAnError();
    void aBatchWritesOneFile();
    void aBatchWritesAFolder();
    void aBatchThatStopsLeavesNothing();
    void aPdfHasATitleAndItsPaper();
    void theSamePaperIsTheSameBytes();
};

void TestDocumentPdf::aFullDiskLeavesTheOldFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"invoice.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const Document document = invoiceDocument(sampleInvoice(120, u"en"_s), {}, sampleLetterhead(DocPaper::Letter, true));
    {
        const SmallDisk small(4096);
        const auto result = writeDocumentPdf(path, {document});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Io);
        QCOMPARE(result.error().reason, u"print.write"_s);
        DocumentBatch batch(3, [&](int) -> Result<Document> { return document; }, path);
        auto step = batch.step();
        while (step && *step)
            step = batch.step();
        QVERIFY(!step);
        QCOMPARE(step.error().reason, u"print.write"_s);
    }
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
}

void TestDocumentPdf::anUnwritableFolderIsAnError()
{
    const auto result =
        writeDocumentPdf(u"/nowhere/at/all.pdf"_s, {returnDocument(sampleReturn(false), sampleLetterhead(DocPaper::A4, false), u"en"_s)});
    QVERIFY(!result);
    QCOMPARE(result.error().reason, u"print.write"_s);
    QCOMPARE(result.error().args, QStringList{u"/nowhere/at/all.pdf"_s});
}

void TestDocumentPdf::aBatchWritesOneFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"all.pdf"_s);
    DocumentBatch batch(
        4,
        [](int index) -> Result<Document> {
            Invoice invoice = sampleInvoice(index * 40 + 1, u"en"_s);
            invoice.number = u"A-%1"_s.arg(index);
            return invoiceDocument(invoice, {}, sampleLetterhead(DocPaper::Letter, false));
        },
        path);
    QVERIFY(runBatch(batch, nullptr));
    QCOMPARE(batch.done(), 4);
    const QString text = run(u"pdftotext"_s, {path, u"-"_s});
    for (int i = 0; i < 4; ++i)
        QVERIFY(text.contains(u"A-%1"_s.arg(i)));
    QCOMPARE(text.count(u"Page 1 of"_s), 4);
}

void TestDocumentPdf::aBatchWritesAFolder()
{
    QTemporaryDir dir;
    DocumentBatch batch(
        3,
        [](int index) -> Result<Document> {
            Invoice invoice = sampleInvoice(1, u"en"_s);
            invoice.number = u"A/%1"_s.arg(index);
            return invoiceDocument(invoice, {}, sampleLetterhead(DocPaper::Letter, false));
        },
        dir.path());
    QVERIFY(runBatch(batch, nullptr));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), (QStringList{u"Invoice A-0.pdf"_s, u"Invoice A-1.pdf"_s, u"Invoice A-2.pdf"_s}));
}

void TestDocumentPdf::aBatchThatStopsLeavesNothing()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"all.pdf"_s);
    {
        DocumentBatch batch(
            5,
            [](int index) -> Result<Document> {
                if (index == 3)
                    return fail(ErrorKind::NotFound, "row.not-found");
                return invoiceDocument(sampleInvoice(1, u"en"_s), {}, sampleLetterhead(DocPaper::Letter, false));
            },
            path);
        const auto result = runBatch(batch, nullptr);
        QVERIFY(!result);
        QCOMPARE(result.error().reason, u"row.not-found"_s);
        QCOMPARE(batch.done(), 3);
    }
    QVERIFY(QDir(dir.path()).entryList(QDir::Files).isEmpty());
}

void TestDocumentPdf::aPdfHasATitleAndItsPaper()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"one.pdf"_s);
    QVERIFY(writeDocumentPdf(path, {invoiceDocument(sampleInvoice(1, u"fr"_s), {}, sampleLetterhead(DocPaper::A4, false))}));
    QString facts = run(u"pdfinfo"_s, {path});
    QVERIFY2(facts.contains(u"Facture A-2026-0042") && facts.contains(u"Trainerdesk") && facts.contains(u"A4"), qPrintable(facts));
    const Report wide = sampleReport(10, 9);
    QVERIFY(writeDocumentPdf(path, {reportDocument(wide, sampleWording(false), sampleLetterhead(DocPaper::Letter, false), u"en"_s)}));
    facts = run(u"pdfinfo"_s, {path});
    QVERIFY2(facts.contains(u"792 x 612"), qPrintable(facts));
}

void TestDocumentPdf::theSamePaperIsTheSameBytes()
{
    const Document document = invoiceDocument(sampleInvoice(3, u"en"_s), {}, sampleLetterhead(DocPaper::A4, true));
    const auto first = documentPdf({document});
    QTest::qWait(1100); // the writer's own clock counts seconds
    const auto second = documentPdf({document});
    QVERIFY(first && second);
    QVERIFY(first->contains("/CreationDate (D:20261121000000"));
    QCOMPARE(*first, *second);
}

QTEST_MAIN(TestDocumentPdf)
#include "tst_documentpdf.moc"
