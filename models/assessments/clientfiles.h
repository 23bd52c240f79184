// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/clientfile.h"
#include "core/result.h"

#include <QList>

namespace td
{

class Database;

/// Files of clients, kept in the encrypted studio file; what is in one is written once and never opened here. Labels "client-file.add", "client-file.change", "client-file.remove": all can be
/// undone. Errors: Forbidden "rule.forbidden"; NotFound "row.not-found"; Invalid "file.too-large" (args: the limit in bytes), "file.empty", "file.unreadable",
/// "text.empty", "text.too-long"; Stale "row.stale".
class ClientFiles
{
public:
    static constexpr qint64 largest = 20'000'000; ///< bytes

    explicit ClientFiles(Database& database) : m_db(database) {}

    /// A file of the disk: its size is looked at before it is read.
    Result<ClientFileId> addFromDisk(const ClientId& client, const QString& path, const QString& note = {});
    /// Folders in the name are dropped.
    Result<ClientFileId> add(const ClientId& client, const QString& name, const QByteArray& content, const QString& note = {});
    /// Name and note.
    Result<void> change(const ClientFile& file);
    Result<void> remove(const ClientFileId& id);
    [[nodiscard]] Result<ClientFile> find(const ClientFileId& id);
    /// The newest first.
    [[nodiscard]] Result<QList<ClientFile>> list(const ClientId& client);
    [[nodiscard]] Result<QByteArray> content(const ClientFileId& id);

private:
    Database& m_db;
};

} // namespace td
