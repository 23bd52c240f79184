// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/setentry.h"

#include "core/formcheck.h"
#include "fitness/entrytokens.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); });
}

/// One amount of a line, with the unit that was typed behind it.
struct Quantity {
    enum Kind { Plain, Load, Reps, Sets, Seconds, Metres };
    Kind kind = Plain;
    Decimal number;           ///< of Plain, Reps, Sets: as typed
    std::optional<Mass> load; ///< of Load
    bool bodyweight = false;
    int direction = 0;        ///< +1 and -1 for a sign that was typed
    int amount = 0;           ///< of Seconds and Metres
    QString typed;

    [[nodiscard]] bool isCount() const { return kind == Plain && direction == 0; }
    [[nodiscard]] bool isLoad() const { return kind == Load || kind == Plain; }
};

class SetEntryParser
{
public:
    SetEntryParser(QStringView text, MassUnit unit, const QLocale& locale)
        : m_text(text), m_unit(unit), m_tokens(entryTokens(text, locale))
    {
    }

    Result<SetEntry> parse()
    {
        if (m_tokens.isEmpty() || m_text.size() > longestEntryLine)
            return refuse(m_text.left(40).toString());
        if (m_tokens.size() == 1 && isWord(0, {"skip", "passer"})) {
            m_entry.skipped = true;
            return m_entry;
        }
        while (m_at < m_tokens.size())
            TD_TRY(readPart());
        TD_TRY(settlePair());
        return m_entry;
    }

private:
    [[nodiscard]] static tl::unexpected<Error> refuse(const QString& part)
    {
        Error error{ErrorKind::Invalid, u"set-entry.format"_s, part, {part}, {}};
        return fail(std::move(error));
    }
    [[nodiscard]] tl::unexpected<Error> refuseHere() const { return refuse(m_at < m_tokens.size() ? m_tokens[m_at].text : m_tokens.last().text); }

    [[nodiscard]] bool isKind(qsizetype at, EntryToken::Kind kind) const { return at < m_tokens.size() && m_tokens[at].kind == kind; }
    [[nodiscard]] bool isSign(qsizetype at, QChar sign) const { return isKind(at, EntryToken::Sign) && m_tokens[at].sign == sign; }
    [[nodiscard]] bool isWord(qsizetype at, std::initializer_list<const char*> words) const
    {
        return isKind(at, EntryToken::Word) && isOneOf(m_tokens[at].text, words);
    }
    [[nodiscard]] int timeUnitAt(qsizetype at) const { return isKind(at, EntryToken::Word) ? timeUnitSeconds(m_tokens[at].text) : 0; }

    Result<void> readPart()
    {
        if (isWord(m_at, {"w", "warmup"}) || (isWord(m_at, {"warm"}) && isSign(m_at + 1, u'-') && isWord(m_at + 2, {"up"}))) {
            if (m_entry.warmup)
                return refuseHere();
            m_at += isWord(m_at, {"warm"}) ? 3 : 1;
            m_entry.warmup = true;
            return {};
        }
        if (isSign(m_at, u'@') || isWord(m_at, {"rpe"}))
            return readEffort();
        if (isSign(m_at, u'*'))
            return readRating();
        return readChain();
    }

