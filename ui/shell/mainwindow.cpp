// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "shell/commandpalette.h"
#include "shell/navrail.h"
#include "shell/shortcutspage.h"
#include "shell/topbar.h"
#include "text/language.h"
#include "widgets/banner.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

MainWindow::MainWindow(ThemeControl& theme, PrivacyState& privacy, WindowStore store, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_privacy(privacy)
    , m_store(std::move(store))
    , m_rail(new NavRail)
    , m_top(new TopBar)
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_palette(nullptr)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Trainerdesk"_s);
    setMinimumSize(960, 600);
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    setMargins(row, 0, 0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    setMargins(column, 0, 0);
    column->addWidget(m_top);
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(Space::three, Space::one, Space::three, 0);
    notice->addWidget(m_banner);
    column->addLayout(notice);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_palette = new CommandPalette(m_actions, this);
    connect(m_rail, &NavRail::chosen, this, &MainWindow::showPage);
    connect(m_rail, &NavRail::collapsedChanged, this, &MainWindow::saveState);
    connect(m_top, &TopBar::searchRequested, this, [this] { m_palette->open(); });
    connect(m_top, &TopBar::noticesRequested, this, &MainWindow::noticesRequested);
    connect(m_top, &TopBar::privacyRequested, &m_privacy, &PrivacyState::toggle);
    connect(&m_privacy, &PrivacyState::changed, m_top, &TopBar::setPrivacy);
    m_top->setPrivacy(m_privacy.isHidden());
    buildActions();
    buildMenus();
    connect(&m_actions, &ActionRegistry::changed, this, &MainWindow::syncActions);
    syncActions();
    restore();
}

MainWindow::~MainWindow()
{
    // The actions outlive the screens that point at them no longer than this.
    disconnect(&m_actions, nullptr, this, nullptr);
}

void MainWindow::addPage(const Page& added)
{
    if (!added.visible)
        return;
    Page own = added;
    const qsizetype number = m_pages.size() + 1;
    if (own.shortcut.isEmpty() && number <= 9)
        own.shortcut = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(number)));
    m_pages.append(own);
    m_rail->addPage(own, own.id == u"settings"_s);
    m_actions.add({u"go."_s + own.id, own.title, tr("Go to"), own.shortcut, own.glyph, [this, id = own.id] { showPage(id); }});
    m_goMenu->addAction(m_qactions.value(u"go."_s + own.id));
}

void MainWindow::start()
{
    const QString last = m_store.load ? QString::fromUtf8(m_store.load(u"window/page"_s)) : QString();
    if (!showPage(last) && !m_pages.isEmpty())
        showPage(m_pages.front().id);
}

