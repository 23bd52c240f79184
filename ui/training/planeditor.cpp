// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planeditor.h"

#include "storage/database.h"
#include "training/planitemform.h"
#include "training/plans.h"
#include "training/planweekgrid.h"
#include "training/planwords.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/prompts.h"
#include "widgets/statechip.h"
#include "widgets/typeahead.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSpinBox>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int titleWidth = 240;
constexpr int addWidth = 260;
constexpr int usualSets = 3;
} // namespace

PlanEditor::PlanEditor(const PlanContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sheet([&context] { return context.db.newId<PlanItemId>(); })
    , m_banner(new Banner)
    , m_grid(new PlanWeekGrid(context))
    , m_form(new PlanItemForm)
{
    setObjectName(u"planEditor"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    column->addWidget(buildHeader());
    column->addWidget(m_banner);
    column->addWidget(buildWeekBar());
    column->addWidget(m_grid, 1);
    column->addWidget(buildItem());
    m_banner->hide();
    buildMenus();
    connectAll();
}

QWidget* PlanEditor::buildHeader()
{
    auto* back = makeIconButton("planBack", tr("Back to the list"), Glyph::ArrowLeft);
    m_title = new QLineEdit;
    m_title->setObjectName(u"planTitle"_s);
    m_title->setAccessibleName(tr("Title of the plan"));
    m_title->setPlaceholderText(tr("Title of the plan"));
    m_title->setMaxLength(120);
    m_title->setMinimumWidth(titleWidth);
    m_client = new Label({}, TypeSize::Body, Tone::Muted);
    m_client->setObjectName(u"planClient"_s);
    m_status = new StateChip;
    m_undo = makeIconButton("planUndo", tr("Take the last change back"), Glyph::Undo);
    m_redo = makeIconButton("planRedo", tr("Make the change again"), Glyph::Redo);
    m_more = makeButton("planMore", tr("Plan"), ButtonKind::Normal, Glyph::Menu);
    m_give = makeButton("planGive", tr("Give to the client"), ButtonKind::Normal, Glyph::Clients);
    m_save = makeButton("planSave", tr("Save"), ButtonKind::Primary);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    setMargins(row, 0, Space::one);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_client);
    row->addWidget(m_status);
    row->addStretch(1);
    for (QWidget* widget : QList<QWidget*>{m_undo, m_redo, m_more, m_give, m_save})
        row->addWidget(widget);
    connect(back, &QToolButton::clicked, this, [this] {
        if (mayLeave())
            emit backRequested();
    });
    return header;
}

QWidget* PlanEditor::buildWeekBar()
{
    m_weeks = new QTabBar;
    m_weeks->setObjectName(u"planWeeks"_s);
    m_weeks->setAccessibleName(tr("Weeks of the plan"));
    m_weeks->setDrawBase(false);
    m_weeks->setExpanding(false);
    m_weeks->setUsesScrollButtons(true);
    m_weeks->setMinimumHeight(controlHeight);
    m_weekCount = new QSpinBox;
    m_weekCount->setObjectName(u"planWeekCount"_s);
    m_weekCount->setAccessibleName(tr("How many weeks"));
    m_weekCount->setRange(1, 52);
    m_weekCount->setKeyboardTracking(false);
    m_weeks->setToolTip(tr("Alt+Page Down and Alt+Page Up go from week to week"));
    m_weekMenu = makeButton("planWeekMenu", tr("Copy"), ButtonKind::Normal, Glyph::Copy);
    m_add = new TypeAhead([this](const QString& text) { return m_context.findExercises(text); });
    m_add->setObjectName(u"planAddExercise"_s);
    m_add->setAccessibleName(tr("Add an exercise"));
    m_add->setMinimumWidth(addWidth);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    setMargins(row, 0, Space::one);
    row->addWidget(m_weeks, 1);
    auto* words = new Label(tr("Weeks"), TypeSize::Small, Tone::Muted);
    words->setBuddy(m_weekCount);
    row->addWidget(words);
    row->addWidget(m_weekCount);
    row->addWidget(m_weekMenu);
    row->addWidget(m_add);
    return bar;
}

QWidget* PlanEditor::buildItem()
{
    auto* card = new Card;
    card->body()->setContentsMargins(Space::oneAndHalf, Space::one, Space::oneAndHalf, Space::one);
    card->body()->addWidget(m_form);
    return card;
}

void PlanEditor::connectAll()
{
    connect(m_title, &QLineEdit::editingFinished, this, &PlanEditor::takeHead);
    connect(m_weekCount, &QSpinBox::valueChanged, this, &PlanEditor::takeHead);
    connect(m_weeks, &QTabBar::currentChanged, this, [this] {
        if (!m_filling)
            refresh();
    });
    connect(m_add, &TypeAhead::chosen, this, &PlanEditor::addExercise);
    connect(m_undo, &QToolButton::clicked, this, [this] { undo(false); });
    connect(m_redo, &QToolButton::clicked, this, [this] { undo(true); });
    connect(m_save, &QPushButton::clicked, this, &PlanEditor::save);
    connect(m_give, &QPushButton::clicked, this, &PlanEditor::give);
    connect(m_grid, &PlanWeekGrid::pressed, this, &PlanEditor::pressed);
    connect(m_grid, &PlanWeekGrid::dropped, this, &PlanEditor::dropped);
    connect(m_grid, &PlanWeekGrid::addRequested, this, &PlanEditor::focusAdd);
    connect(m_grid, &PlanWeekGrid::chosenChanged, this, &PlanEditor::showItem);
    connect(m_form, &PlanItemForm::changed, this, [this](const PlanItem& item) {
        m_sheet.change(item);
        refresh();
    });
    connect(m_form, &PlanItemForm::left, this, [this] { m_grid->focusDay(m_grid->weekday()); });
    connect(m_form, &PlanItemForm::removeRequested, this, &PlanEditor::removeChosen);
    connect(m_form, &PlanItemForm::progressionRequested, this, &PlanEditor::progress);
    const auto onKeys = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKeys(QKeySequence::Save, &PlanEditor::save);
    onKeys(QKeySequence(Qt::ALT | Qt::Key_PageDown), [this] { showWeek(week() + 1); });
    onKeys(QKeySequence(Qt::ALT | Qt::Key_PageUp), [this] { showWeek(week() - 1); });
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touchesAny("plans", "plan_items") && !planId().isNull() && !isChanged())
            reload();
        else if (rows.touches("exercises"))
            refresh();
    });
}

