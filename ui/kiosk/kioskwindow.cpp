// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskwindow.h"

#include "kiosk/findpage.h"
#include "kiosk/homepage.h"
#include "kiosk/kioskparts.h"
#include "kiosk/pinpage.h"
#include "kiosk/workoutpage.h"
#include "text/errortext.h"
#include "widgets/card.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int second = 1000;
} // namespace

KioskWindow::KioskWindow(const KioskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_countdown(context.seconds)
    , m_stack(new QStackedWidget)
    , m_find(new FindPage(m_context))
    , m_pin(new PinPage(m_context))
    , m_who(new Label({}, TypeSize::Display))
    , m_problem(KioskParts::text({}, Tone::Danger))
    , m_done(KioskParts::button("kioskDone", tr("Done"), ButtonKind::Normal, Glyph::Check))
{
    setObjectName(u"kioskWindow"_s);
    setWindowTitle(tr("Kiosk"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(buildTop());
    column->addWidget(makeLine());
    m_problem->setObjectName(u"kioskProblem"_s);
    m_problem->setContentsMargins(Space::three, Space::one, Space::three, Space::one);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    column->addWidget(buildWarning());
    m_stack->addWidget(m_find);
    m_stack->addWidget(m_pin);
    connect(m_find, &FindPage::chosen, this, [this](const KioskName& name) {
        m_pin->ask(name);
        m_stack->setCurrentWidget(m_pin);
        m_pin->setFocus();
    });
    connect(m_pin, &PinPage::cancelled, this, &KioskWindow::leave);
    connect(m_pin, &PinPage::entered, this, &KioskWindow::showHome);
    connect(&m_timer, &QTimer::timeout, this, &KioskWindow::pass);
    m_timer.start(second);
    QCoreApplication::instance()->installEventFilter(this);
    showFind();
}

KioskWindow::~KioskWindow()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

QWidget* KioskWindow::buildTop()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::three, Space::one, Space::three, Space::one);
    row->setSpacing(Space::two);
    m_who->setObjectName(u"kioskWho"_s);
    row->addWidget(m_who, 1);
    row->addWidget(m_done);
    QPushButton* staff = KioskParts::button("kioskExit", tr("Staff"), ButtonKind::Quiet, Glyph::Lock);
    staff->setAccessibleName(tr("Leave the kiosk; staff only"));
    row->addWidget(staff);
    connect(m_done, &QPushButton::clicked, this, &KioskWindow::leave);
    connect(staff, &QPushButton::clicked, this, &KioskWindow::exitRequested);
    return bar;
}

QWidget* KioskWindow::buildWarning()
{
    m_warning = new QWidget;
    m_warning->setObjectName(u"kioskWarning"_s);
    auto* row = new QHBoxLayout(m_warning);
    row->setContentsMargins(Space::three, Space::two, Space::three, Space::two);
    m_warned = KioskParts::text({}, Tone::Warn);
    row->addWidget(m_warned, 1);
    QPushButton* here = KioskParts::button("kioskStillHere", tr("I'm still here"), ButtonKind::Primary);
    row->addWidget(here);
    connect(here, &QPushButton::clicked, this, [this] {
        m_countdown.touch();
        showCountdown();
    });
    m_warning->hide();
    return m_warning;
}

bool KioskWindow::isIdle() const
{
    return m_stack->currentWidget() == m_find && m_find->isBlank();
}

void KioskWindow::pass()
{
    if (isIdle()) {
        m_countdown.touch();
    } else if (m_countdown.tick()) {
        leave();
    }
    showCountdown();
}

void KioskWindow::showCountdown()
{
    m_warning->setVisible(!isIdle() && m_countdown.warns());
    m_warned->setText(tr("Are you still here? This page closes in %n second(s).", nullptr, m_countdown.left()));
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_countdown.touch();
        if (m_warning != nullptr && m_warning->isVisible())
            showCountdown();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void KioskWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    emit exitRequested();
}

// At once and not later: what the pages showed must not be there for whoever comes next.
void KioskWindow::drop(QWidget* page)
{
    if (page == nullptr)
        return;
    page->hide();
    m_stack->removeWidget(page);
    page->setParent(nullptr);
    page->deleteLater(); // its own button may have brought us here
}

void KioskWindow::forgetClient()
{
    drop(std::exchange(m_home, nullptr));
    drop(std::exchange(m_workout, nullptr));
    m_pin->clear();
    m_who->clear();
    m_problem->clear();
    m_problem->hide();
}

void KioskWindow::leave()
{
    const auto left = m_context.door.leave();
    forgetClient();
    showFind();
    if (!left)
        emit exitRequested();
}

void KioskWindow::showFind()
{
    m_who->setText(m_context.studio);
    m_done->hide();
    m_find->clear();
    m_stack->setCurrentWidget(m_find);
    m_find->setFocus();
    m_countdown.touch();
    showCountdown();
}

void KioskWindow::showError(const Error& error)
{
    m_problem->setText(errorText(error));
    m_problem->show();
}

void KioskWindow::showHome()
{
    forgetClient();
    m_find->clear();
    m_who->setText(m_context.door.shownName());
    m_done->show();
    m_home = new HomePage(m_context);
    connect(m_home, &HomePage::workoutRequested, this, &KioskWindow::showWorkout);
    if (const auto loaded = m_home->load(); !loaded)
        showError(loaded.error());
    m_stack->addWidget(m_home);
    m_stack->setCurrentWidget(m_home);
    m_home->setFocus();
    m_countdown.touch();
    showCountdown();
}

void KioskWindow::showWorkout()
{
    auto* page = new WorkoutPage(m_context, m_home->plan());
    connect(page, &WorkoutPage::backRequested, this, &KioskWindow::showHome);
    connect(page, &WorkoutPage::finished, this, &KioskWindow::showHome);
    m_workout = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    if (const auto loaded = page->load(); !loaded)
        showError(loaded.error());
}

} // namespace td
