// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientsessions.h"

#include "scheduling/appointmenttablemodel.h"
#include "scheduling/schedule.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int pageSize = 100;
} // namespace

ClientSessions::ClientSessions(const ClientsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AppointmentTableModel(this))
    , m_table(new TableView(tr("Sessions")))
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::two, 0, 0);
    m_table->setObjectName(u"clientSessions"_s);
    m_table->setProperty("bare", true);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->hideColumn(AppointmentTableModel::ClientsColumn);
    const QList<std::pair<int, int>> widths{{AppointmentTableModel::DayColumn, 120},
                                            {AppointmentTableModel::TimeColumn, 190},
                                            {AppointmentTableModel::TypeColumn, 200},
                                            {AppointmentTableModel::TrainerColumn, 160},
                                            {AppointmentTableModel::RoomColumn, 130}};
    for (const auto& [section, width] : widths)
        m_table->setColumnWidth(section, width);
    m_stack->addWidget(m_table);
    auto* empty = new EmptyState(Glyph::Calendar, tr("No sessions yet"),
                                 tr("Everything that is booked for this client shows here."), tr("Book a session"));
    m_stack->addWidget(empty);
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_stack);
    column->addWidget(card, 1);
    connect(empty, &EmptyState::actionRequested, this, &ClientSessions::bookRequested);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { emit openAppointment(m_model->item(index.row()).id); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_table->verticalScrollBar()->maximum() - m_table->viewport()->height())
            loadMore();
    });
}

void ClientSessions::setClient(const ClientId& id)
{
    m_client = id;
    m_stale = true;
    if (isVisible())
        load();
}

void ClientSessions::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void ClientSessions::load()
{
    m_stale = false;
    const auto items = m_context.schedule.ofClient(m_client, pageSize);
    if (!items)
        m_context.report(items.error());
    m_model->setItems(items.value_or(QList<ScheduleItem>()));
    m_atEnd = m_model->rowCount() < pageSize;
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void ClientSessions::loadMore()
{
    if (m_atEnd || m_model->rowCount() == 0)
        return;
    // Two bookings of one client never begin at one time: what lies before the last one's start is what is missing.
    const auto older = m_context.schedule.ofClient(m_client, pageSize, m_model->items().last().startsAt);
    m_atEnd = !older || older->size() < pageSize;
    if (!older || older->isEmpty())
        return;
    const int scrolled = m_table->verticalScrollBar()->value();
    const QModelIndex current = m_table->currentIndex();
    m_model->setItems(m_model->items() + *older);
    m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
    m_table->verticalScrollBar()->setValue(scrolled);
}

} // namespace td
