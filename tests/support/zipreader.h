// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scratchstudio.h"

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>

#include <archive.h>
#include <archive_entry.h>

namespace td::test
{

/// The members of a zip as libarchive reads them, in the archive's order in `order`. Empty when it is no archive.
inline QMap<QString, QByteArray> readZip(const QString& path, QStringList* order = nullptr)
{
    QMap<QString, QByteArray> members;
    archive* reader = archive_read_new();
    archive_read_support_format_zip(reader);
    if (archive_read_open_filename(reader, QFile::encodeName(path).constData(), 16384) == ARCHIVE_OK) {
        archive_entry* entry = nullptr;
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            const QString name = QString::fromUtf8(archive_entry_pathname_utf8(entry));
            QByteArray content;
            char block[16384];
            for (la_ssize_t size = 0; (size = archive_read_data(reader, block, sizeof block)) > 0;)
                content.append(block, size);
            members.insert(name, content);
            if (order != nullptr)
                order->append(name);
        }
    }
    archive_read_free(reader);
    return members;
}

} // namespace td::test
