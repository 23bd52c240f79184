// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screens of assessments with invented values into PNG files, for people to look at: assessmentspictures FOLDER [fr]
#include "assessments/assessmententry.h"
#include "assessments/assessmenttabs.h"
#include "assessments/filespanel.h"
#include "assessments/clientfiles.h"
#include "assessments/goaldialog.h"
#include "assessments/photodialog.h"
#include "assessments/progressphotos.h"
#include "assessments/progresssection.h"
#include "ui/assessmentsfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

using namespace td;
using namespace td::test;

namespace
{
constexpr qint64 kg = Mass::perKilogram;
const QDate today(2026, 6, 1);

QByteArray figure(const QColor& colour, int width)
{
    QImage image(900, 1200, QImage::Format_RGB32);
    image.fill(QColor(230, 232, 236));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(450, 230), 95, 115);
    painter.drawRoundedRect(450 - width / 2, 350, width, 480, 90, 90);
    painter.drawRoundedRect(450 - width / 2 + 10, 760, width / 2 - 30, 400, 60, 60);
    painter.drawRoundedRect(470, 760, width / 2 - 30, 400, 60, 60);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void fillBody(AssessmentsFixture& f)
{
    for (int month = 0; month < 18; ++month) {
        const QDate day = today.addMonths(month - 17);
        const qint64 grams = 92'000 - month * 620 + (month % 3) * 400;
        (void)f.measure(day, {{u"weight"_s, Mass::grams(grams).units()},
                              {u"waist"_s, 980'000 - month * 5'000},
                              {u"hip"_s, 1'040'000 - month * 2'000},
                              {u"neck"_s, 380'000},
                              {u"body_fat"_s, 29'000 - month * 300, u"navy"_s},
                              {u"resting_hr"_s, 72 - month / 2},
                              {u"plank"_s, 45'000 + month * 5'000},
                              {u"pushups"_s, 12 + month}});
    }
    (void)f.measure(today.addMonths(-17), {{u"height"_s, 1'780'000}});
}

void fillTraining(AssessmentsFixture& f)
{
    const ExerciseId squat = f.exercises.all()->at(3).id;
    const ExerciseId press = f.exercises.all()->at(9).id;
    for (int week = 0; week < 80; ++week) {
        const QDate day = today.addDays(-7 * (79 - week));
        (void)f.train(day, squat, week % 6 == 0 ? 12 : 5, Mass::grams(60'000 + week * 500 - (week % 8) * 900), 4);
        (void)f.train(day.addDays(2), press, 8, Mass::grams(35'000 + week * 250), 3);
    }
    Goals goals(f.studio.db(), estimateSource(f.context));
    Goal goal;
    goal.client = f.ana;
    goal.title = u"Ten kilograms less for the summer"_s;
    goal.metric = u"weight"_s;
    goal.start = 92 * kg;
    goal.target = 80 * kg;
    goal.targetDay = today.addDays(75);
    (void)goals.add(goal);
    goal.title = u"Squat one and a half times the body"_s;
    goal.metric = u"1rm"_s;
    goal.exercise = squat;
    goal.start = 70 * kg;
    goal.startDay = today.addDays(-90);
    goal.target = 120 * kg;
    goal.targetDay = today.addDays(-3);
    (void)goals.add(goal);
    Goal words;
    words.client = f.ana;
    words.title = u"Play football with the children without pain"_s;
    (void)goals.add(words);
}

class Pictures
{
public:
    Pictures(const QDir& folder, const QString& theme) : m_folder(folder), m_theme(theme) {}

    void grab(QWidget* widget, const QString& name, QSize size, const std::function<void()>& before = {})
    {
        if (!size.isEmpty())
            widget->resize(size);
        widget->show();
        QTest::qWait(20);
        if (before)
            before();
        QTest::qWait(30);
        widget->grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme)));
    }

private:
    QDir m_folder;
    QString m_theme;
};

void drawAll(AssessmentsFixture& f, Pictures& draw)
{
    const QSize page(1040, 560);
    AssessmentTabs tabs(f.context, f.ana);
    draw.grab(&tabs, u"body"_s, page);
    draw.grab(&tabs, u"body-compare"_s, page, [&] {
        tabs.findChild<QComboBox*>(u"bodyTrendCompare"_s)->setCurrentIndex(3);
        tabs.findChild<QComboBox*>(u"bodyTrendRange"_s)->setCurrentIndex(2);
    });
    draw.grab(&tabs, u"strength"_s, page, [&] { tabs.setCurrentIndex(1); });
    draw.grab(&tabs, u"strength-load"_s, page, [&] {
        tabs.findChild<QComboBox*>(u"strengthTrendWhich"_s)->setCurrentIndex(4);
        tabs.findChild<QComboBox*>(u"strengthTrendCompare"_s)->setCurrentIndex(6);
    });
    draw.grab(&tabs, u"goals"_s, page, [&] { tabs.setCurrentIndex(2); });
    draw.grab(&tabs, u"photos"_s, page, [&] { tabs.setCurrentIndex(3); });
    f.privacy.setHidden(true);
    draw.grab(&tabs, u"hidden"_s, page, [&] { tabs.setCurrentIndex(0); });
    f.privacy.setHidden(false);
    FilesPanel files(f.context, f.ana);
    draw.grab(&files, u"files"_s, page);
    ProgressSection progress(f.context);
    draw.grab(&progress, u"progress-empty"_s, {1180, 640});
    draw.grab(&progress, u"progress"_s, {1180, 640}, [&] { progress.showClient(f.ana); });
    AssessmentEntry entry(f.context, f.ana, nullptr);
    draw.grab(&entry, u"entry"_s, {}, [&] {
        QTest::keyClicks(entry.findChild<QLineEdit*>(u"weight"_s), u"81.5"_s);
        QTest::keyClicks(entry.findChild<QLineEdit*>(u"waist"_s), u"89"_s);
        QTest::keyClicks(entry.findChild<QLineEdit*>(u"neck"_s), u"38"_s);
        QTest::keyClicks(entry.findChild<QLineEdit*>(u"hip"_s), u"5"_s);
        entry.findChild<QLineEdit*>(u"arm"_s)->setFocus();
    });
    Goal goal;
    goal.client = f.ana;
    goal.metric = u"weight"_s;
    GoalDialog dialog(f.context, goal, nullptr);
    draw.grab(&dialog, u"goal"_s, {});
    PhotoDialog photos(f.context, f.ana, {u"/tmp/IMG_2041.jpg"_s, u"/tmp/IMG_2042.jpg"_s}, nullptr);
    draw.grab(&photos, u"photo"_s, {});
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app);
    ScratchStudio studio;
    if (!studio.ready() || !studio.signInAs(studio.trainerActor()))
        return 1;
    AssessmentsFixture fixture(studio);
    if (!fixture.prepare() || !fixture.setSex(u"male"_s))
        return 1;
    fillBody(fixture);
    fillTraining(fixture);
    ProgressPhotos photos(studio.db());
    (void)photos.add(fixture.ana, today.addMonths(-12), PhotoPose::Front, figure(QColor(90, 110, 150), 420), u"before"_s);
    (void)photos.add(fixture.ana, today, PhotoPose::Front, figure(QColor(90, 110, 150), 330), u"after a year"_s);
    (void)photos.add(fixture.ana, today, PhotoPose::Side, figure(QColor(90, 110, 150), 260));
    ClientFiles files(studio.db());
    (void)files.add(fixture.ana, u"Letter of the doctor.pdf"_s, QByteArray(240'000, 'x'), u"about the left knee"_s);
    (void)files.add(fixture.ana, u"Signed plan.pdf"_s, QByteArray(1'240'000, 'x'));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        Pictures draw(folder, ThemeControl::choiceName(choice));
        drawAll(fixture, draw);
    }
    for (const QString& error : std::as_const(fixture.errors))
        qWarning("%s", qPrintable(error));
    return 0;
}
