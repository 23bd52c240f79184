// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/sellingcontext.h"
#include "widgets/promptdialog.h"

namespace td
{

class FormGrid;
class Label;

/// A dialog of selling with a form: what the service refuses stands under its field, or below the form.
class SellingDialog : public PromptDialog
{
    Q_OBJECT

public:
    SellingDialog(const SellingContext& context, const char* name, const QString& title, const QString& text, QWidget* parent);

    /// Shows it over its parent; it goes by itself.
    void present();
    void accept() override;

signals:
    void saved();

protected:
    /// Does it. The dialog closes when it went well.
    virtual Result<void> store() = 0;
    [[nodiscard]] const SellingContext& context() const { return m_context; }
    [[nodiscard]] FormGrid* form() const { return m_form; }
    void showProblem(const Error& error);
    void clearProblem();

private:
    const SellingContext& m_context;
    FormGrid* m_form;
    Label* m_problem;
};

} // namespace td
