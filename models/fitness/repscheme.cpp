// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/repscheme.h"

#include "core/formcheck.h"
#include "fitness/entrytokens.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
using Unit = RepScheme::Unit;

bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); });
}

int mostOf(Unit unit)
{
    return unit == Unit::Seconds ? 86'400 : unit == Unit::Metres ? 1'000'000 : 10'000;
}

class RepParser
{
public:
    explicit RepParser(QStringView text) : m_text(text), m_tokens(entryTokens(text, QLocale::c())) {}

    Result<RepScheme> parse()
    {
        if (m_tokens.isEmpty() || m_text.size() > longestEntryLine)
            return refuse();
        if (takeWord({"amrap", "max"}))
            m_scheme.amrap = true;
        if (m_at < m_tokens.size() && isAmount())
            TD_TRY(readAmounts());
        else if (!m_scheme.amrap)
            return refuse();
        readSide();
        if (m_at < m_tokens.size())
            return refuse();
        return checked();
    }

private:
    [[nodiscard]] tl::unexpected<Error> refuse() const
    {
        return fail(ErrorKind::Invalid, "reps.format", "reps", {m_text.left(40).toString()});
    }
    [[nodiscard]] bool isKind(EntryToken::Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }
    [[nodiscard]] bool isAmount() const { return isKind(EntryToken::Number) || isKind(EntryToken::Clock); }
    bool takeWord(std::initializer_list<const char*> words)
    {
        const bool is = isKind(EntryToken::Word) && isOneOf(m_tokens[m_at].text, words);
        m_at += is ? 1 : 0;
        return is;
    }
    bool takeSign(std::initializer_list<char16_t> signs)
    {
        const bool is = isKind(EntryToken::Sign) && std::any_of(signs.begin(), signs.end(), [&](char16_t s) { return m_tokens[m_at].sign == s; });
        m_at += is ? 1 : 0;
        return is;
    }

    /// One number, clock, or two with a dash; then the unit of both.
    Result<void> readAmounts()
    {
        if (isKind(EntryToken::Clock)) {
            m_scheme.unit = Unit::Seconds;
            m_scheme.least = m_scheme.most = std::max(m_tokens[m_at++].seconds, 0);
            return {};
        }
        TD_TRY_ASSIGN(const qint64 least, readWhole());
        qint64 most = least;
        if (takeSign({u'-', u'\u2013', u'\u2014'}) || takeWord({"to", "a"})) {
            TD_TRY_ASSIGN(most, readWhole());
        } else if (takeSign({u'+'})) {
            m_scheme.amrap = true;
        }
        const int factor = readUnit();
        const auto held = [&](qint64 value) { return int(std::min<qint64>(value * factor, 100'000'000)); };
        m_scheme.least = held(least);
        m_scheme.most = held(most);
        return {};
    }

    Result<qint64> readWhole()
    {
        if (!isKind(EntryToken::Number))
            return refuse();
        const auto value = m_tokens[m_at++].number.scaled(0);
        if (!value)
            return refuse();
        return std::min<qint64>(*value, 100'000'000);
    }

    int readUnit()
    {
        if (m_at < m_tokens.size() && isKind(EntryToken::Word)) {
            if (const int seconds = timeUnitSeconds(m_tokens[m_at].text); seconds > 0) {
                ++m_at;
                m_scheme.unit = Unit::Seconds;
                return seconds;
            }
        }
        const bool kilometres = takeWord({"km"});
        if (kilometres || takeWord({"m", "metre", "metres", "meter", "meters"}))
            m_scheme.unit = Unit::Metres;
        else
            takeWord({"r", "rep", "reps", "repetition", "repetitions"});
        return kilometres ? 1000 : 1;
    }

    /// "/side", "per leg", "each", "each side", "par cote".
    void readSide()
    {
        const bool marked = takeSign({u'/'}) || takeWord({"per", "par"});
        const bool each = takeWord({"each", "ea", "chaque"});
        const bool side = takeWord({"side", "sides", "leg", "arm", "cote", "jambe", "bras"});
        m_scheme.perSide = each || side;
        m_at -= marked && !m_scheme.perSide ? 1 : 0;
    }

    [[nodiscard]] Result<RepScheme> checked() const
    {
        const bool free = m_scheme.amrap && m_scheme.most == 0 && m_scheme.unit == Unit::Repetitions;
        if (!free) {
            TD_TRY(checkRange(m_scheme.most, 1, mostOf(m_scheme.unit), "reps"));
            TD_TRY(checkRange(m_scheme.least, 1, m_scheme.most, "reps"));
        }
        return m_scheme;
    }

    QStringView m_text;
    QList<EntryToken> m_tokens;
    qsizetype m_at = 0;
    RepScheme m_scheme;
};

struct Written {
    int factor;
    QLatin1String unit;
};

Written writtenIn(const RepScheme& scheme)
{
    const auto whole = [&](int factor) { return scheme.least % factor == 0 && scheme.most % factor == 0; };
    if (scheme.unit == Unit::Seconds)
        return whole(60) ? Written{60, " min"_L1} : Written{1, " s"_L1};
    if (scheme.unit == Unit::Metres)
        return whole(1000) ? Written{1000, " km"_L1} : Written{1, " m"_L1};
    return {1, ""_L1};
}
} // namespace

Result<RepScheme> parseRepScheme(QStringView text)
{
    return RepParser(text).parse();
}

QString repSchemeText(const RepScheme& scheme)
{
    QString text;
    if (scheme.most > 0) {
        const Written written = writtenIn(scheme);
        text = QString::number(scheme.least / written.factor);
        if (scheme.most != scheme.least)
            text += u'-' + QString::number(scheme.most / written.factor);
        text += written.unit;
    }
    if (scheme.amrap && scheme.unit == Unit::Repetitions && scheme.most > 0 && scheme.most == scheme.least)
        text += u'+';
    else if (scheme.amrap)
        text = text.isEmpty() ? u"AMRAP"_s : u"AMRAP "_s + text;
    return scheme.perSide ? text + "/side"_L1 : text;
}

} // namespace td
