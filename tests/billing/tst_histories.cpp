// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of invoices, payments, credit notes, refunds and voids, beside a naive account of them.
#include "ledger.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 6, 1);

struct Tax {
    qint64 base = 0;
    qint64 tax = 0;
};

/// What a person with a notebook would know.
struct Notebook {
    struct Bill {
        qint64 total = 0;
        qint64 settled = 0;
        bool voided = false;
        bool note = false;
        QMap<QString, Tax> taxes; ///< left after the notes over it
        qint64 netLeft = 0;
    };
    struct Money {
        qint64 left = 0;
        bool deposit = false;
    };
    QMap<InvoiceId, Bill> bills;
    QMap<InvoiceId, qint64> notes; ///< what is left of them
    QMap<PaymentId, Money> payments;
    QMap<std::pair<PaymentId, InvoiceId>, qint64> settled;
    qint64 invoiced = 0;
    qint64 credited = 0;
    qint64 paid = 0;

    [[nodiscard]] qint64 owing() const
    {
        qint64 sum = 0;
        for (const Bill& bill : bills)
            sum += bill.voided ? 0 : bill.total - bill.settled;
        return sum;
    }
    [[nodiscard]] qint64 credit() const
    {
        qint64 sum = std::accumulate(notes.begin(), notes.end(), qint64(0));
        for (const Money& money : payments)
            sum += money.deposit ? 0 : money.left;
        return sum;
    }
    [[nodiscard]] qint64 deposits() const
    {
        qint64 sum = 0;
        for (const Money& money : payments)
            sum += money.deposit ? money.left : 0;
        return sum;
    }
};

class History
{
public:
    explicit History(quint32 seed)
        : m_random(seed)
    {
    }

    bool step()
    {
        switch (m_random.bounded(9)) {
        case 0:
        case 1: return bill();
        case 2: return pay(PaymentKind::Payment);
        case 3: return creditNote();
        case 4: return refund();
        case 5: return refundNote();
        case 6: return m_random.bounded(2) == 0 ? voidOne() : takeOff();
        case 7: return applyCredit();
        default: return pay(PaymentKind::Deposit);
        }
    }

    Ledger ledger;
    Notebook book;
    QByteArray problem;

private:
    qint64 upTo(qint64 most) { return most <= 0 ? 0 : 1 + qint64(m_random.generate64() % quint64(most)); }
    template <class Map> typename Map::key_type any(const Map& map)
    {
        return std::next(map.begin(), m_random.bounded(int(map.size()))).key();
    }
    bool expect(bool good, const char* what, const std::optional<Error>& error = {})
    {
        if (!good)
            problem = QByteArray(what) + ' ' + (error ? describe(*error) : QByteArray());
        return good;
    }
    /// Went well where the notebook says it may, and was refused where it says it may not.
    template <class T> bool as(bool allowed, const Result<T>& result, const char* what)
    {
        return expect(result.has_value() == allowed, what, result ? std::nullopt : std::optional(result.error()));
    }

    bool bill()
    {
        static const QList<const char*> regions{"CA-ON", "CA-QC", "CA-BC", "CA-AB", "CA-NS", "CA-SK"};
        auto draft = ledger.draft({});
        for (int i = 1 + m_random.bounded(4); i > 0; --i) {
            InvoiceLine line = Ledger::line(upTo(30000), m_random.bounded(3) == 0 ? upTo(5000) : 1000);
            line.taxCategory = m_random.bounded(3) == 0 ? u"goods"_s : u"service"_s;
            draft->lines.append(line);
        }
        draft->region = QString::fromLatin1(regions[m_random.bounded(int(regions.size()))]);
        draft->pricesIncludeTax = m_random.bounded(2) == 0;
        const auto invoice = ledger.invoices().issueNew(*draft);
        if (!as(true, invoice, "issue") || !as(true, ledger.invoices().verify(invoice->id), "verify"))
            return false;
        Notebook::Bill bill;
        bill.total = invoice->totalMinor;
        bill.netLeft = invoice->netMinor;
        qint64 nets = 0;
        for (const InvoiceLine& line : invoice->lines)
            nets += line.netMinor;
        for (const TaxAmount& tax : invoice->taxes)
            bill.taxes[tax.code + QString::number(tax.rate)] = {tax.baseMinor, tax.taxMinor};
        book.bills.insert(invoice->id, bill);
        book.invoiced += bill.total;
        return expect(nets == invoice->netMinor, "nets of lines");
    }

