// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"command.malformed", QT_TRANSLATE_NOOP("ErrorText", "This line is not one JSON object in UTF-8.")},
    {"command.too-long", QT_TRANSLATE_NOOP("ErrorText", "This line is longer than 1 MB.")},
    {"command.unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no command “%1”. “do --help” names them all.")},
    {"command.unknown-field", QT_TRANSLATE_NOOP("ErrorText", "This command has no field “%1”.")},
    {"command.missing-field", QT_TRANSLATE_NOOP("ErrorText", "The field “%1” is missing.")},
    {"command.wrong-type", QT_TRANSLATE_NOOP("ErrorText", "This field must be: %1.")},
    {"command.not-in-batch", QT_TRANSLATE_NOOP("ErrorText", "The command “%1” cannot be part of a batch.")},
    {"usage.unknown-verb", QT_TRANSLATE_NOOP("ErrorText", "There is no verb “%1”. “trainerdesk --help” names them all.")},
    {"usage.unknown-option", QT_TRANSLATE_NOOP("ErrorText", "There is no option %1 here.")},
    {"usage.missing-value", QT_TRANSLATE_NOOP("ErrorText", "The option %1 is not complete.")},
    {"usage.missing-option", QT_TRANSLATE_NOOP("ErrorText", "The option %1 is missing.")},
    {"usage.twice", QT_TRANSLATE_NOOP("ErrorText", "The option %1 is there twice.")},
    {"usage.number", QT_TRANSLATE_NOOP("ErrorText", "The option %1 needs a whole number.")},
    {"usage.day", QT_TRANSLATE_NOOP("ErrorText", "The option %1 needs a day, as in 2026-05-31.")},
    {"usage.size", QT_TRANSLATE_NOOP("ErrorText", "The size must be like 1280x800.")},
    {"usage.exclusive", QT_TRANSLATE_NOOP("ErrorText", "The options %1 and %2 exclude each other.")},
    {"usage.words", QT_TRANSLATE_NOOP("ErrorText", "Please write: trainerdesk %1")},
    {"usage.unknown-report", QT_TRANSLATE_NOOP("ErrorText", "There is no report “%1”. There is: day.")},
    {"usage.password-file", QT_TRANSLATE_NOOP("ErrorText", "The password file %1 cannot be read.")},
    {"usage.no-terminal",
     QT_TRANSLATE_NOOP("ErrorText", "There is no terminal to ask for the password. Please use --password-file.")},
    {"usage.not-in-build", QT_TRANSLATE_NOOP("ErrorText", "This build cannot do that: %1.")},
    {"query.one-statement", QT_TRANSLATE_NOOP("ErrorText", "Please give one SELECT statement, and only one.")},
    {"query.syntax", QT_TRANSLATE_NOOP("ErrorText", "The statement is not understood: %1")},
    {"query.read-only", QT_TRANSLATE_NOOP("ErrorText", "Only statements that read are possible here, such as SELECT.")},
};
} // namespace

std::span<const ErrorTextRow> commandErrorRows()
{
    return rows;
}

} // namespace td
