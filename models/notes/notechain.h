// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace td
{

class Database;
class Query;

// Signed notes form one chain a device: each holds SHA-256 over all that it says, who signed it and when, and the hash of the one before. A note whose
// bytes change no longer fits its own hash; a note that is taken out or put in does not fit its neighbours.

/// Who signs and when.
struct NoteSignature {
    UserId user;
    QString name;
    Instant at = 0;
};

/// SHA-256 over the first `columns` columns of the row, each with its type and length before its bytes, so that no two different rows are the same
/// bytes. 32 bytes.
QByteArray noteHash(const Query& row, int columns);

/// Signs a draft: puts it at the end of this device's chain. Who may sign what is decided before (sessionnotes.h). Inside a change set. Errors: NotFound,
/// Refused "note.chain-broken".
Result<void> appendToNoteChain(Database& db, const NoteId& id, const NoteSignature& signature);

/// What is wrong with one note of a chain.
struct NoteChainProblem {
    enum class Kind {
        Altered,    ///< its bytes do not fit its hash
        Broken,     ///< it does not follow on the note before it
        Missing,    ///< numbers without a note; `note` is the one after the gap, null at the end of the chain
        Doubled,    ///< a number is there twice
        Unsigned,   ///< it was signed and no longer is, or was removed
        Unjournaled ///< its hash is not the one that was written down when it was signed
    };
    Kind kind = Kind::Altered;
    NoteId note;
    ClientId client;
    QDate day;
    QString chain;
    qint64 seq = 0;

    /// In English, for the report of verify: "note A-12 of 2026-05-03, client ...: its text was changed after it was signed".
    [[nodiscard]] QString text() const;
    bool operator==(const NoteChainProblem&) const = default;
};

/// What verifyNoteChain() found.
struct NoteChainReport {
    qint64 examined = 0;
    QList<NoteChainProblem> problems;

    [[nodiscard]] bool clean() const { return problems.isEmpty(); }
};

/// Reads every signed note of the file, whoever wrote it, without showing what it says; compares with its hash, with its neighbours, and with what the
/// journal wrote down when it was signed.
Result<NoteChainReport> verifyNoteChain(Database& db);

} // namespace td
