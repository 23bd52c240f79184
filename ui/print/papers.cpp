// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papers.h"

#include "print/documentoutput.h"
#include "storage/accesslog.h"

namespace td
{

Result<void> Papers::note(const QList<Document>& documents, const char* action, DispatchChannel channel)
{
    AccessLog log(m_db);
    TD_TRY(noteDocuments(log, documents, action));
    Dispatches dispatches(m_db);
    for (const Document& document : documents) {
        const QByteArrayView resource(document.resource);
        Dispatch one;
        one.client = document.client;
        one.channel = channel;
        if (resource == "payment")
            one.payment = PaymentId(document.subject.raw());
        else if (resource == "invoice" || resource == "credit-note")
            one.invoice = InvoiceId(document.subject.raw());
        else
            continue;
        TD_TRY(dispatches.add(one));
    }
    return {};
}

Result<bool> Papers::print(const QList<Document>& documents, QWidget* parent)
{
    if (!previewDocuments(documents, parent))
        return false;
    TD_TRY(note(documents, "print", DispatchChannel::Print));
    return true;
}

Result<void> Papers::save(const Document& document, const QString& path)
{
    TD_TRY(writeDocumentPdf(path, {document}));
    return note({document}, "export", DispatchChannel::Pdf);
}

Result<bool> Papers::printInvoices(const QList<InvoiceId>& ids, QWidget* parent)
{
    DocumentSource source(m_db);
    QList<Document> documents;
    for (const InvoiceId& id : ids) {
        TD_TRY_ASSIGN(const Document document, source.invoice(id));
        documents.append(document);
    }
    return print(documents, parent);
}

Result<bool> Papers::printReceipts(const QList<PaymentId>& ids, bool roll, QWidget* parent)
{
    DocumentSource source(m_db);
    QList<Document> documents;
    for (const PaymentId& id : ids) {
        TD_TRY_ASSIGN(const Document document, source.receipt(id, roll));
        documents.append(document);
    }
    return print(documents, parent);
}

Result<bool> Papers::printStatement(const Statement& statement, QWidget* parent)
{
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_db).statement(statement));
    return print({document}, parent);
}

Result<bool> Papers::printReport(const Report& report, const ReportWording& wording, QWidget* parent)
{
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_db).report(report, wording));
    return print({document}, parent);
}

Result<void> Papers::saveInvoices(const QList<InvoiceId>& ids, const QString& path, QWidget* parent)
{
    DocumentSource source(m_db);
    QList<Document> named; // what the access log needs, without the pages
    const auto make = [&](int index) -> Result<Document> {
        TD_TRY_ASSIGN(const Document document, source.invoice(ids.at(index)));
        named.append(document);
        named.last().blocks.clear();
        return document;
    };
    DocumentBatch batch(int(ids.size()), make, path);
    TD_TRY(runBatch(batch, parent));
    return note(named, "export", DispatchChannel::Pdf);
}

Result<void> Papers::saveReceipt(const PaymentId& id, bool roll, const QString& path)
{
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_db).receipt(id, roll));
    return save(document, path);
}

Result<void> Papers::saveStatement(const Statement& statement, const QString& path)
{
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_db).statement(statement));
    return save(document, path);
}

Result<void> Papers::saveReport(const Report& report, const ReportWording& wording, const QString& path)
{
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_db).report(report, wording));
    return save(document, path);
}

Result<QByteArray> Papers::invoiceBytes(const InvoiceId& id)
{
    TD_TRY_ASSIGN(const Document document, DocumentSource(m_db).invoice(id));
    return documentPdf({document});
}

} // namespace td
