// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/attention.h"
#include "insights/moneyfacts.h"
#include "insights/todayfacts.h"
#include "scheduling/scheduling.h"
#include "widgets/privacystate.h"
#include "widgets/prompts.h"

#include <functional>

namespace td
{

/// What Today works with; all of it outlives the page.
struct TodayServices {
    Database& database;
    Scheduling& scheduling;
    TodayFacts& facts;
    Attention& attention;
    MoneyFacts& money;
    Prompts& prompts;
    PrivacyState& privacy;
    std::function<void(const Error&)> report; ///< shows an error: the window's banner
};

/// Where and for whom a booking form should start; what is empty is open.
struct BookingStart {
    QDate day;
    std::optional<int> minute;
    std::optional<int> durationMin;
    TrainerId trainer;
    ClientId client;
    ClassTypeId classType;

    bool operator==(const BookingStart&) const = default;
};

} // namespace td
