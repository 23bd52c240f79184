// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sampleinvoice.h"

#include "billing/billingsettings.h"
#include "print/documenttext.h"

using namespace Qt::StringLiterals;

namespace td
{

Document sampleInvoiceDocument(const Letterhead& head, const BillingSettings& settings, const QString& currency, const QString& language)
{
    const DocumentText say(language, head.supplier.country);
    Invoice invoice;
    invoice.status = InvoiceStatus::Issued;
    invoice.language = language;
    invoice.currency = currency;
    invoice.number = u"A-2026-0001"_s;
    invoice.issueDay = QDate(2026, 3, 2);
    invoice.dueDay = invoice.issueDay.addDays(settings.dueDays);
    invoice.pricesIncludeTax = settings.pricesIncludeTax;
    const QString service = say(QT_TRANSLATE_NOOP("Document", "Personal training, 60 min"));
    for (int i = 0; i < 4; ++i) {
        InvoiceLine line;
        line.description = service;
        line.day = invoice.issueDay.addDays(7 * i - 28);
        line.unitMinor = line.amountMinor = line.netMinor = 9000;
        invoice.lines.append(line);
        invoice.netMinor += line.netMinor;
    }
    invoice.totalMinor = invoice.netMinor;
    InvoiceSnapshot& snapshot = invoice.snapshot;
    snapshot.supplier = head.supplier;
    snapshot.registered = head.registered;
    snapshot.terms = say.isFrench() ? settings.termsFr : settings.termsEn;
    snapshot.footer = say.isFrench() ? settings.footerFr : settings.footerEn;
    snapshot.buyer.name = say(QT_TRANSLATE_NOOP("Document", "Name of the client"));
    snapshot.buyer.street = say(QT_TRANSLATE_NOOP("Document", "Street"));
    snapshot.buyer.city = say(QT_TRANSLATE_NOOP("Document", "Town"));
    snapshot.buyer.country = head.supplier.country;
    return invoiceDocument(invoice, {}, head);
}

} // namespace td
