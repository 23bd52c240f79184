// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontext.h"

#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{

constexpr ActionWords actionWords[] = {
    {"access.print", QT_TRANSLATE_NOOP("Action", "Print health or money data")},
    {"access.view", QT_TRANSLATE_NOOP("Action", "Look at health or money data")},
    {"alert.add", QT_TRANSLATE_NOOP("Action", "Add alert")},
    {"alert.end", QT_TRANSLATE_NOOP("Action", "End alert")},
    {"alert.save", QT_TRANSLATE_NOOP("Action", "Change alert")},
    {"assignment.add", QT_TRANSLATE_NOOP("Action", "Assign trainer")},
    {"assignment.add-over-capacity", QT_TRANSLATE_NOOP("Action", "Assign trainer beyond their capacity")},
    {"assignment.end", QT_TRANSLATE_NOOP("Action", "End assignment to a trainer")},
    {"attendance.absent", QT_TRANSLATE_NOOP("Action", "Mark as absent")},
    {"attendance.all", QT_TRANSLATE_NOOP("Action", "Mark everybody as present")},
    {"attendance.arrived", QT_TRANSLATE_NOOP("Action", "Mark as arrived")},
    {"attendance.attended", QT_TRANSLATE_NOOP("Action", "Mark as present")},
    {"attendance.not-arrived", QT_TRANSLATE_NOOP("Action", "Take arrival back")},
    {"booking.add-client", QT_TRANSLATE_NOOP("Action", "Add client to booking")},
    {"booking.book", QT_TRANSLATE_NOOP("Action", "New booking")},
    {"booking.cancel", QT_TRANSLATE_NOOP("Action", "Cancel booking")},
    {"booking.cancel-client", QT_TRANSLATE_NOOP("Action", "Cancel for a client")},
    {"booking.complete", QT_TRANSLATE_NOOP("Action", "Mark session as done")},
    {"booking.edit", QT_TRANSLATE_NOOP("Action", "Change booking")},
    {"booking.move", QT_TRANSLATE_NOOP("Action", "Move booking")},
    {"booking.no-show", QT_TRANSLATE_NOOP("Action", "Mark as no-show")},
    {"booking.rebook", QT_TRANSLATE_NOOP("Action", "Rebook")},
    {"booking.reopen", QT_TRANSLATE_NOOP("Action", "Reopen booking")},
    {"class-type.add", QT_TRANSLATE_NOOP("Action", "Add service")},
    {"class-type.archive", QT_TRANSLATE_NOOP("Action", "Archive service")},
    {"class-type.change", QT_TRANSLATE_NOOP("Action", "Change service")},
    {"class-type.remove", QT_TRANSLATE_NOOP("Action", "Remove service")},
    {"class-type.unarchive", QT_TRANSLATE_NOOP("Action", "Bring service back")},
    {"client.add", QT_TRANSLATE_NOOP("Action", "Add client")},
    {"client.assign", QT_TRANSLATE_NOOP("Action", "Assign trainer")},
    {"client.merge", QT_TRANSLATE_NOOP("Action", "Merge clients")},
    {"client.photo", QT_TRANSLATE_NOOP("Action", "Change photo")},
    {"client.remove", QT_TRANSLATE_NOOP("Action", "Remove client")},
    {"client.restore", QT_TRANSLATE_NOOP("Action", "Restore client")},
    {"client.save", QT_TRANSLATE_NOOP("Action", "Change client")},
    {"closure.add", QT_TRANSLATE_NOOP("Action", "Add closed day")},
    {"closure.change", QT_TRANSLATE_NOOP("Action", "Change closed day")},
    {"closure.remove", QT_TRANSLATE_NOOP("Action", "Remove closed day")},
    {"command.batch", QT_TRANSLATE_NOOP("Action", "Several commands at once")},
    {"grant.give", QT_TRANSLATE_NOOP("Action", "Give access")},
    {"grant.revoke", QT_TRANSLATE_NOOP("Action", "Take access back")},
    {"health.save", QT_TRANSLATE_NOOP("Action", "Change health notes")},
    {"hours.add", QT_TRANSLATE_NOOP("Action", "Add working hours")},
    {"hours.add-extra", QT_TRANSLATE_NOOP("Action", "Add extra hours")},
    {"hours.change", QT_TRANSLATE_NOOP("Action", "Change working hours")},
    {"hours.change-extra", QT_TRANSLATE_NOOP("Action", "Change extra hours")},
    {"hours.end", QT_TRANSLATE_NOOP("Action", "End working hours")},
    {"hours.remove", QT_TRANSLATE_NOOP("Action", "Remove working hours")},
    {"hours.remove-extra", QT_TRANSLATE_NOOP("Action", "Remove extra hours")},
    {"import.demo", QT_TRANSLATE_NOOP("Action", "Invented history")},
    {"location.add", QT_TRANSLATE_NOOP("Action", "Add location")},
    {"location.archive", QT_TRANSLATE_NOOP("Action", "Archive location")},
    {"location.save", QT_TRANSLATE_NOOP("Action", "Change location")},
    {"organisation.save", QT_TRANSLATE_NOOP("Action", "Change studio")},
    {"photo.remove", QT_TRANSLATE_NOOP("Action", "Remove photo")},
    {"policy.add", QT_TRANSLATE_NOOP("Action", "Add policy")},
    {"policy.change", QT_TRANSLATE_NOOP("Action", "Change policy")},
    {"policy.remove", QT_TRANSLATE_NOOP("Action", "Remove policy")},
    {"room.add", QT_TRANSLATE_NOOP("Action", "Add room")},
    {"room.archive", QT_TRANSLATE_NOOP("Action", "Archive room")},
    {"room.save", QT_TRANSLATE_NOOP("Action", "Change room")},
    {"series.book", QT_TRANSLATE_NOOP("Action", "Book a series")},
    {"setup", QT_TRANSLATE_NOOP("Action", "Set up the studio")},
    {"studio.preset", QT_TRANSLATE_NOOP("Action", "Add services and hours")},
    {"time-off.approve", QT_TRANSLATE_NOOP("Action", "Approve time off")},
    {"time-off.decline", QT_TRANSLATE_NOOP("Action", "Decline time off")},
    {"time-off.request", QT_TRANSLATE_NOOP("Action", "Ask for time off")},
    {"time-off.withdraw", QT_TRANSLATE_NOOP("Action", "Take time off back")},
    {"trainer.add", QT_TRANSLATE_NOOP("Action", "Add trainer")},
    {"trainer.save", QT_TRANSLATE_NOOP("Action", "Change trainer")},
    {"user.add", QT_TRANSLATE_NOOP("Action", "Add user")},
    {"user.leave", QT_TRANSLATE_NOOP("Action", "Remove user")},
    {"user.role", QT_TRANSLATE_NOOP("Action", "Change role")},
    {"user.save", QT_TRANSLATE_NOOP("Action", "Change user")},
    {"user.totp-off", QT_TRANSLATE_NOOP("Action", "Turn second factor off")},
    {"user.totp-on", QT_TRANSLATE_NOOP("Action", "Turn second factor on")},
    {"waitlist.accept", QT_TRANSLATE_NOOP("Action", "Accept offered place")},
    {"waitlist.decline", QT_TRANSLATE_NOOP("Action", "Decline offered place")},
    {"waitlist.expire", QT_TRANSLATE_NOOP("Action", "Let offers run out")},
    {"waitlist.join", QT_TRANSLATE_NOOP("Action", "Join waiting list")},
    {"waitlist.leave", QT_TRANSLATE_NOOP("Action", "Leave waiting list")},
    {"waitlist.move-up", QT_TRANSLATE_NOOP("Action", "Move up from the waiting list")},
    {"waitlist.promote", QT_TRANSLATE_NOOP("Action", "Give place from the waiting list")},
};

const ActionWords* find(const QString& label)
{
    for (const std::span<const ActionWords> area : {std::span<const ActionWords>(actionWords), taxActionRows(), creditsActionRows(),
                                                    billingActionRows(), sellingActionRows(), booksActionRows(),
                                                    trainingActionRows(), notesActionRows(), assessmentsActionRows(), nutritionActionRows(), screeningActionRows()}) {
        for (const ActionWords& entry : area) {
            if (label == QLatin1String(entry.label))
                return &entry;
        }
    }
    return nullptr;
}

} // namespace

bool hasActionText(const QString& label)
{
    return find(label) != nullptr;
}

QString actionText(const QString& label, const QString& subject)
{
    const ActionWords* entry = find(label);
    const QString words = entry != nullptr ? QCoreApplication::translate("Action", entry->words) : label;
    return subject.isEmpty() ? words : QCoreApplication::translate("Action", "%1: %2").arg(words, subject);
}

} // namespace td
