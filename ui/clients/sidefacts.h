// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

class QLayout;
class QWidget;

namespace td
{

/// A fact of a card: its name in small quiet type, the text below it, a picture before both. The text can be selected.
QWidget* makeFact(Glyph glyph, const QString& name, const QString& text);
/// A line that must be seen: a picture and a sentence on the tone's ground.
QWidget* makeMark(Glyph glyph, const QString& text, Tone tone);
/// Takes everything out of a layout and deletes it.
void clearLayout(QLayout* layout);

} // namespace td
