// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLayout;

namespace td
{

/// Distances on the 8-pixel grid, in device-independent pixels.
namespace Space
{
constexpr int half = 4;
constexpr int one = 8;
constexpr int oneAndHalf = 12;
constexpr int two = 16;
constexpr int three = 24;
constexpr int four = 32;
constexpr int six = 48;
} // namespace Space

constexpr int rowHeight = 32;    ///< of every table and list
constexpr int controlHeight = 32; ///< of fields and buttons
constexpr int iconSize = 20;
constexpr int cornerRadius = 8;

/// The type scale: sizes in device-independent pixels, so that they scale with the screen and not twice.
enum class TypeSize { Small = 12, Body = 14, Title = 18, Display = 24 };

/// The interface font: Inter where it is installed, else the system's.
QFont typeFont(TypeSize size, QFont::Weight weight = QFont::Normal);
/// A font whose digits all have the same width, for times and money in columns.
QFont figuresFont(TypeSize size, QFont::Weight weight = QFont::Normal);
/// Whether all ten digits of a font are equally wide.
bool hasTabularFigures(const QFont& font);

void setMargins(QLayout* layout, int all, int spacing);

} // namespace td
