// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every section of the settings into PNG files, for people to look at: settingspictures FOLDER
#include "ui/settingsfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>

using namespace td;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    test::SettingsFixture studio;
    if (!studio.create())
        return 1;
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const QSize size : {QSize(1080, 720), QSize(2360, 1360)}) { // a window of 1280x800 and 2560x1440 less its frame
            auto page = studio.page();
            page->resize(size);
            page->show();
            for (const QString& id : page->sections()) {
                page->showSection(id);
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
                const QString name = QStringLiteral("%1-%2-%3.png").arg(id, dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width());
                if (!page->grab().save(folder.filePath(name)))
                    return 1;
            }
        }
    }
    return 0;
}
