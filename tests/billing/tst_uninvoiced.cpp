// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "billing/contracts.h"
#include "billing/dispatches.h"
#include "billing/feechanges.h"
#include "billing/invoicebatch.h"

#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate june1(2026, 6, 1);
const QDate may1(2026, 5, 1);
const QDate may31(2026, 5, 31);

template <class T> QString reasonOf(const Result<T>& result)
{
    return result ? QString() : result.error().reason;
}

/// A ledger whose clients had sessions in May.
struct May : Ledger {
    AppointmentId session(QDate day, const QList<ClientId>& clients, const QString& state = u"completed"_s, bool group = false,
                          int minutes = 60, qint64 rate = 8500)
    {
        Diary::Session s;
        s.state = state;
        s.group = group;
        s.durationMin = minutes;
        const auto id = diary.book(day, 600, clients, s);
        write(db().query("UPDATE appointments SET rate_minor = ?, location_id = ? WHERE id = ?", rate, studio.location, id));
        return id;
    }
    template <class... Args> void set(const char* sql, const Args&... args) { write(db().query(sql, args...)); }
    void write(Query query)
    {
        const auto result = db().change("invoice.save", {}, [&] { return query.finish(); });
        if (!result && !problem)
            problem = result.error();
    }
    QList<Uninvoiced> found() { return invoices().uninvoiced(may1, may31).value_or(QList<Uninvoiced>()); }
    ParticipantId place(const AppointmentId& id)
    {
        auto q = db().query("SELECT id FROM participants WHERE appointment_id = ?", id);
        return q.next() ? q.id<ParticipantId>(0) : ParticipantId();
    }
};

} // namespace

class TestUninvoiced : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasDone();
    void leavesWhatACreditPaid();
    void billsOnceAndAgainAfterAVoid();
    void taxesWhatIsOnlineWhereTheClientLives();
    void issuesABatchStepByStep();
    void billsAStudioUnderContract();
    void refusesAClosedPeriod();
    void checksDrafts_data();
    void checksDrafts();
    void logsWhatWasSent();
    void showsWhoChangedWhichFee();
};

void TestUninvoiced::findsWhatWasDone()
{
    May may;
    TD_LEDGER(may);
    const auto done = may.session(QDate(2026, 5, 4), {may.client});
    may.session(QDate(2026, 5, 5), {may.client}, u"scheduled"_s);
    may.session(QDate(2026, 5, 6), {may.client}, u"cancelled"_s);
    const auto missed = may.session(QDate(2026, 5, 7), {may.client}, u"no_show"_s);
    may.set("UPDATE participants SET fee_minor = 2500 WHERE appointment_id = ?", missed);
    const auto free = may.session(QDate(2026, 5, 8), {may.client});
    may.set("UPDATE participants SET pays = 'free' WHERE appointment_id = ?", free);
    may.session(QDate(2026, 6, 2), {may.client}); // after the period
    may.session(QDate(2026, 5, 11), {may.client, may.other}, u"completed"_s, true, 60, 2500);
    TD_LEDGER(may);
    const auto found = may.found();
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].appointment, done);
    QCOMPARE(found[0].amountMinor, 8500);
    QCOMPARE(found[0].service, u"Personal training"_s);
    QCOMPARE(found[1].kind, LineKind::Fee);
    QVERIFY(found[1].noShow);
    QCOMPARE(found[1].amountMinor, 2500);
    QCOMPARE(found[2].service, u"Small group"_s);
    QCOMPARE(found[3].client, may.other);
    QCOMPARE(may.invoices().uninvoiced(may1, may31, may.other)->size(), 1);
}

void TestUninvoiced::leavesWhatACreditPaid()
{
    May may;
    TD_LEDGER(may);
    const auto paid = may.session(QDate(2026, 5, 4), {may.client});
    const auto lot = may.db().newId<LotId>();
    may.set("INSERT INTO lots (id, client_id, name, kind, price_minor, bought_on) VALUES (?, ?, 'Ten', 'count', 80000, '2026-05-01')", lot,
            may.client);
    may.set("INSERT INTO credit_entries (id, lot_id, client_id, kind, units, participant_id, day, at) VALUES (?, ?, ?, 'consume', 1, ?, "
            "'2026-05-04', 1)", may.db().newId<CreditEntryId>(), lot, may.client, may.place(paid));
    TD_LEDGER(may);
    QVERIFY(may.found().isEmpty());
    may.set("UPDATE participants SET pays = 'rate' WHERE appointment_id = ?", paid);
    QCOMPARE(may.found().size(), 1);
    may.set("UPDATE participants SET pays = 'auto' WHERE appointment_id = ?", paid);
    // The credit went back: the session has to be paid.
    may.set("INSERT INTO credit_entries (id, lot_id, client_id, kind, units, participant_id, day, at) VALUES (?, ?, ?, 'consume', -1, ?, "
            "'2026-05-04', 2)", may.db().newId<CreditEntryId>(), lot, may.client, may.place(paid));
    QCOMPARE(may.found().size(), 1);
    may.set("UPDATE participants SET credit = 'forfeited' WHERE appointment_id = ?", paid);
    QVERIFY(may.found().isEmpty());
    TD_LEDGER(may);
}

