// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/progressphoto.h"

#include <QList>

namespace td
{

class Database;

/// Photos that show a client's progress, kept in the encrypted studio file; a picture is written once. Labels "progress-photo.add", "progress-photo.change",
/// "progress-photo.remove": all can be undone. Errors: Forbidden "rule.forbidden"; NotFound "row.not-found"; those of preparedPhoto(); Invalid "measurement.future", "text.too-long"; Stale "row.stale".
class ProgressPhotos
{
public:
    explicit ProgressPhotos(Database& database) : m_db(database) {}

    /// `file`: the bytes of a JPEG or PNG; what is stored is smaller, see preparedPhoto().
    Result<ProgressPhotoId> add(const ClientId& client, QDate day, PhotoPose pose, const QByteArray& file, const QString& note = {});
    /// Day, pose and note.
    Result<void> change(const ProgressPhoto& photo);
    Result<void> remove(const ProgressPhotoId& id);
    [[nodiscard]] Result<ProgressPhoto> find(const ProgressPhotoId& id);
    /// The newest day first; poses of a day in the order of PhotoPose.
    [[nodiscard]] Result<QList<ProgressPhoto>> list(const ClientId& client);
    /// The JPEG as stored.
    [[nodiscard]] Result<QByteArray> image(const ProgressPhotoId& id);

private:
    Database& m_db;
};

} // namespace td
