// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/progressphoto.h"

#include "core/namedvalue.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace td
{
namespace
{
constexpr int largestMegabytes = 256; ///< of the decoded picture
constexpr int jpegQuality = 85;

constexpr std::array<NamedValue<PhotoPose>, 4> poseNames{{
    {PhotoPose::Front, QLatin1String("front")},
    {PhotoPose::Side, QLatin1String("side")},
    {PhotoPose::Back, QLatin1String("back")},
    {PhotoPose::Other, QLatin1String("other")},
}};

/// By the first bytes; empty for anything else than what is taken.
QByteArray formatOf(const QByteArray& file)
{
    if (file.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    return file.startsWith("\x89PNG\r\n\x1A\n") ? "png" : "";
}

/// On white, because a JPEG has no transparency.
QImage opaque(const QImage& picture)
{
    QImage ground(picture.size(), QImage::Format_RGB32);
    ground.fill(0xFFFFFFFFU);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            const auto mix = [&](int channel) { return (channel * qAlpha(pixel) + 255 * (255 - qAlpha(pixel))) / 255; };
            ground.setPixel(x, y, qRgb(mix(qRed(pixel)), mix(qGreen(pixel)), mix(qBlue(pixel))));
        }
    }
    return ground;
}
} // namespace

QString photoPoseName(PhotoPose pose)
{
    return nameOf(poseNames, pose);
}

std::optional<PhotoPose> photoPoseFromName(QStringView name)
{
    return valueOf(poseNames, name);
}

Result<QByteArray> preparedPhoto(const QByteArray& file)
{
    if (file.size() > largestPhotoFile)
        return fail(ErrorKind::Invalid, "photo.too-large", "image", {QString::number(largestPhotoFile)});
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return fail(ErrorKind::Invalid, "photo.format", "image");
    QImageReader::setAllocationLimit(largestMegabytes);
    QBuffer source;
    source.setData(file);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, format);
    reader.setAutoTransform(true);
    QImage picture = reader.read();
    if (picture.isNull())
        return fail(ErrorKind::Invalid, "photo.format", "image");
    if (std::max(picture.width(), picture.height()) > longestPhotoSide)
        picture = picture.scaled(longestPhotoSide, longestPhotoSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // A picture of its own: no text and no profile comes along.
    picture = opaque(picture);
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    if (!picture.save(&target, "JPEG", jpegQuality))
        return fail(ErrorKind::Internal, "photo.format", "image");
    return bytes;
}

} // namespace td
