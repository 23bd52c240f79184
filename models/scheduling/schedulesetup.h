// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/availability.h"
#include "scheduling/classtype.h"
#include "scheduling/closure.h"
#include "scheduling/sessionfunding.h"
#include "storage/database.h"

#include <unordered_map>

namespace td
{

/// A trainer as a booking needs them.
struct TrainerFacts {
    QString name;
    bool active = true;
};

/// A room as a booking needs it.
struct RoomFacts {
    QString name;
    LocationId location;
    int concurrent = 1; ///< bookings that it takes at once
    bool open = true;
};

/// What a booking of a class type keeps of its policy.
struct TypePolicy {
    CancellationPolicy terms;
    QString text; ///< the same as JSON
};

/// The small configuration that every booking is checked against, kept in memory: class types, policies, zones, each trainer's hours
/// and time off, closures and holidays. What a commit changes is dropped, and read again when it is asked for. Also knows what
/// pays for places, so that every service asks it in one way.
class ScheduleSetup : public QObject
{
    Q_OBJECT
public:
    explicit ScheduleSetup(Database& database, SessionFunding* funding = nullptr);

    /// Error: NotFound "row.not-found", field class_type.
    Result<ClassType> classType(const ClassTypeId& id);
    /// By position, then name; archived ones too.
    Result<QList<ClassType>> classTypes();
    Result<QList<Policy>> policies();
    /// The policy of a class type, else the studio's default, else one that costs nothing.
    Result<TypePolicy> policyFor(const ClassType& type);
    /// The location's zone; the studio's for a null id. Error: NotFound "row.not-found", field location.
    Result<QByteArray> zoneFor(const LocationId& location);
    /// Weekly hours, extra hours and approved time off. Empty for a trainer who has none.
    Result<Availability> availability(const TrainerId& trainer);
    /// Error: NotFound "row.not-found", field trainer.
    Result<TrainerFacts> trainer(const TrainerId& trainer);
    /// Error: NotFound "row.not-found", field room.
    Result<RoomFacts> room(const RoomId& room);
    /// A closure or a public holiday; nothing on most days.
    Result<std::optional<SpecialDay>> specialDay(QDate day);
    /// All special days from `from` to `to`, inclusive, in order; at most ten years.
    Result<QList<SpecialDay>> specialDays(QDate from, QDate to);

    /// Brings the credits of places in line after a change; in the change set of the caller. Nothing without a SessionFunding.
    Result<void> settle(const QList<ParticipantId>& places);
    /// All places of a booking.
    Result<void> settle(const AppointmentId& id);
    /// What pays for a place; nothing when no credit does.
    Result<std::optional<PlaceCredit>> creditOf(const ParticipantId& place);

    /// Services call it when they write, so that what follows in the same change set sees it.
    void forget();

private:
    struct Studio {
        QByteArray zone;
        QString region; ///< "CA-ON"
        bool closesOnHolidays = true;
    };
    void refresh();
    void dropAll();
    void dropChanged(const ChangedRows& rows);
    Result<void> loadClassTypes();
    Result<void> loadPolicies();
    Result<void> loadStudio();
    Result<void> loadClosures();
    Result<void> loadTrainers();
    Result<void> loadRooms();
    Result<Availability> readAvailability(const TrainerId& trainer);
    const QHash<QDate, SpecialDay>& holidaysOf(int year, bool closesOnThem);

    Database& m_db;
    SessionFunding* m_funding;
    bool m_tainted = false; ///< written to inside a change set that may still be rolled back
    std::optional<Studio> m_studio;
    std::optional<std::unordered_map<ClassTypeId, ClassType>> m_types;
    std::optional<QList<Policy>> m_policies;
    std::unordered_map<ClassTypeId, TypePolicy> m_typePolicies;
    std::optional<std::unordered_map<LocationId, QByteArray>> m_zones;
    std::optional<std::unordered_map<TrainerId, TrainerFacts>> m_trainers;
    std::optional<std::unordered_map<RoomId, RoomFacts>> m_rooms;
    std::optional<QHash<QDate, Closure>> m_closures;
    std::unordered_map<TrainerId, Availability> m_hours;
    std::unordered_map<int, QHash<QDate, SpecialDay>> m_holidays;
};

} // namespace td
