// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentwords.h"
#include "print/invoiceparts.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString titleOf(PaymentKind kind, const DocumentText& say)
{
    switch (kind) {
    case PaymentKind::Deposit:
        return say(QT_TRANSLATE_NOOP("Document", "Deposit receipt"));
    case PaymentKind::Refund:
        return say(QT_TRANSLATE_NOOP("Document", "Refund"));
    case PaymentKind::Payment:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Document", "Receipt"));
}

QList<DocFact> factsOf(const Payment& payment, const Party& supplier, bool registered, const DocumentText& say)
{
    QList<DocFact> facts{{say(QT_TRANSLATE_NOOP("Document", "Date")), say.day(payment.day), true},
                         {payment.kind == PaymentKind::Refund ? say(QT_TRANSLATE_NOOP("Document", "Paid back by"))
                                                              : say(QT_TRANSLATE_NOOP("Document", "Paid by")),
                          methodText(payment.method, say)}};
    if (!payment.reference.isEmpty())
        facts.append({say(QT_TRANSLATE_NOOP("Document", "Reference")), payment.reference});
    if (registered)
        facts += taxNumbers(supplier, say);
    return facts;
}

TableBlock partsTable(const QList<ReceiptPart>& parts, const QString& currency, bool roll, const DocumentText& say)
{
    TableBlock table;
    table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Invoice")), DocColumnKind::Text});
    if (!roll)
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Invoice date")), DocColumnKind::Short});
    table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Amount (%1)")).arg(currency), DocColumnKind::Number});
    if (!roll)
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Left to pay")), DocColumnKind::Number});
    for (const ReceiptPart& part : parts) {
        DocRow row;
        row.cells.append(part.invoiceNumber);
        if (!roll)
            row.cells.append(part.invoiceDay.isValid() ? say.day(part.invoiceDay) : QString());
        row.cells.append(say.amount(part.amountMinor, currency));
        if (!roll)
            row.cells.append(say.amount(part.openMinor, currency));
        table.rows.append(row);
    }
    return table;
}

/// What a payment amounts to: a refund is written as a positive amount under its own title.
TotalsBlock totalsOf(const Payment& payment, const DocumentText& say)
{
    using Kind = DocTotal::Kind;
    const QString& currency = payment.currency;
    const qint64 sign = payment.kind == PaymentKind::Refund ? -1 : 1;
    TotalsBlock block;
    const QString label = (payment.kind == PaymentKind::Refund ? say(QT_TRANSLATE_NOOP("Document", "Refunded (%1)"))
                                                               : say(QT_TRANSLATE_NOOP("Document", "Received (%1)")))
                              .arg(currency);
    if (payment.roundingMinor != 0) {
        block.totals.append({say(QT_TRANSLATE_NOOP("Document", "Amount")), say.money(sign * payment.amountMinor, currency)});
        block.totals.append({say(QT_TRANSLATE_NOOP("Document", "Cash rounding")), say.money(sign * payment.roundingMinor, currency)});
    }
    block.totals.append({label, say.money(sign * (payment.amountMinor + payment.roundingMinor), currency), Kind::Grand});
    if (payment.unallocatedMinor > 0) {
        const QString kept = payment.kind == PaymentKind::Deposit ? say(QT_TRANSLATE_NOOP("Document", "Held as a deposit"))
                                                                  : say(QT_TRANSLATE_NOOP("Document", "Kept as credit"));
        block.totals.append({kept, say.money(payment.unallocatedMinor, currency)});
    }
    return block;
}

void addSlipBody(Document& document, const Payment& payment, const QList<ReceiptPart>& parts, const std::optional<Invoice>& sale,
                 const QList<DocFact>& facts, const DocumentText& say)
{
    document.blocks.append(FactsBlock{facts, true});
    if (sale) {
        TableBlock table = invoiceTable(*sale, say, true);
        document.blocks.append(table);
        Invoice bare = *sale;
        bare.status = InvoiceStatus::Draft; // its own total; what was paid follows
        document.blocks.append(invoiceTotals(bare, {}, say));
    } else if (!parts.isEmpty()) {
        document.blocks.append(partsTable(parts, payment.currency, true, say));
    }
    document.blocks.append(totalsOf(payment, say));
    qint64 open = 0;
    for (const ReceiptPart& part : parts)
        open += part.openMinor;
    if (open > 0)
        document.blocks.append(
            FactsBlock{{{say(QT_TRANSLATE_NOOP("Document", "Left to pay")), say.money(open, payment.currency), true}}, true});
    document.blocks.append(TextBlock{say(QT_TRANSLATE_NOOP("Document", "Thank you!")), DocInk::Ink, 9, false, true});
    if (!document.footer.isEmpty())
        document.blocks.append(TextBlock{document.footer, DocInk::Quiet, 7.5, false, true});
}

} // namespace

Document receiptDocument(const Payment& payment, const QList<ReceiptPart>& parts, const Letterhead& head, const QString& language,
                         bool roll, const std::optional<Invoice>& sale)
{
    const DocumentText say(language, head.supplier.country);
    const QString title = titleOf(payment.kind, say);
    Document document = blankDocument(head, say, head.supplier);
    document.title = numbered(title, payment.number);
    document.fileName = document.title + u".pdf"_s;
    document.resource = "payment";
    document.day = payment.day;
    document.subject = AnyId(payment.id.raw());
    const QList<DocFact> facts = factsOf(payment, head.supplier, head.registered, say);
    document.blocks.append(LetterheadBlock{head.logo, head.supplier.name, supplierLines(head.supplier), title, payment.number});
    if (roll) {
        document.paper = DocPaper::Roll;
        addSlipBody(document, payment, parts, sale, facts, say);
        return document;
    }
    const QString from = payment.kind == PaymentKind::Refund ? say(QT_TRANSLATE_NOOP("Document", "Paid back to"))
                                                             : say(QT_TRANSLATE_NOOP("Document", "Received from"));
    const Party payer = sale ? sale->snapshot.buyer : Party();
    QStringList lines = payer.name == payment.payer ? addressLines(payer, head.supplier.country, say) : QStringList{payment.payer};
    if (payment.payer.isEmpty())
        lines = {say(QT_TRANSLATE_NOOP("Document", "Cash sale"))};
    document.blocks.append(AddressBlock{from, lines, facts});
    if (!parts.isEmpty())
        document.blocks.append(partsTable(parts, payment.currency, false, say));
    document.blocks.append(totalsOf(payment, say));
    if (!payment.note.isEmpty())
        document.blocks.append(TextBlock{payment.note, DocInk::Ink, 9, false, false, true});
    document.blocks.append(TextBlock{say(QT_TRANSLATE_NOOP("Document", "Thank you!")), DocInk::Quiet, 9});
    return document;
}

} // namespace td
