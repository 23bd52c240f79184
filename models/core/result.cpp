// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

namespace td
{

tl::unexpected<Error> fail(ErrorKind kind, const char* reason, const char* field, QStringList args,
                                    QString detail)
{
    return tl::make_unexpected(Error{kind, QString::fromLatin1(reason), QString::fromLatin1(field),
                                         std::move(args), std::move(detail)});
}

tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::NotFound: return QStringLiteral("not-found");
    case ErrorKind::Clash: return QStringLiteral("clash");
    case ErrorKind::Refused: return QStringLiteral("refused");
    case ErrorKind::Forbidden: return QStringLiteral("forbidden");
    case ErrorKind::Stale: return QStringLiteral("stale");
    case ErrorKind::WrongPassword: return QStringLiteral("wrong-password");
    case ErrorKind::DamagedKeyring: return QStringLiteral("damaged-keyring");
    case ErrorKind::DamagedFile: return QStringLiteral("damaged-file");
    case ErrorKind::NewerSchema: return QStringLiteral("newer-schema");
    case ErrorKind::InUse: return QStringLiteral("in-use");
    case ErrorKind::ReadOnly: return QStringLiteral("read-only");
    case ErrorKind::DiskFull: return QStringLiteral("disk-full");
    case ErrorKind::NotAStudio: return QStringLiteral("not-a-studio");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Io: return QStringLiteral("io");
    case ErrorKind::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace td
