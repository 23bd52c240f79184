// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"
#include "print/documentfont.h"
#include "print/documentlayout.h"
#include "print/documentoutput.h"
#include "print/documenttext.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

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

/// What pdftotext reads from the document, blanks made single.
QString readBack(const Document& document)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"document.pdf"_s);
    const auto written = writeDocumentPdf(path, {document});
    return written ? run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).replace(u'\n', u' ').simplified() : written.error().reason;
}

QString plain(QString text)
{
    return text.replace(QChar(0xA0), u' ');
}

/// Every kind of document in one language on one paper, by name.
QList<std::pair<QString, Document>> everyDocument(const QString& language, DocPaper paper, bool logo)
{
    const Letterhead head = sampleLetterhead(paper, logo);
    const bool french = language == u"fr"_s;
    Invoice paid = sampleInvoice(6, language);
    paid.instalments = {{QDate(2026, 12, 5), 10'000}, {QDate(2027, 1, 5), paid.totalMinor - 10'000}};
    paid.paidMinor = 15'000;
    const QList<SettledPart> settled{{QDate(2026, 11, 22), u"R-2026-0107"_s, PaymentMethod::ETransfer, 15'000}};
    Letterhead european = head;
    european.paymentQr = paper == DocPaper::A4 ? u"swiss"_s : u"epc"_s;
    const Report narrow = sampleReport(60, 3);
    const Report wide = sampleReport(60, 12);
    const QList<ReceiptPart> parts{{u"A-2026-0042"_s, QDate(2026, 11, 21), 12'503, 2'000}};
    return {{u"one line"_s, invoiceDocument(sampleInvoice(1, language), {}, head)},
            {u"paid"_s, invoiceDocument(paid, settled, head)},
            {u"long"_s, invoiceDocument(sampleInvoice(120, language), {}, head)},
            {u"payment code"_s, invoiceDocument(sampleEuropean(paper == DocPaper::A4, language), {}, european)},
            {u"receipt"_s, receiptDocument(samplePayment(PaymentKind::Payment), parts, head, language, false)},
            {u"roll"_s, receiptDocument(samplePayment(PaymentKind::Deposit), parts, head, language, true, sampleInvoice(4, language))},
            {u"statement"_s, statementDocument(sampleStatement(90), paid.snapshot.buyer, head, language)},
            {u"worksheet"_s, returnDocument(sampleReturn(french), head, language)},
            {u"report"_s, reportDocument(narrow, sampleWording(french), head, language)},
            {u"wide report"_s, reportDocument(wide, sampleWording(french), head, language)}};
}

/// Empty, or what is wrong with where things stand on a page: outside the paper, or one text on another.
QString misplaced(const LaidDocument& laid)
{
    const QRectF paper(QPointF(0, 0), laid.size);
    for (qsizetype page = 0; page < laid.pages.size(); ++page) {
        QList<std::pair<QRectF, QString>> texts;
        for (const LaidItem& item : laid.pages.at(page).items) {
            if (item.kind != LaidItem::Kind::Text)
                continue;
            const QRectF glyphs = item.rect.adjusted(0.1, item.size * 0.3, -0.1, -item.size * 0.3);
            if (!paper.adjusted(mm(3.5), mm(3.5), -mm(3.5), -mm(3.5)).contains(glyphs))
                return u"page %1: '%2' is off the paper"_s.arg(page + 1).arg(item.text);
            for (const auto& [other, words] : texts) {
                if (other.intersects(glyphs))
                    return u"page %1: '%2' stands on '%3'"_s.arg(page + 1).arg(item.text, words);
            }
            texts.append({glyphs, item.text});
        }
    }
    return {};
}

/// The text to the right of `label` on the same line.
QString beside(const LaidPage& page, const QString& label)
{
    for (const LaidItem& item : page.items) {
        if (item.kind != LaidItem::Kind::Text || item.text != label)
            continue;
        for (const LaidItem& other : page.items) {
            if (other.kind == LaidItem::Kind::Text && other.rect.left() > item.rect.right() &&
                qAbs(other.rect.center().y() - item.rect.center().y()) < 1)
                return other.text;
        }
    }
    return {};
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStandsOnAnything_data();
    void nothingStandsOnAnything();
    void randomInvoicesKeepTheirPlaces();
    void aLongInvoiceCarriesItsSum_data();
    void aLongInvoiceCarriesItsSum();
    void totalsAreNeverAlone();
    void aStatementCarriesItsBalance();
    void anInvoiceSaysEverything_data();
    void anInvoiceSaysEverything();
    void whoIsNotRegisteredShowsNoTax();
    void aCreditNoteNamesItsInvoice();
    void stampsAreOnEveryPage();
    void theLanguageIsTheDocuments();
    void aReceiptRoundsCash();
    void aReportTurnsOnItsSide();
    void aWorksheetIsReadBack();
    void theAddressIsInTheWindow();
    void theSwissSlipHasItsPlaces();
};

void TestDocuments::nothingStandsOnAnything_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("a4");
    QTest::addColumn<bool>("logo");
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        for (const bool a4 : {false, true}) {
            for (const bool logo : {false, true})
                QTest::addRow("%s %s %s", qPrintable(language), a4 ? "A4" : "Letter", logo ? "logo" : "name") << language << a4 << logo;
        }
    }
}

