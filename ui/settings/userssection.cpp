// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/userssection.h"

#include "settings/fields.h"
#include "settings/idtext.h"
#include "settings/passwordrows.h"
#include "settings/roletext.h"
#include "storage/passwordstrength.h"
#include "storage/studio.h"
#include "team/team.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/prompts.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

UsersSection::UsersSection(const SettingsContext& given, QWidget* parent)
    : ListFormSection(given, "userList", tr("Users"), {tr("Name"), tr("Login"), tr("Role")}, parent)
    , m_form(new FormGrid)
    , m_name(lineField("name", tr("Name")))
    , m_login(lineField("login", tr("Login")))
    , m_role(choiceField("role", tr("Role")))
    , m_trainer(choiceField("trainer", tr("Trainer")))
    , m_remove(makeButton("removeUser", tr("Remove leaver..."), ButtonKind::Danger))
{
    addNewButton("newUser", tr("New user"));
    m_form->addRow(u"name"_s, tr("Name"), m_name);
    m_form->addRow(u"login"_s, tr("Login"), m_login, tr("Short, what they type to sign in. It cannot be changed later."));
    m_form->addRow(u"role"_s, tr("Role"), m_role);
    auto* meaning = new Label({}, TypeSize::Small, Tone::Muted);
    m_form->addRow(u"meaning"_s, {}, meaning->wrapping());
    m_form->addRow(u"trainer"_s, tr("Trainer"), m_trainer, tr("Whose clients and hours this person sees as their own."));
    m_password = new PasswordRows(m_form, tr("Password"),
                                  tr("At least %n characters. For somebody who has one: leave empty to keep it.", nullptr,
                                     PasswordStrength::minimumLength));
    setForm(m_form);
    addAction(m_remove);
    addForm(m_form);
    watch(m_form);
    connect(m_role, &QComboBox::currentIndexChanged, this, &UsersSection::adaptToRole);
    connect(this, &SettingsSection::changedChanged, this, [this] { m_password->setWords({m_login->text(), m_name->text()}); });
    connect(m_remove, &QPushButton::clicked, this, &UsersSection::removeLeaver);
}

Role UsersSection::chosenRole() const
{
    return Role(m_role->currentData().toInt());
}

TrainerId UsersSection::chosenTrainer() const
{
    return chosenRole() == Role::Trainer || !m_shown.trainer.isNull() ? idFrom<TrainerId>(m_trainer->currentData()) : TrainerId();
}

void UsersSection::adaptToRole()
{
    m_form->setRowVisible(u"trainer"_s, chosenRole() == Role::Trainer);
    if (auto* meaning = m_form->findChild<Label*>(u"meaning"_s))
        meaning->setText(roleSentence(chosenRole()));
}

void UsersSection::offerRoles(Role present)
{
    const bool byOwner = context().studio.db().actor().role == Role::Owner;
    QList<FieldChoice> roles;
    for (const Role role : {Role::Owner, Role::Admin, Role::Trainer, Role::Desk}) {
        if (role != Role::Owner || byOwner || present == Role::Owner)
            roles.append({roleTitle(role), int(role)});
    }
    if (present == Role::Client)
        roles.append({roleTitle(present), int(present)});
    setChoices(m_role, roles);
    choose(m_role, int(present));
}

Result<void> UsersSection::readTrainers()
{
    TD_TRY_ASSIGN(const QList<Trainer> team, context().team.trainers());
    QList<FieldChoice> choices{{tr("Please choose"), QByteArray()}};
    for (const Trainer& trainer : team)
        choices.append({trainer.name(), idValue(trainer.id)});
    setChoices(m_trainer, choices);
    return {};
}

Result<QList<SettingsRow>> UsersSection::readRows()
{
    TD_TRY(readTrainers());
    TD_TRY_ASSIGN(m_users, context().team.users());
    QList<SettingsRow> rows;
    for (const User& user : std::as_const(m_users))
        rows.append({user.id.blob(),
                     {user.left ? tr("%1 (left)").arg(user.displayName) : user.displayName, user.login, roleTitle(user.role)},
                     -1,
                     user.left});
    return rows;
}

void UsersSection::fill(const QByteArray& key)
{
    const auto found = std::find_if(m_users.cbegin(), m_users.cend(), [&](const User& user) { return user.id.blob() == key; });
    m_shown = found == m_users.cend() ? User{} : *found;
    const bool isNew = m_shown.id.isNull();
    const bool own = m_shown.id == context().studio.db().actor().user;
    setFormTitle(isNew ? tr("New user") : m_shown.displayName);
    m_name->setText(m_shown.displayName);
    m_login->setText(m_shown.login);
    m_login->setEnabled(isNew);
    offerRoles(m_shown.role);
    choose(m_trainer, idValue(m_shown.trainer));
    m_password->clear();
    m_password->setVisible(!own && !m_shown.left);
    m_remove->setVisible(!isNew && !own && !m_shown.left);
    adaptToRole();
}

Result<QByteArray> UsersSection::add()
{
    m_password->setWords({m_login->text(), m_name->text()});
    if (chosenRole() == Role::Trainer && chosenTrainer().isNull())
        return fail(ErrorKind::Invalid, "choice.empty", "trainer");
    TD_TRY_ASSIGN(const QString password, m_password->password());
    const NewUser user{m_login->text(), m_name->text(), chosenRole(), chosenTrainer(), {}};
    TD_TRY_ASSIGN(const UserId id, context().studio.addUser(user, password));
    return id.blob();
}

Result<QByteArray> UsersSection::store(const QByteArray& key)
{
    if (key.isEmpty())
        return add();
    User user = m_shown;
    user.displayName = m_name->text();
    user.role = chosenRole();
    user.trainer = chosenTrainer();
    if (user.role == Role::Trainer && user.trainer.isNull())
        return fail(ErrorKind::Invalid, "choice.empty", "trainer");
    QString password;
    if (!m_password->isEmpty()) {
        TD_TRY_ASSIGN(password, m_password->password());
    }
    if (user != m_shown)
        TD_TRY(context().team.saveUserRow(user));
    if (!password.isEmpty())
        TD_TRY(context().studio.setPassword(user.id, password));
    return key;
}

void UsersSection::removeLeaver()
{
    if (!mayLeave())
        return;
    const Question question{tr("Remove %1?").arg(m_shown.displayName),
                            tr("%1 can no longer sign in, and the studio is encrypted with a new key. Backups made before today still "
                               "open with the old password: delete them, or keep them where %1 cannot reach them.")
                                .arg(m_shown.displayName),
                            tr("Remove and encrypt anew"), tr("Keep"), true};
    if (!context().prompts.confirm(question))
        return;
    if (finish(context().studio.removeUser(m_shown.id), tr("%1 can no longer sign in.").arg(m_shown.displayName)))
        reload();
}

} // namespace td
