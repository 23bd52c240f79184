// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaypage.h"

#include "today/attentionpane.h"
#include "today/daypane.h"
#include "today/keylist.h"
#include "today/tilerow.h"
#include "today/todaytext.h"
#include "today/trendspanel.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr auto minute = std::chrono::minutes(1);
constexpr auto trendsDelay = std::chrono::milliseconds(30);
constexpr int mostDayWidth = 960;
} // namespace

TodayPage::TodayPage(TodayServices services, QWidget* parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_header(new PageHeader({}))
    , m_banner(new Banner)
    , m_day(new DayPane(m_services))
    , m_attention(new AttentionPane(m_services))
    , m_tiles(new TileRow)
    , m_trends(new TrendsPanel(m_services.privacy))
    , m_reload(new QTimer(this))
    , m_trendsLater(new QTimer(this))
    , m_minute(new QTimer(this))
{
    setObjectName(u"todayPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::three, Space::two, Space::three, Space::two);
    column->setSpacing(Space::two);
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(m_banner);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(Space::two);
    m_day->setMinimumWidth(360);
    m_day->setMaximumWidth(mostDayWidth);
    panes->addWidget(m_day, 11);
    panes->addWidget(buildRight(), 9);
    column->addLayout(panes, 1);
    setFocusProxy(m_day->list());
    setTabOrder(m_day->list(), m_attention->list());
    connectPanes();
    connectLive();
}

void TodayPage::buildHeader()
{
    auto* back = makeIconButton("todayBack", tr("Day before (Left)"), Glyph::ChevronLeft);
    auto* today = makeButton("todayToday", tr("Today"), ButtonKind::Normal);
    today->setToolTip(tr("Back to today (T)"));
    auto* forward = makeIconButton("todayForward", tr("Day after (Right)"), Glyph::ChevronRight);
    auto* book = makeButton("todayBook", tr("Book a session"), ButtonKind::Primary, Glyph::Add);
    m_header->addAfterTitle(back);
    m_header->addAfterTitle(today);
    m_header->addAfterTitle(forward);
    m_header->addAction(book);
    connect(back, &QToolButton::clicked, m_day, [this] { m_day->step(-1); });
    connect(today, &QPushButton::clicked, m_day, &DayPane::showToday);
    connect(forward, &QToolButton::clicked, m_day, [this] { m_day->step(1); });
    connect(book, &QPushButton::clicked, this, [this] {
        BookingStart start;
        start.day = m_day->day();
        emit bookRequested(start);
    });
}

QWidget* TodayPage::buildRight()
{
    auto* area = new QScrollArea;
    area->setObjectName(u"todayRight"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    setMargins(column, 0, Space::two);
    column->addWidget(m_attention);
    column->addWidget(m_tiles);
    column->addWidget(m_trends);
    column->addStretch(1);
    area->setWidget(content);
    area->setMinimumWidth(340);
    return area;
}

void TodayPage::connectPanes()
{
    connect(m_day, &DayPane::openAppointment, this, &TodayPage::openAppointment);
    connect(m_day, &DayPane::openClient, this, &TodayPage::openClient);
    connect(m_day, &DayPane::startRequested, this, &TodayPage::startRequested);
    connect(m_day, &DayPane::cancelRequested, this, &TodayPage::cancelRequested);
    connect(m_day, &DayPane::cancelParticipantRequested, this, &TodayPage::cancelParticipantRequested);
    connect(m_day, &DayPane::bookRequested, this, &TodayPage::bookRequested);
    connect(m_day, &DayPane::reloaded, this, &TodayPage::showFacts);
    connect(m_day, &DayPane::rebooked, this, [this](const Appointment& appointment, const QString& who) {
        //: Name, day, time
        m_banner->showSuccess(tr("%1 is booked on %2 at %3.").arg(who, TodayText::fullDay(appointment.day), TodayText::time(appointment.minute)),
                              {tr("Open"), [this, id = appointment.id] { emit openAppointment(id); }});
    });
    connect(m_day, &DayPane::rebookRefused, this, [this](const Error& error, const BookingStart& start) {
        m_banner->showError(error, {tr("Choose another time"), [this, start] { emit bookRequested(start); }});
    });
    connect(m_attention, &AttentionPane::openAppointment, this, &TodayPage::openAppointment);
    connect(m_attention, &AttentionPane::openClient, this, &TodayPage::openClient);
    connect(m_attention, &AttentionPane::openTrainer, this, &TodayPage::openTrainer);
    connect(m_attention, &AttentionPane::bookRequested, this, &TodayPage::bookRequested);
    connect(m_day, &DayPane::payRequested, this, &TodayPage::payClient);
    connect(m_attention, &AttentionPane::payInvoice, this, &TodayPage::payInvoice);
    connect(m_attention, &AttentionPane::openInvoice, this, &TodayPage::openInvoice);
    connect(m_attention, &AttentionPane::sellRequested, this, &TodayPage::sellRequested);
    connect(m_attention, &AttentionPane::moneyRequested, this, &TodayPage::moneyRequested);
    connect(m_attention, &AttentionPane::showAllRequested, this, &TodayPage::showAllRequested);
}

void TodayPage::connectLive()
{
    m_reload->setSingleShot(true);
    m_trendsLater->setSingleShot(true);
    m_minute->setInterval(minute);
    connect(m_reload, &QTimer::timeout, this, &TodayPage::reload);
    connect(m_trendsLater, &QTimer::timeout, this, &TodayPage::reloadTrends);
    connect(m_minute, &QTimer::timeout, this, &TodayPage::everyMinute);
    connect(&m_services.database.changes(), &Changes::changed, this, &TodayPage::onChanged);
    connect(&m_services.privacy, &PrivacyState::changed, this, [this] {
        m_day->reload();
        m_attention->reload();
        reloadMoney();
    });
}

void TodayPage::onChanged(const ChangedRows& rows)
{
    if (!rows.touchesAny("appointments", "participants", "clients", "client_alerts", "client_health", "time_off", "availability",
                         "extra_hours", "closures", "trainers", "class_types", "rooms", "organisation", "assignments", "grants", "invoices", "payments",
                         "allocations", "credit_entries", "lots", "dispatches", "stock_moves", "products", "tax_periods"))
        return;
    m_stale = true;
    if (isVisible()) // several commits in a row are one reload
        m_reload->start(0);
}

void TodayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute->start();
    if (m_stale)
        reload();
    else
        m_day->reload();
}

void TodayPage::reload()
{
    m_stale = false;
    m_day->reload();
    m_attention->reload();
    if (const auto numbers = m_services.facts.numbers())
        m_tiles->setNumbers(*numbers);
    else
        m_services.report(numbers.error());
    reloadMoney();
    m_trendsLater->start(trendsDelay);
}

void TodayPage::reloadMoney()
{
    if (const auto money = m_services.money.numbers())
        m_tiles->setMoney(*money, m_services.privacy.isHidden());
    else
        m_services.report(money.error());
}

void TodayPage::reloadTrends()
{
    if (const auto trends = m_services.facts.trends())
        m_trends->setTrends(*trends);
    else
        m_services.report(trends.error());
    const auto months = m_services.money.months();
    if (months)
        m_trends->setRevenue(*months, m_services.money.currency().value_or(QString()));
    else
        m_services.report(months.error());
}

void TodayPage::everyMinute()
{
    if (!isVisible()) {
        m_minute->stop(); // the next show starts it again
        return;
    }
    m_day->reload();
    m_attention->reload();
}

void TodayPage::showFacts()
{
    const QList<DayRow>& rows = m_day->model().rows();
    int sessions = 0;
    int done = 0;
    for (const DayRow& row : rows) {
        const bool counts = row.kind == DayRow::Kind::Session && row.session.state != AppointmentState::Cancelled;
        sessions += counts ? 1 : 0;
        done += counts && row.session.state == AppointmentState::Completed ? 1 : 0;
    }
    m_header->setTitle(TodayText::fullDay(m_day->day()));
    const QString count = tr("%n sessions", nullptr, sessions);
    m_header->setFacts(done > 0 ? tr("%1, %2 done").arg(count).arg(done) : count);
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    const int number = event->key() - Qt::Key_1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && number >= 0 && number < 9 && m_attention->act(number))
        return;
    QWidget::keyPressEvent(event);
}

} // namespace td
