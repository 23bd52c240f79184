// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/form.h"

namespace td
{

/// A question as it was asked, and what was answered, in the language of the signature.
struct SignedAnswer {
    QString key;
    QuestionKind kind = QuestionKind::YesNo;
    QString question;
    QString answer; ///< as in FormQuestion, but the words of the choice; empty: not answered
    QString alert;  ///< both languages, only where the answer raised one
    QString alertFr;

    bool operator==(const SignedAnswer&) const = default;
};

/// What SignedForm::content holds: a signed form keeps the words of its day, whatever becomes of the form.
struct SignedContent {
    QString language;   ///< in which it was read and signed
    QString body;
    bool typed = false; ///< signed by typing the full name; else drawn
    QList<SignedAnswer> answers;

    bool operator==(const SignedContent&) const = default;
};

SignedContent contentOf(const Form& form, const FormAnswers& answers, const QString& language, bool typed);
QString contentToJson(const SignedContent& content);
/// Error: Invalid "form.questions".
Result<SignedContent> contentFromJson(const QString& json);
/// What a trainer must know, in `language`.
QStringList alertsOf(const SignedContent& content, const QString& language);

/// SHA-256 over all that was signed, each part with its length before it.
QByteArray hashOf(const SignedForm& form);

} // namespace td
