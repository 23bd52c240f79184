// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/cockpitcontext.h"

#include "core/localtime.h"
#include "storage/database.h"

namespace td
{

QDate CockpitContext::today() const
{
    return localDay(db.clock().now(), zone);
}

} // namespace td
