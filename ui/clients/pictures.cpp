// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/pictures.h"

#include "clients/clients.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace td
{
namespace
{
constexpr int jpegQuality = 85;
constexpr int largestMegabytes = 256; ///< of the decoded picture
} // namespace

QImage squarePhoto(const QImage& picture)
{
    const int side = std::min(picture.width(), picture.height());
    const QImage square = picture.copy((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    return side <= photoSide ? square
                             : square.scaled(photoSide, photoSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

Result<QByteArray> photoFromFile(const QString& path)
{
    QImageReader::setAllocationLimit(largestMegabytes);
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        return fail(ErrorKind::Invalid, "photo.format", "photo_id");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!squarePhoto(picture).convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", jpegQuality))
        return fail(ErrorKind::Internal, "photo.format", "photo_id");
    return bytes;
}

QPixmap Pictures::photo(const PhotoId& id)
{
    if (id.isNull())
        return {};
    if (const QPixmap* known = m_cache.object(id))
        return *known;
    const auto bytes = m_clients.photo(id);
    QPixmap picture;
    if (bytes)
        picture.loadFromData(*bytes);
    m_cache.insert(id, new QPixmap(picture));
    return picture;
}

} // namespace td
