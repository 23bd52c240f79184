// SPDX-License-Identifier: GPL-3.0-or-later
// How long each report takes over ten years of a large studio: 60,000 invoices, 120,000 lines, 60,000 payments, 300,000 credit entries. Prints milliseconds of
// the processor, the best of three: other programs do not count. Not a test.
#include "books/entries.h"
#include "reports/reportlist.h"
#include "support/moneybooks.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace td;

namespace
{

#define COUNTED(n) "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " n ") "
#define ID(kind) "unhex(printf('" kind "%030x', i))"
#define DAY "date('2016-01-01', '+' || (i * 3650 / 60000) || ' days')"

/// Straight into the tables: the triggers of the journal are the slow part, so they are not there yet.
QByteArrayList scripts()
{
    return {
        COUNTED("2000") "INSERT INTO t_clients (id, first_name, last_name) SELECT " ID("c1") ", 'Client', printf('%05d', i) FROM n",
        COUNTED("8") "INSERT INTO t_trainers (id, first_name) SELECT unhex(printf('d1%030x', i - 1)), printf('Trainer %d', i) FROM n",
        COUNTED("20000") "INSERT INTO t_lots (id, client_id, name, kind, price_minor, bought_on) SELECT " ID("a1")
                         ", unhex(printf('c1%030x', 1 + i % 2000)), 'Ten', 'count', 80000, date('2016-01-01', '+' || (i * 3650 / 20000) || ' days') FROM n",
        COUNTED("300000") "INSERT INTO t_credit_entries (id, lot_id, client_id, kind, units, day, at, value_minor) SELECT " ID("e1")
                          ", unhex(printf('a1%030x', 1 + i % 20000)), unhex(printf('c1%030x', 1 + i % 2000)), "
                          "CASE i % 3 WHEN 0 THEN 'consume' WHEN 1 THEN 'reserve' ELSE 'release' END, 1, date('2016-01-01', '+' || (i * 3650 / 300000) || ' days'), i, "
                          "CASE i % 3 WHEN 0 THEN 8000 ELSE 0 END FROM n",
        COUNTED("60000") "INSERT INTO t_invoices (id, client_id, currency, issue_day, due_day, region) SELECT " ID("f1")
                         ", unhex(printf('c1%030x', 1 + i % 2000)), 'CAD', " DAY ", " DAY ", 'CA-ON' FROM n",
        COUNTED("120000") "INSERT INTO t_invoice_lines (id, invoice_id, position, kind, description, unit_minor, amount_minor, net_minor, trainer_id) SELECT " ID("b1")
                          ", unhex(printf('f1%030x', 1 + i / 2 % 60000)), i % 2, CASE i % 2 WHEN 0 THEN 'session' ELSE 'product' END, "
                          "'A line', 5000, 5000, 5000, unhex(printf('d1%030x', i % 8)) FROM n",
        COUNTED("60000") "INSERT INTO t_invoice_taxes (id, invoice_id, position, code, name, regime, region, rate, base_minor, tax_minor, tax_day, sign) SELECT " ID("91")
                         ", unhex(printf('f1%030x', i)), 0, 'HST', 'HST', 'gst', 'CA-ON', 13000, 10000, 1300, " DAY ", 1 FROM n",
        "UPDATE t_invoices SET status = 'issued', number = lower(hex(id)), hash = zeroblob(32), tax_day = issue_day, issued_at = 1, net_minor = 10000, "
        "tax_minor = 1300, total_minor = 11300, snapshot = printf('%1800d', 1)",
        COUNTED("60000") "INSERT INTO t_payments (id, client_id, number, kind, method, amount_minor, currency, day, at) SELECT " ID("81")
                         ", unhex(printf('c1%030x', 1 + i % 2000)), printf('P%d', i), 'payment', CASE i % 3 WHEN 0 THEN 'cash' ELSE 'card' END, 11300, 'CAD', " DAY
                         ", i FROM n",
        COUNTED("58000") "INSERT INTO t_allocations (id, client_id, payment_id, invoice_id, amount_minor, day, at) SELECT " ID("71")
                         ", unhex(printf('c1%030x', 1 + i % 2000)), unhex(printf('81%030x', i)), unhex(printf('f1%030x', i)), 11300, " DAY ", i FROM n",
        COUNTED("6000") "INSERT INTO t_expenses (id, day, tax_day, category, supplier, net_minor, gst_minor) SELECT " ID("61")
                        ", date('2016-01-01', '+' || (i * 3650 / 6000) || ' days'), date('2016-01-01', '+' || (i * 3650 / 6000) || ' days'), 'rent', 'Shop', 10000, 1300 FROM n",
    };
}

qint64 best(const std::function<bool()>& run)
{
    qint64 fastest = -1;
    for (int i = 0; i < 3; ++i) {
        const std::clock_t begin = std::clock();
        if (!run())
            return -1;
        const qint64 spent = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        fastest = fastest < 0 ? spent : std::min(fastest, spent);
    }
    return fastest;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    QTemporaryDir folder;
    FixedClock clock(1'780'315'200'000);
    IdSource ids(clock, 7);
    const QByteArray key(32, 'k');
    const QByteArray salt(16, 's');
    auto opened = Database::open(folder.filePath(QStringLiteral("studio.db")), {key, salt}, Database::Mode::Create, clock, ids);
    if (!opened)
        return 1;
    Database& db = **opened;
    QElapsedTimer timer;
    timer.start();
    if (!Migrations::run(db, [] { return Result<void>(); }))
        return 1;
    const auto organisation = ids.make<OrganisationId>();
    if (!db.exec("INSERT INTO t_organisation (id, name, country, region, zone, currency) VALUES (?, 'Large', 'CA', 'CA-ON', 'America/Toronto', 'CAD')", organisation))
        return 1;
    for (const QByteArray& script : scripts()) {
        const auto done = db.maintenanceScript("BEGIN;" + script + ";COMMIT");
        if (!done) {
            out << test::describe(done.error()) << '\n' << script << '\n';
            return 1;
        }
    }
    if (!db.startJournal() || !db.signIn({ids.make<UserId>(), QStringLiteral("owner"), QStringLiteral("Owner"), Role::Owner, {}, {}}))
        return 1;
    out << "made in " << timer.elapsed() << " ms\n";
    const QDate from(2016, 1, 1);
    const QDate to(2025, 12, 31);
    for (const ReportInfo& info : reportList()) {
        for (const QString& by : info.groupings.isEmpty() ? QStringList{QString()} : info.groupings) {
            qsizetype rows = 0;
            const qint64 ms = best([&] {
                ReportRequest request{info.id, from, to, by, {}};
                request.client = ClientId(AnyId::fromBlob("\xC1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1", 16).raw());
                const auto report = makeReport(db, request);
                if (!report)
                    out << test::describe(report.error()) << '\n';
                rows = report ? report->rows.size() : 0;
                return report.has_value();
            });
            out << info.id.leftJustified(16) << by.leftJustified(10) << ms << " ms, " << rows << " rows\n";
            out.flush();
        }
    }
    qsizetype entries = 0;
    const qint64 ms = best([&] {
        const auto all = ledgerEntries(db, from, to);
        entries = all ? all->size() : 0;
        return all.has_value();
    });
    out << "entries                   " << ms << " ms, " << entries << " rows\n";
    return 0;
}
