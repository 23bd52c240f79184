// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the exercise library into PNG files, for people to look at: exercisepictures FOLDER
#include "training/exercisedialog.h"
#include "training/exercisessection.h"
#include "ui/exercisesfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace td;
using namespace td::test;

namespace
{
void grab(QWidget& widget, const QDir& folder, const QString& name)
{
    widget.show();
    QTest::qWait(30);
    widget.grab().save(folder.filePath(name + u".png"_s));
}

void draw(ScratchStudio& studio, const QDir& folder, const QString& suffix, const QString& language)
{
    ExercisesFixture fixture(studio, language);
    const ExerciseId squat = ExerciseLibrary::builtInId(u"back-squat");
    ExercisesSection section(fixture.context);
    section.setContentsMargins(24, 16, 24, 16);
    section.resize(1080, 664);
    section.show();
    section.select(squat);
    grab(section, folder, u"exercises-"_s + suffix);
    auto* search = section.findChild<QLineEdit*>(u"exerciseSearch"_s);
    search->setText(u"wall ball"_s);
    grab(section, folder, u"exercises-own-"_s + suffix);
    search->setText(u"xyz"_s);
    grab(section, folder, u"exercises-empty-"_s + suffix);
    ExerciseDialog dialog(fixture.context, *fixture.library.find(squat), nullptr);
    grab(dialog, folder, u"exercise-dialog-"_s + suffix);
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    ScratchStudio studio;
    if (!studio.ready())
        return 1;
    {
        ExercisesFixture fixture(studio);
        fixture.add(u"Wall ball"_s);
        const ExerciseId squat = ExerciseLibrary::builtInId(u"back-squat");
        (void)fixture.plan(u"Strong start"_s, squat, u"Ana"_s, u"active"_s);
        (void)fixture.plan(u"Three days a week"_s, squat, {}, u"draft"_s);
        Exercise bench = *fixture.library.findByName(u"Bench press"_s);
        bench.cues = u"As we teach it."_s;
        (void)fixture.library.save(bench);
    }
    draw(studio, folder, u"light"_s, u"en"_s);
    theme.setChoice(ThemeChoice::Dark);
    draw(studio, folder, u"dark"_s, u"fr"_s);
    return 0;
}
