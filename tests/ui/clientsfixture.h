// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientmerge.h"
#include "clients/clients.h"
#include "clients/clientscontext.h"
#include "clients/clientsearch.h"
#include "clients/clienttimeline.h"
#include "clients/duplicates.h"
#include "clients/journalhistory.h"
#include "facility/facility.h"
#include "scheduling/scheduling.h"
#include "storage/accesslog.h"
#include "storage/preferences.h"
#include "support/scratchstudio.h"
#include "team/team.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// The services behind the clients' screens over a scratch studio, with scripted answers, and what the screens said.
struct ClientsFixture {
    explicit ClientsFixture(ScratchStudio& scratch)
        : studio(scratch)
    {
    }

    ClientsContext context()
    {
        return {studio.db(),
                clients,
                team,
                facility,
                duplicates,
                merge,
                search,
                timeline,
                scheduling.schedule(),
                journalHistory(studio.db()),
                accessLog,
                preferences,
                prompts,
                privacy,
                "America/Toronto",
                [this](const Error& error) { errors.append(error.reason); },
                [this](const QString& text, const Banner::Action& action) {
                    told.append(text);
                    lastAction = action;
                },
                [this](QWidget*) { return pictureFile; }};
    }

    /// Writes a client down; the name is "First Last".
    ClientId add(const QString& name, const QString& phone = {}, const QStringList& tags = {}, TrainerId trainer = {},
                 ClientStatus status = ClientStatus::Active)
    {
        Client client;
        client.firstName = name.section(u' ', 0, 0);
        client.lastName = name.section(u' ', 1);
        client.phone = phone;
        client.tags = tags;
        client.status = status;
        client.joinedOn = QDate(2025, 3, 1);
        return clients.add(client, trainer).value_or(ClientId());
    }

    /// A session of one hour, `days` from 1 June 2026, at 9:00 and `slot` hours.
    Result<Appointment> book(ClientId client, TrainerId trainer, int days, int slot = 0)
    {
        BookingRequest request;
        request.trainer = trainer;
        request.classType = studio.personal;
        request.clients = {client};
        request.day = QDate(2026, 6, 1).addDays(days);
        request.minute = 540 + 60 * slot;
        request.overrideReason = u"Test"_s;
        return scheduling.booking().book(request);
    }

    ScratchStudio& studio;
    Clients clients{studio.db()};
    Team team{studio.db()};
    Facility facility{studio.db()};
    Duplicates duplicates{studio.db()};
    ClientMerge merge{studio.db()};
    ClientSearch search;
    ClientTimeline timeline{studio.db(), journalHistory(studio.db())};
    Scheduling scheduling{studio.db()};
    AccessLog accessLog{studio.db()};
    Preferences preferences{studio.db()};
    ScriptedPrompts prompts;
    PrivacyState privacy;
    QString pictureFile;
    QStringList errors;
    QStringList told;
    Banner::Action lastAction;
};

} // namespace td::test
