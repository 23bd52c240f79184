// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingscontext.h"
#include "widgets/icon.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace td
{

class PageHeader;
class SaveBar;
class SettingsSection;

/// The settings: a list of sections on the left, those that the signed-in role may use, and the chosen one on the right. A section
/// is made when it is first shown. Ctrl+S saves; before changes are left behind it asks.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(SettingsContext context, QWidget* parent = nullptr);

    /// "studio", "places", "services", "hours", "closures", "policies", "invoices", "mail", "team", "users", "security", "activity", "appearance". False
    /// when the role has no such section or the user stays with their changes.
    bool showSection(const QString& id);
    [[nodiscard]] QString currentSection() const { return m_current; }
    /// What the role sees, in order.
    [[nodiscard]] QStringList sections() const;
    /// For the window, before it leaves the page, locks or closes: asks about changes.
    bool mayLeave();
    /// Reads the shown section again, unless it has changes: after undo and after changes elsewhere.
    void refresh();

signals:
    void shortcutsRequested();
    /// While long work runs, the window lets nothing else be done.
    void busyChanged(bool busy);

private:
    struct Entry {
        QString id;
        QString title;
        QString sentence;
        Glyph glyph = Glyph::None;
        std::function<SettingsSection*()> create; ///< empty: a request, not a section
    };
    template <class Section> void add(const char* id, const QString& title, const QString& sentence, Glyph glyph);
    void addStudioSections();
    void addOwnSections();
    void fillList();
    void chosen(int row);
    void selectCurrent();
    [[nodiscard]] SettingsSection* section() const { return m_sections.value(m_current); }
    [[nodiscard]] int rowOf(const QString& id) const;

    const SettingsContext m_context;
    QList<Entry> m_entries;
    QHash<QString, SettingsSection*> m_sections;
    QString m_current;
    QListWidget* m_list;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    SaveBar* m_bar;
};

} // namespace td
