// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailer.h"
#include "exchange/mailqueue.h"

#include "mailsink.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace td;
using td::test::MailSink;
using td::test::ScratchStudio;
using td::test::SinkWays;
using td::test::SunkMail;

namespace
{

const QDateTime moment = QDateTime::fromSecsSinceEpoch(1'780'315'200);

MailMessage sample()
{
    QByteArray pdf(150'000, '\0');
    QRandomGenerator random(5);
    for (char& byte : pdf)
        byte = char(random.bounded(256));
    return {u"Zoë Łuczak"_s, u"zoe@client.example"_s, u"Facture A-2026-0001 – à payer"_s,
            u"Bonjour Zoë,\n.\n.. une ligne qui commence par un point\nMerci – ça va ?"_s,
            {{u"facture A/2026.pdf"_s, u"application/pdf"_s, pdf}}};
}

/// Header `name`, unfolded.
QByteArray header(const QByteArray& data, const QByteArray& name)
{
    QByteArray head = data.left(data.indexOf("\r\n\r\n"));
    head.replace("\r\n ", " ");
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QString decoded(const QByteArray& value)
{
    QString out;
    for (const QByteArray& word : value.split(' ')) {
        if (word.startsWith("=?UTF-8?B?"))
            out += QString::fromUtf8(QByteArray::fromBase64(word.mid(10, word.size() - 12)));
        else
            out += (out.isEmpty() ? QString() : u" "_s) + QString::fromUtf8(word);
    }
    return out;
}

/// The parts of a multipart message: headers and body.
QList<QByteArray> parts(const QByteArray& data)
{
    const QByteArray type = header(data, "Content-Type");
    const QByteArray boundary = "--" + type.mid(type.indexOf("boundary=") + 9);
    QList<QByteArray> out;
    qsizetype at = data.indexOf(boundary + "\r\n");
    while (at >= 0) {
        const qsizetype start = at + boundary.size() + 2;
        const qsizetype end = data.indexOf("\r\n" + boundary, start);
        out.append(data.mid(start, end - start));
        at = data.indexOf(boundary + "\r\n", end);
    }
    return out;
}

QByteArray content(const QByteArray& part)
{
    return part.mid(part.indexOf("\r\n\r\n") + 4);
}

QByteArray fromQuotedPrintable(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=') {
            out.append(QByteArray::fromHex(text.mid(i + 1, 2)));
            i += 2;
        } else {
            out.append(text[i]);
        }
    }
    return out;
}

} // namespace

class TestMailer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void carriesAMessageByteForByte_data();
    void carriesAMessageByteForByte();
    void keepsOneConnectionForManyMessages();
    void headersCannotBeInjected();
    void foldsHeaders();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void wantsCertificatesThatItTrusts();
    void neverSendsThePasswordInTheOpen();
    void aServerThatSaysNothingIsGivenUp();
    void canBeCancelled();
    void refusesAddressesAndSizes();
    void storesSettingsWithoutShowingThePassword();
    void onlyTheOfficeSeesTheSettings();
    void aBatchRecordsWhatBecameOfEach();
    void aBatchCanBeCancelled();

private:
    MailAccount account(const MailSink& sink, MailSecurity security = MailSecurity::StartTls) const;
    MailWays ways() const
    {
        MailWays made;
        made.connectSeconds = 5;
        made.silentSeconds = 2;
        made.authorities = m_certificate.certificatePath().toLocal8Bit();
        return made;
    }
    InvoiceId issuedInvoice(ScratchStudio& studio) const;

    test::SinkCertificate m_certificate;
};

void TestMailer::initTestCase()
{
    QVERIFY(m_certificate.make());
}

MailAccount TestMailer::account(const MailSink& sink, MailSecurity security) const
{
    MailAccount made;
    made.settings.host = u"localhost"_s;
    made.settings.port = sink.port();
    made.settings.security = security;
    made.settings.senderName = u"Studio Nord \"Zürich\""_s;
    made.settings.senderAddress = u"hello@studio.example"_s;
    return made;
}

