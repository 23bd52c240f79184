// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/invoiceparts.h"

#include "print/documentwords.h"
#include "print/paymentcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// Which columns have something to say.
struct InvoiceColumns {
    bool day = false;
    bool quantity = false;
    bool discount = false;
};

InvoiceColumns columnsOf(const Invoice& invoice)
{
    InvoiceColumns out;
    for (const InvoiceLine& line : invoice.lines) {
        out.day = out.day || line.day.isValid();
        out.quantity = out.quantity || line.quantityMilli != 1000 || line.discountMinor != 0;
        out.discount = out.discount || line.discountMinor != 0;
    }
    return out;
}

DocRow rowOf(const InvoiceLine& line, const InvoiceColumns& columns, const Invoice& invoice, const DocumentText& say)
{
    DocRow row;
    row.cells.append(line.description);
    if (columns.day)
        row.cells.append(line.day.isValid() ? say.shortDay(line.day) : QString());
    if (columns.quantity)
        row.cells += {say.quantity(line.quantityMilli), say.amount(line.unitMinor, invoice.currency)};
    if (columns.discount)
        row.cells.append(line.discountMinor == 0 ? QString() : say.amount(-line.discountMinor, invoice.currency));
    row.cells.append(say.amount(line.amountMinor, invoice.currency));
    row.carry = line.amountMinor;
    return row;
}

QString settledLabel(const SettledPart& part, const DocumentText& say)
{
    if (!part.method)
        return say(QT_TRANSLATE_NOOP("Document", "Credit note %1")).arg(part.number);
    return say(QT_TRANSLATE_NOOP("Document", "Paid %1, %2")).arg(say.shortDay(part.day), methodText(*part.method, say));
}

PaymentRequest requestFor(const Invoice& invoice)
{
    const InvoiceSnapshot& snapshot = invoice.snapshot;
    PaymentRequest request{snapshot.supplier, snapshot.iban,    snapshot.bic,  invoice.openMinor(), invoice.currency,
                           invoice.number,    snapshot.buyer};
    if (!snapshot.accountHolder.isEmpty())
        request.creditor.name = snapshot.accountHolder;
    return request;
}

SwissBlock swissBlock(const PaymentRequest& request, const QByteArray& payload, const DocumentText& say)
{
    SwissBlock block;
    block.payload = payload;
    block.receipt = say(QT_TRANSLATE_NOOP("Document", "Receipt"));
    block.paymentPart = say(QT_TRANSLATE_NOOP("Document", "Payment part"));
    block.account = say(QT_TRANSLATE_NOOP("Document", "Account / Payable to"));
    block.reference = say(QT_TRANSLATE_NOOP("Document", "Reference"));
    block.information = say(QT_TRANSLATE_NOOP("Document", "Additional information"));
    block.payableBy = say(QT_TRANSLATE_NOOP("Document", "Payable by"));
    block.payableByBlank = say(QT_TRANSLATE_NOOP("Document", "Payable by (name/address)"));
    block.currencyLabel = say(QT_TRANSLATE_NOOP("Document", "Currency"));
    block.amountLabel = say(QT_TRANSLATE_NOOP("Document", "Amount"));
    block.acceptance = say(QT_TRANSLATE_NOOP("Document", "Acceptance point"));
    block.separate = say(QT_TRANSLATE_NOOP("Document", "Separate before paying in"));
    Party creditor = request.creditor;
    creditor.legalName.clear(); // the slip shows what the code holds
    block.creditor = QStringList{groupedIban(request.iban)} + addressLines(creditor, creditor.country, say);
    block.referenceText = groupedIban(creditorReference(request.message));
    block.informationText = request.message;
    if (!request.debtor.postalCode.isEmpty())
        block.debtor = addressLines(request.debtor, request.creditor.country, say);
    block.currency = request.currency;
    // The style guide wants blanks between the thousands and a point before the cents, in every language.
    const qint64 francs = request.amountMinor / 100;
    QString whole = QString::number(francs);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, u' ');
    block.amount = u"%1.%2"_s.arg(whole).arg(request.amountMinor % 100, 2, 10, QChar(u'0'));
    return block;
}

} // namespace

QString taxLabel(const TaxAmount& tax, const DocumentText& say)
{
    return u"%1 %2"_s.arg(tax.name.isEmpty() ? tax.code : tax.name, say.rate(tax.rate));
}

