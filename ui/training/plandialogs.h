// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plancontext.h"
#include "training/plan.h"
#include "widgets/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace td
{

class DateEdit;

/// A new plan of a client, or a new template: empty, or as a template has it.
class NewPlanDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Kind { Client, Template };

    /// Without a client, a plan asks for one.
    NewPlanDialog(const PlanContext& context, Kind kind, const ClientId& client, QWidget* parent);
    /// Chooses the template to begin with.
    void chooseSource(const PlanId& source);

signals:
    void made(const td::PlanId& id);

protected:
    Result<void> store() override;

private:
    void buildSource();
    void sourceChosen();
    [[nodiscard]] PlanId source() const;

    const PlanContext& m_context;
    const Kind m_kind;
    ClientId m_client;
    TypeAhead* m_who;
    QComboBox* m_source;
    QLineEdit* m_title;
    QSpinBox* m_weeks;
};

/// A copy of a plan or template for a client.
class CopyPlanDialog : public FormDialog
{
    Q_OBJECT

public:
    CopyPlanDialog(const PlanContext& context, const Plan& plan, QWidget* parent);

signals:
    void made(const td::PlanId& id);

protected:
    Result<void> store() override;

private:
    const PlanContext& m_context;
    const Plan m_plan;
    TypeAhead* m_who;
};

/// When a client begins with a plan, and what becomes of the one they follow now.
class GivePlanDialog : public FormDialog
{
    Q_OBJECT

public:
    GivePlanDialog(const PlanContext& context, const Plan& plan, QWidget* parent);

signals:
    void given();

protected:
    Result<void> store() override;

private:
    static QString consequence(const PlanContext& context, const Plan& plan);

    const PlanContext& m_context;
    const Plan m_plan;
    DateEdit* m_start;
};

/// Goals and notes of a plan while it is edited.
class PlanDetailsDialog : public FormDialog
{
    Q_OBJECT

public:
    PlanDetailsDialog(const Plan& plan, QWidget* parent);

signals:
    void edited(const QString& goals, const QString& notes);

protected:
    Result<void> store() override;

private:
    Plan m_plan;
    QPlainTextEdit* m_goals;
    QPlainTextEdit* m_notes;
};

} // namespace td
