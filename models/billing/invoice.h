// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "tax/taxengine.h"

#include <optional>

namespace td
{

enum class InvoiceKind { Invoice, CreditNote };
enum class InvoiceStatus { Draft, Issued, Void };
/// What a reader wants to know; derived from status, payments and dates.
enum class InvoiceState { Draft, Open, PartPaid, Paid, Overdue, Void };
enum class LineKind { Session, Fee, Package, Membership, Product, Deposit, Contract, Other };

/// One line. Amounts are in the invoice's way of pricing, with or without tax.
struct InvoiceLine {
    InvoiceLineId id;
    LineKind kind = LineKind::Other;
    QString description;
    QDate day; ///< of the service
    qint64 quantityMilli = 1000;
    qint64 unitMinor = 0;
    qint64 discountMinor = 0;
    qint64 amountMinor = 0; ///< derived: quantity x unit - discount, half up
    qint64 netMinor = 0;    ///< derived on issue: without tax
    QString taxCategory = QStringLiteral("service");
    ParticipantId participant;
    AppointmentId appointment;
    LotId lot;
    MembershipId membership;
    ProductId product;
    ClassTypeId classType;
    TrainerId trainer;
    LocationId location;

    bool operator==(const InvoiceLine&) const = default;
};

/// A part of the total and the day on which it is due. The parts of an invoice add up to its total.
struct Instalment {
    QDate due;
    qint64 amountMinor = 0;

    bool operator==(const Instalment&) const = default;
};

/// A name and address as it stands on paper.
struct Party {
    QString name;
    QString legalName;
    QString street;
    QString city;
    QString region; ///< ISO 3166-2
    QString postalCode;
    QString country; ///< ISO 3166-1
    QString email;
    QString phone;
    QString website;
    QString taxNumber; ///< GST/HST or VAT number
    QString qstNumber;
    QString pstNumber;
    QString endpointScheme; ///< electronic address for e-invoices (EAS code)
    QString endpointId;

    bool operator==(const Party&) const = default;
};

/// Everything a document showed when it was issued, whatever changes later.
struct InvoiceSnapshot {
    Party supplier;
    Party buyer;
    bool registered = true;
    QString exemptReason;
    QString terms;
    QString footer;
    QString correctsNumber; ///< of the invoice that a credit note names
    QDate correctsDay;
    QString iban; ///< of the primary account, for a payment QR code
    QString bic;
    QString accountHolder;
    QList<TaxRate> rates; ///< that held for its categories: a credit note is worked out with them again

    bool operator==(const InvoiceSnapshot&) const = default;
};

/// An invoice or a credit note (amounts positive in both).
struct Invoice {
    InvoiceId id;
    InvoiceKind kind = InvoiceKind::Invoice;
    InvoiceStatus status = InvoiceStatus::Draft;
    ClientId client;     ///< billed; null for a contract or a cash sale without a name
    ContractId contract; ///< a studio billed by a contractor
    TrainerId trainer;
    LocationId location;
    InvoiceId corrects;
    QString number; ///< empty for a draft
    QString language = QStringLiteral("en");
    QString currency;
    QString region; ///< place of supply
    bool pricesIncludeTax = false;
    QDate issueDay;
    QDate dueDay;
    QDate periodStart;
    QDate periodEnd;
    QDate taxDay; ///< day whose tax period it belongs to. Of a draft: the earlier day of a payment for it, or invalid: the issue day
    QString note;
    qint64 netMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0;
    QList<InvoiceLine> lines;
    QList<TaxAmount> taxes; ///< of an issued one; a draft's are worked out by Invoices::totals
    QList<Instalment> instalments;
    InvoiceSnapshot snapshot; ///< of an issued one; what it would be, for a draft
    QByteArray hash;
    QString voidReason;
    QDate voidDay;
    QDate voidTaxDay;
    Instant issuedAt = 0;
    qint64 paidMinor = 0; ///< by payments and credit notes; of a credit note: what of it settles invoices or was paid back
    int version = 0;

    /// What is still to be paid; of a credit note: what of it is still the client's credit.
    [[nodiscard]] qint64 openMinor() const { return status == InvoiceStatus::Issued ? totalMinor - paidMinor : 0; }
    bool operator==(const Invoice&) const = default;
};

/// A row of the invoice list.
struct InvoiceRow {
    InvoiceId id;
    InvoiceKind kind = InvoiceKind::Invoice;
    InvoiceState state = InvoiceState::Draft;
    QString number;
    ClientId client;
    QString billTo;
    QDate issueDay;
    QDate dueDay; ///< of the next unpaid instalment
    QString currency;
    qint64 netMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0;
    qint64 openMinor = 0;
    int daysOverdue = 0;
    bool sent = false; ///< printed or mailed

    bool operator==(const InvoiceRow&) const = default;
};

/// Which invoices to list. Empty members do not restrict.
struct InvoiceFilter {
    std::optional<InvoiceState> state;
    std::optional<InvoiceKind> kind;
    ClientId client;
    TrainerId trainer;
    QDate from; ///< issue day
    QDate to;
    QString text; ///< in number or name

    bool operator==(const InvoiceFilter&) const = default;
};

/// Something done and not invoiced yet: a session or fee that no credit pays.
struct Uninvoiced {
    ParticipantId participant;
    AppointmentId appointment;
    ClientId client;
    QString clientName;
    LineKind kind = LineKind::Session;
    QString service;
    ClassTypeId classType;
    TrainerId trainer;
    LocationId location;
    QDate day;
    int minute = 0;
    qint64 amountMinor = 0;
    QString region;      ///< place of supply
    bool noShow = false; ///< a fee for not coming, rather than for cancelling late

    bool operator==(const Uninvoiced&) const = default;
};

} // namespace td
