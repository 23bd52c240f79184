// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QPushButton>
#include <QString>
#include <QToolButton>

namespace td
{

/// Primary: the one thing to do here. Quiet: no border until hovered. Link: looks like a link. Nav: in the rail. Tile: a large choice.
enum class ButtonKind { Normal, Primary, Danger, Quiet, Link, Nav, Search, Tile };

/// A push button of the house style; `name` is its objectName, the text its accessible name.
QPushButton* makeButton(const char* name, const QString& text, ButtonKind kind = ButtonKind::Normal, Glyph glyph = Glyph::None);

/// A button with an icon only; `text` is its tool tip and accessible name.
QToolButton* makeIconButton(const char* name, const QString& text, Glyph glyph, Tone tone = Tone::Muted);

/// Sets a property that the style sheet looks at, and applies it at once.
void setStyleProperty(QWidget* widget, const char* property, const QVariant& value);

} // namespace td