void TestMailer::carriesAMessageByteForByte_data()
{
    QTest::addColumn<QString>("security");
    QTest::newRow("STARTTLS") << u"starttls"_s;
    QTest::newRow("TLS") << u"tls"_s;
    QTest::newRow("none") << u"none"_s;
}

void TestMailer::carriesAMessageByteForByte()
{
    QFETCH(QString, security);
    SinkWays sinkWays;
    sinkWays.implicitTls = security == u"tls"_s;
    sinkWays.startTls = security == u"starttls"_s;
    sinkWays.user = "nord";
    sinkWays.password = "pass wörd \"1\"";
    MailSink sink(sinkWays, m_certificate);
    QVERIFY(sink.listens());
    MailAccount sender = account(sink, *mailSecurityFromName(security));
    sender.settings.userName = u"nord"_s;
    sender.password = u"pass wörd \"1\""_s;
    qint64 lastSent = 0;
    MailWays how = ways();
    how.progress = [&](qint64 sent, qint64) {
        lastSent = sent;
        return true;
    };
    const MailMessage message = sample();
    TD_VERIFY(Mailer(sender, how).send(message, moment));
    QCOMPARE(sink.mails().size(), 1);
    const SunkMail mail = sink.mails().first();
    QCOMPARE(mail.encrypted, security != u"none"_s);
    QCOMPARE(mail.helo, "localhost");
    QCOMPARE(mail.from.left(22), "<hello@studio.example>");
    QCOMPARE(mail.to, "<zoe@client.example>");
    QCOMPARE(decoded(header(mail.data, "Subject")), message.subject);
    QCOMPARE(decoded(header(mail.data, "To")), u"Zoë Łuczak <zoe@client.example>"_s);
    QCOMPARE(header(mail.data, "Date"), "Mon, 01 Jun 2026 12:00:00 +0000");
    QVERIFY(header(mail.data, "Message-ID").endsWith("@studio.example>"));
    const QList<QByteArray> found = parts(mail.data);
    QCOMPARE(found.size(), 2);
    QCOMPARE(QString::fromUtf8(fromQuotedPrintable(content(found[0]))).replace(u"\r\n"_s, u"\n"_s), message.body);
    QVERIFY(found[1].contains("filename=\"facture-A-2026.pdf\""));
    QCOMPARE(QByteArray::fromBase64(content(found[1]).replace("\r\n", "")), message.attachments.first().content);
    QVERIFY(lastSent > message.attachments.first().content.size());
}

void TestMailer::keepsOneConnectionForManyMessages()
{
    MailSink sink({}, m_certificate);
    Mailer mailer(account(sink), ways());
    for (int i = 0; i < 5; ++i)
        TD_VERIFY(mailer.send(sample(), moment));
    QCOMPARE(sink.mails().size(), 5);
    QCOMPARE(sink.connections(), 1);
}

void TestMailer::headersCannotBeInjected()
{
    MailSink sink({}, m_certificate);
    MailAccount sender = account(sink);
    sender.settings.senderName = u"Studio\r\nBcc: spy@evil.example"_s;
    MailMessage message = sample();
    message.toName = u"Eve\r\nBcc: spy@evil.example\r\n\r\nbody"_s;
    message.subject = u"Hello\nX-Evil: 1\r\n.\r\nMAIL FROM:<spy@evil.example>"_s;
    message.attachments.first().fileName = u"a\"\r\nX-Evil: 2\r\n.pdf"_s;
    TD_VERIFY(Mailer(sender, ways()).send(message, moment));
    QCOMPARE(sink.mails().size(), 1);
    const SunkMail mail = sink.mails().first();
    QVERIFY(header(mail.data, "Bcc").isEmpty());
    QVERIFY(header(mail.data, "X-Evil").isEmpty());
    QVERIFY(!mail.data.contains("\r\nX-Evil"));
    QVERIFY(!mail.data.contains("\r\nBcc"));
    QCOMPARE(mail.to, "<zoe@client.example>");
    message = sample();
    message.toAddress = u"zoe@client.example>\r\nRCPT TO:<spy@evil.example"_s;
    QCOMPARE(Mailer(account(sink), ways()).send(message, moment).error().reason, u"mail.address"_s);
}

