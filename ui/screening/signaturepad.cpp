// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/signaturepad.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr qreal penWidth = 2.4;
constexpr qreal leastInk = 30;
constexpr int pictureScale = 2;
constexpr int picturePad = 8;
constexpr int widestPicture = 1600;
constexpr qreal lineFromBottom = 36;

QPen penOf(const QColor& colour)
{
    return {colour, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}
} // namespace

SignaturePad::SignaturePad(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_AcceptTouchEvents, false); // touches come as mouse events
    setObjectName(u"signaturePad"_s);
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(tr("Draw with a finger, a pen or the mouse. Delete clears it. To sign by keyboard, choose to type your name instead."));
}

bool SignaturePad::isEmpty() const
{
    return m_length < leastInk;
}

void SignaturePad::clear()
{
    m_path = {};
    m_length = 0;
    update();
    emit changed();
}

QByteArray SignaturePad::png() const
{
    if (isEmpty())
        return {};
    const QRectF ink = m_path.boundingRect().adjusted(-picturePad, -picturePad, picturePad, picturePad);
    const qreal scale = std::min<qreal>(pictureScale, widestPicture / ink.width());
    QImage image((ink.size() * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-ink.topLeft());
    painter.strokePath(m_path, penOf(Qt::black));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void SignaturePad::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.focus : t.inputBorder, hasFocus() ? 2 : 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    const qreal y = height() - lineFromBottom;
    painter.setPen(QPen(t.inputBorder, 1, Qt::DashLine));
    painter.drawLine(QPointF(Space::three, y), QPointF(width() - Space::three, y));
    painter.setBrush(Qt::NoBrush);
    painter.strokePath(m_path, penOf(t.text));
    if (m_path.isEmpty()) {
        painter.setPen(t.muted);
        painter.setFont(typeFont(TypeSize::Body));
        painter.drawText(QRectF(Space::three, y, width() - 2 * Space::three, lineFromBottom), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Sign here with a finger, a pen or the mouse"));
    }
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_last = event->position();
    m_path.moveTo(m_last);
    m_path.lineTo(m_last + QPointF(0.1, 0)); // a dot on an i
    update();
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF here(std::clamp<qreal>(event->position().x(), 0, width()), std::clamp<qreal>(event->position().y(), 0, height()));
    m_length += QLineF(m_last, here).length();
    m_last = here;
    m_path.lineTo(here);
    update();
}

void SignaturePad::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    emit changed();
}

void SignaturePad::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace td
