// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

class QWidget;

namespace td
{

enum class Theme { Light, Dark };

/// What a state means; every use adds a word or a shape to the colour.
enum class Tone { Neutral, Muted, Accent, Success, Warn, Danger, Info };

/// Every colour on screen has a name here and a value per theme. Widgets that paint themselves take colours from here only.
struct Tokens {
    QColor window;      ///< behind everything
    QColor surface;     ///< cards, fields, tables
    QColor rail;        ///< navigation
    QColor hover;       ///< row or button under the pointer; key hints
    QColor border;      ///< thin, decorative
    QColor inputBorder; ///< edge of what can be typed or clicked: 3:1 on surface and window
    QColor text;
    QColor muted;    ///< secondary text: still 4.5:1
    QColor disabled; ///< exempt from contrast
    QColor accent, accentHover, accentText;
    QColor accentSoft, accentSoftText; ///< chosen, but not shouting
    QColor selection;                  ///< selected row, text stays `text`
    QColor focus, focusOnAccent;
    QColor scroll;
    QColor success, successSoft;
    QColor warn, warnSoft;
    QColor danger, dangerSoft;
    QColor info, infoSoft;
};

/// The three colours of something painted in a class colour: a booking block, a dot, an avatar.
struct ClassColour {
    QColor edge; ///< solid: bar, dot, swatch
    QColor fill; ///< soft background
    QColor text; ///< readable on `fill`
};

constexpr int classColourCount = 12;

const Tokens& tokens(Theme theme);
/// Light or dark, from the lightness of the window colour: no state of our own to keep in step.
Theme themeOf(const QPalette& palette);
Theme themeOf(const QWidget* widget);
const Tokens& tokensOf(const QWidget* widget);

/// One of 12 colours that stay apart in both themes; any index is accepted (modulo 12).
ClassColour classColour(Theme theme, int index);
/// Translated name of a class colour ("Blue"), for screen readers and menus.
QString classColourName(int index);

QColor toneColour(const Tokens& tokens, Tone tone);
QColor toneBackground(const Tokens& tokens, Tone tone);

QPalette toQPalette(Theme theme);

/// Contrast ratio of two opaque colours, 1 ... 21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor& a, const QColor& b);

/// A pair that the interface really puts together, and the ratio it must reach.
struct ContrastPair {
    QString name;
    QColor foreground, background;
    double atLeast;
};
QList<ContrastPair> contrastPairs(Theme theme);

} // namespace td
