// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/calendarpage.h"

#include "booking/bookingform.h"
#include "booking/bookingpanel.h"
#include "booking/calendarfilterbar.h"
#include "booking/canceldialog.h"
#include "calendar/calendarview.h"
#include "facility/facility.h"
#include "storage/database.h"
#include "widgets/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
/// Below this width the small month gives its room to the days.
constexpr int roomForMiniMonth = 1480;
} // namespace

CalendarPage::CalendarPage(const BookingContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_loader(context)
    , m_moves(context)
    , m_filters(new CalendarFilterBar(context.db.actor().trainer))
    , m_view(new CalendarView(context.db.clock()))
    , m_panel(new BookingPanel(context))
{
    setObjectName(u"calendarPage"_s);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_view, 1);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    body->addWidget(line);
    body->addWidget(m_panel);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_filters);
    all->addLayout(body, 1);
    setFocusProxy(m_view);
    loadSetup();
    fillFilters();
    connectView();
    connectPanel();
    connect(m_filters, &CalendarFilterBar::filterChanged, this, &CalendarPage::reload);
    connect(m_filters, &CalendarFilterBar::printRequested, this, &CalendarPage::printShown);
    connect(m_filters, &CalendarFilterBar::newRequested, this, [this] { newBooking(); });
    connect(&context.db.changes(), &Changes::changed, this, &CalendarPage::dataChanged);
    reload();
}

void CalendarPage::loadSetup()
{
    m_view->setZone(m_context.zone);
    const auto studio = m_context.facility.organisation();
    if (!studio) {
        m_context.refuse(studio.error());
        return;
    }
    m_view->setFirstWeekday(Qt::DayOfWeek(studio->weekStart));
    m_view->setOpeningMinute(studio->opensMinute);
    m_view->setDate(m_context.today());
}

void CalendarPage::fillFilters()
{
    const auto types = m_context.scheduling.catalogue().classTypes();
    m_filters->setChoices(m_loader.trainers().value_or(QList<Trainer>()), types.value_or(QList<ClassType>()),
                          m_loader.rooms().value_or(QList<Room>()));
}

void CalendarPage::connectView()
{
    m_view->setProposalCheck([this](const ProposedChange& change) { return m_moves.objection(change, columnKind()); });
    connect(m_view, &CalendarView::pageChanged, this, &CalendarPage::reload);
    connect(m_view, &CalendarView::selectionChanged, this, &CalendarPage::showSelected);
    connect(m_view, &CalendarView::itemActivated, this, [this](AppointmentId id) {
        m_view->select(id);
        showSelected();
        m_panel->focusFirst();
    });
    connect(m_view, &CalendarView::createRequested, this, &CalendarPage::createAt);
    connect(m_view, &CalendarView::cancelRequested, this, [this] { run(BookingAction::Cancel); });
    connect(m_view, &CalendarView::moveRequested, this,
            [this](AppointmentId id, QDate day, int minute, const QString& key, bool copy) {
                const BookingMoves::Target target{day, minute, {}, key, columnKind()};
                moved(copy ? m_moves.copy(id, target) : m_moves.move(id, target));
            });
    connect(m_view, &CalendarView::resizeRequested, this, [this](AppointmentId id, QDate day, int minute, int duration) {
        moved(m_moves.move(id, {day, minute, duration, {}, GridColumnKind::Day}));
    });
}

void CalendarPage::connectPanel()
{
    ParticipantList* people = m_panel->people();
    connect(m_panel, &BookingPanel::actionRequested, this, &CalendarPage::run);
    connect(m_panel, &BookingPanel::noteChanged, this, &CalendarPage::saveNote);
    connect(m_panel, &BookingPanel::left, this, [this] { m_view->setFocus(); });
    connect(people, &ParticipantList::clientOpened, this, &CalendarPage::clientRequested);
    connect(people, &ParticipantList::cameToggled, this, [this](ParticipantId id, bool came) {
        report(m_context.scheduling.attendance().markAttended(id, came), {});
        showSelected(); // the tick again as it is, when it was refused
    });
    connect(people, &ParticipantList::cancelRequested, this, &CalendarPage::cancelParticipant);
    WaitingList& waiting = m_context.scheduling.waitingList();
    connect(people, &ParticipantList::promoteRequested, this, [this, &waiting](ParticipantId id) {
        report(waiting.promote(id), tr("The client has a place now."));
    });
    connect(people, &ParticipantList::offerAccepted, this, [this, &waiting](ParticipantId id) {
        report(waiting.acceptOffer(id), tr("The client has a place now."));
    });
    connect(people, &ParticipantList::offerDeclined, this, [this, &waiting](ParticipantId id) {
        report(waiting.declineOffer(id), tr("The offer is closed, and the next in line is asked."));
    });
    connect(people, &ParticipantList::leaveRequested, this, [this, &waiting](ParticipantId id) {
        report(waiting.leave(id), tr("The client is off the waiting list."));
    });
}

