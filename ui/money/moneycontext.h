// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingsettings.h"
#include "billing/invoice.h"
#include "billing/payment.h"
#include "core/money.h"
#include "widgets/banner.h"

#include <functional>

class QWidget;

namespace td
{

class BankAccounts;
class BankDeposits;
class Catalogue;
class ClientSearch;
class Clients;
class Contracts;
class Database;
class Dispatches;
class InvoiceTrail;
class Invoices;
class Payments;
class Preferences;
class PrivacyState;
class Prompts;
class Team;

/// What leaves the program on paper, in a file or by mail. Given by the composition root, so that the screens of money know neither
/// printers nor mail servers. What is empty is not offered.
struct MoneyPapers {
    /// Shows the print dialog; true when it was printed.
    std::function<bool(const QList<InvoiceId>&, QWidget*)> printInvoices;
    std::function<bool(const QList<PaymentId>&, QWidget*)> printReceipts;
    std::function<bool(const Statement&, QWidget*)> printStatement;
    std::function<bool(const BankDepositId&, QWidget*)> printDeposit; ///< the list that goes to the bank with it
    std::function<Result<void>(const InvoiceId&, const QString& path)> saveInvoice; ///< as PDF
    std::function<Result<void>(const Statement&, const QString& path)> saveStatement;
    std::function<Result<void>(const InvoiceId&, const QString& path)> saveEInvoice; ///< as UBL
    /// Mails the invoice as PDF; the answer may come later.
    std::function<void(const InvoiceId&, const std::function<void(const Result<void>&)>& done)> mailInvoice;
    /// Path of a file to be written, asked for with a proposal; empty when cancelled.
    std::function<QString(QWidget*, const QString& proposal)> chooseFile;
};

/// Everything that the screens of money work with; the composition root owns it all and outlives them.
struct MoneyContext {
    Database& db;
    Invoices& invoices;
    Payments& payments;
    InvoiceTrail& trail;
    Dispatches& dispatches;
    BankAccounts& accounts;
    BankDeposits& deposits;
    Contracts& contracts;
    BillingSettingsStore& billing;
    Clients& clients;
    ClientSearch& search;
    Team& team;
    Catalogue& catalogue;
    Preferences& preferences;
    Prompts& prompts;
    PrivacyState& privacy;
    QString currency; ///< the studio's
    QString region;   ///< where the studio is
    std::function<void(const Error&)> report;                        ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell; ///< shows a success in the window's banner
    MoneyPapers papers;

    /// The studio's day; the machine's when it cannot be read.
    [[nodiscard]] QDate today() const;
    /// As the locale writes it, or the mask while amounts are hidden.
    [[nodiscard]] QString amount(qint64 minor) const;
    [[nodiscard]] bool managesStudio() const;
};

} // namespace td
