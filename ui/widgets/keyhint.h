// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace td
{

/// A key or a combination, drawn as small caps of a keyboard: "Ctrl" "K".
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence& keys, QWidget* parent = nullptr);
    explicit KeyHint(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

/// Draws the keys right-aligned in `rect`; returns the width used. For delegates.
int paintKeys(QPainter* painter, const QRect& rect, const QPalette& palette, const QString& text);

} // namespace td
