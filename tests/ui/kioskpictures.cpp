// SPDX-License-Identifier: GPL-3.0-or-later
// Draws forms and the kiosk with invented people into PNG files, for people to look at: kioskpictures FOLDER
#include "kiosk/kioskwindow.h"
#include "screening/clientformspanel.h"
#include "screening/formssection.h"
#include "screening/signedformdialog.h"
#include "screening/signingdialog.h"
#include "ui/kioskfixture.h"
#include "ui/screeningfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace td;
using namespace td::test;

namespace
{

class Pictures
{
public:
    Pictures(const QDir& folder, bool dark) : m_folder(folder), m_theme(dark ? u"dark"_s : u"light"_s) {}

    void take(QWidget& widget, const char* name)
    {
        QTest::qWait(30);
        widget.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(QLatin1String(name), m_theme)));
    }

private:
    QDir m_folder;
    QString m_theme;
};

void drawForms(ScratchStudio& studio, Pictures& draw)
{
    ScreeningFixture f(studio);
    if (!f.prepare())
        return;
    (void)f.sign(f.health, f.ana, u"yes"_s);
    FormsSection section(f.context);
    section.setContentsMargins(24, 16, 24, 16);
    section.resize(1080, 744);
    section.show();
    draw.take(section, "forms");
    section.startWith(FormKind::Screening);
    draw.take(section, "formeditor");
    ClientFormsPanel panel(f.context, f.ana);
    panel.setContentsMargins(24, 16, 24, 16);
    panel.resize(1080, 600);
    panel.show();
    draw.take(panel, "clientforms");
    SigningDialog dialog(f.context, *f.forms.find(f.health), f.ana, u"Ana Ruiz"_s, {}, nullptr);
    dialog.show();
    draw.take(dialog, "signing");
    auto* scroll = dialog.findChild<QScrollArea*>(u"signingPage"_s);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    draw.take(dialog, "signing-end");
    SignedFormDialog read(f.context, *f.signedForms.find(f.signedForms.ofClient(f.ana)->first().id), nullptr);
    read.show();
    draw.take(read, "signed");
}

void drawKiosk(ScratchStudio& studio, Pictures& draw)
{
    KioskFixture f(studio);
    if (!f.prepare() || !f.door.open())
        return;
    KioskWindow window(f.context);
    window.resize(1280, 720);
    window.show();
    QTest::keyClicks(window.findChild<QLineEdit*>(u"kioskName"_s), u"an"_s);
    draw.take(window, "kiosk-find");
    QTest::keyClick(window.findChild<QLineEdit*>(u"kioskName"_s), Qt::Key_Return);
    auto* pin = window.findChild<QWidget*>(u"kioskPin"_s);
    QTest::keyClicks(pin, u"4729"_s);
    draw.take(window, "kiosk-pin");
    QTest::keyClick(pin, Qt::Key_Return);
    draw.take(window, "kiosk-home");
    window.findChild<QPushButton*>(u"kioskStart"_s)->click();
    window.findChild<QPushButton*>(u"kioskLog"_s)->click();
    for (int i = 0; i < 48; ++i)
        window.pass();
    draw.take(window, "kiosk-workout");
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Pictures draw(QDir(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath()), dark);
        ScratchStudio forms;
        ScratchStudio kiosk;
        if (!forms.ready() || !kiosk.ready())
            return 1;
        drawForms(forms, draw);
        drawKiosk(kiosk, draw);
    }
    return 0;
}
