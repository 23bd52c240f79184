// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/sheetview.h"

#include "cockpit/setline.h"
#include "cockpit/sheetdelegate.h"

#include <QFocusEvent>

using namespace Qt::StringLiterals;

namespace td
{

SheetView::SheetView(SheetModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_line(new SetLine(viewport()))
{
    setObjectName(u"sheetView"_s);
    setAccessibleName(tr("Today’s exercises and sets"));
    setProperty("bare", true);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new SheetDelegate(m_model, this));
    setModel(&m_model);
    m_line->hide();
    connect(m_line, &SetLine::entered, this, [this](const QString& text) { emit entered(currentRow(), text); });
    connect(m_line, &SetLine::moved, this, [this](int direction) { setCurrentRow(m_model.step(currentRow(), direction)); });
    connect(m_line, &SetLine::blockMoved, this, [this](int direction) { setCurrentRow(m_model.stepBlock(currentRow(), direction)); });
    connect(m_line, &SetLine::removeRequested, this, [this] { emit removeRequested(currentRow()); });
    connect(m_line, &SetLine::leaveRequested, this, &SheetView::leaveRequested);
}

void SheetView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_line->hide();
        return;
    }
    const QModelIndex index = m_model.index(row);
    if (index == currentIndex())
        beginLine();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    // The exercise's name stays in sight with its first line.
    if (row > 0 && m_model.row(row - 1).kind == SetRow::Kind::Heading)
        scrollTo(m_model.index(row - 1));
    scrollTo(index);
    placeLine();
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    beginLine();
}

void SheetView::beginLine()
{
    const int row = currentRow();
    if (row < 0 || !m_model.row(row).takesEntry()) {
        m_line->hide();
        return;
    }
    const SetLog* done = m_model.setOf(row);
    const auto ghost = m_model.ghostOf(row);
    const QString grey = ghost ? m_model.text().set(*ghost) : m_proposal ? m_proposal(row) : QString();
    m_line->begin(done != nullptr ? m_model.text().set(*done) : QString(), grey, m_model.index(row).data(Qt::AccessibleTextRole).toString());
    placeLine();
}

void SheetView::placeLine()
{
    const int row = currentRow();
    const bool shown = row >= 0 && m_model.row(row).takesEntry();
    if (shown)
        m_line->setGeometry(SheetDelegate::entryRect(visualRect(currentIndex())));
    m_line->setVisible(shown);
}

void SheetView::updateGeometries()
{
    QListView::updateGeometries();
    placeLine();
}

void SheetView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeLine();
}

void SheetView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (m_line->isVisibleTo(this))
        m_line->setFocus(event->reason());
}

} // namespace td
