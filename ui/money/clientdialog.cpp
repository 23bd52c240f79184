// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/clientdialog.h"

#include "clients/clientsearch.h"
#include "widgets/typeahead.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int suggestions = 8;
constexpr int listRoom = 240; ///< the suggestions lie over the dialog
} // namespace

ClientDialog::ClientDialog(const MoneyContext& context, const QString& title, const QString& text, const QString& verb, QWidget* parent)
    : PromptDialog(title, text, parent)
    , m_line(new TypeAhead([&context](const QString& typed) {
        QList<Suggestion> found;
        for (const SearchHit& hit : context.search.find(typed, suggestions))
            found.append({hit.name, {}, QVariant(hit.id.toString())});
        return found;
    }))
{
    setObjectName(u"clientDialog"_s);
    m_line->setObjectName(u"chooseClient"_s);
    m_line->setAccessibleName(tr("Client"));
    m_line->setPlaceholderText(tr("Type a name"));
    content()->addWidget(m_line);
    content()->addSpacing(listRoom);
    QPushButton* yes = setVerb(verb, {});
    yes->setEnabled(false);
    connect(m_line, &TypeAhead::chosen, this, [this, yes](const Suggestion& one) {
        m_client = ClientId::fromString(one.value.toString()).value_or(ClientId());
        yes->setEnabled(!m_client.isNull());
        accept();
    });
    connect(m_line, &TypeAhead::cleared, yes, [yes] { yes->setEnabled(false); });
    m_line->setFocus();
}

} // namespace td
