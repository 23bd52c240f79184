// SPDX-License-Identifier: GPL-3.0-or-later
// documentpictures FOLDER: every kind of document as a PDF, in both languages, on both papers, for people to look at.
#include "documentfixture.h"
#include "print/documentoutput.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{

void write(const QDir& dir, const QString& name, const Document& document)
{
    if (const auto done = writeDocumentPdf(dir.filePath(name + u".pdf"_s), {document}); !done)
        QTextStream(stderr) << name << ": " << done.error().reason << Qt::endl;
}

QList<SettledPart> settledParts(Invoice& invoice)
{
    invoice.paidMinor = 15'000;
    return {{QDate(2026, 11, 22), u"R-2026-0107"_s, PaymentMethod::ETransfer, 10'000}, {QDate(2026, 11, 25), u"C-2026-0003"_s, {}, 5'000}};
}

void writeInvoices(const QDir& dir, const QString& suffix, const Letterhead& head, const QString& language)
{
    write(dir, u"invoice-1-"_s + suffix, invoiceDocument(sampleInvoice(1, language), {}, head));
    Invoice some = sampleInvoice(6, language);
    some.instalments = {{QDate(2026, 12, 5), some.totalMinor / 2}, {QDate(2027, 1, 5), some.totalMinor - some.totalMinor / 2}};
    some.note = language == u"fr"_s ? u"Merci d’avoir commencé avec nous !"_s : u"Thank you for starting with us!"_s;
    const QList<SettledPart> settled = settledParts(some);
    write(dir, u"invoice-6-paid-"_s + suffix, invoiceDocument(some, settled, head));
    write(dir, u"invoice-120-"_s + suffix, invoiceDocument(sampleInvoice(120, language), {}, head));
    Invoice voided = sampleInvoice(2, language);
    voided.status = InvoiceStatus::Void;
    voided.voidDay = QDate(2026, 11, 23);
    voided.voidReason = language == u"fr"_s ? u"mauvais client"_s : u"wrong client"_s;
    write(dir, u"void-"_s + suffix, invoiceDocument(voided, {}, head));
    Invoice draft = sampleInvoice(2, language);
    draft.status = InvoiceStatus::Draft;
    draft.number.clear();
    draft.pricesIncludeTax = true;
    draft.lines[0].discountMinor = 500;
    write(dir, u"draft-"_s + suffix, invoiceDocument(draft, {}, head));
    Invoice note = sampleInvoice(2, language);
    note.kind = InvoiceKind::CreditNote;
    note.number = u"C-2026-0003"_s;
    note.snapshot.correctsNumber = u"A-2026-0042"_s;
    note.snapshot.correctsDay = QDate(2026, 11, 21);
    write(dir, u"creditnote-"_s + suffix, invoiceDocument(note, {}, head));
}

void writeOthers(const QDir& dir, const QString& suffix, const Letterhead& head, const QString& language)
{
    const bool french = language == u"fr"_s;
    const QList<ReceiptPart> parts{{u"A-2026-0042"_s, QDate(2026, 11, 21), 12'503, 2'000}};
    write(dir, u"receipt-"_s + suffix, receiptDocument(samplePayment(PaymentKind::Payment), parts, head, language, false, sampleInvoice(2, language)));
    write(dir, u"roll-"_s + suffix, receiptDocument(samplePayment(PaymentKind::Payment), parts, head, language, true, sampleInvoice(5, language)));
    write(dir, u"refund-"_s + suffix, receiptDocument(samplePayment(PaymentKind::Refund), {}, head, language, false));
    write(dir, u"statement-"_s + suffix, statementDocument(sampleStatement(70), sampleInvoice(1, language).snapshot.buyer, head, language));
    write(dir, u"worksheet-"_s + suffix, returnDocument(sampleReturn(french), head, language));
    const Report narrow = sampleReport(60, 3);
    write(dir, u"report-"_s + suffix, reportDocument(narrow, sampleWording(french), head, language));
    const Report wide = sampleReport(40, 9);
    write(dir, u"widereport-"_s + suffix, reportDocument(wide, sampleWording(french), head, language));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QDir dir(QCoreApplication::arguments().value(1, u"."_s));
    dir.mkpath(u"."_s);
    for (const QString& language : {u"en"_s, u"fr"_s}) {
        for (const DocPaper paper : {DocPaper::Letter, DocPaper::A4}) {
            const bool logo = (language == u"fr"_s) == (paper == DocPaper::Letter);
            const Letterhead head = sampleLetterhead(paper, logo);
            const QString suffix = language + (paper == DocPaper::A4 ? u"-a4"_s : u"-letter"_s);
            writeInvoices(dir, suffix, head, language);
            writeOthers(dir, suffix, head, language);
        }
        Letterhead head = sampleLetterhead(DocPaper::A4, false);
        head.paymentQr = u"swiss"_s;
        write(dir, u"swiss-"_s + language, invoiceDocument(sampleEuropean(true, language), {}, head));
        Invoice blank = sampleEuropean(true, language);
        blank.snapshot.buyer.postalCode.clear();
        write(dir, u"swissblank-"_s + language, invoiceDocument(blank, {}, head));
        head.paymentQr = u"epc"_s;
        write(dir, u"epc-"_s + language, invoiceDocument(sampleEuropean(false, language), {}, head));
    }
    return 0;
}
