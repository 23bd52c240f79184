// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientalert.h"
#include "clients/clienthealth.h"
#include "clients/clientrow.h"
#include "core/result.h"

#include <QList>

namespace td
{

class Database;

/// Reads and writes clients, their health, alerts and photo, each within what the signed-in role may see: what it may not is NotFound
/// "row.not-found" or Forbidden "rule.forbidden". Saves check the version (Stale "row.stale"). Form errors are Invalid with the column as
/// field:
/// text.empty, text.too-long, text.email, value.unknown, client.phone, client.birthday,
/// client.joined-on, client.too-many-tags, client.tag-too-long.
class Clients
{
public:
    explicit Clients(Database& database) : m_database(database) {}

    /// Also finds removed and merged ones: see Client::deleted.
    Result<Client> find(ClientId id);
    /// The id in `client` is ignored. With `primary` the client starts with that trainer; for a trainer it is always themself,
    /// because otherwise they could not see the client they have just written down.
    Result<ClientId> add(const Client& client, TrainerId primary = {});
    Result<void> save(const Client& client);
    /// Refused "client.has-bookings" (args: how many) while confirmed sessions are to come.
    Result<void> remove(ClientId id);
    /// Refused "client.merged" when the client has become part of another one.
    Result<void> restore(ClientId id);

    /// The full profiles of everybody who is not removed, in no particular order: for comparing them.
    Result<QList<Client>> everybody();
    /// Everybody this user may see, by last and first name.
    Result<QList<ClientRow>> rows();
    /// Removed ones that can be restored, by name; only the profile's columns are filled.
    Result<QList<ClientRow>> removedRows();

    /// Empty with version 0 when nothing is written down. Forbidden for the desk.
    Result<ClientHealth> health(ClientId client);
    Result<void> saveHealth(const ClientHealth& health);

    /// Those in force today; with `past` also those that have run out, but not ended ones.
    Result<QList<ClientAlert>> alerts(ClientId client, bool past = false);
    /// The id in `alert` is ignored.
    Result<AlertId> addAlert(const ClientAlert& alert);
    Result<void> saveAlert(const ClientAlert& alert);
    Result<void> endAlert(AlertId id);

    /// A JPEG or PNG of at most 2,000,000 bytes; an empty array takes the photo away.
    /// Errors: Invalid "photo.format", "photo.too-large" (args: the limit in bytes).
    Result<PhotoId> setPhoto(ClientId client, const QByteArray& image);
    Result<QByteArray> photo(PhotoId id);

private:
    Result<void> insert(const Client& client);
    Result<Client> findCurrent(ClientId id);
    Result<ClientAlert> findAlert(AlertId id);

    Database& m_database;
};

} // namespace td
