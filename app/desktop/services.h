// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientmerge.h"
#include "clients/clients.h"
#include "clients/clientsearch.h"
#include "clients/clienttimeline.h"
#include "clients/duplicates.h"
#include "clients/savedfilters.h"
#include "credits/credits.h"
#include "credits/packages.h"
#include "desktop/moneyservices.h"
#include "desktop/trainingservices.h"
#include "facility/facility.h"
#include "insights/attention.h"
#include "insights/todayfacts.h"
#include "scheduling/scheduling.h"
#include "storage/accesslog.h"
#include "storage/journal.h"
#include "storage/preferences.h"
#include "storage/studio.h"
#include "storage/undo.h"
#include "team/team.h"

#include <memory>

namespace td
{

/// Everything the screens of one signed-in user work with, in the order in which it depends on each other.
struct Services {
    explicit Services(std::unique_ptr<Studio> opened);

    std::unique_ptr<Studio> studio;
    Database& db;
    Clients clients;
    ClientMerge merge;
    Duplicates duplicates;
    ClientSearch search;
    Team team;
    Facility facility;
    Credits credits;
    Packages packages;
    Scheduling scheduling;
    MoneyServices money;
    TrainingServices training;
    TodayFacts todayFacts;
    Attention attention;
    Journal journal;
    Undo undo;
    Preferences preferences;
    AccessLog accessLog;
    Organisation organisation;
};

} // namespace td
