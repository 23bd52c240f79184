// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "exchange/mailer.h"

#include <QObject>
#include <QQueue>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace td
{

class Database;

/// A message and what it carries, for the log of what was sent. Without an invoice nothing is logged.
struct MailJob {
    MailMessage message;
    InvoiceId invoice;
    ClientId client;
};

/// Sends one message with the studio's account, waits for it, and logs what became of it as MailQueue does: for commands.
Result<void> sendMail(Database& database, const MailJob& job, const MailWays& ways = {});

/// Sends messages one after the other in a worker that knows nothing but values: one invoice, or a month of them over one connection. What
/// became of each is written among the dispatches (recipient, or the reason why not) and told to whoever asked.
class MailQueue : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void>&)>;

    explicit MailQueue(Database& database, MailWays ways = {}, QObject* parent = nullptr);
    /// Gives up what is being sent, and waits for the worker.
    ~MailQueue() override;

    /// Sends with the studio's account, or with `account`: settings that are being tried. `done` is called later, on this thread.
    void send(const MailJob& job, Done done);
    void send(const MailJob& job, const MailAccount& account, Done done);
    /// Everything that waits, and what is under way, ends with work.cancelled.
    void cancel();
    /// Messages that were not answered for yet.
    [[nodiscard]] int open() const { return int(m_waiting.size()) + (m_busy ? 1 : 0); }

signals:
    /// Of the message that is being sent.
    void progressed(qint64 sent, qint64 total);
    void finished();

private:
    struct Entry {
        MailJob job;
        MailAccount account;
        Done done;
    };

    void sendNext();
    void conclude(const Entry& entry, const Result<void>& result);

    Database& m_db;
    MailWays m_ways;
    QQueue<Entry> m_waiting;
    bool m_busy = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::shared_ptr<Mailer> m_mailer; ///< used by the worker only
    MailSettings m_mailerSettings;
    QThread* m_thread;
    QObject* m_worker;
};

} // namespace td
