// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tax/taxreturnrules.h"

namespace td
{

class Database;

/// How near a studio is to having to register for tax: its taxable sales of this calendar quarter, and of the last four together.
struct SmallSupplierMeter {
    enum class State {
        NoLimit,   ///< no rule is known for this country
        Below,
        Near,      ///< from 80 % of the limit on
        OverYear,  ///< over in four quarters: registered from the end of the month after the quarter on
        OverNow,   ///< over in one quarter: registered from the sale on that went over
    };

    State state = State::NoLimit;
    qint64 limitMinor = 0;
    qint64 quarterMinor = 0;
    qint64 yearMinor = 0;
    QDate registerBy; ///< when it is over the limit

    bool operator==(const SmallSupplierMeter&) const = default;
};

/// The rule on values: sales by day, of the quarter of `today` and the ones before it. `sales` need not be in order.
SmallSupplierMeter smallSupplierMeter(const QList<std::pair<QDate, qint64>>& sales, const SmallSupplierLimit& limit, QDate today);

/// Reads the sales and applies the rule. Exempt lines do not count.
class SmallSupplier
{
public:
    explicit SmallSupplier(Database& database) : m_db(database) {}

    Result<SmallSupplierMeter> meter(QDate today);

private:
    Result<QList<std::pair<QDate, qint64>>> sales(QDate from, QDate to);

    Database& m_db;
};

} // namespace td
