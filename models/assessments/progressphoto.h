// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace td
{

enum class PhotoPose { Front, Side, Back, Other };

/// "front", "side", "back", "other": as stored.
QString photoPoseName(PhotoPose pose);
std::optional<PhotoPose> photoPoseFromName(QStringView name);

/// A picture of a client on one day, without its bytes.
struct ProgressPhoto {
    ProgressPhotoId id;
    ClientId client;
    QDate day;
    PhotoPose pose = PhotoPose::Front;
    QString note;
    int version = 0;

    bool operator==(const ProgressPhoto&) const = default;
};

constexpr qint64 largestPhotoFile = 60'000'000; ///< bytes of a file that is taken
constexpr int longestPhotoSide = 1600; ///< pixels; what is kept of a photo at most

/// A picture file (JPEG or PNG) as the JPEG that is stored: turned as the camera says, at most longestPhotoSide wide and high, without place, time and camera,
/// because only the picture itself is written again. Errors: Invalid "photo.format", "photo.too-large" (args: the limit in bytes).
Result<QByteArray> preparedPhoto(const QByteArray& file);

} // namespace td