void TestUninvoiced::billsOnceAndAgainAfterAVoid()
{
    May may;
    TD_LEDGER(may);
    may.session(QDate(2026, 5, 4), {may.client});
    const auto drafts = may.invoices().draftsFor(may.found(), june1);
    TD_VERIFY(drafts);
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->first().lines.size(), 1);
    const auto stored = may.invoices().saveDraft(drafts->first());
    TD_VERIFY(stored);
    QVERIFY(may.found().isEmpty());
    const auto invoice = may.invoices().issue(stored->id);
    TD_VERIFY(invoice);
    QVERIFY(may.found().isEmpty());
    const auto twice = may.invoices().issueNew(drafts->first());
    QCOMPARE(reasonOf(twice), u"invoice.billed-twice"_s);
    QCOMPARE(twice.error().args, QStringList{invoice->number});
    TD_VERIFY(may.invoices().voidInvoice(invoice->id, u"Wrong month"_s));
    QCOMPARE(may.found().size(), 1);
    TD_VERIFY(may.invoices().issueNew(drafts->first()));
    QVERIFY(may.found().isEmpty());
}

void TestUninvoiced::taxesWhatIsOnlineWhereTheClientLives()
{
    May may;
    TD_LEDGER(may);
    may.set("UPDATE clients SET region = 'QC', country = 'CA' WHERE id = ?", may.client);
    may.session(QDate(2026, 5, 4), {may.client});
    const auto online = may.session(QDate(2026, 5, 5), {may.client});
    may.set("UPDATE appointments SET place = 'online' WHERE id = ?", online);
    TD_LEDGER(may);
    auto found = may.found();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].region, u"CA-ON"_s);
    QCOMPARE(found[1].region, u"CA-QC"_s);
    const auto drafts = may.invoices().draftsFor(found, june1);
    TD_VERIFY(drafts);
    QCOMPARE(drafts->size(), 2);
    const auto quebec = may.invoices().issueNew(drafts->at(1));
    TD_VERIFY(quebec);
    QCOMPARE(quebec->taxes.size(), 2);
    QCOMPARE(quebec->taxMinor, 425 + 848);
    auto billing = BillingSettingsStore(may.db()).client(may.client);
    TD_VERIFY(billing);
    billing->taxRegion = u"CA-AB"_s;
    TD_VERIFY(BillingSettingsStore(may.db()).save(*billing));
    found = may.found();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].region, u"CA-AB"_s);
    billing->taxRegion = u"CA-XX"_s;
    QCOMPARE(reasonOf(BillingSettingsStore(may.db()).save(*billing)), u"tax.unknown-region"_s);
}

void TestUninvoiced::issuesABatchStepByStep()
{
    May may;
    TD_LEDGER(may);
    may.session(QDate(2026, 5, 4), {may.client});
    may.session(QDate(2026, 5, 5), {may.other});
    auto drafts = may.invoices().draftsFor(may.found(), june1);
    TD_VERIFY(drafts);
    drafts->insert(1, drafts->at(0)); // the same again: cannot be issued, and does not stop the rest
    InvoiceBatch batch(may.db(), *drafts);
    QCOMPARE(batch.total(), 3);
    TD_VERIFY(batch.step());
    QCOMPARE(batch.done(), 1);
    QCOMPARE(may.invoices().list({})->size(), 1); // what was issued stands, whether the rest follows or not
    QVERIFY(!batch.step());
    TD_VERIFY(batch.step());
    QVERIFY(batch.finished());
    QCOMPARE(batch.issued().size(), 2);
    QCOMPARE(batch.problems().size(), 1);
    QCOMPARE(batch.problems()[0].error.reason, u"invoice.billed-twice"_s);
    const auto rows = may.invoices().list({});
    TD_VERIFY(rows);
    QCOMPARE(rows->size(), 2); // nothing is left of the one that failed
    QCOMPARE(rows->at(0).number, u"A-2026-0002"_s);
}

