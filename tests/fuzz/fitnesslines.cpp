// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitnesslines.h"

#include "fitness/length.h"
#include "fitness/progression.h"
#include "fitness/repscheme.h"
#include "fitness/setentry.h"
#include "fitness/weighttext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
/// One parser: reads a line, and says what is wrong with how it did; nothing when all is well.
using Check = QString (*)(const QString& line, MassUnit unit, const QLocale& locale);

QString complaintOf(const char* parser, const QString& line, const QString& again)
{
    return u"%1: “%2” does not read back from “%3”"_s.arg(QLatin1String(parser), line, again);
}

/// An error must say what it is, and be about the input.
QString complaintOf(const Error& error, const QString& line)
{
    if (error.kind == ErrorKind::Invalid && !error.reason.isEmpty())
        return {};
    return u"“%1” gives a strange error: %2"_s.arg(line, error.reason);
}

QString setEntries(const QString& line, MassUnit unit, const QLocale& locale)
{
    const auto entry = parseSetEntry(line, unit, locale);
    if (!entry)
        return complaintOf(entry.error(), line);
    const QString text = setEntryText(*entry, unit, locale);
    const auto again = parseSetEntry(text, unit, locale);
    return again && *again == *entry ? QString() : complaintOf("set entry", line, text);
}

QString repSchemes(const QString& line, MassUnit /*unit*/, const QLocale& /*locale*/)
{
    const auto scheme = parseRepScheme(line);
    if (!scheme)
        return complaintOf(scheme.error(), line);
    const auto again = parseRepScheme(repSchemeText(*scheme));
    return again && *again == *scheme ? QString() : complaintOf("repetitions", line, repSchemeText(*scheme));
}

QString weights(const QString& line, MassUnit unit, const QLocale& locale)
{
    const auto weight = parseWeightText(line, unit);
    if (!weight)
        return complaintOf(weight.error(), line);
    const QString text = weightTextOf(*weight, locale);
    const auto again = parseWeightText(text, weight->unit);
    return again && weightTextOf(*again, locale) == text && again->mass == weight->mass ? QString() : complaintOf("weight", line, text);
}

QString masses(const QString& line, MassUnit unit, const QLocale& locale)
{
    const auto mass = parseMass(line, unit, locale);
    if (!mass)
        return complaintOf(mass.error(), line);
    const auto again = parseMass(massText(*mass, unit, locale), unit, locale);
    return again && *again == *mass ? QString() : complaintOf("mass", line, massText(*mass, unit, locale));
}

QString lengths(const QString& line, MassUnit unit, const QLocale& locale)
{
    const LengthUnit lengthUnit = unit == MassUnit::Pound ? LengthUnit::Inch : LengthUnit::Centimetre;
    const auto length = parseLength(line, lengthUnit, locale);
    if (!length)
        return complaintOf(length.error(), line);
    const auto again = parseLength(lengthText(*length, lengthUnit, locale), lengthUnit, locale);
    return again && *again == *length ? QString() : complaintOf("length", line, lengthText(*length, lengthUnit, locale));
}

QString tables(const QString& line, MassUnit /*unit*/, const QLocale& /*locale*/)
{
    const auto table = RpeTable::fromText(line);
    if (!table)
        return complaintOf(table.error(), line);
    const auto again = RpeTable::fromText(table->toText());
    return again && *again == *table ? QString() : complaintOf("RPE table", line, table->toText());
}

QString progressions(const QString& line, MassUnit /*unit*/, const QLocale& /*locale*/)
{
    const auto rule = progressionFromJson(line);
    if (!rule)
        return complaintOf(rule.error(), line);
    const auto again = progressionFromJson(progressionJson(*rule));
    return again && *again == *rule ? QString() : complaintOf("progression", line, progressionJson(*rule));
}

constexpr Check checks[] = {setEntries, repSchemes, weights, masses, lengths, tables, progressions};
} // namespace

QString fitnessComplaint(QByteArrayView input)
{
    if (input.isEmpty() || input.size() > 4096)
        return {};
    static const QLocale english(QLocale::English, QLocale::Canada);
    static const QLocale french(QLocale::French, QLocale::Canada);
    const auto choice = static_cast<unsigned char>(input[0]);
    const QString line = QString::fromUtf8(input.sliced(1).toByteArray());
    return checks[choice / 4 % std::size(checks)](line, MassUnit(choice % 2), choice / 2 % 2 == 0 ? english : french);
}

} // namespace td

// The entry point that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QString complaint = td::fitnessComplaint(QByteArrayView(data, qsizetype(size)));
    if (!complaint.isEmpty())
        qFatal("%s", qPrintable(complaint));
    return 0;
}
