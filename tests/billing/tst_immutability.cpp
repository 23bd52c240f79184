// SPDX-License-Identifier: GPL-3.0-or-later
// An issued invoice cannot be changed by any path.
#include "ledger.h"

#include "storage/undo.h"

#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray hex(const InvoiceId& id)
{
    return "x'" + id.blob().toHex() + "'";
}

} // namespace

class TestImmutability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void services();
    void updatesThroughViews_data();
    void updatesThroughViews();
    void insertsThroughViews();
    void theBaseTablesThemselves_data();
    void theBaseTablesThemselves();
    void readOnlyQueries();
    void undo();
    void aTrainersOwnSignIn();
    void clientsReadTheirOwnIssuedOnes();
    void paymentsAndAllocations();
    void aForgedRowIsSeenByItsHash();

private:
    /// The whole document, for comparing.
    static Invoice seen(Ledger& ledger, const InvoiceId& id) { return ledger.invoices().find(id).value_or(Invoice()); }
};

void TestImmutability::services()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto invoice = ledger.issued({Ledger::line(8500)});
    TD_VERIFY(invoice);
    Invoice changed = *invoice;
    changed.status = InvoiceStatus::Draft;
    changed.lines[0].unitMinor = 1;
    QCOMPARE(ledger.invoices().saveDraft(changed).error().reason, u"invoice.issued"_s);
    QCOMPARE(ledger.invoices().issueNew(changed).error().reason, u"invoice.issued"_s);
    QCOMPARE(ledger.invoices().issue(invoice->id).error().reason, u"invoice.issued"_s);
    QCOMPARE(ledger.invoices().deleteDraft(invoice->id).error().reason, u"invoice.issued"_s);
    QCOMPARE(seen(ledger, invoice->id), *invoice);
    TD_VERIFY(ledger.invoices().verify(invoice->id));
}

void TestImmutability::updatesThroughViews_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("assignment");
    const auto head = [](const char* assignment) {
        QTest::newRow(assignment) << QByteArray("invoices") << QByteArray(assignment);
    };
    head("status = 'draft'");
    head("status = 'void'");
    head("status = 'void', void_day = '2026-06-02', void_tax_day = '2026-06-02', void_reason = 'x', voided_at = 1, total_minor = 0, "
         "net_minor = 0, tax_minor = 0");
    head("client_id = NULL");
    head("number = 'A-2026-0099'");
    head("language = 'fr'");
    head("currency = 'USD'");
    head("region = 'CA-AB'");
    head("prices_include_tax = 1");
    head("issue_day = '2026-05-01'");
    head("due_day = '2027-01-01'");
    head("tax_day = '2026-01-01'");
    head("note = 'x'");
    head("net_minor = 0, tax_minor = 0, total_minor = 0");
    head("snapshot = '{}'");
    head("hash = x'00'");
    head("issued_at = 1");
    head("deleted = 1");
    head("void_reason = 'x'");
    for (const char* assignment : {"amount_minor = 1", "unit_minor = 1", "description = 'x'", "deleted = 1", "net_minor = 0",
                                   "participant_id = NULL", "tax_category = 'goods'", "position = 7", "quantity_milli = 1"})
        QTest::newRow(("line " + QByteArray(assignment)).constData()) << QByteArray("invoice_lines") << QByteArray(assignment);
    QTest::newRow("tax") << QByteArray("invoice_taxes") << QByteArray("tax_minor = 0");
    QTest::newRow("instalment") << QByteArray("instalments") << QByteArray("amount_minor = 1");
}

void TestImmutability::updatesThroughViews()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, assignment);
    Ledger ledger;
    TD_LEDGER(ledger);
    auto draft = ledger.draft({Ledger::line(8500)});
    TD_VERIFY(draft);
    draft->note = u"Thank you"_s;
    draft->instalments = {{QDate(2026, 6, 1), 9000}, {QDate(2026, 7, 1), 605}};
    const auto invoice = ledger.invoices().issueNew(*draft);
    TD_VERIFY(invoice);
    const QByteArray where = table == "invoices" ? " WHERE id = " : " WHERE invoice_id = ";
    const auto wrote = ledger.db().change("invoice.save", {}, [&] {
        return ledger.db().composedQuery("UPDATE " + table + " SET " + assignment + where + hex(invoice->id)).finish();
    });
    QVERIFY(!wrote);
    QVERIFY2(wrote.error().kind != ErrorKind::Internal, describe(wrote.error()).constData()); // a statement that means nothing proves nothing
    QCOMPARE(seen(ledger, invoice->id), *invoice);
}

