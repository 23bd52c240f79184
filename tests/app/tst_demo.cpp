// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recurrence.h"
#include "demofixture.h"
#include "demo/names.h"
#include "storage/tables.h"
#include "storage/verify.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

using td::test::Made;
using td::test::request;
using td::test::today;

namespace
{
/// Every value of every row, in the order of the key.
QByteArray hashOf(Database& db, const QByteArray& select)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto q = db.maintenanceQuery(select);
    while (q.next()) {
        for (int i = 0; i < q.columnCount(); ++i)
            hash.addData(q.bytes(i) + '\x1f');
        hash.addData("\x1e");
    }
    return q.failed() ? QByteArray() : hash.result();
}
} // namespace

/// The demo studio: the same from the same seed, without a clash, and like a studio that exists.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_solo = request(m_folder.filePath(u"solo"_s));
        const auto made = makeDemo(m_solo, {});
        TD_VERIFY(made);
        m_summary = *made;
        m_team = request(m_folder.filePath(u"team"_s));
        m_team.trainers = 5;
        m_team.clients = 160;
        m_team.years = 1;
        m_team.language = u"fr"_s;
        TD_VERIFY(makeDemo(m_team, {}));
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("clients");
        QTest::addColumn<int>("trainers");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("field");
        QTest::newRow("no years") << 0 << 60 << 1 << today << u"en"_s << u"years"_s;
        QTest::newRow("too few clients") << 2 << 1 << 1 << today << u"en"_s << u"clients"_s;
        QTest::newRow("no trainer") << 2 << 60 << 0 << today << u"en"_s << u"trainers"_s;
        QTest::newRow("no day") << 2 << 60 << 1 << QDate() << u"en"_s << u"today"_s;
        QTest::newRow("year 1") << 2 << 60 << 1 << QDate(1, 1, 1) << u"en"_s << u"today"_s;
        QTest::newRow("language") << 2 << 60 << 1 << today << u"de"_s << u"language"_s;
    }
    void refusesNonsense()
    {
        QFETCH(int, years);
        QFETCH(int, clients);
        QFETCH(int, trainers);
        QFETCH(QDate, day);
        QFETCH(QString, language);
        QFETCH(QString, field);
        DemoRequest wanted = request(m_folder.filePath(u"refused"_s));
        wanted.years = years;
        wanted.clients = clients;
        wanted.trainers = trainers;
        wanted.today = day;
        wanted.language = language;
        const auto made = makeDemo(wanted, {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Invalid);
        QCOMPARE(made.error().field, field);
        QVERIFY(!QFileInfo::exists(wanted.folder));
    }

    void sameSeedSameStudio()
    {
        DemoRequest again = m_solo;
        again.folder = m_folder.filePath(u"again"_s);
        TD_VERIFY(makeDemo(again, {}));
        Made first(m_solo);
        Made second(again);
        TD_VERIFY(first.studio);
        TD_VERIFY(second.studio);
        for (const TableRule& rule : tableRules()) {
            const QByteArray name(rule.name);
            if (name == "device" || name == "journal" || name == "user_secrets")
                continue;
            const QByteArray select = "SELECT * FROM t_" + name + " ORDER BY 1, 2";
            const QByteArray hash = hashOf(first.db(), select);
            QVERIFY2(!hash.isEmpty(), name.constData());
            QVERIFY2(hash == hashOf(second.db(), select), name.constData());
        }
        const QByteArray journal =
            "SELECT seq, set_seq, hlc, kind, table_name, row_id, changes FROM t_journal ORDER BY seq";
        QCOMPARE(hashOf(first.db(), journal), hashOf(second.db(), journal));
    }

    void anotherSeedAnotherStudio()
    {
        DemoRequest other = m_solo;
        other.folder = m_folder.filePath(u"other"_s);
        other.seed = 2;
        TD_VERIFY(makeDemo(other, {}));
        Made first(m_solo);
        Made second(other);
        const QByteArray select = "SELECT first_name, last_name FROM t_clients ORDER BY id";
        QVERIFY(hashOf(first.db(), select) != hashOf(second.db(), select));
    }

    void cancelLeavesNothing()
    {
        DemoRequest wanted = request(m_folder.filePath(u"cancelled"_s));
        for (const int when : {0, 50, 100}) {
            int last = -1;
            const auto made = makeDemo(wanted, [&](int percent) {
                last = percent;
                return percent < when;
            });
            QVERIFY(!made);
            QCOMPARE(made.error().kind, ErrorKind::Cancelled);
            QVERIFY(last >= when);
            QVERIFY(!QFileInfo::exists(wanted.folder));
        }
    }

    void verifyIsClean()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            TD_VERIFY(made.studio);
            const auto report = Verification(made.db()).run();
            TD_VERIFY(report);
            for (const auto& check : report->checks)
                QVERIFY2(check.problems.isEmpty(), qPrintable(check.name + u": "_s + check.problems.join(u"; "_s)));
        }
    }

    void journalNamesEveryRowOnce()
    {
        Made made(m_solo);
        for (const QByteArray table : {"clients", "appointments", "participants", "series"})
            QCOMPARE(made.number("SELECT count(*) FROM t_journal WHERE kind = 1 AND table_name = '" + table + "'"),
                     made.number("SELECT count(*) FROM t_" + table));
    }

    void roomsAreNotOverbooked()
    {
        Made made(m_team);
        QCOMPARE(
            made.number(
                "SELECT count(*) FROM t_appointments a JOIN t_rooms r ON r.id = a.room_id WHERE a.status <> "
                "'cancelled' "
                "AND (SELECT count(*) FROM t_appointments b WHERE b.room_id = a.room_id AND b.starts_at <= a.starts_at "
                "AND b.ends_at > a.starts_at AND b.status <> 'cancelled') > r.concurrent"),
            0);
        QCOMPARE(made.number("SELECT count(*) FROM t_appointments WHERE place = 'studio' AND room_id IS NULL"), 0);
    }

    void bookingsLieWithinHours()
    {
        Made made(m_team);
        QCOMPARE(
            made.number(
                "SELECT count(*) FROM t_appointments a WHERE NOT EXISTS (SELECT 1 FROM t_availability h WHERE "
                "h.trainer_id = a.trainer_id AND h.weekday = (strftime('%w', a.day) + 6) % 7 + 1 AND h.start_min <= "
                "a.start_min "
                "AND h.end_min >= a.start_min + a.duration_min AND h.effective_from <= a.day AND "
                "coalesce(h.effective_until, '9999') >= a.day) AND NOT EXISTS (SELECT 1 FROM t_extra_hours x WHERE "
                "x.trainer_id = a.trainer_id AND x.day = a.day)"),
            0);
        QCOMPARE(made.number("SELECT count(*) FROM t_appointments a JOIN t_time_off o ON o.trainer_id = a.trainer_id "
                             "AND a.day BETWEEN "
                             "o.first_day AND o.last_day WHERE o.status = 'approved' AND o.start_min IS NULL AND "
                             "a.status <> 'cancelled'"),
                 0);
        QCOMPARE(
            made.number("SELECT count(*) FROM t_appointments a JOIN t_closures c ON c.day = a.day WHERE c.is_open = 0"),
            0);
        QCOMPARE(
            made.number("SELECT count(*) FROM t_appointments WHERE day IN ('2025-12-25', '2026-01-01', '2026-07-01')"),
            0);
    }

    void soloLooksBusy()
    {
        Made made(m_solo);
        const qint64 all = made.number("SELECT count(*) FROM t_appointments");
        QCOMPARE(all, m_summary.appointments);
        QVERIFY2(all > 2300 && all < 3700, qPrintable(QString::number(all)));
        QCOMPARE(made.number("SELECT count(*) FROM t_clients"), 60);
        const qint64 week =
            made.number("SELECT count(*) FROM t_appointments WHERE day BETWEEN '2026-06-15' AND '2026-06-21'");
        QVERIFY2(week >= 22 && week <= 38, qPrintable(QString::number(week)));
        const qint64 open =
            made.number("SELECT count(*) FROM t_appointments WHERE day = '2026-06-16' AND status = 'scheduled'");
        const qint64 done =
            made.number("SELECT count(*) FROM t_appointments WHERE day = '2026-06-16' AND status = 'completed'");
        QVERIFY2(open >= 2 && done >= 1, qPrintable(u"open %1 done %2"_s.arg(open).arg(done)));
    }

    void outcomesArePlausible()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            const double past = double(made.number("SELECT count(*) FROM t_participants WHERE attended IS NOT NULL"));
            const double missed = double(made.number("SELECT count(*) FROM t_participants WHERE attended = 0"));
            QVERIFY2(missed / past > 0.012 && missed / past < 0.05, qPrintable(QString::number(missed / past)));
            QVERIFY(made.number(
                        "SELECT count(*) FROM t_participants WHERE status = 'late_cancelled' AND fee_minor > 0") > 0);
            QVERIFY(made.number(
                        "SELECT count(*) FROM t_participants WHERE status = 'cancelled' AND credit = 'released'") > 0);
            QCOMPARE(made.number("SELECT count(*) FROM t_participants WHERE status = 'cancelled' AND fee_minor > 0"),
                     0);
            // Late is late: by the policy kept with the booking.
            QCOMPARE(made.number("SELECT count(*) FROM t_participants p JOIN t_appointments a ON a.id = "
                                 "p.appointment_id WHERE p.status = "
                                 "'late_cancelled' AND p.starts_at - p.cancelled_at >= json_extract(a.policy, "
                                 "'$.notice_minutes') * 60"),
                     0);
            QCOMPARE(
                made.number(
                    "SELECT count(*) FROM t_appointments WHERE (status = 'cancelled') <> (cancelled_at IS NOT NULL)"),
                0);
        }
    }

    void studioGrows()
    {
        Made made(m_team);
        const qint64 early =
            made.number("SELECT count(*) FROM t_appointments WHERE day BETWEEN '2025-06-16' AND '2025-07-31'");
        const qint64 late =
            made.number("SELECT count(*) FROM t_appointments WHERE day BETWEEN '2026-05-01' AND '2026-06-15'");
        QVERIFY2(late > early * 12 / 10, qPrintable(u"%1 then %2"_s.arg(early).arg(late)));
    }

    void datesLieInRange()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            const QByteArray first =
                "'" + today.addYears(-wanted.years).addDays(-7).toString(Qt::ISODate).toLatin1() + "'";
            QCOMPARE(made.number("SELECT count(*) FROM t_appointments WHERE day < " + first + " OR day > '2026-08-11'"),
                     0);
            QCOMPARE(made.number("SELECT count(*) FROM t_clients WHERE joined_on < " + first +
                                 " OR joined_on > '2026-06-16'"),
                     0);
            const QByteArray now = QByteArray::number(QDateTime(today, QTime(17, 0), Qt::UTC).toSecsSinceEpoch());
            QCOMPARE(made.number("SELECT count(*) FROM t_participants WHERE joined_at > " + now +
                                 " OR joined_at >= starts_at OR "
                                 "cancelled_at > " +
                                 now + " OR cancelled_at < joined_at OR arrived_at > " + now),
                     0);
            QCOMPARE(made.number("SELECT count(*) FROM t_appointments WHERE status <> 'cancelled' AND status <> "
                                 "'scheduled' AND ends_at > " +
                                 now),
                     0);
            QCOMPARE(made.number("SELECT count(*) FROM t_appointments a JOIN t_participants p ON p.appointment_id = "
                                 "a.id JOIN t_clients c "
                                 "ON c.id = p.client_id WHERE a.day < c.joined_on"),
                     0);
        }
    }

    void bookedEightWeeksAhead()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            for (int week = 0; week < 8; ++week) {
                const QDate from = today.addDays(1 + 7 * week);
                const QByteArray days = "'" + from.toString(Qt::ISODate).toLatin1() + "' AND '" +
                                        from.addDays(6).toString(Qt::ISODate).toLatin1() + "'";
                const qint64 count = made.number(
                    "SELECT count(*) FROM t_appointments WHERE status = 'scheduled' AND day BETWEEN " + days);
                QVERIFY2(count > 0, qPrintable(u"week %1 after today"_s.arg(week + 1)));
            }
        }
    }

    void seriesSayWhatIsBooked()
    {
        Made made(m_solo);
        auto q = made.db().query("SELECT id, rrule, exdates, start_day, start_min, duration_min FROM series");
        int checked = 0;
        while (q.next()) {
            Recurrence recurrence;
            recurrence.start = q.date(3);
            recurrence.minute = q.integer(4);
            recurrence.durationMin = q.integer(5);
            recurrence.zone = "America/Toronto";
            recurrence.rrule = q.text(1);
            for (const QString& day : q.text(2).split(u',', Qt::SkipEmptyParts))
                recurrence.exdates.append(QDate::fromString(day, Qt::ISODate));
            const auto planned = occurrences(recurrence, recurrence.start, today.addDays(56));
            TD_VERIFY(planned);
            QList<QDate> expected;
            for (const auto& occurrence : *planned)
                expected.append(occurrence.day);
            auto booked =
                made.db().query("SELECT day FROM appointments WHERE series_id = ? ORDER BY day", q.id<SeriesId>(0));
            QList<QDate> found;
            while (booked.next())
                found.append(booked.date(0));
            QCOMPARE(found, expected);
            ++checked;
        }
        QVERIFY(checked > 10);
    }

    void asksForAttention()
    {
        Made made(m_solo);
        QVERIFY(made.number("SELECT count(*) FROM t_time_off WHERE status = 'requested'") >= 1);
        QVERIFY(made.number("SELECT count(*) FROM t_client_alerts WHERE kind = 'waiver'") >= 1);
        QCOMPARE(made.number("SELECT count(*) FROM t_appointments WHERE day < '2026-06-16' AND status = 'scheduled'"),
                 1);
        QVERIFY(made.number(
                    "SELECT count(*) FROM t_clients WHERE strftime('%m-%d', birthday) BETWEEN '06-16' AND '06-22'") >=
                2);
        QVERIFY(made.number("SELECT count(*) FROM t_clients a JOIN t_clients b ON a.phone = b.phone AND a.phone <> '' "
                            "AND a.id < b.id AND "
                            "a.first_name = b.first_name AND a.last_name = b.last_name") >= 1);
        QVERIFY(made.number("SELECT count(*) FROM t_clients c WHERE c.status = 'active' AND NOT EXISTS (SELECT 1 FROM "
                            "t_participants p WHERE "
                            "p.client_id = c.id AND p.starts_at > unixepoch('2026-05-26')) AND EXISTS (SELECT 1 FROM "
                            "t_participants p WHERE "
                            "p.client_id = c.id)") >= 1);
    }

    void textsAreThere()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            QCOMPARE(made.number("SELECT count(*) FROM t_clients WHERE first_name = '' OR last_name = '' OR goals = '' "
                                 "OR source = ''"),
                     0);
            QCOMPARE(made.number("SELECT count(*) FROM t_trainers WHERE first_name = '' OR last_name = '' OR bio = '' "
                                 "OR specialisations = ''"),
                     0);
            QCOMPARE(made.number("SELECT count(*) FROM t_class_types WHERE name = '' OR description = ''"), 0);
            QCOMPARE(made.number("SELECT count(*) FROM t_clients WHERE email <> '' AND email NOT LIKE '%example.org' "
                                 "AND email NOT LIKE "
                                 "'%example.com'"),
                     0);
            QCOMPARE(
                made.number("SELECT count(*) FROM t_clients WHERE phone <> '' AND phone NOT LIKE '(___) 555-01__'"), 0);
        }
        Made french(m_team);
        QVERIFY(french.number("SELECT count(*) FROM t_class_types WHERE name = 'Mobilité'") == 1);
    }

    void trainersSeeOnlyTheirs()
    {
        Made owner(m_team);
        TD_VERIFY(owner.studio);
        const qint64 everybody = owner.number("SELECT count(*) FROM clients");
        owner.studio = fail(ErrorKind::Internal, "internal.sql");
        Made trainer(m_team, u"trainer2"_s);
        TD_VERIFY(trainer.studio);
        const auto count = [&](const char* sql) {
            auto q = trainer.db().composedQuery(sql);
            return q.next() ? q.int64(0) : -1;
        };
        const qint64 own = count("SELECT count(*) FROM clients");
        QVERIFY2(own > 3 && own < everybody / 2, qPrintable(QString::number(own)));
        QCOMPARE(count("SELECT count(DISTINCT trainer_id) FROM appointments"), 1);
    }

    void everybodyMaySignIn()
    {
        for (const auto& login : {u"owner"_s, u"desk"_s, u"trainer1"_s, u"trainer5"_s}) {
            Made made(m_team, login);
            TD_VERIFY(made.studio);
            QCOMPARE(made.db().actor().login, login);
        }
        Made solo(m_solo);
        QVERIFY(!solo.db().actor().trainer.isNull());
    }

    void namesAreMany()
    {
        const demo::Names names;
        QVERIFY(names.firstCount() >= 300);
        QVERIFY(names.lastCount() >= 400);
        demo::Contacts contacts;
        QSet<QString> phones;
        for (int i = 0; i < 5000; ++i)
            phones.insert(contacts.phone());
        QCOMPARE(phones.size(), 5000);
        QVERIFY(!phones.contains(QString()));
        QCOMPARE(demo::plainLetters(u"Amélie-Łucja"_s), u"amelie-lucja"_s);
    }

private:
    QTemporaryDir m_folder;
    DemoRequest m_solo;
    DemoRequest m_team;
    DemoSummary m_summary;
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
