// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "screening/signedform.h"

#include <QHash>
#include <QList>

#include <optional>

namespace td
{

enum class QuestionKind { YesNo, Text, Number, Date, Choice };

/// "yesno", "text", "number", "date", "choice": as stored and as the command line prints it.
QString questionKindName(QuestionKind kind);
std::optional<QuestionKind> questionKindFromName(QStringView name);
/// "screening", "waiver".
QString formKindName(FormKind kind);
std::optional<FormKind> formKindFromName(QStringView name);

/// The text for `language` ("fr", else English); the other one where that is empty.
[[nodiscard]] const QString& inLanguage(const QString& language, const QString& english, const QString& french);

/// One of the answers to choose from.
struct FormChoice {
    QString text;
    QString textFr;

    bool operator==(const FormChoice&) const = default;
};

/// One question of a form. An answer is kept as text: "yes" or "no", free text, a number with a point ("72.5"), an ISO date, or the place of the
/// choice from 0.
struct FormQuestion {
    QString key; ///< stable within its form; empty: FormsStore gives one
    QuestionKind kind = QuestionKind::YesNo;
    QString text;
    QString textFr;
    bool required = true;
    QList<FormChoice> choices;
    QString alertAnswer; ///< the answer that a trainer must know of; empty: none
    QString alert;       ///< the sentence for it
    QString alertFr;

    bool operator==(const FormQuestion&) const = default;
};

/// What clients are asked to answer and sign. Both languages may be given; one is enough.
struct Form {
    FormId id;
    FormKind kind = FormKind::Screening;
    QString title;
    QString titleFr;
    QString body;
    QString bodyFr;
    QList<FormQuestion> questions;
    std::optional<int> validDays; ///< nothing: a signature never expires
    bool required = true;         ///< every client is to sign it
    bool archived = false;
    int position = 0;
    int version = 1;

    [[nodiscard]] const QString& titleIn(const QString& language) const { return inLanguage(language, title, titleFr); }
    [[nodiscard]] const QString& bodyIn(const QString& language) const { return inLanguage(language, body, bodyFr); }
    bool operator==(const Form&) const = default;
};

/// Answers by the key of their question.
using FormAnswers = QHash<QString, QString>;

QString questionsToJson(const QList<FormQuestion>& questions);
/// Error: Invalid "form.questions".
Result<QList<FormQuestion>> questionsFromJson(const QByteArray& json);

/// Cleans the texts and checks them. Errors, Invalid: "text.empty" (title), "text.too-long", "value.range" (valid_days), "form.no-text" (neither
/// body nor questions), "form.question-empty", "form.choices", "form.alert" (args: number of the question, from 1).
Result<Form> checkForm(const Form& form);

/// Whether everything that must be answered is, in the right form. Errors, Invalid with the question's key as field: "answer.missing", "answer.number",
/// "answer.date", "answer.choice", "text.too-long".
Result<void> checkAnswers(const Form& form, const FormAnswers& answers);

/// The questions whose answer a trainer must know of, in their order.
QList<FormQuestion> raisedBy(const Form& form, const FormAnswers& answers);

/// Our own questionnaire and waiver, to begin with: resources/templates/screening.json. A lawyer should read them.
Result<QList<Form>> starterForms();

} // namespace td
