// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/rowtable.h"

#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace td
{
namespace
{
constexpr int narrowestColumn = 64;
constexpr int keyRole = Qt::UserRole + 1;
constexpr int sortRole = Qt::UserRole + 2;
constexpr int barRole = Qt::UserRole + 3;
constexpr int barWidth = 96;
constexpr int barHeight = 8;

/// A bar before the words of a cell that has one.
class BarDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize text = RowDelegate::sizeHint(option, index);
        return index.data(barRole).isValid() ? QSize(text.width() + barWidth + Space::one, text.height()) : text;
    }

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant bar = index.data(barRole);
        if (!bar.isValid()) {
            RowDelegate::paintContent(painter, option, index);
            return;
        }
        const QRectF area(option.rect.left() + Space::one, option.rect.center().y() - barHeight / 2.0, barWidth, barHeight);
        const Tokens& t = tokens(themeOf(option.palette));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.inputBorder, 1));
        painter->setBrush(t.surface);
        painter->drawRoundedRect(area, barHeight / 2.0, barHeight / 2.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(bar.toInt() >= 100 ? t.success : t.accent);
        painter->drawRoundedRect(QRectF(area.left(), area.top(), area.width() * bar.toInt() / 100.0, area.height()), barHeight / 2.0, barHeight / 2.0);
        painter->restore();
        QStyleOptionViewItem words = option;
        words.rect.setLeft(option.rect.left() + barWidth + Space::one);
        RowDelegate::paintContent(painter, words, index);
    }
};
} // namespace

RowTable::RowTable(const char* name, const QString& title, const QList<Column>& columns, QWidget* parent)
    : TableView(title, parent)
    , m_columns(columns)
    , m_rows(new QStandardItemModel(0, int(columns.size()), this))
{
    setObjectName(QLatin1String(name));
    setProperty("bare", true);
    setItemDelegate(new BarDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    for (int i = 0; i < columns.size(); ++i) {
        m_rows->setHeaderData(i, Qt::Horizontal, columns[i].title);
        m_rows->setHeaderData(i, Qt::Horizontal, int(columns[i].figures ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
    }
    m_rows->setSortRole(sortRole);
    setModel(m_rows);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowTable::keyChanged);
}

void RowTable::setRows(const QList<TableRow>& rows)
{
    const QByteArray before = key();
    m_rows->removeRows(0, m_rows->rowCount());
    for (const TableRow& row : rows) {
        QList<QStandardItem*> items;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            auto* item = new QStandardItem(row.cells[i]);
            const QVariant sort = row.sort.value(i);
            item->setData(sort.isValid() ? sort : QVariant(row.cells[i]), sortRole);
            item->setData(row.key, keyRole);
            if (m_columns[i].figures)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (i == m_barColumn && row.bar)
                item->setData(*row.bar, barRole);
            items.append(item);
        }
        m_rows->appendRow(items);
    }
    const int section = horizontalHeader()->sortIndicatorSection();
    if (section >= 0)
        m_rows->sort(section, horizontalHeader()->sortIndicatorOrder());
    chooseKey(before);
    if (m_stack != nullptr)
        m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    emit keyChanged();
}

QByteArray RowTable::key() const
{
    return currentIndex().isValid() ? currentIndex().data(keyRole).toByteArray() : QByteArray();
}

void RowTable::chooseKey(const QByteArray& key)
{
    for (int row = 0; row < m_rows->rowCount() && !key.isEmpty(); ++row) {
        if (m_rows->item(row)->data(keyRole).toByteArray() != key)
            continue;
        selectRow(row);
        return;
    }
}

QString RowTable::cell(int row, int column) const
{
    return m_rows->index(row, column).data().toString();
}

void RowTable::setTitle(int column, const QString& title)
{
    m_rows->setHeaderData(column, Qt::Horizontal, title);
}

void RowTable::setColumnLimit(int column, int width)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    setColumnWidth(column, width);
}

QStackedWidget* RowTable::withEmpty(EmptyState* empty)
{
    m_stack = new QStackedWidget;
    m_stack->addWidget(this);
    m_stack->addWidget(empty);
    m_stack->setCurrentIndex(1);
    return m_stack;
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        emit removeRequested();
    else
        TableView::keyPressEvent(event);
}

} // namespace td
