// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QCache>
#include <QImage>
#include <QPixmap>

namespace td
{

class Clients;

constexpr int photoSide = 512; ///< pixels; what is kept of a photo at most

/// The middle square of a picture, at most photoSide wide: what is stored of a photo.
QImage squarePhoto(const QImage& picture);
/// A picture file as the JPEG that is stored, turned as the camera says. Error: Invalid "photo.format" when it is no
/// picture.
Result<QByteArray> photoFromFile(const QString& path);

/// Photos of clients as pixmaps, read once and kept while there is room. A photo never changes under its id.
class Pictures
{
public:
    explicit Pictures(Clients& clients)
        : m_clients(clients)
    {
    }

    /// A null pixmap when there is none, or when it cannot be read.
    QPixmap photo(const PhotoId& id);

private:
    Clients& m_clients;
    QCache<PhotoId, QPixmap> m_cache{200};
};

} // namespace td
