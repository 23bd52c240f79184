// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notetext.h"

#include "core/localtime.h"

#include <QLocale>

namespace td
{

QString NoteText::part(NotePart part)
{
    switch (part) {
    case NotePart::Subjective: return tr("Subjective");
    case NotePart::Objective: return tr("Objective");
    case NotePart::Assessment: return tr("Assessment");
    case NotePart::Plan: return tr("Plan");
    case NotePart::Shared: return tr("For the client to read");
    case NotePart::Recommendations: break;
    }
    return tr("Recommendations until next time");
}

ChipLook NoteText::state(const SessionNote& note)
{
    if (!note.isSigned)
        return {tr("Draft"), Glyph::Edit, Tone::Warn};
    return {tr("Signed"), Glyph::Lock, Tone::Success};
}

QString NoteText::signature(const SessionNote& note, const QByteArray& zone)
{
    const LocalTime at = toLocal(note.signedAt, zone);
    const QLocale locale;
    return tr("Signed by %1 on %2 at %3, number %4")
        .arg(note.signerName, locale.toString(at.day, QLocale::ShortFormat),
             locale.toString(QTime(at.minute / 60, at.minute % 60), QLocale::ShortFormat), note.chainNumber());
}

QString NoteText::day(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace td
