// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/clientfiles.h"

#include "assessments/trainedclient.h"
#include "core/text.h"
#include "facility/studioday.h"
#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace td
{
namespace
{
constexpr int longestName = 200;
constexpr int longestNote = 500;

#define FILE_COLUMNS "id, client_id, name, media_type, length(content), added_on, note, version"

ClientFile read(const Query& q)
{
    return {q.id<ClientFileId>(0), q.id<ClientId>(1), q.text(2), q.text(3), q.int64(4), q.date(5), q.text(6), q.integer(7)};
}

/// The last part, whichever system wrote the path.
QString bareName(const QString& name)
{
    return name.section(u'/', -1).section(u'\\', -1);
}

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorKind::Invalid, "file.too-large", "file", {QString::number(ClientFiles::largest)});
}
} // namespace

Result<ClientFileId> ClientFiles::addFromDisk(const ClientId& client, const QString& path, const QString& note)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(ErrorKind::Invalid, "file.unreadable", "file", {info.fileName()});
    if (info.size() > largest)
        return tooLarge();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, "file.unreadable", "file", {info.fileName()});
    return add(client, info.fileName(), file.read(largest + 1), note);
}

Result<ClientFileId> ClientFiles::add(const ClientId& client, const QString& name, const QByteArray& content, const QString& note)
{
    TD_TRY_ASSIGN(const Client who, trainedClient(m_db, client));
    TD_TRY_ASSIGN(const QString bare, checkLine(bareName(name), "name", longestName, true));
    TD_TRY_ASSIGN(const QString text, checkLine(note, "note", longestNote));
    if (content.isEmpty())
        return fail(ErrorKind::Invalid, "file.empty", "file", {bare});
    if (content.size() > largest)
        return tooLarge();
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(bare, content).name();
    return m_db.change("client-file.add", who.name(), [&]() -> Result<ClientFileId> {
        const auto id = m_db.newId<ClientFileId>();
        TD_TRY(m_db.exec("INSERT INTO client_files (id, client_id, name, media_type, content, added_on, note) VALUES (?, ?, ?, ?, ?, ?, ?)", id, client, bare,
                         type, content, today, text));
        return id;
    });
}

Result<void> ClientFiles::change(const ClientFile& file)
{
    TD_TRY_ASSIGN(const ClientFile before, find(file.id));
    TD_TRY_ASSIGN(const Client who, trainedClient(m_db, before.client));
    TD_TRY_ASSIGN(const QString bare, checkLine(bareName(file.name), "name", longestName, true));
    TD_TRY_ASSIGN(const QString text, checkLine(file.note, "note", longestNote));
    return m_db.change("client-file.change", who.name(), [&] {
        return m_db.exec("UPDATE client_files SET name = ?, note = ?, version = ? WHERE id = ?", bare, text, file.version, file.id);
    });
}

Result<void> ClientFiles::remove(const ClientFileId& id)
{
    TD_TRY_ASSIGN(const ClientFile before, find(id));
    TD_TRY_ASSIGN(const Client who, trainedClient(m_db, before.client));
    return m_db.change("client-file.remove", who.name(),
                       [&] { return m_db.exec("UPDATE client_files SET deleted = 1, version = ? WHERE id = ?", before.version, id); });
}

Result<ClientFile> ClientFiles::find(const ClientFileId& id)
{
    auto q = m_db.query("SELECT " FILE_COLUMNS " FROM client_files WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return read(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "file");
}

Result<QList<ClientFile>> ClientFiles::list(const ClientId& client)
{
    TD_TRY(trainedClient(m_db, client));
    auto q = m_db.query("SELECT " FILE_COLUMNS " FROM client_files WHERE client_id = ? AND deleted = 0 ORDER BY added_on DESC, id DESC", client);
    QList<ClientFile> list;
    while (q.next())
        list.append(read(q));
    TD_TRY(q.finish());
    return list;
}

Result<QByteArray> ClientFiles::content(const ClientFileId& id)
{
    auto q = m_db.query("SELECT content FROM client_files WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return q.bytes(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "file");
}

} // namespace td
