// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/dayrow.h"
#include "today/todayservices.h"

#include <QCoreApplication>

namespace td
{

/// What the keys of Today do to a session or to one person in it, through the services and with a question where something is
/// charged. Each returns whether it was done; errors are reported.
class SessionActions
{
    Q_DECLARE_TR_FUNCTIONS(td::SessionActions)

public:
    explicit SessionActions(TodayServices& services) : m_services(services) {}

    /// The client is here, or not after all.
    bool toggleArrived(const DayRow& row);
    bool complete(const AppointmentId& id);
    /// Shows the effect and asks.
    bool noShow(const DayRow& row);
    bool toggleAttended(const DayRow& row);
    bool allAttended(const AppointmentId& id);
    /// Back to scheduled.
    bool reopen(const AppointmentId& id);
    /// A week later. The error is for the page, which offers another time.
    Result<Appointment> rebook(const AppointmentId& id);
    /// Approve or decline, asked.
    bool decideTimeOff(const AttentionItem& item, const QString& question);
    bool givePlace(const ParticipantId& id);

private:
    template <class T> bool done(const Result<T>& result)
    {
        if (!result)
            m_services.report(result.error());
        return result.has_value();
    }

    TodayServices& m_services;
};

} // namespace td
