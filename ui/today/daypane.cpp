// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/daypane.h"

#include "core/money.h"
#include "facility/studioday.h"
#include "today/daydelegate.h"
#include "today/keylist.h"
#include "today/todaytext.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace td
{

DayPane::DayPane(TodayServices& services, QWidget* parent)
    : Card({}, Glyph::None, parent)
    , m_services(services)
    , m_actions(services)
    , m_model(new DayModel(this))
    , m_list(new KeyList(u"dayTimeline"_s, tr("Sessions of the day")))
    , m_bar(new ActionBar)
    , m_stack(new QStackedLayout)
{
    setObjectName(u"dayPane"_s);
    setFlush();
    build();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DayDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->onKey = [this](QKeyEvent* event) { return onKey(event); };
    connect(m_list, &QListView::clicked, this, &DayPane::onClick);
    connect(m_list, &KeyList::activatedByMouse, this, &DayPane::openRow);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DayPane::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DayPane::updateActions);
    connect(m_bar, &ActionBar::triggered, this, &DayPane::trigger);
}

void DayPane::build()
{
    m_empty = new EmptyState(Glyph::Today, tr("No sessions"), tr("What is booked for this day shows here, with what to know of each client."),
                             tr("Book a session"));
    connect(m_empty, &EmptyState::actionRequested, this, [this] { emit bookRequested({m_day, {}, {}, {}, {}, {}}); });
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    body()->setSpacing(0);
    body()->addSpacing(Space::half);
    body()->addLayout(m_stack, 1);
    body()->addWidget(makeLine());
    body()->addWidget(m_bar);
}

void DayPane::showDay(QDate day)
{
    m_day = day;
    m_follows = day == m_today;
    m_list->setCurrentIndex({});
    reload();
}

void DayPane::showToday()
{
    showDay(m_today);
}

void DayPane::step(int days)
{
    showDay(m_day.addDays(days));
}

void DayPane::reload()
{
    const auto today = studioToday(m_services.database);
    if (!today) {
        m_services.report(today.error());
        return;
    }
    m_today = *today;
    if (m_follows)
        m_day = m_today;
    const auto sessions = m_services.scheduling.schedule().day(m_day);
    if (!sessions) {
        m_services.report(sessions.error());
        return;
    }
    const auto before = selected() != nullptr ? std::optional(*selected()) : std::nullopt;
    const int scroll = m_list->verticalScrollBar()->value();
    fillRows(*sessions);
    m_stack->setCurrentIndex(sessions->isEmpty() ? 1 : 0);
    restore(before, scroll);
    emit reloaded();
}

void DayPane::fillRows(const QList<ScheduleItem>& sessions)
{
    DayContent content;
    content.sessions = sessions;
    content.isToday = isToday();
    content.now = m_services.database.clock().now();
    if (const auto zone = studioZone(m_services.database))
        content.nowMinute = toLocal(content.now, *zone).minute;
    if (const auto sole = m_services.facts.soleTrainer()) {
        content.showTrainer = sole->isNull();
        if (const auto gaps = m_services.facts.freeGaps(*sole, m_day))
            content.gaps = *gaps;
    }
    const int next = nextSessionOf(content);
    if (next >= 0 && sessions[next].capacity > 1 && m_autoOpened != sessions[next].id) {
        m_autoOpened = sessions[next].id;
        m_opened.append(m_autoOpened);
    }
    content.opened = m_opened;
    QList<DayRow> rows = dayRows(content);
    addAccounts(rows);
    if (next >= 0) {
        for (DayRow& row : rows) {
            if (row.kind == DayRow::Kind::Session && row.session.id == sessions[next].id)
                addGlance(row);
        }
    }
    m_model->setRows(rows);
}

