// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/expensecategories.h"

#include "books/bookdata.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace td
{

Result<QList<ExpenseCategory>> expenseCategories()
{
    TD_TRY_ASSIGN(const QJsonObject data, bookData(u"expensecategories.json"_s));
    QList<ExpenseCategory> list;
    for (const QJsonValue& value : data[u"categories"_s].toArray()) {
        const QJsonObject category = value.toObject();
        const QString tax = category[u"tax"_s].toString();
        list.append({category[u"id"_s].toString(), category[u"line"_s].toString(), category[u"claim"_s].toInt(100'000),
                     tax == u"none"_s ? QString() : tax});
    }
    return list;
}

} // namespace td
