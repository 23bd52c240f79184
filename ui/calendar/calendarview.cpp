// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarview.h"

#include "core/clock.h"
#include "widgets/metrics.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QFrame* thinLine(QFrame::Shape shape, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setLineWidth(1);
    line->setForegroundRole(QPalette::Mid);
    return line;
}
} // namespace

CalendarView::CalendarView(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_firstDay(locale().firstDayOfWeek())
    , m_text(locale())
    , m_bar(new CalendarBar(this))
    , m_side(new QWidget(this))
    , m_mini(new MiniMonth(this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new TimeGridView(clock, this))
    , m_month(new MonthView(clock, this))
    , m_agenda(new AgendaView(this))
{
    setObjectName(u"calendar"_s);
    auto* sideRow = new QHBoxLayout(m_side);
    sideRow->setContentsMargins(0, 0, 0, 0);
    sideRow->setSpacing(0);
    auto* side = new QVBoxLayout;
    sideRow->addLayout(side);
    sideRow->addWidget(thinLine(QFrame::VLine, m_side));
    side->setContentsMargins(Space::two, Space::one, Space::two, Space::two);
    side->addWidget(m_mini);
    side->addStretch(1);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_side);
    body->addWidget(m_stack, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(thinLine(QFrame::HLine, this));
    all->addLayout(body, 1);
    for (QWidget* view : std::initializer_list<QWidget*>{m_grid, m_month, m_agenda})
        m_stack->addWidget(view);
    setFocusProxy(m_grid);
    connectGrid();
    connectMonth();
    connectAgenda();
    connectNavigation();
    m_date = today();
    showPage();
}

void CalendarView::connectGrid()
{
    connect(m_grid, &TimeGridView::createRequested, this, &CalendarView::createRequested);
    connect(m_grid, &TimeGridView::moveRequested, this, &CalendarView::moveRequested);
    connect(m_grid, &TimeGridView::resizeRequested, this, &CalendarView::resizeRequested);
    connect(m_grid, &TimeGridView::cancelRequested, this, &CalendarView::cancelRequested);
    connect(m_grid, &TimeGridView::itemActivated, this, &CalendarView::itemActivated);
    connect(m_grid, &TimeGridView::selectionChanged, this, &CalendarView::selectionChanged);
    connect(m_grid, &TimeGridView::contextMenuRequested, this, &CalendarView::contextMenuRequested);
    connect(m_grid, &TimeGridView::pageRequested, this, &CalendarView::turnPage);
    connect(m_grid, &TimeGridView::columnActivated, this, [this](const QString& key, QDate day) {
        if (key.isEmpty())
            go(CalendarMode::Day, day);
    });
}

void CalendarView::connectMonth()
{
    connect(m_month, &MonthView::createRequested, this, &CalendarView::createRequested);
    connect(m_month, &MonthView::moveRequested, this, &CalendarView::moveRequested);
    connect(m_month, &MonthView::cancelRequested, this, &CalendarView::cancelRequested);
    connect(m_month, &MonthView::itemActivated, this, &CalendarView::itemActivated);
    connect(m_month, &MonthView::selectionChanged, this, &CalendarView::selectionChanged);
    connect(m_month, &MonthView::contextMenuRequested, this, &CalendarView::contextMenuRequested);
    connect(m_month, &MonthView::dayActivated, this, [this](QDate day) { go(CalendarMode::Day, day); });
    connect(m_month, &MonthView::currentDayChanged, this, [this](QDate day) {
        if (m_mode == CalendarMode::Month) // it follows the date in the other modes too
            setDate(day);
    });
}

void CalendarView::connectAgenda()
{
    connect(m_agenda, &AgendaView::cancelRequested, this, &CalendarView::cancelRequested);
    connect(m_agenda, &AgendaView::itemActivated, this, &CalendarView::itemActivated);
    connect(m_agenda, &AgendaView::selectionChangedTo, this, &CalendarView::selectionChanged);
    connect(m_agenda, &AgendaView::contextMenuRequested, this, &CalendarView::contextMenuRequested);
}

void CalendarView::connectNavigation()
{
    connect(m_bar, &CalendarBar::todayRequested, this, [this] { setDate(today()); });
    connect(m_bar, &CalendarBar::pageRequested, this, &CalendarView::turnPage);
    connect(m_bar, &CalendarBar::modeRequested, this, &CalendarView::setMode);
    connect(m_bar, &CalendarBar::dateTyped, this, &CalendarView::goToTyped);
    connect(m_bar, &CalendarBar::typingEnded, this, [this] { currentView()->setFocus(); });
    connect(m_mini, &MiniMonth::dayChosen, this, &CalendarView::setDate);
}

QDate CalendarView::today() const
{
    return localDay(m_clock.now(), m_zone);
}

QWidget* CalendarView::currentView() const
{
    return m_stack->currentWidget();
}

std::pair<QDate, QDate> CalendarView::page() const
{
    return pageOf(m_mode, m_date, m_firstDay);
}

void CalendarView::setContent(std::vector<CalendarColumn> columns, std::vector<CalendarItem> items, QHash<QDate, QString> holidays)
{
    const auto [first, last] = page();
    if (m_mode == CalendarMode::Month) {
        m_month->setContent(m_date, std::move(items), std::move(holidays));
        return;
    }
    if (m_mode == CalendarMode::Agenda) {
        m_agenda->setContent(std::move(items), std::move(holidays), first, last);
        return;
    }
    const GridColumnKind kind = m_mode == CalendarMode::Trainers ? GridColumnKind::Trainer
                            : m_mode == CalendarMode::Rooms  ? GridColumnKind::Room
                                                             : GridColumnKind::Day;
    m_grid->setContent(std::move(columns), kind, std::move(items));
}

void CalendarView::setMode(CalendarMode mode)
{
    go(mode, m_date);
}

void CalendarView::setDate(QDate date)
{
    go(m_mode, date);
}

void CalendarView::go(CalendarMode mode, QDate date)
{
    if (!date.isValid() || (mode == m_mode && date == m_date))
        return;
    const auto before = page();
    const bool otherMode = mode != m_mode;
    const bool otherDate = date != m_date;
    m_mode = mode;
    m_date = date;
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    showPage();
    if (hadFocus)
        currentView()->setFocus();
    if (otherDate)
        emit dateChanged(date);
    if (otherMode)
        emit modeChanged(mode);
    if (otherMode || before != page())
        emit pageChanged(mode, page().first, page().second);
}

void CalendarView::showPage()
{
    const auto [first, last] = page();
    const bool month = m_mode == CalendarMode::Month;
    QWidget* view = m_grid;
    if (month)
        view = m_month;
    else if (m_mode == CalendarMode::Agenda)
        view = m_agenda;
    m_stack->setCurrentWidget(view);
    setFocusProxy(view);
    m_bar->setMode(m_mode);
    m_bar->setTitle(month ? m_text.month(m_date) : m_text.range(first, last));
    m_mini->setToday(today());
    m_agenda->setToday(today());
    m_mini->setShown(month ? QDate() : first, month ? QDate() : last, m_date);
    m_month->setCurrentDay(m_date);
}

void CalendarView::setZone(const QByteArray& zone)
{
    m_zone = zone;
    m_grid->setZone(zone);
    m_month->setZone(zone);
    showPage();
}

void CalendarView::setFirstWeekday(Qt::DayOfWeek day)
{
    m_firstDay = day;
    m_mini->setFirstWeekday(day);
    m_month->setFirstWeekday(day);
    showPage();
    emit pageChanged(m_mode, page().first, page().second);
}

void CalendarView::setProposalCheck(ProposalCheck check)
{
    m_grid->setProposalCheck(std::move(check));
}

void CalendarView::setDefaultDuration(int minutes)
{
    m_grid->setDefaultDuration(minutes);
}

void CalendarView::setOpeningMinute(int minute)
{
    m_grid->setOpeningMinute(minute);
}

void CalendarView::setMiniMonthShown(bool shown)
{
    m_side->setVisible(shown);
}

void CalendarView::select(AppointmentId id)
{
    m_grid->select(id);
    m_month->select(id);
    m_agenda->select(id);
}

AppointmentId CalendarView::selected() const
{
    if (m_mode == CalendarMode::Month)
        return m_month->selected();
    return m_mode == CalendarMode::Agenda ? m_agenda->selected() : m_grid->selected();
}

void CalendarView::turnPage(int by)
{
    setDate(turnedPage(m_mode, m_date, by));
}

void CalendarView::goToTyped(const QString& text)
{
    const auto date = parseTypedDate(text, m_date, locale());
    if (!date) {
        m_bar->refuseTyped();
        return;
    }
    m_bar->stopTyping();
    currentView()->setFocus();
    setDate(*date);
}

bool CalendarView::runModeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers == Qt::ShiftModifier;
    const QHash<int, CalendarMode> modes{{Qt::Key_D, CalendarMode::Day},      {Qt::Key_W, CalendarMode::Week},
                                         {Qt::Key_M, CalendarMode::Month},    {Qt::Key_G, CalendarMode::Agenda},
                                         {Qt::Key_C, CalendarMode::Trainers}, {Qt::Key_R, CalendarMode::Rooms}};
    if (!modes.contains(key) || (modifiers != Qt::NoModifier && !(shift && key == Qt::Key_W)))
        return false;
    setMode(shift ? CalendarMode::WorkWeek : modes.value(key));
    return true;
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool digit = event->text().size() == 1 && event->text().front().isDigit();
    if (runModeKey(event->key(), modifiers))
        return;
    const bool plain = modifiers == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_T)
        setDate(today());
    else if (plain && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown))
        turnPage(event->key() == Qt::Key_PageUp ? -1 : 1);
    else if (plain && digit)
        m_bar->startTyping(event->text());
    else
        event->ignore();
}

void CalendarView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LocaleChange)
        return;
    m_text = CalendarText(locale());
    showPage();
}

} // namespace td
