// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/measuredtext.h"

#include "fitness/decimal.h"
#include "fitness/length.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int perSecond = 1000;  ///< stored times are milliseconds
constexpr int percentPlaces = 3; ///< stored percentages are thousandths
constexpr int timePlaces = 3;

LengthUnit lengthUnitOf(const MeasurementKind& kind, MassUnit unit)
{
    if (kind.group == MeasurementGroup::Skinfold)
        return LengthUnit::Millimetre;
    return unit == MassUnit::Pound ? LengthUnit::Inch : LengthUnit::Centimetre;
}

tl::unexpected<Error> refuse(const char* reason, const MeasurementKind& kind)
{
    return fail(ErrorKind::Invalid, reason, kind.key);
}

/// "90", "1:30", "1:30.5" in milliseconds.
std::optional<qint64> readTime(QStringView text, const QLocale& locale)
{
    const qsizetype colon = text.indexOf(u':');
    const auto seconds = readDecimal(text.mid(colon + 1), locale);
    const auto millis = seconds ? seconds->scaled(timePlaces) : std::nullopt;
    if (!millis || *millis < 0)
        return std::nullopt;
    if (colon < 0)
        return millis;
    const auto minutes = readDecimal(text.left(colon), locale);
    const auto whole = minutes ? minutes->scaled(0) : std::nullopt;
    constexpr qint64 mostMinutes = 100'000;
    if (!whole || *whole < 0 || *whole > mostMinutes || *millis >= 60 * perSecond)
        return std::nullopt;
    return *whole * 60 * perSecond + *millis;
}

QString timeText(qint64 millis, const QLocale& locale)
{
    const qint64 minutes = millis / (60 * perSecond);
    const QString seconds = decimalText(millis % (60 * perSecond), timePlaces, locale);
    const bool oneDigit = millis % (60 * perSecond) < 10 * perSecond;
    return u"%1:%2%3"_s.arg(QString::number(minutes), oneDigit ? u"0"_s : QString(), seconds);
}

Result<qint64> readPlain(const MeasurementKind& kind, QStringView text, const QLocale& locale)
{
    if (kind.dimension == Dimension::Time) {
        const auto time = readTime(text.trimmed(), locale);
        return time ? Result<qint64>(*time) : refuse("measurement.time", kind);
    }
    const auto number = readDecimal(text, locale);
    const auto scaled = number ? number->scaled(kind.dimension == Dimension::Percent ? percentPlaces : 0) : std::nullopt;
    return scaled ? Result<qint64>(*scaled) : refuse(kind.dimension == Dimension::Percent ? "measurement.format" : "measurement.whole", kind);
}

Result<qint64> readNumber(const MeasurementKind& kind, QStringView text, MassUnit unit, const QLocale& locale)
{
    if (kind.dimension == Dimension::Mass)
        return parseMass(text, unit, locale).map([](Mass mass) { return mass.units(); });
    if (kind.dimension == Dimension::Length)
        return parseLength(text, lengthUnitOf(kind, unit), locale).map([](Length length) { return length.micrometres(); });
    return readPlain(kind, text, locale);
}
} // namespace

Result<qint64> parseMeasured(const MeasurementKind& kind, QStringView text, MassUnit unit, const QLocale& locale)
{
    auto value = readNumber(kind, text, unit, locale);
    if (!value) {
        Error error = value.error();
        error.field = QLatin1String(kind.key);
        return error.reason == u"value.range" ? refuse("measurement.range", kind) : fail(error);
    }
    if (*value < kind.least || *value > kind.most)
        return refuse("measurement.range", kind);
    return value;
}

QString measuredText(const MeasurementKind& kind, qint64 value, MassUnit unit, const QLocale& locale)
{
    switch (kind.dimension) {
    case Dimension::Mass: return massText(Mass(value), unit, locale);
    case Dimension::Length: return lengthText(Length(value), lengthUnitOf(kind, unit), locale);
    case Dimension::Percent: return decimalText(value, percentPlaces, locale);
    case Dimension::Time: return timeText(value, locale);
    default: return decimalText(value, 0, locale);
    }
}

QString measuredUnit(const MeasurementKind& kind, MassUnit unit)
{
    switch (kind.dimension) {
    case Dimension::Mass: return massUnitName(unit);
    case Dimension::Length: return lengthUnitName(lengthUnitOf(kind, unit));
    case Dimension::Percent: return u"%"_s;
    case Dimension::PerMinute: return u"bpm"_s;
    case Dimension::MillimetreMercury: return u"mmHg"_s;
    case Dimension::Metres: return u"m"_s;
    case Dimension::MillilitresPerKilogramMinute: return u"ml/kg/min"_s;
    case Dimension::Time:
    case Dimension::Count: break;
    }
    return {};
}

double measuredNumber(const MeasurementKind& kind, qint64 value, MassUnit unit)
{
    switch (kind.dimension) {
    case Dimension::Mass: return Mass(value).in(unit);
    case Dimension::Length: return Length(value).in(lengthUnitOf(kind, unit));
    case Dimension::Percent: return double(value) / 1000;
    case Dimension::Time: return double(value) / perSecond;
    default: return double(value);
    }
}

} // namespace td
