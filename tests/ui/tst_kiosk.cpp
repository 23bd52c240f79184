// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/homepage.h"
#include "kiosk/kioskcountdown.h"
#include "kiosk/kioskwindow.h"
#include "kiosk/pincard.h"
#include "kiosk/workoutpage.h"
#include "storage/journal.h"
#include "support/accessibility.h"
#include "ui/kioskfixture.h"
#include "widgets/scriptedprompts.h"

#include "widgets/themecontrol.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace td;
using namespace td::test;

class TestKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        m_fixture = std::make_unique<KioskFixture>(*m_studio);
        TD_VERIFY(m_fixture->prepare());
        TD_VERIFY(m_fixture->door.open());
        m_window = std::make_unique<KioskWindow>(m_fixture->context);
        m_window->resize(1280, 720);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
        m_studio.reset();
    }

    void theCountdown()
    {
        KioskCountdown count(60);
        for (int i = 0; i < 44; ++i)
            QVERIFY(!count.tick() && !count.warns());
        QVERIFY(!count.tick() && count.warns());
        count.touch();
        QCOMPARE(count.left(), 60);
        for (int i = 0; i < 59; ++i)
            QVERIFY(!count.tick());
        QVERIFY(count.tick());
        KioskCountdown brief(15);
        QVERIFY(!brief.warns());
    }

    void aClientComesInByKeyboardAndGoes()
    {
        QVERIFY(names().isEmpty());
        typeName(u"a"_s);
        QVERIFY(names().isEmpty()); // one letter is not enough
        typeName(u"n"_s);
        QCOMPARE(names(), QStringList{u"Ana R."_s});
        QTest::keyClick(child<QLineEdit>("kioskName"), Qt::Key_Return);
        QVERIFY(child<QWidget>("kioskPin")->isVisible());
        typePin("4729");
        QVERIFY(m_window->findChild<HomePage*>() != nullptr);
        QCOMPARE(m_fixture->door.client(), m_fixture->ana);
        const QString all = everything();
        for (const QString& wanted : {u"Ana R."_s, u"Strength for summer"_s, u"0 of 2 workouts done"_s, u"Tess Trainer"_s, u"Good work, Ana"_s,
                                      u"Your trainer gave you a new plan: Strength for summer"_s})
            QVERIFY2(all.contains(wanted), qPrintable(wanted));
        QVERIFY(!all.contains(u"Private words"_s));
        QVERIFY2(unnamedFocusable(m_window.get(), true).isEmpty(), qPrintable(unnamedFocusable(m_window.get(), true).join(u", "_s)));
        click("kioskDone");
        QVERIFY(m_fixture->door.client().isNull());
        nothingIsLeft();
    }

    void digitsAreNeverShown()
    {
        choose(u"an"_s);
        for (const char digit : QByteArray("47"))
            click(("kioskKey" + QByteArray(1, digit)).constData());
        QCOMPARE(child<QLabel>("kioskDots")->text(), QString(2, u'●'));
        QVERIFY(!everything().contains(u"47"_s));
        click("kioskKeyBack");
        QCOMPARE(child<QLabel>("kioskDots")->text(), QString(1, u'●'));
        click("kioskPinCancel");
        QCOMPARE(child<QLabel>("kioskDots")->text(), QString());
    }

    void aWrongPinIsSaidAndWaitsInTheEnd()
    {
        choose(u"an"_s);
        for (int i = 0; i < 3; ++i) {
            typePin("1111");
            QVERIFY(child<QLabel>("kioskPinProblem")->text().contains(u"not right"_s));
        }
        typePin("1111");
        QVERIFY(child<QLabel>("kioskPinProblem")->text().contains(u"wait 1 s"_s));
        typePin("4729");
        QVERIFY(m_fixture->door.client().isNull());
        m_studio->clock.advance(2000);
        typePin("4729");
        QCOMPARE(m_fixture->door.client(), m_fixture->ana);
    }

    void theTimeOutLeaves()
    {
        enter(u"an"_s, "4729");
        for (int i = 0; i < 50; ++i)
            m_window->pass();
        QVERIFY(child<QWidget>("kioskWarning")->isVisible());
        click("kioskStillHere");
        QVERIFY(!child<QWidget>("kioskWarning")->isVisible());
        for (int i = 0; i < 60; ++i)
            m_window->pass();
        QVERIFY(m_fixture->door.client().isNull());
        QVERIFY(!child<QWidget>("kioskWarning")->isVisible());
        nothingIsLeft();
    }

    void aHalfTypedPinOrNameIsForgotten()
    {
        choose(u"an"_s);
        QTest::keyClicks(child<QWidget>("kioskPin"), u"47"_s);
        for (int i = 0; i < 60; ++i)
            m_window->pass();
        QVERIFY(child<QWidget>("kioskFind")->isVisible());
        QCOMPARE(child<QLabel>("kioskDots")->text(), QString());
        typeName(u"an"_s);
        for (int i = 0; i < 60; ++i)
            m_window->pass();
        QCOMPARE(child<QLineEdit>("kioskName")->text(), QString());
        QVERIFY(names().isEmpty());
    }

    void setsAreLoggedByTouch()
    {
        enter(u"an"_s, "4729");
        click("kioskStart");
        QVERIFY(m_window->findChild<WorkoutPage*>() != nullptr);
        QVERIFY2(unnamedFocusable(m_window.get(), true).isEmpty(), qPrintable(unnamedFocusable(m_window.get(), true).join(u", "_s)));
        QCOMPARE(child<QLineEdit>("kioskReps")->text(), u"8"_s);
        QCOMPARE(child<QLineEdit>("kioskLoad")->text(), u"60"_s);
        click("kioskRepsMore");
        click("kioskLoadMore");
        click("kioskLoadMore");
        click("kioskLoadLess");
        QCOMPARE(child<QLineEdit>("kioskLoad")->text(), u"62.5"_s);
        click("kioskLog");
        QCOMPARE(sets(), QStringList{u"Set 1: 9 × 62.5 kg"_s});
        QCOMPARE(child<QLineEdit>("kioskReps")->text(), u"9"_s); // what was just done comes again
        const QString first = child<QLabel>("kioskExercise")->text();
        click("kioskTakeBack");
        QCOMPARE(sets(), QStringList());
        click("kioskLog");
        QTest::keyClick(child<QLineEdit>("kioskReps"), Qt::Key_Down);
        QTest::keyClick(child<QLineEdit>("kioskReps"), Qt::Key_Return); // Enter logs
        QVERIFY(child<QLabel>("kioskExercise")->text() != first);       // and goes on by itself
        click("kioskFinish");
        QVERIFY(everything().contains(u"1 of 2 workouts done"_s));
        click("kioskDone");
        nothingIsLeft();
        TD_VERIFY(m_studio->db().signIn(m_studio->owner()));
        auto q = m_studio->db().query("SELECT w.client_id, w.source, w.trainer_id IS NULL, w.finished_at IS NOT NULL, (SELECT count(*) FROM set_logs s "
                                      "WHERE s.workout_id = w.id AND s.deleted = 0) FROM workouts w");
        QVERIFY(q.next());
        QCOMPARE(q.id<ClientId>(0), m_fixture->ana);
        QCOMPARE(q.text(1), u"client"_s);
        QVERIFY(q.boolean(2) && q.boolean(3));
        QCOMPARE(q.integer(4), 2);
        const auto recent = Journal(m_studio->db()).recent(1);
        QCOMPARE(recent->front().client, m_fixture->ana);
    }

    void nonsenseIsSaidAndNotLogged()
    {
        enter(u"an"_s, "4729");
        click("kioskStart");
        child<QLineEdit>("kioskReps")->setText(u"many"_s);
        click("kioskLog");
        QVERIFY(!child<QLabel>("kioskSaid")->text().isEmpty());
        QCOMPARE(sets(), QStringList());
        child<QLineEdit>("kioskReps")->setText(u"5"_s);
        child<QLineEdit>("kioskLoad")->setText(u"heavy"_s);
        click("kioskLog");
        QCOMPARE(sets(), QStringList());
    }

    void theNextOneSeesNothingOfTheOneBefore()
    {
        enter(u"an"_s, "4729");
        click("kioskStart");
        click("kioskLog");
        click("kioskDone");
        enter(u"bo"_s, "8302");
        QString all = everything();
        for (const QString& foreign : {u"Ana"_s, u"Strength for summer"_s, u"62.5"_s})
            QVERIFY2(!all.contains(foreign), qPrintable(foreign));
        QVERIFY(all.contains(u"Back to running"_s));
        click("kioskStart");
        QCOMPARE(sets(), QStringList());
        QVERIFY(everything().contains(u"You have not done this before."_s));
    }

    void noticesAreReadOnce()
    {
        enter(u"an"_s, "4729");
        click("kioskNoticeRead");
        QVERIFY(!everything().contains(u"new plan"_s));
        click("kioskDone");
        enter(u"an"_s, "4729");
        QVERIFY(!everything().contains(u"new plan"_s));
    }

    void leavingGoesToTheLockScreen()
    {
        enter(u"an"_s, "4729");
        QSignalSpy exit(m_window.get(), &KioskWindow::exitRequested);
        click("kioskExit");
        QCOMPARE(exit.size(), 1);
        m_window->close();
        QCOMPARE(exit.size(), 2);
        QVERIFY(m_window->isVisible()); // it closes only with the studio
        QVERIFY(m_studio->db().actor().role == Role::Client);
    }

    void touchTargetsAreLarge()
    {
        enter(u"an"_s, "4729");
        click("kioskStart");
        const auto check = [this] {
            QCoreApplication::processEvents();
            for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
                if (button->isVisible())
                    QVERIFY2(button->height() >= 56 && button->font().pixelSize() >= 18, qPrintable(button->objectName()));
            }
            for (QLabel* label : m_window->findChildren<QLabel*>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    QVERIFY2(label->font().pixelSize() >= 18, qPrintable(label->text()));
            }
        };
        check();
        QCOMPARE(m_window->size(), QSize(1280, 720)); // the page fits
        click("kioskDone");
        check();
        choose(u"an"_s);
        check();
    }

    void pinsAreSetOnTheClientsPage()
    {
        m_window.reset();
        TD_VERIFY(m_studio->db().signIn(m_studio->owner()));
        ScriptedPrompts prompts;
        QStringList errors;
        QStringList told;
        PinCard card({m_studio->db(), prompts, [&](const Error& error) { errors.append(error.reason); },
                      [&](const QString& text, const Banner::Action&) { told.append(text); }},
                     m_fixture->ana);
        card.show();
        auto* set = card.findChild<QPushButton*>(u"pinSet"_s);
        prompts.inputs.enqueue(u"1234"_s);
        set->click();
        QCOMPARE(errors, QStringList{u"pin.simple"_s});
        prompts.inputs.enqueue(u"9150"_s);
        set->click();
        QCOMPARE(told.size(), 1);
        set->click(); // cancelled
        QCOMPARE(told.size(), 1);
        card.findChild<QPushButton*>(u"pinClear"_s)->click();
        QVERIFY(!*KioskPins(m_studio->db()).has(m_fixture->ana));
        QVERIFY(!card.findChild<QPushButton*>(u"pinClear"_s)->isVisible());
    }

