// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/timetable.h"

#include "demo/people.h"
#include "demo/staff.h"

#include <algorithm>

namespace td::demo
{

Timetable::Timetable(Plan& plan, const StudioDays& days, Random random)
    : m_plan(plan)
    , m_days(days)
    , m_random(random)
    , m_outcomes(plan, days, random.fork(1))
    , m_trainers(plan.trainers.size())
    , m_clients(plan.clients.size())
    , m_rooms(size_t(Staff::sites(plan.frame)) * roomKinds)
    , m_classRooms(size_t(Staff::sites(plan.frame)))
{
}

bool Timetable::make(const std::function<bool(int)>& progress)
{
    const int weeks = (frame().last - frame().first) / 7 + 1;
    for (Day monday = frame().first; monday <= frame().last; monday += 7) {
        if (!progress((monday - frame().first) / 7 * 100 / weeks))
            return false;
        beginWeek(monday);
        join(monday);
        leave(monday);
        changeHours(monday);
        endClasses(monday);
        startClasses(monday);
        chooseClasses(monday);
        startStanding(monday);
        holdClasses(monday);
        holdStanding(monday);
        firstSessions(monday);
        if (monday == mondayOf(frame().today))
            fillToday();
        fill(monday);
    }
    return true;
}

void Timetable::beginWeek(Day monday)
{
    for (RoomGrid& room : m_rooms)
        room.clear();
    const int season = StudioDays::season(monday);
    const int ahead = (monday - mondayOf(frame().today)) / 7;
    for (size_t i = 0; i < m_trainers.size(); ++i) {
        TrainerState& state = m_trainers[i];
        const TrainerPlan& plan = m_plan.trainers[i];
        state.busy.clear();
        state.booked = 0;
        setHours(monday, int(i));
        // A new trainer needs months until the week is full.
        const int grown = std::min(1000, (plan.hired == frame().first ? 800 : 480) + (monday - plan.hired));
        state.target = monday < plan.hired
                           ? 0
                           : weeklyLoad(frame()) * season / 1000 * grown / 1000 * m_random.between(92, 108) / 100;
        if (ahead > 0)
            state.target = state.target * std::max(35, 100 - 9 * ahead) / 100;
    }
    const int awayPerMille = season < 500 ? 420 : season < 900 ? 110 : 30;
    for (const int client : m_active) {
        ClientState& state = m_clients[size_t(client)];
        state.week.clear();
        state.away = m_random.chance(awayPerMille);
    }
}

void Timetable::setHours(Day monday, int trainer)
{
    const TrainerPlan& plan = m_plan.trainers[size_t(trainer)];
    WeekGrid& grid = m_trainers[size_t(trainer)].hours;
    grid.clear();
    for (const WeekdayHours& hours : plan.hours) {
        const Day day = monday + hours.weekday - 1;
        if (day >= dayOf(hours.from) && (!hours.until || day <= dayOf(*hours.until)))
            grid.set(Stretch::of(hours.weekday, hours.startMin, hours.endMin - hours.startMin));
    }
    for (const ExtraHoursRow& extra : plan.extra) {
        const Day day = dayOf(extra.hours.day);
        if (day >= monday && day < monday + 7)
            grid.set(Stretch::of(weekdayOf(day), extra.hours.startMin, extra.hours.endMin - extra.hours.startMin));
    }
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const Day day = monday + weekday - 1;
        if (!m_days.isOpen(day) || day < plan.hired || day > frame().last)
            grid.set(Stretch::of(weekday, 0, 1440), false);
    }
    markAway(plan, monday, grid);
}

void Timetable::markAway(const TrainerPlan& trainer, Day monday, WeekGrid& grid) const
{
    for (const AbsencePlan& absence : trainer.absences) {
        const TimeOff& off = absence.row.span;
        // Illness comes when the week is booked already.
        if (absence.row.status != TimeOffStatus::Approved || off.kind == TimeOffKind::Sick)
            continue;
        for (Day day = std::max(monday, dayOf(off.first)); day <= std::min(monday + 6, dayOf(off.last)); ++day) {
            const int start = off.startMin.value_or(0);
            grid.set(Stretch::of(weekdayOf(day), start, off.endMin.value_or(1440) - start), false);
        }
    }
}

