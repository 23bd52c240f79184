// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/clientchoice.h"

#include "clients/clients.h"
#include "clients/clientsearch.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int suggestions = 8;
} // namespace

ClientChoice::ClientChoice(const SellingContext& context, QWidget* parent)
    : TypeAhead(
          [&context](const QString& text) {
              QList<Suggestion> found;
              const QList<SearchHit> hits = context.search.find(text, suggestions);
              for (const SearchHit& hit : hits)
                  found.append({hit.name, {}, hit.id.blob()});
              return found;
          },
          parent)
    , m_context(context)
{
    setObjectName(u"client"_s);
    setAccessibleName(tr("Client"));
    setPlaceholderText(tr("Type a name"));
}

void ClientChoice::setClient(const ClientId& id)
{
    const auto found = id.isNull() ? Result<Client>() : m_context.clients.find(id);
    setChosen(id.isNull() || !found ? Suggestion() : Suggestion{found->name(), {}, id.blob()});
}

ClientId ClientChoice::client() const
{
    const QByteArray bytes = value().toByteArray();
    return ClientId::fromBlob(bytes.constData(), int(bytes.size()));
}

} // namespace td
