// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace td
{

/// The taxes paid on an expense, in minor units. GST stands for HST, too.
struct ExpenseTaxes {
    qint64 gstMinor = 0;
    qint64 qstMinor = 0;
    qint64 pstMinor = 0;
    qint64 vatMinor = 0;

    [[nodiscard]] qint64 sum() const { return gstMinor + qstMinor + pstMinor + vatMinor; }
    bool operator==(const ExpenseTaxes&) const = default;
};

/// Something the business paid for: its net, the taxes on it, and which part of it is for the business.
struct Expense {
    ExpenseId id;
    QDate day;
    QDate taxDay;     ///< whose tax period its credits belong to; worked out when stored
    QString category; ///< of expenseCategories()
    QString supplier;
    QString description;
    qint64 netMinor = 0;
    ExpenseTaxes taxes;
    int claimRate = 100'000; ///< the part for the business, in 1/100,000
    QString method = QStringLiteral("card");
    BankAccountId account;
    TrainerId trainer; ///< a contractor who was paid
    LocationId location;
    ReceiptId receipt;
    QString receiptName; ///< read only
    int version = 0;     ///< 0: not stored yet

    [[nodiscard]] qint64 grossMinor() const { return netMinor + taxes.sum(); }
    bool operator==(const Expense&) const = default;
};

/// A receipt as attached: PDF, JPEG or PNG.
struct Receipt {
    ReceiptId id;
    QString fileName;
    QString mediaType;
    QByteArray content;

    bool operator==(const Receipt&) const = default;
};

} // namespace td
