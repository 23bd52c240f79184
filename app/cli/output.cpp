// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace td
{

Result<void> writeOut(const QByteArray& bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    if (!written || std::fflush(stdout) != 0)
        return fail(ErrorKind::Io, "output.failed");
    return {};
}

Result<void> writeJsonLine(const QJsonObject& json)
{
    return writeOut(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

void writeError(const QString& text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

Result<void> writeSecretFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.exists())
        return fail(ErrorKind::Refused, "file.exists", "file", {path});
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::Io, "file.write", "file", {path});
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::Io, "file.write", "file", {path});
    return {};
}

} // namespace td
