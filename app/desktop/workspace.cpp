// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/workspace.h"

#include "assessments/assessmentscontext.h"
#include "books/expensescontext.h"
#include "books/taxservices.h"
#include "cockpit/cockpitcontext.h"
#include "facility/studioday.h"
#include "notes/notescontext.h"
#include "nutrition/nutritioncontext.h"
#include "reports/reportscontext.h"
#include "screening/screeningcontext.h"
#include "selling/sellingcontext.h"
#include "text/actiontext.h"
#include "training/exercisescontext.h"
#include "training/plancontext.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace td
{

Workspace::Workspace(std::unique_ptr<Services> services, const DesktopWorld& world, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_world(world)
{
    if (const auto loaded = m_services->search.load(m_services->db); !loaded)
        m_loadError = loaded.error();
    expireCredits();
    connect(&m_services->db.changes(), &Changes::changed, this, &Workspace::dataChanged);
    buildWindow();
}

// What ended since somebody from the office was here last; others see it as expired by its date alone.
void Workspace::expireCredits()
{
    const Actor& actor = m_services->db.actor();
    const auto today = studioToday(m_services->db);
    if (!today || (!actor.managesStudio() && actor.role != Role::Desk))
        return;
    const auto expired = m_services->credits.expireUntil(*today);
    if (!expired && !m_loadError)
        m_loadError = expired.error();
}

Workspace::~Workspace()
{
    if (m_services != nullptr) // the kiosk may have taken the studio
        disconnect(&m_services->db.changes(), nullptr, this, nullptr);
}

WindowStore Workspace::windowStore()
{
    Preferences& preferences = m_services->preferences;
    return {[&preferences](const QString& key, const QByteArray& value) {
                (void)preferences.setValue(key, QString::fromLatin1(value.toBase64()));
            },
            [&preferences](const QString& key) { return QByteArray::fromBase64(preferences.value(key).toLatin1()); }};
}

void Workspace::buildWindow()
{
    m_window = std::make_unique<MainWindow>(m_world.theme, m_privacy, windowStore());
    m_window->setStudio(m_services->organisation.name, {});
    m_window->setUser(m_services->db.actor().name);
    m_window->setLanguage(m_world.language.choice());
    addPages();
    addPaletteClients();
    connectWindow();
    refreshUndo();
    m_window->start();
    if (m_loadError)
        report(*m_loadError);
}

void Workspace::connectWindow()
{
    MainWindow* window = m_window.get();
    window->installEventFilter(this);
    connect(window, &MainWindow::lockRequested, this, [this] {
        if (mayLeave())
            emit lockRequested();
    });
    connect(window, &MainWindow::switchUserRequested, this, [this] {
        if (mayLeave())
            emit switchUserRequested();
    });
    connect(window, &MainWindow::undoRequested, this, [this] { runUndo(false); });
    connect(window, &MainWindow::redoRequested, this, [this] { runUndo(true); });
    connect(window, &MainWindow::languageRequested, this, &Workspace::changeLanguage, Qt::QueuedConnection);
    connect(window, &MainWindow::themeChosen, this,
            [](ThemeChoice choice) { QSettings().setValue(u"theme"_s, ThemeControl::choiceName(choice)); });
    connect(window, &MainWindow::noticesRequested, this, [this] { m_window->showPage(u"today"_s); });
    connect(window, &MainWindow::aboutRequested, this, &Workspace::showAbout);
}

bool Workspace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close && watched == m_window.get() && !mayLeave()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Workspace::changeLanguage(const QString& code)
{
    if (!mayLeave())
        return;
    QSettings().setValue(u"language"_s, code);
    m_world.language.use(code);
    m_window->hide();
    m_window.reset(); // before its contexts are made anew: a page may still save something as it goes
    buildWindow();
    m_window->show();
}

void Workspace::report(const Error& error)
{
    if (m_window != nullptr)
        m_window->banner().showError(error);
}

void Workspace::refreshUndo()
{
    const auto state = m_services->undo.state();
    if (!state)
        return;
    const auto words = [](const std::optional<ChangeSet>& set) { return set ? actionText(set->label, set->subject) : QString(); };
    m_window->setUndo(words(state->undo), words(state->redo));
}

void Workspace::runUndo(bool redo)
{
    const auto done = redo ? m_services->undo.redo() : m_services->undo.undo();
    if (!done) {
        report(done.error());
        return;
    }
    const QString words = actionText(done->label, done->subject);
    m_window->banner().showSuccess(redo ? tr("Done again: %1").arg(words) : tr("Taken back: %1").arg(words));
}

void Workspace::dataChanged(const ChangedRows& rows)
{
    QList<ClientId> clients;
    for (const AnyId& id : rows.rows.value("clients"))
        clients.append(ClientId(id.raw()));
    if (!clients.isEmpty())
        (void)m_services->search.update(m_services->db, clients);
    if (rows.touches("organisation")) {
        m_services->organisation = m_services->facility.organisation().value_or(m_services->organisation);
        m_window->setStudio(m_services->organisation.name, {});
    }
    refreshUndo();
}

void Workspace::addPaletteClients()
{
    m_window->addPaletteProvider([this](const QString& text) {
        QList<PaletteItem> items;
        for (const SearchHit& hit : m_services->search.find(text, 12)) {
            items.append({hit.id.toString(), hit.name, {}, tr("Client"), {}, Glyph::User, [this, id = hit.id] { openClient(id); }});
        }
        return items;
    });
}

void Workspace::showAbout()
{
    QMessageBox::about(m_window.get(), tr("About Trainerdesk"),
                       tr("Trainerdesk %1\n\nFree software under the GNU General Public License, version 3 or later.")
                           .arg(QApplication::applicationVersion()));
}

} // namespace td
