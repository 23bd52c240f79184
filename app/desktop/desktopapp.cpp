// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopapp.h"

#include "demo/demo.h"
#include "desktop/desktop.h"
#include "print/recoverypage.h"
#include "presets/studiopresets.h"
#include "shell/firstrunwizard.h"
#include "storage/passwordstrength.h"
#include "storage/secretprocess.h"
#include "text/errortext.h"
#include "widgets/widgetprompts.h"

#include <QDir>
#include <QFileDialog>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr auto settingFolder = "lastStudio";
constexpr auto settingLogins = "logins";

QString documentsFolder(const QString& name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString safe = name.trimmed();
    for (const QChar c : u"/\\:*?\"<>|"_s)
        safe.remove(c);
    const QString base = QDir(documents).filePath(safe.isEmpty() ? DesktopApp::tr("My studio") : safe);
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = u"%1 %2"_s.arg(base).arg(number);
    return folder;
}

PasswordRating ratePassword(const QString& password, const QStringList& known)
{
    const PasswordStrength strength(known);
    const auto checked = strength.check(password);
    return {strength.score(password), checked ? QString() : errorText(checked.error())};
}

} // namespace

DesktopApp::DesktopApp(QApplication& app)
    : m_ids(m_clock)
    , m_backoff(m_clock)
    , m_theme(app, ThemeControl::choiceFromName(QSettings().value(u"theme"_s).toString()))
    , m_prompts(std::make_unique<WidgetPrompts>(nullptr))
{
    m_language.use(QSettings().value(u"language"_s, u"system"_s).toString());
    connect(&m_autoLock, &AutoLock::lockRequested, this, &DesktopApp::lock);
}

DesktopApp::~DesktopApp() = default;

void DesktopApp::start(const QString& folder)
{
    const QString wanted = folder.isEmpty() ? QSettings().value(QLatin1String(settingFolder)).toString() : folder;
    if (Studio::isStudio(wanted))
        showUnlock(wanted);
    else if (folder.isEmpty())
        showFirstRun();
    else {
        showFirstRun();
        static_cast<FirstRunWizard*>(m_screen.get())
            ->banner()
            .showError(Error{ErrorKind::NotAStudio, u"studio.missing"_s, {}, {folder}, {}});
    }
}

void DesktopApp::replaceScreen(QWidget* screen)
{
    std::unique_ptr<QWidget> old = std::move(m_screen);
    m_screen.reset(screen);
    if (screen != nullptr) {
        screen->setWindowTitle(u"Trainerdesk"_s);
        screen->resize(1280, 800);
        screen->show();
    }
    if (old != nullptr)
        old.release()->deleteLater();
}

void DesktopApp::showFirstRun()
{
    FirstRunHooks hooks;
    hooks.rate = ratePassword;
    hooks.makeRecoveryKey = [] { return RecoveryKey::generate().text(); };
    hooks.printRecoveryKey = [this](const QString& key, const QString& studio) { printRecoveryPage(key, studio, m_screen.get()); };
    hooks.proposeFolder = documentsFolder;
    hooks.create = [this](const NewStudioRequest& request, const StudioProgress& progress) { return createStudio(request, progress); };
    auto* wizard = new FirstRunWizard(std::move(hooks));
    connect(wizard, &FirstRunWizard::created, this, [this](const NewStudioRequest& request) {
        m_folder = request.folder;
        enter(std::move(m_created));
    });
    connect(wizard, &FirstRunWizard::openRequested, this, &DesktopApp::chooseFolder);
    connect(wizard, &FirstRunWizard::demoRequested, this, &DesktopApp::makeDemo);
    replaceScreen(wizard);
}

