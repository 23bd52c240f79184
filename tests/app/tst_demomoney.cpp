// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/invoices.h"
#include "books/entries.h"
#include "books/taxreturns.h"
#include "credits/credits.h"
#include "demofixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;
using td::test::Made;
using td::test::request;
using td::test::today;

/// The money of the demo studio: it is there, it balances, and it is what the rules of the program say.
class TestDemoMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_solo = request(m_folder.filePath(u"solo"_s));
        TD_VERIFY(makeDemo(m_solo, {}));
        m_team = request(m_folder.filePath(u"team"_s));
        m_team.trainers = 5;
        m_team.clients = 160;
        m_team.years = 1;
        m_team.language = u"fr"_s;
        TD_VERIFY(makeDemo(m_team, {}));
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

private:
    QTemporaryDir m_folder;
    DemoRequest m_solo;
    DemoRequest m_team;
};

QTEST_GUILESS_MAIN(TestDemoMoney)
#include "tst_demomoney.moc"
