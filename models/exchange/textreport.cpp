// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textreport.h"

#include "exchange/csvfile.h"
#include "reports/reporttotals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qsizetype widest = 40;

class TextTable
{
public:
    TextTable(const Report& report, const ReportWording& wording) : m_report(report), m_wording(wording)
    {
        for (const ReportColumn& column : report.columns)
            m_header.append(wording.column(column.id));
        for (const ReportRow& row : report.rows)
            m_lines.append(words(row.cells));
        m_totals = words(reportTotals(report));
        for (qsizetype i = 0; i < m_header.size(); ++i)
            m_widths.append(widthOf(i));
        if (!m_totals.isEmpty())
            m_totals[0] = wording.text(u"@total"_s);
    }

    [[nodiscard]] QString text() const
    {
        QString text = m_wording.title(m_report.id, m_report.arguments) + u'\n';
        text += m_report.from.toString(Qt::ISODate) + u" - "_s + m_report.to.toString(Qt::ISODate) + u"\n\n"_s;
        text += line(m_header) + rule();
        QString section;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_report.rows[i].section != section) {
                section = m_report.rows[i].section;
                text += m_wording.text(section) + u'\n';
            }
            text += line(m_lines[i]) + (m_report.rows[i].emphasised ? u"\n"_s : QString());
        }
        if (!m_totals.isEmpty())
            text += rule() + line(m_totals);
        for (const QString& note : m_report.notes)
            text += u'\n' + m_wording.text(note) + u'\n';
        return text;
    }

private:
    [[nodiscard]] QStringList words(const QList<QVariant>& cells) const
    {
        QStringList line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const ReportColumn& column = m_report.columns[i];
            // Not plainCell(): nothing here is taken for a formula.
            line.append(column.kind == ColumnKind::Text ? m_wording.text(cells[i].toString()).left(widest)
                                                        : plainCell(cells[i], column.kind, m_report.currency, m_wording));
        }
        return line;
    }
    [[nodiscard]] qsizetype widthOf(qsizetype column) const
    {
        qsizetype width = std::max(m_header[column].size(), m_totals.value(column).size());
        for (const QStringList& line : m_lines)
            width = std::max(width, line.value(column).size());
        return width;
    }
    [[nodiscard]] QString line(const QStringList& cells) const
    {
        QStringList padded;
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            const ColumnKind kind = m_report.columns[i].kind;
            const bool right = kind == ColumnKind::Money || kind == ColumnKind::Number || kind == ColumnKind::Rate;
            padded.append(right ? cells.value(i).rightJustified(m_widths[i]) : cells.value(i).leftJustified(m_widths[i]));
        }
        QString text = padded.join(u"  "_s);
        while (text.endsWith(u' '))
            text.chop(1);
        return text + u'\n';
    }
    [[nodiscard]] QString rule() const
    {
        qsizetype width = 2 * (m_widths.size() - 1);
        for (const qsizetype one : m_widths)
            width += one;
        return QString(width, u'-') + u'\n';
    }

    const Report& m_report;
    const ReportWording& m_wording;
    QStringList m_header;
    QList<QStringList> m_lines;
    QStringList m_totals;
    QList<qsizetype> m_widths;
};

} // namespace

QString reportText(const Report& report, const ReportWording& wording)
{
    return TextTable(report, wording).text();
}

} // namespace td
