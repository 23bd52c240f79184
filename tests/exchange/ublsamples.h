// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "tax/taxengine.h"

#include <QRandomGenerator>
#include <QTest>

namespace td::test
{

/// Issued invoices made by the tax engine, without a database: a French studio with VAT of 20 and 5.5 %.
class UblSamples
{
public:
    UblSamples()
    {
        auto builtIn = TaxTable::builtIn();
        if (!builtIn)
            qFatal("no tax table");
        m_table = builtIn->with({rate("service", 20'000), rate("goods", 20'000), rate("food", 5'500), rate("books", 2'100)});
    }

    [[nodiscard]] const TaxTable& table() const { return m_table; }

    static InvoiceLine line(const QString& category, qint64 unitMinor, qint64 quantityMilli = 1000, qint64 discountMinor = 0)
    {
        InvoiceLine made;
        made.kind = category == QLatin1String("goods") ? LineKind::Product : LineKind::Session;
        made.description = QStringLiteral("Séance d'entraînement & suivi <60 min>");
        made.day = QDate(2026, 5, 12);
        made.quantityMilli = quantityMilli;
        made.unitMinor = unitMinor;
        made.discountMinor = discountMinor;
        made.taxCategory = category;
        return made;
    }

    static Party supplier()
    {
        Party party;
        party.name = QStringLiteral("Studio Lumière");
        party.legalName = QStringLiteral("Lumière Mouvement SARL");
        party.street = QStringLiteral("12 rue des Érables");
        party.city = QStringLiteral("Lyon");
        party.postalCode = QStringLiteral("69003");
        party.country = QStringLiteral("FR");
        party.email = QStringLiteral("bonjour@lumiere.example");
        party.phone = QStringLiteral("+33 4 00 00 00 00");
        party.taxNumber = QStringLiteral("FR 40 303 265 045");
        party.endpointScheme = QStringLiteral("0009");
        party.endpointId = QStringLiteral("30326504500010");
        return party;
    }

    static Party buyer()
    {
        Party party;
        party.name = QStringLiteral("Océane Marchand");
        party.street = QStringLiteral("3 place Neuve");
        party.city = QStringLiteral("Villeurbanne");
        party.postalCode = QStringLiteral("69100");
        party.country = QStringLiteral("FR");
        party.endpointScheme = QStringLiteral("0009");
        party.endpointId = QStringLiteral("73282932000074");
        return party;
    }

    /// Issued with these lines; taxes and nets by the engine.
    [[nodiscard]] Invoice invoice(const QList<InvoiceLine>& lines, bool inclusive = false, const QString& exemptReason = {},
                                  bool registered = true, const QString& region = QStringLiteral("FR")) const
    {
        Invoice made;
        made.status = InvoiceStatus::Issued;
        made.number = QStringLiteral("A-2026-0042");
        made.language = QStringLiteral("fr");
        made.currency = QStringLiteral("EUR");
        made.region = region;
        made.pricesIncludeTax = inclusive;
        made.issueDay = QDate(2026, 5, 20);
        made.dueDay = QDate(2026, 6, 3);
        made.lines = lines;
        made.snapshot.supplier = supplier();
        made.snapshot.buyer = buyer();
        made.snapshot.registered = registered;
        made.snapshot.exemptReason = exemptReason;
        made.snapshot.terms = QStringLiteral("Payable sous 14 jours.\nMerci !");
        made.snapshot.iban = QStringLiteral("FR76 3000 6000 0112 3456 7890 189");
        made.snapshot.bic = QStringLiteral("AGRIFRPP");
        made.snapshot.accountHolder = QStringLiteral("Lumière Mouvement SARL");
        reckon(made);
        return made;
    }

    static Invoice asCreditNote(Invoice invoice)
    {
        invoice.kind = InvoiceKind::CreditNote;
        invoice.number = QStringLiteral("C-2026-0003");
        invoice.snapshot.correctsNumber = QStringLiteral("A-2026-0042");
        invoice.snapshot.correctsDay = QDate(2026, 5, 20);
        return invoice;
    }

    /// One to eight lines of any category, with discounts, fractions and reductions, priced either way.
    [[nodiscard]] Invoice random(QRandomGenerator& random) const
    {
        const QStringList categories{QStringLiteral("service"), QStringLiteral("goods"), QStringLiteral("food"),
                                     QStringLiteral("books"),   QStringLiteral("zero"),  QStringLiteral("exempt")};
        QList<InvoiceLine> lines;
        const int count = random.bounded(1, 9);
        for (int i = 0; i < count; ++i) {
            const qint64 quantity = random.bounded(3) == 0 ? random.bounded(1, 20'000) : 1000 * random.bounded(1, 12);
            const qint64 unit = random.bounded(1, 60'000);
            const qint64 amount = lineAmount(quantity, unit, 0).value_or(0);
            const qint64 discount = random.bounded(3) == 0 ? random.bounded(qint64(amount + 1)) : 0;
            lines.append(line(categories[random.bounded(int(categories.size()))], unit, quantity, discount));
            if (random.bounded(12) == 0)
                lines.append(line(lines.last().taxCategory, -random.bounded(1, 500)));
        }
        const bool inclusive = random.bounded(2) == 0;
        const int sort = random.bounded(10);
        if (sort == 0)
            return invoice(lines, inclusive, QStringLiteral("Association, article 261"));
        if (sort == 1)
            return invoice(lines, inclusive, {}, false);
        return sort == 2 ? asCreditNote(invoice(lines, inclusive)) : invoice(lines, inclusive);
    }

private:
    static TaxRate rate(const char* category, int rate)
    {
        TaxRate made;
        made.region = QStringLiteral("FR");
        made.category = QLatin1String(category);
        made.code = QStringLiteral("TVA");
        made.nameEn = QStringLiteral("VAT");
        made.nameFr = QStringLiteral("TVA");
        made.regime = TaxRegime::Vat;
        made.rate = rate;
        made.from = QDate(2014, 1, 1);
        return made;
    }

    void reckon(Invoice& invoice) const
    {
        QList<TaxableLine> taxable;
        for (InvoiceLine& one : invoice.lines) {
            one.amountMinor = lineAmount(one.quantityMilli, one.unitMinor, one.discountMinor).value();
            taxable.append({one.taxCategory, one.amountMinor});
        }
        const TaxContext context{invoice.region, invoice.issueDay, invoice.snapshot.registered, !invoice.snapshot.exemptReason.isEmpty(),
                                 invoice.pricesIncludeTax, true};
        const TaxedTotals totals = taxInvoice(taxable, context, m_table).value();
        for (int i = 0; i < int(invoice.lines.size()); ++i)
            invoice.lines[i].netMinor = totals.lineNets[i];
        invoice.netMinor = totals.netMinor;
        invoice.taxMinor = totals.taxMinor;
        invoice.totalMinor = totals.totalMinor;
        invoice.taxes = totals.taxes;
    }

    TaxTable m_table;
};

} // namespace td::test