void DayPane::addAccounts(QList<DayRow>& rows)
{
    QList<ClientId> clients;
    for (const DayRow& row : std::as_const(rows)) {
        const bool whole = row.kind == DayRow::Kind::Session && row.isClass();
        if (const ClientId client = clientOf(row); !client.isNull() && !whole)
            clients.append(client);
    }
    if (m_currency.isEmpty())
        m_currency = m_services.money.currency().value_or(QString());
    const auto balances = m_services.money.balances(clients);
    if (!balances) {
        m_services.report(balances.error());
        return;
    }
    for (DayRow& row : rows) {
        const bool whole = row.kind == DayRow::Kind::Session && row.isClass();
        const auto found = balances->constFind(whole ? ClientId() : clientOf(row));
        if (found == balances->constEnd())
            continue;
        const QString owing = m_services.privacy.isHidden() ? PrivacyState::mask() : formatMoney({found->owingMinor, m_currency}, QLocale());
        row.account = TodayText::account(*found, owing);
    }
}

void DayPane::addGlance(DayRow& row)
{
    row.note = row.session.note;
    if (row.isClass() || row.session.participants.isEmpty())
        return;
    const auto glance = m_services.facts.glance(row.session.participants.front().client, row.session.startsAt);
    if (!glance) {
        m_services.report(glance.error());
        return;
    }
    row.alerts = glance->alerts;
    if (!glance->health.isEmpty())
        row.alerts.append(m_services.privacy.isHidden() ? PrivacyState::mask() : glance->health.join(u", "_s));
    row.facts = TodayText::facts(*glance, m_today);
    if (row.note.isEmpty() && !glance->lastNote.isEmpty())
        row.note = tr("Last time: %1").arg(glance->lastNote);
}

void DayPane::restore(const std::optional<DayRow>& selected, int scroll)
{
    int row = selected ? m_model->find(*selected) : -1;
    const bool kept = row >= 0;
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i) {
        const DayRow::Moment moment = m_model->row(i).moment;
        if (moment == DayRow::Moment::Next || moment == DayRow::Moment::Running)
            row = i;
    }
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    select(row);
    m_list->doItemsLayout();
    if (kept)
        m_list->verticalScrollBar()->setValue(scroll);
    else if (row >= 0)
        m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    updateActions();
}

void DayPane::select(int row)
{
    const QModelIndex index = row >= 0 ? m_model->index(row) : QModelIndex();
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

const DayRow* DayPane::selected() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

bool DayPane::onKey(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_T: showToday(); return true;
        case Qt::Key_Left: step(-1); return true;
        case Qt::Key_Right: step(1); return true;
        case Qt::Key_Space: toggleOpened(); return true;
        default: break;
        }
    }
    const int action = ActionBar::actionOfKey(event->key(), modifiers);
    if (action < 0)
        return false;
    trigger(SessionAction(action));
    return true;
}

void DayPane::onClick(const QModelIndex& index)
{
    const DayRow& row = m_model->row(index.row());
    const QPoint position = m_list->viewport()->mapFromGlobal(QCursor::pos());
    if (row.kind == DayRow::Kind::Gap)
        bookGap(row);
    else if (row.kind == DayRow::Kind::Person && DayDelegate::isOnCheckBox(m_list->visualRect(index), position))
        toggleOpened();
    else if (row.kind == DayRow::Kind::Session && row.isClass())
        toggleOpened();
}

void DayPane::toggleOpened()
{
    const DayRow* row = selected();
    if (row == nullptr)
        return;
    if (row->kind == DayRow::Kind::Person) {
        m_actions.toggleAttended(*row);
    } else if (row->kind == DayRow::Kind::Session && row->isClass()) {
        if (!m_opened.removeOne(row->session.id))
            m_opened.append(row->session.id);
    } else {
        return;
    }
    reload();
}

