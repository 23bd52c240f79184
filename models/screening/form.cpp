// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/form.h"

#include "core/namedvalue.h"
#include "core/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr std::array<NamedValue<QuestionKind>, 5> questionKinds{{{QuestionKind::YesNo, QLatin1String("yesno")},
                                                                 {QuestionKind::Text, QLatin1String("text")},
                                                                 {QuestionKind::Number, QLatin1String("number")},
                                                                 {QuestionKind::Date, QLatin1String("date")},
                                                                 {QuestionKind::Choice, QLatin1String("choice")}}};
constexpr std::array<NamedValue<FormKind>, 2> formKinds{
    {{FormKind::Screening, QLatin1String("screening")}, {FormKind::Waiver, QLatin1String("waiver")}}};

constexpr int titleLength = 120;
constexpr int bodyLength = 20000;
constexpr int questionLength = 500;
constexpr int answerLength = 1000;
constexpr int mostQuestions = 60;
constexpr int mostChoices = 20;
constexpr int longestValidity = 3660;

tl::unexpected<Error> questionError(const char* reason, int number)
{
    return fail(ErrorKind::Invalid, reason, "questions", {QString::number(number)});
}

Result<void> checkChoices(FormQuestion& question, int number)
{
    if (question.kind != QuestionKind::Choice) {
        question.choices.clear();
        return {};
    }
    for (FormChoice& choice : question.choices) {
        TD_TRY_ASSIGN(choice.text, checkLine(choice.text, "questions", questionLength));
        TD_TRY_ASSIGN(choice.textFr, checkLine(choice.textFr, "questions", questionLength));
        if (choice.text.isEmpty() && choice.textFr.isEmpty())
            return questionError("form.choices", number);
    }
    if (question.choices.size() < 2 || question.choices.size() > mostChoices)
        return questionError("form.choices", number);
    return {};
}

bool isPossibleAlert(const FormQuestion& question)
{
    if (question.kind == QuestionKind::YesNo)
        return question.alertAnswer == u"yes"_s || question.alertAnswer == u"no"_s;
    bool ok = false;
    const int place = question.alertAnswer.toInt(&ok);
    return question.kind == QuestionKind::Choice && ok && place >= 0 && place < question.choices.size();
}

Result<void> checkAlert(FormQuestion& question, int number)
{
    if (question.alertAnswer.isEmpty()) {
        question.alert.clear();
        question.alertFr.clear();
        return {};
    }
    TD_TRY_ASSIGN(question.alert, checkLine(question.alert, "questions", questionLength));
    TD_TRY_ASSIGN(question.alertFr, checkLine(question.alertFr, "questions", questionLength));
    if (!isPossibleAlert(question) || (question.alert.isEmpty() && question.alertFr.isEmpty()))
        return questionError("form.alert", number);
    return {};
}

Result<void> checkQuestions(QList<FormQuestion>& questions)
{
    if (questions.size() > mostQuestions)
        return fail(ErrorKind::Invalid, "value.range", "questions", {u"0"_s, QString::number(mostQuestions)});
    QSet<QString> keys;
    for (const FormQuestion& question : std::as_const(questions))
        keys.insert(question.key);
    int number = 0;
    int next = 1;
    QSet<QString> used;
    for (FormQuestion& question : questions) {
        ++number;
        TD_TRY_ASSIGN(question.text, checkLine(question.text, "questions", questionLength));
        TD_TRY_ASSIGN(question.textFr, checkLine(question.textFr, "questions", questionLength));
        if (question.text.isEmpty() && question.textFr.isEmpty())
            return questionError("form.question-empty", number);
        TD_TRY(checkChoices(question, number));
        TD_TRY(checkAlert(question, number));
        while (question.key.isEmpty() || used.contains(question.key)) {
            const QString proposed = u"q%1"_s.arg(next++);
            question.key = keys.contains(proposed) ? QString() : proposed;
        }
        used.insert(question.key);
    }
    return {};
}

Result<void> checkAnswer(const FormQuestion& question, const QString& answer)
{
    const QByteArray field = question.key.toUtf8();
    const auto wrong = [&](const char* reason) { return fail(ErrorKind::Invalid, reason, field.constData()); };
    if (answer.trimmed().isEmpty())
        return question.required ? Result<void>(wrong("answer.missing")) : Result<void>();
    if (answer.size() > answerLength)
        return fail(ErrorKind::Invalid, "text.too-long", field.constData(), {QString::number(answerLength)});
    bool ok = true;
    switch (question.kind) {
    case QuestionKind::YesNo:
        return answer == u"yes"_s || answer == u"no"_s ? Result<void>() : Result<void>(wrong("answer.choice"));
    case QuestionKind::Number:
        (void)answer.toDouble(&ok); // the C locale's, whatever was typed
        return ok ? Result<void>() : Result<void>(wrong("answer.number"));
    case QuestionKind::Date:
        return QDate::fromString(answer, Qt::ISODate).isValid() ? Result<void>() : Result<void>(wrong("answer.date"));
    case QuestionKind::Choice: {
        const int place = answer.toInt(&ok);
        return ok && place >= 0 && place < question.choices.size() ? Result<void>() : Result<void>(wrong("answer.choice"));
    }
    case QuestionKind::Text:
        break;
    }
    return {};
}

} // namespace

QString questionKindName(QuestionKind kind)
{
    return nameOf(questionKinds, kind);
}

std::optional<QuestionKind> questionKindFromName(QStringView name)
{
    return valueOf(questionKinds, name);
}

QString formKindName(FormKind kind)
{
    return nameOf(formKinds, kind);
}

std::optional<FormKind> formKindFromName(QStringView name)
{
    return valueOf(formKinds, name);
}

const QString& inLanguage(const QString& language, const QString& english, const QString& french)
{
    const bool wantsFrench = language == QLatin1String("fr");
    const QString& wanted = wantsFrench ? french : english;
    return wanted.isEmpty() ? (wantsFrench ? english : french) : wanted;
}

Result<Form> checkForm(const Form& form)
{
    Form clean = form;
    TD_TRY_ASSIGN(clean.title, checkLine(form.title, "title", titleLength, true));
    TD_TRY_ASSIGN(clean.titleFr, checkLine(form.titleFr, "title_fr", titleLength));
    TD_TRY_ASSIGN(clean.body, checkBlock(form.body, "body", bodyLength));
    TD_TRY_ASSIGN(clean.bodyFr, checkBlock(form.bodyFr, "body_fr", bodyLength));
    if (form.validDays && (*form.validDays < 1 || *form.validDays > longestValidity))
        return fail(ErrorKind::Invalid, "value.range", "valid_days", {u"1"_s, QString::number(longestValidity)});
    if (clean.body.isEmpty() && clean.bodyFr.isEmpty() && clean.questions.isEmpty())
        return fail(ErrorKind::Invalid, "form.no-text", "body");
    TD_TRY(checkQuestions(clean.questions));
    return clean;
}

Result<void> checkAnswers(const Form& form, const FormAnswers& answers)
{
    for (const FormQuestion& question : form.questions)
        TD_TRY(checkAnswer(question, answers.value(question.key)));
    return {};
}

QList<FormQuestion> raisedBy(const Form& form, const FormAnswers& answers)
{
    QList<FormQuestion> raised;
    for (const FormQuestion& question : form.questions) {
        if (!question.alertAnswer.isEmpty() && answers.value(question.key) == question.alertAnswer)
            raised.append(question);
    }
    return raised;
}

} // namespace td
