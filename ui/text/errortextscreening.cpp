// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"form.signed", QT_TRANSLATE_NOOP("ErrorText", "A signed form is not changed. Have it signed anew.")},
    {"form.questions", QT_TRANSLATE_NOOP("ErrorText", "The questions of this form cannot be read.")},
    {"form.no-text", QT_TRANSLATE_NOOP("ErrorText", "Write the text to be agreed to, or add a question.")},
    {"form.question-empty", QT_TRANSLATE_NOOP("ErrorText", "Question %1 has no text yet."), "n"},
    {"form.choices", QT_TRANSLATE_NOOP("ErrorText", "Question %1 needs from 2 to 20 answers to choose from."), "n"},
    {"form.alert", QT_TRANSLATE_NOOP("ErrorText", "Question %1: choose the answer that matters, and write what the trainer shall read."), "n"},
    {"form.signature", QT_TRANSLATE_NOOP("ErrorText", "Please sign again: the signature could not be read.")},
    {"form.not-signed", QT_TRANSLATE_NOOP("ErrorText", "Please sign, or choose to type your name as the signature.")},
    {"form.archived", QT_TRANSLATE_NOOP("ErrorText", "This form is archived: nobody signs it any more.")},
    {"answer.missing", QT_TRANSLATE_NOOP("ErrorText", "Please answer this question.")},
    {"answer.number", QT_TRANSLATE_NOOP("ErrorText", "Please answer with a number.")},
    {"answer.date", QT_TRANSLATE_NOOP("ErrorText", "Please answer with a date.")},
    {"answer.choice", QT_TRANSLATE_NOOP("ErrorText", "Please choose one of the answers.")},
    {"pin.format", QT_TRANSLATE_NOOP("ErrorText", "A PIN has 4 to 8 digits.")},
    {"pin.simple", QT_TRANSLATE_NOOP("ErrorText", "This PIN is too easy to guess. Avoid the same digit throughout, and rows such as 1234.")},
    {"pin.wrong", QT_TRANSLATE_NOOP("ErrorText", "This PIN is not right. Please try again.")},
    {"pin.wait", QT_TRANSLATE_NOOP("ErrorText", "This PIN was not right. Please wait %1 s before the next attempt."), "n"},
    {"kiosk.nobody", QT_TRANSLATE_NOOP("ErrorText", "Nobody has a PIN yet. Set one on a client's page first.")},
};
} // namespace

std::span<const ErrorTextRow> screeningErrorRows()
{
    return rows;
}

} // namespace td