void TestDocuments::nothingStandsOnAnything()
{
    QFETCH(QString, language);
    QFETCH(bool, a4);
    QFETCH(bool, logo);
    for (const auto& [name, document] : everyDocument(language, a4 ? DocPaper::A4 : DocPaper::Letter, logo)) {
        const LaidDocument laid = layOut(document);
        QVERIFY2(misplaced(laid).isEmpty(), qPrintable(name + u": "_s + misplaced(laid)));
        for (qsizetype page = 0; page < laid.pages.size() && document.paper != DocPaper::Roll; ++page)
            QVERIFY2(laid.pages.at(page).texts().contains(document.pageText.arg(page + 1).arg(laid.pages.size())), qPrintable(name));
    }
}

void TestDocuments::randomInvoicesKeepTheirPlaces()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 120; ++round) {
        Invoice invoice = sampleInvoice(1 + int(random.bounded(70)), round % 2 == 0 ? u"en"_s : u"fr"_s);
        for (InvoiceLine& line : invoice.lines) {
            line.description = QString(1 + int(random.bounded(300)), u'm').replace(QRegularExpression(u"(.{9})"_s), u"\\1 "_s);
            line.amountMinor = qint64(random.bounded(1'000'000'000)) * 100;
        }
        invoice.snapshot.buyer.name = QString(1 + int(random.bounded(120)), u'W');
        invoice.snapshot.supplier.name = QString(1 + int(random.bounded(120)), u'N');
        invoice.note = QString(int(random.bounded(900)), u'x');
        Letterhead head = sampleLetterhead(random.bounded(2) == 0 ? DocPaper::A4 : DocPaper::Letter, random.bounded(2) == 0);
        const QString wrong = misplaced(layOut(invoiceDocument(invoice, {}, head)));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(wrong)));
    }
}

void TestDocuments::aLongInvoiceCarriesItsSum_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("a4");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("leastPages");
    QTest::newRow("1 line") << u"en"_s << false << 1 << 1;
    QTest::newRow("30 lines") << u"fr"_s << true << 30 << 2;
    QTest::newRow("120 lines, Letter") << u"en"_s << false << 120 << 5;
    QTest::newRow("120 lines, A4") << u"fr"_s << true << 120 << 4;
    QTest::newRow("400 lines") << u"en"_s << true << 400 << 12;
}

void TestDocuments::aLongInvoiceCarriesItsSum()
{
    QFETCH(QString, language);
    QFETCH(bool, a4);
    QFETCH(int, lines);
    QFETCH(int, leastPages);
    Invoice invoice = sampleInvoice(lines, language);
    for (int i = 0; i < lines; ++i)
        invoice.lines[i].description = u"line-%1"_s.arg(i);
    const DocumentText say(language, u"CA"_s);
    const LaidDocument laid = layOut(invoiceDocument(invoice, {}, sampleLetterhead(a4 ? DocPaper::A4 : DocPaper::Letter, false)));
    QVERIFY2(laid.pages.size() >= leastPages, qPrintable(QString::number(laid.pages.size())));
    const QString carried = say("Carried forward");
    const QString brought = say("Brought forward");
    qint64 sum = 0;
    int next = 0;
    for (qsizetype p = 0; p < laid.pages.size(); ++p) {
        const QStringList texts = laid.pages.at(p).texts();
        if (next < lines)
            QVERIFY(texts.contains(say("Description")));
        if (p > 0 && next < lines)
            QCOMPARE(beside(laid.pages.at(p), brought), say.amount(sum, u"CAD"_s));
        while (next < lines && texts.contains(u"line-%1"_s.arg(next)))
            sum += invoice.lines.at(next++).amountMinor;
        QCOMPARE(texts.contains(carried), next < lines);
        if (next < lines)
            QCOMPARE(beside(laid.pages.at(p), carried), say.amount(sum, u"CAD"_s));
    }
    QCOMPARE(next, lines);
    QCOMPARE(sum, invoice.netMinor);
}

