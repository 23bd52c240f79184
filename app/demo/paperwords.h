// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/services.h"

#include <array>

namespace td::demo
{

// The sentences of the demo's session notes.

constexpr std::array<Words, 10> subjectives{{
    {"Slept well, legs still a little heavy from Tuesday.", "A bien dormi, jambes encore un peu lourdes depuis mardi."},
    {"Busy week, arrived tired but willing.", "Semaine chargée, fatigue mais bonne volonté."},
    {"No pain in the knee since last time.", "Aucune douleur au genou depuis la dernière fois."},
    {"Lower back stiff in the morning, better after the warm-up.", "Bas du dos raide le matin, mieux après l'échauffement."},
    {"Feels stronger on the stairs.", "Se sent plus à l'aise dans les escaliers."},
    {"Shoulder pinches a little overhead.", "L'épaule pince un peu au-dessus de la tête."},
    {"Walked twice this week, as agreed.", "Deux marches cette semaine, comme convenu."},
    {"Ate late, low energy at the start.", "Repas tardif, peu d'énergie au début."},
    {"Good mood, asked for something new.", "Bonne humeur, demande de la nouveauté."},
    {"Cold last week, breathing is fine again.", "Rhume la semaine dernière, la respiration va de nouveau bien."},
}};
constexpr std::array<Words, 8> objectives{{
    {"All sets done as planned; last set close to the limit.", "Toutes les séries faites comme prévu; la dernière près de la limite."},
    {"Squat depth even on both sides.", "Profondeur du squat égale des deux côtés."},
    {"Left heel lifts in the last repetitions.", "Le talon gauche se lève aux dernières répétitions."},
    {"Kept a flat back through every deadlift.", "Dos plat à chaque soulevé de terre."},
    {"Plank held without sagging.", "Planche tenue sans creuser."},
    {"Pressing a little uneven, right side faster.", "Développé un peu inégal, le côté droit plus rapide."},
    {"Heart rate came down quickly between sets.", "Le pouls redescend vite entre les séries."},
    {"Grip gave out before the back did.", "La prise a lâché avant le dos."},
}};
constexpr std::array<Words, 7> assessments{{
    {"On course; strength is improving week by week.", "Sur la bonne voie; la force augmente de semaine en semaine."},
    {"Technique holds at this weight: ready for a little more.", "La technique tient à cette charge : prêt pour un peu plus."},
    {"Fatigue shows; no need to push this week.", "La fatigue se voit; inutile de forcer cette semaine."},
    {"Mobility of the ankle limits the squat.", "La mobilité de la cheville limite le squat."},
    {"Confident with free weights now.", "À l'aise avec les poids libres maintenant."},
    {"Balance is better than a month ago.", "Meilleur équilibre qu'il y a un mois."},
    {"Conditioning lags behind strength.", "L'endurance est en retard sur la force."},
}};
constexpr std::array<Words, 7> nextSteps{{
    {"Add 2.5 kg to the squat next time.", "Ajouter 2,5 kg au squat la prochaine fois."},
    {"Keep the weights, one repetition more.", "Garder les charges, une répétition de plus."},
    {"Lighter week, then test the deadlift.", "Semaine légère, puis test du soulevé de terre."},
    {"Start with ankle mobility.", "Commencer par la mobilité des chevilles."},
    {"Swap the press for the incline press until the shoulder is quiet.", "Remplacer le développé par l'incliné tant que l'épaule n'est pas calme."},
    {"Ten minutes on the rower at the end.", "Dix minutes de rameur à la fin."},
    {"Film the last set from the side.", "Filmer la dernière série de côté."},
}};
constexpr std::array<Words, 3> privately{{
    {"Money is tight at the moment: do not push the bigger package.", "Budget serré en ce moment : ne pas pousser le grand forfait."},
    {"Talked about stress at home; listen first.", "A parlé de stress à la maison; écouter d'abord."},
    {"May move away in spring.", "Déménagement possible au printemps."},
}};
constexpr std::array<Words, 5> sharedWords{{
    {"Strong session. You kept your technique to the last set.", "Belle séance. La technique a tenu jusqu'à la dernière série."},
    {"Good work today; the easier week is part of the plan.", "Bon travail; la semaine plus facile fait partie du plan."},
    {"Your squat is deeper than last month.", "Le squat est plus profond que le mois dernier."},
    {"Well done for coming after a long day.", "Bravo d'être là après une longue journée."},
    {"The plank is now twice as long as in the beginning.", "La planche dure deux fois plus qu'au début."},
}};
constexpr std::array<Words, 5> recommendations{{
    {"Two walks of half an hour before we meet again.", "Deux marches d'une demi-heure avant la prochaine séance."},
    {"Ankle stretch, one minute a side, every evening.", "Étirement des chevilles, une minute par côté, chaque soir."},
    {"Eat something two hours before training.", "Manger quelque chose deux heures avant l'entraînement."},
    {"Sleep comes first this week.", "Le sommeil d'abord cette semaine."},
    {"Foam roller for the upper back after work.", "Rouleau pour le haut du dos après le travail."},
}};
constexpr Words saysNothing{"Nothing to add", "Rien à ajouter"};

/// A word that the trainers type, and what it stands for.
struct Snippet {
    const char* abbreviation;
    Words body;
};
constexpr std::array<Snippet, 4> snippets{{
    {"np", {"No pain during the session.", "Aucune douleur pendant la séance."}},
    {"gd", {"Good depth, even on both sides.", "Bonne profondeur, égale des deux côtés."}},
    {"wu", {"Warm-up: five minutes of rowing, hips and ankles.", "Échauffement : cinq minutes de rameur, hanches et chevilles."}},
    {"dl", {"Deload week: half the sets, the same weights.", "Semaine de décharge : la moitié des séries, mêmes charges."}},
}};

} // namespace td::demo
