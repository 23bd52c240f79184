// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "billing/payment.h"
#include "print/document.h"
#include "reports/report.h"
#include "reports/reportwording.h"

namespace td
{

/// How a studio's papers look and what all of them repeat; read by DocumentSource::letterhead().
struct Letterhead {
    DocPaper paper = DocPaper::Letter;
    QRgb accent = 0xff207245;
    QImage logo;
    QString paymentQr; ///< "", "epc" or "swiss"
    Party supplier;    ///< of papers without a snapshot; its country decides how dates and money are written
    bool registered = true;
    QString footerEn;
    QString footerFr;

    bool operator==(const Letterhead&) const = default;
};

/// What settled a part of an invoice, as its paper names it. A credit note has no method.
struct SettledPart {
    QDate day;
    QString number;
    std::optional<PaymentMethod> method;
    qint64 amountMinor = 0;

    bool operator==(const SettledPart&) const = default;
};

/// What a payment settled, as its receipt names it.
struct ReceiptPart {
    QString invoiceNumber;
    QDate invoiceDay;
    qint64 amountMinor = 0;
    qint64 openMinor = 0; ///< left on the invoice after everything paid

    bool operator==(const ReceiptPart&) const = default;
};

/// A line of a tax return on paper: "101", "Sales and other revenue".
struct ReturnPaperLine {
    QString code;
    QString label;
    qint64 amountMinor = 0;
    qint64 besideMinor = 0; ///< by the other method
    bool sum = false;

    bool operator==(const ReturnPaperLine&) const = default;
};

/// A tax return as it is printed; texts are in the document's language already.
struct ReturnPaper {
    QString title; ///< "GST/HST return"
    QDate from;
    QDate to;
    QString currency;
    QString registration; ///< the number under which it is filed
    QString state;        ///< "Closed on ...", empty: open
    QString beside;       ///< heading of the other method's column: "Quick Method"; empty: there is none
    QList<ReturnPaperLine> lines;
    QStringList notes;
    AnyId period;

    bool operator==(const ReturnPaper&) const = default;
};

/// An invoice or credit note in its own language (Invoice::language), of any status: a draft says DRAFT, a voided one VOID. A
/// draft needs its snapshot and taxes filled in. `settled`: payments and credit notes, oldest first.
Document invoiceDocument(const Invoice& invoice, const QList<SettledPart>& settled, const Letterhead& head);
/// A receipt for a payment, deposit or refund. On a roll when `roll`. `sale`: the one invoice that it paid, whose lines and taxes then stand
/// on the slip.
Document receiptDocument(const Payment& payment, const QList<ReceiptPart>& parts, const Letterhead& head, const QString& language,
                         bool roll, const std::optional<Invoice>& sale = {});
/// What happened between two days, with the running balance and what is open by age.
Document statementDocument(const Statement& statement, const Party& client, const Letterhead& head, const QString& language);
/// A tax return, line by line.
Document returnDocument(const ReturnPaper& paper, const Letterhead& head, const QString& language);
/// Any report, in the language of `wording`; on its side when it is wide.
Document reportDocument(const Report& report, const ReportWording& wording, const Letterhead& head, const QString& language);

} // namespace td
