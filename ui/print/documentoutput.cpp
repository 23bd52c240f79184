// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentoutput.h"

#include "print/documentlayout.h"
#include "print/documentpainter.h"
#include "storage/accesslog.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int resolution = 1200;
constexpr qsizetype longestName = 120;

Error notWritten(const QString& path, const QString& detail)
{
    return {ErrorKind::Io, u"print.write"_s, u"path"_s, {path}, detail};
}

/// Without what a file system does not take.
QString fileNameOf(const Document& document, int index)
{
    static const QRegularExpression odd(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = document.fileName.isEmpty() ? document.title : document.fileName;
    if (name.endsWith(u".pdf"_s))
        name.chop(4);
    name = name.replace(odd, u"-"_s).trimmed().left(longestName);
    return (name.isEmpty() ? QString::number(index + 1) : name) + u".pdf"_s;
}

/// The writer says when it ran; a paper with a day of its own says that one.
void setDay(QByteArray& pdf, QDate day)
{
    static const QByteArray mark("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(mark);
    const QByteArray words = day.toString(u"yyyyMMdd000000"_s).toLatin1();
    if (at >= 0 && day.isValid() && words.size() == 14)
        pdf.replace(at + mark.size(), words.size(), words);
}

/// Documents one after the other on one device.
class DocumentSpooler
{
public:
    explicit DocumentSpooler(QPagedPaintDevice& device) : m_device(device) {}

    bool put(const Document& document)
    {
        const LaidDocument laid = layOut(document);
        m_device.setPageLayout(pageLayoutFor(laid));
        if (!m_painter.isActive() ? !m_painter.begin(&m_device) : !m_device.newPage())
            return false;
        return paintPages(m_painter, m_device, laid);
    }
    bool end() { return m_painter.isActive() && m_painter.end(); }

private:
    QPagedPaintDevice& m_device;
    QPainter m_painter;
};

/// A PDF being written to a device.
class PdfSpooler
{
public:
    PdfSpooler(QIODevice& out, const Document& first) : m_writer(&out), m_spooler(m_writer)
    {
        m_writer.setResolution(resolution);
        m_writer.setTitle(first.title);
        m_writer.setCreator(u"Trainerdesk"_s);
    }
    bool put(const Document& document) { return m_spooler.put(document); }
    bool end() { return m_spooler.end(); }

private:
    QPdfWriter m_writer;
    DocumentSpooler m_spooler;
};

} // namespace

Result<QByteArray> documentPdf(const QList<Document>& documents)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (documents.isEmpty())
        return fail(notWritten({}, u"no documents"_s));
    PdfSpooler pdf(buffer, documents.front());
    for (const Document& document : documents) {
        if (!pdf.put(document))
            return fail(notWritten(document.title, u"painter"_s));
    }
    if (!pdf.end())
        return fail(notWritten(documents.front().title, u"painter"_s));
    setDay(bytes, documents.front().day);
    return bytes;
}

Result<void> writeDocumentPdf(const QString& path, const QList<Document>& documents)
{
    TD_TRY_ASSIGN(const QByteArray bytes, documentPdf(documents));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(notWritten(path, file.errorString()));
    return {};
}

bool previewDocuments(const QList<Document>& documents, QWidget* parent)
{
    if (documents.isEmpty())
        return false;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(pageLayoutFor(layOut(documents.front())));
    printer.setFullPage(true);
    printer.setDocName(documents.front().title);
    printer.setCreator(u"Trainerdesk"_s);
    QPrintPreviewDialog preview(&printer, parent);
    preview.resize(1000, 800);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter* target) {
        DocumentSpooler spooler(*target);
        for (const Document& document : documents) {
            if (!spooler.put(document))
                break;
        }
        spooler.end();
    });
    return preview.exec() == QDialog::Accepted;
}

/// The file that all documents go into; it replaces the old one when it is committed.
class DocumentBatch::SinglePdf
{
public:
    explicit SinglePdf(const QString& path) : m_file(path) {}

    Result<void> put(const Document& document)
    {
        if (!m_pdf) {
            if (!m_file.open(QIODevice::WriteOnly))
                return fail(notWritten(m_file.fileName(), m_file.errorString()));
            m_pdf = std::make_unique<PdfSpooler>(m_file, document);
        }
        if (!m_pdf->put(document) || m_file.error() != QFileDevice::NoError)
            return fail(notWritten(m_file.fileName(), m_file.errorString()));
        return {};
    }
    Result<void> finish()
    {
        if (!m_pdf)
            return {};
        const bool ended = m_pdf->end();
        m_pdf.reset();
        if (!ended || !m_file.commit())
            return fail(notWritten(m_file.fileName(), m_file.errorString()));
        return {};
    }

private:
    QSaveFile m_file;
    std::unique_ptr<PdfSpooler> m_pdf;
};

DocumentBatch::DocumentBatch(int count, Make make, const QString& path) : m_count(count), m_make(std::move(make)), m_path(path)
{
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive) && !QFileInfo(path).isDir())
        m_single = std::make_unique<SinglePdf>(path);
}

DocumentBatch::~DocumentBatch() = default;

Result<void> DocumentBatch::write(const Document& document)
{
    if (m_single)
        return m_single->put(document);
    return writeDocumentPdf(QDir(m_path).filePath(fileNameOf(document, m_done)), {document});
}

Result<bool> DocumentBatch::step()
{
    if (m_done < m_count) {
        TD_TRY_ASSIGN(const Document document, m_make(m_done));
        TD_TRY(write(document));
        ++m_done;
        return true;
    }
    if (m_single)
        TD_TRY(m_single->finish());
    return false;
}

Result<void> runBatch(DocumentBatch& batch, QWidget* parent)
{
    QProgressDialog progress(QCoreApplication::translate("DocumentBatch", "Writing the PDF ..."),
                             QCoreApplication::translate("DocumentBatch", "Cancel"), 0, batch.count(), parent);
    progress.setObjectName(u"documentProgress"_s);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(300);
    for (;;) {
        TD_TRY_ASSIGN(const bool more, batch.step());
        if (!more)
            return {};
        progress.setValue(batch.done());
        QCoreApplication::processEvents();
        if (progress.wasCanceled())
            return fail(ErrorKind::Cancelled, "prompt.cancelled");
    }
}

Result<void> noteDocuments(AccessLog& log, const QList<Document>& documents, const char* action)
{
    for (const Document& document : documents)
        TD_TRY(log.note(document.resource, document.subject, action, document.title));
    return {};
}

} // namespace td
