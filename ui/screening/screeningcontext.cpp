// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/screeningcontext.h"

#include "storage/database.h"

namespace td
{

bool ScreeningContext::managesForms() const
{
    return db.actor().managesStudio();
}

bool ScreeningContext::seesHealth() const
{
    return db.actor().seesHealth();
}

} // namespace td
