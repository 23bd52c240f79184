// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
enum class Kind {
    Fixed,        ///< month, day
    NthWeekday,   ///< month, nth (-1: last), ISO weekday
    MondayBefore, ///< the last Monday before month, day
    Easter,       ///< days after Easter Sunday in `a`
};

enum class Observed {
    OnTheDay,
    SundayToMonday,
    NearestWorkday, ///< Saturday to Friday, Sunday to Monday
};

/// One rule. Several may share an id, for other regions or years. 0 in `since` or `until`: no bound.
struct Rule {
    const char* id;
    const char* en;
    const char* fr;
    const char* regions; ///< provinces by their letters, CA federal, US
    Kind kind;
    int month;
    int a;
    int b;
    int since = 0;
    int until = 0;
    Observed observed = Observed::OnTheDay;
    bool employerChoice = false;
};

// Canada Labour Code part III and Holidays Act; employment standards of each province and territory; Quebec also the National
// Holiday Act. United States: 5 U.S.C. 6103.
constexpr Rule rules[] = {
    {"new-year", "New Year's Day", "Jour de l'An", "CA AB BC MB NB NL NS NT NU ON PE QC SK YT", Kind::Fixed, 1, 1, 0},
    {"family-day", "Family Day", "Jour de la famille", "AB", Kind::NthWeekday, 2, 3, 1, 1990},
    {"family-day", "Family Day", "Jour de la famille", "SK", Kind::NthWeekday, 2, 3, 1, 2007},
    {"family-day", "Family Day", "Jour de la famille", "ON", Kind::NthWeekday, 2, 3, 1, 2008},
    {"family-day", "Family Day", "Jour de la famille", "BC", Kind::NthWeekday, 2, 2, 1, 2013, 2018},
    {"family-day", "Family Day", "Jour de la famille", "BC", Kind::NthWeekday, 2, 3, 1, 2019},
    {"family-day", "Family Day", "Jour de la famille", "NB", Kind::NthWeekday, 2, 3, 1, 2018},
    {"louis-riel-day", "Louis Riel Day", "Journée Louis Riel", "MB", Kind::NthWeekday, 2, 3, 1, 2008},
    {"islander-day", "Islander Day", "Fête des Insulaires", "PE", Kind::NthWeekday, 2, 2, 1, 2009, 2009},
    {"islander-day", "Islander Day", "Fête des Insulaires", "PE", Kind::NthWeekday, 2, 3, 1, 2010},
    {"heritage-day", "Heritage Day", "Fête du patrimoine", "NS", Kind::NthWeekday, 2, 3, 1, 2015},
    {"good-friday", "Good Friday", "Vendredi saint", "CA AB BC MB NB NL NS NT NU ON PE SK YT", Kind::Easter, 0, -2, 0},
    {"good-friday", "Good Friday", "Vendredi saint", "QC", Kind::Easter, 0, -2, 0, 0, 0, Observed::OnTheDay, true},
    {"easter-monday", "Easter Monday", "Lundi de Pâques", "QC", Kind::Easter, 0, 1, 0, 0, 0, Observed::OnTheDay, true},
    {"victoria-day", "Victoria Day", "Fête de la Reine", "CA AB BC MB NT NU ON SK YT", Kind::MondayBefore, 5, 25, 0},
    {"patriots-day", "National Patriots' Day", "Journée nationale des patriotes", "QC", Kind::MondayBefore, 5, 25, 0, 2003},
    {"indigenous-peoples-day", "National Indigenous Peoples Day", "Journée nationale des peuples autochtones", "NT",
     Kind::Fixed, 6, 21, 0, 2001},
    {"indigenous-peoples-day", "National Indigenous Peoples Day", "Journée nationale des peuples autochtones", "YT",
     Kind::Fixed, 6, 21, 0, 2017},
    {"quebec-national-holiday", "National Holiday of Quebec", "Fête nationale du Québec", "QC", Kind::Fixed, 6, 24, 0, 1977},
    {"canada-day", "Canada Day", "Fête du Canada", "CA AB BC MB NB NL NS NT NU ON PE QC SK YT", Kind::Fixed, 7, 1, 0, 0, 0,
     Observed::SundayToMonday},
    {"nunavut-day", "Nunavut Day", "Fête du Nunavut", "NU", Kind::Fixed, 7, 9, 0, 2020},
    {"british-columbia-day", "British Columbia Day", "Fête de la Colombie-Britannique", "BC", Kind::NthWeekday, 8, 1, 1, 1974},
    {"new-brunswick-day", "New Brunswick Day", "Fête du Nouveau-Brunswick", "NB", Kind::NthWeekday, 8, 1, 1, 1975},
    {"saskatchewan-day", "Saskatchewan Day", "Fête de la Saskatchewan", "SK", Kind::NthWeekday, 8, 1, 1},
    {"civic-holiday", "Civic Holiday", "Premier lundi d'août", "NT NU", Kind::NthWeekday, 8, 1, 1},
    {"discovery-day", "Discovery Day", "Jour de la Découverte", "YT", Kind::NthWeekday, 8, 3, 1},
    {"labour-day", "Labour Day", "Fête du Travail", "CA AB BC MB NB NL NS NT NU ON PE QC SK YT", Kind::NthWeekday, 9, 1, 1},
    {"truth-and-reconciliation", "National Day for Truth and Reconciliation",
     "Journée nationale de la vérité et de la réconciliation", "CA", Kind::Fixed, 9, 30, 0, 2021},
    {"truth-and-reconciliation", "National Day for Truth and Reconciliation",
     "Journée nationale de la vérité et de la réconciliation", "NT NU PE", Kind::Fixed, 9, 30, 0, 2022},
    {"truth-and-reconciliation", "National Day for Truth and Reconciliation",
     "Journée nationale de la vérité et de la réconciliation", "BC YT", Kind::Fixed, 9, 30, 0, 2023},
    {"truth-and-reconciliation", "National Day for Truth and Reconciliation",
     "Journée nationale de la vérité et de la réconciliation", "MB", Kind::Fixed, 9, 30, 0, 2024},
    {"thanksgiving", "Thanksgiving Day", "Action de grâces", "CA AB BC MB NT NU ON QC SK YT", Kind::NthWeekday, 10, 2, 1},
    {"remembrance-day", "Remembrance Day", "Jour du Souvenir", "CA AB BC NB NL NS NT NU PE SK YT", Kind::Fixed, 11, 11, 0},
    {"christmas", "Christmas Day", "Noël", "CA AB BC MB NB NL NS NT NU ON PE QC SK YT", Kind::Fixed, 12, 25, 0},
    {"boxing-day", "Boxing Day", "Lendemain de Noël", "CA ON", Kind::Fixed, 12, 26, 0},

    {"new-year", "New Year's Day", "Jour de l'An", "US", Kind::Fixed, 1, 1, 0, 0, 0, Observed::NearestWorkday},
    {"martin-luther-king", "Martin Luther King Jr. Day", "Journée de Martin Luther King", "US", Kind::NthWeekday, 1, 3, 1, 1986},
    {"washingtons-birthday", "Washington's Birthday", "Anniversaire de Washington", "US", Kind::NthWeekday, 2, 3, 1, 1971},
    {"memorial-day", "Memorial Day", "Jour commémoratif", "US", Kind::NthWeekday, 5, -1, 1, 1971},
    {"juneteenth", "Juneteenth", "Journée de l'émancipation", "US", Kind::Fixed, 6, 19, 0, 2021, 0, Observed::NearestWorkday},
    {"independence-day", "Independence Day", "Jour de l'Indépendance", "US", Kind::Fixed, 7, 4, 0, 0, 0,
     Observed::NearestWorkday},
    {"labour-day", "Labor Day", "Fête du Travail", "US", Kind::NthWeekday, 9, 1, 1},
    {"columbus-day", "Columbus Day", "Jour de Christophe Colomb", "US", Kind::NthWeekday, 10, 2, 1, 1971},
    {"veterans-day", "Veterans Day", "Jour des anciens combattants", "US", Kind::NthWeekday, 10, 4, 1, 1971, 1977},
    {"veterans-day", "Veterans Day", "Jour des anciens combattants", "US", Kind::Fixed, 11, 11, 0, 1978, 0,
     Observed::NearestWorkday},
    {"thanksgiving", "Thanksgiving Day", "Action de grâces", "US", Kind::NthWeekday, 11, 4, 4, 1942},
    {"christmas", "Christmas Day", "Noël", "US", Kind::Fixed, 12, 25, 0, 0, 0, Observed::NearestWorkday},
};

