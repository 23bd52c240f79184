// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/sellingcontext.h"

#include "facility/studioday.h"
#include "storage/database.h"
#include "widgets/privacystate.h"

namespace td
{

QDate SellingContext::today() const
{
    return studioToday(db).value_or(QDate::currentDate());
}

QString SellingContext::amount(qint64 minor) const
{
    return privacy.isHidden() ? PrivacyState::mask() : formatMoney({minor, currency}, QLocale());
}

bool SellingContext::managesStudio() const
{
    return db.actor().managesStudio();
}

} // namespace td
