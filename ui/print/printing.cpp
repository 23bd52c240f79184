// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printing.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

namespace td
{

Result<void> writeSheetPdf(const QString& path, SheetPainter::Kind kind, const SheetContent& content, const QString& paper)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(content.title);
        writer.setCreator(QStringLiteral("Trainerdesk"));
        writer.setPageLayout(SheetPainter::layoutFor(kind, paper));
        if (SheetPainter(kind, content).paint(writer) == 0)
            return fail(ErrorKind::Io, "print.write", "path", {path});
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Io, "print.write", "path", {path}, file.errorString());
    return {};
}

bool printSheet(SheetPainter::Kind kind, const SheetContent& content, const QString& paper, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(SheetPainter::layoutFor(kind, paper));
    printer.setDocName(content.title);
    QPrintPreviewDialog preview(&printer, parent);
    preview.resize(1000, 760);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter* target) { SheetPainter(kind, content).paint(*target); });
    return preview.exec() == QDialog::Accepted;
}

} // namespace td
