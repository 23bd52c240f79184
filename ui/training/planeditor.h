// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plancontext.h"
#include "training/plandaylist.h"
#include "training/plansheet.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QTabBar;
class QToolButton;

namespace td
{

class Banner;
class Label;
class PlanItemForm;
class PlanWeekGrid;
class StateChip;
class TypeAhead;

/// A plan while it is written: its weeks as tabs, seven days side by side, the chosen exercise below. Nothing is stored before Save (Ctrl+S).
class PlanEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PlanEditor(const PlanContext& context, QWidget* parent = nullptr);

    /// Shows a stored plan; today's week of an active one.
    void open(const PlanId& id);
    [[nodiscard]] PlanId planId() const { return m_sheet.plan().id; }
    [[nodiscard]] bool isChanged() const { return m_sheet.isChanged(); }
    [[nodiscard]] const PlanSheet& sheet() const { return m_sheet; }
    /// Asks what to do with changes; false when the user stays.
    bool mayLeave();
    void showWeek(int week);

public slots:
    bool save();
    void give();
    void printHandout();
    void printLogSheet();

signals:
    void backRequested();
    void openRequested(const td::PlanId& id); ///< a copy was made
    void removed();

private:
    // planeditor.cpp
    QWidget* buildHeader();
    QWidget* buildWeekBar();
    QWidget* buildItem();
    void connectAll();
    void reload();
    void refresh();
    void showHead();
    void showWeeks();
    void showItem();
    void takeHead();
    void addExercise(const Suggestion& suggestion);
    void focusAdd(int weekday);
    [[nodiscard]] int week() const;
    // planeditoractions.cpp
    void buildMenus();
    QAction* addAction(QMenu* menu, const char* name, const QString& text, const std::function<void()>& run);
    void pressed(PlanDayList::Key key);
    void moveChosen(PlanDayList::Key key);
    void goTo(int weekday);
    void dropped(const PlanItemId& id, int weekday, int row, bool copy);
    void copyItems(const QList<PlanItem>& items);
    void paste();
    void copyWeek(bool all);
    void undo(bool redo);
    void removeChosen();
    void progress();
    void details();
    void copyPlan(bool asTemplate);
    void copyToClient();
    void finish(const Result<void>& done, const QString& told);
    void complete();
    void archive();
    void removePlan();

    const PlanContext& m_context;
    PlanSheet m_sheet;
    QList<PlanItem> m_clipboard;
    bool m_filling = false;
    Banner* m_banner;
    QLineEdit* m_title;
    Label* m_client;
    StateChip* m_status;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_more;
    QPushButton* m_give;
    QPushButton* m_save;
    QTabBar* m_weeks;
    QSpinBox* m_weekCount;
    TypeAhead* m_add;
    QPushButton* m_weekMenu;
    PlanWeekGrid* m_grid;
    PlanItemForm* m_form;
    QAction* m_pasteAction = nullptr;
    QAction* m_completeAction = nullptr;
    QAction* m_archiveAction = nullptr;
    QAction* m_templateAction = nullptr;
    QList<QAction*> m_clientActions; ///< not for templates
};

} // namespace td
