// SPDX-License-Identifier: GPL-3.0-or-later
// Draws Today with invented data into PNG files, for people to look at: todaypictures FOLDER
#include "ui/todaydemo.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace td;
using namespace td::test;

namespace
{
bool draw(ScratchStudio& studio, const QDir& folder, const QString& name, QSize size)
{
    QElapsedTimer timer;
    timer.start();
    TodayBench bench(studio);
    bench.page.resize(size);
    bench.page.show();
    QCoreApplication::processEvents();
    const qint64 shown = timer.elapsed();
    QTest::qWait(150);
    bench.page.focusProxy()->setFocus();
    QCoreApplication::processEvents();
    timer.restart();
    const auto numbers = bench.facts.numbers();
    const qint64 tiles = timer.nsecsElapsed() / 1000;
    timer.restart();
    const auto items = bench.attention.items();
    const qint64 attention = timer.nsecsElapsed() / 1000;
    timer.restart();
    const auto trends = bench.facts.trends();
    qInfo("%s: shown %lld ms, numbers %lld us, attention %lld us, trends %lld us", qPrintable(name), shown, tiles, attention,
          timer.nsecsElapsed() / 1000);
    for (const Error& error : bench.errors)
        qWarning("%s", describe(error).constData());
    return numbers && items && trends && bench.page.grab().save(folder.filePath(name));
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    QLocale::setDefault(argc > 2 ? QLocale(QString::fromLocal8Bit(argv[2])) : QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    ScratchStudio studio;
    Diary diary(studio);
    if (studio.ready())
        fillBusyStudio(studio, diary);
    if (!studio.ready() || diary.error || !studio.signInAs(studio.trainerActor())) {
        qWarning("no studio: %s", diary.error ? describe(*diary.error).constData() : "");
        return 1;
    }
    studio.clock.set(1'780'315'200'000 + 37 * 60'000);
    bool all = true;
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const QSize size : {QSize(1080, 744), QSize(2360, 1384), QSize(1040, 640)}) {
            all = draw(studio, folder, QStringLiteral("today-%1-%2.png").arg(dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width()),
                       size) && all;
        }
    }
    return all ? 0 : 1;
}
