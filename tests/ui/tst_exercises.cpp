// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "training/exercisedetails.h"
#include "training/exercisedialog.h"
#include "training/exercisekeyedit.h"
#include "training/exercisemodel.h"
#include "training/exercisessection.h"
#include "training/exercisevocabulary.h"
#include "training/trainingwords.h"
#include "ui/exercisesfixture.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace td;
using namespace td::test;

class TestExercises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        open(u"en"_s);
    }
    void cleanup()
    {
        m_section.reset();
        m_fixture.reset();
        m_studio.reset();
    }

    void everyKeyHasItsWord()
    {
        const auto check = [](std::span<const char* const> keys, QString (*word)(const QString&)) {
            QSet<QString> words;
            for (const char* key : keys) {
                const QString text = word(QLatin1String(key));
                QVERIFY2(text != QLatin1String(key) && text.at(0).isUpper(), key);
                words.insert(text);
            }
            QCOMPARE(size_t(words.size()), keys.size());
        };
        check(muscleKeys(), TrainingWords::muscle);
        check(equipmentKeys(), TrainingWords::equipment);
        check(patternKeys(), TrainingWords::pattern);
        QCOMPARE(TrainingWords::equipmentList({u"barbell"_s, u"ez_bar"_s, u"rack"_s}), u"Barbell, EZ bar, rack"_s);
        QCOMPARE(TrainingWords::muscles({}, u"none"_s), u"none"_s);
    }

    void theModelKeepsItsPromises()
    {
        ExerciseModel model(u"en"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setExercises(*m_fixture->library.all(true));
        const QPersistentModelIndex squat(model.index(model.rowOf(ExerciseLibrary::builtInId(u"back-squat")), 0));
        QCOMPARE(squat.data().toString(), u"Back squat"_s);
        model.sort(ExerciseModel::Name, Qt::DescendingOrder);
        QCOMPARE(squat.data().toString(), u"Back squat"_s);
        QVERIFY(model.index(0, 0).data().toString() > model.index(1, 0).data().toString());
        model.sort(ExerciseModel::Type);
        QCOMPARE(model.index(0, ExerciseModel::Type).data().toString(), u"Balance"_s);
        ExerciseFilter filter;
        filter.text = u"nothing is called that"_s;
        model.setFilter(filter, m_studio->owner());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!squat.isValid());
    }

    void typingNarrowsAndEnterEdits()
    {
        auto* search = find<SearchField>(u"exerciseSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"fro squ"_s);
        QCOMPARE(names(), QStringList{u"Front squat"_s});
        QCOMPARE(find<Label>(u"exerciseName"_s)->text(), u"Front squat"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto* dialog = m_section->findChild<ExerciseDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        auto* cues = dialog->findChild<QPlainTextEdit*>(u"cues"_s);
        cues->setPlainText(u"Elbows up."_s);
        press(dialog);
        const auto front = m_fixture->library.find(ExerciseLibrary::builtInId(u"front-squat"));
        QCOMPARE(front->cues, u"Elbows up."_s);
        QVERIFY(front->builtIn && front->version == 1);
        QCOMPARE(table()->model()->index(0, ExerciseModel::State).data().toString(), u"Changed"_s);
        auto* reset = find<QPushButton>(u"resetExercise"_s);
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(m_fixture->library.find(front->id)->version, 0);
        QVERIFY(!reset->isVisible());
        m_fixture->offered();
        QCOMPARE(m_fixture->library.find(front->id)->cues, u"Elbows up."_s);
    }

    void filtersTogether()
    {
        choose(u"muscleFilter"_s, u"hamstrings"_s);
        choose(u"equipmentFilter"_s, u"kettlebell"_s);
        const QStringList some = names();
        QVERIFY(some.contains(u"Kettlebell swing"_s) && !some.contains(u"Kettlebell press"_s) && !some.contains(u"Deadlift"_s));
        choose(u"typeFilter"_s, u"cardio"_s);
        QVERIFY(names().isEmpty());
        QVERIFY(m_section->findChild<QWidget*>(u"noExercise"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(u"clearFilters"_s), Qt::LeftButton);
        QVERIFY(names().size() > 240);
        QVERIFY(!find<QPushButton>(u"clearFilters"_s)->isVisible());
    }

    void deleteHidesAndTheButtonTakesItBack()
    {
        auto* search = find<SearchField>(u"exerciseSearch"_s);
        QTest::keyClicks(search, u"bench dip"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(m_fixture->told, QStringList{u"Bench dip is hidden."_s});
        QVERIFY(names().isEmpty());
        m_fixture->offered();
        QCOMPARE(names(), QStringList{u"Bench dip"_s});
        QTest::keyClick(table(), Qt::Key_Delete);
        find<QCheckBox>(u"hiddenFilter"_s)->setChecked(true);
        QCOMPARE(names(), QStringList{u"Bench dip"_s});
        QPushButton* button = find<QPushButton>(u"hideExercise"_s);
        QCOMPARE(button->text(), u"Show again"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!m_fixture->library.find(ExerciseLibrary::builtInId(u"bench-dip"))->hidden);
        QVERIFY(m_fixture->errors.isEmpty());
    }

    void anOwnExerciseByKeyboardAlone()
    {
        QTest::keyClick(find<SearchField>(u"exerciseSearch"_s), Qt::Key_N, Qt::ControlModifier);
        auto* dialog = m_section->findChild<ExerciseDialog*>();
        QVERIFY(dialog != nullptr);
        QApplication::setActiveWindow(dialog);
        QVERIFY(QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }));
        press(dialog);
        QVERIFY(!dialog->findChild<Label*>(u"nameError"_s)->text().isEmpty());
        QTest::keyClicks(QApplication::focusWidget(), u"Wall ball"_s);
        auto* muscles = dialog->findChild<ExerciseKeyEdit*>(u"muscles"_s);
        auto* line = muscles->findChild<TypeAhead*>();
        line->setFocus();
        QTest::keyClicks(line, u"quad"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(line, u"should"_s); // the beginning of a later word
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(muscles->keys(), (QStringList{u"quadriceps"_s, u"front_delts"_s}));
        QTest::keyClick(line, Qt::Key_Backspace);
        QCOMPARE(muscles->keys(), QStringList{u"quadriceps"_s});
        QTest::keyClick(line, Qt::Key_Return); // with nothing typed it saves
        const auto added = m_fixture->library.findByName(u"Wall ball"_s);
        TD_VERIFY(added);
        QCOMPARE(added->muscles, QStringList{u"quadriceps"_s});
        QCOMPARE(find<Label>(u"exerciseName"_s)->text(), u"Wall ball"_s); // chosen in the list
        find<QCheckBox>(u"mineFilter"_s)->setChecked(true);
        QCOMPARE(names(), QStringList{u"Wall ball"_s});
    }

    void lettersInTheTableSearch()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_P);
        QVERIFY(find<SearchField>(u"exerciseSearch"_s)->hasFocus());
        QCOMPARE(find<SearchField>(u"exerciseSearch"_s)->text(), u"p"_s);
    }

    void theSelectionStaysOverAChange()
    {
        m_section->select(ExerciseLibrary::builtInId(u"deadlift"));
        m_fixture->add(u"Aaa first"_s);
        QCOMPARE(find<Label>(u"exerciseName"_s)->text(), u"Deadlift"_s);
        QCOMPARE(table()->currentIndex().data(ExerciseModel::IdRole).toByteArray(), ExerciseLibrary::builtInId(u"deadlift").blob());
    }

    void theDetailsSayWhereItIsUsed()
    {
        const ExerciseId id = ExerciseLibrary::builtInId(u"deadlift");
        m_section->select(id);
        QVERIFY(!details().contains(u"Used in"_s));
        TD_VERIFY(m_fixture->plan(u"Base"_s, id, {}, u"draft"_s));
        TD_VERIFY(m_fixture->plan(u"Strong start"_s, id, u"Ana"_s, u"active"_s));
        TD_VERIFY(m_fixture->plan(u"Done long ago"_s, id, u"Bo"_s, u"completed"_s));
        QVERIFY2(details().contains(u"Ana Ruiz: Strong start\nTemplate: Base"_s), qPrintable(details()));
        QVERIFY(details().contains(u"Glutes, hamstrings, lower back"_s));
    }

    void aTrainerDuplicatesWhatIsNotTheirs()
    {
        reopenAs(m_studio->trainerActor(), u"en"_s);
        m_section->select(ExerciseLibrary::builtInId(u"deadlift"));
        QVERIFY(!find<QPushButton>(u"editExercise"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"hideExercise"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(u"duplicateExercise"_s), Qt::LeftButton);
        auto* dialog = m_section->findChild<ExerciseDialog*>();
        press(dialog);
        const auto copy = m_fixture->library.findByName(u"Deadlift (2)"_s);
        TD_VERIFY(copy);
        QCOMPARE(copy->trainer, m_studio->trainer);
        QCOMPARE(copy->equipment, QStringList{u"barbell"_s});
        QVERIFY(find<QPushButton>(u"editExercise"_s)->isVisible());
    }

    void aNameThatIsTakenIsSaidUnderTheField()
    {
        m_section->addNew();
        auto* dialog = m_section->findChild<ExerciseDialog*>();
        dialog->findChild<QLineEdit*>(u"name"_s)->setText(u"Deadlift"_s);
        press(dialog);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<Label*>(u"nameError"_s)->text().contains(u"“Deadlift”"_s));
    }

    void inFrenchTheFrenchNamesShow()
    {
        open(u"fr"_s);
        auto* search = find<SearchField>(u"exerciseSearch"_s);
        QTest::keyClicks(search, u"developpe couche"_s);
        QVERIFY(names().contains(u"Développé couché"_s));
        QTest::keyClicks(search, u" avec pause"_s);
        QCOMPARE(names(), QStringList{u"Développé couché avec pause"_s});
        QVERIFY(details().contains(u"Tiens deux temps"_s) && details().contains(u"Pause bench press"_s));
    }

    void everythingHasItsName()
    {
        QCOMPARE(unnamedFocusable(m_section.get()), QStringList());
        ExerciseDialog dialog(m_fixture->context, *m_fixture->library.find(ExerciseLibrary::builtInId(u"deadlift")), nullptr);
        QCOMPARE(unnamedFocusable(&dialog), QStringList());
        dialog.show();
        QVERIFY2(dialog.height() <= 680, qPrintable(QString::number(dialog.height())));
    }

private:
    void open(const QString& language)
    {
        m_section.reset();
        m_fixture = std::make_unique<ExercisesFixture>(*m_studio, language);
        m_section = std::make_unique<ExercisesSection>(m_fixture->context);
        m_section->resize(1060, 640);
        m_section->show();
        QApplication::setActiveWindow(m_section.get());
        m_section->setFocus();
    }
    void reopenAs(const Actor& actor, const QString& language)
    {
        m_section.reset();
        m_fixture.reset();
        TD_VERIFY(m_studio->signInAs(actor));
        open(language);
    }
    template <class Widget> Widget* find(const QString& name) { return m_section->findChild<Widget*>(name); }
    TableView* table() { return find<TableView>(u"exerciseTable"_s); }
    QStringList names()
    {
        QStringList out;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            out.append(table()->model()->index(row, ExerciseModel::Name).data().toString());
        return out;
    }
    /// Every text that the details show.
    QString details()
    {
        QStringList out;
        const auto labels = m_section->findChild<ExerciseDetails*>()->findChildren<Label*>();
        for (const Label* label : labels) {
            if (label->isVisibleTo(m_section.get()))
                out.append(label->text());
        }
        return out.join(u'\n');
    }
    void choose(const QString& box, const QString& key)
    {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(key));
    }
    static void press(QDialog* dialog) { QTest::mouseClick(dialog->findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton); }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<ExercisesFixture> m_fixture;
    std::unique_ptr<ExercisesSection> m_section;
};

QTEST_MAIN(TestExercises)
#include "tst_exercises.moc"
