// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/listtable.h"

#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"
#include "widgets/rowdelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace td
{
namespace
{
constexpr int narrowestColumn = 72;
constexpr int barWidth = 96;
constexpr int barHeight = 8;


/// Chips where a cell has one.
class ChipDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant chip = index.data(ListModel::ChipRole);
        const QSize text = RowDelegate::sizeHint(option, index);
        if (chip.isValid())
            return {chipSize(chip.value<ChipLook>()).width() + 2 * Space::one, text.height()};
        return index.data(ListModel::BarRole).isValid() ? QSize(text.width() + barWidth + Space::one, text.height()) : text;
    }

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant chip = index.data(ListModel::ChipRole);
        if (chip.isValid())
            paintChip(painter, option.rect.adjusted(Space::one, 0, -Space::one, 0), option.palette, chip.value<ChipLook>());
        else
            paintWords(painter, option, index);
    }

private:
    void paintWords(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const QVariant shares = index.data(ListModel::BarRole);
        if (!shares.isValid()) {
            RowDelegate::paintContent(painter, option, index);
            return;
        }
        QStyleOptionViewItem words = option;
        words.rect.setLeft(option.rect.left() + barWidth + Space::one);
        paintBar(painter, QRectF(option.rect.left() + Space::one, option.rect.center().y() - barHeight / 2.0, barWidth, barHeight),
                 tokens(themeOf(option.palette)), shares.value<ListBar>());
        RowDelegate::paintContent(painter, words, index);
    }
    /// What is left is solid, what is booked is pale, what is used is empty.
    static void paintBar(QPainter* painter, const QRectF& area, const Tokens& t, const ListBar& bar)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.inputBorder, 1));
        painter->setBrush(t.surface);
        painter->drawRoundedRect(area, barHeight / 2.0, barHeight / 2.0);
        painter->setClipRect(area);
        painter->setPen(Qt::NoPen);
        const double left = area.width() * std::max(0, bar.whole - bar.used - bar.booked) / bar.whole;
        const double booked = area.width() * bar.booked / bar.whole;
        painter->setBrush(t.success);
        painter->drawRoundedRect(QRectF(area.left(), area.top(), left, area.height()), barHeight / 2.0, barHeight / 2.0);
        painter->setBrush(t.info);
        painter->drawRoundedRect(QRectF(area.left() + left, area.top(), booked, area.height()), barHeight / 2.0, barHeight / 2.0);
        painter->restore();
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
