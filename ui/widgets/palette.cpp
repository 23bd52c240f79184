// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QWidget>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QColor hex(quint32 rgb)
{
    return QColor::fromRgb(QRgb(0xff000000U | rgb));
}

Tokens lightTokens()
{
    Tokens t;
    t.window = hex(0xf5f6f8);
    t.surface = hex(0xffffff);
    t.rail = hex(0xfbfbfc);
    t.hover = hex(0xeef0f3);
    t.border = hex(0xdde1e6);
    t.inputBorder = hex(0x858e9a);
    t.text = hex(0x1b1f26);
    t.muted = hex(0x57606b);
    t.disabled = hex(0x9aa2ad);
    t.accent = hex(0x2f55cf);
    t.accentHover = hex(0x2546b3);
    t.accentText = hex(0xffffff);
    t.accentSoft = hex(0xe7edfd);
    t.accentSoftText = hex(0x2444a8);
    t.selection = hex(0xdfe7fc);
    t.focus = hex(0x2f55cf);
    t.focusOnAccent = hex(0x050a1a);
    t.scroll = hex(0xc3c9d1);
    t.success = hex(0x146c3a);
    t.successSoft = hex(0xe3f4ea);
    t.warn = hex(0x855000);
    t.warnSoft = hex(0xfdf1da);
    t.danger = hex(0xb3261e);
    t.dangerSoft = hex(0xfce9e7);
    t.info = hex(0x1c5ba8);
    t.infoSoft = hex(0xe5f0fc);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = hex(0x14171c);
    t.surface = hex(0x1c2027);
    t.rail = hex(0x181b21);
    t.hover = hex(0x282d36);
    t.border = hex(0x323842);
    t.inputBorder = hex(0x77818f);
    t.text = hex(0xe8eaee);
    t.muted = hex(0xa5adb8);
    t.disabled = hex(0x69727e);
    t.accent = hex(0x8ba7ff);
    t.accentHover = hex(0xa5baff);
    t.accentText = hex(0x10182c);
    t.accentSoft = hex(0x26325a);
    t.accentSoftText = hex(0xc6d3ff);
    t.selection = hex(0x2b3657);
    t.focus = hex(0x8ba7ff);
    t.focusOnAccent = hex(0xffffff);
    t.scroll = hex(0x464e5a);
    t.success = hex(0x73d09b);
    t.successSoft = hex(0x17342a);
    t.warn = hex(0xf0c05a);
    t.warnSoft = hex(0x3a2f16);
    t.danger = hex(0xff958b);
    t.dangerSoft = hex(0x432324);
    t.info = hex(0x82baff);
    t.infoSoft = hex(0x18304c);
    return t;
}

struct Hue {
    int hue;
    int saturation;
    const char* name;
};
constexpr std::array<Hue, classColourCount> hues{{
    {222, 190, QT_TRANSLATE_NOOP("ClassColour", "Blue")},
    {172, 150, QT_TRANSLATE_NOOP("ClassColour", "Teal")},
    {28, 205, QT_TRANSLATE_NOOP("ClassColour", "Orange")},
    {275, 150, QT_TRANSLATE_NOOP("ClassColour", "Violet")},
    {140, 140, QT_TRANSLATE_NOOP("ClassColour", "Green")},
    {340, 165, QT_TRANSLATE_NOOP("ClassColour", "Rose")},
    {48, 190, QT_TRANSLATE_NOOP("ClassColour", "Amber")},
    {198, 180, QT_TRANSLATE_NOOP("ClassColour", "Sky")},
    {5, 165, QT_TRANSLATE_NOOP("ClassColour", "Red")},
    {85, 130, QT_TRANSLATE_NOOP("ClassColour", "Lime")},
    {305, 120, QT_TRANSLATE_NOOP("ClassColour", "Plum")},
    {215, 35, QT_TRANSLATE_NOOP("ClassColour", "Slate")},
}};

int wrapped(int index)
{
    return ((index % classColourCount) + classColourCount) % classColourCount;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(double(c.redF())) + 0.7152 * linear(double(c.greenF())) + 0.0722 * linear(double(c.blueF()));
}
} // namespace

const Tokens& tokens(Theme theme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return theme == Theme::Light ? light : dark;
}

Theme themeOf(const QPalette& palette)
{
    // A style sheet makes the window colour of some widgets transparent; then the application's tells.
    QColor window = palette.color(QPalette::Window);
    if (window.alpha() < 255)
        window = QGuiApplication::palette().color(QPalette::Window);
    return window.lightness() < 128 ? Theme::Dark : Theme::Light;
}

