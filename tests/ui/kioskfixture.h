// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "kiosk/kioskcontext.h"
#include "kiosk/kioskdoor.h"
#include "scheduling/scheduling.h"
#include "support/scratchstudio.h"
#include "training/exerciselibrary.h"
#include "training/plans.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// A scratch studio with two clients who have PINs, each with a plan and a session of their own.
struct KioskFixture {
    explicit KioskFixture(ScratchStudio& scratch)
        : studio(scratch)
        , door(studio.db())
        , context{studio.db(), door, u"North Studio"_s, "America/Toronto", 60}
    {
    }

    Result<void> prepare()
    {
        Database& db = studio.db();
        TD_TRY(db.change("setup", {}, [&] {
            return db.exec("UPDATE trainers SET bio = 'Strength for every day, and patience.' WHERE id = ?", studio.trainer);
        }));
        TD_TRY_ASSIGN(ana, add(u"Ana"_s, u"Ruiz"_s, u"4729"_s, u"Strength for summer"_s, 9));
        TD_TRY_ASSIGN(bo, add(u"Bo"_s, u"Chen"_s, u"8302"_s, u"Back to running"_s, 11));
        return {};
    }

    Result<ClientId> add(const QString& first, const QString& last, const QString& pin, const QString& title, int hour)
    {
        Database& db = studio.db();
        Client client;
        client.firstName = first;
        client.lastName = last;
        TD_TRY_ASSIGN(const ClientId id, Clients(db).add(client, studio.trainer));
        TD_TRY(KioskPins(db).set(id, pin));
        ExerciseLibrary library(db);
        Plan plan;
        plan.client = id;
        plan.title = title;
        QList<PlanItem> items;
        const auto exercises = library.all();
        for (const Exercise& exercise : exercises.value_or(QList<Exercise>())) {
            if (items.size() < 4 && exercise.type == ExerciseType::Strength && !exercise.bodyweight)
                items.append(item(exercise.id, int(items.size())));
        }
        Plans plans(db);
        TD_TRY_ASSIGN(const PlanId planId, plans.add(plan, items));
        TD_TRY(plans.give(planId, QDate(2026, 6, 1)));
        const auto noted = db.change("setup", {}, [&]() -> Result<void> {
            const auto note = db.newId<NoteId>();
            TD_TRY(db.exec("INSERT INTO session_notes (id, client_id, trainer_id, day, private_text, shared_text) VALUES (?, ?, ?, '2026-05-29', "
                           "'Private words', ?)", note, id, studio.trainer, u"Good work, %1: depth is there now."_s.arg(first)));
            return db.exec("UPDATE session_notes SET status = 'signed', signed_at = 1, signed_by = id, signer_name = 'T', chain = id, chain_seq = 1, "
                           "prev_hash = zeroblob(32), hash = zeroblob(32) WHERE id = ?", note);
        });
        TD_TRY(noted);
        Scheduling scheduling(db, nullptr);
        BookingRequest request;
        request.trainer = studio.trainer;
        request.classType = studio.personal;
        request.clients = {id};
        request.day = QDate(2026, 6, 3);
        request.minute = 60 * hour;
        TD_TRY(scheduling.booking().book(request));
        return id;
    }

    static PlanItem item(const ExerciseId& exercise, int position)
    {
        PlanItem item;
        item.week = 1;
        item.weekday = position < 3 ? 1 : 4;
        item.position = position;
        item.exercise = exercise;
        item.sets = 2;
        item.reps = u"8"_s;
        item.weight = u"60 kg"_s;
        return item;
    }

    ScratchStudio& studio;
    KioskDoor door;
    KioskContext context;
    ClientId ana;
    ClientId bo;
};

} // namespace td::test
