// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/creditundo.h"

#include "storage/database.h"

namespace td
{
namespace
{

void addOnce(QList<ParticipantId>& places, const ParticipantId& id)
{
    if (!places.contains(id))
        places.append(id);
}

Result<QList<ParticipantId>> placesIn(Database& db, const std::vector<HistoryEntry>& entries)
{
    QList<ParticipantId> places;
    for (const HistoryEntry& entry : entries) {
        if (entry.table == "participants")
            addOnce(places, ParticipantId(entry.row.raw()));
        if (entry.table != "appointments")
            continue;
        auto q = db.query("SELECT id FROM participants WHERE appointment_id = ? ORDER BY joined_at, id", entry.row);
        while (q.next())
            addOnce(places, q.id<ParticipantId>(0));
        TD_TRY(q.finish());
    }
    return places;
}

} // namespace

Undo::Settle creditsFollowUndo(Database& database, SessionFunding& funding)
{
    return [&database, &funding](const std::vector<HistoryEntry>& entries) -> Result<void> {
        TD_TRY_ASSIGN(const QList<ParticipantId> places, placesIn(database, entries));
        return places.isEmpty() ? Result<void>() : funding.settle(places);
    };
}

} // namespace td
