// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/services.h"

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
    , scheduling(db)
    , todayFacts(db, scheduling.setup())
    , attention(db, scheduling.setup())
    , journal(db)
    , undo(db)
    , preferences(db)
    , accessLog(db)
    , organisation(facility.organisation().value_or(Organisation{}))
{
}

} // namespace td
