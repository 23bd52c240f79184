// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/studiopresets.h"

#include "facility/facility.h"
#include "facility/studioday.h"
#include "scheduling/scheduling.h"
#include "team/team.h"

namespace td
{
namespace
{

struct PresetType {
    const char* english;
    const char* french;
    ClassCategory category;
    int durationMin;
    int capacity;
    qint64 rateMinor;
    int colour;
};

// In the order of the list that one books from. Rates are a start in cents, to be changed by the owner.
constexpr PresetType sessions[] = {
    {"Personal training 60", "Entraînement privé 60", ClassCategory::Individual, 60, 1, 8500, 0},
    {"Personal training 45", "Entraînement privé 45", ClassCategory::Individual, 45, 1, 6800, 1},
    {"Personal training 30", "Entraînement privé 30", ClassCategory::Individual, 30, 1, 5000, 2},
    {"Partner training", "Entraînement en duo", ClassCategory::Group, 60, 2, 5500, 3},
    {"Trial session", "Séance d’essai", ClassCategory::Trial, 45, 1, 0, 4},
};
constexpr PresetType classes[] = {
    {"Small group", "Petit groupe", ClassCategory::Group, 60, 6, 2500, 5},
    {"Class", "Cours collectif", ClassCategory::Group, 60, 12, 1800, 6},
};

/// The steps of filling, inside one change set.
class Filling
{
public:
    Filling(Database& database, const StudioPresetRequest& request)
        : m_facility(database)
        , m_team(database)
        , m_scheduling(database)
        , m_request(request)
        , m_french(request.language == QLatin1String("fr"))
    {
    }

    Result<void> run(QDate today)
    {
        TD_TRY(addPolicy());
        RoomId room;
        if (m_request.withClasses) {
            TD_TRY_ASSIGN(room, addRoom());
        }
        for (const PresetType& type : sessions)
            TD_TRY(addType(type, {}));
        if (m_request.withClasses) {
            for (const PresetType& type : classes)
                TD_TRY(addType(type, room));
        }
        TD_TRY(setOpeningHours());
        return setTrainerHours(today);
    }

private:
    [[nodiscard]] QString named(const char* english, const char* french) const
    {
        return QString::fromUtf8(m_french ? french : english);
    }

    Result<void> addPolicy()
    {
        Policy policy;
        policy.name = named("24 hours", "24 heures");
        policy.isDefault = true;
        TD_TRY(m_scheduling.catalogue().addPolicy(policy));
        return {};
    }

    Result<RoomId> addRoom()
    {
        TD_TRY_ASSIGN(const QList<Location> locations, m_facility.locations());
        Room room;
        room.location = locations.isEmpty() ? LocationId() : locations.first().id;
        room.name = named("Room 1", "Salle 1");
        room.capacity = 12;
        return m_facility.addRoom(room);
    }

    Result<void> addType(const PresetType& preset, const RoomId& room)
    {
        ClassType type;
        type.name = named(preset.english, preset.french);
        type.category = preset.category;
        type.durationMin = preset.durationMin;
        type.capacity = preset.capacity;
        type.rateMinor = preset.rateMinor;
        type.colour = preset.colour;
        type.room = room;
        type.position = m_position++;
        TD_TRY(m_scheduling.catalogue().addClassType(type));
        return {};
    }

    Result<void> setOpeningHours()
    {
        TD_TRY_ASSIGN(Organisation organisation, m_facility.organisation());
        organisation.opensMinute = m_request.opensMinute;
        organisation.closesMinute = m_request.closesMinute;
        return m_facility.saveOrganisation(organisation);
    }

    Result<void> setTrainerHours(QDate today)
    {
        QList<WeekdayHours> week;
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if ((m_request.weekdays >> (weekday - 1) & 1) != 0)
                week.append({weekday, m_request.opensMinute, m_request.closesMinute, today, {}, {}});
        }
        TD_TRY_ASSIGN(const QList<Trainer> trainers, m_team.trainers());
        for (const Trainer& trainer : trainers)
            TD_TRY(m_scheduling.hours().changeWeekFrom(trainer.id, today, week));
        return {};
    }

    Facility m_facility;
    Team m_team;
    Scheduling m_scheduling;
    const StudioPresetRequest& m_request;
    bool m_french;
    int m_position = 0;
};

} // namespace

Result<void> applyStudioPreset(Database& database, const StudioPresetRequest& request)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(database));
    Filling filling(database, request);
    return database.change("studio.preset", {}, [&] { return filling.run(today); });
}

} // namespace td
