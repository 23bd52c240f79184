// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QWidget>

namespace td
{

/// A line to sign on with a finger, a pen or the mouse. Delete clears it. Who cannot draw types their name elsewhere.
class SignaturePad : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(QWidget* parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    void clear();
    /// Black on white, cut to what was drawn; empty when nothing was.
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 140}; }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPainterPath m_path;
    qreal m_length = 0; ///< of ink, in pixels: a dot is no signature
    QPointF m_last;
};

} // namespace td
