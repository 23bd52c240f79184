// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"
#include "widgets/formdialog.h"

namespace td
{

/// A dialog of this folder: a form with the services beside it.
class AssessmentDialog : public FormDialog
{
    Q_OBJECT

public:
    AssessmentDialog(const AssessmentsContext& context, const char* name, const QString& title, const QString& text, QWidget* parent);

protected:
    [[nodiscard]] const AssessmentsContext& context() const { return m_context; }

private:
    const AssessmentsContext& m_context;
};

} // namespace td
