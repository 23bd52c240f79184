// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/gridmodel.h"
#include "widgets/tableview.h"

namespace td
{

/// A table over a GridModel of its own, with its chips and ticks; Space ticks the current row.
class GridTable : public TableView
{
    Q_OBJECT

public:
    GridTable(const char* name, const QString& title, const QList<GridColumn>& columns, const QString& currency,
              QWidget* parent = nullptr);

    [[nodiscard]] GridModel& rows() const { return *m_rows; }
    /// Keeps the current row if it is still there, else takes the first.
    void setRows(const QList<GridRow>& rows);
    /// Key of the current row; empty when there is none.
    [[nodiscard]] QByteArray key() const;
    void chooseKey(const QByteArray& key);
    /// As high as so many rows; more scroll.
    void setShownRows(int rows);

signals:
    void keyChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    GridModel* m_rows;
};

} // namespace td
