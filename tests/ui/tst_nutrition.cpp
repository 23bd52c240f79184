// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/fooddialog.h"
#include "nutrition/foodimportdialog.h"
#include "nutrition/foodspage.h"
#include "nutrition/givedialog.h"
#include "nutrition/mealgrid.h"
#include "nutrition/mealplaneditor.h"
#include "nutrition/mealspage.h"
#include "nutrition/notesdialog.h"
#include "nutrition/nutritionpanel.h"
#include "nutrition/nutritiontext.h"
#include "nutrition/targetbars.h"
#include "nutrition/targetdialog.h"
#include "print/documentoutput.h"
#include "print/mealplansheet.h"
#include "storage/undo.h"
#include "support/accessibility.h"
#include "ui/nutritionfixture.h"
#include "widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

template <class Widget> Widget* in(QWidget* root, const char* name)
{
    return root->findChild<Widget*>(QLatin1String(name));
}

QTableView* list(QWidget* root, const char* name)
{
    return in<QTableView>(root, name);
}

void shown(QWidget* widget)
{
    widget->resize(1080, 620);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget));
    widget->activateWindow();
    QApplication::setActiveWindow(widget);
}

} // namespace

class TestNutritionScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        m_f = std::make_unique<NutritionFixture>(*m_studio);
    }
    void cleanup()
    {
        QVERIFY(m_f->errors.isEmpty());
        m_f.reset();
        m_studio.reset();
    }

    void foodsAreSearchedAndHidden()
    {
        FoodsPage page(m_f->context);
        shown(&page);
        QTableView* foods = list(&page, "foods");
        QAbstractItemModelTester tester(foods->model());
        const int all = foods->model()->rowCount();
        QVERIFY(all >= 145);
        QCOMPARE(unnamedFocusable(&page), QStringList());
        auto* search = in<SearchField>(&page, "searchFoods");
        search->setFocus();
        QTest::keyClicks(search, u"spinach"_s);
        QCOMPARE(foods->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(foods->hasFocus());
        in<QPushButton>(&page, "hideFood")->click();
        QCOMPARE(foods->model()->rowCount(), 0);
        in<QCheckBox>(&page, "hiddenFoods")->click();
        search->clear();
        QCOMPARE(foods->model()->rowCount(), all);
        TD_VERIFY(Undo(m_studio->db()).undo());
        in<QCheckBox>(&page, "hiddenFoods")->click();
        QCOMPARE(foods->model()->rowCount(), all);
        in<QComboBox>(&page, "foodCategory")->setCurrentIndex(1);
        QVERIFY(foods->model()->rowCount() < 30);
        foods->sortByColumn(2, Qt::DescendingOrder);
        QCOMPARE(foods->model()->index(0, 0).data().toString(), u"Bacon, fried"_s);
    }

    void aFoodIsAddedAndRefusedByField()
    {
        FoodsPage page(m_f->context);
        shown(&page);
        in<QPushButton>(&page, "addFood")->click();
        auto* dialog = in<FoodDialog>(&page, "foodDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(unnamedFocusable(dialog), QStringList());
        dialog->accept();
        QVERIFY(dialog->isVisible()); // without a name
        QTest::keyClicks(in<QLineEdit>(dialog, "name"), u"Oat cookie"_s);
        in<QSpinBox>(dialog, "kcal")->setValue(450);
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(m_f->foods.findByName(u"oat cookie"_s)->kcal, 450);
        QVERIFY(list(&page, "foods")->model()->match(list(&page, "foods")->model()->index(0, 0), Qt::DisplayRole, u"Oat cookie"_s).size() == 1);
    }

    void changingKeepsWhatIsFinerThanTheField()
    {
        Food food = *m_f->foods.find(builtInFoodId(u"egg"));
        food.proteinMg = 12'345;
        TD_VERIFY(m_f->foods.save(food));
        food = *m_f->foods.find(food.id);
        FoodDialog dialog(m_f->context, food, nullptr);
        in<QSpinBox>(&dialog, "kcal")->setValue(151);
        dialog.accept();
        QCOMPARE(m_f->foods.find(food.id)->proteinMg, 12'345);
        QCOMPARE(m_f->foods.find(food.id)->kcal, 151);
    }

    void anImportIsShownBeforeItIsKept()
    {
        QTemporaryDir folder;
        m_f->table = folder.filePath(u"foods.csv"_s);
        QFile file(m_f->table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("thing,kcal,protein,carbs,fat\nBison,146,20,0,7\nSand,none,1,1,1\n");
        file.close();
        const qsizetype before = m_f->foods.all()->size();
        FoodsPage page(m_f->context);
        shown(&page);
        in<QPushButton>(&page, "importFoods")->click();
        auto* dialog = in<FoodImportDialog>(&page, "foodImport");
        QVERIFY(dialog != nullptr);
        QCOMPARE(unnamedFocusable(dialog, true), QStringList());
        QCOMPARE(list(dialog, "importLines")->model()->rowCount(), 0); // no name yet
        in<QComboBox>(dialog, "column_name")->setCurrentIndex(1);
        QAbstractItemModel* lines = list(dialog, "importLines")->model();
        QAbstractItemModelTester tester(lines);
        QCOMPARE(lines->rowCount(), 2);
        QVERIFY(lines->index(1, 0).data().toString().contains(u"none"_s));
        QCOMPARE(m_f->foods.all()->size(), before);
        dialog->accept();
        QCOMPARE(m_f->foods.all()->size(), before + 1);
        QCOMPARE(m_f->told.size(), 1);
    }

    void aTemplateIsWrittenByKeyboard()
    {
        MealsPage page(m_f->context);
        shown(&page);
        m_f->prompts.inputs.enqueue(u"Lean week"_s);
        in<QPushButton>(&page, "addTemplate")->click();
        auto* editor = page.findChild<MealPlanEditor*>();
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->plan().title, u"Lean week"_s);
        QAbstractItemModelTester tester(editor->grid()->model());
        QCOMPARE(unnamedFocusable(&page, true), QStringList());
        editor->grid()->setFocus();
        QTest::keyClick(editor->grid(), Qt::Key_Right); // lunch
        QTest::keyClick(editor->grid(), Qt::Key_Return);
        auto* food = in<QLineEdit>(editor, "itemFood");
        QVERIFY(food->hasFocus());
        QTest::keyClicks(food, u"egg, hard"_s);
        QTest::keyClick(food, Qt::Key_Return);
        auto* amount = in<QLineEdit>(editor, "itemAmount");
        QVERIFY(amount->hasFocus());
        QCOMPARE(amount->text(), u"1 p"_s);
        QTest::keyClicks(amount, u"3 p"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(editor->plan().items.size(), 1);
        QCOMPARE(editor->plan().items.first().tenthGrams, 1500);
        QCOMPARE(editor->plan().items.first().meal, Meal::Lunch);
        QVERIFY(food->hasFocus());
        QCOMPARE(editor->findChild<TargetBars*>()->words(0), u"225 kcal"_s);
        QCOMPARE(editor->grid()->day(), 1);
        QCOMPARE(editor->grid()->meal(), Meal::Lunch);
        TD_VERIFY(Undo(m_studio->db()).undo());
        QCOMPARE(editor->plan().items.size(), 0);
        QTest::keyClick(editor->grid(), Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QCOMPARE(list(&page, "mealPlans")->model()->rowCount(), 1);
    }

    void amountsAreChangedMovedAndRemoved()
    {
        const MealPlanId id = *m_f->plans.add(m_f->week(u"Week"_s));
        MealPlanEditor editor(m_f->context);
        QVERIFY(editor.open(id));
        shown(&editor);
        QTableView* items = list(&editor, "mealItems");
        QAbstractItemModelTester tester(items->model());
        QCOMPARE(items->model()->rowCount(), 3);
        QVERIFY(items->model()->setData(items->model()->index(0, 1), u"2 p"_s));
        QTRY_COMPARE(editor.plan().items.first().tenthGrams, 800);
        QVERIFY(!items->model()->setData(items->model()->index(0, 1), u"lots"_s));
        items->selectRow(0);
        QTest::keyClick(items, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(editor.plan().items.at(1).tenthGrams, 800);
        QCOMPARE(items->currentIndex().row(), 1); // the same food stays chosen
        QTest::keyClick(items, Qt::Key_Delete);
        QCOMPARE(items->model()->rowCount(), 2);
        auto* amount = in<QLineEdit>(&editor, "itemAmount");
        in<QLineEdit>(&editor, "itemFood")->setFocus();
        QTest::keyClicks(in<QLineEdit>(&editor, "itemFood"), u"banana"_s);
        QTest::keyClick(in<QLineEdit>(&editor, "itemFood"), Qt::Key_Return);
        QTest::keyClicks(amount, u"none"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QCOMPARE(items->model()->rowCount(), 2); // refused, with a sentence
        QVERIFY(amount->hasFocus());
    }

    void daysAreCopiedAndCounted()
    {
        const MealPlanId id = *m_f->plans.add(m_f->week(u"Week"_s));
        MealPlanEditor editor(m_f->context);
        QVERIFY(editor.open(id));
        shown(&editor);
        const qsizetype oneDay = editor.plan().items.size() / 2;
        m_f->prompts.choices.enqueue(6); // all other days
        in<QPushButton>(&editor, "copyDay")->click();
        QCOMPARE(editor.plan().items.size(), oneDay * 7);
        in<QSpinBox>(&editor, "planDays")->setValue(3);
        QCOMPARE(editor.plan().items.size(), oneDay * 3);
        QCOMPARE(editor.grid()->model()->rowCount(), 3);
        m_f->prompts.inputs.enqueue(u"Another week"_s);
        in<QPushButton>(&editor, "copyPlan")->click();
        QCOMPARE(editor.plan().title, u"Another week"_s);
        QVERIFY(editor.plan().id != id);
        in<QPushButton>(&editor, "planNotes")->click();
        auto* notes = in<NotesDialog>(&editor, "planNotesDialog");
        QVERIFY(notes != nullptr);
        in<QPlainTextEdit>(notes, "notes")->setPlainText(u"Drink water."_s);
        notes->accept();
        QCOMPARE(editor.plan().notes, u"Drink water."_s);
        in<QPushButton>(&editor, "printPlan")->click();
        QCOMPARE(m_f->printed, editor.plan().id);
    }

    void aPlanIsGivenByTyping()
    {
        const MealPlanId id = *m_f->plans.add(m_f->week(u"Week"_s));
        MealsPage page(m_f->context);
        shown(&page);
        list(&page, "mealPlans")->selectRow(0);
        in<QPushButton>(&page, "giveListed")->click();
        auto* dialog = in<GiveDialog>(&page, "givePlan");
        QVERIFY(dialog != nullptr);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // to whom?
        auto* who = in<QLineEdit>(dialog, "client");
        QTest::keyClicks(who, u"ana"_s);
        QTest::keyClick(who, Qt::Key_Return);
        dialog->accept();
        const auto active = m_f->plans.active(m_f->ana);
        QVERIFY(active->has_value());
        QCOMPARE((*active)->source, id);
        QCOMPARE(list(&page, "mealPlans")->model()->rowCount(), 2);
    }

    void targetsAreShownWhileTheyAreChosen()
    {
        TD_VERIFY(m_f->measure("weight", 642'000'000'000));
        TD_VERIFY(m_f->measure("height", 1'680'000));
        NutritionPanel panel(m_f->context, m_f->ana);
        shown(&panel);
        QCOMPARE(in<QLabel>(&panel, "targetKcal")->text(), u"not set"_s);
        in<QPushButton>(&panel, "newTargets")->click();
        auto* dialog = in<TargetDialog>(&panel, "targetDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(unnamedFocusable(dialog, true), QStringList());
        dialog->accept();
        QVERIFY(dialog->isVisible()); // the sex is not said
        in<QComboBox>(dialog, "sex")->setCurrentIndex(1);
        in<QComboBox>(dialog, "activity")->setCurrentIndex(3);
        in<QSpinBox>(dialog, "goal_percent")->setValue(-15);
        // 10 x 64.2 + 6.25 x 168 - 5 x 34 - 161 = 1361; x 1.55 = 2110; - 15 % = 1794
        QVERIFY(in<QLabel>(dialog, "targetResult")->text().startsWith(u"1,794 kcal"_s));
        QVERIFY(in<QLabel>(dialog, "targetWorking")->text().contains(u"= 1,361 kcal"_s));
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(in<QLabel>(&panel, "targetKcal")->text(), u"1,794 kcal"_s);
        QVERIFY(in<QLabel>(&panel, "workingOfTarget")->text().contains(u"1,361"_s));
        m_f->privacy.setHidden(true);
        QCOMPARE(in<QLabel>(&panel, "targetKcal")->text(), PrivacyState::mask());
        QVERIFY(!in<QLabel>(&panel, "workingOfTarget")->isVisible());
        m_f->privacy.setHidden(false);
        QTableView* history = list(&panel, "targetHistory");
        QAbstractItemModelTester tester(history->model());
        history->selectRow(0);
        in<QPushButton>(&panel, "removeTarget")->click();
        QCOMPARE(in<QLabel>(&panel, "targetKcal")->text(), u"not set"_s);
    }

    void theTabShowsTheActivePlan()
    {
        NutritionPanel panel(m_f->context, m_f->ana);
        shown(&panel);
        in<QPushButton>(&panel, "giveTemplate")->click();
        auto* dialog = in<GiveDialog>(&panel, "givePlan");
        QVERIFY(dialog != nullptr);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // there is no template
        dialog->reject();
        delete dialog;
        const MealPlanId pattern = *m_f->plans.add(m_f->week(u"Week"_s));
        in<QPushButton>(&panel, "giveTemplate")->click();
        dialog = in<GiveDialog>(&panel, "givePlan");
        QVERIFY(dialog != nullptr);
        dialog->accept();
        const MealPlanId active = (*m_f->plans.active(m_f->ana))->id;
        QVERIFY(active != pattern);
        QCOMPARE(unnamedFocusable(&panel, true), QStringList());
        in<QPushButton>(&panel, "openClientPlan")->click();
        QCOMPARE(m_f->opened, active);
        in<QPushButton>(&panel, "printClientPlan")->click();
        QCOMPARE(m_f->printed, active);
        m_f->prompts.inputs.enqueue(u"Own plan"_s);
        in<QPushButton>(&panel, "newClientPlan")->click();
        QCOMPARE(m_f->plans.find(m_f->opened)->client, m_f->ana);
    }

    void sumsStandBesideTheTargets()
    {
        TargetBars bars;
        NutritionTarget target;
        target.kcal = 2000;
        target.proteinG = 100;
        Nutrients sum;
        sum.milliKcal = 1'500'499;
        sum.proteinUg = 125'040'000;
        bars.show(sum, target);
        QCOMPARE(bars.words(0), u"1,500 of 2,000 kcal · 75 %"_s);
        QCOMPARE(bars.words(1), u"125 of 100 g · 125 %, over"_s);
        QCOMPARE(bars.words(4), u"0 of 28 g · 0 %"_s);
        bars.show(sum, {});
        QCOMPARE(bars.words(0), u"1,500 kcal"_s);
    }

    void othersTemplatesAreOnlyRead()
    {
        const MealPlanId id = *m_f->plans.add(m_f->week(u"Week"_s));
        m_f.reset();
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
        m_f = std::make_unique<NutritionFixture>(*m_studio);
        MealPlanEditor editor(m_f->context);
        QVERIFY(editor.open(id));
        shown(&editor);
        QVERIFY(in<QLineEdit>(&editor, "planTitle")->isReadOnly());
        QVERIFY(!in<QLineEdit>(&editor, "itemFood")->isVisible());
        QVERIFY(!in<QPushButton>(&editor, "removePlan")->isEnabled());
        m_f->prompts.inputs.enqueue(u"Mine"_s);
        in<QPushButton>(&editor, "copyPlan")->click();
        QVERIFY(!in<QLineEdit>(&editor, "planTitle")->isReadOnly());
    }

    void thePaper_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<DocPaper>("paper");
        QTest::addColumn<QString>("food");
        QTest::addColumn<QString>("portion");
        QTest::newRow("English Letter") << u"en"_s << DocPaper::Letter << u"Chicken breast, roasted, without skin"_s << u"1.25 × breast half"_s;
        QTest::newRow("French A4") << u"fr"_s << DocPaper::A4 << u"Poitrine de poulet rôtie, sans peau"_s << u"1,25 × demi-poitrine"_s;
    }
    void thePaper()
    {
        QFETCH(QString, language);
        QFETCH(DocPaper, paper);
        QFETCH(QString, food);
        QFETCH(QString, portion);
        MealPlanPaper content;
        content.plan = m_f->week(u"Week"_s);
        content.plan.startDay = QDate(2026, 6, 1);
        content.foods = m_f->foods.byId();
        content.clientName = u"Ana Ruiz"_s;
        NutritionTarget target;
        target.kcal = 2100;
        content.target = target;
        Letterhead head;
        head.paper = paper;
        head.supplier.name = u"North Studio"_s;
        head.supplier.country = u"CA"_s;
        const Document document = mealPlanDocument(content, head, language);
        QCOMPARE(document.paper, paper);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.pdf"_s);
        TD_VERIFY(writeDocumentPdf(path, {document}));
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished(30'000));
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0xA0), u' ');
        const qint64 kcal = shownKcal(nutrientsOfDay(content.plan, 1, content.foods));
        const QString sum = QLocale(language == u"fr"_s ? QLocale::French : QLocale::English, QLocale::Canada).toString(kcal).replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
        for (const QString& words : {u"Ana Ruiz"_s, food, portion, sum, u"150 g"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
        for (const DocBlock& block : document.blocks) {
            if (const auto* table = std::get_if<TableBlock>(&block))
                for (const DocRow& row : table->rows)
                    QVERIFY(row.kind == DocRowKind::Section || row.cells.size() == table->columns.size());
        }
    }

    void thePaperSpeaksTheClientsLanguage()
    {
        TD_VERIFY(m_studio->db().change("test", {}, [&] { return m_studio->db().exec("UPDATE clients SET language = 'fr' WHERE id = ?", m_f->ana); }));
        const MealPlanId id = *m_f->plans.give(*m_f->plans.add(m_f->week(u"Semaine"_s)), m_f->ana, QDate(2026, 6, 1));
        const auto document = mealPlanDocument(m_studio->db(), id);
        TD_VERIFY(document);
        bool french = false;
        for (const DocBlock& block : document->blocks) {
            if (const auto* table = std::get_if<TableBlock>(&block))
                for (const DocRow& row : table->rows)
                    french = french || row.cells.contains(u"Poitrine de poulet rôtie, sans peau"_s);
        }
        QVERIFY(french);
        QCOMPARE(document->client, m_f->ana);
    }

private:
    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<NutritionFixture> m_f;
};

QTEST_MAIN(TestNutritionScreens)
#include "tst_nutrition.moc"
