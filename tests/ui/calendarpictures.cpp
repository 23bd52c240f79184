// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the calendar with invented data into PNG files, for people to look at: calendarpictures FOLDER
#include "calendar/calendarview.h"
#include "calendar/monthlayout.h"
#include "core/clock.h"
#include "ui/calendardemo.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace td;
using namespace td::calendartest;

namespace
{
const QDate monday(2026, 11, 23);

QHash<QDate, QString> holidays()
{
    return {{monday.addDays(4), QStringLiteral("Founders' Day")}, {QDate(2026, 11, 11), QStringLiteral("Remembrance Day")}};
}

void show(CalendarView& view, CalendarMode mode, const DemoStudio& studio)
{
    view.setMode(mode);
    view.setDate(monday.addDays(1));
    switch (mode) {
    case CalendarMode::Trainers:
        view.setContent(studio.trainers(monday.addDays(1)), studio.items());
        break;
    case CalendarMode::Rooms:
        view.setContent(studio.rooms(monday.addDays(1)), studio.items());
        break;
    case CalendarMode::Day: {
        auto day = studio.days(2);
        view.setContent({day[1]}, studio.items());
        break;
    }
    case CalendarMode::Week:
        view.setContent(studio.days(7), studio.itemsOf(0));
        break;
    default:
        view.setContent(studio.days(5), studio.items(), holidays());
        break;
    }
}

void dragOver(TimeGridView* grid)
{
    const QPoint from = grid->pointOf(1, 10 * 60);
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(grid->viewport(), from + QPoint(0, 20));
    QTest::mouseMove(grid->viewport(), grid->pointOf(1, 11 * 60 + 20));
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    const auto now = toInstant({monday.addDays(1), 10 * 60 + 37}, "America/Toronto");
    const FixedClock clock(now.value_or(0) * 1000);
    const DemoStudio studio(monday);
    const QStringList names{QStringLiteral("day"),    QStringLiteral("workweek"), QStringLiteral("week"), QStringLiteral("month"),
                            QStringLiteral("agenda"), QStringLiteral("trainers"), QStringLiteral("rooms")};
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)}) {
            for (int mode = 0; mode < calendarModeCount; ++mode) {
                CalendarView view(clock);
                view.setZone("America/Toronto");
                view.setFirstWeekday(Qt::Monday);
                view.setProposalCheck([](const ProposedChange&) {
                    return QStringLiteral("Marta Lindqvist is already booked with Ana Ruiz from 10:00 to 11:00.");
                });
                view.resize(size);
                view.show();
                show(view, CalendarMode(mode), studio);
                view.grid()->setFocus();
                QCoreApplication::processEvents();
                if (CalendarMode(mode) == CalendarMode::Trainers)
                    dragOver(view.grid());
                else
                    QTest::keyClick(view.focusProxy(), Qt::Key_Tab);
                const QString name = QStringLiteral("%1-%2-%3.png")
                                         .arg(names[mode], dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                         .arg(size.width());
                if (!view.grab().save(folder.filePath(name)))
                    return 1;
            }
        }
    }
    return 0;
}
