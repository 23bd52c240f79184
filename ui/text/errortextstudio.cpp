// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"login.code", QT_TRANSLATE_NOOP("ErrorText", "Please enter the 6-digit code from your authenticator app.")},
    {"login.wait", QT_TRANSLATE_NOOP("ErrorText", "Too many tries. Please wait %1 seconds.")},
    {"login.unknown", QT_TRANSLATE_NOOP("ErrorText", "Nobody here has this login.")},
    {"login.taken", QT_TRANSLATE_NOOP("ErrorText", "Somebody else has this login. Please choose another one.")},
    {"signin.wrong-password",
     QT_TRANSLATE_NOOP("ErrorText", "The login or the password is not right. Check Caps Lock, then try again.")},
    {"signin.busy", QT_TRANSLATE_NOOP("ErrorText", "Something is still running. Try again when it is done.")},
    {"signin.code-needed", QT_TRANSLATE_NOOP("ErrorText", "Please enter the 6-digit code from your authenticator app.")},
    {"totp.wrong", QT_TRANSLATE_NOOP("ErrorText", "This code is not right, or it was used before. Wait for the next one.")},
    {"password.short", QT_TRANSLATE_NOOP("ErrorText", "Please use at least %1 characters."), "n"},
    {"password.weak", QT_TRANSLATE_NOOP("ErrorText", "This password is easy to guess. Add another word or two.")},
    {"password.too-short", QT_TRANSLATE_NOOP("ErrorText", "Please use at least %1 characters."), "n"},
    {"password.too-common", QT_TRANSLATE_NOOP("ErrorText", "This password is easy to guess. Add another word or two.")},
    {"password.differs", QT_TRANSLATE_NOOP("ErrorText", "The two passwords are not the same.")},
    {"recovery.differs",
     QT_TRANSLATE_NOOP("ErrorText", "This is not the recovery key shown above. Please check it group by group.")},
    {"recovery.format",
     QT_TRANSLATE_NOOP("ErrorText", "This is not a whole recovery key. Please type all groups, as they are printed.")},
    {"recovery.checksum",
     QT_TRANSLATE_NOOP("ErrorText", "There is a typing mistake in the recovery key. Please check it group by group.")},
    {"recovery.wrong",
     QT_TRANSLATE_NOOP("ErrorText", "This recovery key does not open this studio. A newer one may have been printed since.")},
    {"remember.expired",
     QT_TRANSLATE_NOOP("ErrorText", "This computer has not been used to sign in for too long. Please type your password.")},
    {"remember.wrong",
     QT_TRANSLATE_NOOP("ErrorText", "The password that this computer remembers no longer fits. Please type your password.")},
    {"remember.missing", QT_TRANSLATE_NOOP("ErrorText", "This computer does not remember you. Please type your password.")},
    {"remember.denied",
     QT_TRANSLATE_NOOP("ErrorText", "The computer's password store did not let Trainerdesk in. Please type your password.")},
    {"remember.unavailable",
     QT_TRANSLATE_NOOP("ErrorText", "This computer has no password store that can be used. Please type your password each "
                                    "time.")},
    {"keyring.tampered",
     QT_TRANSLATE_NOOP("ErrorText", "The studio's key file was changed by something other than Trainerdesk. Take it from "
                                    "your last backup.")},
    {"keyring.damaged", QT_TRANSLATE_NOOP("ErrorText", "The studio's key file is damaged. Take it from your last backup.")},
    {"keyring.weak",
     QT_TRANSLATE_NOOP("ErrorText", "The studio's key file asks for less protection than is safe, and is not used. Take it "
                                    "from your last backup.")},
    {"keyring.excessive",
     QT_TRANSLATE_NOOP("ErrorText", "The studio's key file asks for more memory than any studio needs, and is not used. Take "
                                    "it from your last backup.")},
    {"keyring.newer",
     QT_TRANSLATE_NOOP("ErrorText", "This studio was saved by a newer Trainerdesk. Please update the program.")},
    {"keyring.memory",
     QT_TRANSLATE_NOOP("ErrorText", "There is not enough memory to open the studio: %1 MB are needed. Close other programs "
                                    "and try again."), "n"},
    {"keyring.read",
     QT_TRANSLATE_NOOP("ErrorText", "The studio's key file could not be read. Check the disk and the rights of the folder.")},
    {"keyring.write", QT_TRANSLATE_NOOP("ErrorText", "The studio's key file could not be written. Nothing was changed.")},
    {"keyring.read-only",
     QT_TRANSLATE_NOOP("ErrorText", "The studio's folder cannot be written to. Check its rights, or copy it to another place.")},
    {"keyring.disk-full", QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Nothing was lost; free some space and try again.")},
    {"keyring.last-slot", QT_TRANSLATE_NOOP("ErrorText", "This is the last password that opens the studio, so it stays.")},
    {"keyring.rotation-pending",
     QT_TRANSLATE_NOOP("ErrorText", "The studio is still being encrypted anew. Close it, open it again and retry.")},
    {"keyring.no-rotation", QT_TRANSLATE_NOOP("ErrorText", "The studio is not being encrypted anew at the moment.")},
    {"studio.missing", QT_TRANSLATE_NOOP("ErrorText", "There is no studio in %1. Choose another folder.")},
    {"studio.missing", QT_TRANSLATE_NOOP("ErrorText", "There is no studio in this folder. Choose another one.")},
    {"studio.file-missing",
     QT_TRANSLATE_NOOP("ErrorText", "The studio's file is missing in %1. Take it from your last backup.")},
    {"studio.damaged",
     QT_TRANSLATE_NOOP("ErrorText", "The studio's file is damaged. Nothing was changed; take it from your last backup.")},
    {"studio.newer",
     QT_TRANSLATE_NOOP("ErrorText", "This studio was saved by a newer Trainerdesk. Please update the program.")},
    {"studio.in-use", QT_TRANSLATE_NOOP("ErrorText", "This studio is already open in another window or program.")},
    {"studio.read-only",
     QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be written to. Check the rights of the folder, or copy the studio to another "
                                    "place.")},
    {"studio.read-only",
     QT_TRANSLATE_NOOP("ErrorText", "The studio cannot be written to. Check the rights of the folder, or copy the studio to "
                                    "another place.")},
    {"studio.disk-full", QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Nothing was lost; free some space and try again.")},
    {"studio.io", QT_TRANSLATE_NOOP("ErrorText", "%1 could not be read or written. Check the disk, then try again.")},
    {"studio.io",
     QT_TRANSLATE_NOOP("ErrorText", "The studio's files could not be read or written. Check the disk, then try again.")},
    {"studio.folder-not-empty", QT_TRANSLATE_NOOP("ErrorText", "%1 is not empty. Please choose a new or an empty folder.")},
    {"studio.country", QT_TRANSLATE_NOOP("ErrorText", "A country is two letters, such as CA.")},
    {"studio.currency", QT_TRANSLATE_NOOP("ErrorText", "A currency is three letters, such as CAD.")},
    {"studio.no-keyring", QT_TRANSLATE_NOOP("ErrorText", "Logins cannot be changed without the studio's key file.")},
    {"demo.years", QT_TRANSLATE_NOOP("ErrorText", "A demo studio has 1 to 30 years of history.")},
    {"demo.clients", QT_TRANSLATE_NOOP("ErrorText", "A demo studio has 10 to 20,000 clients.")},
    {"demo.trainers", QT_TRANSLATE_NOOP("ErrorText", "A demo studio has 1 to 12 trainers.")},
    {"demo.language", QT_TRANSLATE_NOOP("ErrorText", "A demo studio speaks English (en) or French (fr).")},
    {"demo.cancelled", QT_TRANSLATE_NOOP("ErrorText", "The demo studio was not made; nothing is left of it.")},
};
} // namespace

std::span<const ErrorTextRow> studioErrorRows()
{
    return rows;
}

} // namespace td
