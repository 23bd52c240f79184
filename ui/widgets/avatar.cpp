// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/avatar.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace td
{
namespace
{
QString firstCharacter(const QString& word)
{
    return word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper();
}
} // namespace

QString initialsOf(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? firstCharacter(words.front()) : firstCharacter(words.front()) + firstCharacter(words.back());
}

int colourIndexOf(const RawId& id)
{
    // The last bytes of a UUID version 7 are the random ones.
    return std::accumulate(id.begin() + 8, id.end(), 0, [](int sum, unsigned char c) { return sum * 31 % 9973 + c; }) %
           classColourCount;
}

void paintAvatar(QPainter* painter, const QRectF& rect, const QPalette& palette, const QString& name, const RawId& id,
                 const QPixmap& photo)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (!photo.isNull()) {
        QPainterPath circle;
        circle.addEllipse(rect);
        painter->setClipPath(circle);
        const int side = std::min(photo.width(), photo.height());
        painter->drawPixmap(rect, photo, QRectF((photo.width() - side) / 2.0, (photo.height() - side) / 2.0, side, side));
    } else {
        const ClassColour colour = classColour(themeOf(palette), colourIndexOf(id));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour.fill);
        painter->drawEllipse(rect);
        QFont font = typeFont(TypeSize::Body, QFont::DemiBold);
        font.setPixelSize(std::max(9, int(rect.height() * 0.38)));
        painter->setFont(font);
        painter->setPen(colour.text);
        painter->drawText(rect, Qt::AlignCenter, initialsOf(name));
    }
    painter->restore();
}

Avatar::Avatar(int diameter, QWidget* parent) : QWidget(parent), m_diameter(diameter)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setPerson(const QString& name, const RawId& id, const QPixmap& photo)
{
    m_name = name;
    m_id = id;
    m_photo = photo;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), palette(), m_name, m_id, m_photo);
}

} // namespace td
