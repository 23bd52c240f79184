// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskpins.h"
#include "storage/backoff.h"

#include <QStringList>

namespace td
{

/// A name that the kiosk proposes.
struct KioskName {
    ClientId id;
    QString shown;

    bool operator==(const KioskName&) const = default;
};

/// Who stands in front of the kiosk. From open() on the database belongs to nobody, and after a right PIN to that client alone; only the lock screen and a
/// staff member's password lead out of it. Until close of the studio it keeps the names and PIN hashes of those who have a PIN, and nothing else.
class KioskDoor
{
public:
    static constexpr int leastLetters = 2;
    static constexpr int mostNames = 6;

    explicit KioskDoor(Database& database);
    ~KioskDoor();
    KioskDoor(const KioskDoor&) = delete;
    KioskDoor& operator=(const KioskDoor&) = delete;

    /// As a staff member: takes the names, then signs that staff member out. Errors: Refused "kiosk.nobody", "signin.busy"; then the staff member stays.
    Result<void> open();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Those with a name that begins with what was typed, at least two letters of it. Never everybody.
    [[nodiscard]] QList<KioskName> find(const QString& typed) const;
    /// Errors: WrongPassword "pin.wrong", "pin.wait" (args: seconds). Nobody is signed in after an error.
    Result<void> enter(const ClientId& client, const QString& pin);
    /// Back to nobody. An error means that the studio must be closed.
    Result<void> leave();
    /// Null while it is nobody.
    [[nodiscard]] const ClientId& client() const { return m_client; }
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] qint64 waitMs(const ClientId& client);

private:
    [[nodiscard]] const KioskEntry* entryOf(const ClientId& client) const;
    Result<void> wrong(const ClientId& client);

    Database& m_db;
    Backoff m_backoff;
    QList<KioskEntry> m_entries;
    ClientId m_client;
    bool m_open = false;
};

} // namespace td
