// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/places.h"

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
};
constexpr Row canada[] = {
    {"AB", QT_TRANSLATE_NOOP("Places", "Alberta")}, {"BC", QT_TRANSLATE_NOOP("Places", "British Columbia")},
    {"MB", QT_TRANSLATE_NOOP("Places", "Manitoba")}, {"NB", QT_TRANSLATE_NOOP("Places", "New Brunswick")},
    {"NL", QT_TRANSLATE_NOOP("Places", "Newfoundland and Labrador")},
    {"NS", QT_TRANSLATE_NOOP("Places", "Nova Scotia")}, {"NT", QT_TRANSLATE_NOOP("Places", "Northwest Territories")},
    {"NU", QT_TRANSLATE_NOOP("Places", "Nunavut")}, {"ON", QT_TRANSLATE_NOOP("Places", "Ontario")},
    {"PE", QT_TRANSLATE_NOOP("Places", "Prince Edward Island")}, {"QC", QT_TRANSLATE_NOOP("Places", "Quebec")},
    {"SK", QT_TRANSLATE_NOOP("Places", "Saskatchewan")}, {"YT", QT_TRANSLATE_NOOP("Places", "Yukon")},
};
constexpr Row states[] = {
    {"AL", "Alabama"}, {"AK", "Alaska"}, {"AZ", "Arizona"}, {"AR", "Arkansas"}, {"CA", "California"},
    {"CO", "Colorado"}, {"CT", "Connecticut"}, {"DE", "Delaware"}, {"DC", "District of Columbia"}, {"FL", "Florida"},
    {"GA", "Georgia"}, {"HI", "Hawaii"}, {"ID", "Idaho"}, {"IL", "Illinois"}, {"IN", "Indiana"}, {"IA", "Iowa"},
    {"KS", "Kansas"}, {"KY", "Kentucky"}, {"LA", "Louisiana"}, {"ME", "Maine"}, {"MD", "Maryland"},
    {"MA", "Massachusetts"}, {"MI", "Michigan"}, {"MN", "Minnesota"}, {"MS", "Mississippi"}, {"MO", "Missouri"},
    {"MT", "Montana"}, {"NE", "Nebraska"}, {"NV", "Nevada"}, {"NH", "New Hampshire"}, {"NJ", "New Jersey"},
    {"NM", "New Mexico"}, {"NY", "New York"}, {"NC", "North Carolina"}, {"ND", "North Dakota"}, {"OH", "Ohio"},
    {"OK", "Oklahoma"}, {"OR", "Oregon"}, {"PA", "Pennsylvania"}, {"RI", "Rhode Island"}, {"SC", "South Carolina"},
    {"SD", "South Dakota"}, {"TN", "Tennessee"}, {"TX", "Texas"}, {"UT", "Utah"}, {"VT", "Vermont"},
    {"VA", "Virginia"}, {"WA", "Washington"}, {"WV", "West Virginia"}, {"WI", "Wisconsin"}, {"WY", "Wyoming"},
};

template <size_t n> QList<Place> fromRows(const Row (&rows)[n])
{
    QList<Place> out;
    for (const Row& row : rows)
        out.append({QLatin1String(row.code), QCoreApplication::translate("Places", row.name)});
    return out;
}
} // namespace

QList<Place> countries()
{
    QMap<QString, QString> names;
    for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() == 2 && code.at(0).isLetter())
            names.insert(code, QLocale::territoryToString(locale.territory()));
    }
    QList<Place> out;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        out.append({it.key(), it.value()});
    const auto rank = [](const Place& p) { return p.code == u"CA"_s ? 0 : (p.code == u"US"_s ? 1 : 2); };
    std::sort(out.begin(), out.end(), [&](const Place& a, const Place& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return out;
}

QList<Place> regionsOf(const QString& country)
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
