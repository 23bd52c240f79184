// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "support/scratchstudio.h"

namespace td::test
{

constexpr qint64 dayMs = 86'400'000;

/// A profile with the least that makes one.
inline Client person(const QString& first, const QString& last = {})
{
    Client client;
    client.firstName = first;
    client.lastName = last;
    return client;
}

/// Books a session of an hour that starts `hours` from now and puts the clients in it.
inline Result<AppointmentId> book(ScratchStudio& studio, int hours, const QList<ClientId>& clients, TrainerId trainer,
                                  const QString& status = QStringLiteral("confirmed"))
{
    const auto id = studio.ids.make<AppointmentId>();
    const qint64 start = studio.clock.now() + hours * 3600;
    const LocalTime local = toLocal(start, "America/Toronto");
    return studio.db().change("booking.add", {}, [&]() -> Result<AppointmentId> {
        TD_TRY(studio.db().exec("INSERT INTO appointments (id, trainer_id, class_type_id, day, start_min, duration_min, zone, "
                                "starts_at, ends_at, capacity) VALUES (?, ?, ?, ?, ?, 60, 'America/Toronto', ?, ?, 20)",
                                id, trainer, studio.group, local.day, local.minute, start, start + 3600));
        for (const ClientId& client : clients)
            TD_TRY(studio.db().exec("INSERT INTO participants (id, appointment_id, client_id, trainer_id, starts_at, ends_at, "
                                    "status, joined_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                                    studio.ids.make<ParticipantId>(), id, client, trainer, start, start + 3600, status));
        return id;
    });
}

inline Result<void> setAttended(ScratchStudio& studio, AppointmentId appointment, bool came)
{
    return studio.db().change("attendance.set", {}, [&] {
        return studio.db().exec("UPDATE participants SET attended = ? WHERE appointment_id = ?", came, appointment);
    });
}

} // namespace td::test
