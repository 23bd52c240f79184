// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"text.empty", QT_TRANSLATE_NOOP("ErrorText", "Please fill in this field.")},
    {"text.too-long", QT_TRANSLATE_NOOP("ErrorText", "This is too long: at most %1 characters fit here."), "n"},
    {"text.email", QT_TRANSLATE_NOOP("ErrorText", "This does not look like an e-mail address, such as name@example.com.")},
    {"money.format", QT_TRANSLATE_NOOP("ErrorText", "Please enter an amount, such as 85 or 85.50.")},
    {"money.range", QT_TRANSLATE_NOOP("ErrorText", "This amount is too large.")},
    {"date.format", QT_TRANSLATE_NOOP("ErrorText", "Please enter a date, such as 2026-05-31.")},
    {"time.gap", QT_TRANSLATE_NOOP("ErrorText", "This time does not exist on that day, because the clocks go forward.")},
    {"time.range", QT_TRANSLATE_NOOP("ErrorText", "This date or time must lie between the years %1 and %2.")},
    {"time.range", QT_TRANSLATE_NOOP("ErrorText", "This date or time is out of range.")},
    {"time.zone", QT_TRANSLATE_NOOP("ErrorText", "This time zone is not known.")},
    {"time.format", QT_TRANSLATE_NOOP("ErrorText", "Please enter a time, such as 7, 7:30 or 7pm.")},
    {"time.order", QT_TRANSLATE_NOOP("ErrorText", "The end must be after the start.")},
    {"time.end-before-start", QT_TRANSLATE_NOOP("ErrorText", "The end must be after the start.")},
    {"time.until-before-from", QT_TRANSLATE_NOOP("ErrorText", "The last day must not be before the first.")},
    {"choice.empty", QT_TRANSLATE_NOOP("ErrorText", "Please choose one.")},
    {"choice.unknown", QT_TRANSLATE_NOOP("ErrorText", "This must be one of: %1.")},
    {"choice.exclusive", QT_TRANSLATE_NOOP("ErrorText", "Please give either %1 or %2, not both.")},
    {"value.too-large", QT_TRANSLATE_NOOP("ErrorText", "This number is too large.")},
    {"value.range", QT_TRANSLATE_NOOP("ErrorText", "Please enter a number from %1 to %2."), "nn"},
    {"value.unknown", QT_TRANSLATE_NOOP("ErrorText", "This is not one of the possible choices.")},
    {"reference.unknown", QT_TRANSLATE_NOOP("ErrorText", "Nothing here is called “%1”.")},
    {"reference.ambiguous", QT_TRANSLATE_NOOP("ErrorText", "More than one is called “%1”. Please give the id.")},
    {"row.not-found", QT_TRANSLATE_NOOP("ErrorText", "This is no longer there, or it is not yours to see.")},
    {"row.stale",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody changed this in the meantime. Please look at it again, then make your change.")},
    {"row.duplicate", QT_TRANSLATE_NOOP("ErrorText", "This is there already.")},
    {"row.missing-parent",
     QT_TRANSLATE_NOOP("ErrorText", "Something that this belongs to is no longer there. Please look at it again.")},
    {"row.check", QT_TRANSLATE_NOOP("ErrorText", "A value here is outside of what can be kept. Please check what you typed.")},
    {"rule.forbidden",
     QT_TRANSLATE_NOOP("ErrorText", "Your role does not allow this. Ask the owner or an administrator of the studio.")},
    {"rule.no-delete",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing is deleted for good here. Please remove it instead, so that it can be brought "
                                    "back.")},
    {"rule.exists", QT_TRANSLATE_NOOP("ErrorText", "This is there already.")},
    {"file.exists", QT_TRANSLATE_NOOP("ErrorText", "%1 is there already, and is not overwritten.")},
    {"file.write", QT_TRANSLATE_NOOP("ErrorText", "%1 could not be written.")},
    {"print.write",
     QT_TRANSLATE_NOOP("ErrorText", "The PDF %1 could not be written. Please check the folder and the free space.")},
    {"output.failed", QT_TRANSLATE_NOOP("ErrorText", "The output could not be written.")},
    {"prompt.cancelled", QT_TRANSLATE_NOOP("ErrorText", "Cancelled. Nothing was changed.")},
    {"work.cancelled", QT_TRANSLATE_NOOP("ErrorText", "Cancelled. Nothing was changed.")},
    {"undo.nothing", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo.")},
    {"redo.nothing", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to redo.")},
    {"undo.changed-since",
     QT_TRANSLATE_NOOP("ErrorText", "This was changed again since, so it can no longer be undone or redone.")},
    {"journal.immutable", QT_TRANSLATE_NOOP("ErrorText", "The history can only be added to, never changed.")},
    {"access-log.immutable", QT_TRANSLATE_NOOP("ErrorText", "The access log can only be added to, never changed.")},
    {"journal.no-change-set",
     QT_TRANSLATE_NOOP("ErrorText", "This change was made without a name for the history, and was not saved.")},
    {"photo.immutable", QT_TRANSLATE_NOOP("ErrorText", "A photo that is stored is never changed. Please add a new one.")},
    {"internal.sql",
     QT_TRANSLATE_NOOP("ErrorText", "Something went wrong in the program. Nothing was saved. Please try again; if it stays, "
                                    "restart Trainerdesk.")},
};
} // namespace

std::span<const ErrorTextRow> formErrorRows()
{
    return rows;
}

} // namespace td
