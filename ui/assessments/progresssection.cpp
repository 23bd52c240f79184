// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/progresssection.h"

#include "assessments/strengthpanel.h"
#include "clients/clients.h"
#include "clients/clientsearch.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/typeahead.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int suggestions = 8;
constexpr int fieldWidth = 320;
} // namespace

ProgressSection::ProgressSection(const AssessmentsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(new TypeAhead([&context](const QString& text) {
        QList<Suggestion> found;
        const QList<SearchHit> hits = context.search.find(text, suggestions);
        for (const SearchHit& hit : hits)
            found.append({hit.name, {}, hit.id.blob()});
        return found;
    }))
    , m_stack(new QStackedWidget)
    , m_strength(new StrengthPanel(context))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, Space::three, Space::two);
    m_client->setObjectName(u"progressClient"_s);
    m_client->setAccessibleName(tr("Client"));
    m_client->setPlaceholderText(tr("Whose progress? Type a name"));
    m_client->setMaximumWidth(fieldWidth);
    column->addWidget(m_client);
    m_stack->addWidget(new EmptyState(Glyph::Insights, tr("Progress of a client"), tr("Type a name above to see how strength, volume and load went, and which records fell.")));
    m_stack->addWidget(m_strength);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_client);
    connect(m_client, &TypeAhead::chosen, this, [this](const Suggestion& suggestion) {
        const QByteArray bytes = suggestion.value.toByteArray();
        showClient(ClientId::fromBlob(bytes.constData(), int(bytes.size())));
    });
}

void ProgressSection::showClient(const ClientId& client)
{
    const auto found = m_context.clients.find(client);
    if (!found) {
        m_context.report(found.error());
        return;
    }
    if (m_client->value().toByteArray() != client.blob())
        m_client->setChosen({found->name(), {}, client.blob()});
    m_context.note("client-measurements", client, "view");
    m_strength->setClient(client);
    m_stack->setCurrentWidget(m_strength);
}

} // namespace td
