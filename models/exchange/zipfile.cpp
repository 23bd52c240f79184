// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipfile.h"

#include <QCryptographicHash>
#include <QSaveFile>

#include <archive.h>
#include <archive_entry.h>

namespace td
{
namespace
{

constexpr int readableFile = 0644;

la_ssize_t writeBytes(archive*, void* file, const void* bytes, size_t size)
{
    return static_cast<QSaveFile*>(file)->write(static_cast<const char*>(bytes), qint64(size));
}

} // namespace

Result<std::unique_ptr<ZipFile>> ZipFile::create(const QString& path, Instant at)
{
    std::unique_ptr<ZipFile> zip(new ZipFile(path, at));
    TD_TRY(zip->open());
    return zip;
}

ZipFile::ZipFile(const QString& path, Instant at) : m_path(path), m_at(at), m_file(std::make_unique<QSaveFile>(path)) {}

ZipFile::~ZipFile()
{
    if (m_archive != nullptr) {
        archive_write_fail(m_archive);
        archive_write_free(m_archive);
    }
}

tl::unexpected<Error> ZipFile::notWritten() const
{
    const bool full = m_file->error() == QFileDevice::ResourceError;
    return fail(full ? ErrorKind::DiskFull : ErrorKind::Io, "export.write", "out", {m_path}, m_file->errorString());
}

Result<void> ZipFile::open()
{
    if (!m_file->open(QIODevice::WriteOnly))
        return notWritten();
    m_archive = archive_write_new();
    const bool ready = archive_write_set_format_zip(m_archive) == ARCHIVE_OK && archive_write_set_bytes_per_block(m_archive, 0) == ARCHIVE_OK
        && archive_write_set_options(m_archive, "hdrcharset=UTF-8") == ARCHIVE_OK
        && archive_write_open(m_archive, m_file.get(), nullptr, writeBytes, nullptr) == ARCHIVE_OK;
    if (!ready)
        return notWritten();
    return {};
}

Result<void> ZipFile::add(const QString& name, const QByteArray& content)
{
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name.toUtf8().constData());
    archive_entry_set_size(entry, content.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, readableFile);
    archive_entry_set_mtime(entry, m_at, 0);
    const bool written = archive_write_header(m_archive, entry) == ARCHIVE_OK
        && archive_write_data(m_archive, content.constData(), size_t(content.size())) == content.size()
        && archive_write_finish_entry(m_archive) == ARCHIVE_OK;
    archive_entry_free(entry);
    if (!written)
        return notWritten();
    m_members.append({name, content.size(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()});
    return {};
}

Result<void> ZipFile::finish()
{
    const bool closed = archive_write_close(m_archive) == ARCHIVE_OK;
    archive_write_free(m_archive);
    m_archive = nullptr;
    if (!closed || !m_file->flush() || !m_file->commit()) // commit() alone forgets an error of the last buffer
        return notWritten();
    return {};
}

} // namespace td
