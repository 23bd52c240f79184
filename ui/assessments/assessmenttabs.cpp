// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/assessmenttabs.h"

#include "assessments/bodypanel.h"
#include "assessments/goalspanel.h"
#include "assessments/photospanel.h"
#include "assessments/strengthpanel.h"
#include "widgets/metrics.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
enum Tab { BodyTab, StrengthTab, GoalsTab, PhotosTab };
} // namespace

AssessmentTabs::AssessmentTabs(const AssessmentsContext& context, const ClientId& client, QWidget* parent)
    : QTabWidget(parent)
    , m_context(context)
    , m_client(client)
{
    setObjectName(u"assessmentTabs"_s);
    setAccessibleName(tr("Parts of the measurements"));
    tabBar()->setAccessibleName(tr("Parts of the measurements"));
    setDocumentMode(true);
    for (const QString& title : {tr("Body"), tr("Strength"), tr("Goals"), tr("Photos")}) {
        auto* place = new QWidget;
        auto* column = new QVBoxLayout(place);
        column->setContentsMargins(0, Space::two, 0, 0);
        addTab(place, title);
    }
    connect(this, &QTabWidget::currentChanged, this, [this](int tab) {
        if (isVisible())
            open(tab);
    });
}

void AssessmentTabs::showEvent(QShowEvent* event)
{
    QTabWidget::showEvent(event);
    open(currentIndex());
}

void AssessmentTabs::open(int tab)
{
    if (!std::exchange(m_noted, true))
        m_context.note("client-measurements", m_client, "view");
    if (tab == PhotosTab && !std::exchange(m_photosNoted, true))
        m_context.note("client-photos", m_client, "view");
    QLayout* column = widget(tab)->layout();
    if (column->count() > 0)
        return;
    QWidget* panel = make(tab);
    column->addWidget(panel);
    widget(tab)->setFocusProxy(panel);
}

QWidget* AssessmentTabs::make(int tab)
{
    switch (tab) {
    case GoalsTab: return new GoalsPanel(m_context, m_client);
    case PhotosTab: return new PhotosPanel(m_context, m_client);
    case StrengthTab: {
        auto* strength = new StrengthPanel(m_context);
        strength->setClient(m_client);
        return strength;
    }
    default: return new BodyPanel(m_context, m_client);
    }
}

} // namespace td
