// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/gridscene.h"

#include "calendar/dragmath.h"

#include <algorithm>

namespace td
{

const CalendarItem* GridScene::itemOf(AppointmentId id) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const CalendarItem& item) { return item.id == id; });
    return id.isNull() || found == items.end() ? nullptr : &*found;
}

const CalendarItem& GridScene::itemAt(int placed) const
{
    return items[size_t(layout.placed()[size_t(placed)].item)];
}

int GridScene::placedOf(AppointmentId id) const
{
    if (id.isNull())
        return -1;
    const int count = int(layout.placed().size());
    for (int i = 0; i < count; ++i) {
        if (itemAt(i).id == id)
            return i;
    }
    return -1;
}

int GridScene::placedAt(int column, int minute) const
{
    const auto& placed = layout.placed();
    const auto found = std::find_if(placed.begin(), placed.end(), [&](const PlacedItem& one) {
        return one.column == column && one.span.contains(minute);
    });
    return found == placed.end() ? -1 : int(found - placed.begin());
}

int GridScene::columnOf(QDate day, const QString& key) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const CalendarColumn& column) {
        return column.date == day && column.key == key;
    });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

const ItemLines& GridScene::linesOf(int placed, const ItemPainter& painter) const
{
    lines.resize(layout.placed().size());
    auto& cached = lines[size_t(placed)];
    if (!cached)
        cached = painter.linesFor(itemAt(placed), layout.placed()[size_t(placed)].rect.size());
    return *cached;
}

std::vector<PlacedItem> proposalPieces(const GridScene& scene)
{
    std::vector<PlacedItem> pieces;
    if (!scene.proposal)
        return pieces;
    const CalendarItem preview = previewOf(*scene.proposal, {});
    for (QDate day = preview.start.day; day <= preview.end.day; day = day.addDays(1)) {
        const int column = scene.columnOf(day, scene.proposal->columnKey);
        const auto span = spanOnDay(preview, day);
        if (column < 0 || !span)
            continue;
        PlacedItem piece{-1, column, *span, scene.layout.spanRect(column, *span), day != preview.start.day,
                         wallMinutes({day, minutesPerDay}, preview.end) > 0};
        const double least = scene.layout.metrics().minItemHeight;
        piece.rect.setHeight(std::max(least, piece.rect.height() - scene.layout.metrics().gap));
        pieces.push_back(piece);
    }
    return pieces;
}

} // namespace td
