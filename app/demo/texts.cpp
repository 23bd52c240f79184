// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/texts.h"

namespace td::demo
{
namespace
{

constexpr Words goals[] = {
    {"Run 10 km without knee pain by the fall.", "Courir 10 km sans douleur au genou d'ici l'automne."},
    {"Get stronger: a clean pull-up by summer.", "Prendre de la force : une vraie traction d'ici l'été."},
    {"Lose 8 kg and keep it off.", "Perdre 8 kg et ne pas les reprendre."},
    {"Come back after the birth of the second child.", "Reprendre après la naissance du deuxième enfant."},
    {"Less back pain at the desk.", "Moins de mal de dos au bureau."},
    {"Keep up with the grandchildren.", "Suivre le rythme des petits-enfants."},
    {"Deadlift one and a half times body weight.", "Soulever de terre une fois et demie son poids."},
    {"Get ready for a week of skiing in February.", "Se préparer à une semaine de ski en février."},
    {"Build a habit: twice a week, no excuses.", "Prendre l'habitude : deux fois par semaine, sans excuses."},
    {"Better balance and bone density.", "Meilleur équilibre et meilleure densité osseuse."},
    {"First half marathon in October.", "Premier demi-marathon en octobre."},
    {"More energy, better sleep.", "Plus d'énergie, un meilleur sommeil."},
    {"Shoulder mobility for swimming.", "Mobilité des épaules pour la natation."},
    {"Feel at home with free weights.", "Se sentir à l'aise avec les poids libres."},
    {"Play a season of hockey without injury.", "Jouer une saison de hockey sans blessure."},
    {"Train through menopause: strength first.", "S'entraîner pendant la ménopause : la force d'abord."},
};
constexpr Words preferences[] = {
    {"Prefers text messages.", "Préfère les messages texte."},
    {"No burpees.", "Pas de burpees."},
    {"Likes to start with the rower.", "Aime commencer par le rameur."},
    {"Wants the program on paper.", "Veut le programme sur papier."},
    {"Early mornings only in winter.", "Tôt le matin, seulement l'hiver."},
    {"Quiet corner, please.", "Un coin tranquille, s'il vous plaît."},
    {"Likes to be pushed.", "Aime qu'on le pousse."},
    {"Explains well what hurts; ask.", "Explique bien ce qui fait mal; demander."},
    {"Call, do not e-mail.", "Appeler plutôt qu'écrire."},
    {"Music off during heavy sets.", "Pas de musique pendant les séries lourdes."},
};
constexpr Words notes[] = {
    {"Arrives straight from work; often five minutes late.",
     "Arrive directement du travail; souvent cinq minutes de retard."},
    {"Travels for work every third week.", "Voyage pour le travail une semaine sur trois."},
    {"Shares the slot with a colleague now and then.", "Partage parfois le créneau avec un collègue."},
    {"Knows the gym well; trains alone on Sundays.", "Connaît bien la salle; s'entraîne seul le dimanche."},
    {"Parking is hard: allow some minutes.", "Stationnement difficile : prévoir quelques minutes."},
    {"Receipts go to the employer's wellness plan.", "Les reçus vont au régime de mieux-être de l'employeur."},
    {"Was with us before; took two years off.", "Déjà venu chez nous; deux ans d'arrêt."},
    {"Came through a neighbour.", "Nous a connus par un voisin."},
    {"Prefers kilograms.", "Préfère les kilogrammes."},
    {"Keeps a paper log; photograph it at the end of the month.",
     "Tient un carnet; le photographier à la fin du mois."},
    {"Vegetarian.", "Végétarisme."},
    {"Works nights every other week.", "Travaille de nuit une semaine sur deux."},
};
constexpr Words tags[] = {{"early bird", "matinal"},  {"runner", "course"},  {"desk worker", "bureau"},
                          {"postnatal", "postnatal"}, {"golf", "golf"},      {"skiing", "ski"},
                          {"rehab", "réadaptation"},  {"family", "famille"}, {"online", "en ligne"},
                          {"evening", "soir"},        {"lifting", "force"},  {"corporate", "entreprise"}};
constexpr Words conditions[] = {
    {"High blood pressure, controlled.", "Hypertension, contrôlée."},
    {"Exercise-induced asthma.", "Asthme d'effort."},
    {"Type 2 diabetes.", "Diabète de type 2."},
    {"Osteopenia.", "Ostéopénie."},
    {"Migraine, rare.", "Migraines, rares."},
    {"Hypothyroidism.", "Hypothyroïdie."},
    {"Iron deficiency.", "Carence en fer."},
};
constexpr Words injuries[] = {
    {"Left knee: meniscus repair four years ago.", "Genou gauche : ménisque réparé il y a quatre ans."},
    {"Right shoulder: rotator cuff, no overhead press.", "Épaule droite : coiffe des rotateurs, pas de développé."},
    {"Lower back: disc bulge, keep the hinge light.", "Bas du dos : bombement discal, charnière légère."},
    {"Ankle sprain last spring.", "Entorse de la cheville au printemps dernier."},
    {"Tennis elbow, right.", "Épicondylite, à droite."},
    {"Hip replacement, cleared for training.", "Prothèse de hanche, entraînement autorisé."},
    {"Plantar fasciitis.", "Fasciite plantaire."},
};
constexpr Words medications[] = {{"Blood pressure tablet in the morning.", "Comprimé pour la tension le matin."},
                                 {"Inhaler in the bag.", "Inhalateur dans le sac."},
                                 {"Metformin.", "Metformine."},
                                 {"Thyroid hormone.", "Hormone thyroïdienne."}};
constexpr Words allergies[] = {{"Nuts.", "Noix."},
                               {"Latex: no bands of latex.", "Latex : pas d'élastiques en latex."},
                               {"Bee stings.", "Piqûres d'abeille."},
                               {"Penicillin.", "Pénicilline."}};
constexpr Words kin[] = {{"Spouse", "Conjoint"}, {"Partner", "Partenaire"}, {"Mother", "Mère"}, {"Father", "Père"},
                         {"Sister", "Soeur"},    {"Brother", "Frère"},      {"Friend", "Ami"},  {"Daughter", "Fille"}};
constexpr Words billing[] = {
    {"Card expires this month: ask for the new one.", "La carte expire ce mois-ci : demander la nouvelle."},
    {"One session is still to be paid.", "Une séance reste à payer."},
    {"Package runs out: offer the next one.", "Le forfait se termine : proposer le suivant."}};
constexpr Words remarks[] = {{"Bring the blue mini-bands.", "Apporter les petits élastiques bleus."},
                             {"Ask how the knee felt after the run.", "Demander comment va le genou après la course."},
                             {"Back from travel: start light.", "De retour de voyage : commencer léger."},
                             {"Photo consent withdrawn.", "Consentement aux photos retiré."}};
constexpr Words sessions[] = {{"", ""},
                              {"New program starts.", "Début du nouveau programme."},
                              {"Test day: three lifts.", "Jour de test : trois levers."},
                              {"Deload week.", "Semaine légère."},
                              {"Film the squat from the side.", "Filmer le squat de côté."},
                              {"Measure and take stock.", "Mesures et bilan."},
                              {"Knee check before the warm-up.", "Vérifier le genou avant l'échauffement."}};
constexpr Words reasons[] = {{"", ""},
                             {"Trainer ill", "Entraîneur malade"},
                             {"Child is sick", "Enfant malade"},
                             {"Stuck at work", "Retenu au travail"},
                             {"Cold", "Rhume"},
                             {"Travelling", "En voyage"},
                             {"Traffic", "Circulation"},
                             {"Appointment moved", "Rendez-vous déplacé"},
                             {"Water leak in the building", "Fuite d'eau dans l'immeuble"}};
constexpr Words fields[] = {{"Strength, mobility, return to running", "Force, mobilité, reprise de la course"},
                            {"Weight loss, habits, beginners", "Perte de poids, habitudes, débutants"},
                            {"Older adults, balance, bone health", "Aînés, équilibre, santé osseuse"},
                            {"Postnatal training, core", "Postnatal, sangle abdominale"},
                            {"Olympic lifting, power", "Haltérophilie, puissance"},
                            {"Endurance, triathlon, technique", "Endurance, triathlon, technique"},
                            {"Kettlebells, conditioning", "Kettlebells, condition physique"},
                            {"Mobility, back pain, desk workers", "Mobilité, mal de dos, travail de bureau"}};
constexpr Words papers[] = {
    {"Certified personal trainer; first aid and CPR", "Entraîneur certifié; premiers soins et RCR"},
    {"Kinesiology degree; strength coach", "Diplôme de kinésiologie; préparateur physique"},
    {"Certified trainer; pre- and postnatal specialist", "Entraîneur certifié; spécialiste pré et postnatal"},
    {"Weightlifting coach, level 2", "Entraîneur d'haltérophilie, niveau 2"}};
constexpr Words lives[] = {
    {"Came to training from physiotherapy, and still explains the why.",
     "Vient de la physiothérapie et explique toujours le pourquoi."},
    {"Coached rowing for ten years before opening the doors here.",
     "A entraîné l'aviron pendant dix ans avant d'arriver ici."},
    {"Believes in two good sessions a week, for years.",
     "Croit à deux bonnes séances par semaine, pendant des années."},
    {"Teaches technique with patience and a dry sense of humour.", "Enseigne la technique avec patience et humour."}};
constexpr Words holidays[] = {{"Summer holiday", "Vacances d'été"},
                              {"Cottage week", "Semaine au chalet"},
                              {"Family visit", "Visite de la famille"},
                              {"Trip", "Voyage"}};
constexpr const char* roads[] = {
    "Alder Row",     "Birchmount Lane", "Cedar Hill Road", "Dunmore Avenue",  "Elmbank Street", "Ferry Street",
    "Garnet Avenue", "Harbour Walk",    "Ivory Crescent",  "Juniper Court",   "Kestrel Drive",  "Larch Street",
    "Millpond Road", "Northlight Way",  "Orchard Row",     "Pinewood Avenue", "Quarry Street",  "Ravine Crescent",
    "Sparrow Lane",  "Thistle Avenue",  "Upland Drive",    "Violet Street",   "Wharf Street",   "Yarrow Road"};

} // namespace

std::span<const Words> clientGoals()
{
    return goals;
}
std::span<const Words> clientPreferences()
{
    return preferences;
}
std::span<const Words> clientNotes()
{
    return notes;
}
std::span<const Words> clientTags()
{
    return tags;
}
std::span<const Words> clientConditions()
{
    return conditions;
}
std::span<const Words> clientInjuries()
{
    return injuries;
}
std::span<const Words> clientMedications()
{
    return medications;
}
std::span<const Words> clientAllergies()
{
    return allergies;
}
std::span<const Words> relations()
{
    return kin;
}
std::span<const Words> billingAlerts()
{
    return billing;
}
std::span<const Words> noteAlerts()
{
    return remarks;
}
std::span<const Words> sessionNotes()
{
    return sessions;
}
std::span<const Words> cancelReasons()
{
    return reasons;
}
std::span<const Words> specialities()
{
    return fields;
}
std::span<const Words> certifications()
{
    return papers;
}
std::span<const Words> biographies()
{
    return lives;
}
std::span<const Words> vacationReasons()
{
    return holidays;
}
std::span<const char* const> streets()
{
    return roads;
}

} // namespace td::demo
