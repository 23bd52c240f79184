// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentwords.h"
#include "print/invoiceparts.h"
#include "print/paymentcode.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString dueText(const Invoice& invoice, const DocumentText& say)
{
    const qint64 days = invoice.issueDay.isValid() && invoice.dueDay.isValid() ? invoice.issueDay.daysTo(invoice.dueDay) : 0;
    if (days <= 0)
        return say(QT_TRANSLATE_NOOP("Document", "Due on receipt"));
    return say(QT_TRANSLATE_N_NOOP("Document", "%n days"), int(days));
}

QList<DocFact> factsOf(const Invoice& invoice, const DocumentText& say)
{
    const InvoiceSnapshot& snapshot = invoice.snapshot;
    const bool isInvoice = invoice.kind == InvoiceKind::Invoice;
    QList<DocFact> facts;
    facts.append({isInvoice ? say(QT_TRANSLATE_NOOP("Document", "Invoice date")) : say(QT_TRANSLATE_NOOP("Document", "Date")),
                  invoice.issueDay.isValid() ? say.day(invoice.issueDay) : QString(u'–'), true});
    if (isInvoice) {
        if (invoice.dueDay.isValid())
            facts.append({say(QT_TRANSLATE_NOOP("Document", "Due date")), say.day(invoice.dueDay), true});
        facts.append({say(QT_TRANSLATE_NOOP("Document", "Terms")), dueText(invoice, say)});
    } else if (!snapshot.correctsNumber.isEmpty()) {
        facts.append({say(QT_TRANSLATE_NOOP("Document", "For invoice")), snapshot.correctsNumber, true});
        if (snapshot.correctsDay.isValid())
            facts.append({say(QT_TRANSLATE_NOOP("Document", "Invoice date")), say.day(snapshot.correctsDay)});
    }
    if (invoice.periodStart.isValid() && invoice.periodEnd.isValid())
        facts.append({say(QT_TRANSLATE_NOOP("Document", "Period")),
                      say(QT_TRANSLATE_NOOP("Document", "%1 to %2")).arg(say.shortDay(invoice.periodStart), say.shortDay(invoice.periodEnd))});
    if (snapshot.registered)
        facts += taxNumbers(snapshot.supplier, say);
    if (!snapshot.buyer.taxNumber.isEmpty())
        facts.append({say(QT_TRANSLATE_NOOP("Document", "Your tax number")), snapshot.buyer.taxNumber});
    return facts;
}

/// Due days and amounts, in lines of the shape of the totals.
void addInstalments(Document& document, const Invoice& invoice, const DocumentText& say)
{
    if (invoice.instalments.size() < 2)
        return;
    TableBlock table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Document", "Instalment")), DocColumnKind::Text},
                     {say(QT_TRANSLATE_NOOP("Document", "Due date")), DocColumnKind::Short},
                     {say(QT_TRANSLATE_NOOP("Document", "Amount (%1)")).arg(invoice.currency), DocColumnKind::Number}};
    for (qsizetype i = 0; i < invoice.instalments.size(); ++i) {
        const Instalment& part = invoice.instalments.at(i);
        table.rows.append({{say(QT_TRANSLATE_NOOP("Document", "%1 of %2")).arg(i + 1).arg(invoice.instalments.size()), say.day(part.due),
                            say.amount(part.amountMinor, invoice.currency)}});
    }
    document.blocks.append(HeadingBlock{say(QT_TRANSLATE_NOOP("Document", "Payment plan"))});
    document.blocks.append(table);
    document.blocks.append(SpaceBlock{14});
}

/// Where the money goes, when no code says it already.
void addAccount(Document& document, const Invoice& invoice, const DocumentText& say)
{
    const InvoiceSnapshot& snapshot = invoice.snapshot;
    if (snapshot.iban.isEmpty() || invoice.kind != InvoiceKind::Invoice || invoice.openMinor() <= 0)
        return;
    QList<DocFact> facts{{say(QT_TRANSLATE_NOOP("Document", "Pay to")),
                          snapshot.accountHolder.isEmpty() ? snapshot.supplier.name : snapshot.accountHolder},
                         {u"IBAN"_s, groupedIban(snapshot.iban)}};
    if (!snapshot.bic.isEmpty())
        facts.append({u"BIC"_s, plainIban(snapshot.bic)});
    facts.append({say(QT_TRANSLATE_NOOP("Document", "Reference")), invoice.number});
    document.blocks.append(FactsBlock{facts});
}

