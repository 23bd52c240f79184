// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/photoview.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QPainter>

namespace td
{
namespace
{
constexpr int lineHeight = 28;
} // namespace

PhotoView::PhotoView(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhotoView::setPhoto(const QPixmap& picture, const QString& words)
{
    m_picture = picture;
    m_scaled = {};
    m_words = words;
    setAccessibleName(words);
    update();
}

void PhotoView::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(this);
    QPainter painter(this);
    const QRect ground = rect().adjusted(0, 0, 0, -lineHeight);
    painter.fillRect(ground, t.window);
    if (!m_picture.isNull()) {
        const QSize wanted = m_picture.size().scaled(ground.size() * devicePixelRatioF(), Qt::KeepAspectRatio);
        if (m_scaled.size() != wanted)
            m_scaled = m_picture.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QRect place(QPoint(), m_scaled.size() / devicePixelRatioF());
        place.moveCenter(ground.center());
        painter.drawPixmap(place, m_scaled);
    }
    painter.setFont(typeFont(TypeSize::Body));
    painter.setPen(t.muted);
    const QRect line = m_picture.isNull() ? ground : QRect(0, ground.bottom() + 1, width(), lineHeight);
    painter.drawText(line, Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

} // namespace td