void TestMailer::foldsHeaders()
{
    QString longText;
    for (int i = 0; i < 40; ++i)
        longText += u"word%1 "_s.arg(i);
    const auto longest = [](const QByteArray& text) {
        qsizetype most = 0;
        for (const QByteArray& line : text.split('\n'))
            most = qMax(most, line.size());
        return most;
    };
    QVERIFY(longest(mailHeaderText(longText)) < 80);
    const QString wide = u"é漢😀 "_s.repeated(40).trimmed();
    const QByteArray encoded = mailHeaderText(wide);
    QVERIFY(longest(encoded) < 78);
    QCOMPARE(decoded(QByteArray(encoded).replace("\r\n ", " ")), wide);
    QCOMPARE(mailHeaderText(u"=?UTF-8?B?SGk=?="_s).left(10), "=?UTF-8?B?");
    QCOMPARE(decoded(mailHeaderText(u"=?UTF-8?B?SGk=?="_s)), u"=?UTF-8?B?SGk=?="_s);
    QCOMPARE(mailHeaderText(u"Plain"_s), "Plain");
}

void TestMailer::saysWhatWentWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("refused recipient") << u"recipient"_s << u"mail.refused"_s;
    QTest::newRow("wrong password") << u"password"_s << u"mail.login"_s;
    QTest::newRow("no password") << u"no-user"_s << u"mail.refused"_s;
    QTest::newRow("dropped") << u"drop"_s << u"mail.dropped"_s;
    QTest::newRow("nobody listens") << u"port"_s << u"mail.connect"_s;
    QTest::newRow("no such host") << u"host"_s << u"mail.connect"_s;
    QTest::newRow("no STARTTLS") << u"plain"_s << u"mail.tls"_s;
}

void TestMailer::saysWhatWentWrong()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    SinkWays sinkWays;
    sinkWays.user = "nord";
    sinkWays.password = "right horse";
    sinkWays.refused = what == u"recipient"_s ? "zoe@" : "";
    sinkWays.dropAfter = what == u"drop"_s ? 20'000 : -1;
    sinkWays.startTls = what != u"plain"_s;
    MailSink sink(sinkWays, m_certificate);
    MailAccount sender = account(sink);
    sender.settings.userName = what == u"no-user"_s ? QString() : u"nord"_s;
    sender.password = what == u"password"_s ? u"wrong"_s : u"right horse"_s;
    if (what == u"port"_s) {
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        sender.settings.port = unused.serverPort();
        unused.close();
    }
    if (what == u"host"_s)
        sender.settings.host = u"mail.studio.invalid"_s;
    const auto result = Mailer(sender, ways()).send(sample(), moment);
    QVERIFY(!result);
    QCOMPARE(result.error().reason, reason);
    const QString all = result.error().args.join(u' ') + result.error().detail;
    for (const QString& secret : {u"right horse"_s, u"nord"_s, u"zoe"_s, u"hello@"_s})
        QVERIFY(!all.contains(secret));
    if (what == u"recipient"_s)
        QCOMPARE(result.error().args, QStringList(u"550"_s));
    QVERIFY(sink.mails().isEmpty());
}

void TestMailer::wantsCertificatesThatItTrusts()
{
    MailSink sink({}, m_certificate);
    MailWays how = ways();
    how.authorities.clear();
    QCOMPARE(Mailer(account(sink), how).send(sample(), moment).error().reason, u"mail.tls"_s);
    // The right certificate under another name.
    MailAccount sender = account(sink);
    sender.settings.host = u"127.0.0.1"_s;
    QCOMPARE(Mailer(sender, ways()).send(sample(), moment).error().reason, u"mail.tls"_s);
    QVERIFY(sink.mails().isEmpty());
}

