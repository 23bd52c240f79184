// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the clients' screens with invented people into PNG files, for people to look at: clientspictures FOLDER
#include "clients/clientspage.h"
#include "clients/duplicatesdialog.h"
#include "clients/mergedialog.h"
#include "clients/recordhistory.h"
#include "ui/clientsfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>

using namespace td;
using namespace td::test;

namespace
{
ClientId fillDemo(ClientsFixture& f, const ScratchStudio& studio)
{
    const QStringList names{
        u"Amara Osei"_s,  u"Bea Stone"_s,    u"Carl Ibsen"_s,  u"Dora Quist"_s,    u"Emil Brandt"_s,  u"Fay Okoro"_s,
        u"Gus Almeida"_s, u"Hana Sato"_s,    u"Ivo Marek"_s,   u"Jana Virtanen"_s, u"Kofi Mensah"_s,  u"Lena Vogel"_s,
        u"Marc Dubois"_s, u"Nadia Haddad"_s, u"Omar Farouk"_s, u"Petra Novak"_s,   u"Quinn Doyle"_s,  u"Rosa Lima"_s,
        u"Sven Olsen"_s,  u"Tara Singh"_s,   u"Uma Rao"_s,     u"Viktor Hahn"_s,   u"Wendy Clarke"_s, u"Yusuf Demir"_s};
    const QList<ClientStatus> states{ClientStatus::Active, ClientStatus::Active, ClientStatus::Active,
                                     ClientStatus::Lead,   ClientStatus::Active, ClientStatus::Paused};
    ClientId first;
    int i = 0;
    for (const QString& name : names) {
        const TrainerId trainer = i % 3 == 0 ? studio.otherTrainer : studio.trainer;
        const ClientId id = f.add(name, u"416 555 01%1"_s.arg(10 + i),
                                  i % 4 == 0 ? QStringList{u"morning"_s, u"strength"_s} : QStringList{}, trainer,
                                  states.at(i % states.size()));
        for (int week = -6; week < 2; ++week) {
            if (i % 5 != 4)
                (void)f.book(id, trainer, week * 7 + 1 + i % 5, i / 5);
        }
        if (i == 0)
            first = id;
        ++i;
    }
    Client amara = *f.clients.find(first);
    amara.email = u"amara.osei@example.com"_s;
    amara.birthday = QDate(1990, 4, 12);
    amara.street = u"14 Harbour Street"_s;
    amara.city = u"Toronto"_s;
    amara.region = u"ON"_s;
    amara.postalCode = u"M5V 2T6"_s;
    amara.emergencyName = u"Kwame Osei"_s;
    amara.emergencyPhone = u"416 555 0177"_s;
    amara.emergencyRelation = u"brother"_s;
    amara.goals =
        u"Run the half marathon in October without knee pain. Deadlift her own weight by the end of summer."_s;
    amara.preferences = u"Mornings before work. No music with lyrics."_s;
    amara.notes = u"Works shifts every third week."_s;
    amara.source = u"referral"_s;
    (void)f.clients.save(amara);
    (void)f.clients.saveHealth(
        {first, u"Asthma, mild"_s, u"Salbutamol inhaler when needed"_s, u"Penicillin"_s, u"Left knee, 2024"_s, 0});
    (void)f.clients.addAlert({{}, first, AlertKind::Waiver, u"Waiver to be signed again"_s, QDate(2026, 6, 30)});
    (void)f.team.grant(first, studio.trainer, GrantLevel::Read);
    (void)f.add(u"Bea Stoney"_s, u"416 555 0111"_s, {}, studio.trainer);
    return first;
}

bool grab(QWidget& widget, const QString& file)
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    return widget.grab().save(file);
}

bool pictures(ClientsFixture& f, const ClientId& first, const QString& prefix, QSize size)
{
    const ClientsContext context = f.context();
    ClientsPage page(context);
    page.resize(size);
    page.show();
    bool ok = grab(page, prefix + u"-list.png"_s);
    page.openClient(first);
    ok = grab(page, prefix + u"-client.png"_s) && ok;
    auto* tabs = page.findChild<QTabWidget*>(u"clientTabs"_s);
    tabs->setCurrentIndex(1);
    ok = grab(page, prefix + u"-timeline.png"_s) && ok;
    tabs->setCurrentIndex(2);
    ok = grab(page, prefix + u"-sessions.png"_s) && ok;
    page.editClient(first);
    ok = grab(page, prefix + u"-edit.png"_s) && ok;
    MergeDialog merge(context, f.duplicates.all()->front().first, f.duplicates.all()->front().second);
    merge.show();
    ok = grab(merge, prefix + u"-merge.png"_s) && ok;
    DuplicatesDialog doubles(context);
    doubles.show();
    ok = grab(doubles, prefix + u"-duplicates.png"_s) && ok;
    RecordHistory history(context, *f.clients.find(first));
    history.load();
    history.show();
    return grab(history, prefix + u"-history.png"_s) && ok;
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    ScratchStudio studio;
    if (!studio.ready())
        return 1;
    ClientsFixture fixture(studio);
    const ClientId first = fillDemo(fixture, studio);
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const QSize size : {QSize(1080, 700), QSize(2360, 1340)}) {
            const QString name = (dark ? u"dark-%1"_s : u"light-%1"_s).arg(size.width());
            if (!pictures(fixture, first, folder.filePath(name), size))
                return 1;
        }
    }
    return 0;
}
