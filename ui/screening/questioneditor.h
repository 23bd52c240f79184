// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/form.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace td
{

class FormGrid;

/// The questions of a form: their list on the left, the chosen one on the right.
class QuestionEditor : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionEditor(QWidget* parent = nullptr);

    void setQuestions(const QList<FormQuestion>& questions);
    [[nodiscard]] const QList<FormQuestion>& questions() const { return m_questions; }
    /// Shows a question; from 0.
    void choose(int place);

signals:
    void edited();

private:
    QWidget* buildList();
    QWidget* buildDetail();
    void add();
    void remove();
    void move(int by);
    void showQuestion(int place);
    void take();
    void fillAlerts(const FormQuestion& question);
    void refreshLine(int place);
    [[nodiscard]] int current() const;

    QList<FormQuestion> m_questions;
    bool m_filling = false;
    QListWidget* m_list;
    FormGrid* m_grid;
    QComboBox* m_kind;
    QLineEdit* m_text;
    QLineEdit* m_textFr;
    QCheckBox* m_required;
    QPlainTextEdit* m_choices;
    QComboBox* m_alertAnswer;
    QLineEdit* m_alert;
    QLineEdit* m_alertFr;
    QList<QWidget*> m_needsOne; ///< buttons that work on the chosen question
};

} // namespace td
