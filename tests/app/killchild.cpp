// SPDX-License-Identifier: GPL-3.0-or-later
// For tst_kill: opens a studio file by raw keys, without the time that a password takes, and answers commands as `do` does.
#include "cli/linereader.h"
#include "cli/output.h"
#include "commands/commandrunner.h"
#include "storage/migrations.h"

#include <QCoreApplication>

using namespace td;

namespace
{

Result<void> serve(const QString& path, const Actor& actor)
{
    const QByteArray key(32, 'k');
    const QByteArray salt(16, 's');
    const SystemClock clock;
    IdSource ids(clock);
    TD_TRY_ASSIGN(const auto database, Database::open(path, {key, salt}, Database::Mode::Open, clock, ids));
    TD_TRY(database->startJournal());
    TD_TRY(database->signIn(actor));
    Session session(*database);
    const Registry registry;
    CommandRunner runner(session, registry);
    LineReader lines(stdin);
    while (const auto line = lines.next())
        TD_TRY(writeJsonLine(runner.answer(line->bytes)));
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Actor owner{UserId::fromString(words.value(2)).value_or(UserId()), QStringLiteral("owner"), QStringLiteral("Olive Owner"),
                      Role::Owner, {}, {}};
    const auto served = serve(words.value(1), owner);
    if (!served)
        writeError(served.error().reason + u' ' + served.error().detail);
    return served ? 0 : 1;
}
