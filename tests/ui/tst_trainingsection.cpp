// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rpetablemodel.h"
#include "support/accessibility.h"
#include "training/trainingsettings.h"
#include "ui/settingsharness.h"
#include "widgets/label.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestTrainingSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    void theTableIsEdited()
    {
        RpeTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(model.rowCount(), 16);
        QCOMPARE(model.index(0, RpeTableModel::AtTen).data().toString(), u"100.0 %"_s);
        QCOMPARE(model.index(0, RpeTableModel::AtNineAndAHalf).data().toString(), u"97.8 %"_s);
        QCOMPARE(model.index(15, RpeTableModel::AtTen).data().toString(), u"61.8 %"_s);
        const QModelIndex beyond = model.index(15, RpeTableModel::AtNineAndAHalf);
        QVERIFY(!beyond.flags().testFlag(Qt::ItemIsEditable) && beyond.data().toString().isEmpty());
        QVERIFY(!model.index(3, RpeTableModel::Repetitions).flags().testFlag(Qt::ItemIsEditable));
        const QModelIndex five = model.index(4, RpeTableModel::AtTen);
        for (const QString& bad : {u"much"_s, u"0"_s, u"100.1"_s, u"-5"_s, QString(), u"1e300"_s})
            QVERIFY2(!model.setData(five, bad), qPrintable(bad));
        QCOMPARE(changed.size(), 0);
        QVERIFY(model.setData(five, u" 86.05 % "_s));
        QCOMPARE(model.table().tenths()[8], 861);
        QCOMPARE(changed.size(), 1);
    }

    void theOfficeChangesThem()
    {
        SettingsHarness ui;
        TD_VERIFY(ui.studio.create());
        QVERIFY(ui.open(u"training"_s));
        QCOMPARE(unnamedFocusable(ui.section()), QStringList());
        QVERIFY(!ui.saveBarShown());
        QVERIFY2(example(ui).contains(u"116.7 kg"_s), qPrintable(example(ui)));
        auto* formula = ui.field<QComboBox>(u"formula"_s);
        formula->setCurrentIndex(formula->findText(u"Brzycki"_s));
        QVERIFY2(example(ui).contains(u"112.5 kg"_s), qPrintable(example(ui)));
        auto* units = ui.field<QComboBox>(u"units"_s);
        units->setCurrentIndex(units->findData(int(MassUnit::Pound)));
        ui.field<QSpinBox>(u"rest_s"_s)->setValue(120);
        ui.field<QSpinBox>(u"note_days"_s)->setValue(30);
        QVERIFY(ui.saveBarShown());
        ui.press(u"saveChanges"_s);
        QVERIFY(ui.studio.errors.isEmpty());
        TrainingSettings wanted;
        wanted.units = MassUnit::Pound;
        wanted.formula = OneRepMaxFormula::Brzycki;
        wanted.restSeconds = 120;
        wanted.noteDays = 30;
        QCOMPARE(*TrainingSettingsStore(ui.studio.studio->db()).studio(), wanted);
        editsTheTable(ui);
    }

private:
    static QString example(SettingsHarness& ui)
    {
        QStringList texts;
        const auto labels = ui.section()->findChildren<Label*>();
        for (const Label* label : labels)
            texts.append(label->text());
        return texts.join(u'\n');
    }
    static void editsTheTable(SettingsHarness& ui)
    {
        auto* table = ui.field<TableView>(u"rpeTable"_s);
        auto* model = table->model();
        QVERIFY(model->setData(model->index(4, RpeTableModel::AtTen), u"99"_s)); // more than four repetitions
        QVERIFY(ui.saveBarShown());
        ui.press(u"saveChanges"_s);
        QVERIFY(ui.saveBarShown());
        QVERIFY(!ui.field<Label>(u"rpe_tableError"_s)->text().isEmpty());
        ui.press(u"defaultRpeTable"_s);
        QVERIFY(model->setData(model->index(4, RpeTableModel::AtTen), u"87"_s));
        ui.press(u"saveChanges"_s);
        QVERIFY(!ui.saveBarShown());
        QVERIFY(TrainingSettingsStore(ui.studio.studio->db()).studio()->rpeTable.contains(u"5 87"_s));
        QVERIFY(ui.page->showSection(u"mail"_s) && ui.page->showSection(u"training"_s));
        QCOMPARE(model->index(4, RpeTableModel::AtTen).data().toString(), u"87.0 %"_s);
    }
};

QTEST_MAIN(TestTrainingSettings)
#include "tst_trainingsection.moc"
