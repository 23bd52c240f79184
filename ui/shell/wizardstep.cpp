// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wizardstep.h"

#include "core/text.h"
#include "widgets/label.h"

#include <QBoxLayout>

namespace td
{

WizardStep::WizardStep(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
    , m_form(new FormGrid(FormGrid::Labels::Above))
{
    setMargins(m_column, 0, Space::one);
    m_column->addWidget(new Label(title, TypeSize::Display));
    m_column->addWidget((new Label(sentence, TypeSize::Body, Tone::Muted))->wrapping());
    m_column->addSpacing(Space::one);
    m_column->addWidget(m_form);
    m_column->addStretch(1);
}

void WizardStep::begin(const NewStudioRequest& /*soFar*/) {}

std::optional<QString> WizardStep::line(const QString& field, const QString& text, int maxLength)
{
    auto checked = checkLine(text, "", maxLength, true);
    if (checked)
        return *checked;
    checked.error().field = field;
    m_form->showError(checked.error());
    return std::nullopt;
}

} // namespace td