void DayPane::trigger(SessionAction action)
{
    const DayRow* current = selected();
    if (current == nullptr)
        return;
    const DayRow row = *current; // the row goes with the reload that follows a change
    if (row.kind == DayRow::Kind::Gap) {
        if (action == SessionAction::Open)
            bookGap(row);
        return;
    }
    switch (action) {
    case SessionAction::Arrived: m_actions.toggleArrived(row); break;
    case SessionAction::Done: m_actions.complete(row.session.id); break;
    case SessionAction::NoShow: m_actions.noShow(row); break;
    case SessionAction::All: m_actions.allAttended(row.session.id); break;
    case SessionAction::Reopen: m_actions.reopen(row.session.id); break;
    case SessionAction::Cancel: cancel(row); return;
    case SessionAction::Rebook: rebook(row); return;
    case SessionAction::Pay:
        if (const ClientId client = clientOf(row); !client.isNull())
            emit payRequested(client);
        return;
    case SessionAction::Open: emit openAppointment(row.session.id); return;
    case SessionAction::OpenClient: openSelectedClient(row); return;
    case SessionAction::Start: start(row); return;
    }
    reload();
}

void DayPane::cancel(const DayRow& row)
{
    if (row.kind == DayRow::Kind::Person)
        emit cancelParticipantRequested(row.participant()->id);
    else
        emit cancelRequested(row.session.id);
}

void DayPane::openRow()
{
    trigger(SessionAction::Open);
}

ClientId DayPane::clientOf(const DayRow& row)
{
    if (row.kind == DayRow::Kind::Person)
        return row.participant()->client;
    if (row.kind == DayRow::Kind::Session && !row.session.participants.isEmpty())
        return row.session.participants.front().client;
    return {};
}

void DayPane::openSelectedClient(const DayRow& row)
{
    if (const ClientId client = clientOf(row); !client.isNull())
        emit openClient(client);
}

bool DayPane::canStart(const DayRow& row) const
{
    return m_services.database.actor().seesHealth() && row.session.state != AppointmentState::Cancelled && row.session.confirmed > 0;
}

void DayPane::start(const DayRow& row)
{
    if (canStart(row))
        emit startRequested(row.kind == DayRow::Kind::Person ? clientOf(row) : ClientId(), row.session.id);
}

void DayPane::rebook(const DayRow& row)
{
    constexpr int week = 7;
    const auto booked = m_actions.rebook(row.session.id);
    if (booked) {
        emit rebooked(*booked, row.isClass() ? row.session.className : row.session.names());
        return;
    }
    BookingStart start{row.session.day.addDays(week), row.session.minute, row.session.durationMin, row.session.trainer, {}, row.session.classType};
    if (!row.session.participants.isEmpty())
        start.client = row.session.participants.front().client;
    emit rebookRefused(booked.error(), start);
}

void DayPane::bookGap(const DayRow& row)
{
    BookingStart start;
    start.day = m_day;
    start.minute = row.gap.start;
    if (const auto sole = m_services.facts.soleTrainer())
        start.trainer = *sole;
    emit bookRequested(start);
}

void DayPane::updateActions()
{
    const DayRow* row = selected();
    QList<SessionAction> actions;
    if (row != nullptr && row->kind == DayRow::Kind::Gap) {
        actions = {SessionAction::Open};
    } else if (row != nullptr) {
        actions = {SessionAction::Open, SessionAction::OpenClient, SessionAction::Rebook};
        if (!clientOf(*row).isNull() && (!row->isClass() || row->kind == DayRow::Kind::Person))
            actions += SessionAction::Pay;
        if (canStart(*row))
            actions += SessionAction::Start;
        if (row->session.state == AppointmentState::Scheduled)
            actions += {SessionAction::Done, SessionAction::NoShow, SessionAction::Cancel};
        else
            actions += SessionAction::Reopen;
        if (row->session.state == AppointmentState::Scheduled && (!row->isClass() || row->kind == DayRow::Kind::Person))
            actions += SessionAction::Arrived;
        if (row->isClass() && row->session.state != AppointmentState::Cancelled)
            actions += SessionAction::All;
    }
    m_bar->setEnabledActions(actions);
}

void DayPane::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    select(index.row());
    QMenu menu(this);
    m_bar->fillMenu(menu);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

} // namespace td
