// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/gridscene.h"

namespace td
{

/// One press, drag and release in the time grid, as a small state machine over a scene: no widget, no painting.
class GridDrag
{
public:
    /// Distance in pixels from which a press becomes a drag.
    static constexpr double threshold = 6;

    explicit GridDrag(const GridScene& scene) : m_scene(scene) {}

    void press(QPointF at);
    /// The change under the mouse now; nothing before the threshold or when what was pressed cannot be dragged.
    [[nodiscard]] std::optional<ProposedChange> moveTo(QPointF at, bool copy);
    void finish();

    [[nodiscard]] bool pressed() const { return m_pressed; }
    [[nodiscard]] bool dragging() const { return m_dragging; }

private:
    [[nodiscard]] std::optional<ProposedChange> proposalAt(QPointF at, bool copy) const;

    const GridScene& m_scene;
    bool m_pressed = false;
    bool m_dragging = false;
    QPointF m_from;
    GridHit m_hit;
    CalendarItem m_item; ///< a copy: a reload during the drag must not change what is dragged
    int m_grabbed = 0;   ///< minutes from the item's start to the point that was pressed
};

} // namespace td
