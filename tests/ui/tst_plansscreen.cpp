// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentoutput.h"
#include "print/planpapers.h"
#include "support/accessibility.h"
#include "training/clienttrainingtab.h"
#include "training/clienttrainingweek.h"
#include "training/plandaymodel.h"
#include "training/plandialogs.h"
#include "training/planeditor.h"
#include "training/planitemform.h"
#include "training/planlistpane.h"
#include "training/planprogressiondialog.h"
#include "training/planssection.h"
#include "training/planweekgrid.h"
#include "training/planworkoutmodel.h"
#include "ui/plansfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace td;
using namespace td::test;

class TestPlansScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        m_f = std::make_unique<PlansFixture>(*m_studio);
        TD_VERIFY(m_f->prepare());
        m_plan = m_f->strength(m_f->ana);
        QVERIFY(!m_plan.isNull());
    }
    void cleanup()
    {
        m_section.reset();
        m_f.reset();
        m_studio.reset();
    }

    void modelsKeepTheirPromises()
    {
        PlanTableModel table(PlanTableModel::Kind::Clients);
        const QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(*m_f->plans.rows(false), {{m_plan, 83}}, QDate(2026, 6, 1));
        QCOMPARE(table.index(0, 0).data().toString(), u"Ana Ruiz"_s);
        QCOMPARE(table.index(0, 3).data(PlanTableModel::SortRole).toInt(), 83);
        PlanDayModel day(m_f->context);
        const QAbstractItemModelTester dayTester(&day, QAbstractItemModelTester::FailureReportingMode::QtTest);
        day.setItems(*m_f->plans.itemsOn(m_plan, 1, 1));
        QCOMPARE(day.index(0).data().toString(), u"Back squat"_s);
        QVERIFY(day.index(1).data(Qt::AccessibleTextRole).toString().contains(u"Superset A"_s));
        WorkoutTableModel workouts;
        const QAbstractItemModelTester workoutTester(&workouts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        workouts.setRows({{{}, {}, {}, QDate(2026, 6, 1), 4, 12, 5, true}});
        QCOMPARE(workouts.index(0, WorkoutTableModel::Rating).data().toString(), u"5 of 5"_s);
    }

    void theListFiltersAndOpens()
    {
        open();
        auto* table = m_section->findChild<QTableView*>(u"planTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        auto* filter = m_section->findChild<QComboBox*>(u"planFilter"_s);
        filter->setCurrentIndex(1); // active ones
        QCOMPARE(table->model()->rowCount(), 0);
        TD_VERIFY(m_f->plans.give(m_plan, QDate(2026, 6, 1)));
        QCOMPARE(table->model()->rowCount(), 1);
        auto* search = m_section->findChild<QLineEdit*>(u"planSearch"_s);
        QTest::keyClicks(search, u"nobody"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_section->editor()->planId(), m_plan);
        QVERIFY(m_section->editor()->isVisible());
    }

    void everythingHasAName()
    {
        edit();
        QCOMPARE(unnamedFocusable(m_section.get()), QStringList());
        ClientTrainingTab tab(m_f->context, m_f->ana);
        QCOMPARE(unnamedFocusable(&tab), QStringList());
        ProgressionDialog dialog(m_f->context, *m_f->plans.find(m_plan), m_f->plans.items(m_plan)->first(), nullptr);
        QCOMPARE(unnamedFocusable(&dialog), QStringList());
    }

    void weeksAreTabs()
    {
        edit();
        auto* weeks = m_section->findChild<QTabBar*>(u"planWeeks"_s);
        QCOMPARE(weeks->count(), 4);
        QVERIFY(weeks->height() > 20);
        QTest::keyClick(day(1), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(weeks->currentIndex(), 1);
        m_section->findChild<QSpinBox*>(u"planWeekCount"_s)->setValue(1);
        QCOMPARE(weeks->count(), 1);
        QCOMPARE(editor()->sheet().items().size(), 5);
        QTest::keyClick(day(1), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(weeks->count(), 4);
        QCOMPARE(editor()->sheet().items().size(), 10);
    }

    void keysMoveExercises()
    {
        edit();
        QCOMPARE(names(1), (QStringList{u"Back squat"_s, u"Bench press"_s, u"Pull-up"_s}));
        day(1)->setFocus();
        QTest::keyClick(day(1), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(1), (QStringList{u"Bench press"_s, u"Back squat"_s, u"Pull-up"_s}));
        QTest::keyClick(day(1), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(names(1), (QStringList{u"Bench press"_s, u"Pull-up"_s}));
        QCOMPARE(names(2), QStringList{u"Back squat"_s});
        QVERIFY(day(2)->hasFocus());
        QTest::keyClick(day(2), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(day(2), Qt::Key_Right);
        QVERIFY(day(3)->hasFocus());
        QTest::keyClick(day(3), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(names(3), (QStringList{u"Deadlift"_s, u"Back squat"_s}));
        QTest::keyClick(day(3), Qt::Key_Delete);
        QCOMPARE(names(3), QStringList{u"Back squat"_s});
        QTest::keyClick(day(3), Qt::Key_Left);
        QTest::keyClick(day(2), Qt::Key_Left);
        QTest::keyClick(day(1), Qt::Key_Left);
        QVERIFY(day(7)->hasFocus());
    }

    void droppingMoves()
    {
        edit();
        const PlanItemId squat = editor()->sheet().on(1, 1).first().id;
        const std::unique_ptr<QMimeData> data(day(1)->day()->mimeData({day(1)->day()->index(0)}));
        QVERIFY(!day(1)->day()->dropMimeData(data.get(), Qt::MoveAction, 2, 0, {}));
        QTRY_COMPARE(names(1), (QStringList{u"Bench press"_s, u"Back squat"_s, u"Pull-up"_s}));
        day(3)->day()->dropMimeData(data.get(), Qt::CopyAction, 0, 0, {});
        QTRY_COMPARE(names(3), (QStringList{u"Back squat"_s, u"Deadlift"_s}));
        QVERIFY(editor()->sheet().on(1, 3).first().id != squat);
        QCOMPARE(names(1).size(), 3);
        const QMimeData strange;
        QVERIFY(!day(1)->day()->dropMimeData(&strange, Qt::MoveAction, 0, 0, {}));
    }

    void anExerciseIsAddedByTyping()
    {
        edit();
        QTest::mouseClick(m_section->findChild<QToolButton*>(u"planAdd4"_s), Qt::LeftButton);
        auto* add = m_section->findChild<TypeAhead*>(u"planAddExercise"_s);
        QVERIFY(add->hasFocus());
        QTest::keyClicks(add, u"deadl"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(names(4).size(), 1);
        QVERIFY(names(4).first().contains(u"deadlift"_s, Qt::CaseInsensitive));
        QVERIFY(field<QSpinBox>("planSets")->hasFocus());
        auto* reps = field<QLineEdit>("planReps");
        reps->setFocus();
        QTest::keyClicks(reps, u"AMRAP"_s);
        QTest::keyClick(reps, Qt::Key_Return);
        QVERIFY(day(4)->hasFocus());
        QCOMPARE(editor()->sheet().on(1, 4).first().reps, u"AMRAP"_s);
        QVERIFY(editor()->isChanged());
    }

    void valuesAreChecked()
    {
        edit();
        auto* rest = field<QLineEdit>("planRest");
        QCOMPARE(rest->text(), u"90 s"_s);
        QTest::keyClick(day(1), Qt::Key_Return);
        rest->setFocus();
        rest->setText(u"soon"_s);
        QTest::keyClick(rest, Qt::Key_Return);
        QVERIFY(rest->hasFocus());
        QVERIFY(!m_section->findChild<QLabel*>(u"planItemProblem"_s)->text().isEmpty());
        rest->setText(u"2 min"_s);
        QTest::keyClick(rest, Qt::Key_Return);
        QCOMPARE(editor()->sheet().on(1, 1).first().restSeconds, 120);
        QVERIFY(day(1)->hasFocus());
    }

    void savingStoresAndUndoKeepsUnsaved()
    {
        edit();
        auto* save = m_section->findChild<QPushButton*>(u"planSave"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClick(day(1), Qt::Key_Delete);
        QVERIFY(save->isEnabled());
        QTest::keyClick(day(1), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!editor()->isChanged());
        QCOMPARE(m_f->plans.items(m_plan)->size(), 9);
        QVERIFY(m_f->errors.isEmpty());
    }

    void leavingAsks()
    {
        edit();
        QTest::keyClick(day(1), Qt::Key_Delete);
        QVERIFY(!m_section->mayLeave()); // no answer: the user stays
        m_f->prompts.choices.enqueue(1);
        QVERIFY(m_section->mayLeave());
        QCOMPARE(m_f->plans.items(m_plan)->size(), 10);
        editor()->open(m_plan);
        QTest::keyClick(day(1), Qt::Key_Delete);
        m_f->prompts.choices.enqueue(0);
        QTest::mouseClick(m_section->findChild<QToolButton*>(u"planBack"_s), Qt::LeftButton);
        QVERIFY(m_section->list()->isVisible());
        QCOMPARE(m_f->plans.items(m_plan)->size(), 9);
    }

    void changesFromOutsideAreShown()
    {
        edit();
        Plan plan = *m_f->plans.find(m_plan);
        QList<PlanItem> items = *m_f->plans.items(m_plan);
        items.removeFirst();
        TD_VERIFY(m_f->plans.save(plan, items));
        QCOMPARE(names(1), (QStringList{u"Bench press"_s, u"Pull-up"_s}));
        TD_VERIFY(m_f->plans.remove(m_plan));
        QVERIFY(m_section->list()->isVisible());
    }

    void aWeekIsCopied()
    {
        edit();
        trigger("planCopyWeekAll");
        QCOMPARE(editor()->sheet().inWeek(4).size(), 5);
        trigger("planCopyDay");
        editor()->showWeek(2);
        QTest::keyClick(day(7), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(editor()->sheet().on(2, 1).size(), 6); // into the current day, Monday
    }

    void aProgressionIsSeenAndApplied()
    {
        edit();
        QTest::mouseClick(m_section->findChild<QPushButton*>(u"planProgression"_s), Qt::LeftButton);
        auto* dialog = editor()->findChild<ProgressionDialog*>();
        QVERIFY(dialog != nullptr);
        auto* preview = dialog->findChild<QTableView*>(u"progressionPreview"_s);
        QCOMPARE(preview->model()->rowCount(), 3);
        QCOMPARE(preview->model()->index(2, 2).data().toString(), u"67.5 kg"_s);
        dialog->findChild<QLineEdit*>(u"step"_s)->setText(u"x"_s);
        QCOMPARE(preview->model()->rowCount(), 0);
        dialog->findChild<QLineEdit*>(u"step"_s)->setText(u"5"_s);
        QCOMPARE(preview->model()->index(0, 2).data().toString(), u"65 kg"_s);
        QCOMPARE(editor()->sheet().on(2, 1).first().weight, u"60 kg"_s);
        dialog->accept();
        QCOMPARE(editor()->sheet().on(2, 1).first().weight, u"65 kg"_s);
        QCOMPARE(editor()->sheet().on(4, 1).size(), 1);
    }

    void givingAsksForTheStart()
    {
        edit();
        QTest::mouseClick(m_section->findChild<QPushButton*>(u"planGive"_s), Qt::LeftButton);
        auto* dialog = editor()->findChild<GivePlanDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->accept();
        QCOMPARE((*m_f->plans.active(m_f->ana))->startDay, QDate(2026, 6, 1));
        QCOMPARE(editor()->sheet().plan().status, PlanStatus::Active);
        trigger("planComplete");
        QCOMPARE(m_f->plans.find(m_plan)->status, PlanStatus::Completed);
        trigger("planArchive");
        QCOMPARE(m_f->plans.find(m_plan)->status, PlanStatus::Archived);
    }

    void aTemplateIsMadeAndUsed()
    {
        edit();
        PlanId elsewhere;
        connect(m_section.get(), &PlansSection::openElsewhere, this, [&](const PlanId& id) { elsewhere = id; });
        trigger("planSaveTemplate");
        QCOMPARE(m_f->plans.templates()->size(), 1);
        QCOMPARE(elsewhere, m_f->plans.templates()->first().id);
        NewPlanDialog dialog(m_f->context, NewPlanDialog::Kind::Client, m_f->bo, nullptr);
        dialog.chooseSource(elsewhere);
        dialog.accept();
        QCOMPARE(m_f->plans.ofClient(m_f->bo)->size(), 1);
        QCOMPARE(m_f->plans.items(m_f->plans.ofClient(m_f->bo)->first().id)->size(), 10);
        NewPlanDialog nobody(m_f->context, NewPlanDialog::Kind::Client, {}, nullptr);
        nobody.accept();
        QCOMPARE(nobody.result(), 0);
    }

    void theClientSeesTheWeek()
    {
        ClientTrainingTab tab(m_f->context, m_f->ana);
        tab.show();
        QVERIFY(!tab.findChild<QPushButton*>(u"openPlan"_s)->isVisible());
        QVERIFY(!tab.findChild<QPushButton*>(u"startWorkout"_s)->isVisible());
        m_f->compliance = {24, 20, 4, 3, 0};
        TD_VERIFY(m_f->plans.give(m_plan, QDate(2026, 6, 1)));
        QVERIFY(tab.findChild<QPushButton*>(u"openPlan"_s)->isVisible());
        auto* week = tab.findChild<ClientTrainingWeek*>();
        QCOMPARE(week->count(), 8); // three days, five exercises
        QVERIFY(tab.findChild<QLabel*>(u"clientPlanCompliance"_s)->text().contains(u"83"_s));
        log(3);
        QVERIFY(week->item(0)->text().contains(u"3 of 9"_s));
        QCOMPARE(tab.findChild<QTableView*>(u"clientWorkouts"_s)->model()->rowCount(), 1);
        auto* units = tab.findChild<QComboBox*>(u"clientUnits"_s);
        units->setCurrentIndex(2);
        emit units->activated(2);
        QCOMPARE(*m_f->settings.unitOf(m_f->ana), MassUnit::Pound);
        QTest::mouseClick(tab.findChild<QPushButton*>(u"printHandout"_s), Qt::LeftButton);
        QTest::mouseClick(tab.findChild<QPushButton*>(u"printLogSheet"_s), Qt::LeftButton);
        QCOMPARE(m_f->printed.size(), 2);
        QVERIFY(m_f->errors.isEmpty());
    }

    void papersHoldThePlan_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    void papersHoldThePlan()
    {
        QFETCH(QString, language);
        auto client = m_f->clients.find(m_f->ana);
        client->language = language;
        TD_VERIFY(m_f->clients.save(*client));
        PlanPapers papers(m_studio->db(), m_f->exercises);
        for (const auto& document : {papers.handout(m_plan), papers.logSheet(m_plan, 1)}) {
            TD_VERIFY(document);
            QString text;
            for (const DocBlock& block : document->blocks) {
                if (const auto* table = std::get_if<TableBlock>(&block)) {
                    for (const DocRow& row : table->rows)
                        text += row.cells.join(u'|') + row.remark + u'\n';
                }
            }
            QVERIFY2(text.contains(m_f->exercises.name(m_f->exercise(u"Back squat"_s), language)), qPrintable(text));
            QVERIFY(text.contains(u"8-12"_s) && text.contains(u"75%"_s));
            QCOMPARE(document->client, m_f->ana);
            for (const DocPaper paper : {DocPaper::A4, DocPaper::Letter}) {
                Document copy = *document;
                copy.paper = paper;
                QVERIFY(documentPdf({copy})->size() > 1000);
            }
        }
        // The same weeks stand there once.
        const Document handout = *papers.handout(m_plan);
        QCOMPARE(std::count_if(handout.blocks.cbegin(), handout.blocks.cend(),
                               [](const DocBlock& block) { return std::holds_alternative<TableBlock>(block); }),
                 1);
    }

private:
    void open()
    {
        m_section = std::make_unique<PlansSection>(m_f->context, PlanTableModel::Kind::Clients);
        m_section->resize(1080, 640);
        m_section->show();
        m_section->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    }
    void edit()
    {
        open();
        m_section->openPlan(m_plan);
    }
    PlanEditor* editor() { return m_section->editor(); }
    PlanDayList* day(int weekday) { return m_section->findChild<PlanWeekGrid*>()->day(weekday); }
    QStringList names(int weekday)
    {
        QStringList out;
        for (int row = 0; row < day(weekday)->day()->rowCount(); ++row)
            out.append(day(weekday)->day()->index(row).data().toString());
        return out;
    }
    template <class Field> Field* field(const char* name) { return m_section->findChild<Field*>(QLatin1String(name)); }
    void trigger(const char* name)
    {
        auto* action = editor()->findChild<QAction*>(QLatin1String(name));
        QVERIFY(action != nullptr);
        action->trigger();
    }
    /// `sets` of the first exercise of Monday.
    void log(int sets)
    {
        Database& db = m_studio->db();
        const PlanItem item = m_f->plans.itemsOn(m_plan, 1, 1)->first();
        TD_VERIFY(db.change("setup", {}, [&]() -> Result<void> {
            const auto workout = db.newId<WorkoutId>();
            TD_TRY(db.exec("INSERT INTO workouts (id, client_id, plan_id, plan_week, plan_weekday, day, started_at) VALUES (?, ?, ?, 1, 1, '2026-06-01', 1)",
                           workout, m_f->ana, m_plan));
            for (int set = 1; set <= sets; ++set)
                TD_TRY(db.exec("INSERT INTO set_logs (id, workout_id, client_id, exercise_id, plan_item_id, day, set_no, reps, done_at) VALUES "
                               "(?, ?, ?, ?, ?, '2026-06-01', ?, 8, 1)", db.newId<SetId>(), workout, m_f->ana, item.exercise, item.id, set));
            return {};
        }));
    }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<PlansFixture> m_f;
    std::unique_ptr<PlansSection> m_section;
    PlanId m_plan;
};

QTEST_MAIN(TestPlansScreen)
#include "tst_plansscreen.moc"
