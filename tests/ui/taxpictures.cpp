// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pages about taxes into PNG files, for people to look at: taxpictures FOLDER
#include "books/taxpage.h"
#include "books/taxratespage.h"
#include "ui/taxfixture.h"
#include "widgets/themecontrol.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>

using namespace td;

namespace
{

bool draw(QWidget& page, const QDir& folder, const QString& name)
{
    page.resize(1200, 720); // a window of 1280x800 less its frame
    page.show();
    if (auto* lines = page.findChild<QAbstractItemView*>(QStringLiteral("taxWorksheet")); lines != nullptr && lines->model()->rowCount() > 1)
        lines->setCurrentIndex(lines->model()->index(1, 0));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return page.grab().save(folder.filePath(name));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    test::TaxFixture ontario;
    test::TaxFixture columbia;
    test::TaxFixture small;
    if (!ontario.fill(QStringLiteral("CA-ON")) || !columbia.fill(QStringLiteral("CA-BC")))
        return 1;
    if (!small.books.invoice({2026, 2, 2}, QStringLiteral("CA-ON"), {{QStringLiteral("service"), 2'650'000}}))
        return 1;
    if (!ontario.returns().close({TaxRegime::Gst, {}}, {{2025, 10, 1}, {2025, 12, 31}}))
        return 1;
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString suffix = dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        TaxPage page(ontario.services());
        TaxPage provincial(columbia.services());
        TaxPage unregistered(small.services());
        TaxRatesPage rates(ontario.services());
        if (!draw(page, folder, QStringLiteral("tax") + suffix) || !draw(provincial, folder, QStringLiteral("tax-bc") + suffix)
            || !draw(unregistered, folder, QStringLiteral("tax-small") + suffix) || !draw(rates, folder, QStringLiteral("taxrates") + suffix))
            return 1;
    }
    return 0;
}
