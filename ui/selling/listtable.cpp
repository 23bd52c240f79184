// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/listtable.h"

#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>

namespace td
{
namespace
{
constexpr int narrowestColumn = 72;

/// Chips where a cell has one.
class ChipDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant chip = index.data(ListModel::ChipRole);
        const QSize text = RowDelegate::sizeHint(option, index);
        return chip.isValid() ? QSize(chipSize(chip.value<ChipLook>()).width() + 2 * Space::one, text.height()) : text;
    }

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant chip = index.data(ListModel::ChipRole);
        if (chip.isValid())
            paintChip(painter, option.rect.adjusted(Space::one, 0, -Space::one, 0), option.palette, chip.value<ChipLook>());
        else
            RowDelegate::paintContent(painter, option, index);
    }
};
} // namespace

ListTable::ListTable(const char* name, const QString& title, const QList<ListColumn>& columns, QWidget* parent)
    : TableView(title, parent)
    , m_list(new ListModel(columns, this))
{
    setObjectName(QLatin1String(name));
    setProperty("bare", true);
    setItemDelegate(new ChipDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setModel(m_list);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListTable::keyChanged);
}

void ListTable::setRows(const QList<ListRow>& rows)
{
    const QByteArray before = key();
    m_list->setRows(rows);
    const int section = horizontalHeader()->sortIndicatorSection();
    if (section >= 0)
        m_list->sort(section, horizontalHeader()->sortIndicatorOrder());
    chooseKey(before);
    if (m_stack != nullptr)
        m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    emit keyChanged();
}

QByteArray ListTable::key() const
{
    return currentIndex().isValid() ? currentIndex().data(ListModel::KeyRole).toByteArray() : QByteArray();
}

void ListTable::chooseKey(const QByteArray& key)
{
    const int row = key.isEmpty() ? -1 : m_list->rowOf(key);
    if (row >= 0)
        selectRow(row);
}

QStackedWidget* ListTable::withEmpty(EmptyState* empty)
{
    m_stack = new QStackedWidget;
    m_stack->addWidget(this);
    m_stack->addWidget(empty);
    m_stack->setCurrentIndex(1);
    return m_stack;
}

} // namespace td
