// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"
#include "assessments/goals.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace td
{

class RowTable;

/// A client's goals with how far each is; reached, dropped and opened again by a button or a key.
class GoalsPanel : public QWidget
{
    Q_OBJECT

public:
    GoalsPanel(const AssessmentsContext& context, const ClientId& client, QWidget* parent = nullptr);

private:
    void buildActions();
    void reload();
    void enableActions();
    void add();
    void change();
    void close(GoalStatus status);
    void reopen();
    void remove();
    [[nodiscard]] const Goal* chosen() const;

    const AssessmentsContext& m_context;
    ClientId m_client;
    Goals m_goals;
    QList<GoalProgress> m_list;
    QCheckBox* m_closed;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_reached;
    QPushButton* m_dropped;
    QPushButton* m_reopen;
    QPushButton* m_remove;
    RowTable* m_table;
};

} // namespace td
