// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientpage.h"

#include "clients/clienttabplace.h"
#include "clients/clientoverview.h"
#include "clients/clients.h"
#include "clients/clientsessions.h"
#include "clients/clienttimelineview.h"
#include "clients/clientwords.h"
#include "clients/pictures.h"
#include "clients/recordhistory.h"
#include "clients/sidefacts.h"
#include "scheduling/schedule.h"
#include "storage/accesslog.h"
#include "storage/database.h"
#include "team/team.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"
#include "widgets/statechip.h"

#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int faceSize = 64;
} // namespace

ClientPage::ClientPage(const ClientsContext& context, Pictures& pictures, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_pictures(pictures)
    , m_avatar(new Avatar(faceSize))
    , m_name(new Label({}, TypeSize::Display))
    , m_facts(new Label({}, TypeSize::Body, Tone::Muted))
    , m_status(new StateChip)
    , m_alertBox(new QWidget)
    , m_alerts(new FlowLayout(m_alertBox))
    , m_tabs(new QTabWidget)
    , m_overview(new ClientOverview(context))
    , m_timeline(new ClientTimelineView(context))
    , m_sessions(new ClientSessions(context))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, Space::three, Space::two);
    column->addWidget(buildHeader());
    column->addWidget(m_alertBox);
    m_tabs->setObjectName(u"clientTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the client's page"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the client's page"));
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_timeline, tr("Timeline"));
    m_tabs->addTab(m_sessions, tr("Sessions"));
    for (const ClientTab& tab : m_context.tabs) {
        auto* place = new ClientTabPlace(tab);
        m_places.insert(tab.id, place);
        m_tabs->addTab(place, tab.title);
    }
    column->addWidget(m_tabs, 1);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Client"));
    connect(m_overview, &ClientOverview::changed, this, &ClientPage::refresh);
    connect(m_overview, &ClientOverview::editRequested, this, [this] { emit editRequested(m_client.id); });
    connect(m_overview, &ClientOverview::healthShown, this, &ClientPage::noteHealthView);
    connect(m_sessions, &ClientSessions::openAppointment, this, &ClientPage::openAppointment);
    connect(m_sessions, &ClientSessions::bookRequested, this, [this] { emit bookRequested(m_client.id); });
    connect(m_timeline, &ClientTimelineView::openAppointment, this, &ClientPage::openAppointment);
    connect(m_timeline, &ClientTimelineView::openClient, this, &ClientPage::openClient);
    connect(&m_context.privacy, &PrivacyState::changed, this, &ClientPage::refresh);
    addKeys();
}

QWidget* ClientPage::buildHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    setMargins(row, 0, Space::two);
    auto* back = makeIconButton("clientBack", tr("Back to the list (Esc)"), Glyph::ArrowLeft);
    row->addWidget(back);
    row->addWidget(m_avatar);
    auto* words = new QVBoxLayout;
    setMargins(words, 0, 2);
    auto* first = new QHBoxLayout;
    setMargins(first, 0, Space::oneAndHalf);
    m_name->setObjectName(u"clientName"_s);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_name->setMinimumWidth(80);
    first->addWidget(m_name);
    first->addWidget(m_status, 0, Qt::AlignVCenter);
    first->addStretch(1);
    m_facts->setObjectName(u"clientFacts"_s);
    m_facts->wrapping();
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_facts);
    words->addStretch(1);
    row->addLayout(words, 1);

    auto* more = makeButton("clientMore", tr("More"), ButtonKind::Normal, Glyph::More);
    more->setText({});
    more->setToolTip(tr("More"));
    auto* menu = new QMenu(more);
    menu->addAction(icon(Glyph::History), tr("History of the profile…"), this, &ClientPage::showHistory);
    more->setMenu(menu);
    auto* edit = makeButton("clientEdit", tr("Edit"), ButtonKind::Normal, Glyph::Edit);
    edit->setToolTip(tr("Edit (E)"));
    auto* book = makeButton("clientBook", tr("Book"), ButtonKind::Primary, Glyph::Calendar);
    book->setToolTip(tr("Book a session (B)"));
    for (QPushButton* button : {more, edit, book})
        row->addWidget(button);
    connect(back, &QToolButton::clicked, this, &ClientPage::backRequested);
    connect(edit, &QPushButton::clicked, this, [this] { emit editRequested(m_client.id); });
    connect(book, &QPushButton::clicked, this, [this] { emit bookRequested(m_client.id); });
    return header;
}

