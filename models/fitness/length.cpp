// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/length.h"

#include "fitness/decimal.h"

#include <QLocale>

namespace td
{
namespace
{
constexpr qint64 unitsOf(LengthUnit unit)
{
    switch (unit) {
    case LengthUnit::Millimetre:
        return Length::perMillimetre;
    case LengthUnit::Centimetre:
        return Length::perCentimetre;
    case LengthUnit::Inch:
        break;
    }
    return Length::perInch;
}

tl::unexpected<Error> notUnderstood(const char* reason, QStringView text)
{
    return fail(ErrorKind::Invalid, reason, "length", {text.left(40).toString()});
}

/// In hundredths of the unit.
Result<qint64> hundredths(QStringView text, const QLocale& locale)
{
    const auto number = readDecimal(text, locale);
    if (!number)
        return notUnderstood("length.format", text);
    if (number->places > 2)
        return notUnderstood("length.digits", text);
    return number->scaled(2).value_or(std::numeric_limits<qint64>::max());
}

/// 5'11.5" in hundredths of an inch.
Result<qint64> feetAndInches(QStringView text, qsizetype mark, const QLocale& locale)
{
    QStringView inches = text.sliced(mark + 1).trimmed();
    if (inches.endsWith(u'"') || inches.endsWith(QChar(0x2033)))
        inches.chop(1);
    TD_TRY_ASSIGN(const qint64 feet, hundredths(text.first(mark), locale));
    qint64 rest = 0;
    if (!inches.isEmpty()) {
        TD_TRY_ASSIGN(rest, hundredths(inches, locale));
    }
    if (feet % 100 != 0 || feet < 0 || rest < 0 || rest >= 1200)
        return notUnderstood("length.format", text);
    return feet > 100'000 ? std::numeric_limits<qint64>::max() : feet * 12 + rest;
}

qsizetype feetMark(QStringView text)
{
    const qsizetype plain = text.indexOf(u'\'');
    return plain >= 0 ? plain : text.indexOf(QChar(0x2032));
}
} // namespace

QString lengthUnitName(LengthUnit unit)
{
    constexpr const char* names[] = {"mm", "cm", "in"};
    return QString::fromLatin1(names[int(unit)]);
}

double Length::in(LengthUnit unit) const
{
    return double(m_micrometres) / double(unitsOf(unit));
}

Result<Length> parseLength(QStringView text, LengthUnit unit, const QLocale& locale)
{
    const qsizetype mark = unit == LengthUnit::Inch ? feetMark(text) : -1;
    TD_TRY_ASSIGN(const qint64 amount, mark >= 0 ? feetAndInches(text, mark, locale) : hundredths(text, locale));
    const qint64 hundredth = unitsOf(unit) / 100;
    const qint64 most = mostLength.micrometres() / hundredth;
    if (amount < -most || amount > most)
        return fail(ErrorKind::Invalid, "value.range", "length", {QString::number(-most / 100), QString::number(most / 100)});
    return Length(amount * hundredth);
}

QString lengthText(Length length, LengthUnit unit, const QLocale& locale)
{
    return decimalText(dividedHalfUp(length.micrometres(), unitsOf(unit) / 100), 2, locale);
}

} // namespace td
