// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/mealspage.h"

#include "nutrition/givedialog.h"
#include "nutrition/mealplaneditor.h"
#include "nutrition/mealplans.h"
#include "nutrition/nutritioncontext.h"
#include "nutrition/nutritiontext.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/prompts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

enum Which { Everything, Templates, Plans };

QList<NutritionColumn<MealPlanRow>> columns()
{
    using Row = MealPlanRow;
    return {{MealsPage::tr("Plan"), [](const Row& row) { return row.title; }},
            {MealsPage::tr("For"), [](const Row& row) { return row.client.isNull() ? MealsPage::tr("Template") : row.clientName; }},
            {MealsPage::tr("State"), [](const Row& row) { return row.client.isNull() ? QString() : NutritionText::status(row.status); }},
            {MealsPage::tr("Days"), [](const Row& row) { return QLocale().toString(row.days); }, [](const Row& row) { return qint64(row.days); }},
            {MealsPage::tr("Foods"), [](const Row& row) { return QLocale().toString(row.items); }, [](const Row& row) { return qint64(row.items); }},
            {MealsPage::tr("From"), [](const Row& row) { return row.startDay.isValid() ? NutritionText::day(row.startDay) : QString(); },
             [](const Row& row) { return row.startDay.isValid() ? row.startDay.toJulianDay() : 0; }}};
}

} // namespace

MealsPage::MealsPage(const NutritionContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Meal plans")))
    , m_which(new QComboBox)
    , m_open(makeButton("openPlan", tr("Open"), ButtonKind::Normal, Glyph::Edit))
    , m_give(makeButton("giveListed", tr("Give to a client…")))
    , m_list(new NutritionTable<MealPlanRow>("mealPlans", tr("Meal plans"), columns(), [](const MealPlanRow& row) { return row.id.blob(); }))
    , m_lists(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_editor(new MealPlanEditor(context))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    auto* ground = new QWidget;
    auto* rows = new QVBoxLayout(ground);
    setMargins(rows, 0, Space::two);
    buildHeader();
    rows->addWidget(m_header);
    m_list->list().setMuted([](const MealPlanRow& row) { return row.status == MealPlanStatus::Completed; });
    auto* empty = new EmptyState(Glyph::Note, tr("No meal plans yet"), tr("Write a template once, then give it to as many clients as you like."),
                                 tr("Write a template"));
    connect(empty, &EmptyState::actionRequested, this, &MealsPage::addTemplate);
    m_lists->addWidget(m_list);
    m_lists->addWidget(empty);
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_lists);
    rows->addWidget(card, 1);
    m_stack->addWidget(ground);
    m_stack->addWidget(m_editor);
    column->addWidget(m_stack);
    connect(m_list, &TableView::opened, this, [this] { openPlan(m_list->chosen()->id); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MealsPage::chosenChanged);
    connect(m_editor, &MealPlanEditor::closed, this, &MealsPage::backToList);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& changed) {
        if (changed.touchesAny("meal_plans", "meal_items", "clients"))
            reload();
    });
    reload();
}

void MealsPage::buildHeader()
{
    m_which->setObjectName(u"whichPlans"_s);
    m_which->setAccessibleName(tr("Which plans"));
    m_which->addItem(tr("Templates and plans"), Everything);
    m_which->addItem(tr("Templates"), Templates);
    m_which->addItem(tr("Plans of clients"), Plans);
    m_header->addAfterTitle(m_which);
    auto* add = makeButton("addTemplate", tr("New template"), ButtonKind::Primary, Glyph::Add);
    for (QPushButton* button : {m_open, m_give, add})
        m_header->addAction(button);
    connect(m_which, &QComboBox::currentIndexChanged, this, &MealsPage::reload);
    connect(m_open, &QPushButton::clicked, this, [this] { openPlan(m_list->chosen()->id); });
    connect(m_give, &QPushButton::clicked, this, &MealsPage::give);
    connect(add, &QPushButton::clicked, this, &MealsPage::addTemplate);
}

void MealsPage::reload()
{
    const auto read = m_context.plans.list();
    if (!read) {
        m_context.report(read.error());
        return;
    }
    QList<MealPlanRow> rows = *read;
    const int which = m_which->currentData().toInt();
    if (which != Everything)
        rows.removeIf([&](const MealPlanRow& row) { return row.client.isNull() != (which == Templates); });
    m_list->setRows(rows);
    m_lists->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_header->setFacts(tr("%n plan(s)", nullptr, int(rows.size())));
    chosenChanged();
}

void MealsPage::chosenChanged()
{
    const MealPlanRow* row = m_list->chosen();
    m_open->setEnabled(row != nullptr);
    m_give->setEnabled(row != nullptr && row->items > 0 && row->status != MealPlanStatus::Active);
}

void MealsPage::openPlan(const MealPlanId& id)
{
    m_stack->setCurrentWidget(m_editor);
    if (!m_editor->open(id))
        backToList();
}

void MealsPage::backToList()
{
    m_stack->setCurrentIndex(0);
    m_list->chooseKey(m_editor->plan().id.blob());
    m_list->setFocus();
}

void MealsPage::addTemplate()
{
    const auto title = m_context.prompts.input({tr("New template"), tr("Title"), {}});
    if (!title)
        return;
    MealPlan plan;
    plan.title = *title;
    const auto added = m_context.plans.add(plan);
    if (!added)
        m_context.report(added.error());
    else
        openPlan(*added);
}

void MealsPage::give()
{
    const MealPlanRow row = *m_list->chosen();
    const ClientId client = row.status == MealPlanStatus::Draft ? row.client : ClientId();
    auto* dialog = new GiveDialog(m_context, row.id, client, this);
    connect(dialog, &GiveDialog::given, this, [this](const MealPlanId& id) {
        m_context.tell(tr("The plan is active now."), {});
        m_list->chooseKey(id.blob());
    });
    dialog->present();
}

} // namespace td
