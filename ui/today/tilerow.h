// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/todayvalues.h"

#include <QWidget>

class QGridLayout;

namespace td
{

class Label;

/// The figures of Today as tiles: today, week, month, no-shows, active clients, utilisation. Three or six in a line, by the room
/// there is.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(QWidget* parent = nullptr);

    void setNumbers(const TodayNumbers& numbers);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Tile {
        QWidget* box;
        Label* value;
        Label* fact;
    };

    void addTile(const char* name, const QString& title);
    void put(int tile, const QString& value, const QString& fact);
    void arrange(int columns);

    QGridLayout* m_grid;
    QList<Tile> m_tiles;
    int m_columns = 0;
};

} // namespace td
