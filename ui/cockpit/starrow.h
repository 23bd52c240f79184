// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace td
{

/// How the session went, 1 to 5, as stars: keys 1 to 5, Left and Right; 0 or Delete takes it back.
class StarRow : public QWidget
{
    Q_OBJECT

public:
    explicit StarRow(QWidget* parent = nullptr);

    [[nodiscard]] int stars() const { return m_stars; }
    void setStars(int stars);
    /// As setStars(), by the user.
    void choose(int stars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int most = 5;

signals:
    void changed(int stars);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void rename();

    int m_stars = 0;
};

} // namespace td
