// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxservices.h"

#include "core/money.h"
#include "widgets/privacystate.h"

namespace td
{

QString TaxServices::amount(qint64 minor) const
{
    return privacy.isHidden() ? PrivacyState::mask() : formatMoney({minor, currency}, QLocale());
}

} // namespace td
