// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verify.h"
#include "support/scratchstudio.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kills = 200;
constexpr int lastMinute = 20 * 60;
constexpr int sessionMinutes = 15;

/// A free place for every booking of the test: a quarter of an hour after the other, day by day, never on a Sunday.
class Places
{
public:
    QByteArray next(const QString& id)
    {
        const QString time = QStringLiteral("%1:%2").arg(m_minute / 60, 2, 10, QChar(u'0')).arg(m_minute % 60, 2, 10, QChar(u'0'));
        const QJsonObject request{{u"command"_s, u"book"_s},
                                  {u"id"_s, id},
                                  {u"trainer"_s, u"Tess Trainer"_s},
                                  {u"class_type"_s, u"Personal training"_s},
                                  {u"client"_s, u"Ada Stone"_s},
                                  {u"day"_s, m_day.toString(Qt::ISODate)},
                                  {u"time"_s, time},
                                  {u"duration"_s, sessionMinutes},
                                  {u"override"_s, u"test"_s}};
        m_minute += sessionMinutes;
        if (m_minute >= lastMinute) {
            m_minute = firstMinute;
            m_day = m_day.addDays(m_day.dayOfWeek() == 6 ? 2 : 1);
        }
        return QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    }

private:
    static constexpr int firstMinute = 6 * 60;
    QDate m_day{2027, 1, 4};
    int m_minute = firstMinute;
};

} // namespace

/// SIGKILL in the middle of bookings: what was acknowledged is there, and the file is whole.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedBookingsSurvive();

private:
    void oneKill(ScratchStudio& studio, QRandomGenerator& random);
    void takeAnswers(QProcess& child);
    void compare(ScratchStudio& studio, bool everything);

    Places m_places;
    QSet<QString> m_acknowledged;
    qint64 m_number = 0;
};

void TestKill::takeAnswers(QProcess& child)
{
    while (child.canReadLine()) {
        const QJsonObject answer = QJsonDocument::fromJson(child.readLine()).object();
        QVERIFY2(answer[u"ok"].toBool(), qPrintable(answer[u"error"][u"reason"].toString()));
        m_acknowledged.insert(answer[u"id"].toString());
    }
}

void TestKill::oneKill(ScratchStudio& studio, QRandomGenerator& random)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(TD_KILL_CHILD), {studio.path(), studio.ownerUser.toString()});
    QVERIFY(child.waitForStarted());
    for (int i = 0; i < 60; ++i)
        child.write(m_places.next(u"01890000-0000-7000-8000-%1"_s.arg(++m_number, 12, 16, QChar(u'0'))));
    QVERIFY(child.waitForReadyRead()); // it is up, and has booked at least once
    const int more = int(random.bounded(25));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < more)
        child.waitForReadyRead(more - int(timer.elapsed()));
    QThread::usleep(random.bounded(1000));
    child.kill();
    QVERIFY(child.waitForFinished());
    takeAnswers(child);
}

void TestKill::compare(ScratchStudio& studio, bool everything)
{
    TD_VERIFY(studio.signInAs(studio.owner()));
    QSet<QString> booked;
    {
        auto q = studio.db().readOnlyQuery("SELECT a.id FROM appointments a JOIN participants p ON p.appointment_id = a.id");
        while (q.next())
            booked.insert(q.id<AppointmentId>(0).toString());
        TD_VERIFY(q.finish());
    }
    QVERIFY2(booked.contains(m_acknowledged), "an acknowledged booking is gone");
    auto alone = studio.db().readOnlyQuery("SELECT count(*) FROM appointments a WHERE NOT EXISTS (SELECT 1 FROM participants p "
                                           "WHERE p.appointment_id = a.id)");
    QVERIFY(alone.next());
    QCOMPARE(alone.int64(0), 0); // a booking is there with its client, or not at all
    TD_VERIFY(alone.finish());
    if (!everything)
        return;
    const auto report = Verification(studio.db()).run();
    TD_VERIFY(report);
    for (const auto& check : report->checks)
        QVERIFY2(check.problems.isEmpty(), qPrintable(check.name + u": "_s + check.problems.join(u", "_s)));
}

void TestKill::acknowledgedBookingsSurvive()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TD_VERIFY(studio.db().change("client.add", {}, [&] {
        return studio.db().exec("INSERT INTO clients (id, first_name, last_name) VALUES (?, 'Ada', 'Stone')", studio.ids.make<ClientId>());
    }));
    constexpr int checkEvery = 20;
    for (int kill = 1; kill <= kills; ++kill) {
        studio.close();
        oneKill(studio, random);
        if (QTest::currentTestFailed())
            return;
        compare(studio, kill % checkEvery == 0);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_acknowledged.size() >= kills);
    qInfo("%lld bookings acknowledged", qlonglong(m_acknowledged.size()));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
