// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QWidget>

namespace td
{

/// A state as word, shape and colour together: readable without seeing colours.
struct ChipLook {
    QString word;
    Glyph glyph = Glyph::None;
    Tone tone = Tone::Neutral;

    bool operator==(const ChipLook&) const = default;
};

/// Draws a chip into `rect`, left-aligned and vertically centred; returns its width. For delegates.
int paintChip(QPainter* painter, const QRect& rect, const QPalette& palette, const ChipLook& look);
QSize chipSize(const ChipLook& look);

/// A state as word, shape and colour together.
class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(const ChipLook& look = {}, QWidget* parent = nullptr);

    void setLook(const ChipLook& look);
    [[nodiscard]] QSize sizeHint() const override { return chipSize(m_look); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipLook m_look;
};

} // namespace td
