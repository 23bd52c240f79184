// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as JSON: the questions as they are stored, and the forms that come with the program.
#include "screening/form.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initScreeningResources()
{
    Q_INIT_RESOURCE(screening);
}

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

tl::unexpected<Error> notUnderstood()
{
    return fail(ErrorKind::Invalid, "form.questions", "questions");
}

QJsonObject toJson(const FormQuestion& question)
{
    QJsonObject json{{u"key"_s, question.key}, {u"kind"_s, questionKindName(question.kind)}, {u"text"_s, question.text}};
    const std::pair<QString, QString> more[] = {{u"text_fr"_s, question.textFr},
                                                {u"alert_answer"_s, question.alertAnswer},
                                                {u"alert"_s, question.alert},
                                                {u"alert_fr"_s, question.alertFr}};
    for (const auto& [name, text] : more) {
        if (!text.isEmpty())
            json.insert(name, text);
    }
    if (!question.required)
        json.insert(u"required"_s, false);
    QJsonArray choices;
    for (const FormChoice& choice : question.choices)
        choices.append(QJsonObject{{u"text"_s, choice.text}, {u"text_fr"_s, choice.textFr}});
    if (!choices.isEmpty())
        json.insert(u"choices"_s, choices);
    return json;
}

Result<FormQuestion> questionFrom(const QJsonObject& json)
{
    FormQuestion question;
    const auto kind = questionKindFromName(json.value(u"kind").toString());
    if (!kind)
        return notUnderstood();
    question.kind = *kind;
    question.key = json.value(u"key").toString();
    question.text = json.value(u"text").toString();
    question.textFr = json.value(u"text_fr").toString();
    question.required = json.value(u"required").toBool(true);
    question.alertAnswer = json.value(u"alert_answer").toString();
    question.alert = json.value(u"alert").toString();
    question.alertFr = json.value(u"alert_fr").toString();
    for (const QJsonValue& each : json.value(u"choices").toArray())
        question.choices.append({each[u"text"].toString(), each[u"text_fr"].toString()});
    return question;
}

Result<QList<FormQuestion>> questionsFrom(const QJsonArray& array)
{
    QList<FormQuestion> questions;
    for (const QJsonValue& each : array) {
        if (!each.isObject())
            return notUnderstood();
        TD_TRY_ASSIGN(const FormQuestion question, questionFrom(each.toObject()));
        questions.append(question);
    }
    return questions;
}

Result<Form> formFrom(const QJsonObject& json)
{
    Form form;
    const auto kind = formKindFromName(json.value(u"kind").toString());
    if (!kind)
        return notUnderstood();
    form.kind = *kind;
    form.title = json.value(u"title").toString();
    form.titleFr = json.value(u"title_fr").toString();
    form.body = json.value(u"body").toString();
    form.bodyFr = json.value(u"body_fr").toString();
    if (json.contains(u"valid_days"))
        form.validDays = json.value(u"valid_days").toInt();
    TD_TRY_ASSIGN(form.questions, questionsFrom(json.value(u"questions").toArray()));
    return checkForm(form);
}

} // namespace

QString questionsToJson(const QList<FormQuestion>& questions)
{
    QJsonArray array;
    for (const FormQuestion& question : questions)
        array.append(toJson(question));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QList<FormQuestion>> questionsFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return notUnderstood();
    return questionsFrom(document.array());
}

Result<QList<Form>> starterForms()
{
    initScreeningResources();
    QFile file(u":/templates/screening.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, "template.missing", "", {}, file.fileName());
    QList<Form> forms;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(u"forms").toArray();
    for (const QJsonValue& each : list) {
        TD_TRY_ASSIGN(const Form form, formFrom(each.toObject()));
        forms.append(form);
    }
    return forms;
}

} // namespace td
