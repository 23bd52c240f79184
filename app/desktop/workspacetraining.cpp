// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that makes the Training page and puts the client's tabs in order.
#include "desktop/workspace.h"

#include "widgets/sectionpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// Where a tab or section stands; what the list does not name comes last.
int placeOf(const QStringList& order, const QString& id)
{
    const auto place = order.indexOf(id);
    return int(place < 0 ? order.size() : place);
}

template <class Item> void sortBy(QList<Item>& items, const QStringList& order)
{
    std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) { return placeOf(order, a.id) < placeOf(order, b.id); });
}

} // namespace

QList<ClientTab> Workspace::clientTabs()
{
    QList<ClientTab> tabs = m_clientTabs;
    tabs.append({u"money"_s, tr("Packages and money"), [this](const ClientId& id) { return makeClientMoney(id); }});
    sortBy(tabs, {u"training"_s, u"notes"_s, u"measurements"_s, u"nutrition"_s, u"money"_s, u"forms"_s, u"files"_s});
    return tabs;
}

void Workspace::addTraining()
{
    if (m_trainingSections.isEmpty())
        return;
    sortBy(m_trainingSections, {u"plans"_s, u"templates"_s, u"exercises"_s, u"progress"_s, u"notes"_s, u"meals"_s, u"foods"_s, u"forms"_s});
    const auto create = [this] {
        auto* page = new SectionPage(u"training"_s, tr("Parts of training"));
        for (const Section& section : std::as_const(m_trainingSections))
            page->addSection(section);
        return page;
    };
    m_window->addPage({u"training"_s, tr("Training"), Glyph::Training, {}, create});
}

void Workspace::showTraining(const QString& section)
{
    m_window->showPage(u"training"_s);
    static_cast<SectionPage*>(m_window->pageWidget(u"training"_s))->showSection(section);
}

} // namespace td
