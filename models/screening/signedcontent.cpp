// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/signedcontent.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString answerWords(const FormQuestion& question, const QString& answer, const QString& language)
{
    if (question.kind != QuestionKind::Choice || answer.isEmpty())
        return answer;
    const FormChoice choice = question.choices.value(answer.toInt());
    return inLanguage(language, choice.text, choice.textFr);
}

void addPart(QCryptographicHash& hash, const QByteArray& part)
{
    const quint64 size = qToBigEndian(quint64(part.size()));
    hash.addData(QByteArray(reinterpret_cast<const char*>(&size), sizeof size));
    hash.addData(part);
}

} // namespace

SignedContent contentOf(const Form& form, const FormAnswers& answers, const QString& language, bool typed)
{
    SignedContent content{language, form.bodyIn(language), typed, {}};
    for (const FormQuestion& question : form.questions) {
        const QString answer = answers.value(question.key).trimmed();
        SignedAnswer one{question.key, question.kind, inLanguage(language, question.text, question.textFr),
                         answerWords(question, answer, language), {}, {}};
        if (!question.alertAnswer.isEmpty() && answer == question.alertAnswer) {
            one.alert = question.alert;
            one.alertFr = question.alertFr;
        }
        content.answers.append(one);
    }
    return content;
}

QString contentToJson(const SignedContent& content)
{
    QJsonArray answers;
    for (const SignedAnswer& one : content.answers) {
        QJsonObject json{{u"key"_s, one.key}, {u"kind"_s, questionKindName(one.kind)}, {u"question"_s, one.question}, {u"answer"_s, one.answer}};
        if (!one.alert.isEmpty())
            json.insert(u"alert"_s, one.alert);
        if (!one.alertFr.isEmpty())
            json.insert(u"alert_fr"_s, one.alertFr);
        answers.append(json);
    }
    const QJsonObject json{{u"language"_s, content.language},
                           {u"body"_s, content.body},
                           {u"signature"_s, content.typed ? u"typed"_s : u"drawn"_s},
                           {u"answers"_s, answers}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<SignedContent> contentFromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return fail(ErrorKind::Invalid, "form.questions", "content");
    SignedContent content{document[u"language"].toString(), document[u"body"].toString(),
                          document[u"signature"].toString() == u"typed"_s, {}};
    for (const QJsonValue& each : document[u"answers"].toArray())
        content.answers.append({each[u"key"].toString(), questionKindFromName(each[u"kind"].toString()).value_or(QuestionKind::Text),
                                each[u"question"].toString(), each[u"answer"].toString(), each[u"alert"].toString(),
                                each[u"alert_fr"].toString()});
    return content;
}

QStringList alertsOf(const SignedContent& content, const QString& language)
{
    QStringList lines;
    for (const SignedAnswer& one : content.answers) {
        const QString& line = inLanguage(language, one.alert, one.alertFr);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QByteArray hashOf(const SignedForm& form)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray parts[] = {form.id.blob(), form.client.blob(), form.form.blob(), formKindName(form.kind).toUtf8(),
                                form.title.toUtf8(), form.content.toUtf8(), form.alerts.toUtf8(), form.signature,
                                form.signerName.toUtf8(), form.signedOn.toString(Qt::ISODate).toUtf8(),
                                QByteArray::number(form.signedAt), form.expiresOn.toString(Qt::ISODate).toUtf8(), form.witness.blob()};
    for (const QByteArray& part : parts)
        addPart(hash, part);
    return hash.result();
}

} // namespace td