void TestImmutability::insertsThroughViews()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto invoice = ledger.issued({Ledger::line(8500)});
    TD_VERIFY(invoice);
    const QByteArray id = hex(invoice->id);
    const QByteArray lineId = "x'" + invoice->lines[0].id.blob().toHex() + "'";
    const QByteArrayList attempts{
        "INSERT INTO invoices (id, currency, issue_day, due_day) VALUES (" + id + ", 'CAD', '2026-06-01', '2026-06-01')",
        "INSERT OR REPLACE INTO invoices (id, currency, issue_day, due_day) VALUES (" + id + ", 'CAD', '2026-06-01', '2026-06-01')",
        "INSERT OR REPLACE INTO invoice_lines (id, invoice_id, position, kind, description, unit_minor, amount_minor) VALUES (" + lineId +
            ", " + id + ", 0, 'other', 'x', 1, 1)",
        "INSERT INTO invoice_lines (id, invoice_id, position, kind, description, unit_minor, amount_minor) VALUES (randomblob(16), " + id +
            ", 1, 'other', 'x', 1, 1)",
        "INSERT INTO invoice_taxes (id, invoice_id, position, code, name, regime, region, rate, base_minor, tax_minor, tax_day, sign) VALUES "
        "(randomblob(16), " + id + ", 1, 'GST', 'GST', 'gst', 'CA-ON', 5000, 1, 1, '2026-06-01', 1)",
        "INSERT INTO instalments (id, invoice_id, due_day, amount_minor) VALUES (randomblob(16), " + id + ", '2026-06-01', 1)",
        "DELETE FROM invoices WHERE id = " + id,
        "DELETE FROM invoice_lines WHERE invoice_id = " + id,
        "DELETE FROM invoice_taxes WHERE invoice_id = " + id,
    };
    for (const QByteArray& sql : attempts) {
        const auto wrote = ledger.db().change("invoice.save", {}, [&] { return ledger.db().composedQuery(sql).finish(); });
        QVERIFY2(!wrote && wrote.error().kind != ErrorKind::Internal, sql.constData());
        QCOMPARE(seen(ledger, invoice->id), *invoice);
    }
}

void TestImmutability::theBaseTablesThemselves_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* sql) { QTest::newRow(sql) << QByteArray(sql); };
    row("UPDATE t_invoices SET total_minor = 1, net_minor = 1, tax_minor = 0 WHERE id = $id");
    row("UPDATE t_invoices SET status = 'draft', number = NULL WHERE id = $id");
    row("UPDATE t_invoices SET snapshot = '' WHERE id = $id");
    row("UPDATE OR REPLACE t_invoices SET number = 'A-2026-0001', snapshot = '' WHERE id = $id");
    row("DELETE FROM t_invoices WHERE id = $id");
    row("INSERT OR REPLACE INTO t_invoices (id, currency, issue_day, due_day) VALUES ($id, 'CAD', '2026-06-01', '2026-06-01')");
    row("INSERT INTO t_invoices (id, status, number, currency, issue_day, due_day, tax_day, hash, issued_at) VALUES "
        "(randomblob(16), 'issued', 'A-2026-0001', 'CAD', '2026-06-01', '2026-06-01', '2026-06-01', x'00', 1)");
    row("INSERT OR REPLACE INTO t_invoices (id, status, number, currency, issue_day, due_day, tax_day, hash, issued_at) VALUES "
        "(randomblob(16), 'issued', 'A-2026-0001', 'CAD', '2026-06-01', '2026-06-01', '2026-06-01', x'00', 1)");
    row("UPDATE t_invoice_lines SET amount_minor = 1 WHERE invoice_id = $id");
    row("UPDATE t_invoice_lines SET invoice_id = $draft WHERE invoice_id = $id");
    row("UPDATE t_invoice_lines SET invoice_id = $id WHERE invoice_id = $draft");
    row("DELETE FROM t_invoice_lines WHERE invoice_id = $id");
    row("INSERT OR REPLACE INTO t_invoice_lines SELECT * FROM t_invoice_lines WHERE invoice_id = $id");
    row("UPDATE t_invoice_taxes SET tax_minor = 0 WHERE invoice_id = $id");
    row("DELETE FROM t_invoice_taxes WHERE invoice_id = $id");
    row("INSERT OR REPLACE INTO t_invoice_taxes SELECT * FROM t_invoice_taxes WHERE invoice_id = $id");
    row("INSERT OR REPLACE INTO t_invoice_taxes SELECT id, $draft, position, code, name, regime, region, category, rate, base_minor, 0, "
        "tax_day, sign FROM t_invoice_taxes WHERE invoice_id = $id");
    row("INSERT OR REPLACE INTO t_instalments SELECT id, $draft, due_day, 1 FROM t_instalments WHERE invoice_id = $id");
    row("DELETE FROM t_instalments WHERE invoice_id = $id");
    row("INSERT OR REPLACE INTO t_invoice_lines (id, invoice_id, position, kind, description, unit_minor, amount_minor) "
        "SELECT id, $draft, 0, 'other', 'x', 1, 1 FROM t_invoice_lines WHERE invoice_id = $id");
}