void TestMailer::neverSendsThePasswordInTheOpen()
{
    SinkWays open;
    open.startTls = false;
    open.user = "nord";
    open.password = "secret";
    MailSink sink(open, m_certificate);
    MailAccount sender = account(sink);
    sender.settings.userName = u"nord"_s;
    sender.password = u"secret"_s;
    QCOMPARE(Mailer(sender, ways()).send(sample(), moment).error().reason, u"mail.tls"_s);
    QVERIFY(sink.mails().isEmpty());
}

void TestMailer::aServerThatSaysNothingIsGivenUp()
{
    SinkWays silent;
    silent.silent = true;
    MailSink sink(silent, m_certificate);
    QCOMPARE(Mailer(account(sink), ways()).send(sample(), moment).error().reason, u"mail.timeout"_s);
}

void TestMailer::canBeCancelled()
{
    MailSink sink({}, m_certificate);
    MailWays how = ways();
    how.progress = [](qint64 sent, qint64) { return sent < 1000; };
    const auto result = Mailer(account(sink), how).send(sample(), moment);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY(sink.mails().isEmpty());
}

void TestMailer::refusesAddressesAndSizes()
{
    for (const QString& address : {u""_s, u"zoe"_s, u"@x"_s, u"zoe@"_s, u"a b@c.example"_s, u"a@b@c"_s, u"<a@c>"_s, u"zoé@c.example"_s, u"a@c\r\nX"_s})
        QVERIFY2(!isMailAddress(address), qPrintable(address));
    QVERIFY(isMailAddress(u"zoe.l+gym@mail.example"_s));
    for (const QString& host : {u""_s, u"a b"_s, u"a/b"_s, u"a@b"_s, u"a:25"_s, u"-a"_s, u"a\r\nb"_s, u"a?b"_s})
        QVERIFY2(!isMailHost(host), qPrintable(host));
    QVERIFY(isMailHost(u"smtp-1.mail.example"_s));

    MailSink sink({}, m_certificate);
    MailMessage heavy = sample();
    heavy.attachments.first().content = QByteArray(26'000'000, 'x');
    QCOMPARE(Mailer(account(sink), ways()).send(heavy, moment).error().reason, u"mail.size"_s);
}

void TestMailer::storesSettingsWithoutShowingThePassword()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    MailSettingsStore store(studio.db());
    QCOMPARE(store.settings().value(), MailSettings());
    QCOMPARE(store.account().error().reason, u"mail.not-set-up"_s);

    MailSettings wanted;
    wanted.host = u" smtp.studio.example "_s;
    wanted.port = 465;
    wanted.security = MailSecurity::Tls;
    wanted.userName = u"nord"_s;
    wanted.senderName = u"North Studio"_s;
    wanted.senderAddress = u"hello@studio.example"_s;
    const auto saved = store.save(wanted, u"s3cret"_s);
    TD_VERIFY(saved);
    QCOMPARE(saved->host, u"smtp.studio.example"_s);
    QVERIFY(saved->hasPassword);
    MailSettings again = *saved;
    again.port = 587;
    again.security = MailSecurity::StartTls;
    TD_VERIFY(store.save(again, std::nullopt));
    QCOMPARE(store.account()->password, u"s3cret"_s);
    QCOMPARE(store.save(*saved, std::nullopt).error().kind, ErrorKind::Stale);
    TD_VERIFY(store.save(store.settings().value(), QString()));
    QVERIFY(!store.settings()->hasPassword);

    wanted = store.settings().value();
    wanted.host = u"smtp.studio.example/x"_s;
    QCOMPARE(store.save(wanted, std::nullopt).error().reason, u"mail.host"_s);
    wanted.host = u"smtp.studio.example"_s;
    wanted.senderAddress = u"nobody"_s;
    QCOMPARE(store.save(wanted, std::nullopt).error().field, u"sender_address"_s);
}