void addRemarks(Document& document, const Invoice& invoice, const DocumentText& say)
{
    const InvoiceSnapshot& snapshot = invoice.snapshot;
    if (invoice.status == InvoiceStatus::Void) {
        const QString day = invoice.voidDay.isValid() ? say.day(invoice.voidDay) : QString();
        document.blocks.append(TextBlock{say(QT_TRANSLATE_NOOP("Document", "Voided on %1: %2")).arg(day, invoice.voidReason), DocInk::Ink, 9, true,
                                         false, true});
    }
    if (!invoice.note.isEmpty())
        document.blocks.append(TextBlock{invoice.note, DocInk::Ink, 9, false, false, true});
    if (!snapshot.exemptReason.isEmpty())
        document.blocks.append(
            TextBlock{say(QT_TRANSLATE_NOOP("Document", "No tax is charged: %1")).arg(snapshot.exemptReason), DocInk::Ink, 8.5});
}

QString stampOf(const Invoice& invoice, const DocumentText& say)
{
    switch (invoice.status) {
    case InvoiceStatus::Draft:
        return say(QT_TRANSLATE_NOOP("Document", "DRAFT"));
    case InvoiceStatus::Void:
        return say(QT_TRANSLATE_NOOP("Document", "VOID"));
    case InvoiceStatus::Issued:
        break;
    }
    return {};
}

} // namespace

Document invoiceDocument(const Invoice& invoice, const QList<SettledPart>& settled, const Letterhead& head)
{
    const InvoiceSnapshot& snapshot = invoice.snapshot;
    const DocumentText say(invoice.language, snapshot.supplier.country);
    const QString title =
        invoice.kind == InvoiceKind::Invoice ? say(QT_TRANSLATE_NOOP("Document", "Invoice")) : say(QT_TRANSLATE_NOOP("Document", "Credit note"));
    Document document = blankDocument(head, say, snapshot.supplier);
    document.title = numbered(title, invoice.number);
    document.fileName = document.title + u".pdf"_s;
    document.resource = invoice.kind == InvoiceKind::Invoice ? "invoice" : "credit-note";
    document.subject = AnyId(invoice.id.raw());
    document.stamp = stampOf(invoice, say);
    document.day = invoice.issueDay;
    document.client = invoice.client;
    document.footer = snapshot.footer;
    QStringList buyer = addressLines(snapshot.buyer, snapshot.supplier.country, say);
    if (buyer.isEmpty())
        buyer = {say(QT_TRANSLATE_NOOP("Document", "Cash sale"))};
    document.blocks.append(LetterheadBlock{head.logo, snapshot.supplier.name, supplierLines(snapshot.supplier), title, invoice.number});
    document.blocks.append(AddressBlock{invoice.kind == InvoiceKind::Invoice ? say(QT_TRANSLATE_NOOP("Document", "Bill to"))
                                                                             : say(QT_TRANSLATE_NOOP("Document", "Credit to")),
                                        buyer, factsOf(invoice, say)});
    document.blocks.append(invoiceTable(invoice, say, false));
    document.blocks.append(invoiceTotals(invoice, settled, say));
    addRemarks(document, invoice, say);
    addInstalments(document, invoice, say);
    const QList<DocBlock> code = paymentCode(invoice, head, say);
    if (code.isEmpty())
        addAccount(document, invoice, say);
    const bool slip = !code.isEmpty() && std::holds_alternative<SwissBlock>(code.front());
    if (!slip)
        document.blocks += code;
    if (!snapshot.terms.isEmpty()) {
        document.blocks.append(HeadingBlock{say(QT_TRANSLATE_NOOP("Document", "Terms"))});
        document.blocks.append(TextBlock{snapshot.terms, DocInk::Quiet, 8.5});
    }
    if (slip)
        document.blocks += code;
    return document;
}

} // namespace td