private:
    template <class T> T* child(const char* name)
    {
        T* last = nullptr;
        for (T* each : m_window->findChildren<T*>(QLatin1String(name))) {
            if (last == nullptr || each->isVisible())
                last = each;
        }
        return last;
    }
    void click(const char* name)
    {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button != nullptr, name);
        button->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void typeName(const QString& letters) { QTest::keyClicks(child<QLineEdit>("kioskName"), letters); }
    void typePin(const char* digits)
    {
        auto* page = child<QWidget>("kioskPin");
        QTest::keyClicks(page, QString::fromLatin1(digits));
        QTest::keyClick(page, Qt::Key_Return);
    }
    void choose(const QString& letters)
    {
        typeName(letters);
        QTest::keyClick(child<QLineEdit>("kioskName"), Qt::Key_Return);
    }
    void enter(const QString& letters, const char* pin)
    {
        choose(letters);
        typePin(pin);
        QVERIFY(m_window->findChild<HomePage*>() != nullptr);
    }
    QStringList names()
    {
        QStringList shown;
        QCoreApplication::processEvents(); // what is new in a layout shows itself then
        for (QPushButton* button : m_window->findChildren<QPushButton*>(u"kioskNameChoice"_s)) {
            if (button->isVisible())
                shown.append(button->text());
        }
        return shown;
    }
    QStringList sets()
    {
        QStringList shown;
        QCoreApplication::processEvents(); // what is new in a layout shows itself then
        for (QLabel* label : m_window->findChildren<QLabel*>(u"kioskSet"_s)) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown;
    }
    /// All words on the window that can be seen.
    QString everything()
    {
        QStringList words;
        for (QLabel* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        for (QPushButton* button : m_window->findChildren<QPushButton*>()) {
            if (button->isVisible())
                words.append(button->text());
        }
        return words.join(u'\n');
    }
    void nothingIsLeft()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(m_window->findChild<HomePage*>() == nullptr);
        QVERIFY(m_window->findChild<WorkoutPage*>() == nullptr);
        QStringList all; // also what is hidden
        for (QLabel* label : m_window->findChildren<QLabel*>())
            all.append(label->text() + label->accessibleName() + label->toolTip());
        for (QLineEdit* line : m_window->findChildren<QLineEdit*>())
            all.append(line->text());
        for (QPushButton* button : m_window->findChildren<QPushButton*>())
            all.append(button->text() + button->accessibleName());
        const QString text = all.join(u'\n');
        for (const QString& trace : {u"Ana"_s, u"Strength for summer"_s, u"Good work"_s, u"Tess"_s})
            QVERIFY2(!text.contains(trace), qPrintable(trace));
        auto q = m_studio->db().query("SELECT count(*) FROM clients");
        QVERIFY(q.next() && q.integer(0) == 0);
    }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<KioskFixture> m_fixture;
    std::unique_ptr<KioskWindow> m_window;
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light); // sizes are in the style sheet
    TestKiosk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kiosk.moc"
