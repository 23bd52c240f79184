// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/entrytokens.h"

#include "core/text.h"

#include <QLocale>

#include <algorithm>

namespace td
{
namespace
{
bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); });
}

class Cutter
{
public:
    Cutter(QStringView line, const QLocale& locale) : m_line(line.left(longestEntryLine)), m_locale(locale) {}

    QList<EntryToken> cut()
    {
        while (m_at < m_line.size()) {
            if (m_line[m_at].isSpace()) {
                ++m_at;
                m_glued = false;
                continue;
            }
            if (startsNumber())
                cutNumber();
            else if (m_line[m_at].isLetter())
                cutWord();
            else
                cutSign(m_line[m_at], 1);
        }
        return m_tokens;
    }

private:
    [[nodiscard]] bool digitAt(qsizetype at) const { return at < m_line.size() && isPlainDigit(m_line[at]); }
    [[nodiscard]] bool decimalSignAt(qsizetype at) const
    {
        return at < m_line.size() && isDecimalSign(m_line[at], m_locale) && digitAt(at + 1);
    }
    [[nodiscard]] bool startsNumber() const { return digitAt(m_at) || decimalSignAt(m_at); }
    [[nodiscard]] qsizetype endOfDigits(qsizetype at) const
    {
        while (digitAt(at))
            ++at;
        return at;
    }

    void add(EntryToken token, qsizetype length)
    {
        if (token.text.isEmpty())
            token.text = m_line.sliced(m_at, length).toString();
        token.glued = m_glued;
        m_tokens.append(std::move(token));
        m_at += length;
        m_glued = true;
    }

    void cutSign(QChar sign, qsizetype length)
    {
        EntryToken token;
        token.sign = isMinusSign(sign) ? QChar(u'-') : sign == QChar(0x00D7) ? QChar(u'x') : sign;
        add(token, length);
    }

    void cutNumber()
    {
        qsizetype end = endOfDigits(m_at);
        if (end < m_line.size() && m_line[end] == u':' && digitAt(end + 1)) {
            cutClock();
            return;
        }
        if (decimalSignAt(end))
            end = endOfDigits(end + 1);
        EntryToken token;
        token.kind = EntryToken::Number;
        token.number = readDecimal(m_line.sliced(m_at, end - m_at), m_locale).value_or(Decimal());
        add(token, end - m_at);
    }

    /// 25:00 or 1:05:00; every part but the first has two digits below 60.
    void cutClock()
    {
        qsizetype end = m_at;
        qint64 seconds = 0;
        bool good = true;
        int parts = 0;
        for (; digitAt(end); ++parts) {
            const qsizetype begin = end;
            end = endOfDigits(begin);
            const qint64 part = end - begin > 6 ? 1'000'000 : m_line.sliced(begin, end - begin).toLongLong();
            good = good && parts < 3 && (parts == 0 || (end - begin == 2 && part < 60));
            seconds = std::min<qint64>(seconds * 60 + part, 1'000'000'000);
            if (end < m_line.size() && m_line[end] == u':' && digitAt(end + 1))
                ++end;
        }
        EntryToken token;
        token.kind = EntryToken::Clock;
        token.seconds = good ? int(seconds) : -1;
        add(token, end - m_at);
    }

    void cutWord()
    {
        qsizetype end = m_at;
        while (end < m_line.size() && (m_line[end].isLetter() || m_line[end].isMark()))
            ++end;
        const QString word = foldText(m_line.sliced(m_at, end - m_at).toString());
        const bool times = word != QLatin1String("max");
        if (times && word.startsWith(u'x')) {
            cutSign(u'x', 1);
            return;
        }
        EntryToken token;
        token.kind = EntryToken::Word;
        token.text = word;
        const bool behind = times && word.endsWith(u'x') && word.size() == end - m_at;
        if (behind)
            token.text.chop(1);
        add(token, end - m_at - (behind ? 1 : 0));
        if (behind)
            cutSign(u'x', 1);
    }

    QStringView m_line;
    const QLocale& m_locale;
    QList<EntryToken> m_tokens;
    qsizetype m_at = 0;
    bool m_glued = false;
};
} // namespace

QList<EntryToken> entryTokens(QStringView line, const QLocale& locale)
{
    return Cutter(line, locale).cut();
}

int timeUnitSeconds(const QString& word)
{
    if (isOneOf(word, {"s", "sec", "secs", "second", "seconds", "seconde", "secondes"}))
        return 1;
    if (isOneOf(word, {"min", "mins", "minute", "minutes", "mn"}))
        return 60;
    return isOneOf(word, {"h", "hr", "hrs", "hour", "hours", "heure", "heures"}) ? 3600 : 0;
}

} // namespace td