bool Timetable::isSick(int trainer, Day day) const
{
    const QDate date = dateOf(day);
    const auto& absences = m_plan.trainers[size_t(trainer)].absences;
    return std::any_of(absences.begin(), absences.end(), [&](const AbsencePlan& absence) {
        return absence.row.span.kind == TimeOffKind::Sick && absence.row.span.first <= date &&
               absence.row.span.last >= date;
    });
}

void Timetable::join(Day monday)
{
    for (; m_nextClient < m_plan.clients.size() && m_plan.clients[m_nextClient].joined < monday + 7; ++m_nextClient) {
        const int client = int(m_nextClient);
        if (m_plan.clients[m_nextClient].habit != Habit::Lead)
            hire(client);
        if (m_random.chance(780))
            m_newcomers.push_back(client);
    }
}

int Timetable::leastBusyTrainer(Day day)
{
    int best = 0;
    int lowest = 1 << 30;
    for (size_t i = 0; i < m_trainers.size(); ++i) {
        if (m_plan.trainers[i].hired > day)
            continue;
        const int load = m_trainers[i].load * 1000 / std::max(8, m_trainers[i].target) + m_random.below(250);
        if (load < lowest) {
            lowest = load;
            best = int(i);
        }
    }
    return best;
}

void Timetable::hire(int client)
{
    ClientPlan& plan = m_plan.clients[size_t(client)];
    plan.trainer = leastBusyTrainer(plan.joined);
    m_active.push_back(client);
    if (plan.habit != Habit::Personal)
        return;
    m_trainers[size_t(plan.trainer)].clients.push_back(client);
    m_trainers[size_t(plan.trainer)].load += plan.weekly;
}

void Timetable::leave(Day monday)
{
    for (const int client : std::vector<int>(m_active)) {
        const ClientPlan& plan = m_plan.clients[size_t(client)];
        for (const Day day : {plan.leaves, plan.pausedFrom}) {
            if (day != 0 && day <= monday) {
                endClient(client, day);
                break;
            }
        }
    }
}

void Timetable::endClient(int client, Day day)
{
    const ClientPlan& plan = m_plan.clients[size_t(client)];
    ClientState& state = m_clients[size_t(client)];
    for (const int series : std::vector<int>(state.standing))
        endSeries(series, day);
    for (ClassSlot& slot : m_classes)
        std::erase(slot.regulars, client);
    state.classes.clear();
    std::erase(m_active, client);
    TrainerState& trainer = m_trainers[size_t(plan.trainer)];
    if (std::erase(trainer.clients, client) > 0)
        trainer.load -= plan.weekly;
}

void Timetable::transfer(int client, Day monday)
{
    ClientPlan& plan = m_plan.clients[size_t(client)];
    const int to = leastBusyTrainer(monday);
    if (plan.movedOn != 0 || to == plan.trainer || monday <= plan.joined)
        return;
    TrainerState& from = m_trainers[size_t(plan.trainer)];
    std::erase(from.clients, client);
    from.load -= plan.weekly;
    plan.trainerBefore = std::exchange(plan.trainer, to);
    plan.movedOn = monday;
    m_trainers[size_t(to)].clients.push_back(client);
    m_trainers[size_t(to)].load += plan.weekly;
}

void Timetable::changeHours(Day monday)
{
    for (size_t i = 0; i < m_trainers.size(); ++i) {
        const auto& changes = m_plan.trainers[i].newHours;
        if (std::find(changes.begin(), changes.end(), monday) == changes.end())
            continue;
        for (const Standing& standing : std::vector<Standing>(m_standing)) {
            if (m_plan.series[size_t(standing.series)].trainer == int(i))
                endSeries(standing.series, monday);
        }
        for (const ClassSlot& slot : std::vector<ClassSlot>(m_classes)) {
            if (m_plan.series[size_t(slot.series)].trainer == int(i)) {
                m_plan.series[size_t(slot.series)].until = monday - 1;
                dropClass(slot.series);
            }
        }
        for (const int client : std::vector<int>(m_trainers[i].clients)) {
            if (m_random.chance(120))
                transfer(client, monday);
        }
    }
}

Stretch Timetable::stretchOf(int series) const
{
    const SeriesPlan& plan = m_plan.series[size_t(series)];
    return Stretch::of(weekdayOf(plan.start), plan.minute, services[size_t(plan.type)].duration);
}

