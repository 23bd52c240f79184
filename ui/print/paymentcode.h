// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"

#include <QByteArray>

namespace td
{

/// Blanks taken out, upper case.
QString plainIban(const QString& iban);
/// In groups of four, as it is printed.
QString groupedIban(const QString& iban);
/// Length, letters and the check digits (ISO 13616: mod 97 = 1).
bool isIban(const QString& iban);

/// What a payment QR code asks a bank for.
struct PaymentRequest {
    Party creditor; ///< name and address
    QString iban;
    QString bic; ///< may be empty
    qint64 amountMinor = 0;
    QString currency;
    QString message; ///< the invoice's number
    Party debtor;

    bool operator==(const PaymentRequest&) const = default;
};

/// The text of a SEPA credit transfer code (EPC069-12 version 002, UTF-8, at most 331 bytes). Errors: Invalid payment-code.currency (EUR only),
/// payment-code.iban, payment-code.bic, payment-code.name, payment-code.amount (0.01 to 999,999,999.99).
Result<QByteArray> epcPayload(const PaymentRequest& request);

/// The text of a Swiss QR-bill (SIX implementation guidelines 2.3, structured addresses, creditor reference ISO 11649). Errors as above; CHF and EUR, and an
/// IBAN of Switzerland or Liechtenstein that is not a QR-IBAN; payment-code.address when the creditor's is not complete.
Result<QByteArray> swissPayload(const PaymentRequest& request);

/// "RF18539007547034" made of a number; empty when nothing of it can be used.
QString creditorReference(const QString& number);

} // namespace td