const Page* MainWindow::page(const QString& id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page& p) { return p.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

QWidget* MainWindow::ensurePage(const QString& id)
{
    const Page* wanted = page(id);
    if (wanted == nullptr)
        return nullptr;
    QWidget*& widget = m_widgets[id];
    if (widget == nullptr) {
        widget = wanted->create();
        m_stack->addWidget(widget);
    }
    return widget;
}

bool MainWindow::showPage(const QString& id)
{
    QWidget* widget = ensurePage(id);
    if (widget == nullptr)
        return false;
    m_current = id;
    m_stack->setCurrentWidget(widget);
    m_rail->setCurrent(id);
    widget->setFocus();
    if (m_store.save)
        m_store.save(u"window/page"_s, id.toUtf8());
    emit pageShown(id);
    return true;
}

void MainWindow::addPaletteProvider(PaletteProvider provider)
{
    m_palette->addProvider(std::move(provider));
}

void MainWindow::setStudio(const QString& studio, const QString& location)
{
    m_top->setStudio(studio, location);
    setWindowTitle(tr("%1 - Trainerdesk").arg(studio));
}

void MainWindow::setUser(const QString& name)
{
    m_top->setUser(name);
}

void MainWindow::setNotices(int count)
{
    m_top->setNotices(count);
}

void MainWindow::setUndo(const QString& undo, const QString& redo)
{
    m_undo = undo;
    m_redo = redo;
    m_actions.rename(u"edit.undo"_s, undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_actions.rename(u"edit.redo"_s, redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    syncActions();
}

void MainWindow::setLanguage(const QString& code)
{
    m_language = code;
}

void MainWindow::buildActions()
{
    const QString studio = tr("Studio");
    const QString edit = tr("Edit");
    const QString view = tr("View");
    const QString help = tr("Help");
    m_actions.add({u"studio.lock"_s, tr("Lock"), studio, QKeySequence(Qt::CTRL | Qt::Key_L), Glyph::Lock,
                   [this] { emit lockRequested(); }});
    m_actions.add({u"studio.switch"_s, tr("Switch user"), studio, {}, Glyph::Switch, [this] { emit switchUserRequested(); }});
    m_actions.add({u"studio.quit"_s, tr("Quit"), studio, QKeySequence(Qt::CTRL | Qt::Key_Q), Glyph::None, [this] { close(); }});
    m_actions.add({u"edit.undo"_s, tr("Undo"), edit, QKeySequence(Qt::CTRL | Qt::Key_Z), Glyph::Undo,
                   [this] { emit undoRequested(); }, [this] { return !m_undo.isEmpty(); }});
    m_actions.add({u"edit.redo"_s, tr("Redo"), edit, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Glyph::Redo,
                   [this] { emit redoRequested(); }, [this] { return !m_redo.isEmpty(); }});
    m_actions.add({u"view.find"_s, tr("Find anything"), view, QKeySequence(Qt::CTRL | Qt::Key_K), Glyph::Search,
                   [this] { m_palette->open(); }});
    m_actions.add({u"view.privacy"_s, tr("Hide or show money and health"), view, QKeySequence(Qt::Key_F12), Glyph::Privacy,
                   [this] { m_privacy.toggle(); }});
    m_actions.add({u"view.rail"_s, tr("Collapse or expand the navigation"), view, QKeySequence(Qt::CTRL | Qt::Key_Backslash),
                   Glyph::Menu, [this] { m_rail->setCollapsed(!m_rail->isCollapsed()); }});
    m_actions.add({u"help.shortcuts"_s, tr("Keyboard shortcuts"), help, QKeySequence(Qt::CTRL | Qt::Key_Slash), Glyph::Keyboard,
                   [this] {
                       auto* shortcuts = new ShortcutsPage(m_actions, this);
                       shortcuts->setAttribute(Qt::WA_DeleteOnClose);
                       shortcuts->open();
                   }});
    m_actions.add({u"help.about"_s, tr("About Trainerdesk"), help, {}, Glyph::Info, [this] { emit aboutRequested(); }});
}

void MainWindow::addMenu(const QString& title, const QStringList& ids)
{
    QMenu* menu = menuBar()->addMenu(title);
    for (const QString& id : ids)
        menu->addAction(m_qactions.value(id));
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::syncActions);
}

void MainWindow::buildMenus()
{
    syncActions();
    addMenu(tr("&Studio"), {u"studio.lock"_s, u"studio.switch"_s, u"studio.quit"_s});
    addMenu(tr("&Edit"), {u"edit.undo"_s, u"edit.redo"_s});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (const QString& id : {u"view.find"_s, u"view.privacy"_s, u"view.rail"_s})
        view->addAction(m_qactions.value(id));
    view->addSeparator();
    view->addMenu(themeMenu(view));
    view->addMenu(languageMenu(view));
    m_goMenu = menuBar()->addMenu(tr("&Go"));
    addMenu(tr("&Help"), {u"help.shortcuts"_s, u"help.about"_s});
    m_top->setUserMenu(userMenu());
}

QMenu* MainWindow::userMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"userMenuPopup"_s);
    for (const QString& id : {u"studio.lock"_s, u"studio.switch"_s, u"view.privacy"_s})
        menu->addAction(m_qactions.value(id));
    menu->addSeparator();
    menu->addMenu(themeMenu(menu));
    menu->addMenu(languageMenu(menu));
    menu->addSeparator();
    menu->addAction(m_qactions.value(u"help.shortcuts"_s));
    menu->addAction(m_qactions.value(u"help.about"_s));
    return menu;
}