void TestUninvoiced::billsAStudioUnderContract()
{
    May may;
    TD_LEDGER(may);
    Contract contract;
    contract.trainer = may.studio.trainer;
    contract.location = may.studio.location;
    contract.name = u"South Gym"_s;
    contract.region = u"BC"_s;
    Contracts contracts(may.db());
    const auto stored = contracts.save(contract);
    TD_VERIFY(stored);
    TD_VERIFY(contracts.setRate({{}, stored->id, may.studio.personal, {}, 6000, RatePer::Hour, 0}));
    TD_VERIFY(contracts.setRate({{}, stored->id, may.studio.group, {}, 900, RatePer::Head, 0}));
    may.session(QDate(2026, 5, 4), {may.client}, u"completed"_s, false, 50);  // 50.00
    may.session(QDate(2026, 5, 5), {may.client}, u"completed"_s, false, 90);  // 1.5 x 60.00
    may.session(QDate(2026, 5, 6), {may.client, may.other}, u"completed"_s, true); // 2 x 9.00
    may.session(QDate(2026, 5, 7), {}, u"completed"_s, true);                 // nobody came
    TD_LEDGER(may);
    const auto draft = may.invoices().contractDraft(stored->id, may1, may31, june1);
    TD_VERIFY(draft);
    QCOMPARE(draft->lines.size(), 3);
    QCOMPARE(draft->dueDay, june1.addDays(30));
    const auto invoice = may.invoices().issueNew(*draft);
    TD_VERIFY(invoice);
    QCOMPARE(invoice->netMinor, 5000 + 9000 + 1800);
    QCOMPARE(invoice->region, u"CA-BC"_s);
    QCOMPARE(invoice->taxMinor, 790);
    QCOMPARE(invoice->snapshot.buyer.name, u"South Gym"_s);
    QVERIFY(may.invoices().contractDraft(stored->id, may1, may31, june1)->lines.isEmpty());
    TD_VERIFY(contracts.setRate({{}, stored->id, may.studio.personal, {}, 7000, RatePer::Session, 0}));
    QCOMPARE(contracts.rates(stored->id)->size(), 2);
    NewPayment payment;
    payment.amountMinor = invoice->totalMinor;
    payment.day = june1;
    payment.allocations = {{invoice->id, invoice->totalMinor}};
    const auto taken = may.payments().take({payment});
    TD_VERIFY(taken);
    QCOMPARE(taken->first().contract, stored->id);
    QCOMPARE(may.invoices().list({})->first().state, InvoiceState::Paid);
    QCOMPARE(may.invoices().list({})->first().billTo, u"South Gym"_s);
    TD_VERIFY(may.studio.signInAs(may.studio.otherTrainerActor()));
    QVERIFY(Contracts(may.db()).list()->isEmpty());
}

void TestUninvoiced::refusesAClosedPeriod()
{
    May may;
    TD_LEDGER(may);
    const auto early = may.issued({Ledger::line(1000)}, QDate(2026, 3, 10));
    TD_VERIFY(early);
    may.set("INSERT INTO tax_periods (id, regime, first_day, last_day, figures, owing_minor, closed_at) VALUES (?, 'gst', '2026-01-01', "
            "'2026-06-30', '{}', 0, 1)", may.db().newId<TaxPeriodId>());
    TD_LEDGER(may);
    const auto refused = may.issued({Ledger::line(1000)}, QDate(2026, 3, 10));
    QCOMPARE(reasonOf(refused), u"tax.period-closed"_s);
    QCOMPARE(refused.error().field, u"issue_day"_s);
    QCOMPARE(refused.error().args, (QStringList{u"2026-01-01"_s, u"2026-06-30"_s}));
    QCOMPARE(may.invoices().list({})->size(), 1);
    const auto note = may.invoices().creditNote(early->id, u"Part"_s, {{early->lines[0].id, 400}});
    TD_VERIFY(note);
    QCOMPARE(note->issueDay, june1);
    QCOMPARE(note->taxDay, QDate(2026, 7, 1)); // the correction falls into the next period
    const auto other = may.issued({Ledger::line(1000)}, QDate(2026, 7, 3));
    TD_VERIFY(other);
    const auto voided = may.invoices().voidInvoice(other->id, u"slip"_s);
    TD_VERIFY(voided);
    QCOMPARE(voided->number, other->number);
    QCOMPARE(voided->voidTaxDay, QDate(2026, 7, 3));
    QCOMPARE(reasonOf(may.invoices().voidInvoice(other->id, u"twice"_s)), u"invoice.not-issued"_s);
    QCOMPARE(reasonOf(may.invoices().voidInvoice(early->id, u"late"_s)), u"invoice.has-payments"_s); // the note settled a part of it
}

