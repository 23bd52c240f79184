// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskpins.h"

#include "kiosk/pinhash.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace td
{

QString KioskEntry::shown() const
{
    return lastName.isEmpty() ? firstName : u"%1 %2."_s.arg(firstName, lastName.left(1));
}

Result<QString> KioskPins::nameOf(const ClientId& client)
{
    auto q = m_db.query("SELECT first_name, last_name FROM clients WHERE id = ? AND deleted = 0", client);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    }
    return (q.text(0) + u' ' + q.text(1)).trimmed();
}

Result<void> KioskPins::set(const ClientId& client, const QString& pin)
{
    TD_TRY(checkPin(pin));
    TD_TRY_ASSIGN(const QString name, nameOf(client));
    TD_TRY_ASSIGN(const QByteArray hash, hashPin(pin));
    const QString text = QString::fromLatin1(hash);
    return m_db.change("kiosk.pin", name, [&]() -> Result<void> {
        TD_TRY_ASSIGN(const qint64 rows, m_db.query("SELECT count(*) FROM kiosk_pins WHERE id = ?", client).number());
        return rows > 0 ? m_db.exec("UPDATE kiosk_pins SET pin_hash = ?, deleted = 0 WHERE id = ?", text, client)
                        : m_db.exec("INSERT INTO kiosk_pins (id, pin_hash) VALUES (?, ?)", client, text);
    });
}

Result<void> KioskPins::clear(const ClientId& client)
{
    TD_TRY_ASSIGN(const QString name, nameOf(client));
    return m_db.change("kiosk.pin-clear", name,
                       [&] { return m_db.exec("UPDATE kiosk_pins SET pin_hash = '-', deleted = 1 WHERE id = ? AND deleted = 0", client); });
}

Result<bool> KioskPins::has(const ClientId& client)
{
    TD_TRY_ASSIGN(const qint64 rows, m_db.query("SELECT count(*) FROM kiosk_pins WHERE id = ? AND deleted = 0", client).number());
    return rows > 0;
}

Result<QList<KioskEntry>> KioskPins::all()
{
    auto q = m_db.query("SELECT c.id, coalesce(nullif(c.preferred_name, ''), c.first_name), c.last_name, p.pin_hash FROM kiosk_pins p "
                        "JOIN clients c ON c.id = p.id WHERE p.deleted = 0 AND c.deleted = 0 AND c.status <> 'former' "
                        "ORDER BY c.first_name, c.last_name, c.id");
    QList<KioskEntry> entries;
    while (q.next())
        entries.append({q.id<ClientId>(0), q.text(1), q.text(2), q.bytes(3)});
    TD_TRY(q.finish());
    return entries;
}

} // namespace td