QMenu* MainWindow::themeMenu(QWidget* owner)
{
    auto* menu = new QMenu(tr("Appearance"), owner);
    menu->setIcon(icon(Glyph::Sun));
    auto* group = new QActionGroup(menu);
    const std::initializer_list<std::pair<ThemeChoice, QString>> all = {{ThemeChoice::System, tr("Same as the computer")},
                                                                        {ThemeChoice::Light, tr("Light")},
                                                                        {ThemeChoice::Dark, tr("Dark")}};
    for (const auto& [choice, name] : all) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setObjectName(u"theme_%1"_s.arg(ThemeControl::choiceName(choice)));
        group->addAction(action);
        const ThemeChoice wanted = choice;
        connect(menu, &QMenu::aboutToShow, action, [this, action, wanted] { action->setChecked(m_theme.choice() == wanted); });
        connect(action, &QAction::triggered, this, [this, wanted] {
            m_theme.setChoice(wanted);
            emit themeChosen(wanted);
        });
    }
    return menu;
}

QMenu* MainWindow::languageMenu(QWidget* owner)
{
    auto* menu = new QMenu(tr("Language"), owner);
    menu->setIcon(icon(Glyph::Language));
    auto* group = new QActionGroup(menu);
    for (const QString& code : Language::choices()) {
        QAction* action = menu->addAction(Language::name(code));
        action->setCheckable(true);
        group->addAction(action);
        connect(menu, &QMenu::aboutToShow, action, [this, action, code] { action->setChecked(m_language == code); });
        connect(action, &QAction::triggered, this, [this, code] { emit languageRequested(code); });
    }
    return menu;
}

void MainWindow::syncActions()
{
    for (const ShellAction& one : m_actions.actions()) {
        QAction*& action = m_qactions[one.id];
        if (action == nullptr) {
            action = new QAction(this);
            action->setObjectName(u"action_%1"_s.arg(one.id));
            connect(action, &QAction::triggered, this, [this, id = one.id] { m_actions.trigger(id); });
            addAction(action);
        }
        action->setText(QString(one.name).replace(u'&', u"&&"_s));
        action->setIcon(icon(one.glyph, Tone::Muted));
        QList<QKeySequence> keys;
        if (!one.ownKey && !one.shortcut.isEmpty())
            keys.append(one.shortcut);
        if (one.id == u"help.shortcuts"_s)
            keys.append(QKeySequence(Qt::Key_F1));
        action->setShortcuts(keys);
        // Those with a condition stay enabled for their shortcut: trigger() asks again when it matters.
        if (one.id == u"edit.undo"_s || one.id == u"edit.redo"_s)
            action->setEnabled(m_actions.isEnabled(one.id));
    }
    for (auto it = m_qactions.begin(); it != m_qactions.end();) {
        if (m_actions.find(it.key()) == nullptr) {
            delete it.value();
            it = m_qactions.erase(it);
        } else {
            ++it;
        }
    }
}

void MainWindow::restore()
{
    resize(1280, 800);
    if (!m_store.load)
        return;
    restoreGeometry(m_store.load(u"window/geometry"_s));
    m_rail->setCollapsed(m_store.load(u"window/rail"_s) == QByteArrayLiteral("icons"));
}

void MainWindow::saveState()
{
    if (!m_store.save)
        return;
    m_store.save(u"window/geometry"_s, saveGeometry());
    m_store.save(u"window/rail"_s, m_rail->isCollapsed() ? QByteArrayLiteral("icons") : QByteArrayLiteral("wide"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

} // namespace td