void Timetable::endSeries(int series, Day day)
{
    SeriesPlan& plan = m_plan.series[size_t(series)];
    plan.until = std::max(plan.start, day - 1);
    m_trainers[size_t(plan.trainer)].standing.set(stretchOf(series), false);
    std::erase_if(m_standing, [&](const Standing& standing) {
        if (standing.series == series)
            std::erase(m_clients[size_t(standing.client)].standing, series);
        return standing.series == series;
    });
}

void Timetable::startStanding(Day monday)
{
    // Nobody begins a standing slot further ahead than next week.
    if (monday > frame().today + 7)
        return;
    for (const int client : m_active) {
        const ClientPlan& plan = m_plan.clients[size_t(client)];
        const auto& held = m_clients[size_t(client)].standing;
        if (plan.habit == Habit::Personal && plan.standing && monday >= plan.joined + 9 &&
            int(held.size()) < plan.weekly)
            placeStanding(monday, client);
    }
}

void Timetable::placeStanding(Day monday, int client)
{
    const ClientPlan& plan = m_plan.clients[size_t(client)];
    ClientState& state = m_clients[size_t(client)];
    TrainerState& trainer = m_trainers[size_t(plan.trainer)];
    for (int tries = 0; tries < 25; ++tries) {
        const PopularTimes::Time time = m_times.draw(m_random);
        const Stretch stretch = Stretch::of(time.weekday, time.minute, services[size_t(plan.type)].duration);
        const auto sameDay = [&](int other) { return weekdayOf(m_plan.series[size_t(other)].start) == time.weekday; };
        const bool good = trainer.hours.all(stretch) && trainer.standing.none(stretch) &&
                          std::none_of(state.standing.begin(), state.standing.end(), sameDay) &&
                          std::none_of(state.classes.begin(), state.classes.end(), sameDay);
        if (!good)
            continue;
        const int series = int(m_plan.series.size());
        m_plan.series.push_back({plan.trainer, plan.type, time.minute, monday + time.weekday - 1, frame().last, {}});
        m_standing.push_back({series, client});
        state.standing.push_back(series);
        trainer.standing.set(stretch);
        return;
    }
}

void Timetable::holdStanding(Day monday)
{
    for (const Standing& standing : m_standing) {
        SeriesPlan& plan = m_plan.series[size_t(standing.series)];
        const Day day = monday + weekdayOf(plan.start) - 1;
        if (day < plan.start || day > plan.until || !m_plan.clients[size_t(standing.client)].trainsOn(day))
            continue;
        const bool away = m_clients[size_t(standing.client)].away;
        if (away || !book({day, plan.minute, standing.client, plan.trainer, plan.type, standing.series}))
            plan.skipped.push_back(day);
    }
}

void Timetable::firstSessions(Day monday)
{
    std::erase_if(m_newcomers, [&](int client) {
        const Day joined = m_plan.clients[size_t(client)].joined;
        const int own = m_plan.clients[size_t(client)].trainer;
        const int trainer = own >= 0 ? own : leastBusyTrainer(joined);
        for (int tries = 0; tries < 40; ++tries) {
            const PopularTimes::Time time = m_times.draw(m_random);
            const Day day = monday + time.weekday - 1;
            if (day > joined && book({day, time.minute, client, trainer, FirstSession}))
                return true;
        }
        return monday > joined + 7;
    });
}

void Timetable::fill(Day monday)
{
    for (size_t i = 0; i < m_trainers.size(); ++i)
        fillTrainer(monday, int(i));
}

void Timetable::fillTrainer(Day monday, int trainer)
{
    TrainerState& state = m_trainers[size_t(trainer)];
    for (int tries = state.clients.empty() ? 0 : 50 * state.target; tries > 0 && state.booked < state.target; --tries) {
        const int client = m_random.pick(state.clients);
        const ClientPlan& plan = m_plan.clients[size_t(client)];
        const ClientState& who = m_clients[size_t(client)];
        const PopularTimes::Time time = m_times.draw(m_random);
        const Day day = monday + time.weekday - 1;
        const auto sameDay = [&](const Stretch& taken) { return taken.from / quartersADay == time.weekday - 1; };
        if (who.away || int(who.week.size()) > plan.weekly || !plan.trainsOn(day) ||
            std::any_of(who.week.begin(), who.week.end(), sameDay))
            continue;
        book({day, time.minute, client, trainer, plan.type});
    }
}

