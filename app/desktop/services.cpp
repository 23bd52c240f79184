// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/services.h"

#include "credits/creditundo.h"

namespace td
{

Services::Services(std::unique_ptr<Studio> opened)
    : studio(std::move(opened))
    , db(studio->db())
    , clients(db)
    , merge(db)
    , duplicates(db)
    , team(db)
    , facility(db)
    , credits(db)
    , packages(db)
    , scheduling(db, &credits)
    , money(db, credits)
    , training(db)
    , todayFacts(db, scheduling.setup())
    , attention(db, scheduling.setup())
    , journal(db)
    , undo(db, creditsFollowUndo(db, credits))
    , preferences(db)
    , accessLog(db)
    , organisation(facility.organisation().value_or(Organisation{}))
{
}

} // namespace td