template <class Value> void CalendarPage::report(const Result<Value>& result, const QString& done)
{
    if (!result)
        m_context.refuse(result.error());
    else if (!done.isEmpty())
        m_context.tellDone(done);
}

GridColumnKind CalendarPage::columnKind() const
{
    switch (m_view->mode()) {
    case CalendarMode::Trainers: return GridColumnKind::Trainer;
    case CalendarMode::Rooms: return GridColumnKind::Room;
    default: return GridColumnKind::Day;
    }
}

void CalendarPage::reload()
{
    const auto [first, last] = m_view->page();
    auto content = m_loader.load({m_view->mode(), first, last, m_filters->filter()});
    if (!content) {
        m_context.refuse(content.error());
        return;
    }
    const AppointmentId before = m_panel->item() ? m_panel->item()->id : AppointmentId();
    m_view->setContent(std::move(content->columns), std::move(content->items), std::move(content->holidays));
    if (m_view->selected().isNull() && !before.isNull())
        m_view->select(before); // another way to show it
    showSelected();
}

void CalendarPage::dataChanged(const ChangedRows& rows)
{
    if (rows.touchesAny("trainers", "rooms", "class_types", "locations")) {
        m_loader.forget();
        fillFilters();
    }
    if (rows.touchesAny("appointments", "participants", "credit_entries", "availability", "extra_hours", "time_off", "closures",
                        "trainers", "rooms", "class_types", "clients", "client_alerts", "organisation"))
        reload();
}

void CalendarPage::showSelected()
{
    const AppointmentId id = m_view->selected();
    if (id.isNull()) {
        m_panel->showNothing();
        return;
    }
    const auto item = m_context.scheduling.schedule().item(id);
    if (item)
        m_panel->showItem(*item);
    else
        m_panel->showNothing(); // somebody else's time
}

void CalendarPage::showBooking(const AppointmentId& id)
{
    const auto item = m_context.scheduling.schedule().item(id);
    if (!item) {
        m_context.refuse(item.error());
        return;
    }
    m_view->setDate(item->day);
    select(id);
}

void CalendarPage::select(const AppointmentId& id)
{
    m_view->select(id);
    showSelected();
}

void CalendarPage::moved(const std::optional<AppointmentId>& id)
{
    if (id)
        select(*id);
}

void CalendarPage::run(BookingAction action)
{
    if (m_panel->item())
        runOn(action, ScheduleItem(*m_panel->item()));
}

void CalendarPage::runOn(BookingAction action, const ScheduleItem& item)
{
    Attendance& attendance = m_context.scheduling.attendance();
    const QString name = BookingText::subject(item);
    switch (action) {
    case BookingAction::Arrived: report(markArrived(item), tr("%1: arrived.").arg(name)); break;
    case BookingAction::Done: report(attendance.complete(item.id), tr("%1 is done.").arg(name)); break;
    case BookingAction::Reopen: report(attendance.reopen(item.id), tr("%1 is open again.").arg(name)); break;
    case BookingAction::NoShow: CancelDialog::openNoShow(m_context, item, this); break;
    case BookingAction::Cancel: CancelDialog::openCancel(m_context, item, this); break;
    case BookingAction::Rebook: rebook(item); break;
    case BookingAction::Edit: openEdit(item.id); break;
    case BookingAction::Start:
        if (m_context.db.actor().seesHealth() && item.state != AppointmentState::Cancelled && item.confirmed > 0)
            emit startRequested(item.id);
        break;
    case BookingAction::OpenClient:
        if (!item.participants.isEmpty())
            emit clientRequested(item.participants.first().client);
        break;
    }
}