void ClientPage::addKeys()
{
    const auto on = [this](const QKeySequence& keys, const std::function<void()>& run) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    on(Qt::Key_Escape, [this] { emit backRequested(); });
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_B), QKeySequence(Qt::CTRL | Qt::Key_B)})
        on(keys, [this] { emit bookRequested(m_client.id); });
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_E), QKeySequence(Qt::CTRL | Qt::Key_E)})
        on(keys, [this] { emit editRequested(m_client.id); });
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        on(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + tab)), [this, tab] { m_tabs->setCurrentIndex(tab); });
}

Result<void> ClientPage::open(const ClientId& id)
{
    m_healthNoted = false;
    TD_TRY(load(id));
    m_tabs->setCurrentIndex(0);
    return {};
}

Result<void> ClientPage::load(const ClientId& id)
{
    TD_TRY_ASSIGN(m_client, m_context.clients.find(id));
    fillHeader();
    fillFacts();
    fillAlerts();
    m_overview->setClient(m_client);
    m_timeline->setClient(id);
    m_sessions->setClient(id);
    for (ClientTabPlace* place : std::as_const(m_places))
        place->setClient(id);
    return {};
}

void ClientPage::showTab(const QString& id)
{
    if (ClientTabPlace* place = m_places.value(id))
        m_tabs->setCurrentWidget(place);
}

void ClientPage::refresh()
{
    if (m_client.id.isNull())
        return;
    if (const auto loaded = load(m_client.id); !loaded) {
        m_context.report(loaded.error());
        m_client = {};
        emit backRequested();
    }
}

void ClientPage::fillHeader()
{
    m_avatar->setPerson(m_client.name(), m_client.id.raw(), m_pictures.photo(m_client.photo));
    m_name->setText(m_client.name());
    m_status->setLook(m_client.deleted ? ChipLook{tr("Removed"), Glyph::Delete, Tone::Danger}
                                       : ClientWords::statusChip(m_client.status));
}

void ClientPage::fillFacts()
{
    QStringList facts;
    if (!m_client.phone.isEmpty())
        facts.append(m_client.phone);
    if (!m_client.email.isEmpty())
        facts.append(m_client.email);
    const auto next = m_context.schedule.next(m_client.id);
    if (next && *next)
        facts.append(
            tr("Next session: %1").arg(ClientWords::moment((*next)->startsAt, m_context.zone, m_context.today())));
    else
        facts.append(tr("No next session"));
    m_facts->setText(facts.join(u"  ·  "_s));
}

void ClientPage::fillAlerts()
{
    clearLayout(m_alerts);
    const bool hidden = m_context.privacy.isHidden();
    if (m_context.db.actor().seesHealth() && !hidden) {
        if (const auto health = m_context.clients.health(m_client.id); health && !health->isEmpty())
            m_alerts->addWidget(new StateChip({tr("Health notes"), Glyph::Warning, Tone::Danger}));
    }
    if (const auto alerts = m_context.clients.alerts(m_client.id)) {
        for (const ClientAlert& alert : *alerts) {
            if (!hidden || alert.kind != AlertKind::Billing)
                m_alerts->addWidget(new StateChip({alert.message, ClientWords::alertGlyph(alert.kind), Tone::Warn}));
        }
    }
    if (m_context.alerts) {
        for (const ChipLook& look : m_context.alerts(m_client.id, hidden))
            m_alerts->addWidget(new StateChip(look));
    }
    m_alertBox->setVisible(m_alerts->count() > 0);
}

void ClientPage::noteHealthView()
{
    if (m_healthNoted)
        return;
    m_healthNoted = true;
    if (const auto noted = m_context.accessLog.note("client-health", AnyId(m_client.id.raw()), "view"); !noted)
        m_context.report(noted.error());
}

void ClientPage::showHistory()
{
    auto* dialog = new RecordHistory(m_context, m_client, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordHistory::healthShown, this, &ClientPage::noteHealthView);
    dialog->load();
    dialog->open();
}

} // namespace td