void Timetable::fillToday()
{
    const int weekday = weekdayOf(frame().today);
    for (size_t i = 0; i < m_trainers.size(); i += 2) {
        TrainerState& state = m_trainers[i];
        const Stretch whole = Stretch::of(weekday, 0, 1440);
        int today = 0;
        for (int q = whole.from; q < whole.to; ++q)
            today += state.busy.none({q, q + 1}) ? 0 : 1;
        for (int tries = 0; tries < 900 && !state.clients.empty() && today < 26; ++tries) {
            const int client = m_random.pick(state.clients);
            const ClientPlan& plan = m_plan.clients[size_t(client)];
            const auto& week = m_clients[size_t(client)].week;
            const auto sameDay = [&](const Stretch& taken) { return taken.overlaps(whole); };
            if (!plan.trainsOn(frame().today) || std::any_of(week.begin(), week.end(), sameDay))
                continue;
            if (book({frame().today, m_random.between(14, 36) * 30, client, int(i), plan.type}))
                today += services[size_t(plan.type)].duration / quarter;
        }
    }
}

bool Timetable::isFree(int client, const Stretch& stretch) const
{
    const auto& week = m_clients[size_t(client)].week;
    return std::none_of(week.begin(), week.end(), [&](const Stretch& taken) { return taken.overlaps(stretch); });
}

int Timetable::roomFor(int site, int type, const Stretch& stretch) const
{
    const RoomKind usual = services[size_t(type)].room;
    for (const int kind : {int(usual), int(GymFloor), int(SmallRoom)}) {
        const bool roomy = services[size_t(type)].capacity <= siteRooms[size_t(kind)].capacity;
        const int room = site * roomKinds + kind;
        if (roomy && m_rooms[size_t(room)].fits(stretch, siteRooms[size_t(kind)].concurrent))
            return room;
    }
    return -1;
}

bool Timetable::book(const Wanted& wanted)
{
    TrainerState& trainer = m_trainers[size_t(wanted.trainer)];
    const Stretch stretch = Stretch::of(weekdayOf(wanted.day), wanted.minute, services[size_t(wanted.type)].duration);
    if (!trainer.hours.all(stretch) || !trainer.busy.none(stretch) || !isFree(wanted.client, stretch))
        return false;
    AppointmentPlan appointment;
    const bool usual = wanted.type != FirstSession;
    appointment.place = usual && wanted.client % 25 == 7   ? Place::Online
                        : usual && wanted.client % 33 == 5 ? Place::Client
                                                           : Place::Studio;
    if (appointment.place == Place::Studio) {
        appointment.room = qint8(roomFor(m_plan.trainers[size_t(wanted.trainer)].site, wanted.type, stretch));
        if (appointment.room < 0)
            return false;
        m_rooms[size_t(appointment.room)].add(stretch);
    }
    trainer.busy.set(stretch);
    m_clients[size_t(wanted.client)].week.push_back(stretch);
    appointment.day = wanted.day;
    appointment.minute = qint16(wanted.minute);
    appointment.trainer = quint8(wanted.trainer);
    appointment.type = quint8(wanted.type);
    appointment.series = wanted.series;
    appointment.firstParticipant = qint32(m_plan.participants.size());
    ParticipantPlan participant;
    participant.client = wanted.client;
    participant.joinedAt = askedAt(wanted);
    m_plan.participants.push_back(participant);
    finish(appointment);
    return true;
}

void Timetable::finish(AppointmentPlan& appointment)
{
    appointment.participants = qint32(m_plan.participants.size()) - appointment.firstParticipant;
    m_outcomes.decide(appointment, isSick(appointment.trainer, appointment.day));
    ++m_trainers[appointment.trainer].booked;
    m_plan.appointments.push_back(appointment);
}

Instant Timetable::askedAt(const Wanted& wanted)
{
    const Instant start = m_days.instant(wanted.day, wanted.minute);
    Day day = wanted.day - m_random.between(1, 12);
    if (wanted.series >= 0)
        day = m_plan.series[size_t(wanted.series)].start - 3;
    day = std::max(day, std::min(m_plan.clients[size_t(wanted.client)].joined, wanted.day));
    const Instant asked = m_days.instant(day, m_random.between(9 * 60, 20 * 60));
    return std::min({asked, start - 5400, frame().now - m_random.between(5, 300) * 60});
}

} // namespace td::demo
