// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/services.h"

#include <span>

namespace td::demo
{

/// The demo's sentences, by kind, each in both languages.
std::span<const Words> clientGoals();
std::span<const Words> clientPreferences();
std::span<const Words> clientNotes();
std::span<const Words> clientTags();
std::span<const Words> clientConditions();
std::span<const Words> clientInjuries();
std::span<const Words> clientMedications();
std::span<const Words> clientAllergies();
std::span<const Words> relations();
std::span<const Words> billingAlerts();
std::span<const Words> noteAlerts();
std::span<const Words> sessionNotes();  ///< the first is empty
std::span<const Words> cancelReasons(); ///< the first is empty, the second the trainer's illness
std::span<const Words> specialities();
std::span<const Words> certifications();
std::span<const Words> biographies();
std::span<const Words> vacationReasons();
std::span<const char* const> streets();

namespace words
{
constexpr Words studio{"Cedar & Lake Training", "Entraînement Cèdre et Lac"};
constexpr Words mainSite{"Lakeshore", "Rive du lac"};
constexpr Words secondSite{"Cedar Hill", "Colline aux cèdres"};
constexpr Words waiver{"Waiver not signed yet: have it signed before the next session.",
                       "Décharge pas encore signée : à faire signer avant la prochaine séance."};
constexpr Words desk{"Front desk", "Accueil"};
constexpr Words sick{"Flu", "Grippe"};
constexpr Words appointment{"Dentist", "Dentiste"};
constexpr Words course{"First-aid course", "Cours de premiers soins"};
constexpr Words extraDay{"Open for catch-up sessions", "Ouvert pour des séances de rattrapage"};
constexpr Words openHoliday{"Open today", "Ouvert aujourd'hui"};
constexpr Words christmasEve{"Christmas Eve", "Veille de Noël"};
constexpr Words newYearsEve{"New Year's Eve", "Veille du jour de l'An"};
constexpr Words civicHoliday{"Civic Holiday", "Congé civique"};
constexpr Words familyDay{"Family Day: open", "Jour de la famille : ouvert"};
constexpr Words moved{"Moved to other hours", "Changement d'horaire"};
constexpr Words clientsHome{"At the client's home", "À domicile"};
} // namespace words

} // namespace td::demo