Result<void> DesktopApp::createStudio(const NewStudioRequest& request, const StudioProgress& progress)
{
    NewStudio wanted;
    wanted.name = request.studio;
    wanted.country = request.country;
    wanted.region = request.region.isEmpty() ? QString() : request.country + u'-' + request.region;
    wanted.zone = request.zone;
    wanted.currency = request.currency;
    wanted.paper = request.country == u"CA"_s || request.country == u"US"_s ? u"Letter"_s : u"A4"_s;
    wanted.language = m_language.current();
    wanted.taxRegistered = request.taxRegistered;
    wanted.ownerLogin = request.login;
    wanted.ownerName = request.name;
    wanted.password = request.password;
    wanted.recovery = request.recoveryKey;
    if (!progress(10, tr("Making the keys and the encrypted file")))
        return fail(ErrorKind::Cancelled, "work.cancelled");
    TD_TRY_ASSIGN(CreatedStudio created, Studio::create(request.folder, wanted, {m_clock, m_ids}));
    progress(80, tr("Setting up services and hours"));
    StudioPresetRequest preset;
    preset.withClasses = request.preset == StudioPreset::StudioWithClasses;
    preset.opensMinute = request.opens;
    preset.closesMinute = request.closes;
    preset.weekdays = request.weekdays;
    preset.language = m_language.current();
    TD_TRY(applyStudioPreset(created.studio->db(), preset));
    progress(100, tr("Done"));
    m_created = std::move(created.studio);
    return {};
}

void DesktopApp::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_screen.get(), tr("Open a studio folder"));
    if (folder.isEmpty())
        return;
    if (Studio::isStudio(folder))
        showUnlock(folder);
    else if (auto* wizard = qobject_cast<FirstRunWizard*>(m_screen.get()))
        wizard->banner().showError(Error{ErrorKind::NotAStudio, u"studio.missing"_s, {}, {folder}, {}});
}

void DesktopApp::makeDemo()
{
    DemoRequest request;
    request.folder = documentsFolder(tr("Trainerdesk demo"));
    request.password = RecoveryKey::generate().text().left(19);
    request.today = QDate::currentDate();
    request.language = m_language.current();
    QProgressDialog progress(tr("Inventing a studio with two years of history"), tr("Cancel"), 0, 100, m_screen.get());
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(300);
    const auto made = td::makeDemo(request, [&progress](int percent) {
        progress.setValue(percent);
        return !progress.wasCanceled();
    });
    auto* wizard = qobject_cast<FirstRunWizard*>(m_screen.get());
    if (!made) {
        if (wizard != nullptr && made.error().kind != ErrorKind::Cancelled)
            wizard->banner().showError(made.error());
        return;
    }
    auto studio = Studio::signIn(request.folder, u"owner"_s, request.password, {}, {m_clock, m_ids});
    if (!studio) {
        if (wizard != nullptr)
            wizard->banner().showError(studio.error());
        return;
    }
    m_folder = request.folder;
    enter(std::move(*studio));
    m_workspace->window().banner().showMessage(
        Tone::Info, tr("This is an invented studio. To open it again, the login is “owner” and the password is %1").arg(request.password));
}

QStringList DesktopApp::knownLogins() const
{
    return QSettings().value(QLatin1String(settingLogins)).toStringList();
}

void DesktopApp::showUnlock(const QString& folder)
{
    m_folder = folder;
    UnlockSetup setup;
    setup.studio = Studio::displayName(folder);
    setup.logins = knownLogins();
    setup.unlock = [this](const UnlockRequest& request) { return unlock(request); };
    auto* screen = new UnlockScreen(std::move(setup));
    connect(screen, &UnlockScreen::unlocked, this, [this](const QString& login) {
        rememberStudio(login);
        enter(std::move(m_created));
    });
    connect(screen, &UnlockScreen::recoveryRequested, this, &DesktopApp::recover);
    connect(screen, &UnlockScreen::openOtherRequested, this, &DesktopApp::showFirstRun);
    replaceScreen(screen);
}

