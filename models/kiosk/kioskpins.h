// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QList>

namespace td
{

class Database;

/// A client who may use the kiosk, as it is kept in memory there.
struct KioskEntry {
    ClientId id;
    QString firstName; ///< the preferred one where there is one
    QString lastName;
    QByteArray pinHash;

    /// "Ana R.": all that strangers in front of the kiosk get to see.
    [[nodiscard]] QString shown() const;
};

/// PINs of clients for the kiosk: set by staff, kept as a hash only. Staff's rights are those of table kiosk_pins.
class KioskPins
{
public:
    explicit KioskPins(Database& database) : m_db(database) {}

    /// Errors: those of checkPin(); NotFound "row.not-found", field "client".
    Result<void> set(const ClientId& client, const QString& pin);
    /// Nothing happens when there is none.
    Result<void> clear(const ClientId& client);
    [[nodiscard]] Result<bool> has(const ClientId& client);
    /// Everybody with a PIN whom this user sees; not former clients.
    [[nodiscard]] Result<QList<KioskEntry>> all();

private:
    Result<QString> nameOf(const ClientId& client);

    Database& m_db;
};

} // namespace td
