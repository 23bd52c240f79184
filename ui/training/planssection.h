// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plancontext.h"
#include "training/plandialogs.h"
#include "training/plantablemodel.h"

#include <QWidget>

class QStackedWidget;

namespace td
{

class PlanEditor;
class PlanListPane;

/// The part of Training with the clients' plans, or with the templates: the list, and the editor in its place when a plan is open.
class PlansSection : public QWidget
{
    Q_OBJECT

public:
    PlansSection(const PlanContext& context, PlanTableModel::Kind kind, QWidget* parent = nullptr);

    void reload();
    /// Asks about changes that are not saved; false when the user stays.
    bool mayLeave();
    void openPlan(const PlanId& id);
    /// Asks for what a new one needs, and opens it.
    void newPlan(const ClientId& client, const PlanId& source);
    [[nodiscard]] PlanEditor* editor() const { return m_editor; }
    [[nodiscard]] PlanListPane* list() const { return m_list; }

signals:
    /// A plan that belongs to the other section.
    void openElsewhere(const td::PlanId& id);

private:
    void openOrPass(const PlanId& id);
    void showList();

    const PlanContext& m_context;
    const PlanTableModel::Kind m_kind;
    QStackedWidget* m_stack;
    PlanListPane* m_list;
    PlanEditor* m_editor;
};

} // namespace td
