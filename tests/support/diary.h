// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"
#include "support/scratchstudio.h"

namespace td::test
{

/// Writes clients and bookings into a ScratchStudio, as plain rows: also those that the services would refuse. Any
/// failure is kept in `error`.
class Diary
{
public:
    explicit Diary(ScratchStudio& studio)
        : m_studio(studio)
    {
    }

    std::optional<Error> error;

    ClientId client(const QString& first, const QString& last, const QString& status = QStringLiteral("active"),
                    QDate joined = {}, QDate birthday = {})
    {
        const auto id = db().newId<ClientId>();
        keep(db().change("client.add", first, [&] {
            return db().exec("INSERT INTO clients (id, first_name, last_name, status, joined_on, birthday) VALUES (?, "
                             "?, ?, ?, ?, ?)",
                             id, first, last, status, joined, birthday);
        }));
        return id;
    }
    /// The trainer is in charge of the client.
    void assign(const ClientId& client, const TrainerId& trainer)
    {
        keep(db().change("client.assign", {}, [&] {
            return db().exec(
                "INSERT INTO assignments (id, client_id, trainer_id, start_day) VALUES (?, ?, ?, '2020-01-01')",
                db().newId<AssignmentId>(), client, trainer);
        }));
    }

    struct Session {
        TrainerId trainer = {}; ///< null: the first one of the studio
        QString state = QStringLiteral("scheduled");
        bool group = false;
        int durationMin = 60;
        QString note = {};
        QString overrideReason = {};
        QByteArray zone = "America/Toronto";
        int waiting = 0;  ///< so many of the clients, from the end, are on the waiting list
        int capacity = 3; ///< of a group
    };
    AppointmentId book(QDate day, int minute, const QList<ClientId>& clients, const Session& session)
    {
        const auto id = db().newId<AppointmentId>();
        const Instant start = toInstant({day, minute}, session.zone).value_or(0);
        const Instant end = start + session.durationMin * 60;
        const TrainerId trainer = session.trainer.isNull() ? m_studio.trainer : session.trainer;
        keep(db().change("booking.add", {}, [&]() -> Result<void> {
            TD_TRY(db().exec("INSERT INTO appointments (id, trainer_id, class_type_id, day, start_min, duration_min, "
                             "zone, starts_at, ends_at, "
                             "status, capacity, note, override_reason) VALUES (?, ?, ?, ?, ?, ?, 'America/Toronto', ?, "
                             "?, ?, ?, ?, ?)",
                             id, trainer, session.group ? m_studio.group : m_studio.personal, day, minute,
                             session.durationMin, start, end, session.state, session.group ? session.capacity : 1,
                             session.note, session.overrideReason));
            for (int i = 0; i < clients.size(); ++i) {
                const bool waits = i >= clients.size() - session.waiting;
                const std::optional<bool> attended = session.state == QStringLiteral("completed") ? std::optional(true)
                                                     : session.state == QStringLiteral("no_show") ? std::optional(false)
                                                                                                  : std::nullopt;
                TD_TRY(db().exec("INSERT INTO participants (id, appointment_id, client_id, trainer_id, starts_at, "
                                 "ends_at, is_open, status, "
                                 "attended, joined_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                 db().newId<ParticipantId>(), id, clients[i], trainer, start, end,
                                 session.state != QStringLiteral("cancelled"),
                                 waits ? QStringLiteral("waitlisted") : QStringLiteral("confirmed"), attended,
                                 start - 86400 + i));
            }
            return {};
        }));
        return id;
    }
    AppointmentId book(QDate day, int minute, const QList<ClientId>& clients)
    {
        return book(day, minute, clients, Session());
    }

    void alert(const ClientId& client, const QString& message)
    {
        keep(db().change("alert.add", {}, [&] {
            return db().exec("INSERT INTO client_alerts (id, client_id, kind, message) VALUES (?, ?, 'note', ?)",
                             db().newId<AlertId>(), client, message);
        }));
    }
    TimeOffId timeOff(const TrainerId& trainer, QDate first, QDate last, const QString& status)
    {
        const auto id = db().newId<TimeOffId>();
        keep(db().change("time-off.add", {}, [&] {
            return db().exec("INSERT INTO time_off (id, trainer_id, first_day, last_day, kind, status) VALUES (?, ?, "
                             "?, ?, 'vacation', ?)",
                             id, trainer, first, last, status);
        }));
        return id;
    }

private:
    Database& db() { return m_studio.db(); }
    void keep(const Result<void>& result)
    {
        if (!result && !error)
            error = result.error();
    }

    ScratchStudio& m_studio;
};

} // namespace td::test

/// Fails the test with what went wrong in a Diary.
#define TD_DIARY(diary) QVERIFY2(!(diary).error, (diary).error ? td::test::describe(*(diary).error).constData() : "")
