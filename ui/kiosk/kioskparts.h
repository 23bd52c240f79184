// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"
#include "widgets/label.h"

#include <QDate>

class QScrollArea;

namespace td
{

/// What all pages of the kiosk are made of: large type, and targets of at least 56 pixels.
namespace KioskParts
{
constexpr int columnWidth = 560;

QPushButton* button(const char* name, const QString& text, ButtonKind kind = ButtonKind::Normal, Glyph glyph = Glyph::None);
/// 18 pixels and wrapping.
Label* text(const QString& words, Tone tone = Tone::Neutral);
Label* heading(const QString& words);
/// The page itself scrolls where it does not fit.
QScrollArea* scrolled(QWidget* page);
/// "Monday, 1 June".
QString day(QDate day);
/// "Monday, 1 June, 10:00".
QString moment(QDate day, int minute);
QString language();
} // namespace KioskParts

} // namespace td
