// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/moneyfacts.h"
#include "insights/todayvalues.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace td
{

class Label;

/// The figures of Today as tiles: revenue and what is outstanding in a line of their own; today, week, month, utilisation, no-shows and
/// active clients below, or all in one line where there is room.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(QWidget* parent = nullptr);

    void setNumbers(const TodayNumbers& numbers);
    /// Whole units of the currency, or a mask.
    void setMoney(const MoneyNumbers& money, bool hidden);

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
    void arrange(bool wide);

    QGridLayout* m_grid;
    QList<Tile> m_tiles;
    std::optional<bool> m_wide;
};

} // namespace td
