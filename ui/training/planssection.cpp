// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planssection.h"

#include "training/planeditor.h"
#include "training/planlistpane.h"
#include "training/plans.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace td
{

PlansSection::PlansSection(const PlanContext& context, PlanTableModel::Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_stack(new QStackedWidget)
    , m_list(new PlanListPane(context, kind))
    , m_editor(new PlanEditor(context))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_editor);
    connect(m_list, &PlanListPane::openRequested, this, &PlansSection::openPlan);
    connect(m_list, &PlanListPane::newRequested, this, [this] { newPlan({}, {}); });
    connect(m_editor, &PlanEditor::backRequested, this, &PlansSection::showList);
    connect(m_editor, &PlanEditor::removed, this, &PlansSection::showList);
    connect(m_editor, &PlanEditor::openRequested, this, &PlansSection::openOrPass);
}

void PlansSection::reload()
{
    m_list->reload();
}

bool PlansSection::mayLeave()
{
    return m_stack->currentWidget() != m_editor || m_editor->mayLeave();
}

void PlansSection::openPlan(const PlanId& id)
{
    if (id.isNull() || !mayLeave())
        return;
    m_stack->setCurrentWidget(m_editor);
    m_editor->open(id);
}

void PlansSection::openOrPass(const PlanId& id)
{
    const auto plan = m_context.plans.find(id);
    const bool ours = plan && plan->isTemplate() == (m_kind == PlanTableModel::Kind::Templates);
    if (ours || !plan)
        openPlan(id);
    else
        emit openElsewhere(id);
}

void PlansSection::newPlan(const ClientId& client, const PlanId& source)
{
    const auto kind = m_kind == PlanTableModel::Kind::Templates ? NewPlanDialog::Kind::Template : NewPlanDialog::Kind::Client;
    auto* dialog = new NewPlanDialog(m_context, kind, client, window());
    connect(dialog, &NewPlanDialog::made, this, &PlansSection::openPlan);
    if (!source.isNull())
        dialog->chooseSource(source);
    dialog->present();
}

void PlansSection::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->choose(m_editor->planId());
    m_list->setFocus();
}

} // namespace td
