// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/weighttext.h"

#include "core/formcheck.h"
#include "fitness/entrytokens.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
using Kind = WeightText::Kind;

constexpr int mostPercentTenths = 2000;

class WeightParser
{
public:
    WeightParser(const QString& text, MassUnit unit) : m_text(text), m_unit(unit), m_tokens(entryTokens(text, QLocale::c())) {}

    Result<WeightText> parse()
    {
        if (m_text.size() > longestEntryLine)
            return refuse();
        if (!m_tokens.isEmpty())
            TD_TRY(readOne());
        if (m_at < m_tokens.size())
            return refuse();
        return m_weight;
    }

private:
    [[nodiscard]] tl::unexpected<Error> refuse() const { return fail(ErrorKind::Invalid, "weight.format", "weight", {m_text.left(40)}); }
    [[nodiscard]] bool isKind(EntryToken::Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }
    [[nodiscard]] bool isSign(QChar sign) const { return isKind(EntryToken::Sign) && m_tokens[m_at].sign == sign; }
    bool takeWord(QLatin1String one, QLatin1String other)
    {
        const bool is = isKind(EntryToken::Word) && (m_tokens[m_at].text == one || m_tokens[m_at].text == other);
        m_at += is ? 1 : 0;
        return is;
    }

    Result<void> readOne()
    {
        if (takeWord("bw"_L1, "pc"_L1)) {
            m_weight.kind = Kind::Bodyweight;
            m_weight.unit = m_unit;
            return isSign(u'+') || isSign(u'-') ? readMass() : Result<void>();
        }
        if (isSign(u'@') || (isKind(EntryToken::Word) && m_tokens[m_at].text == "rpe"_L1)) {
            ++m_at;
            m_weight.kind = Kind::Rpe;
            TD_TRY_ASSIGN(m_weight.rpeTenths, readTenths(10, 100, 1, 10));
            return {};
        }
        if (m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind == EntryToken::Sign && m_tokens[m_at + 1].sign == u'%') {
            m_weight.kind = Kind::Percent;
            TD_TRY_ASSIGN(m_weight.percentTenths, readTenths(1, mostPercentTenths, 1, mostPercentTenths / 10));
            ++m_at;
            return {};
        }
        m_weight.kind = Kind::Absolute;
        return readMass();
    }

    Result<int> readTenths(int least, int most, int leastShown, int mostShown)
    {
        if (!isKind(EntryToken::Number))
            return refuse();
        const Decimal number = m_tokens[m_at++].number;
        const auto tenths = number.scaled(1);
        if (!tenths)
            return refuse();
        if (*tenths < least || *tenths > most)
            return fail(ErrorKind::Invalid, "value.range", "weight", {QString::number(leastShown), QString::number(mostShown)});
        return int(*tenths);
    }

    Result<void> readMass()
    {
        const bool less = isSign(u'-');
        m_at += isSign(u'-') || isSign(u'+') ? 1 : 0;
        if (!isKind(EntryToken::Number))
            return refuse();
        const Decimal number = m_tokens[m_at++].number;
        m_weight.unit = takeWord("lb"_L1, "lbs"_L1) ? MassUnit::Pound : takeWord("kg"_L1, "kgs"_L1) ? MassUnit::Kilogram : m_unit;
        TD_TRY_ASSIGN(const Mass mass, massFrom(number, m_weight.unit));
        m_weight.mass = less ? Mass(-mass.units()) : mass;
        return {};
    }

    const QString m_text;
    MassUnit m_unit;
    QList<EntryToken> m_tokens;
    qsizetype m_at = 0;
    WeightText m_weight;
};

QString massWithUnit(Mass mass, MassUnit unit, const QLocale& locale)
{
    return massText(mass, unit, locale) + u' ' + massUnitName(unit);
}
} // namespace

Result<WeightText> parseWeightText(QStringView text, MassUnit unit)
{
    return WeightParser(text.toString().replace(u',', u'.'), unit).parse();
}

QString weightTextOf(const WeightText& weight, const QLocale& locale)
{
    switch (weight.kind) {
    case Kind::Empty:
        break;
    case Kind::Absolute:
        return massWithUnit(weight.mass, weight.unit, locale);
    case Kind::Percent:
        return decimalText(weight.percentTenths, 1, locale) + u'%';
    case Kind::Bodyweight:
        if (weight.mass == Mass())
            return u"BW"_s;
        return (weight.mass > Mass() ? u"BW+"_s : u"BW"_s) + massWithUnit(weight.mass, weight.unit, locale);
    case Kind::Rpe:
        return u"RPE "_s + decimalText(weight.rpeTenths, 1, locale);
    }
    return {};
}

Mass percentOf(Mass mass, int percentTenths)
{
    return Mass(dividedHalfUp(mass.units() * percentTenths, 1000));
}

std::optional<Mass> resolvedWeight(const WeightText& weight, const WeightContext& context)
{
    if (weight.kind == Kind::Absolute || weight.kind == Kind::Bodyweight)
        return weight.mass;
    if (weight.kind == Kind::Empty || !context.oneRepMax)
        return std::nullopt;
    if (weight.kind == Kind::Percent)
        return roundedTo(percentOf(*context.oneRepMax, weight.percentTenths), context.plateStep);
    const auto percent = context.table.percent(context.reps, weight.rpeTenths);
    if (!percent)
        return std::nullopt;
    return roundedTo(Mass(std::llround(double(context.oneRepMax->units()) * *percent / 100)), context.plateStep);
}

} // namespace td
