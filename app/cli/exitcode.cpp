// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

struct Row {
    ExitCode code;
    const char* meaning;
};

constexpr Row rows[] = {
    {ExitCode::Done, "done"},
    {ExitCode::Refused, "refused by a rule, or not there"},
    {ExitCode::Usage, "the command line itself is wrong"},
    {ExitCode::Damaged, "the studio's file is damaged or cannot be read"},
    {ExitCode::WrongPassword, "wrong login, password or code"},
    {ExitCode::DamagedKeyring, "the studio's key file is damaged"},
    {ExitCode::NewerSchema, "saved by a newer Trainerdesk"},
    {ExitCode::InUse, "open in another window or program"},
    {ExitCode::ReadOnly, "the folder cannot be written to"},
    {ExitCode::NotAStudio, "there is no studio in the folder"},
    {ExitCode::Io, "the disk is full, or reading or writing failed"},
};

} // namespace

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::DamagedFile: return ExitCode::Damaged;
    case ErrorKind::WrongPassword: return ExitCode::WrongPassword;
    case ErrorKind::DamagedKeyring: return ExitCode::DamagedKeyring;
    case ErrorKind::NewerSchema: return ExitCode::NewerSchema;
    case ErrorKind::InUse: return ExitCode::InUse;
    case ErrorKind::ReadOnly: return ExitCode::ReadOnly;
    case ErrorKind::NotAStudio: return ExitCode::NotAStudio;
    case ErrorKind::DiskFull:
    case ErrorKind::Io:
    case ErrorKind::Internal: return ExitCode::Io;
    default: return ExitCode::Refused;
    }
}

QString exitCodeHelp()
{
    QString text = u"Exit codes:\n"_s;
    for (const Row& row : rows)
        text += u"  %1  %2\n"_s.arg(int(row.code), 2).arg(QLatin1String(row.meaning));
    return text;
}

} // namespace td
