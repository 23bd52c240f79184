// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "widgets/avatar.h"
#include "widgets/banner.h"
#include "widgets/colourpicker.h"
#include "widgets/dateedit.h"
#include "widgets/flowlayout.h"
#include "widgets/formgrid.h"
#include "widgets/moneyedit.h"
#include "widgets/scriptedprompts.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"
#include "widgets/timeedit.h"
#include "widgets/timerangeedit.h"
#include "widgets/typeahead.h"
#include "widgets/widgetprompts.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace td;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    void timesAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minute");
        const std::initializer_list<std::pair<const char*, int>> rows = {
            {"7", 420},        {"7:30", 450},   {"730", 450},     {"1945", 1185}, {"7pm", 1140},     {"7 PM", 1140},
            {"7:30 p.m.", 1170}, {"12am", 0},     {"12pm", 720},    {"19h", 1140},  {"19h30", 1170},   {"19 h 30", 1170},
            {"19.30", 1170},   {"noon", 720},   {"midnight", 0},  {"24", 1440},   {"24:00", 1440},   {"0", 0},
            {"25", -1},        {"7:60", -1},    {"13pm", -1},     {"0am", -1},    {"seven", -1},     {"7:3", -1},
            {"", -1},          {"24:01", -1},   {"7pm pm", -1},   {"9a", 540}};
        for (const auto& [text, minute] : rows)
            QTest::newRow(*text == 0 ? "empty" : text) << QString::fromLatin1(text) << minute;
    }
    void timesAsTyped()
    {
        QFETCH(const QString, text);
        QFETCH(const int, minute);
        QCOMPARE(parseTime(text).value_or(-1), minute);
    }

    void writtenTimesAreReadBack()
    {
        for (const QLocale& locale : {QLocale(QLocale::English, QLocale::Canada), QLocale(QLocale::English, QLocale::UnitedStates),
                                      QLocale(QLocale::French, QLocale::Canada), QLocale(QLocale::German, QLocale::Germany)}) {
            for (int minute = 0; minute < 1440; minute += 7)
                QCOMPARE(parseTime(formatTime(minute, locale)).value_or(-1), minute);
        }
    }

    void spans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("plain") << u"9-10:30"_s << 540 << 630;
        QTest::newRow("dash") << u"9 – 10"_s << 540 << 600;
        QTest::newRow("word") << u"9 to 5"_s << 540 << 1020;
        QTest::newRow("end says pm") << u"1-3pm"_s << 780 << 900;
        QTest::newRow("over noon") << u"11-1pm"_s << 660 << 780;
        QTest::newRow("half hours") << u"7:30pm-8:30pm"_s << 1170 << 1230;
        QTest::newRow("backwards") << u"15-14"_s << -1 << -1;
        QTest::newRow("one only") << u"9"_s << -1 << -1;
    }
    void spans()
    {
        QFETCH(const QString, text);
        QFETCH(const int, start);
        QFETCH(const int, end);
        QCOMPARE(parseTimeSpan(text).value_or(TimeSpan{-1, -1}), (TimeSpan{start, end}));
    }

    void timeEditIsTypedAndMoved()
    {
        TimeEdit edit;
        QSignalSpy spy(&edit, &TimeEdit::minuteChanged);
        QTest::keyClicks(&edit, u"19h"_s);
        QCOMPARE(edit.minute(), std::optional<int>(1140));
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.minute(), std::optional<int>(1155));
        edit.setMinute(7 * 60 + 5);
        QTest::keyClick(&edit, Qt::Key_Down);
        QCOMPARE(edit.minute(), std::optional<int>(7 * 60));
        edit.selectAll();
        QTest::keyClicks(&edit, u"what"_s);
        QVERIFY(!edit.minute());
        QVERIFY(!edit.isAcceptable());
        QVERIFY(spy.count() >= 4);
    }

    void rangeKeepsItsLength()
    {
        TimeRangeEdit range;
        range.setSpan({540, 630});
        auto* start = range.findChild<TimeEdit*>(u"rangeStart"_s);
        start->selectAll();
        QTest::keyClicks(start, u"11"_s);
        QCOMPARE(range.span().value(), (TimeSpan{660, 750}));
        start->selectAll();
        QTest::keyClicks(start, u"2-3pm"_s);
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(range.span().value(), (TimeSpan{840, 900}));
        range.findChild<TimeEdit*>(u"rangeEnd"_s)->setMinute(800);
        QCOMPARE(range.span().error().reason, u"time.order"_s);
    }

    void moneyEdit()
    {
        MoneyEdit edit(u"CAD"_s);
        QVERIFY(!edit.money());
        QTest::keyClicks(&edit, u"1310.5"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.money().value(), (Money{131050, u"CAD"_s}));
        QCOMPARE(edit.text(), u"$1,310.50"_s);
        edit.setMoney({-500, u"CAD"_s});
        QCOMPARE(edit.money().value().minor, -500);
    }

    void dateEditWritesTheWholeYear()
    {
        DateEdit edit;
        edit.setDate(QDate(2026, 3, 9));
        QVERIFY(edit.text().contains(u"2026"_s));
    }

    void bannerStaysOrGoes()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* banner = new Banner;
        layout->addWidget(banner);
        window.show();
        banner->showError({ErrorKind::Invalid, u"text.empty"_s, {}, {}, {}});
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"Please fill in this field."_s);
        QCOMPARE(banner->tone(), Tone::Danger);
        QTest::keyClick(banner, Qt::Key_Escape);
        QVERIFY(!banner->isVisible());
        int ran = 0;
        banner->showSuccess(u"Saved."_s, {u"Undo"_s, [&] { ++ran; }});
        auto* action = banner->findChild<QPushButton*>(u"bannerAction"_s);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(ran, 1);
        QVERIFY(!banner->isVisible());
        banner->showSuccess(u"Saved."_s);
        auto* timer = banner->findChild<QTimer*>();
        QVERIFY(timer->isActive());
        banner->showMessage(Tone::Warn, u"Careful."_s);
        QVERIFY(!timer->isActive());
    }

    void typeAheadChooses()
    {
        QWidget window;
        window.resize(500, 400);
        auto* layout = new QVBoxLayout(&window);
        const QStringList names = {u"Ada Novak"_s, u"Adam Birch"_s, u"Bea Stone"_s};
        auto* edit = new TypeAhead([names](const QString& text) {
            QList<Suggestion> out;
            for (const QString& name : names) {
                if (name.contains(text, Qt::CaseInsensitive))
                    out.append({name, u"client"_s, name});
            }
            return out;
        });
        edit->setCreateText(u"New client “%1”"_s);
        layout->addWidget(edit);
        layout->addStretch(1);
        window.show();
        edit->setFocus();
        QSignalSpy chosen(edit, &TypeAhead::chosen);
        QSignalSpy create(edit, &TypeAhead::createRequested);
        QTest::keyClicks(edit, u"ada"_s);
        QVERIFY(edit->isListOpen());
        QCOMPARE(edit->list()->count(), 3);
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(edit->value().toString(), u"Adam Birch"_s);
        QVERIFY(!edit->isListOpen());
        QTest::keyClicks(edit, u"x"_s);
        QVERIFY(!edit->value().isValid());
        edit->clear();
        QTest::keyClicks(edit, u"Zoe"_s);
        QCOMPARE(edit->list()->count(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(create.count(), 1);
        QCOMPARE(create.first().first().toString(), u"Zoe"_s);
        QTest::keyClick(edit, Qt::Key_Down);
        QVERIFY(edit->isListOpen());
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isListOpen());
    }

    void searchField()
    {
        SearchField field(u"Find"_s);
        QSignalSpy searched(&field, &SearchField::searched);
        QSignalSpy down(&field, &SearchField::leftDownwards);
        QTest::keyClicks(&field, u"ab"_s);
        QCOMPARE(searched.count(), 2);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(down.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void formShowsErrorsUnderTheirField()
    {
        FormGrid form;
        auto* name = new QLineEdit;
        form.addRow(u"first_name"_s, u"First name"_s, name);
        form.show();
        QCOMPARE(name->accessibleName(), u"First name"_s);
        QVERIFY(form.showError({ErrorKind::Invalid, u"text.empty"_s, u"first_name"_s, {}, {}}));
        QCOMPARE(form.errorOf(u"first_name"_s), u"Please fill in this field."_s);
        QCOMPARE(name->accessibleDescription(), u"Please fill in this field."_s);
        QVERIFY(form.findChild<QLabel*>(u"first_nameError"_s)->isVisible());
        QVERIFY(!form.showError(u"nothing"_s, u"x"_s));
        form.clearErrors();
        QVERIFY(!form.hasErrors());
        form.setRowVisible(u"first_name"_s, false);
        QVERIFY(name->isHidden());
    }

    void tableKeepsItsColumns()
    {
        QStandardItemModel model(3, 3);
        TableView table(u"Clients"_s);
        table.setModel(&model);
        QByteArray saved;
        table.rememberColumns({}, [&](const QByteArray& state) { saved = state; });
        table.horizontalHeader()->resizeSection(1, 222);
        QVERIFY(!saved.isEmpty());
        TableView other(u"Clients"_s);
        other.setModel(&model);
        other.rememberColumns(saved, {});
        QCOMPARE(other.columnWidth(1), 222);
        QCOMPARE(other.rowHeight(0), 32);
        QSignalSpy opened(&other, &TableView::opened);
        other.setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&other, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void colourPickerByKeyboard()
    {
        ColourPicker picker;
        QSignalSpy spy(&picker, &ColourPicker::indexChanged);
        QTest::keyClick(&picker, Qt::Key_Right);
        QTest::keyClick(&picker, Qt::Key_Down);
        QCOMPARE(picker.index(), 7);
        QTest::keyClick(&picker, Qt::Key_Down);
        QCOMPARE(picker.index(), 1);
        QCOMPARE(spy.count(), 3);
        QCOMPARE(picker.accessibleDescription(), classColourName(1));
    }

    void initials()
    {
        QCOMPARE(initialsOf(u"ada novak"_s), u"AN"_s);
        QCOMPARE(initialsOf(u"Ada Maria Novak"_s), u"AN"_s);
        QCOMPARE(initialsOf(u"Cher"_s), u"C"_s);
        QCOMPARE(initialsOf(u"  "_s), QString());
    }

    void flowBreaksLines()
    {
        QWidget box;
        auto* flow = new FlowLayout(&box);
        for (int i = 0; i < 4; ++i) {
            auto* chip = new QWidget;
            chip->setFixedSize(80, 20);
            flow->addWidget(chip);
        }
        QVERIFY(flow->heightForWidth(1000) == 20);
        QVERIFY(flow->heightForWidth(180) > 40);
        QVERIFY(flow->heightForWidth(90) > flow->heightForWidth(180));
    }

    void promptsAsk()
    {
        WidgetPrompts prompts(nullptr);
        const auto press = [](const char* name) {
            QTimer::singleShot(0, qApp, [name] {
                auto* dialog = QApplication::activeModalWidget();
                QVERIFY(dialog != nullptr);
                QCOMPARE(test::unnamedFocusable(dialog), QStringList());
                if (auto* input = dialog->findChild<QLineEdit*>(u"promptInput"_s))
                    input->setText(u"typed"_s);
                QTest::mouseClick(dialog->findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
            });
        };
        press("promptYes");
        QVERIFY(prompts.confirm({u"Sign"_s, u"Sign this note?"_s, u"Sign it"_s, {}, false}));
        press("promptNo");
        QVERIFY(!prompts.confirm({u"Delete"_s, u"Delete all?"_s, u"Delete"_s, {}, true}));
        press("promptYes");
        QCOMPARE(prompts.choose({u"Which"_s, {}, {u"This one"_s, u"All"_s}, 1}), std::optional<int>(1));
        press("promptYes");
        QCOMPARE(prompts.input({u"Name"_s, u"Name of the filter"_s, {}, false}), std::optional<QString>(u"typed"_s));
        press("promptNo");
        QVERIFY(!prompts.input({u"Name"_s, u"Name"_s, {}, true}));
    }

    void scriptedPromptsAnswerInOrder()
    {
        ScriptedPrompts prompts;
        prompts.confirms.enqueue(true);
        QVERIFY(prompts.confirm({{}, u"first"_s, {}, {}, false}));
        QVERIFY(!prompts.confirm({{}, u"second"_s, {}, {}, false}));
        QVERIFY(!prompts.choose({}));
        QCOMPARE(prompts.asked.size(), 3);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
