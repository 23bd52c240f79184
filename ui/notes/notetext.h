// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notesummary.h"
#include "notes/sessionnote.h"
#include "widgets/statechip.h"

#include <QCoreApplication>

namespace td
{

/// What the screens say of notes, in the interface's language.
class NoteText
{
    Q_DECLARE_TR_FUNCTIONS(NoteText)

public:
    /// "Subjective: what the client says", as a heading.
    static QString part(NotePart part);
    /// "Signed", "Draft" or "Amendment".
    static ChipLook state(const SessionNote& note);
    /// "Signed by Tess Trainer on 2026-06-01 08:00, A-12".
    static QString signature(const SessionNote& note, const QByteArray& zone);
    /// "Mon, Jun 1, 2026"
    static QString day(QDate day);
};

} // namespace td
