// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QLabel>

namespace td
{

/// A label of plain text in one of the four sizes and a tone. Data never becomes rich text here.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& text, TypeSize size = TypeSize::Body, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// Semi-bold, for headings and names.
    Label* strong();
    /// Digits of equal width, right-aligned: for times and money.
    Label* figures();
    /// Breaks lines instead of asking for width.
    Label* wrapping();
};

} // namespace td
