// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/names.h"
#include "demo/plan.h"

namespace td::demo
{

/// Invents the clients: who they are, when they join, how often they train and when they leave. Sorted by the day they
/// joined.
class People
{
public:
    People(const Frame& frame, const Names& names, Contacts& contacts, Random random)
        : m_frame(frame)
        , m_names(names)
        , m_contacts(contacts)
        , m_random(random)
    {
    }

    std::vector<ClientPlan> make();

private:
    std::vector<Day> arrivals();
    ClientPlan person(Day joined, const std::vector<ClientPlan>& before);
    void describe(Client& client);
    void address(Client& client);
    void health(ClientPlan& client);
    void life(ClientPlan& client);
    int weeksOfLife();
    void settleStatus(ClientPlan& client) const;
    void stayAway(std::vector<ClientPlan>& clients);
    void writtenTwice(std::vector<ClientPlan>& clients);

    const Frame& m_frame;
    const Names& m_names;
    Contacts& m_contacts;
    Random m_random;
    double m_meanWeeks = 0;
};

/// Sessions that a trainer who works full hours gives in a usual week, so that the clients asked for fill the trainers
/// asked for.
int weeklyLoad(const Frame& frame);

} // namespace td::demo