void TestImmutability::theBaseTablesThemselves()
{
    QFETCH(QByteArray, sql);
    Ledger ledger;
    TD_LEDGER(ledger);
    auto draft = ledger.draft({Ledger::line(8500)});
    TD_VERIFY(draft);
    draft->instalments = {{QDate(2026, 6, 1), 9000}, {QDate(2026, 7, 1), 605}};
    const auto invoice = ledger.invoices().issueNew(*draft);
    TD_VERIFY(invoice);
    draft->instalments.clear();
    const auto other = ledger.invoices().saveDraft(*draft);
    TD_VERIFY(other);
    sql.replace("$id", hex(invoice->id)).replace("$draft", hex(other->id));
    const auto wrote = ledger.db().change("invoice.save", {}, [&] { return ledger.db().maintenanceQuery(sql).finish(); });
    QVERIFY2(!wrote, sql.constData());
    QVERIFY2(wrote.error().kind != ErrorKind::Internal, describe(wrote.error()).constData());
    QCOMPARE(seen(ledger, invoice->id), *invoice);
    TD_VERIFY(ledger.invoices().verify(invoice->id));
}

void TestImmutability::readOnlyQueries()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto invoice = ledger.issued({Ledger::line(8500)});
    TD_VERIFY(invoice);
    for (const QByteArray& sql : {QByteArray("UPDATE invoices SET note = 'x'"), QByteArray("DELETE FROM invoice_lines"),
                                  QByteArray("WITH x AS (SELECT 1) UPDATE invoices SET total_minor = 0"),
                                  QByteArray("UPDATE t_invoices SET note = 'x'"), QByteArray("PRAGMA recursive_triggers = OFF"),
                                  QByteArray("DROP TRIGGER invoices_frozen")}) {
        auto q = ledger.db().readOnlyQuery(sql);
        while (q.next()) { }
        QVERIFY2(q.failed(), sql.constData());
    }
    QCOMPARE(seen(ledger, invoice->id), *invoice);
}

void TestImmutability::undo()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto draft = ledger.draft({Ledger::line(8500)});
    TD_VERIFY(draft);
    const auto stored = ledger.invoices().saveDraft(*draft);
    TD_VERIFY(stored);
    const auto invoice = ledger.invoices().issue(stored->id);
    TD_VERIFY(invoice);
    Undo undo(ledger.db());
    // The issue stands in the way of the draft before it.
    QCOMPARE(undo.undo().error().reason, u"undo.nothing"_s);
    QCOMPARE(seen(ledger, invoice->id), *invoice);
    // Another person's undo of the draft finds it frozen.
    const auto second = ledger.invoices().saveDraft(*draft);
    TD_VERIFY(second);
    TD_VERIFY(ledger.studio.signInAs(ledger.studio.desk()));
    const auto issued = ledger.invoices().issue(second->id);
    TD_VERIFY(issued);
    TD_VERIFY(ledger.studio.signInAs(ledger.studio.owner()));
    QVERIFY(!Undo(ledger.db()).undo());
    QCOMPARE(seen(ledger, second->id), *issued);
}

void TestImmutability::aTrainersOwnSignIn()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    TD_VERIFY(ledger.studio.signInAs(ledger.studio.trainerActor()));
    const auto invoice = ledger.issued({Ledger::line(8500)});
    TD_VERIFY(invoice);
    QCOMPARE(invoice->trainer, ledger.studio.trainer);
    Invoice changed = *invoice;
    changed.lines[0].unitMinor = 1;
    QCOMPARE(ledger.invoices().saveDraft(changed).error().reason, u"invoice.issued"_s);
    for (const QByteArray& sql : {"UPDATE invoices SET note = 'x' WHERE id = " + hex(invoice->id),
                                  "UPDATE invoice_lines SET unit_minor = 1 WHERE invoice_id = " + hex(invoice->id),
                                  "UPDATE invoices SET deleted = 1 WHERE id = " + hex(invoice->id)}) {
        const auto wrote = ledger.db().change("invoice.save", {}, [&] { return ledger.db().composedQuery(sql).finish(); });
        QVERIFY2(!wrote, sql.constData());
    }
    QCOMPARE(seen(ledger, invoice->id), *invoice);
    // Another trainer neither sees nor bills this client.
    TD_VERIFY(ledger.studio.signInAs(ledger.studio.otherTrainerActor()));
    QCOMPARE(ledger.invoices().find(invoice->id).error().reason, u"row.not-found"_s);
    QVERIFY(!ledger.issued({Ledger::line(100)}));
}

