// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/screeningcontext.h"
#include "screening/signedform.h"
#include "widgets/promptdialog.h"

namespace td
{

/// A form as it was signed, to be read. That the answers of a screening were looked at stands in the access log.
class SignedFormDialog : public PromptDialog
{
    Q_OBJECT

public:
    SignedFormDialog(const ScreeningContext& context, const SignedForm& form, QWidget* parent);

private:
    QWidget* buildText(const SignedForm& form);
    void addAnswers(QWidget* page, const SignedForm& form);
};

} // namespace td
