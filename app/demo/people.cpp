// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

#include "demo/texts.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{
constexpr int leadsPerMille = 80;
constexpr int classesPerMille = 230;
constexpr double sessionsAWeek = 1.3; ///< of those who train one to one, on average

QString pickWords(Random& random, std::span<const Words> list, bool french)
{
    return random.pick(list).in(french);
}
} // namespace

int weeklyLoad(const Frame& frame)
{
    const int perTrainerYear = frame.clients / (frame.trainers * frame.years);
    return std::clamp(35 + (perTrainerYear - 30) * 40 / 100, 12, 48);
}

std::vector<Day> People::arrivals()
{
    // New Year and September bring people in; summer and December do not. The studio grows.
    static constexpr std::array<int, 12> months{190, 110, 100, 95, 90, 75, 55, 60, 165, 115, 85, 45};
    std::vector<int> sums;
    int sum = 0;
    for (Day day = m_frame.first; day <= m_frame.today; ++day) {
        const int growth = 70 + 60 * (day - m_frame.first) / (m_frame.today - m_frame.first + 1);
        sum += months[size_t(dateOf(day).month() - 1)] * growth * (weekdayOf(day) == 7 ? 1 : 4) / 100;
        sums.push_back(sum);
    }
    const int brought = int(m_frame.clients * std::min(0.34, 0.68 / m_frame.years));
    std::vector<Day> days;
    for (int i = 0; i < m_frame.clients; ++i) {
        const auto found = std::upper_bound(sums.begin(), sums.end(), m_random.below(sum));
        days.push_back(i < brought ? m_frame.first + m_random.below(35) : m_frame.first + Day(found - sums.begin()));
    }
    std::sort(days.begin(), days.end());
    return days;
}

std::vector<ClientPlan> People::make()
{
    const double trainersOnAverage = m_frame.solo() ? 0.92 : m_frame.trainers * 0.84;
    const double stay = m_frame.solo() ? 1.35 : 1.0; // few clients leave little choice: some are always away
    const double atOnce = stay * trainersOnAverage * weeklyLoad(m_frame) * 0.97 / sessionsAWeek;
    const double personal = m_frame.clients * (1000 - leadsPerMille - classesPerMille) / 1000.0;
    m_meanWeeks = std::clamp(atOnce * m_frame.weeks() / personal, 8.0, 260.0);
    std::vector<ClientPlan> clients;
    clients.reserve(size_t(m_frame.clients));
    for (const Day joined : arrivals())
        clients.push_back(person(joined, clients));
    stayAway(clients);
    writtenTwice(clients);
    return clients;
}

ClientPlan People::person(Day joined, const std::vector<ClientPlan>& before)
{
    ClientPlan plan;
    Client& client = plan.row;
    plan.joined = joined;
    client.joinedOn = dateOf(joined);
    PersonName name = m_names.make(m_random);
    const Client* relative =
        before.size() > 3 && m_random.chance(60)
            ? &before[before.size() - 1 - size_t(m_random.below(int(std::min<size_t>(before.size(), 40))))].row
            : nullptr;
    if (relative != nullptr) {
        name.last = relative->lastName;
        name.first = m_names.firstFor(name, m_random);
    }
    client.firstName = name.first;
    client.lastName = name.last;
    client.language = name.french && m_random.chance(550) ? u"fr"_s : u"en"_s;
    client.email = relative != nullptr && m_random.chance(700) ? relative->email : m_contacts.email(name, m_random);
    if (relative != nullptr && m_random.chance(150))
        client.phone = relative->phone;
    else if (!client.email.isEmpty() && m_random.chance(60))
        client.phone.clear();
    else
        client.phone = m_contacts.phone();
    const int age = std::clamp(18 + m_random.below(30) + m_random.below(34), 18, 82);
    client.birthday = dateOf(joined).addYears(-age).addDays(-m_random.below(365));
    address(client);
    if (relative != nullptr) {
        client.street = relative->street;
        client.postalCode = relative->postalCode;
    }
    describe(client);
    health(plan);
    life(plan);
    settleStatus(plan);
    return plan;
}

void People::address(Client& client)
{
    static constexpr std::array districts{"M4", "M5", "M6", "M8", "L5", "M1"};
    static constexpr auto letters = "ABCEGHJKLMNPRSTVXY";
    const auto letter = [this] { return QLatin1Char(letters[m_random.below(18)]); };
    client.street = QString::number(m_random.between(3, 480)) + u' ' + QLatin1String(m_random.pick(streets()));
    client.city = u"Toronto"_s;
    client.region = u"ON"_s;
    client.country = u"CA"_s;
    client.postalCode = QLatin1String(m_random.pick(districts)) + letter() + u' ' +
                        QString::number(m_random.below(10)) + letter() + QString::number(m_random.below(10));
}

