// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outfile.h"

#include <QSaveFile>

namespace td
{

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // flush() by itself: commit() closes the file and forgets an error of the last buffer.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorKind::DiskFull : ErrorKind::Io, "export.write", "out", {path}, file.errorString());
}

} // namespace td
