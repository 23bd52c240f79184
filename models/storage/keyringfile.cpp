// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyringfile.h"

#include "storage/keyringjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace td
{
namespace
{
QString firstPath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("keyring.json"));
}

QString secondPath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("keyring.backup.json"));
}

Result<void> writeFailure(const QString& folder, qint64 needed, const QString& detail)
{
    const QFileInfo info(folder);
    if (info.isDir() && !info.isWritable())
        return fail(ErrorKind::ReadOnly, "keyring.read-only", "folder", {}, detail);
    const QStorageInfo disk(folder);
    if (disk.isReadOnly())
        return fail(ErrorKind::ReadOnly, "keyring.read-only", "folder", {}, detail);
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return fail(ErrorKind::DiskFull, "keyring.disk-full", "folder", {}, detail);
    return fail(ErrorKind::Io, "keyring.write", "folder", {}, detail);
}

/// QSaveFile syncs the file, but its new name is on the disk only after the folder was synced too.
bool syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done;
#else
    Q_UNUSED(folder)
    return true;
#endif
}

Result<void> writeOne(const QString& path, const QByteArray& json)
{
    const QString folder = QFileInfo(path).absolutePath();
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(json) == json.size() && file.flush() && file.commit() && syncFolder(folder);
    if (!written)
        return writeFailure(folder, json.size(), file.errorString());
    return {};
}

Result<QByteArray> readOne(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotAStudio, "studio.missing");
    if (!info.isFile()) // opening a pipe would wait for ever
        return fail(ErrorKind::Io, "keyring.read", "", {}, QStringLiteral("not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, "keyring.read", "", {}, file.errorString());
    const QByteArray json = file.read(maxKeyringSize + 1); // one more: the reader refuses it as too large
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Io, "keyring.read", "", {}, file.errorString());
    return json;
}
} // namespace

Result<void> writeKeyringFiles(const QString& folder, const KeyringData& keyring)
{
    const QByteArray json = keyringToJson(keyring);
    TD_TRY_ASSIGN(const KeyringData readBack, keyringFromJson(json)); // never write what could not be opened again
    if (readBack != keyring)
        return fail(ErrorKind::Internal, "keyring.write", "", {}, QStringLiteral("does not read back"));
    TD_TRY(writeOne(firstPath(folder), json));
    return writeOne(secondPath(folder), json);
}

Result<KeyringFile> readKeyringFiles(const QString& folder)
{
    const Result<QByteArray> firstBytes = readOne(firstPath(folder));
    const Result<QByteArray> secondBytes = readOne(secondPath(folder));
    const Result<KeyringData> first = firstBytes.and_then(keyringFromJson);
    if (first)
        return KeyringFile{*first, !secondBytes || *firstBytes != *secondBytes};
    if (first.error().kind == ErrorKind::NewerSchema)
        return fail(first.error());
    const Result<KeyringData> second = secondBytes.and_then(keyringFromJson);
    if (second)
        return KeyringFile{*second, true};
    return fail(first.error().kind == ErrorKind::NotAStudio ? second.error() : first.error());
}

} // namespace td