void TestImmutability::clientsReadTheirOwnIssuedOnes()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto invoice = ledger.issued({Ledger::line(8500)});
    TD_VERIFY(invoice);
    TD_VERIFY(ledger.pay(invoice->id, 1000));
    const auto draft = ledger.draft({Ledger::line(100)});
    const auto stored = ledger.invoices().saveDraft(*draft);
    TD_VERIFY(stored);
    auto strange = ledger.invoices().newDraft(ledger.other, QDate(2026, 6, 1));
    TD_VERIFY(strange);
    strange->lines = {Ledger::line(300)};
    const auto others = ledger.invoices().issueNew(*strange);
    TD_VERIFY(others);
    Actor actor = ledger.studio.owner();
    actor.role = Role::Client;
    actor.client = ledger.client;
    TD_VERIFY(ledger.studio.signInAs(actor));
    const auto rows = ledger.invoices().list({});
    TD_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().id, invoice->id);
    QCOMPARE(rows->first().openMinor, 8605);
    const auto own = ledger.invoices().find(invoice->id);
    TD_VERIFY(own);
    QCOMPARE(own->paidMinor, 1000);
    QCOMPARE(ledger.invoices().find(stored->id).error().reason, u"row.not-found"_s);
    QCOMPARE(ledger.invoices().find(others->id).error().reason, u"row.not-found"_s);
    const auto account = ledger.payments().account(ledger.client);
    TD_VERIFY(account);
    QCOMPARE(account->owingMinor, 8605);
    QVERIFY(!ledger.invoices().voidInvoice(invoice->id, u"mine"_s));
    QVERIFY(!ledger.invoices().creditNote(invoice->id, u"mine"_s));
    const auto wrote = ledger.db().change("invoice.save", {}, [&] {
        return ledger.db().composedQuery("UPDATE invoices SET note = 'x' WHERE id = " + hex(invoice->id)).finish();
    });
    QVERIFY(!wrote);
}

void TestImmutability::paymentsAndAllocations()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto invoice = ledger.issued({Ledger::line(8500)});
    TD_VERIFY(invoice);
    const auto payment = ledger.pay(invoice->id, 9605);
    TD_VERIFY(payment);
    for (const QByteArray& sql :
         {QByteArray("UPDATE t_payments SET amount_minor = 1"), QByteArray("DELETE FROM t_payments"),
          QByteArray("UPDATE t_allocations SET amount_minor = 1"), QByteArray("DELETE FROM t_allocations"),
          QByteArray("INSERT OR REPLACE INTO t_payments SELECT * FROM t_payments"),
          QByteArray("INSERT OR REPLACE INTO t_allocations SELECT id, client_id, payment_id, credit_note_id, invoice_id, -1, day, at FROM "
                     "t_allocations"),
          QByteArray("INSERT INTO t_allocations SELECT randomblob(16), client_id, payment_id, credit_note_id, invoice_id, 1, day, at FROM "
                     "t_allocations")}) {
        const auto wrote = ledger.db().change("books.payment", {}, [&] { return ledger.db().maintenanceQuery(sql).finish(); });
        QVERIFY2(!wrote, sql.constData());
    }
    const auto again = ledger.payments().find(payment->id);
    TD_VERIFY(again);
    QCOMPARE(*again, *payment);
}

void TestImmutability::aForgedRowIsSeenByItsHash()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto invoice = ledger.issued({Ledger::line(8500)});
    TD_VERIFY(invoice);
    // Only somebody who holds the key and takes the trigger away can do this.
    TD_VERIFY(ledger.db().maintenanceScript("DROP TRIGGER invoice_lines_update"));
    const auto forged = ledger.db().change("invoice.save", {}, [&] {
        return ledger.db().maintenanceQuery("UPDATE t_invoice_lines SET description = 'Consulting' WHERE invoice_id = " + hex(invoice->id))
            .finish();
    });
    TD_VERIFY(forged);
    const auto verified = ledger.invoices().verify(invoice->id);
    QVERIFY(!verified);
    QCOMPARE(verified.error().reason, u"invoice.hash"_s);
}

QTEST_GUILESS_MAIN(TestImmutability)
#include "tst_immutability.moc"
