// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace td
{

/// A rating from 1 to 5 as five buttons; the chosen one takes itself back. Arrows and figures choose as well.
class RatingRow : public QWidget
{
    Q_OBJECT

public:
    explicit RatingRow(QWidget* parent = nullptr);

    /// 0: none.
    [[nodiscard]] int rating() const { return m_rating; }
    /// Without the signal.
    void setRating(int rating);

signals:
    void chosen(int rating);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int rating);

    int m_rating = 0;
    QList<QPushButton*> m_buttons;
};

} // namespace td
