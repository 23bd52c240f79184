// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actionregistry.h"
#include "shell/page.h"
#include "shell/paletteitem.h"
#include "widgets/themecontrol.h"

#include <QHash>
#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace td
{

class Banner;
class CommandPalette;
class NavRail;
class PrivacyState;
class TopBar;

/// Where the window keeps its size and what was open; the owner decides where that is (per user).
struct WindowStore {
    std::function<void(const QString& key, const QByteArray& value)> save;
    std::function<QByteArray(const QString& key)> load;
};

/// The frame around the screens: rail, top bar, menus, banner and a stack of pages. It knows no screen: pages and actions are
/// registered. What it cannot do itself (lock, undo, language) it asks for by signals. When the language changes, the owner
/// makes a new window (see text/language.h).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ThemeControl& theme, PrivacyState& privacy, WindowStore store, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Pages in the order of the rail; "settings" goes to its bottom.
    void addPage(const Page& page);
    /// Call once after the pages are added: opens the page of last time, or the first.
    void start();
    bool showPage(const QString& id);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// The widget of a page, if it was created already.
    [[nodiscard]] QWidget* pageWidget(const QString& id) const { return m_widgets.value(id); }

    [[nodiscard]] ActionRegistry& actions() { return m_actions; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] CommandPalette& commandPalette() { return *m_palette; }
    void addPaletteProvider(PaletteProvider provider);

    void setStudio(const QString& studio, const QString& location);
    void setUser(const QString& name);
    void setNotices(int count);
    /// Names of what can be undone and redone ("Move booking"); empty: nothing.
    void setUndo(const QString& undo, const QString& redo);
    /// "system", "en", "fr": marks the entry of the menu.
    void setLanguage(const QString& code);

    /// Creates the page if need be and returns it; tests and `tour` use it.
    QWidget* ensurePage(const QString& id);

signals:
    void pageShown(const QString& id);
    void undoRequested();
    void redoRequested();
    void lockRequested();
    void switchUserRequested();
    void languageRequested(const QString& code);
    void noticesRequested();
    void aboutRequested();
    void themeChosen(td::ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildActions();
    void buildMenus();
    void addMenu(const QString& title, const QStringList& ids);
    QMenu* userMenu();
    QMenu* themeMenu(QWidget* owner);
    QMenu* languageMenu(QWidget* owner);
    void syncActions();
    void restore();
    void saveState();
    [[nodiscard]] const Page* page(const QString& id) const;

    ThemeControl& m_theme;
    PrivacyState& m_privacy;
    WindowStore m_store;
    ActionRegistry m_actions;
    QList<Page> m_pages;
    QHash<QString, QWidget*> m_widgets;
    QHash<QString, QAction*> m_qactions;
    QString m_current;
    QString m_language;
    QString m_undo;
    QString m_redo;
    NavRail* m_rail;
    TopBar* m_top;
    Banner* m_banner;
    QStackedWidget* m_stack;
    CommandPalette* m_palette;
    QMenu* m_goMenu = nullptr;
};

} // namespace td
