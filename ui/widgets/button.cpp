// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "widgets/metrics.h"

#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal: return u"normal"_s;
    case ButtonKind::Primary: return u"primary"_s;
    case ButtonKind::Danger: return u"danger"_s;
    case ButtonKind::Quiet: return u"quiet"_s;
    case ButtonKind::Link: return u"link"_s;
    case ButtonKind::Nav: return u"nav"_s;
    case ButtonKind::Search: return u"search"_s;
    case ButtonKind::Tile: return u"tile"_s;
    }
    return {};
}

Tone iconTone(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Danger: return Tone::Danger;
    case ButtonKind::Nav:
    case ButtonKind::Search: return Tone::Muted;
    default: return Tone::Neutral;
    }
}
} // namespace

QPushButton* makeButton(const char* name, const QString& text, ButtonKind kind, Glyph glyph)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setProperty("kind", kindName(kind));
    button->setAutoDefault(false);
    button->setIconSize(QSize(iconSize - 2, iconSize - 2));
    if (kind == ButtonKind::Primary || kind == ButtonKind::Nav)
        button->setFont(typeFont(TypeSize::Body, QFont::Medium));
    button->setIcon(kind == ButtonKind::Primary ? iconOnAccent(glyph) : icon(glyph, iconTone(kind)));
    return button;
}

QToolButton* makeIconButton(const char* name, const QString& text, Glyph glyph, Tone tone)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setIcon(icon(glyph, tone));
    button->setIconSize(QSize(iconSize, iconSize));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setStyleProperty(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace td
