// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"note.not-draft", QT_TRANSLATE_NOOP("ErrorText", "A note begins as a draft and is then signed.")},
    {"note.signed", QT_TRANSLATE_NOOP("ErrorText", "The note is signed and cannot be changed. Write an amendment.")},
    {"note.chain-broken", QT_TRANSLATE_NOOP("ErrorText", "The chain of signed notes does not fit together. Run the check of the studio in Settings.")},
    {"note.amends-draft", QT_TRANSLATE_NOOP("ErrorText", "Only a signed note of the same client can be amended.")},
    {"note.empty", QT_TRANSLATE_NOOP("ErrorText", "The note is empty. Write something before you sign it.")},
    {"note.not-author", QT_TRANSLATE_NOOP("ErrorText", "Only its author can sign or change a note.")},
    {"note.not-trainer", QT_TRANSLATE_NOOP("ErrorText", "Only trainers write notes. In Settings, Users, a login can be linked with a trainer.")},
    {"note.exists", QT_TRANSLATE_NOOP("ErrorText", "There is a note for this session already.")},
    {"snippet.abbreviation", QT_TRANSLATE_NOOP("ErrorText", "Type an abbreviation of up to 20 letters and digits, without blanks.")},
    {"snippet.taken", QT_TRANSLATE_NOOP("ErrorText", "The abbreviation “%1” stands for another text already.")},
};
} // namespace

std::span<const ErrorTextRow> notesErrorRows()
{
    return rows;
}

} // namespace td
