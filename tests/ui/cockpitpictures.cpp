// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the cockpit into the folder given as argument, for people to look at.
#include "cockpit/setline.h"
#include "cockpit/sheetview.h"
#include "cockpit/workoutpane.h"
#include "ui/cockpitfixture.h"
#include "widgets/resources.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace td;
using namespace td::test;

namespace
{

const QDate today(2026, 6, 1);

void type(CockpitPage& page, const QString& text)
{
    SetLine* line = page.workout()->view()->line();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

Result<void> fill(CockpitFixture& fixture)
{
    TD_TRY(fixture.prepare());
    const ClientId ana = fixture.booked.ana;
    ClientHealth health;
    health.client = ana;
    health.injuries = u"Left knee, no deep lunges until July"_s;
    TD_TRY(fixture.clients->saveHealth(health));
    ClientAlert alert;
    alert.client = ana;
    alert.message = u"Bring the new programme card"_s;
    TD_TRY(fixture.clients->addAlert(alert));
    TD_TRY(fixture.givePlan(ana));
    TD_TRY(fixture.logged(ana, today.addDays(-7), 0, {{100, 5}, {105, 5}, {105, 4}}));
    TD_TRY(fixture.logged(ana, today.addDays(-4), 1, {{60, 10}, {60, 9}}));
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
    initWidgetResources();
    ThemeControl theme(app);
    CockpitFixture fixture;
    if (!fill(fixture))
        return 1;
    const auto booked = fixture.booked.booking().book(fixture.booked.request(today, 600));
    const CockpitContext context = fixture.context();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        CockpitPage page(context);
        page.resize(1064, 640);
        page.show();
        page.grab().save(folder.filePath(u"cockpit-empty-%1.png"_s.arg(ThemeControl::choiceName(choice))));
        page.open({}, booked->id);
        if (choice == ThemeChoice::Light) {
            type(page, u"w 60x5"_s);
            type(page, {});
            type(page, u"110x5@8.5"_s);
        }
        QTest::qWait(50);
        page.grab().save(folder.filePath(u"cockpit-%1.png"_s.arg(ThemeControl::choiceName(choice))));
    }
    return 0;
}
