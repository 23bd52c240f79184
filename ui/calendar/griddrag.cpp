// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/griddrag.h"

#include "calendar/dragmath.h"

#include <QLineF>

#include <cmath>

namespace td
{

void GridDrag::press(QPointF at)
{
    m_hit = m_scene.layout.hit(at);
    m_pressed = m_hit.part != GridHit::Part::Nothing;
    m_dragging = false;
    m_from = at;
    if (!m_pressed || m_hit.placed < 0)
        return;
    m_item = m_scene.itemAt(m_hit.placed);
    m_grabbed = wallMinutes(m_item.start, {m_scene.columns[size_t(m_hit.column)].date, m_hit.minute});
}

std::optional<ProposedChange> GridDrag::moveTo(QPointF at, bool copy)
{
    if (!m_pressed)
        return std::nullopt;
    if (!m_dragging && QLineF(m_from, at).length() < threshold)
        return std::nullopt;
    m_dragging = true;
    return proposalAt(at, copy);
}

std::optional<ProposedChange> GridDrag::proposalAt(QPointF at, bool copy) const
{
    const GridMetrics& metrics = m_scene.layout.metrics();
    const int slot = metrics.slot;
    // Beyond the day's borders too: the functions of dragmath clamp.
    const int minute = int(std::floor(at.y() * 60 / metrics.scale.pixelsPerHour()));
    const int column = m_scene.layout.nearestColumn(at.x());
    if (column < 0 || m_hit.column >= int(m_scene.columns.size()))
        return std::nullopt;
    const CalendarColumn& target = m_scene.columns[size_t(column)];
    const CalendarColumn& origin = m_scene.columns[size_t(m_hit.column)];
    if (m_hit.part == GridHit::Part::Slot)
        return proposeCreate(origin, m_hit.minute, minute, slot);
    if (!isMovable(m_item) && !(copy && m_item.state != ItemState::Busy))
        return std::nullopt;
    switch (m_hit.part) {
    case GridHit::Part::TopEdge:
        return proposeResizeStart(m_item, origin.key, origin.date, minute, slot);
    case GridHit::Part::BottomEdge:
        return proposeResizeEnd(m_item, origin.key, origin.date, minute, slot);
    default:
        return proposeMove(m_item, target, m_grabbed, minute, slot, copy);
    }
}

void GridDrag::finish()
{
    m_pressed = false;
    m_dragging = false;
}

} // namespace td
