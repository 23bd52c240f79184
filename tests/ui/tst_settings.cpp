// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rowsmodel.h"
#include "support/accessibility.h"
#include "ui/settingsfixture.h"
#include "widgets/formgrid.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

/// The settings page as a user drives it: by the names of its widgets, on a real encrypted studio.
class TestSettings : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<SettingsFixture> m_studio;
    std::unique_ptr<SettingsPage> m_page;

    template <class Widget> Widget* field(const QString& name)
    {
        Widget* found = nullptr;
        for (Widget* widget : section()->findChildren<Widget*>(name))
            found = widget;
        return found;
    }
    QWidget* section() { return m_page->findChild<QWidget*>(u"section_"_s + m_page->currentSection()); }
    void press(const QString& name) { QTest::mouseClick(m_page->findChild<QPushButton*>(name), Qt::LeftButton); }
    void type(const QString& name, const QString& text)
    {
        auto* edit = field<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    bool saveBarShown() { return m_page->findChild<QWidget*>(u"saveBar"_s)->isVisible(); }
    void open(const QString& section)
    {
        m_page = m_studio->page();
        m_page->resize(1080, 720);
        m_page->show();
        QVERIFY(m_page->showSection(section));
    }
    void ctrlS() { QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_page.get(), Qt::Key_S, Qt::ControlModifier); }