Result<void> DesktopApp::unlock(const UnlockRequest& request)
{
    const qint64 wait = m_backoff.remainingMs(request.login);
    if (wait > 0)
        return fail(ErrorKind::WrongPassword, "login.wait", "password", {QString::number((wait + 999) / 1000)});
    auto studio = Studio::signIn(m_folder, request.login, request.password, request.code, {m_clock, m_ids});
    if (studio) {
        m_backoff.succeeded(request.login);
        m_created = std::move(*studio);
        return {};
    }
    if (studio.error().reason == u"signin.code-needed"_s)
        return fail(ErrorKind::WrongPassword, "login.code", "code");
    if (studio.error().kind == ErrorKind::WrongPassword) {
        m_backoff.failed(request.login);
        const qint64 next = m_backoff.remainingMs(request.login);
        if (next > 0)
            return fail(ErrorKind::WrongPassword, "login.wait", "password", {QString::number((next + 999) / 1000)});
    }
    return fail(studio.error());
}

void DesktopApp::recover()
{
    const auto key = m_prompts->input({tr("Open with the recovery key"), tr("Recovery key"), {}, false});
    if (!key)
        return;
    const auto password = m_prompts->input({tr("New password for the owner"), tr("At least 12 characters"), {}, true});
    if (!password)
        return;
    auto studio = Studio::recover(m_folder, *key, *password, {m_clock, m_ids});
    if (studio)
        enter(std::move(*studio));
    else
        (void)m_prompts->confirm({tr("This did not open the studio"), errorText(studio.error()), tr("Close"), tr("Back"), false});
}

void DesktopApp::rememberStudio(const QString& login)
{
    QSettings settings;
    settings.setValue(QLatin1String(settingFolder), m_folder);
    QStringList logins = knownLogins();
    logins.removeAll(login);
    logins.prepend(login);
    settings.setValue(QLatin1String(settingLogins), logins.mid(0, 8));
}

void DesktopApp::enter(std::unique_ptr<Studio> studio)
{
    QSettings().setValue(QLatin1String(settingFolder), m_folder);
    auto services = std::make_unique<Services>(std::move(studio));
    const int minutes = services->organisation.autolockMinutes;
    m_workspace = std::make_unique<Workspace>(std::move(services), DesktopWorld{m_clock, m_theme, m_language, *m_prompts});
    connect(m_workspace.get(), &Workspace::lockRequested, this, &DesktopApp::lock, Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::switchUserRequested, this, &DesktopApp::lock, Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::kioskRequested, this, &DesktopApp::startKiosk, Qt::QueuedConnection);
    m_workspace->window().show();
    replaceScreen(nullptr);
    m_autoLock.start(minutes);
}

// The kiosk has its own time-out; out of it only the lock screen leads.
void DesktopApp::startKiosk()
{
    if (m_workspace == nullptr)
        return;
    m_autoLock.stop();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false); // for a moment there is no window
    m_kiosk = std::make_unique<Kiosk>(m_workspace->giveUpStudio());
    m_workspace.reset();
    connect(m_kiosk.get(), &Kiosk::exitRequested, this, &DesktopApp::lock, Qt::QueuedConnection);
    const auto started = m_kiosk->start();
    QApplication::setQuitOnLastWindowClosed(quits);
    if (!started)
        lock();
}

void DesktopApp::lock()
{
    if (m_workspace == nullptr && m_kiosk == nullptr)
        return;
    m_autoLock.stop();
    showUnlock(m_folder);
    m_kiosk.reset();
    m_workspace.reset(); // closes the file, wipes the keys, and with the window everything that it showed
}

int runDesktop(int& argc, char** argv, const QString& folder)
{
    QApplication app(argc, argv);
    lockDownProcess();
    QApplication::setOrganizationName(u"Trainerdesk"_s);
    QApplication::setApplicationName(u"Trainerdesk"_s);
    DesktopApp desktop(app);
    desktop.start(folder);
    return QApplication::exec();
}

} // namespace td
