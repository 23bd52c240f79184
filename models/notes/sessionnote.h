// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QDate>
#include <QString>

#include <optional>

namespace td
{

/// A session note in SOAP form. Once signed it never changes; an amendment is a note of its own that names it.
struct SessionNote {
    NoteId id;
    ClientId client;
    TrainerId trainer;
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
    qint64 chainSeq = 0;
    int version = 0;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const SessionNote&) const = default;
};

} // namespace td
