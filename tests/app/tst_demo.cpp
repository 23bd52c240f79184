// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/invoices.h"
#include "books/entries.h"
#include "books/taxreturns.h"
#include "calendar/recurrence.h"
#include "credits/credits.h"
#include "demo/demo.h"
#include "demo/names.h"
#include "storage/studio.h"
#include "storage/tables.h"
#include "storage/verify.h"
#include "support/scratchstudio.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{
const QDate today(2026, 6, 16); // a Tuesday

DemoRequest request(const QString& folder)
{
    DemoRequest out;
    out.folder = folder;
    out.password = u"plum harbour seven kites"_s;
    out.today = today;
    out.cost = KdfCost::floor();
    return out;
}

/// A demo that is made once and opened by several tests.
struct Made {
    explicit Made(const DemoRequest& wanted, const QString& login = u"owner"_s)
        : folder(wanted.folder)
    {
        studio = Studio::signIn(folder, login, wanted.password, {}, {clock, ids, wanted.cost});
    }
    QString folder;
    FixedClock clock{QDateTime(today, QTime(17, 0), Qt::UTC).toMSecsSinceEpoch()};
    IdSource ids{clock, 3};
    Result<std::unique_ptr<Studio>> studio = fail(ErrorKind::Internal, "internal.sql");
    Database& db() { return (*studio)->db(); }

