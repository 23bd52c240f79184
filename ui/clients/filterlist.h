// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientfilters.h"
#include "clients/savedfilters.h"

#include <QListWidget>

namespace td
{

class Prompts;
struct Actor;

/// The filters at the left of the clients: the program's, then the user's own, which can be renamed (F2) and deleted
/// (Delete).
class FilterList : public QListWidget
{
    Q_OBJECT

public:
    FilterList(const Actor& actor, SavedFilters filters, Prompts& prompts, std::function<void(const Error&)> report,
               QWidget* parent = nullptr);

    [[nodiscard]] ClientFilter filter() const;
    [[nodiscard]] bool showsRemoved() const;
    /// Stable for the program's filters ("lapsing"), the name for own ones.
    [[nodiscard]] QString currentName() const;
    void choose(const QString& name);
    /// Asks for a name and keeps the filter under it.
    void saveAs(const ClientFilter& filter);
    void renameCurrent();
    void removeCurrent();

signals:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] const SavedFilter* ownCurrent() const;

    QList<BuiltinFilter> m_builtin;
    SavedFilters m_saved;
    QList<SavedFilter> m_own;
    Prompts& m_prompts;
    std::function<void(const Error&)> m_report;
};

} // namespace td
