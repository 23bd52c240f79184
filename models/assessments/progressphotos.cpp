// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/progressphotos.h"

#include "assessments/trainedclient.h"
#include "core/text.h"
#include "storage/database.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr int longestNote = 500;

#define PHOTO_COLUMNS "id, client_id, day, pose, note, version"

ProgressPhoto read(const Query& q)
{
    return {q.id<ProgressPhotoId>(0), q.id<ClientId>(1), q.date(2), photoPoseFromName(q.text(3)).value_or(PhotoPose::Other), q.text(4), q.integer(5)};
}
} // namespace

Result<ProgressPhotoId> ProgressPhotos::add(const ClientId& client, QDate day, PhotoPose pose, const QByteArray& file, const QString& note)
{
    TD_TRY_ASSIGN(const Client who, trainedClient(m_db, client));
    TD_TRY(checkPastDay(m_db, day, "day"));
    TD_TRY_ASSIGN(const QString text, checkLine(note, "note", longestNote));
    TD_TRY_ASSIGN(const QByteArray image, preparedPhoto(file));
    return m_db.change("progress-photo.add", who.name(), [&]() -> Result<ProgressPhotoId> {
        const auto id = m_db.newId<ProgressPhotoId>();
        TD_TRY(m_db.exec("INSERT INTO progress_photos (id, client_id, day, pose, image, note) VALUES (?, ?, ?, ?, ?, ?)", id, client, day, photoPoseName(pose),
                         image, text));
        return id;
    });
}

Result<void> ProgressPhotos::change(const ProgressPhoto& photo)
{
    TD_TRY_ASSIGN(const ProgressPhoto before, find(photo.id));
    TD_TRY_ASSIGN(const Client who, trainedClient(m_db, before.client));
    TD_TRY(checkPastDay(m_db, photo.day, "day"));
    TD_TRY_ASSIGN(const QString text, checkLine(photo.note, "note", longestNote));
    return m_db.change("progress-photo.change", who.name(), [&] {
        return m_db.exec("UPDATE progress_photos SET day = ?, pose = ?, note = ?, version = ? WHERE id = ?", photo.day, photoPoseName(photo.pose), text,
                         photo.version, photo.id);
    });
}

Result<void> ProgressPhotos::remove(const ProgressPhotoId& id)
{
    TD_TRY_ASSIGN(const ProgressPhoto before, find(id));
    TD_TRY_ASSIGN(const Client who, trainedClient(m_db, before.client));
    return m_db.change("progress-photo.remove", who.name(),
                       [&] { return m_db.exec("UPDATE progress_photos SET deleted = 1, version = ? WHERE id = ?", before.version, id); });
}

Result<ProgressPhoto> ProgressPhotos::find(const ProgressPhotoId& id)
{
    auto q = m_db.query("SELECT " PHOTO_COLUMNS " FROM progress_photos WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return read(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "photo");
}

Result<QList<ProgressPhoto>> ProgressPhotos::list(const ClientId& client)
{
    TD_TRY(trainedClient(m_db, client));
    auto q = m_db.query("SELECT " PHOTO_COLUMNS " FROM progress_photos WHERE client_id = ? AND deleted = 0 ORDER BY day DESC, id", client);
    QList<ProgressPhoto> list;
    while (q.next())
        list.append(read(q));
    TD_TRY(q.finish());
    std::stable_sort(list.begin(), list.end(),
                     [](const ProgressPhoto& a, const ProgressPhoto& b) { return a.day != b.day ? a.day > b.day : a.pose < b.pose; });
    return list;
}

Result<QByteArray> ProgressPhotos::image(const ProgressPhotoId& id)
{
    auto q = m_db.query("SELECT image FROM progress_photos WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return q.bytes(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "photo");
}

} // namespace td
