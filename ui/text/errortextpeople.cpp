// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"client.birthday", QT_TRANSLATE_NOOP("ErrorText", "A birthday lies in the past, after 1900. Please check the year.")},
    {"client.joined-on", QT_TRANSLATE_NOOP("ErrorText", "This day is too far away. Please check the year.")},
    {"client.tag-too-long", QT_TRANSLATE_NOOP("ErrorText", "A tag has at most %1 characters."), "n"},
    {"client.too-many-tags", QT_TRANSLATE_NOOP("ErrorText", "At most %1 tags are possible."), "n"},
    {"client.phone", QT_TRANSLATE_NOOP("ErrorText", "This does not look like a phone number, such as 416 555 0142.")},
    {"client.alert-until", QT_TRANSLATE_NOOP("ErrorText", "The alert would already have ended. Choose today or a later day.")},
    {"client.has-bookings",
     QT_TRANSLATE_NOOP("ErrorText", "Sessions that are still to come: %1. Cancel them before you remove the client."), "n"},
    {"client.merged", QT_TRANSLATE_NOOP("ErrorText", "This client has become part of another one.")},
    {"merge.same", QT_TRANSLATE_NOOP("ErrorText", "Please choose two different clients.")},
    {"merge.clash", QT_TRANSLATE_NOOP("ErrorText", "Both clients have a session on %1 at %2. Cancel one of the two first.")},
    {"filter.too-many",
     QT_TRANSLATE_NOOP("ErrorText", "At most %1 filters can be saved. Delete one that you no longer need."), "n"},
    {"photo.format",
     QT_TRANSLATE_NOOP("ErrorText", "This is not a picture that can be read. Please choose a JPEG or PNG file.")},
    {"photo.too-large", QT_TRANSLATE_NOOP("ErrorText", "This picture is too large: at most %1."), "b"},
    {"team.lead-cycle",
     QT_TRANSLATE_NOOP("ErrorText", "A trainer cannot be led by somebody from their own team. Choose another lead.")},
    {"team.has-clients",
     QT_TRANSLATE_NOOP("ErrorText", "Clients this trainer still has: %1. Assign them to somebody else first."), "n"},
    {"team.trainer-inactive", QT_TRANSLATE_NOOP("ErrorText", "%1 has left the studio. Choose another trainer.")},
    {"team.at-capacity", QT_TRANSLATE_NOOP("ErrorText", "%1 already has %2 of at most %3 clients."), "-nn"},
    {"team.not-assigned", QT_TRANSLATE_NOOP("ErrorText", "This client has no trainer at the moment.")},
    {"user.login", QT_TRANSLATE_NOOP("ErrorText", "A login has no spaces. Please choose a short word.")},
    {"user.login-taken", QT_TRANSLATE_NOOP("ErrorText", "Somebody else has this login. Please choose another one.")},
    {"user.needs-trainer", QT_TRANSLATE_NOOP("ErrorText", "Please choose which trainer this is.")},
    {"user.needs-client", QT_TRANSLATE_NOOP("ErrorText", "Please choose which client this is.")},
    {"user.last-owner", QT_TRANSLATE_NOOP("ErrorText", "This is the only owner. Make somebody else an owner first.")},
    {"user.not-yourself",
     QT_TRANSLATE_NOOP("ErrorText", "You cannot remove yourself. Another owner or administrator has to do it.")},
    {"user.has-slot", QT_TRANSLATE_NOOP("ErrorText", "This person can sign in already.")},
    {"organisation.slot", QT_TRANSLATE_NOOP("ErrorText", "The calendar grid must be 5, 10, 15, 20, 30 or 60 minutes.")},
    {"organisation.country", QT_TRANSLATE_NOOP("ErrorText", "A country is two letters, such as CA.")},
    {"organisation.currency", QT_TRANSLATE_NOOP("ErrorText", "A currency is three letters, such as CAD.")},
    {"facility.location-cycle",
     QT_TRANSLATE_NOOP("ErrorText", "A location cannot be part of itself. Choose another one above it.")},
    {"facility.headquarters",
     QT_TRANSLATE_NOOP("ErrorText", "This is the main location of the studio. Make another one the main location first.")},
    {"facility.has-rooms", QT_TRANSLATE_NOOP("ErrorText", "There are still rooms here. Archive them first.")},
    {"facility.has-bookings",
     QT_TRANSLATE_NOOP("ErrorText", "There are still bookings to come here. Move or cancel them first.")},
};
} // namespace

std::span<const ErrorTextRow> peopleErrorRows()
{
    return rows;
}

} // namespace td
