// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trainingtour.h"

#include "clients/clientspage.h"
#include "desktop/workspace.h"
#include "widgets/sectionpage.h"

using namespace Qt::StringLiterals;

namespace td
{

void TrainingTour::pictures()
{
    sections();
    if (const ClientId client = busiestTrainee(); !client.isNull())
        clientTabs(client);
}

void TrainingTour::sections()
{
    if (!m_workspace.window().showPage(u"training"_s))
        return;
    auto* page = static_cast<SectionPage*>(m_workspace.window().pageWidget(u"training"_s));
    for (const QString& id : page->sections()) {
        page->showSection(id);
        m_shoot(u"training-"_s + id);
    }
}

void TrainingTour::clientTabs(const ClientId& client)
{
    m_workspace.window().showPage(u"clients"_s);
    auto* page = static_cast<ClientsPage*>(m_workspace.window().pageWidget(u"clients"_s));
    for (const QString& tab : {u"training"_s, u"notes"_s, u"measurements"_s, u"nutrition"_s, u"forms"_s, u"files"_s}) {
        page->openTab(client, tab);
        m_shoot(u"client-"_s + tab);
    }
    page->openTab(client, u"training"_s);
    m_workspace.window().actions().trigger(u"session.start"_s);
    m_shoot(u"session"_s);
    m_workspace.window().showPage(u"clients"_s);
    page->showList();
}

ClientId TrainingTour::busiestTrainee()
{
    auto q = m_workspace.services().db.query("SELECT w.client_id FROM workouts w JOIN plans p ON p.client_id = w.client_id AND p.status = 'active' "
                                             "AND p.deleted = 0 WHERE w.deleted = 0 GROUP BY w.client_id ORDER BY count(*) DESC, w.client_id LIMIT 1");
    return q.next() ? q.id<ClientId>(0) : ClientId();
}

} // namespace td
