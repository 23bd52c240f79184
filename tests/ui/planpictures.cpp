// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screens of plans with an invented plan into PNG files, for people to look at: planpictures FOLDER
#include "training/clienttrainingtab.h"
#include "training/plandialogs.h"
#include "training/planeditor.h"
#include "training/planlistpane.h"
#include "training/planprogressiondialog.h"
#include "training/planssection.h"
#include "training/planweekgrid.h"
#include "print/documentoutput.h"
#include "print/planpapers.h"
#include "ui/plansfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace td;
using namespace td::test;

namespace
{
void keep(QWidget* widget, const QDir& folder, const QString& name, QSize size = {})
{
    if (size.isValid()) {
        widget->setContentsMargins(24, 16, 24, 16);
        widget->resize(size);
    }
    widget->show();
    QTest::qWait(50);
    widget->grab().save(folder.filePath(name + u".png"_s));
    delete widget;
}

void draw(PlansFixture& f, const QDir& folder, const QString& theme, const PlanId& plan)
{
    const QSize page(1080, 640);
    auto* section = new PlansSection(f.context, PlanTableModel::Kind::Clients);
    keep(section, folder, u"plans-"_s + theme, page);
    auto* editing = new PlansSection(f.context, PlanTableModel::Kind::Clients);
    editing->openPlan(plan);
    auto* grid = editing->findChild<PlanWeekGrid*>();
    grid->choose(1, editing->editor()->sheet().on(2, 1).first().id);
    keep(editing, folder, u"editor-"_s + theme, page);
    keep(new PlansSection(f.context, PlanTableModel::Kind::Templates), folder, u"templates-"_s + theme, page);
    auto* tab = new ClientTrainingTab(f.context, f.ana);
    tab->setCanStart(true);
    keep(tab, folder, u"client-"_s + theme, QSize(1080, 520));
    keep(new ClientTrainingTab(f.context, f.bo), folder, u"client-empty-"_s + theme, QSize(1080, 520));
    const Plan stored = *f.plans.find(plan);
    const PlanItem item = f.plans.items(plan)->first();
    keep(new ProgressionDialog(f.context, stored, item, nullptr), folder, u"progression-"_s + theme);
    keep(new GivePlanDialog(f.context, stored, nullptr), folder, u"give-"_s + theme);
    keep(new NewPlanDialog(f.context, NewPlanDialog::Kind::Client, {}, nullptr), folder, u"new-"_s + theme);
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    ScratchStudio studio;
    PlansFixture f(studio);
    if (!studio.ready() || !f.prepare())
        return 1;
    f.compliance = {24, 20, 4, 3, 0};
    const PlanId plan = f.strength(f.ana);
    (void)f.plans.give(plan, QDate(2026, 5, 25));
    (void)f.strength(f.bo, u"Return after the knee operation, slowly"_s);
    (void)f.strength({}, u"Beginners, three days"_s);
    ThemeControl theme(app, ThemeChoice::Light);
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        draw(f, folder, dark ? u"dark"_s : u"light"_s, plan);
    }
    PlanPapers papers(studio.db(), f.exercises);
    (void)writeDocumentPdf(folder.filePath(u"handout.pdf"_s), {*papers.handout(plan)});
    (void)writeDocumentPdf(folder.filePath(u"logsheet.pdf"_s), {*papers.logSheet(plan, 1)});
    return 0;
}
