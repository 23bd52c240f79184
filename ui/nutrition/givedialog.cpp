// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/givedialog.h"

#include "nutrition/mealplans.h"
#include "nutrition/nutritioncontext.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/typeahead.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

template <class IdType> IdType idOf(const QVariant& value)
{
    const QByteArray bytes = value.toByteArray();
    return IdType::fromBlob(bytes.constData(), int(bytes.size()));
}

} // namespace

GiveDialog::GiveDialog(const NutritionContext& context, const MealPlanId& plan, const ClientId& client, QWidget* parent)
    : FormDialog("givePlan", tr("Give a meal plan"), tr("It becomes the active plan. The earlier one is completed, and the client is told."), parent)
    , m_context(context)
    , m_plan(plan)
    , m_client(client)
    , m_who(new TypeAhead(context.findClients))
    , m_what(new QComboBox)
    , m_start(new DateEdit)
{
    m_who->setPlaceholderText(tr("Type a name"));
    form()->addRow(u"client"_s, tr("Client"), m_who);
    form()->addRow(u"meal_plan"_s, tr("Plan"), m_what);
    form()->addRow(u"start_day"_s, tr("First day"), m_start);
    form()->setRowVisible(u"client"_s, client.isNull());
    form()->setRowVisible(u"meal_plan"_s, plan.isNull());
    if (plan.isNull())
        addTemplates();
    m_start->setDate(context.today());
    setVerb(tr("Give the plan"), {});
    if (client.isNull())
        m_who->setFocus();
    else
        m_start->setFocus();
}

void GiveDialog::addTemplates()
{
    const QList<MealPlanRow> rows = m_context.plans.list().value_or(QList<MealPlanRow>());
    for (const MealPlanRow& row : rows) {
        if (row.client.isNull() && row.items > 0)
            m_what->addItem(row.title, row.id.blob());
    }
}

Result<void> GiveDialog::store()
{
    const ClientId client = m_client.isNull() ? idOf<ClientId>(m_who->value()) : m_client;
    const MealPlanId plan = m_plan.isNull() ? idOf<MealPlanId>(m_what->currentData()) : m_plan;
    if (client.isNull())
        return fail(ErrorKind::Invalid, "text.empty", "client");
    if (plan.isNull())
        return fail(ErrorKind::Refused, "meal-plan.no-template", "meal_plan");
    TD_TRY_ASSIGN(const MealPlanId id, m_context.plans.give(plan, client, m_start->date()));
    emit given(id);
    return {};
}

} // namespace td
