// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plan.h"

#include <functional>

namespace td
{

/// A plan while it is edited: its values and items, every change one step that can be taken back, and whether anything is not saved. Items have their ids from the
/// start; Plans::save() keeps rows by them.
class PlanSheet
{
public:
    using MakeId = std::function<PlanItemId()>;

    explicit PlanSheet(MakeId makeId) : m_makeId(std::move(makeId)) {}

    /// Begins with what is stored: nothing to take back, nothing to save.
    void load(const Plan& plan, const QList<PlanItem>& items);
    /// What there is now is stored; `plan` as the file has it now.
    void markSaved(const Plan& plan);
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] const Plan& plan() const { return m_now.plan; }
    /// In the order of week, weekday, position.
    [[nodiscard]] const QList<PlanItem>& items() const { return m_now.items; }
    [[nodiscard]] QList<PlanItem> on(int week, int weekday) const;
    [[nodiscard]] QList<PlanItem> inWeek(int week) const;
    [[nodiscard]] std::optional<PlanItem> find(const PlanItemId& id) const;

    /// Title, goals, notes, weeks: with fewer weeks, the items of the others go.
    void setPlan(const Plan& plan);
    /// At the end of the day. The values of `like` are taken over, but for the id and the place.
    PlanItemId add(int week, int weekday, const PlanItem& like);
    /// All but the place.
    void change(const PlanItem& item);
    void remove(const PlanItemId& id);
    /// To `position` of a day, counted without the item itself; beyond its end means last.
    void move(const PlanItemId& id, int week, int weekday, int position);
    /// Up (-1) or down within its day.
    void shift(const PlanItemId& id, int by);
    /// Copies `items` behind what the day has.
    void paste(const QList<PlanItem>& items, int week, int weekday);
    void clearDay(int week, int weekday);
    /// The weeks `to` become as week `from`; what had the same exercise on the same day stays the same row.
    void copyWeek(int from, const QList<int>& to);
    /// The whole plan at once: what a progression made of it.
    void setItems(const QList<PlanItem>& items);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

private:
    struct State {
        Plan plan;
        QList<PlanItem> items;
        bool operator==(const State&) const = default;
    };

    void step(State next);
    [[nodiscard]] int placeAfter(const QList<PlanItem>& items, int week, int weekday) const;

    MakeId m_makeId;
    State m_now;
    State m_saved;
    QList<State> m_undo;
    QList<State> m_redo;
};

} // namespace td
