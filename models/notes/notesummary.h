// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/sessionnote.h"

#include <QList>
#include <QString>

namespace td
{

/// Which part of a note a sentence stands in.
enum class NotePart { Subjective, Objective, Assessment, Plan, Shared, Recommendations };

/// A sentence of the summary, word for word as it stands in a note, and where.
struct SummarySentence {
    QString text;
    NoteId note;
    QDate day;
    NotePart part = NotePart::Subjective;

    bool operator==(const SummarySentence&) const = default;
};

/// The sentences of a text: they end at . ! ? … with a blank behind, and at line ends; not inside figures ("2.5") nor after abbreviations ("approx.").
QStringList sentencesOf(const QString& text);

/// The sentences that say most about the notes taken together, at most `most`, oldest note first and in the order of the note. Nothing is worded anew.
/// A sentence scores by how many of the notes speak of its words, by part and place in it, by how recent its note is, and by words of pain and of progress,
/// in English and French; a sentence that repeats one chosen already is left out. Private parts are not read.
QList<SummarySentence> summarizeNotes(const QList<SessionNote>& notes, int most = 6);

} // namespace td