    /// @8 and rpe 8; @100 is a load.
    Result<void> readEffort()
    {
        const bool named = isWord(m_at, {"rpe"});
        ++m_at;
        TD_TRY_ASSIGN(const Quantity quantity, readQuantity());
        const auto tenths = quantity.number.scaled(1);
        const bool load = quantity.kind == Quantity::Load || (quantity.isCount() && quantity.number.scaled(3).value_or(0) > 10'000);
        if (!named && load && quantity.direction == 0)
            return takeLoad(quantity, false);
        if (!quantity.isCount() || !tenths || m_entry.rpeTenths)
            return refuse(quantity.typed);
        if (*tenths < 10 || *tenths > 100)
            return fail(ErrorKind::Invalid, "value.range", "rpe", {u"1"_s, u"10"_s});
        m_entry.rpeTenths = int(*tenths);
        return {};
    }

    Result<void> readRating()
    {
        ++m_at;
        TD_TRY_ASSIGN(const Quantity quantity, readQuantity());
        if (!quantity.isCount() || m_entry.rating)
            return refuse(quantity.typed);
        TD_TRY_ASSIGN(m_entry.rating, whole(quantity, 1, 5, "rating"));
        return {};
    }

    /// One amount, or several with x between them.
    Result<void> readChain()
    {
        if (isSign(m_at, u'x')) {
            ++m_at;
            TD_TRY_ASSIGN(const Quantity quantity, readQuantity());
            return takeWork(quantity);
        }
        QList<Quantity> chain;
        do {
            m_at += chain.isEmpty() ? 0 : 1;
            TD_TRY_ASSIGN(Quantity quantity, readQuantity());
            chain.append(std::move(quantity));
        } while (isSign(m_at, u'x'));
        if (chain.size() == 1)
            return takeSingle(chain[0]);
        if (chain.size() == 2)
            return takePair(chain[0], chain[1]);
        return chain.size() == 3 ? takeTriple(chain[0], chain[1], chain[2]) : refuse(chain[3].typed);
    }

    Result<Quantity> readQuantity()
    {
        Quantity quantity;
        const qsizetype begin = m_at;
        TD_TRY(readInto(quantity));
        for (qsizetype at = begin; at < m_at; ++at)
            quantity.typed += (at > begin && !m_tokens[at].glued ? u" "_s : QString()) + m_tokens[at].text;
        return quantity;
    }

    Result<void> readInto(Quantity& quantity)
    {
        if (isWord(m_at, {"bw", "pc"})) {
            ++m_at;
            quantity.kind = Quantity::Load;
            quantity.bodyweight = true;
            return isSign(m_at, u'+') || isSign(m_at, u'-') ? readSignedLoad(quantity) : Result<void>();
        }
        if (isSign(m_at, u'+') || isSign(m_at, u'-')) {
            quantity.direction = isSign(m_at, u'-') ? -1 : 1;
            quantity.kind = Quantity::Load;
            return readSignedLoad(quantity);
        }
        if (isKind(m_at, EntryToken::Clock)) {
            quantity.kind = Quantity::Seconds;
            return takeSeconds(quantity, m_tokens[m_at++].seconds);
        }
        if (!isKind(m_at, EntryToken::Number))
            return refuseHere();
        return readNumber(quantity);
    }

    Result<void> readSignedLoad(Quantity& quantity)
    {
        const bool less = isSign(m_at, u'-');
        ++m_at;
        if (!isKind(m_at, EntryToken::Number))
            return refuseHere();
        const Decimal number = m_tokens[m_at++].number;
        TD_TRY_ASSIGN(const Mass mass, massFrom(number, massUnit().value_or(m_unit)));
        quantity.load = less ? Mass(-mass.units()) : mass;
        return {};
    }

    /// Takes "kg" or "lb" when it stands here.
    std::optional<MassUnit> massUnit()
    {
        const bool pounds = isWord(m_at, {"lb", "lbs"});
        if (!pounds && !isWord(m_at, {"kg", "kgs"}))
            return std::nullopt;
        ++m_at;
        return pounds ? MassUnit::Pound : MassUnit::Kilogram;
    }

    Result<void> readNumber(Quantity& quantity)
    {
        quantity.number = m_tokens[m_at++].number;
        if (const auto unit = massUnit()) {
            quantity.kind = Quantity::Load;
            TD_TRY_ASSIGN(quantity.load, massFrom(quantity.number, *unit));
        } else if (isWord(m_at, {"r", "rep", "reps", "repetition", "repetitions"})) {
            ++m_at;
            quantity.kind = Quantity::Reps;
        } else if (isWord(m_at, {"set", "sets", "serie", "series"})) {
            ++m_at;
            quantity.kind = Quantity::Sets;
        } else if (timeUnitAt(m_at) > 0) {
            return readTime(quantity);
        } else if (isWord(m_at, {"m", "km", "mi", "mile", "miles", "metre", "metres", "meter", "meters"})) {
            return readDistance(quantity);
        }
        return {};
    }

    /// 20 min, 1 h 30 min, 1h30: smaller and smaller units.
    Result<void> readTime(Quantity& quantity)
    {
        quantity.kind = Quantity::Seconds;
        qint64 total = 0;
        Decimal number = quantity.number;
        int unit = timeUnitAt(m_at++);
        while (unit > 0) {
            const auto thousandths = number.scaled(3);
            if (!thousandths || *thousandths > 1'000'000'000 || *thousandths * unit % 1000 != 0)
                return outOfTime();
            total += *thousandths * unit / 1000;
            const bool glued = unit == 3600 && isKind(m_at, EntryToken::Number) && m_tokens[m_at].glued && timeUnitAt(m_at + 1) == 0;
            const int next = glued ? 60 : isKind(m_at, EntryToken::Number) ? timeUnitAt(m_at + 1) : 0;
            if (next == 0 || next >= unit)
                break;
            number = m_tokens[m_at].number;
            m_at += glued ? 1 : 2;
            unit = next;
        }
        return takeSeconds(quantity, total);
    }

    static tl::unexpected<Error> outOfTime() { return fail(ErrorKind::Invalid, "value.range", "seconds", {u"1"_s, u"86400"_s}); }

    static Result<void> takeSeconds(Quantity& quantity, qint64 seconds)
    {
        if (seconds < 1 || seconds > 86'400)
            return outOfTime();
        quantity.amount = int(seconds);
        return {};
    }

    Result<void> readDistance(Quantity& quantity)
    {
        constexpr qint64 millimetresPerMile = 1'609'344;
        const QString unit = m_tokens[m_at++].text;
        quantity.kind = Quantity::Metres;
        const bool miles = unit.startsWith("mi"_L1);
        auto metres = quantity.number.scaled(miles ? 3 : unit == "km"_L1 ? 3 : 0);
        if (miles && metres && *metres < 10'000'000)
            metres = dividedHalfUp(*metres * millimetresPerMile, 1'000'000);
        if (!metres || *metres < 1 || *metres > 1'000'000)
            return fail(ErrorKind::Invalid, "value.range", "metres", {u"1"_s, u"1000000"_s});
        quantity.amount = int(*metres);
        return {};
    }

    static Result<int> whole(const Quantity& quantity, int least, int most, const char* field)
    {
        const auto value = quantity.number.scaled(0);
        if (!value && quantity.number.places > 0)
            return refuse(quantity.typed);
        TD_TRY(checkRange(value.value_or(-1), least, most, field));
        return int(*value);
    }

    Result<void> takeLoad(const Quantity& quantity, bool inChain)
    {
        if (m_hasLoad)
            return refuse(quantity.typed);
        m_hasLoad = true;
        m_entry.load = quantity.load;
        m_entry.bodyweight = quantity.bodyweight || (inChain && quantity.direction < 0);
        m_entry.relative = quantity.direction != 0 && !m_entry.bodyweight;
        if (quantity.kind == Quantity::Plain) {
            TD_TRY_ASSIGN(m_entry.load, massFrom(quantity.number, m_unit));
        }
        return {};
    }

    Result<void> takeSets(const Quantity& quantity)
    {
        if (m_hasSets || (!quantity.isCount() && quantity.kind != Quantity::Sets))
            return refuse(quantity.typed);
        m_hasSets = true;
        TD_TRY_ASSIGN(m_entry.sets, whole(quantity, 1, 50, "sets"));
        return {};
    }

    /// Repetitions, time or distance.
    Result<void> takeWork(const Quantity& quantity)
    {
        if (quantity.kind == Quantity::Seconds || quantity.kind == Quantity::Metres) {
            std::optional<int>& place = quantity.kind == Quantity::Seconds ? m_entry.seconds : m_entry.metres;
            if (place)
                return refuse(quantity.typed);
            place = quantity.amount;
            return {};
        }
        if (m_entry.reps || (!quantity.isCount() && quantity.kind != Quantity::Reps))
            return refuse(quantity.typed);
        TD_TRY_ASSIGN(m_entry.reps, whole(quantity, 0, 10'000, "reps"));
        return {};
    }

    Result<void> takeSingle(const Quantity& quantity)
    {
        if (quantity.isLoad())
            return takeLoad(quantity, false);
        return quantity.kind == Quantity::Sets ? takeSets(quantity) : takeWork(quantity);
    }

    Result<void> takePair(const Quantity& first, const Quantity& second)
    {
        const bool counted = second.isCount() || second.kind == Quantity::Reps;
        if (first.isCount() && counted) {
            if (m_pair)
                return refuse(second.typed);
            m_pair = {first, second};
            return {};
        }
        if (first.isCount() && second.kind == Quantity::Load && second.direction == 0) {
            TD_TRY(takeWork(first));
            return takeLoad(second, true);
        }
        if (first.isCount() || first.kind == Quantity::Sets) {
            TD_TRY(takeSets(first));
            return takeWork(second);
        }
        if (first.kind != Quantity::Load)
            return refuse(first.typed);
        TD_TRY(takeLoad(first, true));
        return takeWork(second);
    }

    Result<void> takeTriple(const Quantity& first, const Quantity& second, const Quantity& third)
    {
        const bool loadLast = third.kind == Quantity::Load && third.direction == 0;
        if (!loadLast && !first.isLoad())
            return refuse(first.typed);
        TD_TRY(takeLoad(loadLast ? third : first, true));
        TD_TRY(takeWork(second));
        return takeSets(loadLast ? first : third);
    }

    /// `3x10` is sets x repetitions when the load is said elsewhere, else load x repetitions.
    Result<void> settlePair()
    {
        if (!m_pair)
            return {};
        TD_TRY(m_hasLoad ? takeSets(m_pair->first) : takeLoad(m_pair->first, true));
        return takeWork(m_pair->second);
    }

    QStringView m_text;
    MassUnit m_unit;
    QList<EntryToken> m_tokens;
    qsizetype m_at = 0;
    SetEntry m_entry;
    bool m_hasLoad = false;
    bool m_hasSets = false;
    std::optional<std::pair<Quantity, Quantity>> m_pair;
};

/// A mass that was typed in the other unit keeps it.
QString typedMass(Mass mass, MassUnit unit, const QLocale& locale)
{
    const MassUnit other = unit == MassUnit::Pound ? MassUnit::Kilogram : MassUnit::Pound;
    if (isExactIn(mass, unit) || !isExactIn(mass, other))
        return massText(mass, unit, locale);
    return massText(mass, other, locale) + u' ' + massUnitName(other);
}

QString loadText(const SetEntry& entry, MassUnit unit, const QLocale& locale)
{
    const QString body = entry.bodyweight ? u"bw"_s : QString();
    if (!entry.load)
        return body;
    const QString number = typedMass(*entry.load, unit, locale);
    const bool plus = (entry.relative || entry.bodyweight) && entry.load->units() >= 0;
    return body + (plus ? u"+"_s : QString()) + number;
}

QString secondsText(int seconds)
{
    if (seconds < 60)
        return QString::number(seconds) + " s"_L1;
    if (seconds % 60 == 0)
        return QString::number(seconds / 60) + " min"_L1;
    const auto two = [](int part) { return QString::number(part).rightJustified(2, u'0'); };
    if (seconds < 3600)
        return u"%1:%2"_s.arg(QString::number(seconds / 60), two(seconds % 60));
    return u"%1:%2:%3"_s.arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

QString metresText(int metres)
{
    return metres % 1000 == 0 ? QString::number(metres / 1000) + " km"_L1 : QString::number(metres) + " m"_L1;
}

/// Sets, load and repetitions, in the order that reads back.
QStringList strengthWords(const SetEntry& entry, const QString& load)
{
    const QString reps = entry.reps ? u'x' + QString::number(*entry.reps) : QString();
    if (entry.sets > 1 && entry.reps && !load.isEmpty())
        return {QString::number(entry.sets) + reps, load};
    if (entry.sets > 1)
        return {QString::number(entry.sets) + " sets"_L1, reps, load};
    if (entry.relative)
        return {reps, load};
    const bool plain = !load.isEmpty() && load.back().isDigit() && !entry.bodyweight;
    return plain ? QStringList{load + reps} : QStringList{load, reps};
}
} // namespace

Result<SetEntry> parseSetEntry(QStringView text, MassUnit unit, const QLocale& locale)
{
    return SetEntryParser(text, unit, locale).parse();
}

QString setEntryText(const SetEntry& entry, MassUnit unit, const QLocale& locale)
{
    if (entry.skipped)
        return u"skip"_s;
    QStringList words;
    if (entry.warmup)
        words += u"w"_s;
    words += strengthWords(entry, loadText(entry, unit, locale));
    if (entry.metres)
        words += metresText(*entry.metres);
    if (entry.seconds)
        words += secondsText(*entry.seconds);
    words.removeAll(QString());
    QString text = words.join(u' ');
    if (entry.rpeTenths) {
        const bool glued = !text.isEmpty() && text.back().isDigit();
        text += (glued || text.isEmpty() ? u"@"_s : u" @"_s) + decimalText(*entry.rpeTenths, 1, locale);
    }
    if (entry.rating)
        text += (text.isEmpty() ? u"*%1"_s : u" *%1"_s).arg(*entry.rating);
    return text;
}

} // namespace td
