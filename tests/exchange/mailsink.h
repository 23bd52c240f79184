// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace td::test
{

/// What the sink is to do.
struct SinkWays {
    bool startTls = true;   ///< offered
    bool implicitTls = false;
    QByteArray user;        ///< empty: no login wanted
    QByteArray password;
    QByteArray refused;     ///< a recipient that gets 550
    qint64 dropAfter = -1;  ///< bytes of a message after which the connection is closed
    bool silent = false;    ///< accepts and never says a word
};

/// What came in.
struct SunkMail {
    QByteArray helo;
    QByteArray from;
    QByteArray to;
    QByteArray data; ///< dots taken off
    bool encrypted = false;
};

/// A certificate of its own making for localhost.
class SinkCertificate
{
public:
    bool make()
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"), keyPath(),
                       QStringLiteral("-out"), certificatePath()});
        return openssl.waitForFinished(30'000) && openssl.exitCode() == 0;
    }
    [[nodiscard]] QString certificatePath() const { return m_folder.filePath(QStringLiteral("sink.pem")); }
    [[nodiscard]] QString keyPath() const { return m_folder.filePath(QStringLiteral("sink.key")); }

private:
    QTemporaryDir m_folder;
};

/// One conversation.
class SinkTalk : public QObject
{
    Q_OBJECT

public:
    SinkTalk(QSslSocket* socket, const SinkWays& ways, QObject* parent) : QObject(parent), m_socket(socket), m_ways(ways)
    {
        socket->setParent(this);
        connect(socket, &QSslSocket::readyRead, this, &SinkTalk::read);
        connect(socket, &QSslSocket::disconnected, this, &SinkTalk::deleteLater);
        if (ways.implicitTls) {
            connect(socket, &QSslSocket::encrypted, this, [this] { say("220 sink"); });
            socket->startServerEncryption();
        } else if (!ways.silent) {
            say("220 sink");
        }
    }

signals:
    void received(const td::test::SunkMail& mail);

private:
    void say(const QByteArray& line)
    {
        m_socket->write(line + "\r\n");
        m_socket->flush();
    }

    void read()
    {
        while (m_socket->canReadLine() || (m_data && m_socket->bytesAvailable() > 0)) {
            if (m_data && !m_socket->canReadLine())
                return;
            const QByteArray line = m_socket->readLine();
            if (m_ways.silent)
                continue;
            if (m_data)
                takeData(line);
            else
                command(line.trimmed());
        }
    }

    void takeData(const QByteArray& line)
    {
        if (line == ".\r\n") {
            m_data = false;
            emit received(m_mail);
            say("250 kept");
            return;
        }
        m_mail.data.append(line.startsWith("..") ? line.mid(1) : line);
        if (m_ways.dropAfter >= 0 && m_mail.data.size() > m_ways.dropAfter)
            m_socket->abort();
    }

    void hello(const QByteArray& line)
    {
        m_mail.helo = line.mid(5);
        QByteArray answer = "250-sink\r\n";
        if (m_ways.startTls && !m_socket->isEncrypted() && !m_ways.implicitTls)
            answer += "250-STARTTLS\r\n";
        if (!m_ways.user.isEmpty() && (m_socket->isEncrypted() || !m_ways.startTls))
            answer += "250-AUTH PLAIN LOGIN\r\n";
        say(answer + "250 8BITMIME");
    }

    void login(const QByteArray& credentials)
    {
        m_loggedIn = QByteArray::fromBase64(credentials) == QByteArray(1, '\0') + m_ways.user + QByteArray(1, '\0') + m_ways.password;
        say(m_loggedIn ? "235 welcome" : "535 no");
        m_awaitsLogin = false;
    }

    void command(const QByteArray& line)
    {
        const QByteArray verb = line.left(4).toUpper();
        if (m_awaitsLogin)
            return login(line);
        if (verb == "EHLO" || verb == "HELO")
            return hello(line);
        if (verb == "STAR") {
            say("220 go on");
            return m_socket->startServerEncryption();
        }
        if (verb == "AUTH") {
            m_awaitsLogin = line.toUpper() == "AUTH PLAIN";
            return m_awaitsLogin ? say("334 ") : login(line.mid(11));
        }
        if (verb == "QUIT") {
            say("221 bye");
            return m_socket->disconnectFromHost();
        }
        envelope(verb, line);
    }

    void envelope(const QByteArray& verb, const QByteArray& line)
    {
        if (!m_ways.user.isEmpty() && !m_loggedIn)
            return say("530 log in first");
        if (verb == "MAIL") {
            m_mail = {m_mail.helo, line.mid(10), {}, {}, m_socket->isEncrypted()};
            return say("250 ok");
        }
        if (verb == "RCPT") {
            m_mail.to = line.mid(8);
            return say(m_mail.to.contains(m_ways.refused) && !m_ways.refused.isEmpty() ? "550 nobody here" : "250 ok");
        }
        if (verb == "DATA") {
            m_data = true;
            return say("354 go on");
        }
        say(verb == "RSET" || verb == "NOOP" ? "250 ok" : "502 what");
    }

    QSslSocket* m_socket;
    SinkWays m_ways;
    SunkMail m_mail;
    bool m_data = false;
    bool m_loggedIn = false;
    bool m_awaitsLogin = false;
};

/// Takes connections on the loopback, in the thread that it lives in.
class SinkServer : public QTcpServer
{
    Q_OBJECT

public:
    SinkServer(const SinkWays& ways, const SinkCertificate& certificate) : m_ways(ways)
    {
        QFile key(certificate.keyPath());
        if (key.open(QIODevice::ReadOnly))
            m_key = QSslKey(key.readAll(), QSsl::Rsa);
        m_certificates = QSslCertificate::fromPath(certificate.certificatePath());
    }

    QList<SunkMail> mails()
    {
        const QMutexLocker lock(&m_mutex);
        return m_mails;
    }
    int connections = 0;

protected:
    void incomingConnection(qintptr handle) override
    {
        ++connections;
        auto* socket = new QSslSocket;
        socket->setSocketDescriptor(handle);
        socket->setPrivateKey(m_key);
        if (!m_certificates.isEmpty())
            socket->setLocalCertificate(m_certificates.first());
        auto* talk = new SinkTalk(socket, m_ways, this);
        connect(talk, &SinkTalk::received, this, [this](const SunkMail& mail) {
            const QMutexLocker lock(&m_mutex);
            m_mails.append(mail);
        });
    }

private:
    SinkWays m_ways;
    QSslKey m_key;
    QList<QSslCertificate> m_certificates;
    QMutex m_mutex;
    QList<SunkMail> m_mails;
};

/// A mail server that keeps what it gets, in a thread of its own, so that a blocking mailer can talk to it.
class MailSink
{
public:
    MailSink(const SinkWays& ways, const SinkCertificate& certificate) : m_server(std::make_unique<SinkServer>(ways, certificate))
    {
        m_server->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(m_server.get(), [this] { m_listens = m_server->listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    }
    ~MailSink()
    {
        QMetaObject::invokeMethod(m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    MailSink(const MailSink&) = delete;
    MailSink& operator=(const MailSink&) = delete;

    [[nodiscard]] bool listens() const { return m_listens; }
    [[nodiscard]] int port() const { return m_server->serverPort(); }
    [[nodiscard]] int connections() const { return m_server->connections; }
    QList<SunkMail> mails() { return m_server->mails(); }

private:
    QThread m_thread;
    std::unique_ptr<SinkServer> m_server;
    bool m_listens = false;
};

} // namespace td::test
