// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "storage/changes.h"

#include <QByteArray>

#include <array>
#include <string>
#include <unordered_set>
#include <vector>

struct sqlite3;

namespace td
{

/// What the SQL functions and the authorizer of one connection share. Internal to storage.
struct ConnectionContext {
    explicit ConnectionContext(const Clock& clockToUse) : clock(clockToUse) {}
    ~ConnectionContext();
    ConnectionContext(const ConnectionContext&) = delete;
    ConnectionContext& operator=(const ConnectionContext&) = delete;

    /// A hybrid logical clock value greater than all before: (ms since 2020) << 22 | counter << 12 | device.
    qint64 tick();

    const Clock& clock;
    std::array<unsigned char, 32> journalKey{};

    // Journal
    qint64 lastTick = 0;
    qint64 setSeq = 0; ///< sequence of the open change set; 0 when none is open
    std::string lastChanges; ///< text that td_new or td_diff made for the entry being written
    ChangedRows touched;

    // Authorizer
    int privileged = 0;       ///< above 0 while storage itself prepares a statement
    bool ownStatement = false; ///< true while one of the program's literals is prepared
    bool locked = false;      ///< true once somebody is signed in
    std::unordered_set<std::string> publicViews;
    std::unordered_set<std::string> trustedNames;  ///< random names: cannot be guessed, so never imitated by a CTE
    std::vector<std::string> sessionViews;    ///< what the sign-in made: taken away at the next one
    std::vector<std::string> sessionTriggers; ///< on those views: they go with them
    std::unordered_set<std::string> schemaTriggers; ///< names in the file: trusted only in the program's own statements
};

/// Runs storage's own statements with every table open.
class Privilege
{
public:
    explicit Privilege(ConnectionContext& context) : m_context(context) { ++m_context.privileged; }
    ~Privilege() { --m_context.privileged; }
    Privilege(const Privilege&) = delete;
    Privilege& operator=(const Privilege&) = delete;

private:
    ConnectionContext& m_context;
};

/// Adds td_set, td_tick, td_mac, td_new and td_diff, which the generated journal triggers call.
bool registerJournalFunctions(sqlite3* handle, ConnectionContext& context);

/// Puts the authorizer in place; it allows everything until `context.locked`.
void installAuthorizer(sqlite3* handle, ConnectionContext& context);

/// Keyed hash of one journal entry: BLAKE2b-256 over the previous entry's hash and all fields of this one.
std::array<unsigned char, 32> journalMac(const std::array<unsigned char, 32>& key, QByteArrayView previous, qint64 seq,
                                         qint64 setSeq, qint64 hlc, int kind, QByteArrayView table, QByteArrayView row,
                                         QByteArrayView changes);

} // namespace td
