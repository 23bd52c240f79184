// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreport.h"

#include "reports/reporttotals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString kindName(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Day: return u"day"_s;
    case ColumnKind::Month: return u"month"_s;
    case ColumnKind::Number: return u"number"_s;
    case ColumnKind::Money: return u"money"_s;
    case ColumnKind::Rate: return u"rate"_s;
    case ColumnKind::Text: break;
    }
    return u"text"_s;
}

QString bare(const QString& text)
{
    return text.startsWith(u'@') ? text.mid(1) : text;
}

QJsonValue cellJson(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case ColumnKind::Day: return value.toDate().isValid() ? QJsonValue(value.toDate().toString(Qt::ISODate)) : QJsonValue();
    case ColumnKind::Month: return value.toDate().toString(u"yyyy-MM"_s);
    case ColumnKind::Number:
    case ColumnKind::Money:
    case ColumnKind::Rate: return value.toLongLong();
    case ColumnKind::Text: break;
    }
    return bare(value.toString());
}

QJsonObject rowJson(const QList<QVariant>& cells, const QList<ReportColumn>& columns)
{
    QJsonObject json;
    for (qsizetype i = 0; i < columns.size(); ++i)
        json.insert(columns[i].id, cellJson(cells.value(i), columns[i].kind));
    return json;
}

QJsonArray textArray(const QStringList& texts)
{
    QJsonArray array;
    for (const QString& text : texts)
        array.append(bare(text));
    return array;
}

} // namespace

QJsonObject reportJson(const Report& report)
{
    QJsonArray columns;
    for (const ReportColumn& column : report.columns)
        columns.append(QJsonObject{{u"id"_s, column.id}, {u"kind"_s, kindName(column.kind)}, {u"total"_s, column.total}});
    QJsonArray rows;
    for (const ReportRow& row : report.rows) {
        QJsonObject json = rowJson(row.cells, report.columns);
        if (!row.section.isEmpty())
            json.insert(u"_section"_s, bare(row.section));
        if (!row.drill.isEmpty())
            json.insert(u"_drill"_s, row.drill);
        if (row.emphasised)
            json.insert(u"_sum"_s, true);
        rows.append(json);
    }
    QJsonObject totals;
    const QList<QVariant> sums = reportTotals(report);
    for (qsizetype i = 0; i < sums.size(); ++i) {
        if (sums[i].isValid())
            totals.insert(report.columns[i].id, sums[i].toLongLong());
    }
    return {{u"report"_s, report.id},
            {u"from"_s, report.from.toString(Qt::ISODate)},
            {u"to"_s, report.to.toString(Qt::ISODate)},
            {u"currency"_s, report.currency},
            {u"arguments"_s, textArray(report.arguments)},
            {u"columns"_s, columns},
            {u"rows"_s, rows},
            {u"totals"_s, totals},
            {u"notes"_s, textArray(report.notes)}};
}

} // namespace td
