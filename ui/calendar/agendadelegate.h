// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/itempainter.h"

#include <QStyledItemDelegate>

namespace td
{

class AgendaModel;

/// Draws a row of the agenda: a day's heading, or time, class colour, title, details and the state as a word.
class AgendaDelegate final : public QStyledItemDelegate
{
public:
    explicit AgendaDelegate(const AgendaModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintItem(QPainter& painter, const QStyleOptionViewItem& option, const CalendarItem& item) const;
    void paintState(QPainter& painter, const CalendarItem& item, const QRectF& area, const CalendarColours& colours) const;

    const AgendaModel& m_model;
};

} // namespace td
