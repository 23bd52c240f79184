// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace td
{

class Database;
class KioskDoor;

/// What the kiosk works with. The database belongs to nobody or to the client who entered: whoever owns the kiosk closes the studio when it is left.
struct KioskContext {
    Database& db;
    KioskDoor& door;
    QString studio;    ///< its name, as it stands above the door
    QByteArray zone;   ///< the studio's
    int seconds = 60;  ///< without a touch, then it is nobody's again
};

} // namespace td
