// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortext.h"

#include "text/errortextargs.h"
#include "text/errortextrows.h"

#include <QCoreApplication>

#include <string_view>

namespace td
{
namespace
{
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

// Whether every arg that the sentence names is there.
bool isComplete(const ErrorTextRow& row, const QStringList& args)
{
    const std::string_view sentence = row.sentence;
    for (size_t at = sentence.find('%'); at != std::string_view::npos; at = sentence.find('%', at + 1)) {
        const int number = at + 1 < sentence.size() ? sentence[at + 1] - '0' : 0;
        if (number >= 1 && number <= 9 && args.value(number - 1).isEmpty())
            return false;
    }
    return true;
}

const ErrorTextRow* rowFor(const QString& reason, const QStringList& args)
{
    const ErrorTextRow* last = nullptr;
    for (const auto area : {formErrorRows(), bookingErrorRows(), peopleErrorRows(), studioErrorRows(), commandErrorRows(),
                            taxErrorRows(), creditsErrorRows(), billingErrorRows(), sellingErrorRows(), booksErrorRows(), exchangeErrorRows(),
                            trainingErrorRows(), notesErrorRows(), assessmentsErrorRows(), nutritionErrorRows(), screeningErrorRows()}) {
        for (const ErrorTextRow& row : area) {
            if (reason != QLatin1String(row.reason))
                continue;
            if (isComplete(row, args))
                return &row;
            last = &row;
        }
    }
    return last;
}

char formatOf(const ErrorTextRow* row, int index)
{
    const std::string_view formats = row != nullptr ? row->formats : "";
    return size_t(index) < formats.size() ? formats[size_t(index)] : '-';
}
} // namespace

bool hasErrorText(const QString& reason)
{
    return rowFor(reason, {}) != nullptr;
}

QString errorText(const Error& error)
{
    const ErrorTextRow* row = rowFor(error.reason, error.args);
    const QString text = QCoreApplication::translate("ErrorText", row != nullptr ? row->sentence : kindSentence(error.kind));
    // By hand and not by QString::arg, so that a %1 inside an argument stays what it is.
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            out.append(text[i]);
            continue;
        }
        out.append(errorArg(error.args, number - 1, formatOf(row, number - 1)));
        ++i;
    }
    return out;
}

} // namespace td
