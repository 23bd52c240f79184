// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/touches.h"

#include "demo/texts.h"

#include <algorithm>

namespace td::demo
{
namespace
{

bool isOpenToday(const Plan& plan, const AppointmentPlan& appointment)
{
    return appointment.day == plan.frame.today && appointment.state == AppointmentState::Scheduled;
}

void addAlert(ClientPlan& client, AlertKind kind, const QString& message, QDate until = {})
{
    ClientAlert alert;
    alert.kind = kind;
    alert.message = message;
    alert.until = until;
    client.alerts.push_back(alert);
}

/// Clients who come later today, in order of time.
std::vector<int> comingToday(const Plan& plan)
{
    std::vector<const AppointmentPlan*> found;
    for (const AppointmentPlan& appointment : plan.appointments) {
        if (isOpenToday(plan, appointment))
            found.push_back(&appointment);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return a->minute < b->minute; });
    std::vector<int> clients;
    for (const AppointmentPlan* appointment : found)
        clients.push_back(plan.participants[size_t(appointment->firstParticipant)].client);
    return clients;
}

void alerts(Plan& plan, Random& random)
{
    const bool french = plan.frame.french;
    const std::vector<int> coming = comingToday(plan);
    if (!coming.empty())
        addAlert(plan.clients[size_t(coming.front())], AlertKind::Waiver, words::waiver.in(french));
    if (coming.size() > 2)
        addAlert(plan.clients[size_t(coming[2])], AlertKind::Billing, random.pick(billingAlerts()).in(french));
    for (ClientPlan& client : plan.clients) {
        if (client.row.status != ClientStatus::Active || !client.alerts.empty() || !random.chance(35))
            continue;
        const QDate until = dateOf(plan.frame.today).addDays(random.between(5, 60));
        if (random.chance(500))
            addAlert(client, AlertKind::Note, random.pick(noteAlerts()).in(french), until);
        else
            addAlert(client, AlertKind::Billing, random.pick(billingAlerts()).in(french), until);
    }
}

void birthdays(Plan& plan, Random& random)
{
    int left = plan.frame.solo() ? 2 : 4;
    for (int tries = 0; tries < 500 && left > 0; ++tries) {
        Client& client = plan.clients[size_t(random.below(int(plan.clients.size())))].row;
        if (client.status != ClientStatus::Active)
            continue;
        const QDate day = dateOf(plan.frame.today).addDays(left);
        client.birthday = day.addYears(client.birthday.year() - day.year());
        --left;
    }
}

/// The last day before today with sessions: the last of them is still open.
void forgotten(Plan& plan)
{
    AppointmentPlan* last = nullptr;
    for (AppointmentPlan& appointment : plan.appointments) {
        const bool candidate = appointment.day < plan.frame.today && appointment.participants == 1 &&
                               appointment.state == AppointmentState::Completed;
        if (candidate && (last == nullptr || appointment.day > last->day ||
                          (appointment.day == last->day && appointment.minute >= last->minute)))
            last = &appointment;
    }
    if (last == nullptr)
        return;
    last->state = AppointmentState::Scheduled;
    ParticipantPlan& participant = plan.participants[size_t(last->firstParticipant)];
    participant.attended = -1;
    participant.arrivedAt = 0;
}

} // namespace

void addTouches(Plan& plan, Random random)
{
    alerts(plan, random);
    birthdays(plan, random);
    forgotten(plan);
}

} // namespace td::demo
