// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace td
{
namespace
{
struct Row {
    const char* reason;
    const char* sentence;
};

// To add a reason: one row, any order. %1 ... are the args of the error.
constexpr Row rows[] = {
    {"text.empty", QT_TRANSLATE_NOOP("ErrorText", "Please fill in this field.")},
    {"text.too-long", QT_TRANSLATE_NOOP("ErrorText", "This is too long: at most %1 characters fit here.")},
    {"text.email", QT_TRANSLATE_NOOP("ErrorText", "This does not look like an e-mail address, such as name@example.com.")},
    {"money.format", QT_TRANSLATE_NOOP("ErrorText", "Please enter an amount, such as 85 or 85.50.")},
    {"money.range", QT_TRANSLATE_NOOP("ErrorText", "This amount is too large.")},
    {"time.gap", QT_TRANSLATE_NOOP("ErrorText", "This time does not exist on that day, because the clocks go forward.")},
    {"time.range", QT_TRANSLATE_NOOP("ErrorText", "This date or time is out of range.")},
    {"time.zone", QT_TRANSLATE_NOOP("ErrorText", "This time zone is not known.")},
    {"time.format", QT_TRANSLATE_NOOP("ErrorText", "Please enter a time, such as 7, 7:30 or 7pm.")},
    {"time.order", QT_TRANSLATE_NOOP("ErrorText", "The end must be after the start.")},
    {"login.code", QT_TRANSLATE_NOOP("ErrorText", "Please enter the 6-digit code from your authenticator app.")},
    {"login.wait", QT_TRANSLATE_NOOP("ErrorText", "Too many tries. Please wait %1 seconds.")},
    {"password.short", QT_TRANSLATE_NOOP("ErrorText", "Please use at least %1 characters.")},
    {"password.weak", QT_TRANSLATE_NOOP("ErrorText", "This password is easy to guess. Add another word or two.")},
    {"password.differs", QT_TRANSLATE_NOOP("ErrorText", "The two passwords are not the same.")},
    {"recovery.differs", QT_TRANSLATE_NOOP("ErrorText", "This is not the recovery key shown above. Please check it group by group.")},
    {"choice.empty", QT_TRANSLATE_NOOP("ErrorText", "Please choose one.")},
    {"command.malformed", QT_TRANSLATE_NOOP("ErrorText", "This line is not one JSON object in UTF-8.")},
    {"command.too-long", QT_TRANSLATE_NOOP("ErrorText", "This line is longer than 1 MB.")},
    {"command.unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no command “%1”. “do --help” names them all.")},
    {"command.unknown-field", QT_TRANSLATE_NOOP("ErrorText", "This command has no field “%1”.")},
    {"command.missing-field", QT_TRANSLATE_NOOP("ErrorText", "The field “%1” is missing.")},
    {"command.wrong-type", QT_TRANSLATE_NOOP("ErrorText", "This field must be: %1.")},
    {"command.not-in-batch", QT_TRANSLATE_NOOP("ErrorText", "The command “%1” cannot be part of a batch.")},
    {"choice.unknown", QT_TRANSLATE_NOOP("ErrorText", "This must be one of: %1.")},
    {"choice.exclusive", QT_TRANSLATE_NOOP("ErrorText", "Please give either %1 or %2, not both.")},
    {"value.too-large", QT_TRANSLATE_NOOP("ErrorText", "This number is too large.")},
    {"reference.unknown", QT_TRANSLATE_NOOP("ErrorText", "Nothing here is called “%1”.")},
    {"reference.ambiguous", QT_TRANSLATE_NOOP("ErrorText", "More than one is called “%1”. Please give the id.")},
    {"series.no-such-day", QT_TRANSLATE_NOOP("ErrorText", "The series has no occurrence on %1.")},
    {"studio.no-keyring", QT_TRANSLATE_NOOP("ErrorText", "Logins cannot be changed without the studio's key file.")},
    {"file.exists", QT_TRANSLATE_NOOP("ErrorText", "%1 is there already, and is not overwritten.")},
    {"file.write", QT_TRANSLATE_NOOP("ErrorText", "%1 could not be written.")},
    {"output.failed", QT_TRANSLATE_NOOP("ErrorText", "The output could not be written.")},
    {"usage.unknown-verb",
     QT_TRANSLATE_NOOP("ErrorText", "There is no verb “%1”. “trainerdesk --help” names them all.")},
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
};

const char* kindSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid: return QT_TRANSLATE_NOOP("ErrorText", "Something in this form is not right.");
    case ErrorKind::NotFound: return QT_TRANSLATE_NOOP("ErrorText", "This is no longer there.");
    case ErrorKind::Clash: return QT_TRANSLATE_NOOP("ErrorText", "This clashes with another booking.");
    case ErrorKind::Refused: return QT_TRANSLATE_NOOP("ErrorText", "The studio's rules do not allow this.");
    case ErrorKind::Forbidden: return QT_TRANSLATE_NOOP("ErrorText", "Your role does not allow this.");
    case ErrorKind::Stale:
        return QT_TRANSLATE_NOOP("ErrorText", "Somebody changed this in the meantime. Please look at it again.");
    case ErrorKind::WrongPassword: return QT_TRANSLATE_NOOP("ErrorText", "The login or the password is not right.");
    case ErrorKind::DamagedKeyring: return QT_TRANSLATE_NOOP("ErrorText", "The studio's key file is damaged.");
    case ErrorKind::DamagedFile: return QT_TRANSLATE_NOOP("ErrorText", "The studio's file is damaged.");
    case ErrorKind::NewerSchema:
        return QT_TRANSLATE_NOOP("ErrorText", "This studio was saved by a newer Trainerdesk. Please update the program.");
    case ErrorKind::InUse:
        return QT_TRANSLATE_NOOP("ErrorText", "This studio is already open in another window or program.");
    case ErrorKind::ReadOnly: return QT_TRANSLATE_NOOP("ErrorText", "This folder cannot be written to.");
    case ErrorKind::DiskFull:
        return QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Nothing was lost; free some space and try again.");
    case ErrorKind::NotAStudio: return QT_TRANSLATE_NOOP("ErrorText", "There is no studio in this folder.");
    case ErrorKind::Cancelled: return QT_TRANSLATE_NOOP("ErrorText", "Cancelled.");
    case ErrorKind::Io: return QT_TRANSLATE_NOOP("ErrorText", "The file could not be read or written.");
    case ErrorKind::Internal: break;
    }
    return QT_TRANSLATE_NOOP("ErrorText", "Something went wrong in the program. Nothing was saved.");
}

const Row* rowFor(const QString& reason)
{
    const auto* found =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row& row) { return reason == QLatin1String(row.reason); });
    return found == std::end(rows) ? nullptr : found;
}
} // namespace

bool hasErrorText(const QString& reason)
{
    return rowFor(reason) != nullptr;
}

QString errorText(const Error& error)
{
    const Row* row = rowFor(error.reason);
    QString text = QCoreApplication::translate("ErrorText", row != nullptr ? row->sentence : kindSentence(error.kind));
    // By hand and not by QString::arg, so that a %1 inside an argument stays what it is.
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            out.append(text[i]);
            continue;
        }
        out.append(error.args.value(number - 1));
        ++i;
    }
    return out;
}

} // namespace td
