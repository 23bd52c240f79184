// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/mealplaneditor.h"

#include "nutrition/foodlibrary.h"
#include "nutrition/givedialog.h"
#include "nutrition/mealbox.h"
#include "nutrition/mealgrid.h"
#include "nutrition/mealplans.h"
#include "nutrition/notesdialog.h"
#include "nutrition/nutritioncontext.h"
#include "nutrition/nutritiontext.h"
#include "nutrition/targetbars.h"
#include "nutrition/targets.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int sumsWidth = 320;
constexpr int leastGrid = 190;
constexpr int titleWidth = 320;
} // namespace

MealPlanEditor::MealPlanEditor(const NutritionContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLineEdit)
    , m_days(new QSpinBox)
    , m_facts(new Label({}, TypeSize::Body, Tone::Muted))
    , m_copyDay(makeButton("copyDay", tr("Copy day…"), ButtonKind::Normal, Glyph::Copy))
    , m_notes(makeButton("planNotes", tr("Notes…"), ButtonKind::Normal, Glyph::Note))
    , m_give(makeButton("givePlanTo", tr("Give to a client…"), ButtonKind::Primary))
    , m_complete(makeButton("completePlan", tr("Complete"), ButtonKind::Normal, Glyph::Check))
    , m_remove(makeButton("removePlan", tr("Remove"), ButtonKind::Normal, Glyph::Delete))
    , m_grid(new MealGrid("mealGrid"))
    , m_mealCard(new Card(u" "_s))
    , m_meal(new MealBox(context))
    , m_dayCard(new Card(u" "_s))
    , m_bars(new TargetBars)
    , m_noTarget(new Label({}, TypeSize::Small, Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    column->addWidget(makeHead());
    column->addWidget(makeActions());
    auto* card = new Card;
    card->setFlush();
    m_grid->setMinimumHeight(leastGrid);
    card->body()->addWidget(m_grid);
    column->addWidget(card, 1);
    column->addWidget(makeFoot(), 1);
    connectHead();
    connectMeal();
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (!m_plan.id.isNull() && rows.touchesAny("meal_plans", "meal_items", "nutrition_targets", "foods"))
            reload();
    });
}

QWidget* MealPlanEditor::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(row, 0, Space::oneAndHalf);
    auto* back = makeIconButton("backToPlans", tr("Back to the list (Esc)"), Glyph::ArrowLeft);
    m_title->setObjectName(u"planTitle"_s);
    m_title->setAccessibleName(tr("Title of the plan"));
    m_title->setMinimumWidth(titleWidth);
    m_days->setObjectName(u"planDays"_s);
    m_days->setAccessibleName(tr("Number of days"));
    m_days->setRange(1, mostPlanDays);
    m_facts->setObjectName(u"planFacts"_s);
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_days);
    row->addWidget(m_facts, 1);
    connect(back, &QToolButton::clicked, this, &MealPlanEditor::closed);
    return head;
}

QWidget* MealPlanEditor::makeActions()
{
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    setMargins(row, 0, Space::one);
    auto* copy = makeButton("copyPlan", tr("Copy plan…"), ButtonKind::Normal, Glyph::Copy);
    auto* print = makeButton("printPlan", tr("Print"), ButtonKind::Normal, Glyph::Print);
    for (QPushButton* button : {m_copyDay, m_notes, copy, print})
        row->addWidget(button);
    row->addStretch(1);
    for (QPushButton* button : {m_remove, m_complete, m_give})
        row->addWidget(button);
    connect(m_copyDay, &QPushButton::clicked, this, &MealPlanEditor::copyDay);
    connect(m_notes, &QPushButton::clicked, this, &MealPlanEditor::editNotes);
    connect(copy, &QPushButton::clicked, this, &MealPlanEditor::copyPlan);
    connect(print, &QPushButton::clicked, this, [this] { m_context.printPlan(m_plan.id, this); });
    connect(m_give, &QPushButton::clicked, this, &MealPlanEditor::give);
    connect(m_complete, &QPushButton::clicked, this, &MealPlanEditor::complete);
    connect(m_remove, &QPushButton::clicked, this, &MealPlanEditor::remove);
    return actions;
}

