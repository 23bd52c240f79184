// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/conflicts.h"

#include <algorithm>

namespace td
{
namespace
{
void addPeople(QList<Clash>& out, const ProposedBooking& proposed, const Booked& other)
{
    const Interval common = proposed.interval.intersected(other.interval);
    if (other.trainer == proposed.trainer)
        out.append({ClashKind::Trainer, other.id, common, std::nullopt});
    for (const ClientId& client : proposed.clients) {
        if (other.clients.contains(client))
            out.append({ClashKind::Client, other.id, common, client});
    }
}

void addRoom(QList<Clash>& out, const ProposedBooking& proposed, const QList<Booked>& others)
{
    if (!proposed.room)
        return;
    QList<Booked> inRoom;
    QList<Interval> uses;
    for (const Booked& other : others) {
        if (other.room == proposed.room->room) {
            inRoom.append(other);
            uses.append(other.interval);
        }
    }
    for (const Booked& other : std::as_const(inRoom)) {
        const Interval common = proposed.interval.intersected(other.interval);
        if (peakConcurrency(uses, common) >= proposed.room->concurrent)
            out.append({ClashKind::Room, other.id, common, std::nullopt});
    }
}
} // namespace

QList<Clash> findClashes(const ProposedBooking& proposed, const QList<Booked>& diary)
{
    QList<Booked> others;
    for (const Booked& booked : diary) {
        if (booked.id != proposed.ignore && booked.interval.overlaps(proposed.interval))
            others.append(booked);
    }
    QList<Clash> out;
    for (const Booked& other : std::as_const(others))
        addPeople(out, proposed, other);
    addRoom(out, proposed, others);
    std::stable_sort(out.begin(), out.end(), [](const Clash& a, const Clash& b) {
        return std::pair(a.interval.start, a.kind) < std::pair(b.interval.start, b.kind);
    });
    return out;
}

Result<void> checkCapacity(int capacity, int confirmed, int adding)
{
    const int left = std::max(0, capacity - confirmed);
    if (adding > left)
        return fail(ErrorKind::Clash, "booking.full", "participants",
                    {QString::number(capacity), QString::number(left)});
    return {};
}

} // namespace td
