// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Timetable that runs the classes.
#include "demo/timetable.h"

#include <algorithm>

namespace td::demo
{
namespace
{
constexpr int classesPerTrainer = 4;
constexpr int soloClasses = 3;
constexpr int longestLine = 3;
} // namespace

void Timetable::startClasses(Day monday)
{
    if (monday > frame().today)
        return;
    for (size_t i = 0; i < m_trainers.size(); ++i) {
        const int wanted = frame().solo() ? soloClasses : classesPerTrainer;
        const auto mine = std::count_if(m_classes.begin(), m_classes.end(), [&](const ClassSlot& slot) {
            return m_plan.series[size_t(slot.series)].trainer == int(i);
        });
        if (mine < wanted && monday >= m_plan.trainers[i].hired + 21)
            startClass(monday, int(i));
    }
}

bool Timetable::startClass(Day monday, int trainer)
{
    TrainerState& state = m_trainers[size_t(trainer)];
    const int site = m_plan.trainers[size_t(trainer)].site;
    const bool hasSemiPrivate = std::any_of(m_classes.begin(), m_classes.end(), [&](const ClassSlot& slot) {
        const SeriesPlan& plan = m_plan.series[size_t(slot.series)];
        return plan.trainer == trainer && plan.type == SemiPrivate;
    });
    const int type = hasSemiPrivate ? m_random.between(firstClass, int(services.size()) - 1) : int(SemiPrivate);
    const Service& service = services[size_t(type)];
    for (int tries = 0; tries < 40; ++tries) {
        const PopularTimes::Time time = m_times.draw(m_random);
        const Stretch stretch = Stretch::of(time.weekday, time.minute, service.duration);
        if (time.minute % 30 != 0 || !state.hours.all(stretch) || !state.standing.none(stretch) ||
            !m_classRooms[size_t(site)].none(stretch))
            continue;
        const int series = int(m_plan.series.size());
        const Day start = monday + time.weekday - 1;
        m_plan.series.push_back(
            {trainer, type, time.minute, start, std::min(frame().last, start + 7 * m_random.between(40, 130)), {}});
        m_classes.push_back({series, site, {}, service.capacity * m_random.between(55, 125) / 100});
        state.standing.set(stretch);
        m_classRooms[size_t(site)].set(stretch);
        return true;
    }
    return false;
}

void Timetable::endClasses(Day monday)
{
    for (const ClassSlot& slot : std::vector<ClassSlot>(m_classes)) {
        if (m_plan.series[size_t(slot.series)].until < monday)
            dropClass(slot.series);
    }
}

void Timetable::dropClass(int series)
{
    const Stretch stretch = stretchOf(series);
    m_trainers[size_t(m_plan.series[size_t(series)].trainer)].standing.set(stretch, false);
    std::erase_if(m_classes, [&](const ClassSlot& slot) {
        if (slot.series != series)
            return false;
        m_classRooms[size_t(slot.site)].set(stretch, false);
        for (const int client : slot.regulars)
            std::erase(m_clients[size_t(client)].classes, series);
        return true;
    });
}

void Timetable::chooseClasses(Day monday)
{
    if (m_classes.empty())
        return;
    for (const int client : m_active) {
        const ClientPlan& plan = m_plan.clients[size_t(client)];
        ClientState& state = m_clients[size_t(client)];
        const size_t most = plan.habit == Habit::Classes ? size_t(std::min(2, plan.weekly + client % 2))
                            : client % 9 == 3            ? 1
                                                         : 0;
        if (state.classes.size() >= most || monday < plan.joined + 7)
            continue;
        ClassSlot& slot = m_classes[size_t(m_random.below(int(m_classes.size())))];
        const auto sameDay = [&](int other) {
            return weekdayOf(m_plan.series[size_t(other)].start) == weekdayOf(m_plan.series[size_t(slot.series)].start);
        };
        if (int(slot.regulars.size()) >= slot.wanted ||
            std::any_of(state.classes.begin(), state.classes.end(), sameDay) ||
            std::any_of(state.standing.begin(), state.standing.end(), sameDay))
            continue;
        slot.regulars.push_back(client);
        state.classes.push_back(slot.series);
    }
}

void Timetable::holdClasses(Day monday)
{
    for (const ClassSlot& slot : m_classes)
        holdClass(monday, slot);
}

void Timetable::holdClass(Day monday, const ClassSlot& slot)
{
    SeriesPlan& plan = m_plan.series[size_t(slot.series)];
    const Day day = monday + weekdayOf(plan.start) - 1;
    if (day < plan.start || day > plan.until)
        return;
    const Stretch stretch = stretchOf(slot.series);
    TrainerState& trainer = m_trainers[size_t(plan.trainer)];
    const int room =
        trainer.hours.all(stretch) && trainer.busy.none(stretch) ? roomFor(slot.site, plan.type, stretch) : -1;
    AppointmentPlan appointment;
    appointment.day = day;
    appointment.firstParticipant = qint32(m_plan.participants.size());
    if (room >= 0)
        fillClass(appointment, slot, stretch);
    if (qint32(m_plan.participants.size()) == appointment.firstParticipant) {
        plan.skipped.push_back(day);
        return;
    }
    m_rooms[size_t(room)].add(stretch);
    trainer.busy.set(stretch);
    appointment.minute = qint16(plan.minute);
    appointment.trainer = quint8(plan.trainer);
    appointment.type = quint8(plan.type);
    appointment.series = slot.series;
    appointment.room = qint8(room);
    finish(appointment);
}

void Timetable::fillClass(AppointmentPlan& appointment, const ClassSlot& slot, const Stretch& stretch)
{
    const SeriesPlan& plan = m_plan.series[size_t(slot.series)];
    const int capacity = services[size_t(plan.type)].capacity;
    const int comes = appointment.day > frame().today + 14 ? 560 : 850;
    std::vector<ParticipantPlan> asking;
    for (const int client : slot.regulars) {
        if (m_clients[size_t(client)].away || !m_plan.clients[size_t(client)].trainsOn(appointment.day) ||
            !isFree(client, stretch) || !m_random.chance(comes))
            continue;
        ParticipantPlan participant;
        participant.client = client;
        participant.joinedAt = askedAt({appointment.day, plan.minute, client, plan.trainer, plan.type});
        asking.push_back(participant);
    }
    // Who asked first has a place.
    std::stable_sort(asking.begin(), asking.end(),
                     [](const auto& a, const auto& b) { return a.joinedAt < b.joinedAt; });
    for (int i = 0; i < std::min(int(asking.size()), capacity + longestLine); ++i) {
        ParticipantPlan& participant = asking[size_t(i)];
        if (i >= capacity)
            participant.status = ParticipantStatus::Waitlisted;
        else
            m_clients[size_t(participant.client)].week.push_back(stretch);
        m_plan.participants.push_back(participant);
    }
}

} // namespace td::demo
