// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rememberedkeychain.h"

#include <qt6keychain/keychain.h>

#include <sodium.h>

namespace td
{
namespace
{
constexpr qsizetype idSize = 16;

Result<void> resultOf(const QKeychain::Job& job)
{
    const QString detail = job.errorString();
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(ErrorKind::NotFound, "remember.missing", "", {}, detail);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return fail(ErrorKind::Refused, "remember.denied", "", {}, detail);
    // A missing Secret Service comes as NoBackendAvailable or as OtherError, depending on what else is installed.
    default:
        return fail(ErrorKind::Refused, "remember.unavailable", "", {}, detail);
    }
}

/// Slot id, then secret.
QByteArray encode(const RememberedSecret& remembered)
{
    return remembered.slot.blob() +
           QByteArray(reinterpret_cast<const char*>(remembered.secret.data()), remembered.secret.size());
}

Result<RememberedSecret> decode(QByteArray bytes)
{
    if (bytes.size() <= idSize)
        return fail(ErrorKind::NotFound, "remember.missing", "", {}, QStringLiteral("entry too short"));
    RememberedSecret remembered;
    remembered.slot = KeySlotId::fromBlob(bytes.constData(), int(idSize));
    remembered.secret = SecretBytes::copyOf(bytes.constData() + idSize, bytes.size() - idSize);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return remembered;
}

void start(QKeychain::Job* job, const DatabaseId& studio)
{
    job->setInsecureFallback(false);
    job->setKey(studio.toString());
    job->start();
}
} // namespace

void RememberedKeychain::store(const DatabaseId& studio, const RememberedSecret& secret, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(m_service); // deletes itself when done
    job->setBinaryData(encode(secret));
    QObject::connect(job, &QKeychain::Job::finished, &m_context,
                     [done = std::move(done)](const QKeychain::Job* ended) { done(resultOf(*ended)); });
    start(job, studio);
}

void RememberedKeychain::read(const DatabaseId& studio, Found found)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service); // deletes itself when done
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, found = std::move(found)] {
        const Result<void> result = resultOf(*job);
        found(result ? decode(job->binaryData()) : Result<RememberedSecret>(tl::make_unexpected(result.error())));
    });
    start(job, studio);
}

void RememberedKeychain::remove(const DatabaseId& studio, Done done)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service); // deletes itself when done
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [done = std::move(done)](const QKeychain::Job* ended) {
        const bool nothingThere = ended->error() == QKeychain::EntryNotFound;
        done(nothingThere ? Result<void>() : resultOf(*ended));
    });
    start(job, studio);
}

} // namespace td