// Everybody of a class in one change, so that one Undo takes it back.
Result<void> CalendarPage::markArrived(const ScheduleItem& item)
{
    return m_context.db.change("attendance.arrived", BookingText::subject(item), [&]() -> Result<void> {
        for (const ScheduleParticipant& one : item.participants) {
            if (one.status == ParticipantStatus::Confirmed && !one.arrived)
                TD_TRY(m_context.scheduling.attendance().markArrived(one.id));
        }
        return {};
    });
}

void CalendarPage::rebook(const ScheduleItem& item)
{
    constexpr int week = 7;
    m_moves.rebook(item.id, week);
}

void CalendarPage::createAt(const QString& columnKey, QDate day, int minute, int durationMin)
{
    BookingRequest start;
    start.day = day;
    start.minute = minute;
    start.durationMin = durationMin;
    if (columnKind() == GridColumnKind::Trainer)
        start.trainer = TrainerId::fromString(columnKey).value_or(TrainerId());
    else if (const QList<TrainerId> chosen = m_filters->filter().trainers; chosen.size() == 1)
        start.trainer = chosen.first();
    if (columnKind() == GridColumnKind::Room)
        start.room = RoomId::fromString(columnKey).value_or(RoomId());
    openForm(start);
}

BookingRequest CalendarPage::emptyStart()
{
    BookingRequest start;
    start.minute = -1;
    return start;
}

void CalendarPage::newBooking(BookingRequest start)
{
    constexpr int hour = 60;
    const auto organisation = m_context.facility.organisation();
    const int opens = organisation ? organisation->opensMinute : 6 * hour;
    const int closes = organisation ? organisation->closesMinute : 22 * hour;
    if (!start.day.isValid())
        start.day = m_view->date();
    if (start.minute < 0)
        start.minute = std::clamp((toLocal(m_context.now(), m_context.zone).minute / hour + 1) * hour, opens, closes - hour);
    if (const QList<TrainerId> chosen = m_filters->filter().trainers; start.trainer.isNull() && chosen.size() == 1)
        start.trainer = chosen.first();
    openForm(start);
}

void CalendarPage::cancelBooking(const AppointmentId& id)
{
    const auto item = m_context.scheduling.schedule().item(id);
    if (item)
        CancelDialog::openCancel(m_context, *item, this);
    else
        m_context.refuse(item.error());
}

void CalendarPage::cancelParticipant(const ParticipantId& id)
{
    CancelDialog::openForParticipant(m_context, id, this);
}

void CalendarPage::connectForm(BookingForm* form)
{
    connect(form, &BookingForm::booked, this, &CalendarPage::showBooking);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void CalendarPage::openForm(const BookingRequest& start)
{
    connectForm(new BookingForm(m_context, start, this));
}

void CalendarPage::openEdit(const AppointmentId& id)
{
    const auto appointment = m_context.scheduling.booking().find(id);
    if (appointment)
        connectForm(new BookingForm(m_context, *appointment, this));
    else
        m_context.refuse(appointment.error());
}

void CalendarPage::saveNote(const QString& note)
{
    EditRequest request;
    request.note = note;
    report(m_context.scheduling.booking().edit(m_panel->item()->id, request), tr("Note saved."));
}

void CalendarPage::printShown()
{
    const auto [first, last] = m_view->page();
    emit printRequested(first, last, m_view->mode());
}

void CalendarPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_view->setMiniMonthShown(width() >= roomForMiniMonth);
}

void CalendarPage::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto action = bookingActionOf(event->key(), modifiers, false);
    const bool selected = m_panel->item().has_value();
    if (action && selected)
        run(*action);
    else if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_N || event->key() == Qt::Key_Insert))
        newBooking();
    else if (modifiers == Qt::ShiftModifier && event->key() == Qt::Key_B && selected)
        rebookElsewhere();
    else
        QWidget::keyPressEvent(event);
}

void CalendarPage::rebookElsewhere()
{
    const auto appointment = m_context.scheduling.booking().find(m_panel->item()->id);
    if (!appointment)
        return;
    BookingRequest start = BookingMoves::requestOf(*appointment);
    constexpr int week = 7;
    start.day = start.day.addDays(week);
    openForm(start);
}

} // namespace td
