// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PlanEditor that does what menus and keys ask for.
#include "print/planpapers.h"
#include "storage/database.h"
#include "training/plandialogs.h"
#include "training/planeditor.h"
#include "training/planitemform.h"
#include "training/planprogress.h"
#include "training/plans.h"
#include "training/planweekgrid.h"
#include "training/planprogressiondialog.h"
#include "widgets/banner.h"
#include "widgets/typeahead.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int daysOfWeek = 7;
} // namespace

QAction* PlanEditor::addAction(QMenu* menu, const char* name, const QString& text, const std::function<void()>& run)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PlanEditor::buildMenus()
{
    auto* copy = new QMenu(this);
    addAction(copy, "planCopyDay", tr("Copy this day"), [this] { pressed(PlanDayList::Key::CopyDay); });
    m_pasteAction = addAction(copy, "planPaste", tr("Paste into this day"), [this] { paste(); });
    addAction(copy, "planClearDay", tr("Empty this day"), [this] {
        m_sheet.clearDay(week(), m_grid->weekday());
        refresh();
    });
    copy->addSeparator();
    addAction(copy, "planCopyWeekNext", tr("Copy this week to the next"), [this] { copyWeek(false); });
    addAction(copy, "planCopyWeekAll", tr("Copy this week to all that follow"), [this] { copyWeek(true); });
    m_weekMenu->setMenu(copy);
    auto* more = new QMenu(this);
    addAction(more, "planDetails", tr("Goals and notes…"), [this] { details(); });
    addAction(more, "planHandout", tr("Print the handout…"), [this] { printHandout(); });
    addAction(more, "planLogSheet", tr("Print a log sheet of this week…"), [this] { printLogSheet(); });
    more->addSeparator();
    m_clientActions.append(addAction(more, "planCopyPlan", tr("Copy the plan"), [this] { copyPlan(false); }));
    addAction(more, "planCopyToClient", tr("Copy to a client…"), [this] { copyToClient(); });
    m_templateAction = addAction(more, "planSaveTemplate", tr("Save as a template"), [this] { copyPlan(true); });
    more->addSeparator();
    m_completeAction = addAction(more, "planComplete", tr("Complete"), [this] { complete(); });
    m_clientActions.append(m_completeAction);
    m_archiveAction = addAction(more, "planArchive", tr("Archive"), [this] { archive(); });
    addAction(more, "planRemovePlan", tr("Remove"), [this] { removePlan(); });
    m_more->setMenu(more);
}

void PlanEditor::pressed(PlanDayList::Key key)
{
    using Key = PlanDayList::Key;
    switch (key) {
    case Key::Edit: m_form->edit(); break;
    case Key::Remove: removeChosen(); break;
    case Key::Add: focusAdd(m_grid->weekday()); break;
    case Key::GoBefore: goTo(m_grid->weekday() - 1); break;
    case Key::GoAfter: goTo(m_grid->weekday() + 1); break;
    case Key::Copy:
        if (const auto item = m_sheet.find(m_grid->chosen()))
            copyItems({*item});
        break;
    case Key::CopyDay: copyItems(m_sheet.on(week(), m_grid->weekday())); break;
    case Key::Paste: paste(); break;
    case Key::Undo: undo(false); break;
    case Key::Redo: undo(true); break;
    default: moveChosen(key);
    }
}

void PlanEditor::goTo(int weekday)
{
    m_grid->focusDay((weekday + daysOfWeek - 1) % daysOfWeek + 1);
}

void PlanEditor::moveChosen(PlanDayList::Key key)
{
    using Key = PlanDayList::Key;
    const auto item = m_sheet.find(m_grid->chosen());
    if (!item)
        return;
    if (key == Key::Up || key == Key::Down) {
        m_sheet.shift(item->id, key == Key::Up ? -1 : 1);
    } else {
        const int weekday = std::clamp(item->weekday + (key == Key::DayBefore ? -1 : 1), 1, daysOfWeek);
        if (weekday == item->weekday)
            return;
        m_sheet.move(item->id, item->week, weekday, item->position);
    }
    refresh();
    m_grid->focusDay(m_grid->weekday());
}

void PlanEditor::dropped(const PlanItemId& id, int weekday, int row, bool copy)
{
    const auto item = m_sheet.find(id);
    if (!item)
        return;
    PlanItemId moved = id;
    if (copy) {
        moved = m_sheet.add(week(), weekday, *item);
        m_sheet.move(moved, week(), weekday, row);
    } else {
        const bool behindItself = item->week == week() && item->weekday == weekday && row > item->position;
        m_sheet.move(id, week(), weekday, behindItself ? row - 1 : row);
    }
    refresh();
    m_grid->choose(weekday, moved);
}

void PlanEditor::copyItems(const QList<PlanItem>& items)
{
    if (items.isEmpty())
        return;
    m_clipboard = items;
    m_pasteAction->setEnabled(true);
    m_banner->showSuccess(tr("%n exercise(s) copied. Paste them into any day.", nullptr, int(items.size())));
}

void PlanEditor::paste()
{
    if (m_clipboard.isEmpty())
        return;
    m_sheet.paste(m_clipboard, week(), m_grid->weekday());
    refresh();
}

