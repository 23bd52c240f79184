// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screens of selling with invented goods into PNG files, for people to look at: sellingpictures FOLDER
#include "selling/billingrundialog.h"
#include "selling/clientmoneypanel.h"
#include "selling/joindialog.h"
#include "selling/listtable.h"
#include "selling/lotdialogs.h"
#include "selling/membershiptypedialog.h"
#include "selling/membershipspage.h"
#include "selling/packagedialog.h"
#include "selling/packagespage.h"
#include "selling/productdialog.h"
#include "selling/productspage.h"
#include "selling/refunddialog.h"
#include "selling/selldialog.h"
#include "selling/tillpage.h"
#include "ui/sellingfixture.h"
#include "widgets/themecontrol.h"
#include "widgets/typeahead.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace td;
using namespace td::test;

namespace
{
LotId fillDemo(SellingFixture& f)
{
    const PackageTypeId ten = f.package(u"10 personal sessions"_s, 10, 78000);
    (void)f.package(u"24 personal sessions, paid in three parts"_s, 24, 172800, 365, 3);
    (void)f.package(u"Month without limit"_s, 0, 22000, 30);
    const MembershipType gold = f.membershipType(u"Gold, eight sessions"_s, 38900, 8);
    const MembershipType gym = f.membershipType(u"Gym only"_s, 5900);
    const QStringList names{u"Carl Ibsen"_s, u"Dora Quist"_s, u"Emil Brandt"_s, u"Fay Okoro"_s, u"Gus Almeida"_s};
    f.studio.clock.set(*toInstant({QDate(2026, 4, 1), 600}, "America/Toronto") * 1000);
    for (const QString& name : names)
        (void)f.join(f.add(name), name.size() % 2 == 0 ? gold.id : gym.id, QDate(2026, 4, 3 + int(name.size())));
    const MembershipId paused = f.join(f.bo, gold.id, QDate(2026, 4, 2));
    (void)f.selling.memberships().pause(paused, QDate(2026, 5, 1), {}, u"Travels"_s);
    (void)f.join(f.ana, gym.id, QDate(2026, 4, 2));
    (void)f.sell(f.ana, ten, 88140);
    f.studio.clock.set(*toInstant({QDate(2026, 6, 1), 600}, "America/Toronto") * 1000);
    const auto lot = f.sell(f.ana, ten, 40000);
    const auto lots = f.credits.lotsOf(f.ana);
    (void)f.credits.adjust(lots->last().id, -7, u"Sessions from the paper book"_s);
    (void)f.product(u"Water, 500 ml"_s, 250, u"4006381333931"_s, 48, 12);
    (void)f.product(u"Resistance band, medium"_s, 1495, u"4006381333948"_s, 3, 5);
    (void)f.product(u"T-shirt with the studio's name, large"_s, 2900, {}, 11);
    (void)f.product(u"Protein bar"_s, 395, u"4006381333955"_s);
    (void)f.search.load(f.studio.db());
    return lot ? lot->lots.first() : LotId();
}

class Pictures
{
public:
    Pictures(const QDir& folder, bool dark) : m_folder(folder), m_theme(dark ? u"dark"_s : u"light"_s) {}

    void page(QWidget* page, const QString& name, const std::function<void()>& before = {})
    {
        page->setContentsMargins(24, 16, 24, 16);
        page->resize(1080, 744);
        page->show();
        QTest::qWait(20);
        if (before)
            before();
        QTest::qWait(20);
        page->grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme)));
        delete page;
    }
    void dialog(QDialog* dialog, const QString& name, const std::function<void()>& before = {})
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QTest::qWait(20);
        if (before)
            before();
        QTest::qWait(20);
        dialog->grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme)));
        delete dialog;
    }

private:
    QDir m_folder;
    QString m_theme;
};

void drawPages(SellingFixture& f, Pictures& draw)
{
    auto* till = new TillPage(f.context);
    draw.page(till, u"till"_s, [till] {
        auto* scan = till->findChild<TypeAhead*>(u"tillScan"_s);
        for (const char* text : {"water", "water", "band"}) {
            QTest::keyClicks(scan, QString::fromLatin1(text));
            QTest::keyClick(scan, Qt::Key_Return);
        }
    });
    draw.page(new TillPage(f.context), u"till-empty"_s);
    auto* products = new ProductsPage(f.context);
    draw.page(products, u"products"_s, [products] { products->findChild<ListTable*>(u"products"_s)->selectRow(0); });
    draw.page(new MembershipsPage(f.context), u"memberships"_s);
    draw.page(new PackagesPage(f.context), u"packages"_s);
    auto* panel = new ClientMoneyPanel(f.context);
    panel->setClient(f.ana);
    draw.page(panel, u"client"_s);
}

void drawDialogs(SellingFixture& f, Pictures& draw, const LotId& lot)
{
    auto* sale = new SellDialog(f.context, f.ana, nullptr);
    draw.dialog(sale, u"sell"_s, [sale] {
        auto* package = sale->findChild<TypeAhead*>(u"package"_s);
        QTest::keyClicks(package, u"24"_s);
        QTest::keyClick(package, Qt::Key_Return);
    });
    draw.dialog(new JoinDialog(f.context, f.bo, nullptr), u"join"_s);
    draw.dialog(new BillingRunDialog(f.context, nullptr), u"billingrun"_s);
    draw.dialog(new PackageDialog(f.context, f.selling.packages().list()->first(), nullptr), u"package"_s);
    draw.dialog(new MembershipTypeDialog(f.context, f.selling.membershipTypes().list()->first(), nullptr), u"membershiptype"_s);
    draw.dialog(new ProductDialog(f.context, f.selling.products().stock()->first().product, nullptr), u"product"_s);
    const LotBalance balance = *f.credits.lot(lot);
    draw.dialog(new RefundDialog(f.context, balance, nullptr), u"refund"_s);
    draw.dialog(new FreezeDialog(f.context, balance, nullptr), u"freeze"_s);
    draw.dialog(new TransferDialog(f.context, balance, nullptr), u"transfer"_s);
    draw.dialog(new ExplainDialog(f.context, balance, nullptr), u"explain"_s);
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        ScratchStudio studio;
        if (!studio.ready())
            return 1;
        SellingFixture fixture(studio);
        if (!fixture.prepare())
            return 1;
        const LotId lot = fillDemo(fixture);
        Pictures draw(QDir(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath()), dark);
        drawPages(fixture, draw);
        drawDialogs(fixture, draw, lot);
    }
    return 0;
}
