// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/form.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace td
{

class Label;

/// One question on the signing screen, with its answer in large type and room for what is wrong with it.
class QuestionField : public QWidget
{
    Q_OBJECT

public:
    QuestionField(const FormQuestion& question, int number, const QString& language, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_question.key; }
    /// As FormQuestion says; what cannot be read is given as it was typed.
    [[nodiscard]] QString answer() const;
    void showProblem(const QString& sentence);

private:
    QWidget* makeButtons(const QStringList& words, const QStringList& values);
    QWidget* makeLine();

    FormQuestion m_question;
    QButtonGroup* m_buttons = nullptr;
    QStringList m_values;
    QLineEdit* m_line = nullptr;
    Label* m_problem;
};

} // namespace td
