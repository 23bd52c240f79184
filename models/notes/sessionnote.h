// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace td
{

/// A session note in SOAP form. Once signed it never changes; an amendment is a note of its own that names it.
struct SessionNote {
    NoteId id;
    ClientId client;
    TrainerId trainer;   ///< its author
    QString trainerName; ///< as read; not written
    AppointmentId appointment; ///< null: without a booking
    NoteId amends;
    QDate day;
    QString subjective;
    QString objective;
    QString assessment;
    QString plan;
    QString privateText;     ///< its author's alone
    QString sharedText;      ///< the client may read it
    QString recommendations; ///< for the next session; the client may read it
    QString exercises;       ///< what was done, as text lines of that day
    QString measurements;    ///< what was measured, as text lines of that day
    std::optional<int> rating; ///< the trainer's, 1 to 5
    bool isSigned = false;
    Instant signedAt = 0;
    QString signerName;
    QString chain;       ///< the letter of the device that it was signed on; empty while it is a draft
    qint64 chainSeq = 0; ///< its place in that chain, from 1
    QByteArray hash;     ///< SHA-256, 32 bytes (notechain.h); empty while it is a draft
    int version = 0;

    /// Nothing is written in any of its texts.
    [[nodiscard]] bool isEmpty() const;
    /// "A-12": chain and place; empty while it is a draft.
    [[nodiscard]] QString chainNumber() const;
    /// The first words, on one line, of what was written.
    [[nodiscard]] QString firstWords(int mostCharacters = 120) const;
    bool operator==(const SessionNote&) const = default;
};

} // namespace td
