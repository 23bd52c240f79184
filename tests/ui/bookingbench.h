// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/credits.h"
#include "booking/bookingcontext.h"
#include "clients/clients.h"
#include "clients/clientsearch.h"
#include "facility/facility.h"
#include "scheduling/scheduling.h"
#include "storage/preferences.h"
#include "support/scratchstudio.h"
#include "team/team.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

namespace td::bookingtest
{

/// A studio with its services and the context that the booking screens get; what they say is kept. It is Monday 1 June 2026,
/// 08:00 in Toronto.
class Bench
{
public:
    struct Services {
        explicit Services(Database& db) : credits(db), scheduling(db, &credits), clients(db), team(db), facility(db), preferences(db) {}

        Credits credits;
        Scheduling scheduling;
        Clients clients;
        Team team;
        Facility facility;
        ClientSearch search;
        Preferences preferences;
    };
    struct Said {
        Tone tone = Tone::Info;
        QString sentence;
        Banner::Action action;
    };

    Bench() { open(); }

    [[nodiscard]] const Result<void>& ready() const { return studio.ready(); }
    void signInAs(const Actor& actor)
    {
        context.reset();
        services.reset();
        signedIn = studio.signInAs(actor);
        open();
    }

    ClientId addClient(const QString& first, const QString& last)
    {
        Client client;
        client.firstName = first;
        client.lastName = last;
        const ClientId id = services->clients.add(client).value_or(ClientId());
        reloadSearch();
        return id;
    }
    AppointmentId book(const ClientId& client, QDate day, int minute)
    {
        BookingRequest request;
        request.trainer = studio.trainer;
        request.classType = studio.personal;
        request.clients = {client};
        request.day = day;
        request.minute = minute;
        const auto booked = services->scheduling.booking().book(request);
        return booked ? booked->id : AppointmentId();
    }
    Appointment find(const AppointmentId& id) const
    {
        return services->scheduling.booking().find(id).value_or(Appointment());
    }
    QList<ScheduleItem> day(QDate on) const { return services->scheduling.schedule().day(on).value_or(QList<ScheduleItem>()); }
    void reloadSearch() { loaded = services->search.load(studio.db()); }
    [[nodiscard]] QString lastSaid() const { return said.isEmpty() ? QString() : said.last().sentence; }
    [[nodiscard]] Tone lastTone() const { return said.isEmpty() ? Tone::Neutral : said.last().tone; }

    static constexpr int minute(int hours, int minutes = 0) { return hours * 60 + minutes; }
    const QDate monday{2026, 6, 1};

    test::ScratchStudio studio;
    PrivacyState privacy;
    ScriptedPrompts prompts;
    QList<Said> said;
    std::unique_ptr<Services> services;
    std::unique_ptr<BookingContext> context;
    Result<void> signedIn;
    Result<void> loaded;

private:
    void open()
    {
        if (!studio.ready())
            return;
        services = std::make_unique<Services>(studio.db());
        reloadSearch();
        context = std::make_unique<BookingContext>(
            BookingContext{studio.db(), services->scheduling, services->credits, services->clients, services->team, services->facility,
                           services->search, services->preferences, prompts, privacy, "America/Toronto",
                           [this](Tone tone, const QString& sentence, const Banner::Action& action) {
                               said.append({tone, sentence, action});
                           }});
    }
};

} // namespace td::bookingtest
