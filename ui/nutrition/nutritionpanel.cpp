// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/nutritionpanel.h"

#include "nutrition/foodlibrary.h"
#include "nutrition/givedialog.h"
#include "nutrition/mealgrid.h"
#include "nutrition/mealplans.h"
#include "nutrition/nutritioncontext.h"
#include "nutrition/nutritiontext.h"
#include "nutrition/targetdialog.h"
#include "nutrition/targets.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int historyHeight = 150;

QList<NutritionColumn<NutritionTarget>> columns()
{
    using Row = NutritionTarget;
    const auto text = [](int Row::*member) { return [member](const Row& row) { return QLocale().toString(row.*member); }; };
    const auto order = [](int Row::*member) { return [member](const Row& row) { return qint64(row.*member); }; };
    return {{NutritionPanel::tr("Worked out by"), [](const Row& row) { return NutritionText::formula(row.formula); }},
            {NutritionPanel::tr("From"), [](const Row& row) { return NutritionText::day(row.fromDay); },
             [](const Row& row) { return row.fromDay.toJulianDay(); }},
            {NutritionPanel::tr("kcal"), text(&Row::kcal), order(&Row::kcal)},
            {NutritionPanel::tr("Protein g"), text(&Row::proteinG), order(&Row::proteinG)},
            {NutritionPanel::tr("Carbs g"), text(&Row::carbsG), order(&Row::carbsG)},
            {NutritionPanel::tr("Fat g"), text(&Row::fatG), order(&Row::fatG)}};
}

} // namespace

NutritionPanel::NutritionPanel(const NutritionContext& context, const ClientId& client, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(client)
    , m_targets(new Card(tr("Daily targets")))
    , m_working(new Label({}, TypeSize::Small, Tone::Muted))
    , m_history(new NutritionTable<NutritionTarget>("targetHistory", tr("Targets so far"), columns(),
                                                    [](const NutritionTarget& target) { return target.id.blob(); }))
    , m_removeTarget(makeButton("removeTarget", tr("Remove"), ButtonKind::Quiet, Glyph::Delete))
    , m_plan(new Card(tr("Meal plan")))
    , m_openPlan(makeButton("openClientPlan", tr("Open"), ButtonKind::Normal, Glyph::Edit))
    , m_printPlan(makeButton("printClientPlan", tr("Print"), ButtonKind::Normal, Glyph::Print))
    , m_stack(new QStackedWidget)
    , m_grid(new MealGrid("clientMeals"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::two, 0, 0);
    column->setSpacing(Space::two);
    column->addWidget(makeTargets());
    column->addWidget(makePlan(), 1);
    connect(&m_context.privacy, &PrivacyState::changed, this, &NutritionPanel::reload);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        m_stale = m_stale || rows.touchesAny("nutrition_targets", "meal_plans", "meal_items", "foods");
        if (m_stale && isVisible())
            reload();
    });
}

Label* NutritionPanel::addFigure(QHBoxLayout* row, const char* name, const QString& title)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(0);
    box->addWidget(new Label(title, TypeSize::Small, Tone::Muted));
    auto* value = new Label({}, TypeSize::Title);
    value->setObjectName(QLatin1String(name));
    value->setFont(figuresFont(TypeSize::Title, QFont::DemiBold));
    value->setAccessibleName(title);
    box->addWidget(value);
    row->addLayout(box);
    row->addSpacing(Space::three);
    return value;
}

QWidget* NutritionPanel::makeTargets()
{
    auto* add = makeButton("newTargets", tr("Set targets"), ButtonKind::Primary, Glyph::Add);
    m_targets->addToHeading(m_removeTarget);
    m_targets->addToHeading(add);
    auto* row = new QHBoxLayout;
    m_kcal = addFigure(row, "targetKcal", tr("Energy"));
    m_protein = addFigure(row, "targetProtein", tr("Protein"));
    m_carbs = addFigure(row, "targetCarbs", tr("Carbohydrates"));
    m_fat = addFigure(row, "targetFat", tr("Fat"));
    m_fibre = addFigure(row, "targetFibre", tr("Fibre"));
    row->addStretch(1);
    m_targets->body()->addLayout(row);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(Space::two);
    m_working->setObjectName(u"workingOfTarget"_s);
    m_working->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    lower->addWidget(m_working->wrapping(), 4);
    m_history->setFixedHeight(historyHeight);
    lower->addWidget(m_history, 5);
    m_targets->body()->addLayout(lower);
    connect(add, &QPushButton::clicked, this, [this] { (new TargetDialog(m_context, m_client, this))->present(); });
    connect(m_removeTarget, &QPushButton::clicked, this, &NutritionPanel::removeTarget);
    connect(m_history->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_removeTarget->setEnabled(m_history->chosen() != nullptr); });
    return m_targets;
}

