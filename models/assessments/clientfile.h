// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

namespace td
{

/// A file kept with a client (a doctor's letter, a signed paper), without its bytes.
struct ClientFile {
    ClientFileId id;
    ClientId client;
    QString name;      ///< without a folder
    QString mediaType; ///< "application/pdf"; for the list only, nothing is decided by it
    qint64 size = 0;   ///< bytes
    QDate addedOn;
    QString note;
    int version = 0;

    bool operator==(const ClientFile&) const = default;
};

} // namespace td
