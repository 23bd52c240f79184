// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/outcomes.h"
#include "demo/populartimes.h"
#include "demo/services.h"
#include "demo/weekgrid.h"

#include <functional>

namespace td::demo
{

/// Books the studio week by week through the years: classes first, then standing slots, then what fills the rest. It
/// keeps its own calendar of quarters for trainers, rooms and clients, so that nothing it books can clash.
class Timetable
{
public:
    Timetable(Plan& plan, const StudioDays& days, Random random);

    /// False when `progress` (0 ... 100) said no.
    bool make(const std::function<bool(int)>& progress);

private:
    struct TrainerState {
        WeekGrid hours;    ///< worked this week
        WeekGrid busy;     ///< booked this week
        WeekGrid standing; ///< taken every week
        std::vector<int> clients;
        int load = 0; ///< sessions a week of the clients
        int booked = 0;
        int target = 0;
    };
    struct Standing {
        int series;
        int client;
    };
    struct ClassSlot {
        int series;
        int site;
        std::vector<int> regulars;
        int wanted; ///< regulars it attracts
    };
    struct ClientState {
        std::vector<int> standing; ///< series
        std::vector<int> classes;  ///< series
        std::vector<Stretch> week;
        bool away = false;
    };

    /// A session that somebody would like.
    struct Wanted {
        Day day;
        int minute;
        int client;
        int trainer;
        int type;
        int series = -1;
    };

    void beginWeek(Day monday);
    void setHours(Day monday, int trainer);
    void markAway(const TrainerPlan& trainer, Day monday, WeekGrid& grid) const;
    void join(Day monday);
    void hire(int client);
    void leave(Day monday);
    void endClient(int client, Day day);
    void transfer(int client, Day monday);
    void changeHours(Day monday);
    void endSeries(int series, Day day);
    [[nodiscard]] Stretch stretchOf(int series) const;
    void startClasses(Day monday);
    bool startClass(Day monday, int trainer);
    void endClasses(Day monday);
    void dropClass(int series);
    void chooseClasses(Day monday);
    void holdClasses(Day monday);
    void holdClass(Day monday, const ClassSlot& slot);
    void fillClass(AppointmentPlan& appointment, const ClassSlot& slot, const Stretch& stretch);
    void startStanding(Day monday);
    void placeStanding(Day monday, int client);
    void holdStanding(Day monday);
    void firstSessions(Day monday);
    void fill(Day monday);
    void fillTrainer(Day monday, int trainer);
    void fillToday();
    bool book(const Wanted& wanted);
    int roomFor(int site, int type, const Stretch& stretch) const;
    [[nodiscard]] int leastBusyTrainer(Day day);
    void finish(AppointmentPlan& appointment);
    [[nodiscard]] bool isFree(int client, const Stretch& stretch) const;
    [[nodiscard]] bool isSick(int trainer, Day day) const;
    /// When somebody asked for it: a standing slot at once, the rest some days before.
    [[nodiscard]] Instant askedAt(const Wanted& wanted);
    [[nodiscard]] const Frame& frame() const { return m_plan.frame; }

    Plan& m_plan;
    const StudioDays& m_days;
    Random m_random;
    Outcomes m_outcomes;
    PopularTimes m_times;
    std::vector<TrainerState> m_trainers;
    std::vector<ClientState> m_clients;
    std::vector<RoomGrid> m_rooms;
    std::vector<WeekGrid> m_classRooms; ///< by site: the studio room's classes of every week
    std::vector<Standing> m_standing;
    std::vector<ClassSlot> m_classes;
    std::vector<int> m_active;    ///< clients who train now
    std::vector<int> m_newcomers; ///< who have not had their first session
    size_t m_nextClient = 0;
};

} // namespace td::demo