QWidget* NutritionPanel::makePlan()
{
    auto* fromTemplateButton = makeButton("giveTemplate", tr("From a template…"));
    auto* add = makeButton("newClientPlan", tr("New plan…"), ButtonKind::Normal, Glyph::Add);
    for (QPushButton* button : {m_printPlan, m_openPlan, fromTemplateButton, add})
        m_plan->addToHeading(button);
    m_plan->setFlush();
    auto* empty = new EmptyState(Glyph::Note, tr("No active meal plan"), tr("Give the client a template, or write a plan of their own."), tr("From a template…"));
    connect(empty, &EmptyState::actionRequested, this, &NutritionPanel::fromTemplate);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(empty);
    m_plan->body()->addWidget(m_stack);
    connect(add, &QPushButton::clicked, this, &NutritionPanel::newPlan);
    connect(fromTemplateButton, &QPushButton::clicked, this, &NutritionPanel::fromTemplate);
    connect(m_openPlan, &QPushButton::clicked, this, &NutritionPanel::open);
    connect(m_grid, &MealGrid::entered, this, &NutritionPanel::open);
    connect(m_printPlan, &QPushButton::clicked, this, [this] { m_context.printPlan(*m_active, this); });
    return m_plan;
}

void NutritionPanel::showEvent(QShowEvent* event)
{
    if (m_stale)
        reload();
    QWidget::showEvent(event);
}

void NutritionPanel::reload()
{
    m_stale = false;
    showTargets();
    showPlan();
}

void NutritionPanel::showFigures(const std::optional<NutritionTarget>& target)
{
    const bool hidden = m_context.privacy.isHidden();
    const auto figure = [&](int amount, const QString& unit) {
        return !target ? tr("not set") : hidden ? PrivacyState::mask() : tr("%1 %2").arg(QLocale().toString(amount), unit);
    };
    const NutritionTarget t = target.value_or(NutritionTarget());
    m_kcal->setText(figure(t.kcal, tr("kcal")));
    m_protein->setText(figure(t.proteinG, tr("g")));
    m_carbs->setText(figure(t.carbsG, tr("g")));
    m_fat->setText(figure(t.fatG, tr("g")));
    m_fibre->setText(figure(t.fibreG(), tr("g")));
}

void NutritionPanel::showTargets()
{
    const auto history = m_context.targets.history(m_client);
    if (!history) {
        m_context.report(history.error());
        return;
    }
    const auto target = m_context.targets.on(m_client, m_context.today()).value_or(std::nullopt);
    showFigures(target);
    m_targets->setTitle(target ? tr("Daily targets, since %1").arg(NutritionText::day(target->fromDay)) : tr("Daily targets"));
    const bool hidden = m_context.privacy.isHidden();
    const auto working = target ? workingFromJson(target->working) : std::nullopt;
    m_working->setText(working ? NutritionText::working(*working).join(u'\n') : tr("Set how much energy and protein the client should eat a day."));
    m_working->setVisible(!hidden);
    m_history->setRows(*history);
    m_history->setVisible(!hidden && !history->isEmpty());
    m_removeTarget->setVisible(!hidden && !history->isEmpty());
    m_removeTarget->setEnabled(m_history->chosen() != nullptr);
}

void NutritionPanel::showPlan()
{
    const auto active = m_context.plans.active(m_client);
    if (!active) {
        m_context.report(active.error());
        return;
    }
    const bool there = active->has_value();
    m_active = there ? std::optional((*active)->id) : std::nullopt;
    m_openPlan->setVisible(there);
    m_printPlan->setVisible(there);
    m_stack->setCurrentIndex(there ? 0 : 1);
    m_grid->setVisible(there && !m_context.privacy.isHidden());
    m_plan->setTitle(there ? tr("Meal plan: %1").arg((*active)->title) : tr("Meal plan"));
    if (there)
        m_grid->setPlan(**active, m_context.foods.byId(), NutritionContext::language());
}

void NutritionPanel::newPlan()
{
    const auto title = m_context.prompts.input({tr("New meal plan"), tr("Title"), {}});
    if (!title)
        return;
    MealPlan plan;
    plan.client = m_client;
    plan.title = *title;
    const auto added = m_context.plans.add(plan);
    if (!added)
        m_context.report(added.error());
    else
        m_context.openPlan(*added);
}

void NutritionPanel::fromTemplate()
{
    auto* dialog = new GiveDialog(m_context, {}, m_client, this);
    connect(dialog, &GiveDialog::given, this, [this] { m_context.tell(tr("The plan is active now."), {}); });
    dialog->present();
}

void NutritionPanel::open()
{
    if (m_active)
        m_context.openPlan(*m_active);
}

void NutritionPanel::removeTarget()
{
    if (m_history->chosen() == nullptr)
        return;
    if (const auto done = m_context.targets.remove(m_history->chosen()->id); !done)
        m_context.report(done.error());
}

} // namespace td
