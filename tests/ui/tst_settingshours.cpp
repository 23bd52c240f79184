// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policytext.h"
#include "settings/qrcode.h"
#include "settings/rowstable.h"
#include "settings/totppanel.h"
#include "settings/verifypanel.h"
#include "settings/weekgrid.h"
#include "storage/totp.h"
#include "support/accessibility.h"
#include "ui/settingsharness.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QRandomGenerator>
#include <QTimer>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

/// Hours, time off, closures, policies, team, rooms and security, driven on a real encrypted studio; and who sees which section.
class TestSettingsHours : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<SettingsHarness> m_ui;

    Hours& hours() { return m_ui->studio.scheduling->hours(); }
    Catalogue& catalogue() { return m_ui->studio.scheduling->catalogue(); }
    void chooseTrainer(const TrainerId& trainer)
    {
        auto* box = m_ui->field<QComboBox>(u"hoursTrainer"_s);
        box->setCurrentIndex(box->findData(trainer.blob()));
    }
    Result<AppointmentId> book(QDate day, int minute)
    {
        BookingRequest request;
        request.trainer = m_ui->studio.tess;
        request.classType = catalogue().classTypes().value().first().id;
        request.day = day;
        request.minute = minute;
        auto booked = m_ui->studio.scheduling->booking().book(request);
        if (!booked)
            return fail(booked.error());
        return booked->id;
    }

    /// What an app shows that was given the secret as text (base 32).
    QString codeFor(const QString& text)
    {
        QByteArray bytes;
        int bits = 0;
        quint32 buffer = 0;
        for (const QChar c : text) {
            buffer = (buffer << 5) | quint32(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(c));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.append(char(buffer >> bits & 0xff));
            }
        }
        return Totp::code(SecretBytes::copyOf(bytes.constData(), bytes.size()), m_ui->studio.clock.now());
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light); }
    void init()
    {
        m_ui = std::make_unique<SettingsHarness>();
        TD_VERIFY(m_ui->studio.create());
    }
    void cleanup() { m_ui.reset(); }

    void paintingIsReversible()
    {
        QRandomGenerator random(20260601);
        for (int round = 0; round < 200; ++round) {
            WeekHours week;
            std::array<std::array<bool, 48>, 7> cells{};
            for (int stroke = 0; stroke < 30; ++stroke) {
                const int day = random.bounded(7);
                const int slot = random.bounded(48);
                const bool on = random.bounded(2) == 1;
                paintHours(week, day, {slot * 30, slot * 30 + 30}, on);
                cells[size_t(day)][size_t(slot)] = on;
            }
            int minutes = 0;
            for (const auto& day : cells)
                minutes += 30 * int(std::count(day.begin(), day.end(), true));
            QVERIFY2(minutesOf(week) == minutes, "seed 20260601");
            QList<AvailabilityRow> rows;
            for (const WeekdayHours& span : rowsOf(week, QDate(2026, 6, 1), {}))
                rows.append({{}, {}, span, 1});
            QVERIFY2(weekOf(rows) == week, "seed 20260601");
        }
    }

    void hoursArePaintedFromADayOn()
    {
        QVERIFY(m_ui->open(u"hours"_s));
        chooseTrainer(m_ui->studio.tess);
        auto* grid = m_ui->field<WeekGrid>(u"weekGrid"_s);
        QCOMPARE(grid->week()[0], (QList<MinuteSpan>{{420, 720}, {780, 1140}}));
        m_ui->field<QDateEdit>(u"hoursFrom"_s)->setDate(QDate(2026, 7, 6));
        QVERIFY(!m_ui->saveBarShown());
        QTest::mousePress(grid, Qt::LeftButton, {}, grid->slotRect(5, 540).center());
        QTest::mouseMove(grid, grid->slotRect(5, 690).center());
        QTest::mouseRelease(grid, Qt::LeftButton, {}, grid->slotRect(5, 690).center());
        QCOMPARE(grid->week()[5], (QList<MinuteSpan>{{540, 720}}));
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->slotRect(0, 420).center());
        QCOMPARE(grid->week()[0].first(), (MinuteSpan{450, 720}));
        QVERIFY(m_ui->saveBarShown());
        m_ui->press(u"saveChanges"_s);
        QVERIFY(m_ui->studio.errors.isEmpty());
        const TrainerId tess = m_ui->studio.tess;
        QCOMPARE(weekOf(*hours().weekly(tess, QDate(2026, 7, 5)))[5].size(), 0);
        QCOMPARE(weekOf(*hours().weekly(tess, QDate(2026, 7, 6)))[5], (QList<MinuteSpan>{{540, 720}}));
        QCOMPARE(weekOf(*hours().weekly(tess, QDate(2026, 7, 6)))[0].first(), (MinuteSpan{450, 720}));
    }

    void hoursArePaintedWithTheKeyboard()
    {
        QVERIFY(m_ui->open(u"hours"_s));
        chooseTrainer(m_ui->studio.theo);
        auto* grid = m_ui->field<WeekGrid>(u"weekGrid"_s);
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->slotRect(1, 480).center());
        QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(grid->week()[1], (QList<MinuteSpan>{{480, 570}}));
        QCOMPARE(grid->week()[2], (QList<MinuteSpan>{{540, 570}}));
        QVERIFY(grid->accessibleDescription().contains(u"working"_s));
        QTest::keyClick(grid, Qt::Key_Delete);
        QVERIFY(grid->week()[2].isEmpty());
        m_ui->studio.prompts.choices.enqueue(std::nullopt);
        chooseTrainer(m_ui->studio.tess);
        QCOMPARE(m_ui->field<QComboBox>(u"hoursTrainer"_s)->currentData().toByteArray(), m_ui->studio.theo.blob());
        m_ui->studio.prompts.choices.enqueue(1);
        chooseTrainer(m_ui->studio.tess);
        QCOMPARE(grid->week()[0].size(), 2);
        QVERIFY(hours().weekly(m_ui->studio.theo)->isEmpty());
    }

    void extraHoursAreAddedAndRemoved()
    {
        QVERIFY(m_ui->open(u"hours"_s));
        chooseTrainer(m_ui->studio.tess);
        m_ui->field<QDateEdit>(u"extraDay"_s)->setDate(QDate(2026, 6, 7));
        m_ui->type(u"extraNote"_s, u"Open day"_s);
        m_ui->press(u"addExtra"_s);
        QCOMPARE(hours().extra(m_ui->studio.tess, QDate(2026, 6, 7), QDate(2026, 6, 7))->size(), 1);
        m_ui->press(u"removeExtra"_s);
        QVERIFY(hours().extra(m_ui->studio.tess, QDate(2026, 6, 7), QDate(2026, 6, 7))->isEmpty());
        QVERIFY(!m_ui->saveBarShown());
    }

    void timeOffIsAskedForAndDecided()
    {
        const auto booked = book(QDate(2026, 6, 9), 600);
        TD_VERIFY(booked);
        TD_VERIFY(m_ui->studio.signInAs(u"tess"_s));
        QVERIFY(m_ui->open(u"hours"_s));
        QVERIFY(m_ui->page->findChild<QPushButton*>(u"approveTimeOff"_s)->isHidden());
        QVERIFY(m_ui->field<QComboBox>(u"hoursTrainer"_s)->isHidden());
        m_ui->field<QDateEdit>(u"timeOffFirst"_s)->setDate(QDate(2026, 6, 8));
        m_ui->field<QDateEdit>(u"timeOffLast"_s)->setDate(QDate(2026, 6, 10));
        m_ui->type(u"timeOffReason"_s, u"Lake"_s);
        m_ui->press(u"requestTimeOff"_s);
        QCOMPARE(hours().openRequests()->size(), 1);
        QVERIFY(m_ui->section()->findChild<QLabel*>(u"timeOffCollisions"_s)->text().contains(u"9 Jun"_s));
        m_ui->page.reset();
        TD_VERIFY(m_ui->studio.signInAs(u"ada"_s));
        QVERIFY(m_ui->open(u"hours"_s));
        chooseTrainer(m_ui->studio.tess);
        auto* table = m_ui->field<RowsTable>(u"timeOffList"_s);
        table->selectRow(0);
        QVERIFY(m_ui->section()->findChild<QLabel*>(u"timeOffCollisions"_s)->text().contains(u"9 Jun"_s));
        m_ui->press(u"approveTimeOff"_s);
        QVERIFY(hours().openRequests()->isEmpty());
        QCOMPARE(hours().timeOff(m_ui->studio.tess, QDate(2026, 6, 8), QDate(2026, 6, 8))->first().status, TimeOffStatus::Approved);
        m_ui->press(u"requestTimeOff"_s);
        m_ui->field<QDateEdit>(u"timeOffFirst"_s)->setDate(QDate(2026, 6, 9));
        m_ui->press(u"requestTimeOff"_s);
        QVERIFY(m_ui->section()->findChild<QLabel*>(u"firstError"_s)->isVisible());
        table->selectRow(1);
        m_ui->press(u"withdrawTimeOff"_s);
        QCOMPARE(hours().timeOff(m_ui->studio.tess, QDate(2026, 6, 8), QDate(2026, 6, 8))->first().status, TimeOffStatus::Withdrawn);
    }

    void holidaysAreSwitchedAndClosuresAdded()
    {
        QVERIFY(m_ui->open(u"closures"_s));
        auto* table = m_ui->field<RowsTable>(u"closureList"_s);
        const QDate canadaDay(2026, 7, 1);
        table->chooseKey("2026-07-01");
        QCOMPARE(table->key(), QByteArrayLiteral("2026-07-01"));
        QVERIFY(catalogue().specialDays(canadaDay, canadaDay)->first().closed);
        m_ui->press(u"switchDay"_s);
        QVERIFY(!catalogue().specialDays(canadaDay, canadaDay)->first().closed);
        m_ui->press(u"switchDay"_s);
        QVERIFY(catalogue().specialDays(canadaDay, canadaDay)->first().closed);
        m_ui->press(u"addClosure"_s);
        QVERIFY(m_ui->section()->findChild<QLabel*>(u"nameError"_s)->isVisible());
        m_ui->field<QDateEdit>(u"closureDay"_s)->setDate(QDate(2027, 3, 3));
        m_ui->type(u"closureName"_s, u"Renovation"_s);
        m_ui->press(u"addClosure"_s);
        QCOMPARE(m_ui->field<QSpinBox>(u"closureYear"_s)->value(), 2027);
        QCOMPARE(catalogue().closures(QDate(2027, 3, 3), QDate(2027, 3, 3))->size(), 1);
        m_ui->press(u"switchDay"_s);
        QVERIFY(catalogue().closures(QDate(2027, 3, 3), QDate(2027, 3, 3))->isEmpty());
    }

    void policiesExplainThemselves()
    {
        const QLocale locale(QLocale::English, QLocale::Canada);
        CancellationPolicy terms;
        terms.noticeMinutes = 720;
        terms.lateFeeMinor = 2500;
        terms.lateForfeits = false;
        terms.noShowFeeMinor = 0;
        const QStringList sentences = policySentences(terms, u"CAD"_s, locale);
        QVERIFY(sentences[0].contains(u"12 hours"_s));
        QVERIFY(sentences[1].contains(u"goes back, and a fee of $25.00"_s));
        QVERIFY(sentences[2].endsWith(u"the credit is lost."_s));
        terms.noticeMinutes = 90;
        QVERIFY(policySentences(terms, u"CAD"_s, locale)[0].contains(u"90 minutes"_s));

        QVERIFY(m_ui->open(u"policies"_s));
        auto* preview = m_ui->section()->findChild<QLabel*>(u"policyPreview"_s);
        m_ui->type(u"no_show_fee_minor"_s, u"40"_s);
        QVERIFY2(preview->text().contains(u"40.00"_s), qPrintable(preview->text()));
        m_ui->field<QSpinBox>(u"noticeHours"_s)->setValue(6);
        QVERIFY(preview->text().contains(u"6 hours"_s));
        m_ui->press(u"saveChanges"_s);
        QCOMPARE(catalogue().policies()->first().terms.noShowFeeMinor, 4000);
        QCOMPARE(catalogue().policies()->first().terms.noticeMinutes, 360);
        m_ui->press(u"newPolicy"_s);
        m_ui->type(u"name"_s, u"Friends"_s);
        m_ui->press(u"saveChanges"_s);
        QCOMPARE(catalogue().policies()->size(), 2);
        m_ui->press(u"removePolicy"_s);
        QCOMPARE(catalogue().policies()->size(), 1);
    }

    void trainersAndRoomsAreKept()
    {
        QVERIFY(m_ui->open(u"team"_s));
        m_ui->press(u"newTrainer"_s);
        m_ui->type(u"first_name"_s, u"Noor"_s);
        m_ui->field<QSpinBox>(u"max_clients"_s)->setValue(20);
        m_ui->press(u"saveChanges"_s);
        const auto team = m_ui->studio.team->trainers();
        const auto noor = std::find_if(team->cbegin(), team->cend(), [](const Trainer& trainer) { return trainer.firstName == u"Noor"; });
        QVERIFY(noor != team->cend());
        QCOMPARE(noor->maxClients, std::optional(20));
        QVERIFY(m_ui->page->showSection(u"places"_s));
        m_ui->press(u"newRoom"_s);
        m_ui->press(u"saveChanges"_s);
        m_ui->type(u"roomName"_s, u"Mat room"_s);
        m_ui->field<QSpinBox>(u"capacity"_s)->setValue(12);
        m_ui->press(u"saveChanges"_s);
        QCOMPARE(m_ui->studio.facility->rooms()->last().name, u"Mat room"_s);
        QCOMPARE(m_ui->studio.facility->rooms()->last().capacity, 12);
        m_ui->press(u"archivePlace"_s);
        QVERIFY(m_ui->studio.facility->rooms()->isEmpty());
        QVERIFY(m_ui->studio.errors.isEmpty());
    }

    void ownPasswordIsChanged()
    {
        QVERIFY(m_ui->open(u"security"_s));
        const QString fresh = u"eleven paper lanterns drift"_s;
        m_ui->type(u"oldPassword"_s, u"not this one at all"_s);
        m_ui->type(u"password"_s, fresh);
        m_ui->type(u"again"_s, fresh);
        m_ui->press(u"changePassword"_s);
        QVERIFY(m_ui->section()->findChild<QLabel*>(u"oldError"_s)->isVisible());
        m_ui->type(u"oldPassword"_s, ownerPassword);
        m_ui->press(u"changePassword"_s);
        QCOMPARE(m_ui->studio.successes.size(), 1);
        QVERIFY(m_ui->field<QLineEdit>(u"password"_s)->text().isEmpty());
        m_ui->page.reset();
        m_ui->studio.close();
        TD_VERIFY(Studio::signIn(m_ui->studio.folder(), u"ada"_s, fresh, {}, m_ui->studio.ways()));
    }

    void secondFactorIsSetUpAndSwitchedOff()
    {
        QVERIFY(m_ui->open(u"security"_s));
        m_ui->press(u"toggleTotp"_s);
        QVERIFY(m_ui->field<QrCode>(u"totpQr"_s)->modules() > 20);
        m_ui->type(u"totpCode"_s, u"000000"_s);
        m_ui->press(u"confirmTotp"_s);
        QVERIFY(m_ui->section()->findChild<QLabel*>(u"codeError"_s)->isVisible());
        auto* panel = m_ui->section()->findChild<TotpPanel*>();
        QVERIFY(m_ui->section()->findChild<QLabel*>(u"totpSecret"_s)->text().contains(panel->secretText()));
        m_ui->type(u"totpCode"_s, codeFor(panel->secretText()));
        m_ui->press(u"confirmTotp"_s);
        QVERIFY(panel->secretText().isEmpty());
        QVERIFY(m_ui->studio.team->findUser(m_ui->studio.studio->db().actor().user)->totpEnabled);
        m_ui->studio.prompts.inputs.enqueue(u"wrong"_s);
        m_ui->press(u"toggleTotp"_s);
        QCOMPARE(m_ui->studio.errors.size(), 1);
        m_ui->studio.prompts.inputs.enqueue(ownerPassword);
        m_ui->press(u"toggleTotp"_s);
        QVERIFY(!m_ui->studio.team->findUser(m_ui->studio.studio->db().actor().user)->totpEnabled);
    }

    void recoveryKeyIsRenewed()
    {
        QVERIFY(m_ui->open(u"security"_s));
        m_ui->studio.prompts.confirms.enqueue(true);
        m_ui->press(u"renewRecovery"_s);
        const QString key = m_ui->section()->findChild<QLabel*>(u"recoveryKey"_s)->text();
        QVERIFY(!key.isEmpty() && key != m_ui->studio.recovery);
        m_ui->press(u"printRecovery"_s);
        QCOMPARE(m_ui->studio.printed, key);
        m_ui->press(u"hideRecovery"_s);
        QVERIFY(m_ui->section()->findChild<QLabel*>(u"recoveryKey"_s)->text().isEmpty());
        m_ui->page.reset();
        m_ui->studio.close();
        TD_VERIFY(Studio::recover(m_ui->studio.folder(), key, u"eleven paper lanterns drift"_s, m_ui->studio.ways()));
    }

    void fileIsChecked()
    {
        QVERIFY(m_ui->open(u"security"_s));
        m_ui->press(u"verifyNow"_s);
        auto* report = m_ui->section()->findChild<QLabel*>(u"verifyReport"_s);
        QVERIFY2(report->text().startsWith(u"No damage found."_s), qPrintable(report->text()));
        QTimer::singleShot(0, m_ui->page.get(), [this] { m_ui->page->findChild<QPushButton*>(u"cancelVerify"_s)->click(); });
        m_ui->press(u"verifyNow"_s);
        QVERIFY(report->text().startsWith(u"Cancelled"_s));
        QVERIFY(VerifyPanel::reportText({{{u"journal"_s, {u"entry 7"_s}, 9}}}).contains(u"entry 7"_s));
    }

    void changesAndAccessesAreListed()
    {
        TD_VERIFY(m_ui->studio.accessLog->note("day-sheet", {}, "print", u"front desk"_s));
        QVERIFY(m_ui->open(u"activity"_s));
        QVERIFY(m_ui->field<RowsTable>(u"changeList"_s)->model()->rowCount() > 5);
        QCOMPARE(m_ui->field<RowsTable>(u"accessList"_s)->model()->rowCount(), 1);
    }

    void rolesSeeTheirSections()
    {
        const QStringList office{u"studio"_s, u"places"_s, u"services"_s, u"hours"_s, u"closures"_s, u"policies"_s, u"invoices"_s,
                                 u"mail"_s, u"training"_s, u"team"_s, u"users"_s, u"security"_s, u"activity"_s, u"appearance"_s};
        QCOMPARE(m_ui->studio.page()->sections(), office);
        TD_VERIFY(m_ui->studio.signInAs(u"tess"_s));
        QCOMPARE(m_ui->studio.page()->sections(), (QStringList{u"hours"_s, u"security"_s, u"appearance"_s}));
        QVERIFY(m_ui->open(u"security"_s));
        QVERIFY(m_ui->page->findChild<QPushButton*>(u"renewRecovery"_s) == nullptr);
        QVERIFY(m_ui->page->findChild<QPushButton*>(u"verifyNow"_s) == nullptr);
        QVERIFY(!m_ui->page->showSection(u"users"_s));
        m_ui->page.reset();
        TD_VERIFY(m_ui->studio.signInAs(u"dana"_s));
        QVERIFY(m_ui->open(u"security"_s));
        QCOMPARE(m_ui->page->sections(), (QStringList{u"security"_s, u"appearance"_s}));
        QCOMPARE(unnamedFocusable(m_ui->page.get()).join(u','), QString());
        QVERIFY(m_ui->studio.errors.isEmpty());
    }
};

QTEST_MAIN(TestSettingsHours)
#include "tst_settingshours.moc"
