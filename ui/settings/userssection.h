// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/listformsection.h"
#include "team/user.h"

class QComboBox;
class QLineEdit;

namespace td
{

class FormGrid;
class PasswordRows;

/// Who may sign in: adding people with a first password, their role, a new password for who forgot theirs, and leavers.
class UsersSection : public ListFormSection
{
    Q_OBJECT

public:
    explicit UsersSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<QList<SettingsRow>> readRows() override;
    void fill(const QByteArray& key) override;
    Result<QByteArray> store(const QByteArray& key) override;

private:
    Result<void> readTrainers();
    void offerRoles(Role present);
    void adaptToRole();
    void removeLeaver();
    Result<QByteArray> add();
    [[nodiscard]] Role chosenRole() const;
    [[nodiscard]] TrainerId chosenTrainer() const;

    FormGrid* m_form;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QComboBox* m_role;
    QComboBox* m_trainer;
    PasswordRows* m_password;
    QPushButton* m_remove;
    QList<User> m_users;
    User m_shown;
};

} // namespace td
