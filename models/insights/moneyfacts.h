// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace td
{

class Database;

/// The figures of money at the top of Today. Revenue is what was billed without tax, credit notes taken off, voids left out.
struct MoneyNumbers {
    qint64 monthMinor = 0;
    qint64 lastMonthMinor = 0;
    qint64 outstandingMinor = 0; ///< billed and not paid
    int openInvoices = 0;
    QString currency;

    bool operator==(const MoneyNumbers&) const = default;
};

/// Revenue of one month beside that of the same month a year earlier.
struct MonthRevenue {
    QDate first;
    qint64 minor = 0;
    qint64 yearBeforeMinor = 0;

    bool operator==(const MonthRevenue&) const = default;
};

/// What a client has and owes, for a line of the day.
struct ClientBalance {
    int creditsLeft = 0;
    bool unlimited = false;
    bool hasPackage = false;
    qint64 owingMinor = 0;

    bool operator==(const ClientBalance&) const = default;
};

/// Money as Today shows it, through the row rules: the owner gets the studio, a trainer what concerns their own clients. Reads only.
class MoneyFacts
{
public:
    explicit MoneyFacts(Database& database) : m_db(database) {}

    Result<QString> currency();
    Result<MoneyNumbers> numbers();
    /// Twelve months, the last one is this month.
    Result<QList<MonthRevenue>> months();
    Result<QHash<ClientId, ClientBalance>> balances(const QList<ClientId>& clients);
    /// What each client who owes anything owes; for the list of clients.
    Result<QHash<ClientId, qint64>> owing();

private:
    Result<QHash<QDate, qint64>> revenueByMonth(QDate from, QDate to);

    Database& m_db;
};

} // namespace td