QDate nthWeekday(int year, int month, int nth, int weekday)
{
    const QDate first(year, month, 1);
    if (nth < 0) {
        const QDate last = first.addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

QDate dayOf(const Rule& rule, int year)
{
    switch (rule.kind) {
    case Kind::Fixed: return {year, rule.month, rule.a};
    case Kind::NthWeekday: return nthWeekday(year, rule.month, rule.a, rule.b);
    case Kind::MondayBefore: {
        const QDate before = QDate(year, rule.month, rule.a).addDays(-1);
        return before.addDays(1 - before.dayOfWeek());
    }
    case Kind::Easter: return easterSunday(year).addDays(rule.a);
    }
    return {};
}

std::optional<QDate> observedOn(Observed rule, QDate day)
{
    if (rule != Observed::OnTheDay && day.dayOfWeek() == 7)
        return day.addDays(1);
    if (rule == Observed::NearestWorkday && day.dayOfWeek() == 6)
        return day.addDays(-1);
    return std::nullopt;
}

/// "CA-ON" → "ON", "US-NY" → "US": how the table names a region.
QString tableRegion(const QString& region)
{
    if (region == u"CA" || region == u"US")
        return region;
    const bool divided = region.size() == 5 && region[2] == u'-';
    if (divided && region.startsWith(u"US"))
        return u"US"_s;
    const QString province = region.mid(3);
    const bool canada = divided && region.startsWith(u"CA") && province != u"CA" && province != u"US";
    return canada ? province : QString();
}

bool appliesIn(const Rule& rule, const QString& wanted, int year)
{
    const bool inYears = year >= rule.since && (rule.until == 0 || year <= rule.until);
    return inYears && QString::fromLatin1(rule.regions).split(u' ').contains(wanted);
}
} // namespace

QList<Holiday> holidays(const QString& region, int year)
{
    const QString wanted = tableRegion(region);
    // New Year's Day of the next year may be observed on the last day of this one.
    QList<Holiday> out;
    for (const Rule& rule : rules) {
        for (const int ruleYear : {year, year + 1}) {
            if (!appliesIn(rule, wanted, ruleYear))
                continue;
            const QDate day = dayOf(rule, ruleYear);
            const auto observed = observedOn(rule.observed, day);
            if (day.year() == year || (observed && observed->year() == year))
                out.append({day, QString::fromLatin1(rule.id), QString::fromUtf8(rule.en), QString::fromUtf8(rule.fr),
                            observed, rule.employerChoice});
        }
    }
    std::sort(out.begin(), out.end(), [](const Holiday& a, const Holiday& b) { return a.day < b.day; });
    return out;
}

QDate easterSunday(int year)
{
    // Anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * late + 114;
    return {year, sum / 31, sum % 31 + 1};
}

} // namespace td