void PlanEditor::copyWeek(bool all)
{
    m_form->commit();
    QList<int> to;
    for (int next = week() + 1; next <= m_sheet.plan().weeks && (all || to.isEmpty()); ++next)
        to.append(next);
    if (to.isEmpty()) {
        m_banner->showMessage(Tone::Info, tr("This is the last week of the plan."));
        return;
    }
    m_sheet.copyWeek(week(), to);
    refresh();
    m_banner->showSuccess(tr("The week was copied to %n week(s).", nullptr, int(to.size())),
                          {tr("Take back"), [this] { undo(false); }});
    if (!all)
        showWeek(to.first());
}

void PlanEditor::undo(bool redo)
{
    m_form->commit();
    redo ? m_sheet.redo() : m_sheet.undo();
    refresh();
}

void PlanEditor::removeChosen()
{
    const auto item = m_sheet.find(m_grid->chosen());
    if (!item)
        return;
    m_sheet.remove(item->id);
    refresh();
    const QList<PlanItem> left = m_sheet.on(week(), item->weekday);
    if (!left.isEmpty())
        m_grid->choose(item->weekday, left.at(std::min<qsizetype>(item->position, left.size() - 1)).id);
    m_grid->focusDay(item->weekday);
}

void PlanEditor::progress()
{
    const auto item = m_sheet.find(m_grid->chosen());
    if (!item)
        return;
    auto* dialog = new ProgressionDialog(m_context, m_sheet.plan(), *item, this);
    connect(dialog, &ProgressionDialog::chosen, this, [this, id = item->id](const Progression& rule) {
        const auto from = m_sheet.find(id);
        const auto items = withProgression(m_sheet.items(), id, rule, m_sheet.plan().weeks,
                                           m_context.progression(m_sheet.plan().client, from ? from->exercise : ExerciseId()),
                                           [this] { return m_context.db.newId<PlanItemId>(); });
        if (!items) {
            m_banner->showError(items.error());
            return;
        }
        m_sheet.setItems(*items);
        refresh();
        m_banner->showSuccess(tr("The coming weeks follow the rule now."), {tr("Take back"), [this] { undo(false); }});
    });
    dialog->present();
}

void PlanEditor::details()
{
    auto* dialog = new PlanDetailsDialog(m_sheet.plan(), this);
    connect(dialog, &PlanDetailsDialog::edited, this, [this](const QString& goals, const QString& notes) {
        Plan plan = m_sheet.plan();
        plan.goals = goals;
        plan.notes = notes;
        m_sheet.setPlan(plan);
        refresh();
    });
    dialog->present();
}

void PlanEditor::finish(const Result<void>& done, const QString& told)
{
    if (!done) {
        m_banner->showError(done.error());
        return;
    }
    m_banner->dismiss();
    m_context.tell(told, {});
}

void PlanEditor::copyPlan(bool asTemplate)
{
    if (!save())
        return;
    const Plan plan = m_sheet.plan();
    const auto copy = m_context.plans.copy(plan.id, asTemplate ? ClientId() : plan.client);
    finish(copy.map([](const PlanId&) {}), asTemplate ? tr("“%1” is a template now.").arg(plan.title) : tr("“%1” was copied.").arg(plan.title));
    if (copy)
        emit openRequested(*copy);
}

void PlanEditor::copyToClient()
{
    if (!save())
        return;
    auto* dialog = new CopyPlanDialog(m_context, m_sheet.plan(), this);
    connect(dialog, &CopyPlanDialog::made, this, &PlanEditor::openRequested);
    dialog->present();
}

void PlanEditor::give()
{
    if (!save())
        return;
    if (m_sheet.items().isEmpty()) {
        m_banner->showError(Error{ErrorKind::Refused, u"plan.empty"_s, u"plan"_s, {}, {}});
        return;
    }
    (new GivePlanDialog(m_context, m_sheet.plan(), this))->present();
}

void PlanEditor::complete()
{
    if (save())
        finish(m_context.plans.complete(planId()), tr("“%1” is completed.").arg(m_sheet.plan().title));
}

void PlanEditor::archive()
{
    if (!save())
        return;
    const bool archived = m_sheet.plan().status != PlanStatus::Archived;
    const QString title = m_sheet.plan().title;
    finish(m_context.plans.archive(planId(), archived),
           archived ? tr("“%1” is in the archive.").arg(title) : tr("“%1” is back from the archive.").arg(title));
}

void PlanEditor::removePlan()
{
    const Plan plan = m_sheet.plan();
    m_sheet.load(plan, m_sheet.items()); // what was not saved goes with it
    const auto done = m_context.plans.remove(plan.id);
    if (!done)
        m_banner->showError(done.error());
    else
        m_context.tell(tr("“%1” was removed. Edit, Undo brings it back.").arg(plan.title), {});
}

void PlanEditor::printHandout()
{
    if (!save())
        return;
    const auto document = PlanPapers(m_context.db, m_context.exercises).handout(planId());
    if (document)
        m_context.print({*document}, this);
    else
        m_banner->showError(document.error());
}

void PlanEditor::printLogSheet()
{
    if (!save())
        return;
    const auto document = PlanPapers(m_context.db, m_context.exercises).logSheet(planId(), week());
    if (document)
        m_context.print({*document}, this);
    else
        m_banner->showError(document.error());
}

} // namespace td