void People::describe(Client& client)
{
    static constexpr std::array sources{"referral", "referral", "referral", "online", "online",
                                        "walk-in",  "event",    "partner",  "other"};
    const bool french = m_frame.french;
    client.source = QLatin1String(m_random.pick(sources));
    client.goals = pickWords(m_random, clientGoals(), french);
    if (m_random.chance(300))
        client.preferences = pickWords(m_random, clientPreferences(), french);
    if (m_random.chance(350))
        client.notes = pickWords(m_random, clientNotes(), french);
    while (m_random.chance(380) && client.tags.size() < 3) {
        const QString tag = pickWords(m_random, clientTags(), french);
        if (!client.tags.contains(tag))
            client.tags.append(tag);
    }
    if (m_random.chance(60) && client.firstName.size() > 5 && !client.firstName.contains(u'-'))
        client.preferredName = client.firstName.left(3);
    if (m_random.chance(820)) {
        client.emergencyName =
            m_names.firstFor({client.firstName, client.lastName, false}, m_random) + u' ' + client.lastName;
        client.emergencyPhone = Contacts::anyPhone(m_random);
        client.emergencyRelation = pickWords(m_random, relations(), french);
    }
}

void People::health(ClientPlan& client)
{
    if (!m_random.chance(260))
        return;
    const bool french = m_frame.french;
    if (m_random.chance(450))
        client.health.conditions = pickWords(m_random, clientConditions(), french);
    if (m_random.chance(250))
        client.health.medications = pickWords(m_random, clientMedications(), french);
    if (m_random.chance(200))
        client.health.allergies = pickWords(m_random, clientAllergies(), french);
    if (client.health.isEmpty() || m_random.chance(500))
        client.health.injuries = pickWords(m_random, clientInjuries(), french);
}

int People::weeksOfLife()
{
    // A quarter stops within ten weeks; the others leave at a steady rate. Together the mean is as wanted.
    constexpr double early = 0.24;
    const double earlyMean = std::min(6.5, m_meanWeeks / 2);
    if (m_random.unit() < early)
        return std::max(2, int(m_random.unit() * earlyMean * 2));
    const double mean = (m_meanWeeks - early * earlyMean) / (1 - early);
    return 6 + int(-std::log(1.0 - m_random.unit()) * std::max(4.0, mean - 6));
}

void People::life(ClientPlan& client)
{
    const int kind = m_random.below(1000);
    client.habit = kind < leadsPerMille                     ? Habit::Lead
                   : kind < leadsPerMille + classesPerMille ? Habit::Classes
                                                            : Habit::Personal;
    client.reliability = m_random.between(300, 1900);
    const int often = m_random.below(100);
    client.weekly = often < 74 ? 1 : often < 96 ? 2 : 3;
    const int length = m_random.below(100);
    client.type = length < 50 ? Personal60 : length < 78 ? Personal45 : Personal30;
    client.standing = m_random.chance(680);
    if (m_frame.today - client.joined < 45 && m_random.chance(350))
        client.habit = Habit::Lead; // the newest have not decided yet
    if (client.habit == Habit::Lead)
        return;
    const Day leaves = client.joined + 7 * weeksOfLife();
    if (leaves <= m_frame.today)
        client.leaves = leaves;
    else if (m_random.chance(45))
        client.pausedFrom = std::max(client.joined + 14, m_frame.today - m_random.between(10, 60));
    if (client.pausedFrom > m_frame.today)
        client.pausedFrom = 0;
}

void People::settleStatus(ClientPlan& client) const
{
    const bool old = m_frame.today - client.joined > 100;
    if (client.habit == Habit::Lead)
        client.row.status = old ? ClientStatus::Former : ClientStatus::Lead;
    else if (client.leaves != 0)
        client.row.status = ClientStatus::Former;
    else
        client.row.status = client.pausedFrom != 0 && !client.lapsed ? ClientStatus::Paused : ClientStatus::Active;
}

void People::stayAway(std::vector<ClientPlan>& clients)
{
    int left = std::clamp(m_frame.clients / 20, 3, 60);
    for (int tries = 0; tries < 40 * m_frame.clients && left > 0; ++tries) {
        ClientPlan& client = clients[size_t(m_random.below(int(clients.size())))];
        if (client.row.status != ClientStatus::Active || client.lapsed || m_frame.today - client.joined < 100)
            continue;
        // Every third says so.
        client.lapsed = left % 3 != 0;
        client.pausedFrom = m_frame.today - m_random.between(24, 45);
        settleStatus(client);
        --left;
    }
    const size_t leads = size_t(std::max(2, m_frame.clients / 120));
    for (size_t i = clients.size() - std::min(leads, clients.size()); i < clients.size(); ++i) {
        clients[i].habit = Habit::Lead;
        clients[i].leaves = clients[i].pausedFrom = 0;
        settleStatus(clients[i]);
    }
}

void People::writtenTwice(std::vector<ClientPlan>& clients)
{
    // The desk took somebody's details again: same name and number, no address yet.
    const int pairs = std::clamp(m_frame.clients / 60, 1, 6);
    for (int i = 0; i < pairs && clients.size() > 8; ++i) {
        const ClientPlan& original = clients[size_t(m_random.below(int(clients.size()) / 2))];
        ClientPlan& copy = clients[clients.size() - 1 - size_t(i)];
        if (original.row.phone.isEmpty())
            continue;
        Client again;
        again.firstName = original.row.firstName;
        again.lastName = original.row.lastName;
        again.phone = original.row.phone;
        again.language = original.row.language;
        again.goals = copy.row.goals;
        again.source = u"walk-in"_s;
        again.joinedOn = copy.row.joinedOn;
        again.status = ClientStatus::Lead;
        copy.row = again;
        copy.health = {};
        copy.habit = Habit::Lead;
        copy.leaves = copy.pausedFrom = 0;
        settleStatus(copy);
    }
}

} // namespace td::demo
