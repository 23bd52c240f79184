// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "print/document.h"

#include <memory>

class QWidget;

namespace td
{

class AccessLog;

/// Writes documents into one PDF, one after the other; the old file stays when it fails. Errors: Io print.write (args: path).
Result<void> writeDocumentPdf(const QString& path, const QList<Document>& documents);
/// The same as bytes, for an attachment or a pack.
Result<QByteArray> documentPdf(const QList<Document>& documents);
/// Shows documents in a preview from which they go to a printer or into a PDF. True when they were printed.
bool previewDocuments(const QList<Document>& documents, QWidget* parent);

/// Many documents into one PDF, or into a PDF each in a folder, a step at a time, so that the window stays alive. Nothing of a
/// single PDF remains when it is not finished; in a folder each file is whole.
class DocumentBatch
{
public:
    /// Makes the document of a place in the list, when its turn comes.
    using Make = std::function<Result<Document>(int index)>;

    /// `path` ends in ".pdf": one file; else it is a folder, which must exist.
    DocumentBatch(int count, Make make, const QString& path);
    ~DocumentBatch();
    DocumentBatch(const DocumentBatch&) = delete;
    DocumentBatch& operator=(const DocumentBatch&) = delete;

    /// Writes the next document. False when none was left, and the file is finished. Errors: Io print.write, and those of `make`; after
    /// an error there is no next step.
    Result<bool> step();
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int count() const { return m_count; }

private:
    class SinglePdf;

    Result<void> write(const Document& document);

    const int m_count;
    const Make m_make;
    const QString m_path;
    int m_done = 0;
    std::unique_ptr<SinglePdf> m_single;
};

/// Runs a batch to its end with a window that shows how far it is and lets one cancel. Errors: Cancelled print.cancelled.
Result<void> runBatch(DocumentBatch& batch, QWidget* parent);

/// Notes in the access log that documents were printed ("print") or written ("export").
Result<void> noteDocuments(AccessLog& log, const QList<Document>& documents, const char* action);

} // namespace td
