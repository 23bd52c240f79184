// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/idsource.h"
#include "desktop/autolock.h"
#include "desktop/kiosk.h"
#include "desktop/workspace.h"
#include "shell/newstudiorequest.h"
#include "shell/unlockscreen.h"
#include "storage/backoff.h"
#include "text/language.h"
#include "widgets/promptdialog.h"

#include <QApplication>

#include <memory>

namespace td
{

class FirstRunWizard;

/// The program with a window, from start to end: which studio, who signs in, locking, and switching users. It owns all that has no
/// user; the workspace owns the rest and goes when the studio is locked.
class DesktopApp : public QObject
{
    Q_OBJECT

public:
    explicit DesktopApp(QApplication& app);
    ~DesktopApp() override;

    /// Shows the first screen.
    void start(const QString& folder);

private:
    void showFirstRun();
    void showUnlock(const QString& folder);
    void chooseFolder();
    void makeDemo();
    void recover();
    void lock();
    void startKiosk();
    void enter(std::unique_ptr<Studio> studio);
    Result<void> unlock(const UnlockRequest& request);
    Result<void> createStudio(const NewStudioRequest& request, const StudioProgress& progress);
    void replaceScreen(QWidget* screen);
    void rememberStudio(const QString& login);
    [[nodiscard]] QStringList knownLogins() const;

    SystemClock m_clock;
    IdSource m_ids;
    Backoff m_backoff;
    Language m_language;
    ThemeControl m_theme;
    std::unique_ptr<Prompts> m_prompts;
    AutoLock m_autoLock;
    QString m_folder;
    std::unique_ptr<QWidget> m_screen;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Kiosk> m_kiosk; ///< in place of the workspace
    std::unique_ptr<Studio> m_created; ///< made by the wizard, entered when the wizard is done
};

} // namespace td
