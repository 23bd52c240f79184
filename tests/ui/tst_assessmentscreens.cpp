// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/assessmententry.h"
#include "assessments/assessmenttabs.h"
#include "assessments/bodypanel.h"
#include "assessments/clientfiles.h"
#include "assessments/filespanel.h"
#include "assessments/goaldialog.h"
#include "assessments/goalspanel.h"
#include "assessments/measurementdialog.h"
#include "assessments/photodialog.h"
#include "assessments/photospanel.h"
#include "assessments/photoview.h"
#include "assessments/progressphotos.h"
#include "assessments/progresssection.h"
#include "assessments/rowtable.h"
#include "assessments/strengthpanel.h"
#include "assessments/strengthseries.h"
#include "charts/trendtable.h"
#include "charts/trendview.h"
#include "storage/undo.h"
#include "support/accessibility.h"
#include "ui/assessmentsfixture.h"
#include "widgets/label.h"
#include "widgets/typeahead.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace td;
using namespace td::test;

namespace
{
constexpr qint64 kg = Mass::perKilogram;
const QDate today(2026, 6, 1);

void type(QWidget* root, const QString& field, const QString& text)
{
    QTest::keyClicks(root->findChild<QLineEdit*>(field), text);
}
void click(QWidget* root, const QString& button)
{
    QTest::mouseClick(root->findChild<QPushButton*>(button), Qt::LeftButton);
}
} // namespace

class TestAssessmentScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
        m_fixture = std::make_unique<AssessmentsFixture>(*m_studio);
        TD_VERIFY(m_fixture->prepare());
    }
    void cleanup()
    {
        QCOMPARE(m_fixture->errors, QStringList());
        m_fixture.reset();
        m_studio.reset();
    }

    void anAssessmentByKeyboard()
    {
        TD_VERIFY(f().measure(today.addDays(-30), {{u"weight"_s, 84 * kg}, {u"height"_s, 1'780'000}}));
        TD_VERIFY(f().setSex(u"male"_s));
        AssessmentEntry entry(f().context, f().ana, nullptr);
        entry.show();
        QApplication::setActiveWindow(&entry);
        auto* weight = entry.findChild<QLineEdit*>(u"weight"_s);
        QVERIFY(weight->hasFocus());
        QCOMPARE(weight->placeholderText(), u"84"_s);
        QTest::keyClicks(weight, u"82"_s);
        QTest::keyClick(weight, Qt::Key_Return);
        QVERIFY(entry.findChild<QLineEdit*>(u"height"_s)->hasFocus());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"neck"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"38"_s);
        type(&entry, u"waist"_s, u"88"_s);
        const QString results = entry.findChild<Label*>(u"results"_s)->text();
        QVERIFY2(results.contains(u"Body fat 18.7 %"_s) && results.contains(u"3.5 points"_s) && results.contains(u"Lean mass 66.7 kg"_s) && results.contains(u"25.9"_s),
                 qPrintable(results));
        QTest::keyClick(entry.findChild<QLineEdit*>(u"waist"_s), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!entry.isVisible());
        const auto latest = Measurements(m_studio->db()).latest(f().ana);
        QCOMPARE(latest->value(u"weight"_s).value, 82 * kg);
        QCOMPARE(latest->value(u"body_fat"_s).value, 18'700);
        QCOMPARE(latest->value(u"body_fat"_s).method, u"navy"_s);
        QVERIFY(latest->contains(u"lean_mass"_s));
        TD_VERIFY(Undo(m_studio->db()).undo());
        QCOMPARE(Measurements(m_studio->db()).history(f().ana)->size(), 2);
    }

    void mistakesStandUnderTheirField()
    {
        AssessmentEntry entry(f().context, f().ana, nullptr);
        entry.show();
        click(&entry, u"promptYes"_s);
        QVERIFY(entry.isVisible() && !entry.findChild<Label*>(u"problem"_s)->text().isEmpty());
        type(&entry, u"waist"_s, u"5"_s);
        click(&entry, u"promptYes"_s);
        QVERIFY(!entry.findChild<Label*>(u"waistError"_s)->text().isEmpty());
        QVERIFY(Measurements(m_studio->db()).history(f().ana)->isEmpty());
    }

    void waistNotAboveNeckIsRefusedInWords()
    {
        AssessmentEntry entry(f().context, f().ana, nullptr);
        entry.show();
        type(&entry, u"height"_s, u"178"_s);
        type(&entry, u"neck"_s, u"45"_s);
        type(&entry, u"waist"_s, u"44"_s);
        auto* warnings = entry.findChild<Label*>(u"warnings"_s);
        QVERIFY(warnings->text().contains(u"women and men"_s)); // not known yet
        entry.findChild<QComboBox*>(u"sex"_s)->setCurrentIndex(2);
        entry.findChild<QComboBox*>(u"method"_s)->setCurrentIndex(3);
        QVERIFY2(warnings->text().contains(u"larger than the neck"_s), qPrintable(warnings->text()));
        QVERIFY(!entry.findChild<QCheckBox*>(u"keepResult"_s)->isVisible());
        click(&entry, u"promptYes"_s);
        QCOMPARE(f().settings.client(f().ana)->sex, u"male"_s);
        QVERIFY(!Measurements(m_studio->db()).latest(f().ana)->contains(u"body_fat"_s));
    }

    void onlyChosenGroupsShowAndAreRemembered()
    {
        {
            AssessmentEntry entry(f().context, f().ana, nullptr);
            entry.show();
            QVERIFY(!entry.findChild<QLineEdit*>(u"fold_chest"_s)->isVisible());
            entry.findChild<QCheckBox*>(u"group2"_s)->click();
            QVERIFY(entry.findChild<QLineEdit*>(u"fold_chest"_s)->isVisible());
            entry.findChild<QCheckBox*>(u"group1"_s)->click();
            QVERIFY(!entry.findChild<QLineEdit*>(u"waist"_s)->isVisible());
            QCOMPARE(unnamedFocusable(&entry), QStringList());
        }
        AssessmentEntry again(f().context, f().ana, nullptr);
        again.show();
        QVERIFY(again.findChild<QLineEdit*>(u"fold_chest"_s)->isVisible() && !again.findChild<QLineEdit*>(u"waist"_s)->isVisible());
    }

    void agesOutsideOfTheStudiesAreSaid()
    {
        BodyResults::Input input;
        input.values = {{u"fold_chest"_s, 12'000}, {u"fold_abdomen"_s, 18'000}, {u"fold_thigh"_s, 15'000}};
        input.sex = u"male"_s;
        input.age = 70;
        const BodyResults old(input, QLocale::c());
        QVERIFY(old.estimate() && old.warnings().join(u' ').contains(u"At 70"_s));
        input.age = 30;
        const BodyResults studied(input, QLocale::c());
        QVERIFY(studied.warnings().isEmpty() && studied.sentences().first().contains(u"13.6 %"_s));
        QVERIFY(BodyResults({}, QLocale::c()).warnings().isEmpty());
        input.values.remove(u"fold_thigh"_s);
        const QStringList missing = BodyResults(input, QLocale::c()).warnings();
        QVERIFY2(missing.join(u' ').contains(u"Thigh fold"_s), qPrintable(missing.join(u' ')));
    }

    void theBodyPanelShowsComparesAndCorrects()
    {
        TD_VERIFY(f().measure(today.addDays(-60), {{u"weight"_s, 90 * kg}, {u"pushups"_s, 10}}));
        TD_VERIFY(f().measure(today, {{u"weight"_s, 86 * kg}, {u"pushups"_s, 14}, {u"waist"_s, 900'000}}));
        BodyPanel panel(f().context, f().ana);
        panel.show();
        auto* compared = panel.findChild<RowTable*>(u"comparedDays"_s);
        QAbstractItemModelTester tester(compared->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(compared->cell(0, 1), u"90 kg"_s);
        QCOMPARE(compared->cell(0, 2), u"86 kg"_s);
        QCOMPARE(compared->cell(0, 3), u"\u22124 kg"_s);
        QCOMPARE(compared->cell(2, 3), u"+4, better"_s);
        QCOMPARE(panel.findChild<TrendView*>(u"bodyTrend"_s)->table()->rowCount(), 2);
        auto* values = panel.findChild<RowTable*>(u"allValues"_s);
        QCOMPARE(values->model()->rowCount(), 5);
        values->selectRow(4);
        QTest::keyClick(values, Qt::Key_Return);
        auto* dialog = panel.findChild<MeasurementDialog*>();
        QVERIFY(dialog != nullptr);
        auto* value = dialog->findChild<QLineEdit*>(u"value"_s);
        value->setText(u"91.5"_s);
        dialog->accept();
        QCOMPARE(compared->cell(0, 1), u"91.5 kg"_s);
        values->selectRow(0);
        QTest::keyClick(values, Qt::Key_Delete);
        QCOMPARE(values->model()->rowCount(), 4);
        f().privacy.setHidden(true);
        QVERIFY(!compared->cell(0, 1).contains(u"91"_s));
        QCOMPARE(unnamedFocusable(&panel), QStringList());
    }

    void unitsFollowTheClient()
    {
        TD_VERIFY(f().measure(today, {{u"weight"_s, 100 * Mass::perPound}, {u"waist"_s, 33 * 25'400}}));
        ClientTraining training = *f().settings.client(f().ana);
        training.client = f().ana;
        training.units = MassUnit::Pound;
        TD_VERIFY(f().settings.save(training));
        BodyPanel panel(f().context, f().ana);
        auto* values = panel.findChild<RowTable*>(u"allValues"_s);
        QCOMPARE(values->cell(1, 2), u"100 lb"_s);
        QCOMPARE(values->cell(0, 2), u"33 in"_s);
    }

    void valuesAreSavedAsCsv()
    {
        TD_VERIFY(f().measure(today, {{u"weight"_s, 86 * kg}}));
        QTemporaryDir folder;
        f().chosenPath = folder.filePath(u"values.csv"_s);
        BodyPanel panel(f().context, f().ana);
        panel.show();
        QTest::mouseClick(panel.findChild<QToolButton*>(u"bodyTrendExport"_s), Qt::LeftButton);
        QFile file(f().chosenPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF" "Day,Weight (kg)\r\n2026-06-01,86\r\n"));
        QCOMPARE(f().noted("client-measurements", "export"), 1);
    }

    void goalsByKeyboard()
    {
        TD_VERIFY(f().measure(today.addDays(-10), {{u"weight"_s, 90 * kg}}));
        GoalsPanel panel(f().context, f().ana);
        panel.show();
        click(&panel, u"newGoal"_s);
        auto* dialog = panel.findChild<GoalDialog*>();
        dialog->accept();
        QVERIFY(!dialog->findChild<Label*>(u"titleError"_s)->text().isEmpty());
        type(dialog, u"title"_s, u"Lighter"_s);
        auto* metric = dialog->findChild<QComboBox*>(u"metric"_s);
        metric->setCurrentIndex(metric->findData(u"weight"_s));
        type(dialog, u"target"_s, u"80"_s);
        QCOMPARE(unnamedFocusable(dialog), QStringList());
        dialog->accept();
        TD_VERIFY(f().measure(today, {{u"weight"_s, 84 * kg}}));
        auto* table = panel.findChild<RowTable*>(u"goals"_s);
        QCOMPARE(table->cell(0, 4), u"60 % of the way, now at 84 kg"_s);
        click(&panel, u"goalReached"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        panel.findChild<QCheckBox*>(u"closedGoals"_s)->click();
        QVERIFY(table->cell(0, 5).startsWith(u"Reached on"_s));
        click(&panel, u"goalReopen"_s);
        QVERIFY(!table->cell(0, 5).startsWith(u"Reached on"_s));
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(Goals(m_studio->db()).list(f().ana, true)->isEmpty());
    }

    void aGoalOfStrengthFollowsTheLog()
    {
        const ExerciseId squat = f().exercises.all()->first().id;
        TD_VERIFY(f().train(today.addDays(-3), squat, 5, Mass(60 * kg)));
        Goal goal;
        goal.client = f().ana;
        goal.title = u"Strong"_s;
        goal.metric = QLatin1String(Goal::oneRepMax);
        goal.exercise = squat;
        goal.start = 50 * kg;
        goal.target = 90 * kg;
        TD_VERIFY(Goals(m_studio->db()).add(goal));
        GoalsPanel panel(f().context, f().ana);
        QCOMPARE(panel.findChild<RowTable*>(u"goals"_s)->cell(0, 4), u"50 % of the way, now at 70 kg"_s); // Epley: 60 (1 + 5/30)
    }

    void photosSideBySide()
    {
        QTemporaryDir folder;
        for (const int shade : {40, 200}) {
            QImage image(60, 80, QImage::Format_RGB32);
            image.fill(qRgb(shade, shade, shade));
            QVERIFY(image.save(folder.filePath(u"%1.png"_s.arg(shade))));
        }
        PhotosPanel panel(f().context, f().ana);
        panel.show();
        auto* first = panel.findChild<PhotoView*>(u"firstPhoto"_s);
        auto* second = panel.findChild<PhotoView*>(u"secondPhoto"_s);
        QVERIFY(first->isEmpty());
        ProgressPhotos photos(m_studio->db());
        QFile old(folder.filePath(u"40.png"_s));
        QVERIFY(old.open(QIODevice::ReadOnly));
        TD_VERIFY(photos.add(f().ana, today.addDays(-90), PhotoPose::Front, old.readAll()));
        f().chosenFiles = {folder.filePath(u"200.png"_s)};
        click(&panel, u"addPhotos"_s);
        panel.findChild<PhotoDialog*>()->accept();
        QCOMPARE(photos.list(f().ana)->size(), 2);
        QVERIFY(!first->isEmpty() && !second->isEmpty());
        QVERIFY(first->words() != second->words() && first->accessibleName() == first->words());
        f().privacy.setHidden(true);
        QVERIFY(first->isEmpty() && second->isEmpty());
        f().privacy.setHidden(false);
        auto* table = panel.findChild<RowTable*>(u"photos"_s);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(photos.list(f().ana)->size(), 1);
        QCOMPARE(unnamedFocusable(&panel), QStringList());
    }

    void aFileThatIsNoPictureKeepsAllOut()
    {
        QTemporaryDir folder;
        QFile wrong(folder.filePath(u"wrong.jpg"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write("no picture") > 0);
        wrong.close();
        QImage image(6, 8, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(folder.filePath(u"right.png"_s)));
        PhotoDialog dialog(f().context, f().ana, {folder.filePath(u"right.png"_s), wrong.fileName()}, nullptr);
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<Label*>(u"pose1Error"_s)->text().isEmpty());
        QVERIFY(ProgressPhotos(m_studio->db()).list(f().ana)->isEmpty());
    }

    void filesAreAddedSavedRenamedAndRemoved()
    {
        QTemporaryDir folder;
        QFile letter(folder.filePath(u"letter.txt"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear trainer") > 0);
        letter.close();
        FilesPanel panel(f().context, f().ana);
        panel.show();
        f().chosenFiles = {letter.fileName()};
        click(&panel, u"addFiles"_s);
        QCOMPARE(f().told.size(), 1);
        auto* table = panel.findChild<RowTable*>(u"files"_s);
        QCOMPARE(table->cell(0, 0), u"letter.txt"_s);
        table->selectRow(0);
        f().prompts.inputs.enqueue(u"Letter of June.txt"_s);
        click(&panel, u"renameFile"_s);
        QCOMPARE(table->cell(0, 0), u"Letter of June.txt"_s);
        f().chosenPath = folder.filePath(u"copy.txt"_s);
        QTest::keyClick(table, Qt::Key_Return);
        QFile copy(f().chosenPath);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("Dear trainer"));
        QCOMPARE(f().noted("client-files", "export"), 1);
        QCOMPARE(f().noted("client-files", "view"), 1);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->rowCount(), 0);
        TD_VERIFY(Undo(m_studio->db()).undo());
        QCOMPARE(unnamedFocusable(&panel), QStringList());
        f().chosenFiles = {folder.path()};
        click(&panel, u"addFiles"_s);
        QCOMPARE(std::exchange(f().errors, {}), QStringList{u"file.unreadable"_s});
    }

    void strengthOfAClient()
    {
        const ExerciseId squat = f().exercises.all()->first().id;
        TD_VERIFY(f().train(today.addDays(-14), squat, 5, Mass(60 * kg), 3));
        TD_VERIFY(f().train(today.addDays(-7), squat, 12, Mass(60 * kg), 3));
        ProgressSection section(f().context);
        section.show();
        section.showClient(f().ana);
        auto* trend = section.findChild<TrendView*>(u"strengthTrend"_s);
        QCOMPARE(trend->table()->index(1, 1).data().toString(), u"70"_s);
        QCOMPARE(trend->table()->index(0, 1).data().toString(), u"84 (uncertain)"_s);
        QVERIFY(section.findChild<Label*>(u"strengthTrendNote"_s)->text().contains(u"10 repetitions"_s));
        section.findChild<QComboBox*>(u"progressFormula"_s)->setCurrentIndex(int(OneRepMaxFormula::Brzycki));
        QCOMPARE(trend->table()->index(1, 1).data().toString(), u"67.5"_s);
        trend->choose(u"week-volume"_s);
        QCOMPARE(trend->table()->index(trend->table()->rowCount() - 1, 1).data().toString(), u"900"_s);
        trend->choose(u"load"_s, u"load-mean"_s);
        QVERIFY(section.findChild<Label*>(u"strengthTrendNote"_s)->text().contains(u"not foretell"_s));
        QVERIFY(section.findChild<RowTable*>(u"records"_s)->model()->rowCount() > 0);
        QCOMPARE(section.findChild<Label*>(u"compliance"_s)->text(), u"No plan is active."_s);
        QCOMPARE(unnamedFocusable(&section), QStringList());
        QCOMPARE(f().noted("client-measurements", "view"), 1);
    }

    void complianceSaysItsFormula()
    {
        Compliance compliance;
        QVERIFY(StrengthSeries::complianceSentence(compliance).startsWith(u"Nothing"_s));
        compliance.due = 40;
        compliance.done = 34;
        compliance.leftOut = 1;
        const QString words = StrengthSeries::complianceSentence(compliance);
        QVERIFY2(words.startsWith(u"34 of 40 sets that were due are done (85 %)"_s) && words.contains(u"left out"_s), qPrintable(words));
    }

    void theTabsAreMadeAndNotedWhenSeen()
    {
        AssessmentTabs tabs(f().context, f().ana);
        QCOMPARE(f().noted("client-measurements", "view"), 0);
        tabs.show();
        QCOMPARE(f().noted("client-measurements", "view"), 1);
        QVERIFY(tabs.findChild<PhotosPanel*>() == nullptr);
        tabs.setCurrentIndex(3);
        QVERIFY(tabs.findChild<PhotosPanel*>() != nullptr);
        QCOMPARE(f().noted("client-photos", "view"), 1);
        tabs.setCurrentIndex(1);
        QVERIFY(tabs.findChild<StrengthPanel*>() != nullptr);
        tabs.setCurrentIndex(2);
        QVERIFY(tabs.findChild<GoalsPanel*>() != nullptr);
    }

private:
    AssessmentsFixture& f() { return *m_fixture; }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<AssessmentsFixture> m_fixture;
};

QTEST_MAIN(TestAssessmentScreens)
#include "tst_assessmentscreens.moc"
