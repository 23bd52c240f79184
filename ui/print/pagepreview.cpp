// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pagepreview.h"

#include "print/documentpainter.h"

#include <QPainter>

namespace td
{
namespace
{
constexpr int usualWidth = 300;
} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview of the page"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(usualWidth / 2);
}

void PagePreview::setDocument(const Document& document)
{
    m_laid = layOut(document);
    updateGeometry();
    update();
}

QSize PagePreview::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int PagePreview::heightForWidth(int width) const
{
    return m_laid.size.isEmpty() ? width : qRound(width * m_laid.size.height() / m_laid.size.width());
}

void PagePreview::paintEvent(QPaintEvent* /*event*/)
{
    if (m_laid.pages.isEmpty())
        return;
    const qreal scale = std::min(width() / m_laid.size.width(), height() / m_laid.size.height());
    QPainter painter(this);
    const QRectF sheet(QPointF((width() - m_laid.size.width() * scale) / 2, 0), m_laid.size * scale);
    painter.fillRect(sheet, Qt::white);
    painter.save();
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    paintPage(painter, m_laid.pages.first());
    painter.restore();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace td
