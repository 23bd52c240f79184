// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;

namespace td
{

class Banner;
class CapsLockWatcher;
class FormGrid;
class Label;

/// What is typed to open a studio. The code is empty until it is asked for.
struct UnlockRequest {
    QString login;
    QString password;
    QString code;
};

/// What the unlock screen is about and whom it asks. `unlock` answers errors: reason "login.code" asks for the TOTP code,
/// "login.wait" with args {seconds} starts the countdown, everything else is shown as it is.
struct UnlockSetup {
    QString studio;
    QStringList logins; ///< of this computer, the last one first; may be empty
    std::function<Result<void>(const UnlockRequest&)> unlock;
};

/// Signs a user in to one studio folder. Forgets the password as soon as it was tried.
class UnlockScreen : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockScreen(UnlockSetup setup, QWidget* parent = nullptr);

    /// Blocks the button for so long and counts down.
    void setWait(int seconds);

signals:
    void unlocked(const QString& login);
    void recoveryRequested();
    void openOtherRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildLinks();
    void tryUnlock();
    void showFailure(const Error& error);
    void tick();

    UnlockSetup m_setup;
    int m_wait = 0;
    QTimer* m_timer;
    Banner* m_banner;
    FormGrid* m_form = nullptr;
    QComboBox* m_login;
    QLineEdit* m_password;
    QLineEdit* m_code;
    Label* m_caps;
    QPushButton* m_button;
    CapsLockWatcher* m_watcher;
};

} // namespace td
