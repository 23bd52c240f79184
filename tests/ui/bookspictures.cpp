// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screens of reports and expenses into PNG files, for people to look at: bookspictures FOLDER
#include "books/expensespage.h"
#include "reports/packdialog.h"
#include "reports/reportspage.h"
#include "ui/expensesfixture.h"
#include "ui/reportsfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{

bool shoot(QWidget& widget, const QDir& folder, const QString& name)
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return widget.grab().save(folder.filePath(name + u".png"_s));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    test::ReportsFixture money;
    test::ExpensesFixture costs;
    if (!money.ready() || !costs.ready())
        return 1;
    bool fine = true;
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString look = dark ? u"dark"_s : u"light"_s;
        ReportsPage reports(money.context());
        reports.resize(1080, 720); // a window of 1280x800 less its frame
        reports.show();
        fine = shoot(reports, folder, u"reports-"_s + look) && fine;
        for (const QString& id : {u"revenue"_s, u"income"_s, u"ageing"_s, u"invoices"_s, u"expenses"_s, u"tax-worksheet"_s}) {
            reports.openReport({id, {}, {}, {}, {}});
            fine = shoot(reports, folder, id + u'-' + look) && fine;
        }
        const ReportsContext context = money.context();
        PackDialog pack(context, QDate(2026, 6, 1));
        pack.show();
        fine = shoot(pack, folder, u"pack-"_s + look) && fine;
        ExpensesPage expenses(costs.context());
        expenses.resize(1080, 720);
        expenses.show();
        fine = shoot(expenses, folder, u"expensespage-"_s + look) && fine;
        expenses.showMileage();
        fine = shoot(expenses, folder, u"mileage-"_s + look) && fine;
    }
    return fine ? 0 : 1;
}