void PlanEditor::open(const PlanId& id)
{
    const auto plan = m_context.plans.find(id);
    const auto items = m_context.plans.items(id);
    if (!plan || !items) {
        m_context.report(plan ? items.error() : plan.error());
        emit backRequested();
        return;
    }
    m_banner->hide();
    m_sheet.load(*plan, *items);
    m_grid->choose(1, {});
    showWeeks();
    showWeek(plan->status == PlanStatus::Active ? plan->weekOn(m_context.today()) : 1);
    refresh();
    m_grid->focusDay(1);
}

void PlanEditor::reload()
{
    const auto plan = m_context.plans.find(planId());
    if (!plan) { // taken away meanwhile
        m_sheet.load({}, {});
        emit removed();
        return;
    }
    const auto items = m_context.plans.items(plan->id);
    if (items && (*plan != m_sheet.plan() || *items != m_sheet.items())) {
        m_sheet.load(*plan, *items);
        refresh();
    }
}

int PlanEditor::week() const
{
    return std::max(0, m_weeks->currentIndex()) + 1;
}

void PlanEditor::showWeek(int week)
{
    m_weeks->setCurrentIndex(std::clamp(week, 1, m_sheet.plan().weeks) - 1);
}

void PlanEditor::showWeeks()
{
    const QScopedValueRollback filling(m_filling, true);
    while (m_weeks->count() > m_sheet.plan().weeks)
        m_weeks->removeTab(m_weeks->count() - 1);
    while (m_weeks->count() < m_sheet.plan().weeks)
        m_weeks->addTab(tr("Week %1").arg(m_weeks->count() + 1));
    m_weeks->updateGeometry(); // it does not ask for room while it is hidden
    m_weekCount->setValue(m_sheet.plan().weeks);
}

void PlanEditor::refresh()
{
    showWeeks();
    showHead();
    m_grid->setWeek(m_sheet, week());
    showItem();
}

