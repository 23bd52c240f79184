// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/clientpicker.h"

#include "booking/bookingtext.h"
#include "clients/clients.h"
#include "clients/clientsearch.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/typeahead.h"

#include <QVBoxLayout>

namespace td
{
namespace
{
constexpr int suggestions = 8;

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
}

// "Ada King Lovelace": all but the last word is the first name.
Client named(const QString& name)
{
    Client client;
    const QString text = name.simplified();
    const qsizetype blank = text.lastIndexOf(u' ');
    client.firstName = blank < 0 ? text : text.left(blank);
    client.lastName = blank < 0 ? QString() : text.mid(blank + 1);
    return client;
}
} // namespace

ClientPicker::ClientPicker(const BookingContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new TypeAhead([this](const QString& text) {
        QList<Suggestion> found;
        const QList<SearchHit> hits = m_context.search.find(text, suggestions);
        for (const SearchHit& hit : hits)
            found.append({hit.name, {}, QVariant::fromValue(hit.id.toString())});
        return found;
    }))
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
    , m_alerts(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::half);
    m_line->setObjectName(QStringLiteral("bookingClient"));
    m_line->setAccessibleName(tr("Client"));
    if (m_context.db.actor().role != Role::Client)
        m_line->setCreateText(tr("Create new client “%1”"));
    setFocusProxy(m_line);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(Space::half);
    m_alerts->setSpacing(Space::half);
    column->addWidget(m_line);
    column->addWidget(m_chips);
    column->addLayout(m_alerts);
    connect(m_line, &TypeAhead::chosen, this, [this](const Suggestion& one) {
        take(ClientId::fromString(one.value.toString()).value_or(ClientId()));
    });
    connect(m_line, &TypeAhead::createRequested, this, &ClientPicker::createClient);
    rebuild();
}

void ClientPicker::setLimit(int clients)
{
    m_limit = clients;
    rebuild();
}

void ClientPicker::take(const ClientId& id)
{
    addClient(id);
    emit chosen(id);
}

void ClientPicker::addClient(const ClientId& id)
{
    m_line->setChosen({});
    if (m_clients.contains(id))
        return;
    if (m_limit == 1)
        m_clients.clear();
    m_clients.append(id);
    rebuild();
    emit changed();
}

void ClientPicker::removeClient(const ClientId& id)
{
    m_clients.removeAll(id);
    rebuild();
    m_line->setFocus();
    emit changed();
}

void ClientPicker::createClient(const QString& name)
{
    const auto added = m_context.clients.add(named(name), m_trainer);
    if (added)
        take(*added);
    else
        emit refused(added.error());
}

void ClientPicker::addChip(const ClientId& id)
{
    const auto client = m_context.clients.find(id);
    if (!client)
        return;
    auto* chip = makeButton("clientChip", client->name(), ButtonKind::Quiet, Glyph::Cross);
    chip->setChecked(true);
    chip->setAccessibleName(tr("Take %1 out of the booking").arg(client->name()));
    chip->setToolTip(chip->accessibleName());
    chip->setLayoutDirection(Qt::RightToLeft);
    chip->setCheckable(true);
    chip->setChecked(true);
    connect(chip, &QPushButton::clicked, this, [this, id] { removeClient(id); });
    m_flow->addWidget(chip);
    const auto alerts = m_context.clients.alerts(id);
    for (const ClientAlert& alert : alerts.value_or(QList<ClientAlert>())) {
        auto* label = new Label(tr("%1: %2", "client, alert").arg(client->name(), alert.message), TypeSize::Small, Tone::Warn);
        m_alerts->addWidget(label->wrapping());
    }
}

void ClientPicker::rebuild()
{
    clearLayout(m_flow);
    clearLayout(m_alerts);
    for (const ClientId& id : std::as_const(m_clients))
        addChip(id);
    m_chips->setVisible(!m_clients.isEmpty());
    m_line->setPlaceholderText(m_clients.isEmpty() ? tr("Type a name")
                               : m_limit == 1      ? tr("Type another name to change the client")
                                                   : tr("Add another client"));
}

} // namespace td
