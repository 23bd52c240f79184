// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskdoor.h"

#include "core/text.h"
#include "kiosk/pinhash.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

bool fits(const KioskEntry& entry, const QString& typed)
{
    const QString whole = foldText(entry.firstName + u' ' + entry.lastName);
    if (whole.startsWith(typed))
        return true;
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(typed); });
}

} // namespace

KioskDoor::KioskDoor(Database& database)
    : m_db(database)
    , m_backoff(database.clock())
{
}

KioskDoor::~KioskDoor()
{
    for (KioskEntry& entry : m_entries)
        entry.pinHash.fill('\0');
}

Result<void> KioskDoor::open()
{
    TD_TRY_ASSIGN(m_entries, KioskPins(m_db).all());
    if (m_entries.isEmpty())
        return fail(ErrorKind::Refused, "kiosk.nobody");
    TD_TRY(leave());
    m_open = true;
    return {};
}

QList<KioskName> KioskDoor::find(const QString& typed) const
{
    const QString wanted = foldText(cleanLine(typed));
    QList<KioskName> names;
    if (wanted.size() < leastLetters)
        return names;
    for (const KioskEntry& entry : m_entries) {
        if (names.size() < mostNames && fits(entry, wanted))
            names.append({entry.id, entry.shown()});
    }
    return names;
}

const KioskEntry* KioskDoor::entryOf(const ClientId& client) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const KioskEntry& entry) { return entry.id == client; });
    return found == m_entries.cend() ? nullptr : &*found;
}

qint64 KioskDoor::waitMs(const ClientId& client)
{
    return m_backoff.remainingMs(client.toString());
}

Result<void> KioskDoor::wrong(const ClientId& client)
{
    const qint64 wait = waitMs(client);
    if (wait > 0)
        return fail(ErrorKind::WrongPassword, "pin.wait", "pin", {QString::number((wait + 999) / 1000)});
    return fail(ErrorKind::WrongPassword, "pin.wrong", "pin");
}

Result<void> KioskDoor::enter(const ClientId& client, const QString& pin)
{
    TD_TRY(leave());
    if (waitMs(client) > 0)
        return wrong(client);
    const KioskEntry* entry = entryOf(client);
    if (entry == nullptr || !pinMatches(entry->pinHash, pin)) {
        m_backoff.failed(client.toString());
        return wrong(client);
    }
    m_backoff.succeeded(client.toString());
    TD_TRY(m_db.signIn(Actor{{}, {}, entry->shown(), Role::Client, {}, client}));
    m_client = client;
    return {};
}

Result<void> KioskDoor::leave()
{
    TD_TRY(m_db.signIn(Actor{}));
    m_client = {};
    return {};
}

QString KioskDoor::shownName() const
{
    const KioskEntry* entry = entryOf(m_client);
    return entry == nullptr ? QString() : entry->shown();
}

} // namespace td
