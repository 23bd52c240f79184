// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plandialogs.h"

#include "storage/database.h"
#include "training/planrules.h"
#include "training/plans.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int usualWeeks = 4;
constexpr int textLines = 4;
constexpr int daysOfWeek = 7;

template <class IdType> IdType idOf(const QVariant& value)
{
    const QByteArray bytes = value.toByteArray();
    return IdType::fromBlob(bytes.constData(), int(bytes.size()));
}

TypeAhead* clientField(const PlanContext& context)
{
    auto* field = new TypeAhead(context.findClients);
    field->setPlaceholderText(NewPlanDialog::tr("Type a name"));
    return field;
}

QPlainTextEdit* textField(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * textLines + 2 * Space::one);
    return edit;
}

/// Today when it is a Monday, else the next one.
QDate nextMonday(QDate today)
{
    return today.addDays((daysOfWeek + 1 - today.dayOfWeek()) % daysOfWeek);
}

} // namespace

NewPlanDialog::NewPlanDialog(const PlanContext& context, Kind kind, const ClientId& client, QWidget* parent)
    : FormDialog("newPlanDialog", kind == Kind::Template ? tr("New template") : tr("New plan"),
                 client.isNull() ? QString() : tr("For %1.").arg(context.clientName(client)), parent)
    , m_context(context)
    , m_kind(kind)
    , m_client(client)
    , m_who(clientField(context))
    , m_source(new QComboBox)
    , m_title(new QLineEdit)
    , m_weeks(new QSpinBox)
{
    const bool asks = kind == Kind::Client && client.isNull();
    form()->addRow(u"client"_s, tr("Client"), m_who);
    form()->setRowVisible(u"client"_s, asks);
    form()->addRow(u"source"_s, tr("Begin with"), m_source);
    form()->addRow(u"title"_s, tr("Title"), m_title);
    form()->addRow(u"weeks"_s, tr("Weeks"), m_weeks);
    m_title->setMaxLength(120);
    m_weeks->setRange(1, mostPlanWeeks);
    m_weeks->setValue(usualWeeks);
    buildSource();
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewPlanDialog::sourceChosen);
    setVerb(kind == Kind::Template ? tr("Make the template") : tr("Make the plan"), {});
    asks ? m_who->setFocus() : m_title->setFocus();
}

void NewPlanDialog::buildSource()
{
    m_source->addItem(tr("An empty plan"), QByteArray());
    for (const Plan& plan : m_context.plans.templates().value_or(QList<Plan>()))
        m_source->addItem(plan.title, plan.id.blob());
    form()->setRowVisible(u"source"_s, m_source->count() > 1);
}

PlanId NewPlanDialog::source() const
{
    return idOf<PlanId>(m_source->currentData());
}

void NewPlanDialog::chooseSource(const PlanId& source)
{
    m_source->setCurrentIndex(std::max(0, m_source->findData(source.blob())));
    sourceChosen();
}

void NewPlanDialog::sourceChosen()
{
    const auto plan = m_context.plans.find(source());
    m_weeks->setEnabled(!plan);
    if (!plan)
        return;
    m_title->setText(plan->title);
    m_weeks->setValue(plan->weeks);
}

Result<void> NewPlanDialog::store()
{
    if (m_kind == Kind::Client && m_client.isNull())
        m_client = idOf<ClientId>(m_who->value());
    if (m_kind == Kind::Client && m_client.isNull())
        return fail(ErrorKind::Invalid, "text.empty", "client");
    Plan plan;
    plan.client = m_client;
    plan.weeks = m_weeks->value();
    QList<PlanItem> items;
    if (!source().isNull()) {
        TD_TRY_ASSIGN(const Plan from, m_context.plans.find(source()));
        TD_TRY_ASSIGN(items, m_context.plans.items(from.id));
        plan.source = from.id;
        plan.goals = from.goals;
        plan.notes = from.notes;
        for (PlanItem& item : items)
            item.id = {};
    }
    plan.title = m_title->text();
    TD_TRY_ASSIGN(const PlanId id, m_context.plans.add(plan, items));
    emit made(id);
    return {};
}

CopyPlanDialog::CopyPlanDialog(const PlanContext& context, const Plan& plan, QWidget* parent)
    : FormDialog("copyPlanDialog", tr("Copy to a client"), tr("The client gets “%1” as a draft of their own.").arg(plan.title), parent)
    , m_context(context)
    , m_plan(plan)
    , m_who(clientField(context))
{
    form()->addRow(u"client"_s, tr("Client"), m_who);
    setVerb(tr("Copy"), {});
    m_who->setFocus();
}

Result<void> CopyPlanDialog::store()
{
    const auto client = idOf<ClientId>(m_who->value());
    if (client.isNull())
        return fail(ErrorKind::Invalid, "text.empty", "client");
    TD_TRY_ASSIGN(const PlanId id, m_context.plans.copy(m_plan.id, client));
    m_context.tell(tr("“%1” was copied to %2.").arg(m_plan.title, m_context.clientName(client)), {});
    emit made(id);
    return {};
}

QString GivePlanDialog::consequence(const PlanContext& context, const Plan& plan)
{
    const QString client = context.clientName(plan.client);
    const auto now = context.plans.active(plan.client);
    if (plan.status == PlanStatus::Active)
        return tr("%1 follows this plan. Choose another day on which its first week begins.").arg(client);
    if (now && *now)
        return tr("%1 follows “%2” now: it will be completed, and this plan takes its place. They are told at the kiosk.").arg(client, (*now)->title);
    return tr("%1 follows this plan from then on. They are told at the kiosk.").arg(client);
}

GivePlanDialog::GivePlanDialog(const PlanContext& context, const Plan& plan, QWidget* parent)
    : FormDialog("givePlanDialog", tr("Give “%1”").arg(plan.title), consequence(context, plan), parent)
    , m_context(context)
    , m_plan(plan)
    , m_start(new DateEdit)
{
    m_start->setDate(plan.status == PlanStatus::Active ? plan.startDay : nextMonday(context.today()));
    form()->addRow(u"start"_s, tr("Begins on"), m_start, tr("The week of this day is the first week of the plan."));
    setVerb(plan.status == PlanStatus::Active ? tr("Change the start") : tr("Give the plan"), {});
    m_start->setFocus();
}

Result<void> GivePlanDialog::store()
{
    TD_TRY(m_context.plans.give(m_plan.id, m_start->date()));
    m_context.tell(tr("%1 follows “%2” from %3.")
                       .arg(m_context.clientName(m_plan.client), m_plan.title, QLocale().toString(m_start->date(), QLocale::ShortFormat)),
                   {});
    emit given();
    return {};
}

PlanDetailsDialog::PlanDetailsDialog(const Plan& plan, QWidget* parent)
    : FormDialog("planDetailsDialog", tr("Goals and notes"), tr("Both stand on the handout."), parent)
    , m_plan(plan)
    , m_goals(textField(plan.goals))
    , m_notes(textField(plan.notes))
{
    form()->addRow(u"goals"_s, tr("Goals"), m_goals);
    form()->addRow(u"notes"_s, tr("Notes"), m_notes);
    setVerb(tr("Take over"), {});
    m_goals->setFocus();
}

Result<void> PlanDetailsDialog::store()
{
    m_plan.goals = m_goals->toPlainText();
    m_plan.notes = m_notes->toPlainText();
    TD_TRY_ASSIGN(m_plan, checkPlan(m_plan));
    emit edited(m_plan.goals, m_plan.notes);
    return {};
}

} // namespace td
