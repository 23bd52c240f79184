// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fuzzy.h"

#include <algorithm>

namespace td
{
namespace
{
bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Whole words first: the pattern as it stands, best at a start of a word.
int substringScore(QStringView pattern, QStringView text)
{
    const qsizetype first = text.indexOf(pattern);
    if (first < 0)
        return 0;
    for (qsizetype at = first; at >= 0; at = text.indexOf(pattern, at + 1)) {
        if (startsWord(text, at))
            return at == 0 ? 2000 : 1500;
    }
    return 1000;
}
} // namespace

int fuzzyScore(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return 1;
    if (pattern.size() > text.size())
        return 0;
    // Among equally good ones, the shorter text is nearer to what was typed.
    const int brevity = int(std::max<qsizetype>(0, 200 - (text.size() - pattern.size())));
    if (const int whole = substringScore(pattern, text))
        return whole + brevity;
    int score = 0;
    qsizetype at = 0;
    bool before = false;
    for (const QChar wanted : pattern) {
        if (wanted == u' ')
            continue;
        // A start of a word is worth looking further for.
        qsizetype found = text.indexOf(wanted, at);
        if (found < 0)
            return 0;
        const bool inARow = before && found == at;
        for (qsizetype next = found; !inARow && next >= 0; next = text.indexOf(wanted, next + 1)) {
            if (startsWord(text, next)) {
                found = next;
                break;
            }
        }
        score += inARow ? 12 : (startsWord(text, found) ? 30 : 1);
        before = true;
        at = found + 1;
    }
    return score + brevity / 4;
}

} // namespace td
