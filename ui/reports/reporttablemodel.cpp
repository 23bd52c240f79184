// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttablemodel.h"

#include "core/money.h"
#include "reports/reporttotals.h"
#include "text/reporttext.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/privacystate.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr double rateUnit = 1000; ///< 1/100,000 in a per cent

bool isFigure(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Number || kind == ColumnKind::Rate;
}

QString monthName(QDate month)
{
    const QLocale locale;
    return locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
}

} // namespace

void ReportTableModel::setReport(const Report& report)
{
    beginResetModel();
    m_report = report;
    m_totals = reportTotals(report);
    m_lines.clear();
    QString section;
    for (qsizetype i = 0; i < report.rows.size(); ++i) {
        const ReportRow& row = report.rows[i];
        if (row.section != section) {
            section = row.section;
            m_lines.append({RowKind::Section, i, reportWords(section)});
        }
        m_lines.append({row.emphasised ? RowKind::Sum : RowKind::Row, i, {}});
    }
    if (!m_totals.isEmpty() && !report.rows.isEmpty())
        m_lines.append({RowKind::Total, -1, {}});
    endResetModel();
}

void ReportTableModel::setMoneyHidden(bool hidden)
{
    if (m_hidden == hidden)
        return;
    m_hidden = hidden;
    if (!m_lines.isEmpty() && !m_report.columns.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, int(m_report.columns.size()) - 1));
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_report.columns.size());
}

QString ReportTableModel::formatted(const QVariant& value, ColumnKind kind, const QString& currency)
{
    if (!value.isValid())
        return {};
    const QLocale locale;
    switch (kind) {
    case ColumnKind::Day: return locale.toString(value.toDate(), QLocale::ShortFormat);
    case ColumnKind::Month: return value.toDate().isValid() ? monthName(value.toDate()) : QString();
    case ColumnKind::Number: return locale.toString(value.toLongLong());
    case ColumnKind::Money: return formatMoney({value.toLongLong(), currency}, locale);
    case ColumnKind::Rate: return locale.toString(value.toInt() / rateUnit, 'g', 6) + u"\u202F%"_s;
    case ColumnKind::Text: break;
    }
    return reportWords(value.toString());
}

QString ReportTableModel::display(const Line& line, int column) const
{
    if (line.kind == RowKind::Section)
        return column == 0 ? line.text : QString();
    const ReportColumn& what = m_report.columns[column];
    const QVariant value = line.kind == RowKind::Total ? m_totals.value(column) : m_report.rows[line.row].cells.value(column);
    if (line.kind == RowKind::Total && column == 0 && !value.isValid())
        return reportWords(u"@total"_s);
    if (m_hidden && what.kind == ColumnKind::Money && value.isValid())
        return PrivacyState::mask();
    return formatted(value, what.kind, m_report.currency);
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    const bool figure = isFigure(m_report.columns[index.column()].kind);
    const bool strong = line.kind != RowKind::Row;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(line, index.column());
    case Qt::TextAlignmentRole: return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return figure ? figuresFont(TypeSize::Body, strong ? QFont::DemiBold : QFont::Normal)
                      : typeFont(TypeSize::Body, strong ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole:
        return line.kind == RowKind::Section ? QVariant(tokens(themeOf(QGuiApplication::palette())).muted) : QVariant();
    case DrillRole: return line.kind == RowKind::Row ? m_report.rows[line.row].drill : QString();
    case KindRole: return QVariant::fromValue(line.kind);
    default: return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_report.columns.size())
        return {};
    const ReportColumn& column = m_report.columns[section];
    const QString title = reportColumnTitle(column.id);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::SizeHintRole)
        return QSize(QFontMetrics(typeFont(TypeSize::Small, QFont::Medium)).horizontalAdvance(title) + Space::four, rowHeight);
    return role == Qt::DisplayRole ? QVariant(title) : QVariant();
}

} // namespace td
