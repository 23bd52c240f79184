// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace td
{

/// Points of one millimetre.
constexpr qreal mm(qreal millimetres)
{
    return millimetres * 72.0 / 25.4;
}

/// Texts are measured and drawn at this many times their size, so that no rounding of a screen gets into the paper.
constexpr int fontScale = 16;

/// Liberation Sans (tabular figures, and text that can be copied from a PDF) of `size` points, enlarged by fontScale.
QFont documentFont(qreal size, bool bold);
/// Room for one line.
qreal lineHeight(qreal size);

/// Widths of texts in points. It keeps its fonts: make one for each document.
class TextMeasure
{
public:
    [[nodiscard]] qreal width(const QString& text, qreal size, bool bold) const;
    /// Broken at blanks to fit `room`; line feeds are kept, a word that is too long is broken anywhere.
    [[nodiscard]] QStringList wrapped(const QString& text, qreal size, bool bold, qreal room) const;
    /// Cut with an ellipsis.
    [[nodiscard]] QString elided(const QString& text, qreal size, bool bold, qreal room) const;
};

} // namespace td
