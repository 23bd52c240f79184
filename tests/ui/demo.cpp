// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the window with placeholder pages, or with FOLDER as argument writes pictures of it: for looking at, never installed.
#include "shell/commandpalette.h"
#include "shell/firstrunwizard.h"
#include "shell/mainwindow.h"
#include "shell/shortcutspage.h"
#include "shell/unlockscreen.h"
#include "support/firstrun.h"
#include "support/widgetgallery.h"
#include "widgets/banner.h"
#include "widgets/privacystate.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
void addPages(MainWindow& window)
{
    const std::initializer_list<std::tuple<const char*, const char*, Glyph>> pages = {
        {"today", "Today", Glyph::Today},          {"calendar", "Calendar", Glyph::Calendar},
        {"clients", "Clients", Glyph::Clients},    {"training", "Training", Glyph::Training},
        {"money", "Money", Glyph::Money},          {"team", "Team", Glyph::Team},
        {"facility", "Facility", Glyph::Facility}, {"insights", "Insights", Glyph::Insights},
        {"settings", "Settings", Glyph::Settings}};
    for (const auto& [id, title, glyph] : pages) {
        const bool gallery = glyph != Glyph::Calendar;
        window.addPage({QLatin1String(id), QLatin1String(title), glyph, {}, [gallery, g = glyph] {
                            return gallery ? test::makeGallery() : test::makeEmpty(g);
                        }});
    }
    window.setStudio(u"Harbour Strength Studio"_s, u"Main Street"_s);
    window.setUser(u"Ada Novak"_s);
    window.setNotices(3);
}

void grab(QWidget& widget, const QString& file, QSize size)
{
    widget.resize(size);
    widget.show();
    QApplication::processEvents();
    widget.grab().save(file);
}

FirstRunHooks hooks()
{
    FirstRunHooks h;
    h.rate = [](const QString& password, const QStringList&) { return PasswordRating{int(std::min<qsizetype>(4, password.size() / 4)), {}}; };
    h.makeRecoveryKey = [] { return u"K7QW2-MZ4PX-9TRC3-H6VNB-D8FYA-2JLSG"_s; };
    h.proposeFolder = [](const QString& name) { return u"/home/ada/Documents/%1"_s.arg(name); };
    return h;
}

void pictures(ThemeControl& theme, const QString& folder)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        const QString name = folder + u'/' + ThemeControl::choiceName(choice);
        PrivacyState privacy;
        MainWindow window(theme, privacy, {});
        addPages(window);
        window.start();
        grab(window, name + u"-large.png"_s, {2560, 1440});
        grab(window, name + u"-window.png"_s, {1280, 800});
        window.banner().showMessage(Tone::Danger, u"Bea Stone is already booked from 9:00 to 10:00 in Room 1."_s, {u"Show it"_s, {}});
        window.commandPalette().open(u"o"_s);
        grab(window, name + u"-palette.png"_s, {1280, 800});
        window.commandPalette().shut();
        window.showPage(u"calendar"_s);
        grab(window, name + u"-empty.png"_s, {1280, 800});
        ShortcutsPage keys(window.actions(), nullptr);
        grab(keys, name + u"-keys.png"_s, {760, 560});
        FirstRunWizard wizard(hooks());
        grab(wizard, name + u"-start.png"_s, {1280, 800});
        test::walkWizard(wizard, [&](int step) { grab(wizard, u"%1-step%2.png"_s.arg(name).arg(step), {1280, 800}); });
        UnlockScreen unlock({u"Harbour Strength Studio"_s, {u"ada"_s, u"marc"_s}, {}});
        grab(unlock, name + u"-unlock.png"_s, {1280, 800});
    }
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    if (argc > 1) {
        QDir().mkpath(QString::fromLocal8Bit(argv[1]));
        pictures(theme, QString::fromLocal8Bit(argv[1]));
        return 0;
    }
    PrivacyState privacy;
    MainWindow window(theme, privacy, {});
    addPages(window);
    window.start();
    window.show();
    return QApplication::exec();
}
