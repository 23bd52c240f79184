// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace td
{

/// A word of what was typed: folded (lower case, no accents) for comparing, as typed for the error.
struct EntryWord {
    QString folded;
    QString typed;
    int position = 0; ///< of its first character
};

/// Words between blanks and commas.
QList<EntryWord> entryWords(const QString& text);

enum class Half { Unknown, Am, Pm };

/// A time of day as written: "7", "07", "7:30", "9h30", "7pm", "noon".
struct ClockWord {
    int hour = 0;
    int minute = 0;
    Half half = Half::Unknown;
    bool exact = false; ///< plainly on the 24-hour clock
};

/// Reads one folded word; nothing when it is no time.
std::optional<ClockWord> clockWord(const QString& word);

/// "45m", "90min", "1h30", "1.5h", "2hrs" in minutes; 0 and more than a day are no durations.
std::optional<int> durationWord(const QString& word);

/// ISO weekday of an English or French name or its short form.
std::optional<int> weekdayWord(const QString& word);
/// Month of a name or short form. "mar" is March in English and no month in French (mardi).
std::optional<int> monthWord(const QString& word, bool french);

} // namespace td
