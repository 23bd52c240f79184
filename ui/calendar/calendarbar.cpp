// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarbar.h"

#include "widgets/icon.h"
#include "widgets/metrics.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace td
{

CalendarBar::CalendarBar(QWidget* parent)
    : QWidget(parent)
    , m_today(new QPushButton(tr("Today"), this))
    , m_title(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_modes(new QButtonGroup(this))
    , m_modeList(new QComboBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    row->setSpacing(Space::one);
    m_today->setObjectName(u"calendarToday"_s);
    m_today->setToolTip(tr("Go to today (T)"));
    connect(m_today, &QPushButton::clicked, this, &CalendarBar::todayRequested);
    row->addWidget(m_today);
    row->addWidget(addArrow(false));
    row->addWidget(addArrow(true));
    m_title->setObjectName(u"calendarTitle"_s);
    m_title->setFont(typeFont(TypeSize::Title, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    m_typed->setObjectName(u"calendarTypedDate"_s);
    m_typed->setAccessibleName(tr("Go to date"));
    m_typed->setPlaceholderText(tr("Date"));
    m_typed->setFixedWidth(Space::six * 3);
    m_typed->installEventFilter(this);
    m_typed->hide();
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { emit dateTyped(m_typed->text()); });
    row->addWidget(m_typed);
    addModes();
}

QToolButton* CalendarBar::addArrow(bool next)
{
    auto* button = new QToolButton(this);
    button->setObjectName(next ? u"calendarNext"_s : u"calendarPrevious"_s);
    button->setAccessibleName(next ? tr("Next") : tr("Previous"));
    button->setToolTip(next ? tr("Next (Page Down)") : tr("Previous (Page Up)"));
    button->setIcon(icon(next == isRightToLeft() ? Glyph::ChevronLeft : Glyph::ChevronRight));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, next] { emit pageRequested(next ? 1 : -1); });
    return button;
}

void CalendarBar::addModes()
{
    struct ModeButton {
        CalendarMode mode;
        QString name;
        QString hint;
    };
    const ModeButton buttons[calendarModeCount] = {
        {CalendarMode::Day, tr("Day"), tr("One day (D)")},
        {CalendarMode::WorkWeek, tr("Work week"), tr("Monday to Friday (Shift+W)")},
        {CalendarMode::Week, tr("Week"), tr("Seven days (W)")},
        {CalendarMode::Month, tr("Month"), tr("One month (M)")},
        {CalendarMode::Agenda, tr("Agenda"), tr("List of bookings (G)")},
        {CalendarMode::Trainers, tr("Trainers"), tr("A column for each trainer (C)")},
        {CalendarMode::Rooms, tr("Rooms"), tr("A column for each room (R)")},
    };
    auto* row = static_cast<QHBoxLayout*>(layout());
    for (const ModeButton& one : buttons) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"calendarMode%1"_s.arg(int(one.mode)));
        button->setText(one.name);
        button->setToolTip(one.hint);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_modes->addButton(button, int(one.mode));
        row->addWidget(button);
    }
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { emit modeRequested(CalendarMode(id)); });
    m_modeList->setObjectName(u"calendarModeList"_s);
    m_modeList->setAccessibleName(tr("What the calendar shows"));
    m_modeList->setFocusPolicy(Qt::TabFocus);
    for (const ModeButton& one : buttons)
        m_modeList->addItem(one.name, int(one.mode));
    m_modeList->hide();
    connect(m_modeList, &QComboBox::activated, this, [this] { emit modeRequested(CalendarMode(m_modeList->currentData().toInt())); });
    row->addWidget(m_modeList);
}

void CalendarBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // A list takes the place of the buttons where they would leave no room for the title.
    int needed = m_today->sizeHint().width() + Space::six * 6;
    const QList<QAbstractButton*> buttons = m_modes->buttons();
    for (const QAbstractButton* button : buttons)
        needed += button->sizeHint().width() + Space::one;
    const bool narrow = event->size().width() < needed;
    m_modeList->setVisible(narrow);
    for (QAbstractButton* button : buttons)
        button->setVisible(!narrow);
}

void CalendarBar::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void CalendarBar::setMode(CalendarMode mode)
{
    m_modes->button(int(mode))->setChecked(true);
    m_modeList->setCurrentIndex(m_modeList->findData(int(mode)));
}

void CalendarBar::startTyping(const QString& text)
{
    m_typed->show();
    m_typed->setFocus(Qt::ShortcutFocusReason);
    m_typed->setText(text);
    m_typed->setAccessibleDescription({});
}

void CalendarBar::refuseTyped()
{
    m_typed->selectAll();
    m_typed->setAccessibleDescription(tr("This is not a date."));
    m_typed->setToolTip(tr("This is not a date. Type for example 24 for a day of this month, or 2026-11-24."));
}

void CalendarBar::stopTyping()
{
    m_typed->hide();
}

bool CalendarBar::isTyping() const
{
    return m_typed->isVisible();
}

bool CalendarBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched != m_typed || !(escape || event->type() == QEvent::FocusOut))
        return QWidget::eventFilter(watched, event);
    if (escape)
        emit typingEnded();
    m_typed->hide();
    return escape;
}

} // namespace td
