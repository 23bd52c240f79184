// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvfile.h"

#include "exchange/plainnumber.h"
#include "reports/reporttotals.h"

using namespace Qt::StringLiterals;

namespace td
{

QString safeCell(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) ? u'\'' + text : text;
}

QByteArray csvRecord(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool special = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
        if (special)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(cell);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString plainCell(const QVariant& value, ColumnKind kind, const QString& currency, const ReportWording& wording)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case ColumnKind::Day: return value.toDate().toString(Qt::ISODate);
    case ColumnKind::Month: return value.toDate().toString(u"yyyy-MM"_s);
    case ColumnKind::Number: return QString::number(value.toLongLong());
    case ColumnKind::Money: return plainMoney(value.toLongLong(), currency);
    case ColumnKind::Rate: return plainRate(value.toInt());
    case ColumnKind::Text: break;
    }
    return safeCell(wording.text(value.toString()));
}

QByteArray reportCsv(const Report& report, const ReportWording& wording, ByteOrderMark mark)
{
    const bool sections = hasSections(report);
    QByteArray csv = mark == ByteOrderMark::With ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
    QStringList header;
    if (sections)
        header.append(safeCell(wording.column(u"section"_s)));
    for (const ReportColumn& column : report.columns)
        header.append(safeCell(wording.column(column.id)));
    csv += csvRecord(header);
    for (const ReportRow& row : report.rows) {
        QStringList cells;
        if (sections)
            cells.append(safeCell(wording.text(row.section)));
        for (qsizetype i = 0; i < report.columns.size(); ++i)
            cells.append(plainCell(row.cells.value(i), report.columns[i].kind, report.currency, wording));
        csv += csvRecord(cells);
    }
    return csv;
}

} // namespace td