void PlanEditor::showHead()
{
    const Plan& plan = m_sheet.plan();
    if (!m_title->hasFocus() || m_title->text().isEmpty())
        m_title->setText(plan.title);
    const QString who = plan.isTemplate() ? tr("Template") : m_context.clientName(plan.client);
    m_client->setText(plan.status == PlanStatus::Active ? u"%1 · %2"_s.arg(who, PlanWords::week(plan, m_context.today())) : who);
    m_status->setLook(plan.isTemplate() && plan.status == PlanStatus::Draft ? ChipLook{tr("Template"), Glyph::Copy, Tone::Info}
                                                                            : PlanWords::status(plan.status));
    m_status->setVisible(!plan.isTemplate() || plan.status != PlanStatus::Draft);
    m_undo->setEnabled(m_sheet.canUndo());
    m_redo->setEnabled(m_sheet.canRedo());
    m_save->setEnabled(isChanged());
    m_give->setVisible(!plan.isTemplate());
    m_give->setText(plan.status == PlanStatus::Active ? tr("Change the start") : tr("Give to the client"));
    m_pasteAction->setEnabled(!m_clipboard.isEmpty());
    m_completeAction->setEnabled(plan.status == PlanStatus::Active);
    m_archiveAction->setEnabled(plan.status != PlanStatus::Active);
    m_archiveAction->setText(plan.status == PlanStatus::Archived ? tr("Bring back from the archive") : tr("Archive"));
    m_templateAction->setText(plan.isTemplate() ? tr("Make another template of it") : tr("Save as a template"));
    for (QAction* action : std::as_const(m_clientActions))
        action->setVisible(!plan.isTemplate());
}

void PlanEditor::showItem()
{
    const auto item = m_sheet.find(m_grid->chosen());
    m_form->setItem(item, item ? m_context.exerciseName(item->exercise) : QString());
    m_add->setPlaceholderText(tr("Add an exercise on %1").arg(PlanWords::longDay(m_grid->weekday())));
}

void PlanEditor::takeHead()
{
    if (m_filling || planId().isNull())
        return;
    Plan plan = m_sheet.plan();
    const QString title = m_title->text().trimmed();
    if (!title.isEmpty())
        plan.title = title;
    plan.weeks = m_weekCount->value();
    if (plan == m_sheet.plan())
        return;
    m_sheet.setPlan(plan);
    refresh();
}

void PlanEditor::addExercise(const Suggestion& suggestion)
{
    const QByteArray key = suggestion.value.toByteArray();
    PlanItem like;
    const QList<PlanItem> day = m_sheet.on(week(), m_grid->weekday());
    if (!day.isEmpty()) {
        like = day.last();
        like.weight.clear();
        like.notes.clear();
        like.progression.clear();
    } else {
        like.sets = usualSets;
    }
    like.exercise = ExerciseId::fromBlob(key.constData(), int(key.size()));
    const int weekday = m_grid->weekday();
    const PlanItemId id = m_sheet.add(week(), weekday, like);
    m_add->setChosen({});
    refresh();
    m_grid->choose(weekday, id);
    m_form->edit();
}

void PlanEditor::focusAdd(int weekday)
{
    const auto chosen = m_sheet.find(m_grid->chosen());
    m_grid->choose(weekday, chosen && chosen->weekday == weekday ? chosen->id : PlanItemId());
    m_add->setFocus(Qt::ShortcutFocusReason);
}

bool PlanEditor::save()
{
    m_form->commit();
    takeHead();
    if (!isChanged())
        return true;
    const Plan plan = m_sheet.plan();
    const auto saved = m_context.plans.save(plan, m_sheet.items());
    const auto stored = saved ? m_context.plans.find(plan.id) : Result<Plan>(tl::make_unexpected(saved.error()));
    if (!stored) {
        m_banner->showError(stored.error());
        return false;
    }
    m_sheet.markSaved(*stored);
    m_banner->hide();
    refresh();
    m_context.tell(tr("“%1” is saved.").arg(stored->title), {});
    return true;
}

bool PlanEditor::mayLeave()
{
    m_form->commit();
    takeHead();
    if (!isChanged())
        return true;
    const auto answer = m_context.prompts.choose(
        {tr("The plan is not saved"), tr("“%1” has changes that are not saved.").arg(m_sheet.plan().title),
         {tr("Save the changes"), tr("Drop the changes")}, 0});
    if (!answer)
        return false;
    if (*answer == 0)
        return save();
    m_sheet.load({}, {});
    return true;
}

} // namespace td
