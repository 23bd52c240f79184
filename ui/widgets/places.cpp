// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/places.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
struct Row {
    const char* code;
    const char* name;
    const char* zone; ///< where most of it lives
};
constexpr Row canada[] = {
    {"AB", QT_TRANSLATE_NOOP("Places", "Alberta"), "America/Edmonton"},
    {"BC", QT_TRANSLATE_NOOP("Places", "British Columbia"), "America/Vancouver"},
    {"MB", QT_TRANSLATE_NOOP("Places", "Manitoba"), "America/Winnipeg"},
    {"NB", QT_TRANSLATE_NOOP("Places", "New Brunswick"), "America/Moncton"},
    {"NL", QT_TRANSLATE_NOOP("Places", "Newfoundland and Labrador"), "America/St_Johns"},
    {"NS", QT_TRANSLATE_NOOP("Places", "Nova Scotia"), "America/Halifax"},
    {"NT", QT_TRANSLATE_NOOP("Places", "Northwest Territories"), "America/Edmonton"},
    {"NU", QT_TRANSLATE_NOOP("Places", "Nunavut"), "America/Iqaluit"},
    {"ON", QT_TRANSLATE_NOOP("Places", "Ontario"), "America/Toronto"},
    {"PE", QT_TRANSLATE_NOOP("Places", "Prince Edward Island"), "America/Halifax"},
    {"QC", QT_TRANSLATE_NOOP("Places", "Quebec"), "America/Toronto"},
    {"SK", QT_TRANSLATE_NOOP("Places", "Saskatchewan"), "America/Regina"},
    {"YT", QT_TRANSLATE_NOOP("Places", "Yukon"), "America/Whitehorse"},
};
constexpr Row states[] = {
    {"AL", "Alabama", "America/Chicago"},
    {"AK", "Alaska", "America/Anchorage"},
    {"AZ", "Arizona", "America/Phoenix"},
    {"AR", "Arkansas", "America/Chicago"},
    {"CA", "California", "America/Los_Angeles"},
    {"CO", "Colorado", "America/Denver"},
    {"CT", "Connecticut", "America/New_York"},
    {"DE", "Delaware", "America/New_York"},
    {"DC", "District of Columbia", "America/New_York"},
    {"FL", "Florida", "America/New_York"},
    {"GA", "Georgia", "America/New_York"},
    {"HI", "Hawaii", "Pacific/Honolulu"},
    {"ID", "Idaho", "America/Boise"},
    {"IL", "Illinois", "America/Chicago"},
    {"IN", "Indiana", "America/Indiana/Indianapolis"},
    {"IA", "Iowa", "America/Chicago"},
    {"KS", "Kansas", "America/Chicago"},
    {"KY", "Kentucky", "America/New_York"},
    {"LA", "Louisiana", "America/Chicago"},
    {"ME", "Maine", "America/New_York"},
    {"MD", "Maryland", "America/New_York"},
    {"MA", "Massachusetts", "America/New_York"},
    {"MI", "Michigan", "America/Detroit"},
    {"MN", "Minnesota", "America/Chicago"},
    {"MS", "Mississippi", "America/Chicago"},
    {"MO", "Missouri", "America/Chicago"},
    {"MT", "Montana", "America/Denver"},
    {"NE", "Nebraska", "America/Chicago"},
    {"NV", "Nevada", "America/Los_Angeles"},
    {"NH", "New Hampshire", "America/New_York"},
    {"NJ", "New Jersey", "America/New_York"},
    {"NM", "New Mexico", "America/Denver"},
    {"NY", "New York", "America/New_York"},
    {"NC", "North Carolina", "America/New_York"},
    {"ND", "North Dakota", "America/Chicago"},
    {"OH", "Ohio", "America/New_York"},
    {"OK", "Oklahoma", "America/Chicago"},
    {"OR", "Oregon", "America/Los_Angeles"},
    {"PA", "Pennsylvania", "America/New_York"},
    {"RI", "Rhode Island", "America/New_York"},
    {"SC", "South Carolina", "America/New_York"},
    {"SD", "South Dakota", "America/Chicago"},
    {"TN", "Tennessee", "America/Chicago"},
    {"TX", "Texas", "America/Chicago"},
    {"UT", "Utah", "America/Denver"},
    {"VT", "Vermont", "America/New_York"},
    {"VA", "Virginia", "America/New_York"},
    {"WA", "Washington", "America/Los_Angeles"},
    {"WV", "West Virginia", "America/New_York"},
    {"WI", "Wisconsin", "America/Chicago"},
    {"WY", "Wyoming", "America/Denver"},
};

template <size_t n> QList<PlaceName> fromRows(const Row (&rows)[n])
{
    QList<PlaceName> out;
    for (const Row& row : rows)
        out.append({QLatin1String(row.code), QCoreApplication::translate("Places", row.name), row.zone});
    return out;
}
} // namespace

QList<PlaceName> countries()
{
    QMap<QString, QString> names;
    for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() == 2 && code.at(0).isLetter())
            names.insert(code, QLocale::territoryToString(locale.territory()));
    }
    QList<PlaceName> out;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        out.append({it.key(), it.value()});
    const auto rank = [](const PlaceName& p) { return p.code == u"CA"_s ? 0 : (p.code == u"US"_s ? 1 : 2); };
    std::sort(out.begin(), out.end(), [&](const PlaceName& a, const PlaceName& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return out;
}

QList<PlaceName> regionsOf(const QString& country)
{
    if (country == u"CA"_s)
        return fromRows(canada);
    if (country == u"US"_s)
        return fromRows(states);
    return {};
}

QList<QByteArray> zonesOf(const QString& country, const QByteArray& systemZone)
{
    QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(country));
    // Aliases such as "Canada/Eastern" are the same clock under an older name.
    zones.removeIf([](const QByteArray& id) { return !id.contains('/') || id.startsWith("Canada/") || id.startsWith("US/"); });
    const auto own = zones.indexOf(systemZone);
    if (own > 0)
        zones.move(own, 0);
    if (zones.isEmpty())
        zones.append(systemZone.isEmpty() ? QByteArrayLiteral("UTC") : systemZone);
    return zones;
}

QString currencyOf(const QString& country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    return locales.isEmpty() ? QString() : locales.front().currencySymbol(QLocale::CurrencyIsoCode);
}

QStringList currencies()
{
    QSet<QString> codes;
    for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3)
            codes.insert(code);
    }
    QStringList out(codes.begin(), codes.end());
    out.sort();
    return out;
}

} // namespace td
