// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/recoverypage.h"

#include "widgets/qrmatrix.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("RecoveryPage", text);
}

void drawCode(QPainter& painter, const QRectF& area, const QString& text)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width(), area.width());
    painter.fillPath(qrMatrix(text.toLatin1()).path(), Qt::black);
    painter.restore();
}

} // namespace

bool drawRecoveryPage(QPagedPaintDevice& device, const QString& key, const QString& studio)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF page(QPointF(0, 0), device.pageLayout().paintRect(QPageLayout::Point).size());
    const qreal scale = painter.viewport().width() / page.width();
    painter.scale(scale, scale);
    QFont font(QFontDatabase::hasFamily(u"Liberation Sans"_s) ? u"Liberation Sans"_s : u"DejaVu Sans"_s);
    const auto write = [&](qreal top, qreal height, int size, bool bold, const QString& words) {
        font.setPixelSize(size);
        font.setBold(bold);
        painter.setFont(font);
        painter.setPen(Qt::black);
        painter.drawText(QRectF(0, top, page.width(), height), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
    };
    write(0, 30, 20, true, say(QT_TRANSLATE_NOOP("RecoveryPage", "Recovery key of %1")).arg(studio));
    write(40, 60, 12, false,
          say(QT_TRANSLATE_NOOP("RecoveryPage", "With this key the studio opens when every password is lost. Whoever has it and the "
                                                "studio's files can read everything: keep it where you keep your contracts, not beside "
                                                "the computer.")));
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(18);
    painter.setFont(mono);
    painter.drawText(QRectF(0, 120, page.width(), 60), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, key);
    drawCode(painter, QRectF(0, 200, 140, 140), key);
    write(360, 40, 10, false,
          say(QT_TRANSLATE_NOOP("RecoveryPage", "Upper and lower case, blanks and dashes do not matter when you type it.")));
    return painter.end();
}

bool printRecoveryPage(const QString& key, const QString& studio, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return drawRecoveryPage(printer, key, studio);
}

} // namespace td