TableBlock invoiceTable(const Invoice& invoice, const DocumentText& say, bool narrow)
{
    const InvoiceColumns columns = narrow ? InvoiceColumns() : columnsOf(invoice);
    TableBlock table;
    table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Description")), DocColumnKind::Text});
    if (columns.day)
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Date")), DocColumnKind::Short});
    if (columns.quantity) {
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Quantity")), DocColumnKind::Number});
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Price")), DocColumnKind::Number});
    }
    if (columns.discount)
        table.columns.append({say(QT_TRANSLATE_NOOP("Document", "Discount")), DocColumnKind::Number});
    const QString amount = invoice.pricesIncludeTax && !narrow ? say(QT_TRANSLATE_NOOP("Document", "Amount with tax (%1)"))
                                                               : say(QT_TRANSLATE_NOOP("Document", "Amount (%1)"));
    table.columns.append({amount.arg(invoice.currency), DocColumnKind::Number});
    table.carryColumn = narrow ? -1 : int(table.columns.size()) - 1;
    table.carriedForward = say(QT_TRANSLATE_NOOP("Document", "Carried forward"));
    table.broughtForward = say(QT_TRANSLATE_NOOP("Document", "Brought forward"));
    table.carryText = [locale = std::make_shared<DocumentText>(invoice.language, invoice.snapshot.supplier.country),
                       currency = invoice.currency](qint64 minor) { return locale->amount(minor, currency); };
    for (const InvoiceLine& line : invoice.lines) {
        DocRow row = rowOf(line, columns, invoice, say);
        if (narrow && line.quantityMilli != 1000)
            row.remark = u"%1 × %2"_s.arg(say.quantity(line.quantityMilli), say.amount(line.unitMinor, invoice.currency));
        table.rows.append(row);
    }
    return table;
}

TotalsBlock invoiceTotals(const Invoice& invoice, const QList<SettledPart>& settled, const DocumentText& say)
{
    using Kind = DocTotal::Kind;
    const QString& currency = invoice.currency;
    TotalsBlock block;
    if (!invoice.taxes.isEmpty()) {
        block.totals.append({invoice.pricesIncludeTax ? say(QT_TRANSLATE_NOOP("Document", "Subtotal without tax"))
                                                      : say(QT_TRANSLATE_NOOP("Document", "Subtotal")),
                             say.money(invoice.netMinor, currency)});
    }
    for (const TaxAmount& tax : invoice.taxes) {
        QString label = taxLabel(tax, say);
        if (tax.baseMinor != invoice.netMinor)
            label = say(QT_TRANSLATE_NOOP("Document", "%1 on %2")).arg(label, say.amount(tax.baseMinor, currency));
        block.totals.append({label, say.money(tax.taxMinor, currency)});
    }
    const bool isInvoice = invoice.kind == InvoiceKind::Invoice;
    const QString total = (isInvoice ? say(QT_TRANSLATE_NOOP("Document", "Total (%1)")) : say(QT_TRANSLATE_NOOP("Document", "Total credit (%1)")))
                              .arg(currency);
    const bool open = isInvoice && invoice.status == InvoiceStatus::Issued && (invoice.paidMinor != 0 || !settled.isEmpty());
    block.totals.append({total, say.money(invoice.totalMinor, currency), open ? Kind::Sum : Kind::Grand});
    if (!open)
        return block;
    qint64 named = 0;
    for (const SettledPart& part : settled) {
        block.totals.append({settledLabel(part, say), say.money(-part.amountMinor, currency)});
        named += part.amountMinor;
    }
    if (invoice.paidMinor != named)
        block.totals.append({say(QT_TRANSLATE_NOOP("Document", "Payments received")), say.money(named - invoice.paidMinor, currency)});
    block.totals.append({say(QT_TRANSLATE_NOOP("Document", "Balance due (%1)")).arg(currency), say.money(invoice.openMinor(), currency), Kind::Grand});
    return block;
}

QList<DocBlock> paymentCode(const Invoice& invoice, const Letterhead& head, const DocumentText& say)
{
    if (invoice.kind != InvoiceKind::Invoice || invoice.status != InvoiceStatus::Issued || invoice.openMinor() <= 0 || head.paymentQr.isEmpty())
        return {};
    const PaymentRequest request = requestFor(invoice);
    if (head.paymentQr == u"swiss"_s) {
        const auto payload = swissPayload(request);
        if (payload && head.paper == DocPaper::A4)
            return {swissBlock(request, *payload, say)};
        return {};
    }
    const auto payload = epcPayload(request);
    if (!payload)
        return {};
    QStringList lines{request.creditor.name, u"IBAN %1"_s.arg(groupedIban(request.iban))};
    if (!request.bic.isEmpty())
        lines.append(u"BIC %1"_s.arg(plainIban(request.bic)));
    lines.append(u"%1 · %2"_s.arg(say.money(request.amountMinor, request.currency), request.message));
    lines.append(say(QT_TRANSLATE_NOOP("Document", "Your banking app fills in the transfer from this code.")));
    return {CodeBlock{*payload, say(QT_TRANSLATE_NOOP("Document", "Pay by bank transfer")), lines}};
}

} // namespace td
