// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/screeningcontext.h"
#include "screening/form.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace td
{

class FormGrid;
class Label;
class PageHeader;
class QuestionEditor;

/// Writes a form: what it is called, what is agreed to, and its questions, in both languages.
class FormEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FormEditor(const ScreeningContext& context, QWidget* parent = nullptr);

    /// A form without id is a new one.
    void edit(const Form& form);
    /// Asks where something was changed; false when the user stays.
    bool mayLeave();

signals:
    void closed();

private:
    QWidget* buildFacts();
    void save();
    void leave();
    [[nodiscard]] Form written() const;
    void showProblem(const Error& error);

    const ScreeningContext& m_context;
    Form m_form;
    PageHeader* m_header;
    FormGrid* m_grid;
    QLineEdit* m_title;
    QLineEdit* m_titleFr;
    QComboBox* m_kind;
    QSpinBox* m_days;
    QCheckBox* m_required;
    QPlainTextEdit* m_body;
    QPlainTextEdit* m_bodyFr;
    QuestionEditor* m_questions;
    Label* m_problem;
};

} // namespace td
