// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/gridtable.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int tickSize = 18;

/// Cells of a GridTable: chips, and the tick before the first column.
class GridDelegate : public RowDelegate
{
public:
    GridDelegate(GridTable* table, GridModel& rows) : RowDelegate(table), m_rows(rows) {}

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem rest = option;
        const QVariant tick = index.data(Qt::CheckStateRole);
        if (tick.isValid()) {
            paintTick(painter, option, tick.toInt() == Qt::Checked);
            rest.rect.adjust(tickSize + Space::one, 0, 0, 0);
        }
        if (index.data(GridModel::ChipRole).toBool())
            paintChip(painter, rest.rect.adjusted(Space::one, 0, -Space::half, 0), rest.palette, m_rows.row(index.row()).chip);
        else
            RowDelegate::paintContent(painter, rest, index);
    }

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override
    {
        const bool ticks = index.data(Qt::CheckStateRole).isValid();
        if (!ticks || event->type() != QEvent::MouseButtonRelease)
            return false;
        const int x = int(static_cast<QMouseEvent*>(event)->position().x()) - option.rect.left();
        if (x > tickSize + Space::two)
            return false;
        const bool now = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, int(now ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }

private:
    static void paintTick(QPainter* painter, const QStyleOptionViewItem& option, bool ticked)
    {
        const Tokens& t = tokens(themeOf(option.palette));
        const QRectF box(option.rect.left() + Space::one, option.rect.center().y() - tickSize / 2 + 1, tickSize, tickSize);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(ticked ? t.accent : t.inputBorder, 1.5));
        painter->setBrush(ticked ? t.accent : t.surface);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        if (ticked)
            paintGlyph(painter, Glyph::Check, box.adjusted(2, 2, -2, -2), t.accentText);
    }

    GridModel& m_rows;
};
} // namespace

GridTable::GridTable(const char* name, const QString& title, const QList<GridColumn>& columns, const QString& currency,
                     QWidget* parent)
    : TableView(title, parent)
    , m_rows(new GridModel(columns, currency, this))
{
    setObjectName(QLatin1String(name));
    setProperty("bare", true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setModel(m_rows);
    setItemDelegate(new GridDelegate(this, *m_rows));
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].width == 0)
            horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
        else
            setColumnWidth(i, columns[i].width);
    }
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GridTable::keyChanged);
}

void GridTable::setRows(const QList<GridRow>& rows)
{
    const QByteArray before = key();
    m_rows->setRows(rows);
    const int section = horizontalHeader()->sortIndicatorSection();
    if (section >= 0 && section < m_rows->columnCount())
        m_rows->sort(section, horizontalHeader()->sortIndicatorOrder());
    const int kept = m_rows->rowOf(before);
    if (!rows.isEmpty())
        setCurrentIndex(m_rows->index(std::max(0, kept), 0));
    emit keyChanged();
}

QByteArray GridTable::key() const
{
    const int row = currentIndex().row();
    return row < 0 || row >= m_rows->rowCount() ? QByteArray() : m_rows->row(row).key;
}

void GridTable::chooseKey(const QByteArray& key)
{
    if (const int row = m_rows->rowOf(key); row >= 0)
        setCurrentIndex(m_rows->index(row, 0));
}

void GridTable::setShownRows(int rows)
{
    setFixedHeight((rows + 1) * td::rowHeight + 2);
}

void GridTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex first = currentIndex().siblingAtColumn(0);
    const QVariant tick = first.data(Qt::CheckStateRole);
    if (event->key() == Qt::Key_Space && tick.isValid())
        m_rows->setData(first, int(tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    else
        TableView::keyPressEvent(event);
}

} // namespace td