    bool pay(PaymentKind kind)
    {
        NewPayment payment;
        payment.kind = kind;
        payment.client = ledger.client;
        payment.day = today;
        payment.method = m_random.bounded(2) == 0 ? PaymentMethod::Cash : PaymentMethod::Card;
        payment.amountMinor = upTo(40000);
        bool allowed = true;
        if (!book.bills.isEmpty() && m_random.bounded(4) > 0) {
            const InvoiceId id = any(book.bills);
            const Notebook::Bill& bill = book.bills[id];
            const qint64 open = bill.voided ? 0 : bill.total - bill.settled;
            const qint64 amount = m_random.bounded(4) == 0 ? upTo(40000) : std::max<qint64>(1, std::min(open, payment.amountMinor));
            payment.allocations = {{id, amount}};
            allowed = amount <= open && amount <= payment.amountMinor;
        }
        const auto taken = ledger.payments().take({payment});
        if (!as(allowed, taken, "pay") || !taken)
            return problem.isEmpty();
        const Payment& stored = taken->first();
        qint64 left = stored.amountMinor;
        for (const AllocationPart& part : payment.allocations) {
            left -= part.amountMinor;
            book.bills[part.invoice].settled += part.amountMinor;
            book.settled[{stored.id, part.invoice}] += part.amountMinor;
        }
        book.payments.insert(stored.id, {left, kind == PaymentKind::Deposit});
        book.paid += stored.amountMinor;
        const bool cash = payment.method == PaymentMethod::Cash;
        return expect(stored.unallocatedMinor == left, "left of a payment") &&
               expect(cash ? (stored.amountMinor + stored.roundingMinor) % 5 == 0 && std::abs(stored.roundingMinor) <= 2
                           : stored.roundingMinor == 0,
                      "cash rounding");
    }

    bool creditNote()
    {
        if (book.bills.isEmpty())
            return true;
        const InvoiceId id = any(book.bills);
        const auto invoice = ledger.invoices().find(id);
        QList<std::pair<InvoiceLineId, qint64>> parts;
        if (m_random.bounded(3) > 0) {
            for (const InvoiceLine& line : invoice->lines) {
                if (m_random.bounded(2) == 0)
                    parts.append({line.id, upTo(line.amountMinor)});
            }
        }
        const auto note = ledger.invoices().creditNote(id, u"correction"_s, parts);
        if (!note) // more than is left of a line, nothing left, or void: the sums below show that nothing was written
            return true;
        return enter(id, *note);
    }

    bool enter(const InvoiceId& id, const Invoice& note)
    {
        Notebook::Bill& bill = book.bills[id];
        if (!expect(!bill.voided, "note over a void invoice"))
            return false;
        const qint64 settles = std::min(bill.total - bill.settled, note.totalMinor);
        bill.settled += settles;
        bill.note = true;
        bill.netLeft -= note.netMinor;
        bool good = bill.netLeft >= 0;
        for (const TaxAmount& tax : note.taxes) {
            Tax& left = bill.taxes[tax.code + QString::number(tax.rate)];
            left.tax -= tax.taxMinor;
            left.base -= tax.baseMinor;
            good = good && left.tax >= 0;
        }
        book.notes.insert(note.id, note.totalMinor - settles);
        book.credited += note.totalMinor;
        return expect(good, "a note beyond its invoice") && as(true, ledger.invoices().verify(note.id), "verify note");
    }

    bool refund()
    {
        if (book.payments.isEmpty())
            return true;
        const PaymentId id = any(book.payments);
        Notebook::Money& money = book.payments[id];
        const qint64 amount = upTo(std::max<qint64>(money.left, 100));
        const auto refund = ledger.payments().refund(id, amount, PaymentMethod::Card, today, u"asked for"_s);
        if (!as(amount <= money.left, refund, "refund") || !refund)
            return problem.isEmpty();
        money.left -= amount;
        book.paid -= amount;
        return true;
    }

    bool refundNote()
    {
        if (book.notes.isEmpty())
            return true;
        const InvoiceId id = any(book.notes);
        const qint64 amount = upTo(std::max<qint64>(book.notes[id], 100));
        const auto refund = ledger.payments().refundCreditNote(id, amount, PaymentMethod::Cash, today, {});
        if (!as(amount <= book.notes[id], refund, "refund note") || !refund)
            return problem.isEmpty();
        book.notes[id] -= amount;
        book.paid -= amount;
        return true;
    }

    bool voidOne()
    {
        if (book.bills.isEmpty())
            return true;
        const InvoiceId id = any(book.bills);
        Notebook::Bill& bill = book.bills[id];
        const bool allowed = !bill.voided && bill.settled == 0 && !bill.note;
        const auto done = ledger.invoices().voidInvoice(id, u"slip"_s);
        if (!as(allowed, done, "void") || !done)
            return problem.isEmpty();
        bill.voided = true;
        book.invoiced -= bill.total;
        return true;
    }

    bool takeOff()
    {
        if (book.settled.isEmpty())
            return true;
        const auto key = any(book.settled);
        const qint64 amount = book.settled[key];
        if (!as(amount > 0, ledger.payments().unallocate(key.first, key.second), "unallocate") || amount == 0)
            return problem.isEmpty();
        book.settled[key] = 0;
        book.payments[key.first].left += amount;
        book.bills[key.second].settled -= amount;
        return true;
    }