    qint64 number(const QByteArray& sql)
    {
        auto q = db().maintenanceQuery(sql);
        const qint64 value = q.next() ? q.int64(0) : -1;
        return q.failed() ? -2 : value;
    }
};

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

    void moneyIsThere()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            const char* counts[] = {"invoices WHERE status = 'issued' AND kind = 'invoice'",
                                    "invoices WHERE kind = 'credit_note'",
                                    "payments WHERE kind = 'payment'",
                                    "payments WHERE method = 'cash'",
                                    "payments WHERE method = 'cheque'",
                                    "lots",
                                    "credit_entries WHERE kind = 'forfeit'",
                                    "credit_entries WHERE kind = 'reserve'",
                                    "memberships",
                                    "membership_charges",
                                    "products",
                                    "stock_moves WHERE kind = 'sale'",
                                    "expenses WHERE category = 'rent'",
                                    "expenses WHERE gst_minor > 0",
                                    "mileage",
                                    "tax_periods WHERE status = 'paid'",
                                    "bank_deposits",
                                    "contracts",
                                    "instalments",
                                    "package_types",
                                    "logos"};
            for (const char* what : counts) {
                const qint64 count = made.number(QByteArray("SELECT count(*) FROM t_") + what);
                QVERIFY2(count > 0, what);
                qInfo("%lld %s", count, what);
            }
        }
        Made team(m_team);
        QVERIFY(team.number("SELECT count(DISTINCT trainer_id) FROM t_expenses WHERE category = 'contractors'") >= 3);
        QCOMPARE(team.number("SELECT count(*) FROM t_invoices WHERE status = 'draft'"), 0);
    }

    void issuedInvoicesVerify()
    {
        Made made(m_solo);
        auto q = made.db().query("SELECT id FROM invoices WHERE status <> 'draft' ORDER BY number");
        QList<InvoiceId> ids;
        while (q.next())
            ids.append(q.id<InvoiceId>(0));
        TD_VERIFY(q.finish());
        Invoices invoices(made.db());
        for (const InvoiceId& id : ids)
            TD_VERIFY(invoices.verify(id));
        // Numbers without gaps, in the order of the days.
        QCOMPARE(made.number("SELECT count(*) FROM (SELECT substr(number, 1, length(number) - 5) AS series, count(*) AS n, "
                             "max(CAST(substr(number, -4) AS INTEGER)) AS last FROM t_invoices GROUP BY series) WHERE n <> last"),
                 0);
        QCOMPARE(made.number("SELECT count(*) FROM t_invoices a JOIN t_invoices b ON b.kind = a.kind AND b.number > a.number AND "
                             "b.issue_day < a.issue_day WHERE a.kind = 'invoice'"),
                 0);
    }

    void creditsAreWhatTheRulesSay()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            Database& db = made.db();
            const QByteArray count = "SELECT count(*) FROM t_credit_entries";
            const qint64 before = made.number(count);
            QVERIFY(before > 500);
            QList<ParticipantId> places;
            auto q = db.query("SELECT id FROM participants ORDER BY starts_at, id");
            while (q.next())
                places.append(q.id<ParticipantId>(0));
            TD_VERIFY(q.finish());
            Credits credits(db);
            TD_VERIFY(credits.settle(places));
            QCOMPARE(credits.expireUntil(today).value(), 0);
            QCOMPARE(made.number(count), before);
            // Bought is used, expired, booked and available; nothing is negative, nothing is worth more than it cost.
            QCOMPARE(made.number("SELECT count(*) FROM (SELECT l.id, l.kind, l.price_minor, sum(CASE e.kind WHEN 'grant' THEN e.units "
                                 "WHEN 'consume' THEN -e.units WHEN 'forfeit' THEN -e.units WHEN 'expire' THEN -e.units ELSE 0 END) AS rest, "
                                 "sum(CASE e.kind WHEN 'reserve' THEN e.units WHEN 'grant' THEN 0 WHEN 'expire' THEN 0 ELSE -e.units END) AS booked, "
                                 "sum(e.value_minor) AS earned FROM t_lots l JOIN t_credit_entries e ON e.lot_id = l.id GROUP BY l.id) "
                                 "WHERE booked < 0 OR (kind <> 'unlimited' AND (rest < booked OR (rest = 0) <> (earned = price_minor))) "
                                 "OR earned > price_minor"),
                     0);
        }
    }

    void nothingIsPaidTwice()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            QCOMPARE(made.number("SELECT count(*) FROM (SELECT l.participant_id, l.kind FROM t_invoice_lines l JOIN t_invoices i ON "
                                 "i.id = l.invoice_id WHERE l.participant_id IS NOT NULL AND i.status = 'issued' AND i.kind = 'invoice' "
                                 "GROUP BY 1, 2 HAVING count(*) > 1)"),
                     0);
            QCOMPARE(made.number("SELECT count(*) FROM t_invoice_lines l JOIN t_credit_entries e ON e.participant_id = l.participant_id "
                                 "WHERE l.kind = 'session' AND e.kind = 'consume'"),
                     0);
            // What was done before this month is billed or paid with a credit.
            const auto open = Invoices(made.db()).uninvoiced(QDate(2020, 1, 1), QDate(2026, 5, 31));
            TD_VERIFY(open);
            QCOMPARE(open->size(), 0);
            QVERIFY(!Invoices(made.db()).uninvoiced(QDate(2026, 6, 1), today)->isEmpty());
        }
    }

    void booksBalance()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            const auto entries = ledgerEntries(made.db(), QDate(2020, 1, 1), today);
            TD_VERIFY(entries);
            QHash<QString, qint64> documents;
            qint64 receivable = 0;
            for (const LedgerEntry& entry : *entries) {
                documents[entry.kind + entry.document + entry.day.toString(Qt::ISODate)] += entry.debitMinor - entry.creditMinor;
                receivable += entry.account == u"receivable" ? entry.debitMinor - entry.creditMinor : 0;
            }
            for (auto it = documents.begin(); it != documents.end(); ++it)
                QVERIFY2(it.value() == 0, qPrintable(it.key()));
            QCOMPARE(receivable, made.number("SELECT sum(total_minor) - (SELECT sum(amount_minor) FROM t_allocations) FROM t_invoices "
                                             "WHERE status = 'issued' AND kind = 'invoice'"));
            QVERIFY(made.number("SELECT count(*) FROM t_invoices i WHERE i.status = 'issued' AND i.kind = 'invoice' AND i.due_day < '2026-06-16' AND "
                                "i.total_minor > (SELECT coalesce(sum(amount_minor), 0) FROM t_allocations a WHERE a.invoice_id = i.id)") > 0);
        }
    }

    void returnsAreFiled()
    {
        for (const DemoRequest& wanted : {m_solo, m_team}) {
            Made made(wanted);
            TaxReturns returns(made.db());
            const auto periods = returns.periods({TaxRegime::Gst, {}});
            TD_VERIFY(periods);
            int closed = 0;
            for (const TaxPeriod& period : *periods) {
                if (!period.isClosed())
                    continue;
                ++closed;
                QCOMPARE(period.status, TaxPeriodStatus::Paid);
                const Worksheet kept = returns.worksheet(period).value();
                Worksheet now = returns.worksheet(period.which, period.days).value();
                QCOMPARE(kept.owingMinor(), now.owingMinor());
                const QByteArray days = "'" + period.days.first.toString(Qt::ISODate).toLatin1() + "' AND '" +
                                        period.days.last.toString(Qt::ISODate).toLatin1() + "'";
                const qint64 charged = made.number("SELECT coalesce((SELECT sum(t.tax_minor * t.sign) FROM t_invoice_taxes t WHERE t.tax_day BETWEEN " + days +
                                                   "), 0) - coalesce((SELECT sum(i.tax_minor) FROM t_invoices i WHERE i.status = 'void' AND "
                                                   "i.void_tax_day BETWEEN " + days + "), 0)");
                QCOMPARE(kept.line(u"103"_s)->regularMinor, charged);
            }
            QVERIFY(closed >= 1);
            const qsizetype open = periods->size() - closed;
            QVERIFY2(open >= 1 && open <= 3, qPrintable(QString::number(open)));
            QCOMPARE(made.number("SELECT count(*) FROM t_invoices WHERE tax_minor > 0 AND issue_day < (SELECT registered_from FROM "
                                 "t_billing_settings)"),
                     0);
            QVERIFY(made.number("SELECT count(*) FROM t_invoices WHERE tax_minor = 0 AND total_minor > 0") > 0);
        }
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
