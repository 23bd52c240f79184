// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/attentionpane.h"

#include "facility/studioday.h"
#include "today/attentiondelegate.h"
#include "today/keylist.h"
#include "today/todaytext.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int mostHeight = 336; ///< seven rows: the tiles stay in sight
} // namespace

AttentionPane::AttentionPane(TodayServices& services, QWidget* parent)
    : Card(tr("Needs attention"), Glyph::Bell, parent)
    , m_services(services)
    , m_actions(services)
    , m_model(new AttentionModel(this))
    , m_list(new KeyList(u"attentionList"_s, tr("Needs attention")))
    , m_nothing(new Label(tr("Nothing needs you right now."), TypeSize::Body, Tone::Muted))
{
    setObjectName(u"attentionPane"_s);
    setFlush();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AttentionDelegate(m_list));
    m_nothing->wrapping();
    m_nothing->setContentsMargins(Space::two, 0, Space::two, Space::two);
    body()->addWidget(m_list);
    body()->addWidget(m_nothing);
    body()->addSpacing(Space::half);
    m_list->onKey = [this](QKeyEvent* event) {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const int row = m_list->currentIndex().row();
        const bool pays = event->key() == Qt::Key_P && row >= 0 && row < m_model->rowCount() &&
                          m_model->item(row).kind == AttentionKind::OverdueInvoice;
        return (enter || pays) && act(row);
    };
    connect(m_list, &QListView::clicked, this, &AttentionPane::onClick);
    connect(m_list, &KeyList::activatedByMouse, this, [this](const QModelIndex& index) { act(index.row()); });
}

void AttentionPane::reload()
{
    const auto today = studioToday(m_services.database);
    auto items = m_services.attention.items();
    if (!today || !items) {
        m_services.report(today ? items.error() : today.error());
        return;
    }
    if (m_services.privacy.isHidden()) {
        for (AttentionItem& item : *items)
            item.currency.clear(); // the amount is written as a mask then
    }
    const int row = m_list->currentIndex().row();
    const auto before = row >= 0 && row < m_model->rowCount() ? std::optional(m_model->item(row)) : std::nullopt;
    const int scroll = m_list->verticalScrollBar()->value();
    m_model->setItems(*items, *today);
    int wanted = before ? m_model->find(*before) : 0;
    if (wanted < 0) // what was done is gone: the next one takes its place
        wanted = std::min(row, m_model->rowCount() - 1);
    if (m_model->rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(std::max(0, wanted)), QItemSelectionModel::ClearAndSelect);
    m_list->setVisible(!items->isEmpty());
    m_nothing->setVisible(items->isEmpty());
    m_list->setFixedHeight(std::min(mostHeight, std::max(1, m_list->heightOfAll())));
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scroll);
}

void AttentionPane::onClick(const QModelIndex& index)
{
    const QPoint position = m_list->viewport()->mapFromGlobal(QCursor::pos());
    if (AttentionDelegate::isOnAction(index, m_list->visualRect(index), position))
        act(index.row());
}

bool AttentionPane::act(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return false;
    const AttentionItem item = m_model->item(row);
    if (item.more > 0) {
        emit showAllRequested(item.kind);
        return true;
    }
    if (actOnMoney(item) || actOnTraining(item))
        return true;
    switch (item.kind) {
    case AttentionKind::BookingProblem:
    case AttentionKind::OfferEnds: emit openAppointment(item.appointment); break;
    case AttentionKind::InsuranceEnds: emit openTrainer(item.trainer); break;
    case AttentionKind::Birthday: emit openClient(item.client); break;
    case AttentionKind::Lapsing:
    case AttentionKind::NewClient: {
        BookingStart start;
        start.client = item.client;
        emit bookRequested(start);
        break;
    }
    case AttentionKind::PlaceToFill:
    case AttentionKind::UnclosedSession:
    case AttentionKind::TimeOffRequest:
        if (actHere(item)) {
            reload();
            emit changed();
        }
        break;
    default: break;
    }
    return true;
}

bool AttentionPane::actOnMoney(const AttentionItem& item)
{
    switch (item.kind) {
    case AttentionKind::OverdueInvoice: emit payInvoice(item.invoice); return true;
    case AttentionKind::FailedMail: emit openInvoice(item.invoice); return true;
    case AttentionKind::PackageEnds: emit sellRequested(item.client); return true;
    case AttentionKind::TaxDue: emit moneyRequested(u"taxes"_s); return true;
    case AttentionKind::Uninvoiced: emit moneyRequested(u"batch"_s); return true;
    case AttentionKind::LowStock: emit moneyRequested(u"products"_s); return true;
    default: return false;
    }
}

bool AttentionPane::actOnTraining(const AttentionItem& item)
{
    switch (item.kind) {
    case AttentionKind::MissingNote: emit noteRequested(item.client, item.appointment); return true;
    case AttentionKind::FormToSign: emit openClientTab(item.client, u"forms"_s); return true;
    case AttentionKind::LowCompliance:
    case AttentionKind::Record: emit openClientTab(item.client, u"training"_s); return true;
    default: return false;
    }
}

bool AttentionPane::actHere(const AttentionItem& item)
{
    if (item.kind == AttentionKind::PlaceToFill)
        return m_actions.givePlace(item.participant);
    if (item.kind == AttentionKind::UnclosedSession)
        return m_actions.complete(item.appointment);
    //: Name asks for time off, its days
    return m_actions.decideTimeOff(item, tr("%1: %2").arg(TodayText::headline(item, m_model->today()),
                                                          TodayText::detail(item, m_model->today())));
}

} // namespace td