QWidget* MealPlanEditor::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    setMargins(row, 0, Space::two);
    m_mealCard->body()->addWidget(m_meal);
    m_dayCard->body()->addWidget(m_bars);
    m_noTarget->setObjectName(u"noTarget"_s);
    m_noTarget->wrapping();
    m_dayCard->body()->addWidget(m_noTarget);
    m_dayCard->setFixedWidth(sumsWidth);
    row->addWidget(m_mealCard, 1);
    row->addWidget(m_dayCard);
    return foot;
}

void MealPlanEditor::connectHead()
{
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->text() != m_plan.title)
            change([this](MealPlan& plan) { plan.title = m_title->text(); });
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        if (days != m_plan.days)
            change([days](MealPlan& plan) { setMealPlanDays(plan, days); });
    });
    connect(m_grid, &MealGrid::mealChosen, this, &MealPlanEditor::showMeal);
    connect(m_grid, &MealGrid::entered, m_meal, &MealBox::focusEntry);
}

void MealPlanEditor::connectMeal()
{
    connect(m_meal, &MealBox::added, this, [this](const FoodId& food, int tenthGrams) {
        change([&](MealPlan& plan) { addMealItem(plan, m_grid->day(), m_grid->meal(), food, tenthGrams); });
    });
    connect(m_meal, &MealBox::amountChanged, this, [this](const MealItem& item, int tenthGrams) {
        if (const int at = indexOf(item); at >= 0)
            change([&](MealPlan& plan) { plan.items[at].tenthGrams = tenthGrams; });
    });
    connect(m_meal, &MealBox::removed, this, [this](const MealItem& item) {
        if (const int at = indexOf(item); at >= 0)
            change([&](MealPlan& plan) { plan.items.removeAt(at); });
    });
    connect(m_meal, &MealBox::moved, this, [this](const MealItem& item, int by) {
        if (const int at = indexOf(item); at >= 0)
            change([&](MealPlan& plan) { moveMealItem(plan, at, by); });
    });
}

int MealPlanEditor::indexOf(const MealItem& item) const
{
    for (qsizetype i = 0; i < m_plan.items.size(); ++i) {
        if (m_plan.items.at(i).id == item.id)
            return int(i);
    }
    return -1;
}

void MealPlanEditor::change(const std::function<void(MealPlan&)>& edit)
{
    MealPlan plan = m_plan;
    edit(plan);
    const auto saved = m_context.plans.save(plan);
    if (saved)
        return; // shown by the change itself
    m_context.report(saved.error());
    reload();
}

bool MealPlanEditor::open(const MealPlanId& id)
{
    const bool other = m_plan.id != id;
    m_plan = MealPlan();
    m_plan.id = id;
    if (other)
        m_grid->choose(1, Meal::Breakfast);
    reload();
    if (m_plan.id.isNull())
        return false;
    if (!m_grid->currentIndex().isValid() || other)
        m_grid->choose(1, Meal::Breakfast);
    m_grid->setFocus();
    return true;
}

void MealPlanEditor::reload()
{
    const auto plan = m_context.plans.find(m_plan.id);
    if (!plan) {
        m_plan = MealPlan();
        emit closed();
        return;
    }
    m_plan = *plan;
    m_target.reset();
    m_clientName.clear();
    if (!m_plan.isTemplate()) {
        const QDate day = m_plan.startDay.isValid() ? std::max(m_plan.startDay, m_context.today()) : m_context.today();
        m_target = m_context.targets.on(m_plan.client, day).value_or(std::nullopt);
        const QList<MealPlanRow> rows = m_context.plans.ofClient(m_plan.client).value_or(QList<MealPlanRow>());
        m_clientName = rows.isEmpty() ? QString() : rows.first().clientName;
    }
    showPlan();
}

