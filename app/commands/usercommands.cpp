// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "storage/studio.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QStringList roleNames()
{
    return {u"owner"_s, u"admin"_s, u"trainer"_s, u"desk"_s, u"client"_s};
}

Result<QJsonObject> shown(Session& s, const UserId& id)
{
    TD_TRY_ASSIGN(const User user, s.team().findUser(id));
    return answerWith("user", user);
}

Result<QJsonObject> add(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Studio* studio, s.studio());
    NewUser user;
    user.login = a.text("login"_L1);
    user.name = a.text("name"_L1);
    user.role = roleFromName(a.text("role"_L1)).value_or(Role::Client);
    user.trainer = a.id<TrainerId>("trainer"_L1);
    user.client = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(const UserId id, studio->addUser(user, a.text("password"_L1)));
    return shown(s, id);
}

Result<QJsonObject> remove(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Studio* studio, s.studio());
    TD_TRY(studio->removeUser(a.id<UserId>("user"_L1)));
    return QJsonObject();
}

Result<QJsonObject> role(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Studio* studio, s.studio());
    const auto id = a.id<UserId>("user"_L1);
    TD_TRY(studio->changeRole(id, roleFromName(a.text("role"_L1)).value_or(Role::Client)));
    return shown(s, id);
}

Result<QJsonObject> password(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Studio* studio, s.studio());
    const UserId own = s.db().actor().user;
    const UserId user = a.has("user"_L1) ? a.id<UserId>("user"_L1) : own;
    if (user == own)
        TD_TRY(studio->changeOwnPassword(a.text("old"_L1), a.text("password"_L1)));
    else
        TD_TRY(studio->setPassword(user, a.text("password"_L1)));
    return QJsonObject();
}

Result<QJsonObject> list(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const QList<User> users, s.team().users());
    return answerWithList("users", users);
}

} // namespace

QList<Command> userCommands()
{
    const Field user = field("user", FieldType::User, "Which login.").must();
    const Field password_ = field("password", FieldType::Text, "The new password, 12 characters at least.").must();
    const Field role_ = field("role", FieldType::Text, "What they may do.").oneOf(roleNames()).must();
    return {
        {"user.add"_L1,
         u"Adds somebody who may sign in."_s,
         officeRoles(),
         {field("login", FieldType::Text, "For signing in.").must(), field("name", FieldType::Text, "As others see it.").must(), role_,
          password_, field("trainer", FieldType::Trainer, "For role trainer: which one they are."),
          field("client", FieldType::Client, "For role client: which one they are.")},
         add,
         true},
        {"user.remove"_L1, u"A leaver: the password stops working, and the keys are changed."_s, officeRoles(), {user}, remove, true},
        {"user.role"_L1, u"Changes what somebody may do."_s, officeRoles(), {user, role_}, role, true},
        {"user.password"_L1,
         u"Changes the own password, or sets somebody's who forgot theirs."_s,
         {Role::Owner, Role::Admin, Role::Trainer, Role::Desk, Role::Client},
         {field("user", FieldType::User, "Which login.").otherwise(u"the own one"_s), password_,
          field("old", FieldType::Text, "The own password so far.")},
         password,
         true},
        {"user.list"_L1, u"Everybody with a login."_s, staffRoles(), {}, list},
    };
}

} // namespace td
