// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace td
{

/// The 12 class colours as swatches: arrows move, a click chooses; the chosen one has a tick and its name is read out.
class ColourPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ColourPicker(QWidget* parent = nullptr);

    void setIndex(int index);
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void indexChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect swatch(int index) const;

    int m_index = 0;
};

} // namespace td