void TestDocuments::totalsAreNeverAlone()
{
    for (int lines = 1; lines <= 90; ++lines) {
        const Invoice invoice = sampleInvoice(lines, u"en"_s);
        const LaidDocument laid = layOut(invoiceDocument(invoice, {}, sampleLetterhead(DocPaper::Letter, true)));
        for (const LaidPage& page : laid.pages) {
            const QStringList texts = page.texts();
            if (texts.contains(u"Total (CAD)"_s))
                QVERIFY2(texts.contains(u"Date"_s) && texts.contains(u"Subtotal"_s), qPrintable(QString::number(lines)));
        }
    }
}

void TestDocuments::aStatementCarriesItsBalance()
{
    const Statement statement = sampleStatement(120);
    const DocumentText say(u"en"_s, u"CA"_s);
    const LaidDocument laid = layOut(statementDocument(statement, {}, sampleLetterhead(DocPaper::A4, false), u"en"_s));
    QVERIFY(laid.pages.size() >= 4);
    int next = 1;
    for (qsizetype p = 0; p + 1 < laid.pages.size(); ++p) {
        const QStringList texts = laid.pages.at(p).texts();
        while (next < statement.lines.size() && texts.filter(statement.lines.at(next).number).size() == 1)
            ++next;
        if (next < statement.lines.size())
            QCOMPARE(beside(laid.pages.at(p), u"Carried forward"_s), say.amount(statement.lines.at(next - 1).balanceMinor, u"CAD"_s));
    }
    QStringList last = laid.pages.last().texts();
    if (!last.contains(u"Balance due (CAD)"_s))
        last += laid.pages.at(laid.pages.size() - 2).texts();
    QVERIFY(last.contains(say.money(statement.balanceMinor, u"CAD"_s)));
    for (const qint64 open : statement.ageing)
        QVERIFY(last.contains(say.money(open, u"CAD"_s)));
}

void TestDocuments::anInvoiceSaysEverything_data()
{
    nothingStandsOnAnything_data();
}

