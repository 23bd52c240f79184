// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/assessmentdialog.h"

namespace td
{

AssessmentDialog::AssessmentDialog(const AssessmentsContext& context, const char* name, const QString& title, const QString& text, QWidget* parent)
    : FormDialog(name, title, text, parent)
    , m_context(context)
{
}

} // namespace td
