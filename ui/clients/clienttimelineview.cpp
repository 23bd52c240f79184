// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clienttimelineview.h"

#include "clients/clienttimeline.h"
#include "clients/timelinemodel.h"
#include "storage/database.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int pageSize = 100;
constexpr int fewestRows = 40; ///< what a filter should leave before more is read

enum Group { Everything, Sessions, Profile, Health, Alerts, Access, MoneyGroup };

Group groupOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Session:
        return Sessions;
    case TimelineKind::Assigned:
    case TimelineKind::AssignmentEnded:
    case TimelineKind::Granted:
    case TimelineKind::GrantRevoked:
        return Access;
    case TimelineKind::Invoiced:
    case TimelineKind::Credited:
    case TimelineKind::Voided:
    case TimelineKind::Paid:
    case TimelineKind::PaidBack:
    case TimelineKind::PackageSold:
        return MoneyGroup;
    case TimelineKind::HealthChanged:
        return Health;
    case TimelineKind::AlertAdded:
    case TimelineKind::AlertEnded:
        return Alerts;
    default:
        return Profile;
    }
}
} // namespace

ClientTimelineView::ClientTimelineView(const ClientsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kinds(new QComboBox)
    , m_model(new TimelineModel(context.zone, this))
    , m_table(new TableView(tr("Timeline")))
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::two, 0, 0);
    column->setSpacing(Space::one);
    m_kinds->setObjectName(u"timelineKinds"_s);
    m_kinds->setAccessibleName(tr("What to show"));
    m_kinds->addItem(tr("Everything"), Everything);
    m_kinds->addItem(tr("Sessions"), Sessions);
    m_kinds->addItem(tr("Profile"), Profile);
    if (context.db.actor().seesHealth())
        m_kinds->addItem(tr("Health"), Health);
    m_kinds->addItem(tr("Alerts"), Alerts);
    m_kinds->addItem(tr("Trainers and access"), Access);
    m_kinds->addItem(tr("Packages and money"), MoneyGroup);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    m_table->setObjectName(u"timeline"_s);
    m_table->setProperty("bare", true);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(TimelineModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(TimelineModel::When, 210);
    m_table->setColumnWidth(TimelineModel::Who, 170);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(Glyph::History, tr("Nothing here yet"),
                                      tr("Sessions, changes and alerts of this client appear here as they happen.")));
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_stack);
    column->addWidget(card, 1);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ClientTimelineView::load);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_table->verticalScrollBar()->maximum() - m_table->viewport()->height())
            loadMore();
    });
}

void ClientTimelineView::setClient(const ClientId& id)
{
    if (id != m_client)
        m_kinds->setCurrentIndex(0);
    m_client = id;
    m_stale = true;
    if (isVisible())
        load();
}

void ClientTimelineView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

bool ClientTimelineView::fits(const TimelineEntry& entry) const
{
    const int wanted = m_kinds->currentData().toInt();
    const bool secret = entry.kind == TimelineKind::HealthChanged || groupOf(entry.kind) == MoneyGroup;
    if (secret && m_context.privacy.isHidden())
        return false;
    return wanted == Everything || wanted == groupOf(entry.kind);
}

QList<TimelineEntry> ClientTimelineView::shown() const
{
    QList<TimelineEntry> out;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(out),
                 [this](const auto& entry) { return fits(entry); });
    return out;
}

void ClientTimelineView::readPage()
{
    // Entries of one second may be torn apart by the end of a page: that second is read again, and what is known left
    // out.
    const Instant before = m_entries.isEmpty() ? std::numeric_limits<Instant>::max() : m_entries.last().at + 1;
    const auto page = m_context.timeline.entries(m_client, pageSize, before);
    if (!page) {
        m_atEnd = true;
        m_context.report(page.error());
        return;
    }
    const qsizetype had = m_entries.size();
    const qsizetype from = std::max<qsizetype>(0, had - pageSize);
    for (const TimelineEntry& entry : *page) {
        if (std::find(m_entries.begin() + from, m_entries.begin() + had, entry) == m_entries.begin() + had)
            m_entries.append(entry);
    }
    m_atEnd = m_entries.size() == had || page->size() < pageSize;
}

void ClientTimelineView::load()
{
    m_stale = false;
    m_entries.clear();
    m_atEnd = m_client.isNull();
    while (!m_atEnd && shown().size() < fewestRows)
        readPage();
    m_model->setEntries(shown());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void ClientTimelineView::loadMore()
{
    const qsizetype had = m_entries.size();
    qsizetype fresh = 0;
    while (!m_atEnd && fresh == 0) {
        readPage();
        fresh =
            std::count_if(m_entries.begin() + had, m_entries.end(), [this](const auto& entry) { return fits(entry); });
    }
    if (fresh == 0)
        return;
    QList<TimelineEntry> older;
    std::copy_if(m_entries.begin() + had, m_entries.end(), std::back_inserter(older),
                 [this](const auto& e) { return fits(e); });
    m_model->append(older);
}

void ClientTimelineView::openRow(int row)
{
    const TimelineEntry& entry = m_model->entry(row);
    if (!entry.appointment.isNull())
        emit openAppointment(entry.appointment);
    else if (!entry.otherClient.isNull())
        emit openClient(entry.otherClient);
}

} // namespace td
