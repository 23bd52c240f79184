// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct archive;
class QSaveFile;

namespace td
{

/// A member of an archive, as the manifest names it.
struct ZipMember {
    QString name;
    qint64 size = 0;
    QByteArray sha256; ///< hex

    bool operator==(const ZipMember&) const = default;
};

/// Writes a zip archive member by member, so that it never stands in memory as a whole. The file appears at its place when finish()
/// succeeds; until then, and when this is destroyed before, what stood there stays. The same members and time give the same bytes.
class ZipFile
{
public:
    /// `at`: the time of every member. Error: Io or DiskFull export.write (args: the path).
    static Result<std::unique_ptr<ZipFile>> create(const QString& path, Instant at);
    ~ZipFile();
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    /// Names are relative, with '/' between folders.
    Result<void> add(const QString& name, const QByteArray& content);
    [[nodiscard]] const QList<ZipMember>& members() const { return m_members; }
    Result<void> finish();

private:
    ZipFile(const QString& path, Instant at);
    Result<void> open();
    [[nodiscard]] tl::unexpected<Error> notWritten() const;

    QString m_path;
    Instant m_at;
    std::unique_ptr<QSaveFile> m_file;
    archive* m_archive = nullptr;
    QList<ZipMember> m_members;
};

} // namespace td
