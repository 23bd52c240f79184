// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/lot.h"
#include "demo/services.h"

#include <array>

namespace td::demo
{

/// A package of the demo. `service`: what it pays for; classes: every class of the timetable.
struct PackageService {
    Words name;
    int service; ///< index into services; the first class type stands for all of them
    LotKind kind;
    int units;
    int perMille; ///< of the single rate times the sessions
    int sessions; ///< that its price is worked out from
    int validityDays;
    int instalments;
};

enum PackageIndex { Ten60, Twenty60, Ten45, Ten30, Minutes600, TenSemi, ClassPass, packageCount };

constexpr std::array<PackageService, packageCount> packages{{
    {{"Ten sessions of 60", "Dix séances de 60"}, Personal60, LotKind::Count, 10, 920, 10, 365, 1},
    {{"Twenty sessions of 60", "Vingt séances de 60"}, Personal60, LotKind::Count, 20, 870, 20, 730, 3},
    {{"Ten sessions of 45", "Dix séances de 45"}, Personal45, LotKind::Count, 10, 920, 10, 365, 1},
    {{"Ten sessions of 30", "Dix séances de 30"}, Personal30, LotKind::Count, 10, 920, 10, 365, 1},
    {{"600 minutes", "600 minutes"}, Personal60, LotKind::Minutes, 600, 900, 10, 365, 2},
    {{"Ten semi-private sessions", "Dix séances semi-privées"}, SemiPrivate, LotKind::Count, 10, 930, 10, 365, 1},
    {{"Class pass of ten", "Carte de dix cours"}, firstClass, LotKind::Count, 10, 900, 10, 183, 1},
}};

constexpr Words membershipName{"All classes", "Tous les cours"};
constexpr int membershipRate = 13900; ///< a month, as it is today

/// Something on the shelf: price and cost in cents as they are today.
struct ShelfProduct {
    Words name;
    const char* code;
    int price;
    int cost;
    const char* category;
    int reorderAt;
};

constexpr std::array<ShelfProduct, 6> shelf{{
    {{"Water bottle", "Gourde"}, "0627001000012", 1800, 750, "goods", 6},
    {{"Resistance band", "Bande élastique"}, "0627001000029", 2400, 1050, "goods", 8},
    {{"Foam roller", "Rouleau de massage"}, "0627001000036", 4500, 2100, "goods", 4},
    {{"T-shirt", "T-shirt"}, "0627001000043", 3200, 1400, "goods", 10},
    {{"Chalk", "Magnésie"}, "0627001000050", 900, 350, "goods", 12},
    {{"Training journal", "Carnet d'entraînement"}, "0627001000067", 2200, 900, "goods", 5},
}};

/// A bill that comes every `months` months. Amount in cents before tax, as it is today.
struct RegularCost {
    Words supplier;
    Words what;
    const char* category;
    int amount;
    int spread; ///< per mille that it varies by
    int months;
    int day;
    bool perSite;
    bool taxed;
};

constexpr std::array<RegularCost, 14> regularCosts{{
    {{"Lakeshore Properties", "Immeubles du Lac"}, {"Rent", "Loyer"}, "rent", 310000, 0, 1, 1, true, true},
    {{"City Power", "Énergie municipale"}, {"Electricity and water", "Électricité et eau"}, "utilities", 21000, 300, 1, 12, true, true},
    {{"Northern Phone", "Téléphone du Nord"}, {"Phone and internet", "Téléphone et internet"}, "utilities", 9500, 0, 1, 15, false, true},
    {{"Harbour Mutual", "Mutuelle du Port"}, {"Liability insurance", "Assurance responsabilité"}, "insurance", 16500, 0, 1, 3, false, false},
    {{"Bright Windows", "Vitres claires"}, {"Cleaning", "Ménage"}, "repairs", 24000, 100, 1, 28, true, true},
    {{"Daily Paper", "Papier quotidien"}, {"Towels and supplies", "Serviettes et fournitures"}, "supplies", 13000, 500, 1, 9, false, true},
    {{"Local Radio", "Radio locale"}, {"Advertising", "Publicité"}, "advertising", 22000, 600, 1, 18, false, true},
    {{"Counted & Co.", "Compté et Cie"}, {"Bookkeeping", "Tenue de livres"}, "professional", 18000, 0, 1, 20, false, true},
    {{"Corner Café", "Café du coin"}, {"Team lunch", "Dîner d'équipe"}, "meals", 6800, 400, 1, 24, false, true},
    {{"Iron Works", "Ateliers du fer"}, {"Plates and bars", "Disques et barres"}, "equipment", 120000, 700, 6, 11, false, true},
    {{"Counted & Co.", "Compté et Cie"}, {"Year-end", "Fin d'année"}, "professional", 95000, 100, 12, 25, false, true},
    {{"Coach School", "École des entraîneurs"}, {"Course", "Formation"}, "training", 48000, 300, 6, 16, false, true},
    {{"City of Toronto", "Ville de Toronto"}, {"Licence", "Permis"}, "licences", 27500, 0, 12, 8, false, false},
    {{"Paper & Pens", "Papier et stylos"}, {"Office", "Bureau"}, "office", 5200, 500, 2, 6, false, true},
}};

/// An amount as it was so many years ago: three percent less a year, to the cent.
constexpr int amountYearsAgo(int amount, int years)
{
    return amount - int(qint64(amount) * 3 * years / 100);
}

} // namespace td::demo
