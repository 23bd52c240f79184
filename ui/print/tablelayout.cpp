// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pageflow.h"

#include <algorithm>
#include <numeric>

namespace td
{
namespace
{

constexpr qreal gap = 10;     // between columns
constexpr qreal inset = 4;    // of the first and the last column
constexpr qreal padding = 3.6; // above and below the text of a row
constexpr qreal least = 46;   // of a column that is wrapped

/// A row broken into lines.
struct BrokenRow {
    QList<QStringList> cells;
    QStringList remark;
    qreal height = 0;
};

/// A table being placed: its column widths, and what is carried.
class TablePlacer
{
public:
    TablePlacer(PageFlow& flow, const TableBlock& table) : m_flow(flow), m_table(table), m_widths(widths(table, flow.width())) {}

    void place(qreal tail);
    static QList<qreal> natural(const TableBlock& table);

private:
    static QList<qreal> widths(const TableBlock& table, qreal room);
    [[nodiscard]] BrokenRow broken(const DocRow& row) const;
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] qreal carryHeight() const { return m_table.carryColumn < 0 ? 0 : lineHeight(m_table.size) + 2 * padding; }
    [[nodiscard]] qreal needed(const QList<BrokenRow>& rows, qsizetype index, qreal tail) const;
    [[nodiscard]] QRectF cell(int column, qreal height) const;
    [[nodiscard]] bool isRight(int column) const { return m_table.columns.at(column).kind == DocColumnKind::Number; }
    void head();
    void turnPage();
    void carry(const QString& words);
    void put(const DocRow& row, const BrokenRow& lines);

    PageFlow& m_flow;
    const TableBlock& m_table;
    const QList<qreal> m_widths;
    qint64 m_sum = 0;
};

QList<qreal> TablePlacer::natural(const TableBlock& table)
{
    const TextMeasure measure;
    QList<qreal> out;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        qreal wide = measure.width(table.columns.at(c).title, table.size - 1, true);
        for (const DocRow& row : table.rows) {
            if (row.kind != DocRowKind::Section && c < row.cells.size())
                wide = std::max(wide, measure.width(row.cells.at(c), table.size, row.kind == DocRowKind::Sum));
        }
        if (c == table.carryColumn && table.carryText) {
            const qint64 sum = std::accumulate(table.rows.begin(), table.rows.end(), qint64(0),
                                               [](qint64 before, const DocRow& row) { return before + row.carry; });
            wide = std::max(wide, measure.width(table.carryText(sum), table.size, true));
        }
        out.append(wide);
    }
    return out;
}

QList<qreal> TablePlacer::widths(const TableBlock& table, qreal room)
{
    const QList<qreal> wanted = natural(table);
    QList<qreal> out = wanted;
    qreal free = room - 2 * inset - gap * qreal(table.columns.size() - 1);
    qreal texts = 0;
    for (qsizetype c = 0; c < out.size(); ++c) {
        if (table.columns.at(c).kind == DocColumnKind::Text)
            texts += std::max(wanted.at(c), least);
        else
            free -= wanted.at(c);
    }
    if (texts > 0 && free >= least) {
        for (qsizetype c = 0; c < out.size(); ++c) {
            if (table.columns.at(c).kind == DocColumnKind::Text)
                out[c] = free * std::max(wanted.at(c), least) / texts;
        }
        return out;
    }
    // Nothing is left for the texts, or there are none: everything shares the room.
    const qreal all = std::accumulate(wanted.begin(), wanted.end(), qreal(0));
    const qreal whole = room - 2 * inset - gap * qreal(table.columns.size() - 1);
    for (qreal& wide : out)
        wide *= all > 0 ? whole / all : 1;
    return out;
}

BrokenRow TablePlacer::broken(const DocRow& row) const
{
    BrokenRow out;
    const bool bold = row.kind != DocRowKind::Plain;
    qsizetype most = 1;
    for (qsizetype c = 0; c < row.cells.size() && c < m_widths.size(); ++c) {
        const qreal room = row.kind == DocRowKind::Section ? m_flow.width() - 2 * inset : m_widths.at(c) + 0.5;
        out.cells.append(isRight(int(c)) ? QStringList{row.cells.at(c)} : m_flow.measure().wrapped(row.cells.at(c), m_table.size, bold, room));
        most = std::max(most, out.cells.last().size());
    }
    if (!row.remark.isEmpty())
        out.remark = m_flow.measure().wrapped(row.remark, m_table.size - 1, false, m_widths.first());
    out.height = qreal(most) * lineHeight(m_table.size) + qreal(out.remark.size()) * lineHeight(m_table.size - 1) + 2 * padding;
    // A row never outgrows a page.
    out.height = std::min(out.height, m_flow.isRoll() ? out.height : m_flow.pageRoom() - headHeight() - 2 * carryHeight() - 40);
    return out;
}

qreal TablePlacer::headHeight() const
{
    return lineHeight(m_table.size - 1) + 2 * padding;
}

