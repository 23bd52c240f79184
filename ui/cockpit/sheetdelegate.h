// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace td
{

class SheetModel;

/// Paints the lines of a workout: exercises with what the plan asks for, sets that are done, and the last time in grey where they are to do.
class SheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SheetDelegate(const SheetModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the line of entry stands in a row.
    [[nodiscard]] static QRect entryRect(const QRect& row);

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, int row) const;
    void paintLine(QPainter* painter, const QStyleOptionViewItem& option, int row) const;
    void paintState(QPainter* painter, const QStyleOptionViewItem& option, int row) const;

    const SheetModel& m_model;
};

} // namespace td