private slots:
    void initTestCase() { m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_studio = std::make_unique<SettingsFixture>();
        TD_VERIFY(m_studio->create());
    }

    void cleanup()
    {
        m_page.reset();
        m_studio.reset();
    }

    void studioIsSavedWithTheKeyboard()
    {
        open(u"studio"_s);
        QApplication::setActiveWindow(m_page.get());
        QVERIFY(!saveBarShown());
        type(u"name"_s, u"North Shore Strength"_s);
        QVERIFY(saveBarShown());
        field<QLineEdit>(u"name"_s)->setFocus();
        ctrlS();
        QVERIFY(!saveBarShown());
        QCOMPARE(m_studio->facility->organisation()->name, u"North Shore Strength"_s);
        QCOMPARE(m_studio->facility->organisation()->region, u"CA-ON"_s);
        QCOMPARE(m_studio->successes.size(), 1);
    }

    void mistakesAreSaidUnderTheirField()
    {
        open(u"studio"_s);
        type(u"email"_s, u"nowhere"_s);
        press(u"saveChanges"_s);
        QVERIFY(saveBarShown());
        QVERIFY(section()->findChild<QLabel*>(u"emailError"_s)->isVisible());
        QVERIFY(m_studio->errors.isEmpty());
        press(u"dropChanges"_s);
        QVERIFY(!saveBarShown());
        QVERIFY(field<QLineEdit>(u"email"_s)->text().isEmpty());
        QVERIFY(!section()->findChild<QLabel*>(u"emailError"_s)->isVisible());
    }

    void regionsFollowTheCountry()
    {
        open(u"studio"_s);
        auto* country = field<QComboBox>(u"country"_s);
        country->setCurrentIndex(country->findData(u"US"_s));
        auto* region = field<QComboBox>(u"regionList"_s);
        region->setCurrentIndex(region->findData(u"US-NY"_s));
        QVERIFY(region->currentIndex() > 0);
        press(u"saveChanges"_s);
        const auto saved = m_studio->facility->organisation();
        QCOMPARE(saved->region, u"US-NY"_s);
        QCOMPARE(saved->currency, u"USD"_s);
    }

    void staleOffersToReadAgain()
    {
        open(u"studio"_s);
        type(u"city"_s, u"Kingston"_s);
        Organisation other = *m_studio->facility->organisation();
        other.city = u"Ottawa"_s;
        TD_VERIFY(m_studio->facility->saveOrganisation(other));
        m_studio->prompts.confirms.enqueue(true);
        press(u"saveChanges"_s);
        QCOMPARE(m_studio->prompts.asked.size(), 1);
        QCOMPARE(field<QLineEdit>(u"city"_s)->text(), u"Ottawa"_s);
        QVERIFY(!saveBarShown());
    }

    void leavingWithChangesAsks()
    {
        open(u"studio"_s);
        type(u"city"_s, u"Kingston"_s);
        m_studio->prompts.choices.enqueue(std::nullopt);
        QVERIFY(!m_page->showSection(u"services"_s));
        QTRY_COMPARE(m_page->findChild<QListWidget*>(u"sectionList"_s)->currentRow(), 0);
        m_studio->prompts.choices.enqueue(0);
        QVERIFY(m_page->showSection(u"services"_s));
        QCOMPARE(m_studio->facility->organisation()->city, u"Kingston"_s);
        QVERIFY(!saveBarShown());
    }

    void servicesAreAddedChangedAndArchived()
    {
        open(u"services"_s);
        press(u"newService"_s);
        type(u"name"_s, u"Mobility"_s);
        field<QSpinBox>(u"duration_min"_s)->setValue(45);
        type(u"rate_minor"_s, u"62.50"_s);
        press(u"saveChanges"_s);
        const auto all = m_studio->scheduling->catalogue().classTypes();
        QCOMPARE(all->size(), 5);
        QCOMPARE(all->last().name, u"Mobility"_s);
        QCOMPARE(all->last().rateMinor, 6250);
        QCOMPARE(all->last().durationMin, 45);
        press(u"archiveService"_s);
        QCOMPARE(m_studio->scheduling->catalogue().classTypes()->size(), 4);
        QCOMPARE(field<QLineEdit>(u"name"_s)->text(), u"Mobility"_s);
        press(u"archiveService"_s);
        QCOMPARE(m_studio->scheduling->catalogue().classTypes()->size(), 5);
        press(u"newService"_s);
        field<QSpinBox>(u"capacity"_s)->setValue(3);
        press(u"saveChanges"_s);
        QVERIFY(section()->findChild<QLabel*>(u"nameError"_s)->isVisible());
    }

    void usersAreAddedAndRemoved()
    {
        open(u"users"_s);
        press(u"newUser"_s);
        type(u"name"_s, u"Rae Castillo"_s);
        type(u"login"_s, u"rae"_s);
        auto* role = field<QComboBox>(u"role"_s);
        role->setCurrentIndex(role->findData(int(Role::Desk)));
        type(u"password"_s, u"short"_s);
        press(u"saveChanges"_s);
        QVERIFY(section()->findChild<QLabel*>(u"passwordError"_s)->isVisible());
        type(u"password"_s, staffPassword);
        type(u"again"_s, u"seven quiet harbour lamp"_s);
        press(u"saveChanges"_s);
        QVERIFY(section()->findChild<QLabel*>(u"againError"_s)->isVisible());
        type(u"again"_s, staffPassword);
        press(u"saveChanges"_s);
        QCOMPARE(m_studio->team->users()->size(), 5);
        m_page.reset();
        TD_VERIFY(m_studio->signInAs(u"rae"_s));
        TD_VERIFY(m_studio->signInAs(u"ada"_s));
        open(u"users"_s);
        auto* table = field<TableView>(u"userList"_s);
        table->selectRow(table->model()->match(table->model()->index(0, 1), Qt::DisplayRole, u"rae"_s).value(0).row());
        m_studio->prompts.confirms.enqueue(true);
        press(u"removeUser"_s);
        QVERIFY(m_studio->prompts.asked.last().contains(u"Backups made before today still open"_s));
        m_page.reset();
        QVERIFY(!m_studio->signInAs(u"rae"_s));
        TD_VERIFY(m_studio->signInAs(u"ada"_s));
    }

    void appearanceCountsAtOnce()
    {
        open(u"appearance"_s);
        section()->findChild<QAbstractButton*>(u"language_fr"_s)->click();
        section()->findChild<QAbstractButton*>(u"theme_dark"_s)->click();
        QCOMPARE(m_studio->language, u"fr"_s);
        QCOMPARE(m_studio->theme, ThemeChoice::Dark);
        QVERIFY(!saveBarShown());
    }

    void shortcutsAreRequested()
    {
        open(u"studio"_s);
        QSignalSpy requested(m_page.get(), &SettingsPage::shortcutsRequested);
        auto* list = m_page->findChild<QListWidget*>(u"sectionList"_s);
        list->setCurrentRow(list->count() - 1);
        QCOMPARE(requested.count(), 1);
        QTRY_COMPARE(list->currentRow(), 0);
    }

    void rowsModelBehaves()
    {
        RowsModel model({u"Name"_s, u"Login"_s});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{"a", {u"Ada"_s, u"ada"_s}, 2, false}, {"b", {u"Bea"_s}, -1, true}});
        QCOMPARE(model.rowOf("b"), 1);
        QCOMPARE(model.rowOf("c"), -1);
        QVERIFY(model.index(1, 1).data().toString().isEmpty());
        QVERIFY(model.index(0, 0).data(Qt::DecorationRole).isValid());
        QVERIFY(!model.index(1, 0).data(Qt::DecorationRole).isValid());
        model.setRows({});
    }

    void everyFocusableWidgetHasAName()
    {
        open(u"studio"_s);
        for (const QString& id : m_page->sections()) {
            QVERIFY(m_page->showSection(id));
            QCOMPARE(unnamedFocusable(m_page.get()).join(u','), QString());
        }
        QVERIFY(m_studio->errors.isEmpty());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
