// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"

#include "widgets/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr std::array glyphNames{
    "", "today", "calendar", "clients", "training", "money", "team", "facility", "insights", "settings", "search", "add", "edit",
    "delete", "undo", "redo", "lock", "user", "switch", "privacy", "visible", "print", "check", "cross", "warning", "info",
    "success", "error", "clock", "repeat", "filter", "columns", "chevron-left", "chevron-right", "chevron-up", "chevron-down",
    "arrow-left", "arrow-right", "arrow-up", "arrow-down", "phone", "mail", "tag", "star", "location", "room", "note", "history",
    "waitlist", "no-show", "arrived", "birthday", "holiday", "sun", "moon", "language", "key", "restore", "merge", "bell", "menu",
    "more", "folder", "keyboard", "copy", "export", "alert"};
static_assert(glyphNames.size() == size_t(Glyph::Count));

QByteArray svgBytes(Glyph glyph, const QColor& colour)
{
    initWidgetResources();
    QFile file(u":/icons/%1.svg"_s.arg(glyphName(glyph)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace(QByteArrayLiteral("#000000"), colour.name().toLatin1());
}

/// Colours an SVG at the moment of drawing, from the application's palette.
class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Tone tone, bool onAccent) : m_glyph(glyph), m_tone(tone), m_onAccent(onAccent) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintGlyph(painter, m_glyph, rect, colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"td-glyph/%1/%2/%3x%4"_s.arg(int(m_glyph)).arg(colour(mode, state).name()).arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(m_glyph, m_tone, m_onAccent); }
    QString key() const override { return u"td-glyph"_s; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens& t = tokens(themeOf(QGuiApplication::palette()));
        if (mode == QIcon::Disabled)
            return t.disabled;
        if (m_onAccent)
            return t.accentText;
        return state == QIcon::On ? t.accentSoftText : toneColour(t, m_tone);
    }

    Glyph m_glyph;
    Tone m_tone;
    bool m_onAccent;
};
} // namespace

QString glyphName(Glyph glyph)
{
    return QLatin1String(glyphNames.at(size_t(glyph)));
}

QIcon icon(Glyph glyph, Tone tone)
{
    return glyph == Glyph::None ? QIcon() : QIcon(new GlyphEngine(glyph, tone, false));
}

QIcon iconOnAccent(Glyph glyph)
{
    return glyph == Glyph::None ? QIcon() : QIcon(new GlyphEngine(glyph, Tone::Neutral, true));
}

void paintGlyph(QPainter* painter, Glyph glyph, const QRectF& rect, const QColor& colour)
{
    if (glyph == Glyph::None)
        return;
    QSvgRenderer renderer(svgBytes(glyph, colour));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer.render(painter, square);
    painter->restore();
}

} // namespace td