void TestDocuments::anInvoiceSaysEverything()
{
    QFETCH(QString, language);
    QFETCH(bool, a4);
    QFETCH(bool, logo);
    Invoice invoice = sampleInvoice(6, language);
    invoice.paidMinor = 10'000;
    invoice.instalments = {{QDate(2026, 12, 5), 20'000}, {QDate(2027, 1, 5), invoice.totalMinor - 20'000}};
    invoice.note = u"Note: œufs & élan <b>"_s;
    const QList<SettledPart> settled{{QDate(2026, 11, 22), u"R-2026-0107"_s, PaymentMethod::Cheque, 10'000}};
    const QString text = readBack(invoiceDocument(invoice, settled, sampleLetterhead(a4 ? DocPaper::A4 : DocPaper::Letter, logo)));
    const DocumentText say(language, u"CA"_s);
    const InvoiceSnapshot& s = invoice.snapshot;
    QStringList wanted{s.supplier.name, s.supplier.legalName, s.supplier.street, s.supplier.taxNumber, s.supplier.qstNumber, s.buyer.name, s.buyer.street,
                       u"Montréal QC H2T 1R3"_s, invoice.number, say.day(invoice.issueDay), say.day(invoice.dueDay), invoice.note, s.footer,
                       say.money(invoice.netMinor, u"CAD"_s), say.money(invoice.totalMinor, u"CAD"_s), say.money(-10'000, u"CAD"_s),
                       say.money(invoice.totalMinor - 10'000, u"CAD"_s), say.day(QDate(2027, 1, 5)), say.amount(20'000, u"CAD"_s)};
    for (const InvoiceLine& line : invoice.lines)
        wanted += {say.shortDay(line.day), say.amount(line.unitMinor, u"CAD"_s), say.amount(line.amountMinor, u"CAD"_s)};
    for (const TaxAmount& tax : invoice.taxes)
        wanted += {tax.name + u' ' + say.rate(tax.rate), say.money(tax.taxMinor, u"CAD"_s)};
    wanted += language == u"fr"_s ? QStringList{u"Facture"_s, u"Numéro de TPS/TVH"_s, u"Échéance"_s, u"14 jours"_s, u"Solde dû"_s, u"TVQ 9,975 %"_s, u"chèque"_s,
                                                u"Évaluation de la condition physique"_s}
                                  : QStringList{u"Invoice"_s, u"GST/HST number"_s, u"Due date"_s, u"14 days"_s, u"Balance due"_s, u"QST 9.975%"_s, u"cheque"_s};
    for (const QString& words : wanted)
        QVERIFY2(text.contains(plain(words).simplified()), qPrintable(words + u" not in "_s + text));
}

void TestDocuments::whoIsNotRegisteredShowsNoTax()
{
    Invoice invoice = sampleInvoice(2, u"en"_s);
    invoice.snapshot.registered = false;
    invoice.taxes.clear();
    invoice.totalMinor = invoice.netMinor;
    const QString text = readBack(invoiceDocument(invoice, {}, sampleLetterhead(DocPaper::Letter, false)));
    for (const QString& words : {u"GST"_s, u"QST"_s, u"81234"_s, u"Subtotal"_s})
        QVERIFY2(!text.contains(words), qPrintable(words));
    QVERIFY(text.contains(u"Total (CAD)"));
}

void TestDocuments::aCreditNoteNamesItsInvoice()
{
    Invoice note = sampleInvoice(1, u"fr"_s);
    note.kind = InvoiceKind::CreditNote;
    note.number = u"C-2026-0003"_s;
    note.snapshot.correctsNumber = u"A-2026-0042"_s;
    note.snapshot.correctsDay = QDate(2026, 10, 3);
    const QString text = readBack(invoiceDocument(note, {}, sampleLetterhead(DocPaper::A4, false)));
    for (const QString& words : {u"Note de crédit"_s, u"C-2026-0003"_s, u"Pour la facture"_s, u"A-2026-0042"_s, u"3 octobre 2026"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(!text.contains(u"Échéance"));
}

void TestDocuments::stampsAreOnEveryPage()
{
    Invoice invoice = sampleInvoice(60, u"en"_s);
    invoice.status = InvoiceStatus::Void;
    invoice.voidDay = QDate(2026, 11, 23);
    invoice.voidReason = u"wrong client"_s;
    const Document document = invoiceDocument(invoice, {}, sampleLetterhead(DocPaper::Letter, false));
    for (const LaidPage& page : layOut(document).pages)
        QVERIFY(page.texts().contains(u"VOID"_s));
    QVERIFY(readBack(document).contains(u"Voided on November 23, 2026: wrong client"));
    invoice.status = InvoiceStatus::Draft;
    invoice.language = u"fr"_s;
    for (const LaidPage& page : layOut(invoiceDocument(invoice, {}, sampleLetterhead(DocPaper::Letter, false))).pages)
        QVERIFY(page.texts().contains(u"BROUILLON"_s));
}

void TestDocuments::theLanguageIsTheDocuments()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    const QString english = readBack(invoiceDocument(sampleInvoice(1, u"en"_s), {}, sampleLetterhead(DocPaper::Letter, false)));
    QLocale::setDefault(QLocale(u"en_US"_s));
    const QString french = readBack(invoiceDocument(sampleInvoice(1, u"fr"_s), {}, sampleLetterhead(DocPaper::Letter, false)));
    QLocale::setDefault(before);
    QVERIFY2(english.contains(u"November 21, 2026") && english.contains(u"$109.23"), qPrintable(english));
    QVERIFY2(french.contains(u"21 novembre 2026") && french.contains(u"109,23 $"), qPrintable(french));
}

void TestDocuments::aReceiptRoundsCash()
{
    const QList<ReceiptPart> parts{{u"A-2026-0042"_s, QDate(2026, 11, 21), 12'503, 2'000}};
    for (const bool roll : {false, true}) {
        const QString text =
            readBack(receiptDocument(samplePayment(PaymentKind::Payment), parts, sampleLetterhead(DocPaper::Letter, true), u"en"_s, roll));
        for (const QString& words : {u"R-2026-0107"_s, u"A-2026-0042"_s, u"$125.03"_s, u"$0.02"_s, u"$125.05"_s, u"cash"_s, u"20.00"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u" not in "_s + text));
    }
    const LaidDocument slip = layOut(receiptDocument(samplePayment(PaymentKind::Payment), parts, sampleLetterhead(DocPaper::Letter, true), u"en"_s, true));
    QCOMPARE(slip.pages.size(), 1);
    QCOMPARE(slip.size.width(), mm(80));
    const QString refund = readBack(receiptDocument(samplePayment(PaymentKind::Refund), {}, sampleLetterhead(DocPaper::A4, false), u"fr"_s, false));
    QVERIFY2(refund.contains(u"Remboursement") && refund.contains(u"125,05 $"), qPrintable(refund));
}

void TestDocuments::aReportTurnsOnItsSide()
{
    const Report narrow = sampleReport(80, 2);
    const Report wide = sampleReport(80, 9);
    const Document upright = reportDocument(narrow, sampleWording(false), sampleLetterhead(DocPaper::Letter, false), u"en"_s);
    const Document onItsSide = reportDocument(wide, sampleWording(false), sampleLetterhead(DocPaper::Letter, false), u"en"_s);
    QVERIFY(!upright.landscape);
    QVERIFY(onItsSide.landscape);
    const QString text = readBack(onItsSide);
    const DocumentText say(u"en"_s, u"CA"_s);
    for (const ReportRow& row : wide.rows)
        QVERIFY(text.contains(row.cells.front().toString()));
    qint64 sum = 0;
    for (const ReportRow& row : wide.rows)
        sum += row.cells.at(4).toLongLong();
    QVERIFY2(text.contains(say.amount(sum, u"CAD"_s)), qPrintable(text));
    QVERIFY(text.contains(u"Été") && text.contains(u"Hiver") && text.contains(u"Amounts are without tax."));
    const Report nothing = sampleReport(0, 3);
    QVERIFY(readBack(reportDocument(nothing, sampleWording(false), sampleLetterhead(DocPaper::A4, false), u"en"_s)).contains(u"nothing in this period"));
}

void TestDocuments::aWorksheetIsReadBack()
{
    const ReturnPaper sheet = sampleReturn(true);
    const QString text = readBack(returnDocument(sheet, sampleLetterhead(DocPaper::A4, false), u"fr"_s));
    const DocumentText say(u"fr"_s, u"CA"_s);
    for (const ReturnPaperLine& line : sheet.lines)
        QVERIFY2(text.contains(plain(u"%1 %2 %3"_s.arg(line.code, line.label, say.amount(line.amountMinor, u"CAD"_s)))), qPrintable(line.label));
}

void TestDocuments::theAddressIsInTheWindow()
{
    for (const DocPaper paper : {DocPaper::A4, DocPaper::Letter}) {
        const LaidDocument laid = layOut(invoiceDocument(sampleInvoice(1, u"en"_s), {}, sampleLetterhead(paper, false)));
        for (const LaidItem& item : laid.pages.first().items) {
            if (item.text != sampleInvoice(1, u"en"_s).snapshot.buyer.name)
                continue;
            QVERIFY(item.rect.left() >= mm(22) && item.rect.right() <= mm(103));
            QVERIFY2(item.rect.top() >= mm(58) && item.rect.bottom() <= mm(70), qPrintable(QString::number(item.rect.top() / mm(1))));
        }
    }
}

void TestDocuments::theSwissSlipHasItsPlaces()
{
    Letterhead head = sampleLetterhead(DocPaper::A4, false);
    head.paymentQr = u"swiss"_s;
    for (const int lines : {1, 12, 40}) {
        Invoice invoice = sampleEuropean(true, u"fr"_s);
        while (invoice.lines.size() < lines)
            invoice.lines.append(invoice.lines.front());
        const LaidDocument laid = layOut(invoiceDocument(invoice, {}, head));
        QCOMPARE(misplaced(laid), QString());
        QRectF code;
        QRectF cross;
        for (const LaidItem& item : laid.pages.last().items) {
            if (item.kind == LaidItem::Kind::Code)
                code = item.rect;
            if (item.kind == LaidItem::Kind::SwissCross)
                cross = item.rect;
        }
        QCOMPARE(code, QRectF(mm(67), mm(192) + mm(17), mm(46), mm(46)));
        QCOMPARE(cross.width(), mm(7));
        QCOMPARE(cross.center(), code.center());
    }
    head.paper = DocPaper::Letter;
    for (const DocBlock& block : invoiceDocument(sampleEuropean(true, u"fr"_s), {}, head).blocks)
        QVERIFY(!std::holds_alternative<SwissBlock>(block));
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
