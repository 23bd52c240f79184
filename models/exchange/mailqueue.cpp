// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailqueue.h"

#include "billing/dispatches.h"
#include "storage/database.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

void record(Database& db, const MailJob& job, const Result<void>& result)
{
    if (job.invoice.isNull() || (!result && result.error().kind == ErrorKind::Cancelled))
        return;
    Dispatch dispatch;
    dispatch.invoice = job.invoice;
    dispatch.client = job.client;
    dispatch.channel = DispatchChannel::Mail;
    dispatch.recipient = job.message.toAddress;
    if (!result)
        dispatch.problem = (QStringList(result.error().reason) + result.error().args).join(u' ');
    if (const auto added = Dispatches(db).add(dispatch); !added)
        qWarning("The log of what was sent could not be written: %s", qUtf8Printable(added.error().reason));
}

QDateTime nowOf(Database& db)
{
    return QDateTime::fromSecsSinceEpoch(db.clock().now());
}

} // namespace

Result<void> sendMail(Database& database, const MailJob& job, const MailWays& ways)
{
    TD_TRY_ASSIGN(const MailAccount account, MailSettingsStore(database).account());
    const Result<void> result = Mailer(account, ways).send(job.message, nowOf(database));
    record(database, job, result);
    return result;
}

MailQueue::MailQueue(Database& database, MailWays ways, QObject* parent)
    : QObject(parent)
    , m_db(database)
    , m_ways(std::move(ways))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_thread(new QThread(this))
    , m_worker(new QObject)
{
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // From the worker's thread; the signal is delivered on this one.
    m_ways.progress = [this, cancelled = m_cancelled](qint64 sent, qint64 total) {
        QMetaObject::invokeMethod(this, [this, sent, total] { emit progressed(sent, total); }, Qt::QueuedConnection);
        return !cancelled->load();
    };
    m_thread->start();
}

MailQueue::~MailQueue()
{
    m_cancelled->store(true);
    m_thread->quit();
    m_thread->wait();
}

void MailQueue::send(const MailJob& job, Done done)
{
    const auto account = MailSettingsStore(m_db).account();
    if (!account) {
        QMetaObject::invokeMethod(this, [done = std::move(done), error = account.error()] { done(fail(error)); }, Qt::QueuedConnection);
        return;
    }
    send(job, *account, std::move(done));
}

void MailQueue::send(const MailJob& job, const MailAccount& account, Done done)
{
    m_waiting.enqueue({job, account, std::move(done)});
    if (!m_busy)
        QMetaObject::invokeMethod(this, &MailQueue::sendNext, Qt::QueuedConnection);
}

void MailQueue::cancel()
{
    m_cancelled->store(m_busy);
    const QQueue<Entry> dropped = std::exchange(m_waiting, {});
    for (const Entry& entry : dropped)
        entry.done(fail(ErrorKind::Cancelled, "work.cancelled"));
}

void MailQueue::sendNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const Entry entry = m_waiting.dequeue();
    if (!m_mailer || m_mailerSettings != entry.account.settings) {
        m_mailer = std::make_shared<Mailer>(entry.account, m_ways);
        m_mailerSettings = entry.account.settings;
    }
    const QDateTime now = nowOf(m_db);
    QMetaObject::invokeMethod(m_worker, [this, mailer = m_mailer, entry, now] {
        const Result<void> result = mailer->send(entry.job.message, now);
        QMetaObject::invokeMethod(this, [this, entry, result] { conclude(entry, result); }, Qt::QueuedConnection);
    });
}

void MailQueue::conclude(const Entry& entry, const Result<void>& result)
{
    m_busy = false;
    m_cancelled->store(false);
    if (!result)
        m_mailer.reset(); // a connection that failed is not used again
    record(m_db, entry.job, result);
    entry.done(result);
    if (m_waiting.isEmpty())
        emit finished();
    else
        sendNext();
}

} // namespace td