QRectF TablePlacer::cell(int column, qreal height) const
{
    qreal x = m_flow.left() + inset;
    for (int c = 0; c < column; ++c)
        x += m_widths.at(c) + gap;
    return {x, m_flow.y(), m_widths.at(column) + 0.5, height};
}

void TablePlacer::head()
{
    const qreal high = headHeight();
    for (int c = 0; c < int(m_widths.size()); ++c)
        m_flow.text(cell(c, high), m_table.columns.at(c).title, m_table.size - 1, true, papercolour::quiet,
                    isRight(c) ? Qt::AlignRight : Qt::AlignLeft);
    m_flow.advance(high);
    m_flow.line(QPointF(m_flow.left(), m_flow.y()), QPointF(m_flow.right(), m_flow.y()), 1, m_flow.accent());
}

void TablePlacer::carry(const QString& words)
{
    const qreal high = carryHeight();
    const QRectF amount = cell(m_table.carryColumn, high);
    const QString sum = m_table.carryText ? m_table.carryText(m_sum) : QString();
    const qreal wide = m_flow.measure().width(sum, m_table.size, true);
    m_flow.text(QRectF(m_flow.left() + inset, m_flow.y(), amount.right() - wide - gap - m_flow.left() - inset, high), words, m_table.size,
                false, papercolour::quiet, Qt::AlignRight);
    m_flow.text(amount, sum, m_table.size, true, papercolour::ink, Qt::AlignRight);
    m_flow.advance(high);
}

void TablePlacer::turnPage()
{
    if (m_table.carryColumn >= 0)
        carry(m_table.carriedForward);
    m_flow.newPage();
    head();
    if (m_table.carryColumn < 0)
        return;
    carry(m_table.broughtForward);
    m_flow.line(QPointF(m_flow.left(), m_flow.y()), QPointF(m_flow.right(), m_flow.y()), 0.4, papercolour::hairline);
}

void TablePlacer::put(const DocRow& row, const BrokenRow& lines)
{
    const bool section = row.kind == DocRowKind::Section;
    const bool sum = row.kind == DocRowKind::Sum;
    const QRectF whole(m_flow.left(), m_flow.y(), m_flow.width(), lines.height);
    if (section)
        m_flow.fill(whole, papercolour::tint);
    if (sum)
        m_flow.line(whole.topLeft(), whole.topRight(), 0.6, papercolour::rule);
    const qreal step = lineHeight(m_table.size);
    qreal under = 0;
    for (int c = 0; c < int(lines.cells.size()); ++c) {
        QRectF box = cell(c, step);
        if (section)
            box.setWidth(m_flow.width() - 2 * inset);
        box.translate(0, padding);
        for (const QString& words : lines.cells.at(c)) {
            m_flow.text(box, words, m_table.size, section || sum, papercolour::ink, isRight(c) && !section ? Qt::AlignRight : Qt::AlignLeft);
            box.translate(0, step);
        }
        if (c == 0)
            under = box.top();
    }
    for (const QString& words : lines.remark) {
        m_flow.text(QRectF(m_flow.left() + inset, under, m_widths.first(), lineHeight(m_table.size - 1)), words, m_table.size - 1, false,
                    papercolour::quiet);
        under += lineHeight(m_table.size - 1);
    }
    m_flow.advance(lines.height);
    m_flow.line(QPointF(m_flow.left(), m_flow.y()), QPointF(m_flow.right(), m_flow.y()), 0.4, papercolour::hairline);
    m_sum += row.carry;
}

qreal TablePlacer::needed(const QList<BrokenRow>& rows, qsizetype index, qreal tail) const
{
    qreal high = rows.at(index).height;
    const qsizetype last = rows.size() - 1;
    if (m_table.rows.at(index).kind == DocRowKind::Section && index < last)
        high += rows.at(index + 1).height;
    if (index == last)
        return high + tail;
    // The last two rows go with the totals, so that these do not stand alone.
    if (index == last - 1 && high + rows.at(last).height + tail < m_flow.pageRoom() / 2)
        return high + rows.at(last).height + tail;
    return high + carryHeight();
}

void TablePlacer::place(qreal tail)
{
    QList<BrokenRow> rows;
    for (const DocRow& row : m_table.rows)
        rows.append(broken(row));
    const qreal first = rows.isEmpty() ? 0 : rows.first().height + (rows.size() > 1 ? rows.at(1).height : 0);
    m_flow.need(headHeight() + first + carryHeight());
    head();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 0 && !m_flow.fits(needed(rows, i, tail)))
            turnPage();
        put(m_table.rows.at(i), rows.at(i));
    }
}

} // namespace

void placeTable(PageFlow& flow, const TableBlock& table, qreal tail)
{
    TablePlacer(flow, table).place(tail);
}

qreal naturalWidth(const TableBlock& table)
{
    const QList<qreal> widths = TablePlacer::natural(table);
    return std::accumulate(widths.begin(), widths.end(), qreal(0)) + gap * qreal(widths.size() - 1) + 2 * inset;
}

} // namespace td
