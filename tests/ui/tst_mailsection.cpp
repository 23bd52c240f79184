// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailsettings.h"
#include "text/errortext.h"
#include "ui/settingsharness.h"

#include "exchange/mailsink.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QSpinBox>

#include <memory>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

/// The mail settings as their owner drives them, with a mail server of the test's own.
class TestMailSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<SettingsHarness> m_ui;
    SinkCertificate m_certificate;

    MailSettingsStore store() { return MailSettingsStore(m_ui->studio.studio->db()); }
    QLabel* label(const QString& name) { return m_ui->section()->findChild<QLabel*>(name); }
    void setPort(int port) { m_ui->field<QSpinBox>(u"port"_s)->setValue(port); }
    void setSecurity(MailSecurity security)
    {
        auto* box = m_ui->field<QComboBox>(u"security"_s);
        box->setCurrentIndex(box->findData(int(security)));
    }
    void fill()
    {
        m_ui->type(u"host"_s, u"smtp.harbour.example"_s);
        m_ui->type(u"user_name"_s, u"harbour"_s);
        m_ui->type(u"password"_s, u"blue lantern 7"_s);
        m_ui->type(u"sender_name"_s, u"Harbour Strength"_s);
        m_ui->type(u"sender_address"_s, u"hello@harbour.example"_s);
    }
    void fillFor(const MailSink& sink)
    {
        fill();
        m_ui->type(u"host"_s, u"localhost"_s);
        setSecurity(MailSecurity::None);
        setPort(sink.port());
        m_ui->type(u"testAddress"_s, u"ada@home.example"_s);
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light);
        QVERIFY(m_certificate.make());
    }
    void init()
    {
        m_ui = std::make_unique<SettingsHarness>();
        TD_VERIFY(m_ui->studio.create());
        QVERIFY(m_ui->open(u"mail"_s));
    }
    void cleanup() { m_ui.reset(); }

    void saysWhatIsNeededUntilItIsThere()
    {
        QVERIFY(label(u"mailMissing"_s)->isVisible());
        QVERIFY(!m_ui->saveBarShown());
        fill();
        QVERIFY(m_ui->saveBarShown());
        m_ui->press(u"saveChanges"_s);
        QVERIFY(!m_ui->saveBarShown());
        QVERIFY(!label(u"mailMissing"_s)->isVisible());
        const MailSettings saved = store().settings().value();
        QCOMPARE(saved.host, u"smtp.harbour.example"_s);
        QCOMPARE(saved.port, 587);
        QCOMPARE(saved.security, MailSecurity::StartTls);
        QCOMPARE(saved.userName, u"harbour"_s);
        QCOMPARE(saved.senderName, u"Harbour Strength"_s);
        QCOMPARE(saved.senderAddress, u"hello@harbour.example"_s);
        QCOMPARE(store().account()->password, u"blue lantern 7"_s);
    }

    void keepsReplacesAndRemovesThePassword()
    {
        auto* remove = m_ui->section()->findChild<QPushButton*>(u"removePassword"_s);
        QVERIFY(!remove->isVisible());
        fill();
        m_ui->press(u"saveChanges"_s);
        auto* password = m_ui->field<QLineEdit>(u"password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(password->text().isEmpty());
        QVERIFY(!password->placeholderText().isEmpty());
        QVERIFY(remove->isVisible());
        m_ui->type(u"user_name"_s, u"harbour2"_s);
        m_ui->press(u"saveChanges"_s);
        QCOMPARE(store().account()->settings.userName, u"harbour2"_s);
        QCOMPARE(store().account()->password, u"blue lantern 7"_s);
        m_ui->type(u"password"_s, u"green lantern 8"_s);
        m_ui->press(u"saveChanges"_s);
        QCOMPARE(store().account()->password, u"green lantern 8"_s);
        m_ui->press(u"removePassword"_s);
        m_ui->press(u"dropChanges"_s);
        QVERIFY(remove->isVisible());
        m_ui->press(u"removePassword"_s);
        QVERIFY(!remove->isVisible());
        QVERIFY(password->placeholderText().isEmpty());
        m_ui->press(u"saveChanges"_s);
        QVERIFY(!store().settings()->hasPassword);
    }

    void refusesWhatIsWrongUnderItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("host") << u"host"_s << u"smtp harbour"_s << u"mail.host"_s;
        QTest::newRow("address") << u"sender_address"_s << u"nobody"_s << u"mail.address"_s;
        QTest::newRow("port too large") << u"port"_s << u"70000"_s << u"value.range"_s;
        QTest::newRow("port zero") << u"port"_s << u"0"_s << u"value.range"_s;
    }
    void refusesWhatIsWrongUnderItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        fill();
        if (field == u"port"_s)
            setPort(text.toInt());
        else
            m_ui->type(field, text);
        m_ui->press(u"saveChanges"_s);
        QVERIFY(m_ui->saveBarShown());
        QLabel* said = label(field + u"Error"_s);
        QVERIFY(said->isVisible());
        const QStringList range = reason == u"value.range"_s ? QStringList{u"1"_s, u"65535"_s} : QStringList();
        QCOMPARE(said->text(), errorText(Error{ErrorKind::Invalid, reason, field, range, {}}));
        QVERIFY(m_ui->studio.errors.isEmpty());
        QCOMPARE(store().settings()->version, 0);
    }

    void warnsWithoutSecurityAndFollowsWithThePort()
    {
        QVERIFY(!label(u"securityWarning"_s)->isVisible());
        auto* box = m_ui->field<QComboBox>(u"security"_s);
        auto* port = m_ui->field<QSpinBox>(u"port"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toInt(), int(MailSecurity::Tls));
        QCOMPARE(port->value(), 465);
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(label(u"securityWarning"_s)->isVisible());
        QVERIFY(!label(u"securityWarning"_s)->text().isEmpty());
        QCOMPARE(port->value(), 25);
        setPort(2525);
        QTest::keyClick(box, Qt::Key_Up);
        QVERIFY(!label(u"securityWarning"_s)->isVisible());
        QCOMPARE(port->value(), 2525);
    }

    void sendsATestMessageWithWhatIsTyped()
    {
        SinkWays ways;
        ways.startTls = false;
        ways.user = "harbour";
        ways.password = "blue lantern 7";
        MailSink sink(ways, m_certificate);
        QVERIFY(sink.listens());
        fillFor(sink);
        m_ui->press(u"sendTestMail"_s);
        QVERIFY(!m_ui->saveBarShown());
        QVERIFY(m_ui->field<QProgressBar>(u"testMailProgress"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(label(u"testMailResult"_s)->isVisible(), 30'000);
        QVERIFY2(label(u"testMailResult"_s)->text().contains(u"ada@home.example"_s), qPrintable(label(u"testMailResult"_s)->text()));
        QVERIFY(!m_ui->field<QProgressBar>(u"testMailProgress"_s)->isVisible());
        QCOMPARE(sink.mails().size(), 1);
        QCOMPARE(sink.mails().first().to, "<ada@home.example>");
        QVERIFY(sink.mails().first().data.contains("hello@harbour.example"));
        // The same again with another password, which the server does not know.
        m_ui->type(u"password"_s, u"wrong"_s);
        m_ui->press(u"sendTestMail"_s);
        QVERIFY(!label(u"testMailResult"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(label(u"testMailResult"_s)->isVisible(), 30'000);
        QCOMPARE(label(u"testMailResult"_s)->text(), errorText(Error{ErrorKind::Refused, u"mail.login"_s, {}, {}, {}}));
        QCOMPARE(sink.mails().size(), 1);
    }

    void sendsNothingWhenSomethingIsMissing()
    {
        m_ui->type(u"testAddress"_s, u"nobody"_s);
        m_ui->press(u"sendTestMail"_s);
        QVERIFY(label(u"toError"_s)->isVisible());
        m_ui->type(u"testAddress"_s, u"ada@home.example"_s);
        m_ui->press(u"sendTestMail"_s);
        QVERIFY(!label(u"toError"_s)->isVisible());
        QTRY_VERIFY(label(u"testMailResult"_s)->isVisible());
        QCOMPARE(label(u"testMailResult"_s)->text(), errorText(Error{ErrorKind::Refused, u"mail.not-set-up"_s, {}, {}, {}}));
        fill();
        m_ui->type(u"sender_address"_s, u"nobody"_s);
        m_ui->press(u"sendTestMail"_s);
        QVERIFY(label(u"sender_addressError"_s)->isVisible());
        QVERIFY(!m_ui->field<QProgressBar>(u"testMailProgress"_s)->isVisible());
    }

    void aTestMessageCanBeCancelled()
    {
        SinkWays ways;
        ways.silent = true;
        MailSink sink(ways, m_certificate);
        fillFor(sink);
        m_ui->press(u"sendTestMail"_s);
        QTRY_COMPARE(sink.connections(), 1);
        m_ui->press(u"cancelTestMail"_s);
        QTRY_VERIFY_WITH_TIMEOUT(label(u"testMailResult"_s)->isVisible(), 30'000);
        QVERIFY(label(u"testMailResult"_s)->text().startsWith(u"Cancelled"_s));
        QVERIFY(m_ui->section()->findChild<QPushButton*>(u"sendTestMail"_s)->isVisible());
        QVERIFY(!m_ui->section()->findChild<QPushButton*>(u"cancelTestMail"_s)->isVisible());
        // Leaving while one is under way ends it.
        m_ui->press(u"sendTestMail"_s);
        QTRY_COMPARE(sink.connections(), 2);
        m_ui->page.reset();
        QVERIFY(sink.mails().isEmpty());
    }

    void tabGoesThroughTheFieldsInOrder()
    {
        m_ui->field<QLineEdit>(u"host"_s)->setFocus();
        QStringList order;
        for (int i = 0; i < 8; ++i) {
            order.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"host"_s, u"security"_s, u"port"_s, u"user_name"_s, u"password"_s, u"sender_name"_s,
                                     u"sender_address"_s, u"testAddress"_s}));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sendTestMail"_s);
    }
};

QTEST_MAIN(TestMailSection)
#include "tst_mailsection.moc"