    bool applyCredit()
    {
        const qint64 expected = std::min(book.owing(), book.credit());
        const auto applied = ledger.payments().applyCredit(ledger.client, {});
        if (!as(true, applied, "apply credit"))
            return false;
        return expect(*applied == expected, "credit applied") && reread();
    }

    /// Which source settled which invoice is the program's choice; the notebook copies it, and the sums must still agree.
    bool reread()
    {
        const auto owing = book.owing();
        const auto credit = book.credit();
        const qint64 applied = std::min(owing, credit);
        for (auto it = book.bills.begin(); it != book.bills.end(); ++it)
            it->settled = ledger.invoices().find(it.key())->paidMinor;
        for (auto it = book.notes.begin(); it != book.notes.end(); ++it)
            *it = ledger.invoices().find(it.key())->openMinor();
        for (auto it = book.payments.begin(); it != book.payments.end(); ++it) {
            const auto payment = ledger.payments().find(it.key());
            it->left = payment->unallocatedMinor;
            for (const AllocationPart& part : payment->allocations)
                book.settled[{it.key(), part.invoice}] = part.amountMinor;
        }
        return expect(book.owing() == owing - applied && book.credit() == credit - applied, "sums after credit was used");
    }

    QRandomGenerator m_random;
};

} // namespace

class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balance_data();
    void balance();
    void notesNetToNothing();
};

void TestHistories::balance_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 first = qEnvironmentVariableIsSet("TD_SEED") ? qEnvironmentVariableIntValue("TD_SEED") : 20260601;
    for (quint32 i = 0; i < 4; ++i)
        QTest::addRow("seed %u", first + i) << first + i;
}

void TestHistories::balance()
{
    QFETCH(quint32, seed);
    History history(seed);
    TD_LEDGER(history.ledger);
    for (int step = 0; step < 150; ++step) {
        QVERIFY2(history.step(), QByteArray("step " + QByteArray::number(step) + ": " + history.problem).constData());
        const auto account = history.ledger.payments().account(history.ledger.client);
        TD_VERIFY(account);
        const Notebook& book = history.book;
        QCOMPARE(account->invoicedMinor, book.invoiced);
        QCOMPARE(account->creditedMinor, book.credited);
        QCOMPARE(account->paidMinor, book.paid);
        QCOMPARE(account->owingMinor, book.owing());
        QCOMPARE(account->creditMinor, book.credit());
        QCOMPARE(account->depositsMinor, book.deposits());
    }
    QVERIFY(history.book.notes.size() > 3); // refusals did not make up the whole history
    const auto statement = history.ledger.payments().statement(history.ledger.client, today, QDate(2026, 12, 31));
    TD_VERIFY(statement);
    const Notebook& book = history.book;
    QCOMPARE(statement->balanceMinor, book.owing() - book.credit() - book.deposits());
    QCOMPARE(std::accumulate(std::begin(statement->ageing), std::end(statement->ageing), qint64(0)), book.owing());
    QCOMPARE(statement->lines.last().balanceMinor, statement->balanceMinor);
}

void TestHistories::notesNetToNothing()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const quint32 seed = 77;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 60; ++round) {
        auto draft = ledger.draft({});
        TD_VERIFY(draft);
        for (int i = 0; i < 3; ++i) {
            draft->lines.append(Ledger::line(1 + random.bounded(50000), 1 + random.bounded(4000)));
            draft->lines.last().taxCategory = i == 1 ? u"goods"_s : u"service"_s;
        }
        draft->region = random.bounded(2) == 0 ? u"CA-QC"_s : u"CA-BC"_s;
        draft->pricesIncludeTax = random.bounded(2) == 0;
        const auto invoice = ledger.invoices().issueNew(*draft);
        TD_VERIFY(invoice);
        QMap<QString, qint64> taxes;
        for (const TaxAmount& tax : invoice->taxes)
            taxes[tax.code] += tax.taxMinor;
        qint64 net = invoice->netMinor;
        for (int notes = 0; notes < 3; ++notes) { // two in parts, then the rest
            QList<std::pair<InvoiceLineId, qint64>> parts;
            if (notes < 2) {
                for (const InvoiceLine& line : invoice->lines) {
                    if (line.amountMinor >= 3)
                        parts.append({line.id, line.amountMinor / 3});
                }
                if (parts.isEmpty())
                    continue;
            }
            const auto note = ledger.invoices().creditNote(invoice->id, u"part"_s, parts);
            TD_VERIFY(note);
            for (const TaxAmount& tax : note->taxes)
                taxes[tax.code] -= tax.taxMinor;
            net -= note->netMinor;
        }
        for (const qint64 left : std::as_const(taxes))
            QCOMPARE(left, 0);
        QCOMPARE(net, 0);
        QCOMPARE(ledger.invoices().find(invoice->id)->openMinor(), 0);
        QCOMPARE(ledger.invoices().creditNote(invoice->id, u"more"_s).error().reason, u"invoice.credited"_s);
    }
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