void MealPlanEditor::showPlan()
{
    const bool may = m_context.plans.mayChange(m_plan) && m_plan.status != MealPlanStatus::Completed;
    m_title->setText(m_plan.title);
    m_title->setReadOnly(!may);
    const QSignalBlocker quiet(m_days);
    m_days->setSuffix(tr(" day(s)", nullptr, m_plan.days));
    m_days->setValue(m_plan.days);
    m_days->setEnabled(may);
    m_copyDay->setEnabled(may && m_plan.days > 1);
    m_notes->setEnabled(may);
    m_remove->setEnabled(m_context.plans.mayChange(m_plan));
    m_complete->setVisible(m_plan.status == MealPlanStatus::Active);
    m_give->setEnabled(!m_plan.items.isEmpty());
    m_give->setText(!m_plan.isTemplate() && m_plan.status == MealPlanStatus::Draft ? tr("Make it active…") : tr("Give to a client…"));
    m_give->setVisible(m_plan.status != MealPlanStatus::Active);
    showFacts();
    m_grid->setPlan(m_plan, m_context.foods.byId(), NutritionContext::language());
    showMeal();
}

void MealPlanEditor::showFacts()
{
    QStringList facts;
    facts.append(m_plan.isTemplate() ? tr("Template") : tr("Plan of %1").arg(m_clientName));
    if (!m_plan.isTemplate())
        facts.append(NutritionText::status(m_plan.status));
    if (m_plan.startDay.isValid())
        facts.append(tr("from %1").arg(NutritionText::day(m_plan.startDay)));
    if (!m_context.plans.mayChange(m_plan))
        facts.append(tr("somebody else's: copy it to change it"));
    m_facts->setText(facts.join(u" · "_s));
}

void MealPlanEditor::showMeal()
{
    const int day = m_grid->day();
    const Meal meal = m_grid->meal();
    m_mealCard->setTitle(tr("Day %1, %2").arg(QString::number(day), NutritionText::meal(meal)));
    m_dayCard->setTitle(tr("Sum of day %1").arg(day));
    m_meal->show(m_plan, day, meal, m_title->isReadOnly() ? false : m_context.plans.mayChange(m_plan));
    m_bars->show(nutrientsOfDay(m_plan, day, m_context.foods.byId()), m_target);
    m_noTarget->setText(m_plan.isTemplate() ? tr("A template has no targets: give it to a client to see theirs.")
                                            : tr("No targets yet. Set them on the client's page, under Nutrition."));
    m_noTarget->setVisible(!m_target);
}

void MealPlanEditor::copyDay()
{
    const int from = m_grid->day();
    QList<int> days;
    QStringList options;
    for (int day = 1; day <= m_plan.days; ++day) {
        if (day == from)
            continue;
        days.append(day);
        options.append(tr("Day %1").arg(day));
    }
    options.append(tr("All other days"));
    const auto chosen = m_context.prompts.choose({tr("Copy day %1").arg(from), tr("What stands on the other day is replaced."), options, 0});
    if (!chosen)
        return;
    change([&](MealPlan& plan) {
        if (*chosen < days.size())
            copyMealDay(plan, from, days.at(*chosen));
        else
            for (const int day : std::as_const(days))
                copyMealDay(plan, from, day);
    });
}

void MealPlanEditor::copyPlan()
{
    const auto title = m_context.prompts.input({tr("Copy the plan as a template"), tr("Title"), m_plan.title});
    if (!title)
        return;
    const auto copied = m_context.plans.copy(m_plan.id, *title);
    if (!copied) {
        m_context.report(copied.error());
        return;
    }
    m_context.tell(tr("Copied. This is the copy."), {});
    open(*copied);
}

void MealPlanEditor::give()
{
    const ClientId client = m_plan.status == MealPlanStatus::Draft ? m_plan.client : ClientId();
    auto* dialog = new GiveDialog(m_context, m_plan.id, client, this);
    connect(dialog, &GiveDialog::given, this, [this](const MealPlanId& id) {
        m_context.tell(tr("The plan is active now."), {});
        open(id);
    });
    dialog->present();
}

void MealPlanEditor::editNotes()
{
    auto* dialog = new NotesDialog(m_plan.notes, this);
    connect(dialog, &NotesDialog::written, this, [this](const QString& notes) { change([&](MealPlan& plan) { plan.notes = notes; }); });
    dialog->present();
}

void MealPlanEditor::complete()
{
    if (const auto done = m_context.plans.complete(m_plan.id); !done)
        m_context.report(done.error());
}

void MealPlanEditor::remove()
{
    // The change closes the editor.
    if (const auto done = m_context.plans.remove(m_plan.id); !done)
        m_context.report(done.error());
}

void MealPlanEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace td
