// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandrunner.h"

#include "text/errortext.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> parse(const QByteArray& line)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(line);
    if (decoder.hasError() || text.contains(QChar(0)))
        return fail(ErrorKind::Invalid, "command.malformed");
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::Invalid, "command.malformed");
    return document.object();
}

/// Errors name the command's field, not the column behind it.
Error namedByField(Error error, const Command& command)
{
    for (const Field& field : command.fields) {
        if (!field.column.isEmpty() && error.field == field.column)
            error.field = field.name;
    }
    return error;
}

bool hasField(const Command& command, QLatin1String name)
{
    return std::any_of(command.fields.begin(), command.fields.end(), [&](const Field& field) { return field.name == name; });
}

void echo(const QJsonObject& request, QJsonObject& answer)
{
    for (const auto& name : {u"ref"_s, u"id"_s}) {
        if (request.contains(name) && !answer.contains(name))
            answer.insert(name, request.value(name));
    }
}

} // namespace

QJsonObject CommandRunner::refusal(const Error& error)
{
    QJsonObject json{{u"kind"_s, kindName(error.kind)},
                     {u"field"_s, error.field},
                     {u"reason"_s, error.reason},
                     {u"message"_s, errorText(error)}};
    if (!error.args.isEmpty())
        json.insert(u"args"_s, QJsonArray::fromStringList(error.args));
    return {{u"ok"_s, false}, {u"error"_s, json}};
}

QJsonObject CommandRunner::answer(const QByteArray& line)
{
    const auto request = parse(line);
    if (!request)
        return refusal(request.error());
    auto result = run(*request, false);
    QJsonObject answer = result ? *result : refusal(result.error());
    answer.insert(u"ok"_s, result.has_value());
    echo(*request, answer);
    return answer;
}

Result<QJsonObject> CommandRunner::run(const QJsonObject& request, bool inBatch)
{
    const QJsonValue name = request.value(u"command"_s);
    if (name.isUndefined())
        return fail(ErrorKind::Invalid, "command.missing-field", "command", {u"command"_s});
    const Command* command = m_registry.find(name.toString());
    if (command == nullptr)
        return fail(ErrorKind::Invalid, "command.unknown", "command", {name.toString().left(80)});
    if (!command->roles.contains(m_session.db().actor().role))
        return fail(ErrorKind::Forbidden, "rule.forbidden", "command");
    if (inBatch && command->alone)
        return fail(ErrorKind::Refused, "command.not-in-batch", "command", {QString(command->name)});
    QJsonObject fields = request;
    fields.remove(u"command"_s);
    fields.remove(u"ref"_s);
    if (!hasField(*command, "id"_L1))
        fields.remove(u"id"_s); // the caller's own number for the request
    References references(m_session.db());
    TD_TRY_ASSIGN(const Arguments arguments, Arguments::read(command->fields, fields, references));
    auto result = command->run ? command->run(m_session, arguments) : runBatch(arguments.array("commands"_L1));
    if (!result)
        return fail(namedByField(result.error(), *command));
    return result;
}

Result<QJsonObject> CommandRunner::runBatch(const QJsonArray& requests)
{
    return m_session.db().change("command.batch", {}, [&] { return runSteps(requests); });
}

Result<QJsonObject> CommandRunner::runSteps(const QJsonArray& requests)
{
    QJsonArray results;
    for (const QJsonValue& request : requests) {
        auto result = run(request.toObject(), true);
        if (!result) {
            Error error = result.error();
            error.field = u"commands[%1]"_s.arg(results.size()) + (error.field.isEmpty() ? QString() : u"."_s + error.field);
            return fail(std::move(error));
        }
        echo(request.toObject(), *result);
        results.append(*result);
    }
    return QJsonObject{{u"results"_s, results}};
}

} // namespace td
