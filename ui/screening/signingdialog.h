// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/screeningcontext.h"
#include "screening/signedforms.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace td
{

class Label;
class QuestionField;
class SignaturePad;

/// One form on one large page, to be read, answered and signed by the client: in their language, with a finger or by keyboard.
class SigningDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is the client's, `language` theirs ("" for the interface's).
    SigningDialog(const ScreeningContext& context, const Form& form, const ClientId& client, const QString& name, const QString& language,
                  QWidget* parent);

    void accept() override;
    void reject() override;

signals:
    void done(const td::SignedFormId& id);

private:
    QWidget* buildHead();
    QWidget* buildPage();
    QWidget* buildSignature();
    QWidget* buildFoot();
    void fillPage();
    void useTyping(bool typing);
    [[nodiscard]] FormAnswers answers() const;
    [[nodiscard]] bool begun() const;
    void showProblem(const Error& error);
    void clearProblems();

    const ScreeningContext& m_context;
    Form m_form;
    ClientId m_client;
    QString m_language;
    QList<QuestionField*> m_questions;
    QScrollArea* m_scroll;
    QWidget* m_reading;
    Label* m_title;
    QComboBox* m_languages;
    SignaturePad* m_pad;
    QPushButton* m_clear;
    QCheckBox* m_typed;
    QLineEdit* m_name;
    Label* m_day;
    Label* m_problem;
};

} // namespace td
