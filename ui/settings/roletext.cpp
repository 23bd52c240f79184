// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/roletext.h"

#include <QCoreApplication>

namespace td
{
namespace
{
QString words(const char* text)
{
    return QCoreApplication::translate("Roles", text);
}
} // namespace

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Owner: return words(QT_TRANSLATE_NOOP("Roles", "Owner"));
    case Role::Admin: return words(QT_TRANSLATE_NOOP("Roles", "Administrator"));
    case Role::Trainer: return words(QT_TRANSLATE_NOOP("Roles", "Trainer"));
    case Role::Desk: return words(QT_TRANSLATE_NOOP("Roles", "Front desk"));
    case Role::Client: return words(QT_TRANSLATE_NOOP("Roles", "Client"));
    }
    return {};
}

QString roleSentence(Role role)
{
    switch (role) {
    case Role::Owner: return words(QT_TRANSLATE_NOOP("Roles", "Sees and changes everything."));
    case Role::Admin: return words(QT_TRANSLATE_NOOP("Roles", "Sees and changes everything, except who the owners are."));
    case Role::Trainer: return words(QT_TRANSLATE_NOOP("Roles", "Sees their own clients, sessions and hours."));
    case Role::Desk: return words(QT_TRANSLATE_NOOP("Roles", "Books and checks in every client; sees no health data."));
    case Role::Client: return words(QT_TRANSLATE_NOOP("Roles", "Sees their own sessions."));
    }
    return {};
}

} // namespace td
