// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/bookingcontext.h"

#include "booking/bookingtext.h"
#include "storage/database.h"
#include "credits/creditundo.h"
#include "credits/credits.h"

#include <QCoreApplication>

namespace td
{

Instant BookingContext::now() const
{
    return db.clock().now();
}

QDate BookingContext::today() const
{
    return localDay(now(), zone);
}

bool BookingContext::mayOverride(const TrainerId& trainer) const
{
    const Actor& actor = db.actor();
    return actor.managesStudio() || actor.role == Role::Desk || (actor.role == Role::Trainer && actor.trainer == trainer);
}

void BookingContext::tellDone(const QString& sentence) const
{
    say(Tone::Success, sentence,
        {QCoreApplication::translate("td::BookingContext", "Undo"), [this] { undoLast(); }});
}

void BookingContext::refuse(const Error& error) const
{
    say(Tone::Danger, BookingText().error(error), {});
}

void BookingContext::undoLast() const
{
    const auto undone = Undo(db, creditsFollowUndo(db, credits)).undo();
    if (undone)
        say(Tone::Info, QCoreApplication::translate("td::BookingContext", "Taken back."), {});
    else
        refuse(undone.error());
}

} // namespace td