void TestUninvoiced::checksDrafts_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("reason");
    const QStringList rows{u"invoice.no-lines"_s,  u"value.range"_s,       u"value.range"_s,        u"invoice.discount"_s,
                           u"invoice.negative"_s,  u"tax.unknown-category"_s, u"invoice.currency"_s,  u"tax.unknown-region"_s,
                           u"time.order"_s,        u"time.range"_s,         u"text.empty"_s,          u"invoice.no-client"_s,
                           u"invoice.instalments"_s, u"value.range"_s,     u"row.not-found"_s,       u"value.unknown"_s};
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(rows[i])) << i << rows[i];
}

void TestUninvoiced::checksDrafts()
{
    QFETCH(int, what);
    QFETCH(QString, reason);
    Ledger ledger;
    TD_LEDGER(ledger);
    auto made = ledger.draft({Ledger::line(1000)});
    TD_VERIFY(made);
    Invoice& draft = *made;
    switch (what) {
    case 0: draft.lines.clear(); break;
    case 1: draft.lines[0].quantityMilli = -1000; break;
    case 2: draft.lines[0].unitMinor = 100'000'001; break;
    case 3: draft.lines[0].discountMinor = 1001; break;
    case 4: draft.lines.append(Ledger::line(-2000)); break;
    case 5: draft.lines[0].taxCategory = u"unicorns"_s; break;
    case 6: draft.currency = u"USD"_s; break;
    case 7: draft.region = u"CA-ZZ"_s; break;
    case 8: draft.dueDay = draft.issueDay.addDays(-1); break;
    case 9: draft.issueDay = QDate(9998, 1, 1); break;
    case 10: draft.lines[0].description = u"  "_s; break;
    case 11: draft.client = {}; draft.lines[0].kind = LineKind::Session; break;
    case 12: draft.instalments = {{june1, 1000}}; break;
    case 13: draft.lines[0].quantityMilli = std::numeric_limits<qint64>::max(); break;
    case 14: draft.client = ledger.db().newId<ClientId>(); break;
    default: draft.language = u"de"_s; break;
    }
    QCOMPARE(reasonOf(ledger.invoices().issueNew(draft)), reason);
    QVERIFY(ledger.invoices().list({})->isEmpty()); // nothing half done
    const auto next = ledger.issued({Ledger::line(1000)});
    TD_VERIFY(next);
    QCOMPARE(next->number, u"A-2026-0001"_s);
}

void TestUninvoiced::logsWhatWasSent()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto invoice = ledger.issued({Ledger::line(1000)});
    TD_VERIFY(invoice);
    Dispatches log(ledger.db());
    Dispatch mail;
    mail.client = ledger.client;
    mail.invoice = invoice->id;
    mail.channel = DispatchChannel::Mail;
    mail.recipient = u"ada@example.org"_s;
    mail.problem = u"No answer"_s;
    TD_VERIFY(log.add(mail));
    QVERIFY(!ledger.invoices().list({})->first().sent);
    mail.problem.clear();
    TD_VERIFY(log.add(mail));
    QVERIFY(ledger.invoices().list({})->first().sent);
    QCOMPARE(log.ofInvoice(invoice->id)->size(), 2);
}

void TestUninvoiced::showsWhoChangedWhichFee()
{
    May may;
    TD_LEDGER(may);
    may.set("UPDATE class_types SET rate_minor = 9000, description = 'x' WHERE id = ?", may.studio.personal);
    may.set("UPDATE class_types SET description = 'y' WHERE id = ?", may.studio.personal);
    may.set("UPDATE policies SET late_fee_minor = 3000 WHERE id = ?", may.studio.policy);
    TD_LEDGER(may);
    const auto changes = feeChanges(may.db(), june1, june1);
    TD_VERIFY(changes);
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->at(0).column, QByteArray("late_fee_minor"));
    QCOMPARE(changes->at(1).table, QByteArray("class_types"));
    QCOMPARE(changes->at(1).before, std::optional<qint64>(8500));
    QCOMPARE(changes->at(1).after, 9000);
    QCOMPARE(changes->at(1).userName, u"Olive Owner"_s);
    QVERIFY(feeChanges(may.db(), june1, june1, true)->size() > 2);
    QVERIFY(feeChanges(may.db(), may1, may31)->isEmpty());
    TD_VERIFY(may.studio.signInAs(may.studio.desk()));
    QCOMPARE(reasonOf(feeChanges(may.db(), june1, june1)), u"rule.forbidden"_s);
}

QTEST_GUILESS_MAIN(TestUninvoiced)
#include "tst_uninvoiced.moc"
