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
    {"demo.years", QT_TRANSLATE_NOOP("ErrorText", "A demo studio has 1 to 30 years of history.")},
    {"demo.clients", QT_TRANSLATE_NOOP("ErrorText", "A demo studio has 10 to 20,000 clients.")},
    {"demo.trainers", QT_TRANSLATE_NOOP("ErrorText", "A demo studio has 1 to 12 trainers.")},
    {"demo.language", QT_TRANSLATE_NOOP("ErrorText", "A demo studio speaks English (en) or French (fr).")},
    {"demo.cancelled", QT_TRANSLATE_NOOP("ErrorText", "The demo studio was not made; nothing is left of it.")},
    {"choice.empty", QT_TRANSLATE_NOOP("ErrorText", "Please choose one.")},
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