void TestMailer::onlyTheOfficeSeesTheSettings()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    MailSettings wanted;
    wanted.host = u"smtp.studio.example"_s;
    wanted.senderAddress = u"hello@studio.example"_s;
    TD_VERIFY(MailSettingsStore(studio.db()).save(wanted, u"s3cret"_s));
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    const auto hidden = MailSettingsStore(studio.db()).settings();
    QVERIFY(!hidden || *hidden == MailSettings());
    QVERIFY(!MailSettingsStore(studio.db()).account());
    QVERIFY(!MailSettingsStore(studio.db()).save(wanted, u"other"_s));
    TD_VERIFY(studio.signInAs(studio.owner()));
    QCOMPARE(MailSettingsStore(studio.db()).account()->password, u"s3cret"_s);
}

InvoiceId TestMailer::issuedInvoice(ScratchStudio& studio) const
{
    const auto id = studio.ids.make<InvoiceId>();
    const auto made = studio.db().change("invoice.draft", {}, [&] {
        return studio.db().exec("INSERT INTO invoices (id, currency, issue_day, due_day) VALUES (?, 'CAD', '2026-06-01', '2026-06-15')", id);
    });
    return made ? id : InvoiceId();
}

void TestMailer::aBatchRecordsWhatBecameOfEach()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    SinkWays sinkWays;
    sinkWays.refused = "bad@";
    MailSink sink(sinkWays, m_certificate);
    TD_VERIFY(MailSettingsStore(studio.db()).save(account(sink).settings, std::nullopt));
    MailQueue queue(studio.db(), ways());
    const QSignalSpy finished(&queue, &MailQueue::finished);
    QList<Result<void>> results;
    QList<InvoiceId> invoices;
    for (const QString& address : {u"one@client.example"_s, u"bad@client.example"_s, u"three@client.example"_s}) {
        invoices.append(issuedInvoice(studio));
        QVERIFY(!invoices.last().isNull());
        MailMessage message = sample();
        message.toAddress = address;
        queue.send({message, invoices.last(), {}}, [&](const Result<void>& result) { results.append(result); });
    }
    QCOMPARE(queue.open(), 3);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(results.size(), 3);
    TD_VERIFY(results[0]);
    QCOMPARE(results[1].error().reason, u"mail.refused"_s);
    TD_VERIFY(results[2]);
    QCOMPARE(sink.mails().size(), 2);
    auto q = studio.db().query("SELECT recipient, problem FROM dispatches WHERE channel = 'mail' ORDER BY id");
    QStringList rows;
    while (q.next())
        rows.append(q.text(0) + u'|' + q.text(1));
    TD_VERIFY(q.finish());
    QCOMPARE(rows, QStringList({u"one@client.example|"_s, u"bad@client.example|mail.refused 550"_s, u"three@client.example|"_s}));
}

void TestMailer::aBatchCanBeCancelled()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    SinkWays silent;
    silent.silent = true;
    MailSink sink(silent, m_certificate);
    TD_VERIFY(MailSettingsStore(studio.db()).save(account(sink).settings, std::nullopt));
    MailWays patient = ways();
    patient.silentSeconds = 200;
    MailQueue queue(studio.db(), patient);
    QList<ErrorKind> kinds;
    for (int i = 0; i < 3; ++i)
        queue.send({sample(), {}, {}}, [&](const Result<void>& result) { kinds.append(result ? ErrorKind::Internal : result.error().kind); });
    QTRY_COMPARE(sink.connections(), 1);
    queue.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(kinds.size(), 3, 15'000);
    QCOMPARE(kinds, QList<ErrorKind>(3, ErrorKind::Cancelled));
    QCOMPARE(queue.open(), 0);
}

QTEST_GUILESS_MAIN(TestMailer)
#include "tst_mailer.moc"
