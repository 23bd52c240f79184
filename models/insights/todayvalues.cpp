// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/todayvalues.h"

namespace td
{
namespace
{
std::optional<int> percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return int((200 * part + whole) / (2 * whole));
}
} // namespace

std::optional<int> TodayNumbers::noShowRate() const
{
    return percent(noShows, recorded);
}

std::optional<int> TodayNumbers::utilisation() const
{
    return percent(bookedMinutes, availableMinutes);
}

} // namespace td
