// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"
#include "credits/packages.h"
#include "selling/tender.h"

namespace td
{

class Credits;
class Database;
class Invoices;
class Payments;

/// A package for a client. Without a price, the trainer's or the usual one.
struct SaleRequest {
    ClientId client;
    PackageTypeId packageType;
    TrainerId trainer; ///< whose price and sessions; null: the package's own trainer, or anybody
    int quantity = 1;
    std::optional<qint64> priceMinor; ///< for one, in the studio's way of pricing
    QString reason;                   ///< for another price: goes on the invoice
    bool asDraft = false;             ///< leaves the invoice as a draft
    QList<Tender> tenders;            ///< paid at once

    bool operator==(const SaleRequest&) const = default;
};

/// What a sale would be: shown before it is done.
struct SalePreview {
    PackageType type;
    qint64 listPriceMinor = 0;
    qint64 priceMinor = 0;
    TaxedTotals totals;
    QString currency;
    bool pricesIncludeTax = false;
    QDate lastDay; ///< invalid: never expires, or counts from the first visit
    QList<Instalment> instalments;
    QDate dueDay;
};

/// What a sale made.
struct Sale {
    QList<LotId> lots;
    InvoiceId invoice;
    QString number; ///< empty for a draft
    qint64 totalMinor = 0;
    QList<Payment> payments;
};

/// Sessions for nothing: a present, a competition, making good for something.
struct FreeCredits {
    ClientId client;
    QString name; ///< empty: "Free sessions" in the client's language
    LotKind kind = LotKind::Count;
    int units = 1;
    TrainerId trainer;
    QList<ClassTypeId> classTypes;
    std::optional<int> validityDays;
    QString reason;

    bool operator==(const FreeCredits&) const = default;
};

/// One fee without a package: a late cancellation that was agreed upon, an assessment ...
struct FeeSale {
    ClientId client;
    QString description;
    qint64 amountMinor = 0;
    QString taxCategory = QStringLiteral("service");
    QList<Tender> tenders;

    bool operator==(const FeeSale&) const = default;
};

/// What refunding the rest of a package comes to.
struct PackageRefund {
    RefundWorking working;   ///< net of tax
    int units = 0;           ///< taken out of the package
    InvoiceId invoice;       ///< that it was sold with; null: it cost nothing
    qint64 creditNoteMinor = 0; ///< the refund with its taxes
    qint64 paidOutMinor = 0; ///< what is handed back; the rest settles what the client owes on that invoice, or is client credit
    InvoiceId creditNote;    ///< of a done one
    QString number;

    bool operator==(const PackageRefund&) const = default;
};

/// Sells packages and fees, and takes packages back. Each sale is one change set: credits, invoice and payments are all there or none.
class Sales
{
public:
    Sales(Database& database, Credits& credits, Invoices& invoices, Payments& payments)
        : m_db(database)
        , m_credits(credits)
        , m_invoices(invoices)
        , m_payments(payments)
    {
    }

    Result<SalePreview> preview(const SaleRequest& request);
    /// Errors: Invalid sale.quantity, sale.reason-missing (field reason), sale.draft-payment, value.range; Refused sale.archived; those of Credits::grant,
    /// Invoices::issueNew and Payments::take.
    Result<Sale> sell(const SaleRequest& request);
    /// Errors: Invalid sale.reason-missing; those of Credits::grant.
    Result<LotId> giveFree(const FreeCredits& gift);
    Result<Sale> sellFee(const FeeSale& fee);

    /// Errors: NotFound; Refused sale.nothing-left, sale.refund-draft.
    Result<PackageRefund> previewRefund(const LotId& lot, const RefundTerms& terms, std::optional<PaymentMethod> method);
    /// Credit note over the refunded net with its taxes, the units taken out, and the money back by `method` (client credit without one).
    Result<PackageRefund> refund(const LotId& lot, const RefundTerms& terms, std::optional<PaymentMethod> method, const QString& reason);

private:
    struct Prepared {
        PackageType type;
        TrainerId trainer;
        qint64 listMinor = 0;
        qint64 priceMinor = 0;
        QString reason;
        QDate day;
        Invoice draft;
        TaxedTotals totals;
    };
    Result<Prepared> prepare(const SaleRequest& request);
    Result<void> addLines(const SaleRequest& request, Prepared& sale);
    Result<Sale> finish(const Invoice& draft, bool asDraft, const QList<Tender>& tenders, QDate day);
    struct SoldLine {
        InvoiceId invoice;
        InvoiceLine line;
    };
    Result<std::optional<SoldLine>> soldLine(const LotId& lot);
    Result<PackageRefund> refundNow(const LotId& lot, const RefundTerms& terms, std::optional<PaymentMethod> method, const QString& reason);

    Database& m_db;
    Credits& m_credits;
    Invoices& m_invoices;
    Payments& m_payments;
};

} // namespace td
