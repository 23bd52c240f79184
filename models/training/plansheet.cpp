// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plansheet.h"

#include "training/planrules.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr qsizetype mostSteps = 200;

bool isOn(const PlanItem& item, int week, int weekday)
{
    return item.week == week && item.weekday == weekday;
}

template <class List> auto findItem(List& items, const PlanItemId& id)
{
    return std::find_if(items.begin(), items.end(), [&](const PlanItem& item) { return item.id == id; });
}

} // namespace

void PlanSheet::load(const Plan& plan, const QList<PlanItem>& items)
{
    m_now = {plan, inPlanOrder(items)};
    m_saved = m_now;
    m_undo.clear();
    m_redo.clear();
}

void PlanSheet::markSaved(const Plan& plan)
{
    m_now.plan = plan;
    m_saved = m_now;
    for (QList<State>* states : {&m_undo, &m_redo}) {
        for (State& state : *states)
            state.plan.version = plan.version;
    }
}

bool PlanSheet::isChanged() const
{
    return m_now != m_saved;
}

QList<PlanItem> PlanSheet::on(int week, int weekday) const
{
    QList<PlanItem> out;
    std::copy_if(m_now.items.cbegin(), m_now.items.cend(), std::back_inserter(out),
                 [&](const PlanItem& item) { return isOn(item, week, weekday); });
    return out;
}

QList<PlanItem> PlanSheet::inWeek(int week) const
{
    QList<PlanItem> out;
    std::copy_if(m_now.items.cbegin(), m_now.items.cend(), std::back_inserter(out),
                 [&](const PlanItem& item) { return item.week == week; });
    return out;
}

std::optional<PlanItem> PlanSheet::find(const PlanItemId& id) const
{
    const auto found = findItem(m_now.items, id);
    return found == m_now.items.end() ? std::nullopt : std::optional<PlanItem>(*found);
}

void PlanSheet::step(State next)
{
    next.items = inPlanOrder(std::move(next.items));
    if (next == m_now)
        return;
    m_undo.append(m_now);
    if (m_undo.size() > mostSteps)
        m_undo.removeFirst();
    m_redo.clear();
    m_now = std::move(next);
}

int PlanSheet::placeAfter(const QList<PlanItem>& items, int week, int weekday) const
{
    return int(std::count_if(items.cbegin(), items.cend(), [&](const PlanItem& item) { return isOn(item, week, weekday); }));
}

void PlanSheet::setPlan(const Plan& plan)
{
    State next = m_now;
    next.plan = plan;
    next.items.removeIf([&](const PlanItem& item) { return item.week > plan.weeks; });
    step(std::move(next));
}

PlanItemId PlanSheet::add(int week, int weekday, const PlanItem& like)
{
    State next = m_now;
    PlanItem item = like;
    item.id = m_makeId();
    item.week = week;
    item.weekday = weekday;
    item.position = placeAfter(next.items, week, weekday);
    next.items.append(item);
    step(std::move(next));
    return item.id;
}

void PlanSheet::change(const PlanItem& item)
{
    State next = m_now;
    const auto found = findItem(next.items, item.id);
    if (found == next.items.end())
        return;
    const PlanItem before = *found;
    *found = item;
    found->week = before.week;
    found->weekday = before.weekday;
    found->position = before.position;
    step(std::move(next));
}

void PlanSheet::remove(const PlanItemId& id)
{
    State next = m_now;
    next.items.removeIf([&](const PlanItem& item) { return item.id == id; });
    step(std::move(next));
}

void PlanSheet::move(const PlanItemId& id, int week, int weekday, int position)
{
    State next = m_now;
    const auto found = findItem(next.items, id);
    if (found == next.items.end())
        return;
    PlanItem item = *found;
    next.items.erase(found);
    next.items = inPlanOrder(std::move(next.items));
    item.week = week;
    item.weekday = weekday;
    item.position = std::clamp(position, 0, placeAfter(next.items, week, weekday));
    for (PlanItem& other : next.items) {
        if (isOn(other, week, weekday) && other.position >= item.position)
            ++other.position;
    }
    next.items.append(item);
    step(std::move(next));
}

void PlanSheet::shift(const PlanItemId& id, int by)
{
    if (const auto item = find(id))
        move(id, item->week, item->weekday, std::max(0, item->position + by));
}

void PlanSheet::paste(const QList<PlanItem>& items, int week, int weekday)
{
    State next = m_now;
    int position = placeAfter(next.items, week, weekday);
    for (PlanItem item : items) {
        item.id = m_makeId();
        item.week = week;
        item.weekday = weekday;
        item.position = position++;
        next.items.append(item);
    }
    step(std::move(next));
}

void PlanSheet::clearDay(int week, int weekday)
{
    State next = m_now;
    next.items.removeIf([&](const PlanItem& item) { return isOn(item, week, weekday); });
    step(std::move(next));
}

void PlanSheet::copyWeek(int from, const QList<int>& to)
{
    State next = m_now;
    const QList<PlanItem> source = inWeek(from);
    for (const int week : to) {
        if (week == from || week < 1 || week > next.plan.weeks)
            continue;
        const QList<PlanItem> before = inWeek(week);
        QList<PlanItem> copies = source;
        for (PlanItem& item : copies)
            item.week = week;
        next.items.removeIf([&](const PlanItem& item) { return item.week == week; });
        next.items.append(withIdsOf(before, copies, m_makeId));
    }
    step(std::move(next));
}

void PlanSheet::setItems(const QList<PlanItem>& items)
{
    State next = m_now;
    next.items = items;
    step(std::move(next));
}

void PlanSheet::undo()
{
    if (m_undo.isEmpty())
        return;
    m_redo.append(m_now);
    m_now = m_undo.takeLast();
}

void PlanSheet::redo()
{
    if (m_redo.isEmpty())
        return;
    m_undo.append(m_now);
    m_now = m_redo.takeLast();
}

} // namespace td
