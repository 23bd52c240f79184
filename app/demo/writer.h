// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/books.h"
#include "demo/gym.h"
#include "demo/studiodays.h"
#include "storage/studio.h"

#include <functional>
#include <vector>

namespace td::demo
{

/// Writes a plan into a new studio as its owner: one change set a month, with the clock of that month, so that ids and
/// journal tell the same story as the rows.
class Writer
{
public:
    Writer(Studio& studio, const Plan& plan, const StudioDays& days, FixedClock& clock, QString password);

    /// Error: Cancelled "demo.cancelled" when `progress` (0 ... 100) says no.
    Result<void> run(const std::function<bool(int)>& progress);
    [[nodiscard]] int changeSets() const { return m_changeSets; }
    [[nodiscard]] int seriesWritten() const { return m_seriesWritten; }

private:
    /// Months end where the next begins; the last but one ends today, the last with what is booked ahead.
    struct Month {
        Day until = 0; ///< last day
        Instant at = 0;
        QString name;
    };

    Result<void> setUp();
    Result<void> organisation();
    Result<void> rooms();
    Result<void> services();
    Result<void> closures();
    Result<void> hire(size_t index);
    Result<void> trainerRow(size_t index);
    Result<void> hours(size_t index);
    [[nodiscard]] std::vector<Month> months() const;
    Result<void> month(const Month& month);
    Result<void> absences(const Month& month);
    Result<void> clients(const Month& month);
    Result<void> client(size_t index);
    Result<void> clientRow(size_t index);
    Result<void> firstAssignment(size_t index);
    Result<void> laterAssignments(const Month& month);
    Result<void> assignment(size_t client, int trainer, Day from, Day until, const QString& reason);
    Result<void> series(const Month& month);
    Result<void> appointments(const Month& month);
    Result<void> appointment(const AppointmentPlan& plan);
    Result<void> participants(const AppointmentPlan& plan, AppointmentId id, Instant start, Instant end);
    void remember(const AppointmentPlan& plan, const ParticipantPlan& one, ParticipantId id, AppointmentId appointment, Instant end, bool onCredit);
    Result<void> money(const Month& month);
    Result<void> training(const Month& month);
    [[nodiscard]] StudioRows rows() const;

    Studio& m_studio;
    Database& m_db;
    const Plan& m_plan;
    const StudioDays& m_days;
    FixedClock& m_clock;
    QString m_password;
    QString m_zone;
    std::vector<LocationId> m_sites;
    std::vector<RoomId> m_rooms;
    std::vector<PolicyId> m_policies;
    std::vector<QString> m_policyTexts;
    std::vector<ClassTypeId> m_types;
    std::vector<TrainerId> m_trainers;
    std::vector<ClientId> m_clients;
    std::vector<SeriesId> m_series;
    Books m_books;
    Gym m_gym;
    std::vector<PlaceRecord> m_places; ///< of the month
    std::vector<QString> m_notes;
    std::vector<QString> m_reasons;
    std::vector<int> m_seriesOrder;
    std::vector<int> m_order; ///< appointments by time
    std::vector<int> m_moved; ///< clients who changed their trainer, by day
    size_t m_nextTrainer = 0;
    size_t m_nextClient = 0;
    size_t m_nextSeries = 0;
    size_t m_nextMoved = 0;
    size_t m_nextAppointment = 0;
    Day m_doneUntil = 0;
    int m_changeSets = 0;
    int m_seriesWritten = 0;
};

} // namespace td::demo
