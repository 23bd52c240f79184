// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/gridscene.h"

class QPainter;

namespace td
{

/// Paints the visible part of the time grid from a scene. `visible` is in content coordinates, as the painter is.
class GridPainter
{
public:
    GridPainter(const GridScene& scene, QPainter& painter, const QRectF& visible);

    void paint();

private:
    void paintColumn(int column);
    void paintTimeOff(int column, const TimeOffSpan& off);
    void paintHatch(const QRectF& area, const QColor& colour);
    void paintLines();
    void paintCursor();
    void paintItems();
    void paintItem(int placed);
    void paintProposal();
    void paintCallout(const QRectF& below);
    void paintNow();
    void paintNowDot();

    const GridScene& m_scene;
    QPainter& m_painter;
    QRectF m_visible;
    ItemPainter m_items;
    int m_first;
    int m_last;
};

} // namespace td
