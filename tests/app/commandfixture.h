// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandrunner.h"
#include "support/scratchstudio.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace td::test
{

/// A scratch studio with a session and a runner for one user: what `do` is made of, without passwords.
class CommandFixture
{
public:
    CommandFixture() { TD_VERIFY(m_studio.ready()); start(); }

    void signInAs(const Actor& actor)
    {
        m_runner.reset();
        m_session.reset();
        TD_VERIFY(m_studio.signInAs(actor));
        start();
    }
    QJsonObject run(QJsonObject request) { return m_runner->answer(QJsonDocument(request).toJson(QJsonDocument::Compact)); }
    QJsonObject line(const QByteArray& bytes) { return m_runner->answer(bytes); }
    /// Reason of a refusal, empty when it went well.
    static QString reason(const QJsonObject& answer) { return answer[u"error"][u"reason"].toString(); }
    static QString fieldOf(const QJsonObject& answer) { return answer[u"error"][u"field"].toString(); }
    ScratchStudio& studio() { return m_studio; }

    qint64 count(const QByteArray& table)
    {
        auto q = m_studio.db().readOnlyQuery("SELECT count(*) FROM " + table);
        return q.next() ? q.int64(0) : -1;
    }
    QString addClient(const QString& first, const QString& last)
    {
        using namespace Qt::StringLiterals;
        return run({{u"command"_s, u"client.add"_s}, {u"first_name"_s, first}, {u"last_name"_s, last}})[u"id"].toString();
    }
    static QJsonObject booking(const QString& client, const QString& day, const QString& time)
    {
        using namespace Qt::StringLiterals;
        return {{u"command"_s, u"book"_s}, {u"trainer"_s, u"Tess Trainer"_s}, {u"class_type"_s, u"Personal training"_s},
                {u"client"_s, client},     {u"day"_s, day},                 {u"time"_s, time}};
    }

private:
    void start()
    {
        m_session = std::make_unique<Session>(m_studio.db());
        m_runner = std::make_unique<CommandRunner>(*m_session, m_registry);
    }

    ScratchStudio m_studio;
    Registry m_registry;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CommandRunner> m_runner;
};

} // namespace td::test
