// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/registry.h"

namespace td
{

/// Answers requests of `do`, one at a time. Whatever a command writes has been committed when its answer is there.
class CommandRunner
{
public:
    CommandRunner(Session& session, const Registry& registry) : m_session(session), m_registry(registry) {}

    /// One line of input to the answer's JSON: {"ok":true,...} or {"ok":false,"error":{...}}, with the request's own
    /// "ref", and its "id" where the answer has none. Errors of form: command.malformed, command.missing-field (command),
    /// command.unknown, and those of Arguments.
    QJsonObject answer(const QByteArray& line);
    /// How an answer says that a request failed.
    [[nodiscard]] static QJsonObject refusal(const Error& error);

private:
    Result<QJsonObject> run(const QJsonObject& request, bool inBatch);
    Result<QJsonObject> runBatch(const QJsonArray& requests);
    Result<QJsonObject> runSteps(const QJsonArray& requests);

    Session& m_session;
    const Registry& m_registry;
};

} // namespace td