Theme themeOf(const QWidget* widget)
{
    return themeOf(widget->palette());
}

const Tokens& tokensOf(const QWidget* widget)
{
    return tokens(themeOf(widget));
}

ClassColour classColour(Theme theme, int index)
{
    const Hue& h = hues.at(size_t(wrapped(index)));
    if (theme == Theme::Light)
        return {QColor::fromHsl(h.hue, h.saturation, 90), QColor::fromHsl(h.hue, h.saturation, 237),
                QColor::fromHsl(h.hue, h.saturation, 50)};
    return {QColor::fromHsl(h.hue, h.saturation, 158), QColor::fromHsl(h.hue, h.saturation / 2, 56),
            QColor::fromHsl(h.hue, h.saturation, 222)};
}

QString classColourName(int index)
{
    return QCoreApplication::translate("ClassColour", hues.at(size_t(wrapped(index))).name);
}

QColor toneColour(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return t.text;
    case Tone::Muted: return t.muted;
    case Tone::Accent: return t.accentSoftText;
    case Tone::Success: return t.success;
    case Tone::Warn: return t.warn;
    case Tone::Danger: return t.danger;
    case Tone::Info: return t.info;
    }
    return t.text;
}

QColor toneBackground(const Tokens& t, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted: return t.hover;
    case Tone::Accent: return t.accentSoft;
    case Tone::Success: return t.successSoft;
    case Tone::Warn: return t.warnSoft;
    case Tone::Danger: return t.dangerSoft;
    case Tone::Info: return t.infoSoft;
    }
    return t.hover;
}

QPalette toQPalette(Theme theme)
{
    const Tokens& t = tokens(theme);
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.accentText);
    p.setColor(QPalette::ToolTipBase, t.text);
    p.setColor(QPalette::ToolTipText, t.surface);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.inputBorder);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    return p;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

QList<ContrastPair> contrastPairs(Theme theme)
{
    const Tokens& t = tokens(theme);
    constexpr double words = 4.5;
    constexpr double shapes = 3.0;
    QList<ContrastPair> pairs;
    const std::initializer_list<std::pair<const char*, QColor>> grounds = {{"window", t.window},   {"surface", t.surface},
                                                                            {"rail", t.rail},       {"hover", t.hover},
                                                                            {"selection", t.selection}};
    for (const auto& [name, ground] : grounds) {
        pairs.append({u"text on %1"_s.arg(QLatin1String(name)), t.text, ground, words});
        pairs.append({u"muted on %1"_s.arg(QLatin1String(name)), t.muted, ground, words});
    }
    for (const QColor& ground : {t.window, t.surface, t.rail}) {
        pairs.append({u"accent on ground"_s, t.accent, ground, words});
        pairs.append({u"input border on ground"_s, t.inputBorder, ground, shapes});
        pairs.append({u"focus on ground"_s, t.focus, ground, shapes});
    }
    pairs.append({u"text on accent"_s, t.accentText, t.accent, words});
    pairs.append({u"text on accent, hover"_s, t.accentText, t.accentHover, words});
    // The ring of a filled button lies between the two, so that it has to stand out from what is around the button.
    pairs.append({u"ring of a filled button"_s, t.focusOnAccent, t.surface, shapes});
    pairs.append({u"ring of a filled button on its fill"_s, t.focusOnAccent, t.accent, 2.0});
    for (const Tone tone : {Tone::Accent, Tone::Success, Tone::Warn, Tone::Danger, Tone::Info}) {
        const QString name = QString::number(int(tone));
        pairs.append({u"tone %1 on its soft ground"_s.arg(name), toneColour(t, tone), toneBackground(t, tone), words});
        pairs.append({u"text on soft tone %1"_s.arg(name), t.text, toneBackground(t, tone), words});
        pairs.append({u"tone %1 on surface"_s.arg(name), toneColour(t, tone), t.surface, words});
        pairs.append({u"tone %1 on window"_s.arg(name), toneColour(t, tone), t.window, words});
    }
    for (int i = 0; i < classColourCount; ++i) {
        const ClassColour c = classColour(theme, i);
        pairs.append({u"class colour %1: text"_s.arg(i), c.text, c.fill, words});
        pairs.append({u"class colour %1: edge on surface"_s.arg(i), c.edge, t.surface, shapes});
        pairs.append({u"class colour %1: edge on fill"_s.arg(i), c.edge, c.fill, shapes});
    }
    return pairs;
}

} // namespace td
