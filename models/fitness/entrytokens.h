// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/decimal.h"

#include <QList>
#include <QString>

namespace td
{

/// A piece of a typed line: a number, a time such as 25:00, a word, or any other sign by itself.
struct EntryToken {
    enum Kind { Number, Clock, Word, Sign };
    Kind kind = Sign;
    Decimal number;
    int seconds = 0;    ///< of a Clock; -1 when it is no time (25:70)
    QString text;       ///< as typed; of a word in lower case and without accents
    QChar sign;         ///< × and x between numbers are both 'x', every minus is '-'
    bool glued = false; ///< no blank before it
};

/// Cuts a line as it is read by set entry, weights and repetitions. An x at an end of a word stands by itself ("bwx12"), except in "max". Lines of more
/// than longestEntryLine characters are cut off there: callers refuse them before.
QList<EntryToken> entryTokens(QStringView line, const QLocale& locale);

constexpr qsizetype longestEntryLine = 100;

/// Seconds of "s", "min", "h" and their longer forms in English and French; 0: not a unit of time.
int timeUnitSeconds(const QString& word);

} // namespace td
