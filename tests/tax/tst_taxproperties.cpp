// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/taxengine.h"
#include "wholenumber.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

using test::Fraction;

/// A random invoice, and the rates under which it stands.
struct Sample {
    QList<TaxableLine> lines;
    TaxContext context;
    TaxTable table;
};

int ratesIn(QRandomGenerator& random)
{
    static constexpr int usual[]{5000, 13000, 15000, 9975, 7000, 6000, 20000, 5500, 0, 100000, 19000, 8875};
    return random.bounded(3) == 0 ? 5 * random.bounded(6000) : usual[random.bounded(int(std::size(usual)))];
}

/// Taxes in an invented country: up to three on each of four categories, the last of them perhaps compound.
TaxTable randomTable(QRandomGenerator& random, const TaxTable& builtIn)
{
    QList<TaxRate> own;
    int rates[3]{ratesIn(random), ratesIn(random), ratesIn(random)};
    const bool compound = random.bounded(3) == 0;
    for (int category = 0; category < 4; ++category) {
        for (int tax = 0; tax < 3; ++tax) {
            if (random.bounded(3) == 0)
                continue;
            TaxRate rate;
            rate.region = u"XX"_s;
            rate.category = u"c%1"_s.arg(category);
            rate.code = u"T%1"_s.arg(tax);
            rate.regime = TaxRegime::Vat;
            // Some categories bear a reduced rate of the same tax.
            rate.rate = random.bounded(4) == 0 ? ratesIn(random) : rates[tax];
            rate.position = tax;
            rate.compound = tax == 2 && compound;
            rate.from = QDate(2000, 1, 1);
            own.append(rate);
        }
        TaxRate known;
        known.region = u"YY"_s;
        known.category = u"c%1"_s.arg(category);
        known.code = u"N"_s;
        known.from = QDate(2000, 1, 1);
        own.append(known);
    }
    return builtIn.with(own);
}

Sample randomSample(QRandomGenerator& random, const TaxTable& builtIn, const TaxTable& invented)
{
    static const QStringList provinces{u"CA-AB"_s, u"CA-BC"_s, u"CA-MB"_s, u"CA-NB"_s, u"CA-NL"_s, u"CA-NS"_s, u"CA-ON"_s, u"CA-PE"_s, u"CA-QC"_s, u"CA-SK"_s};
    static const QStringList categories{u"service"_s, u"goods"_s, u"food"_s, u"exempt"_s};
    const bool canada = random.bounded(2) == 0;
    Sample sample;
    sample.table = canada ? builtIn : invented;
    sample.context.region = canada ? provinces[random.bounded(provinces.size())] : u"XX"_s;
    sample.context.day = QDate(2008, 1, 1).addDays(random.bounded(7000));
    sample.context.pricesInclude = random.bounded(2) == 0;
    const int count = 1 + random.bounded(6);
    for (int i = 0; i < count; ++i) {
        const qint64 unit = random.bounded(3) == 0 ? random.bounded(20) : random.bounded(2'000'000);
        const auto gross = lineAmount(1 + random.bounded(12'000), random.bounded(8) == 0 ? -unit : unit, 0);
        qint64 amount = *gross;
        if (amount > 0 && random.bounded(3) == 0)
            amount -= random.bounded(amount + 1);
        const QString category = canada ? categories[random.bounded(4)] : u"c%1"_s.arg(random.bounded(4));
        sample.lines.append({category, amount});
    }
    return sample;
}

/// The invoice as exact fractions, worked out without any of the engine's arithmetic.
class Oracle
{
public:
    explicit Oracle(const Sample& sample) : m_sample(sample)
    {
        for (const TaxableLine& line : sample.lines) {
            if (!m_rates.contains(line.category))
                m_rates.insert(line.category, *sample.table.ratesFor(sample.context.region, line.category, sample.context.day));
        }
    }

    /// Everything that must hold; empty when it does.
    QString complaint(const TaxedTotals& totals) const
    {
        const qint64 nets = std::accumulate(totals.lineNets.begin(), totals.lineNets.end(), qint64(0));
        if (nets != totals.netMinor)
            return u"line nets add up to %1, net is %2"_s.arg(nets).arg(totals.netMinor);
        qint64 taxes = 0;
        for (const TaxAmount& tax : totals.taxes)
            taxes += tax.taxMinor;
        if (taxes != totals.taxMinor || totals.netMinor + totals.taxMinor != totals.totalMinor)
            return u"total is not net and taxes"_s;
        qint64 priced = 0;
        for (const TaxableLine& line : m_sample.lines)
            priced += line.amountMinor;
        if (priced != (m_sample.context.pricesInclude ? totals.totalMinor : totals.netMinor))
            return u"the lines do not make the invoice"_s;
        return m_sample.context.pricesInclude ? inclusiveComplaint(totals) : exclusiveComplaint(totals);
    }

private:
    QList<TaxRate> ratesOn(const QString& category) const { return m_rates.value(category); }

    static bool is(const TaxAmount& tax, const TaxRate& rate) { return tax.code == rate.code && tax.rate == rate.rate; }

    /// What the taxes before `limit` are of one unit net of a category, and with the unit itself.
    static Fraction factor(const QList<TaxRate>& rates, qsizetype limit)
    {
        Fraction whole(1);
        for (qsizetype i = 0; i < limit; ++i)
            whole = whole + share(rates, i);
        return whole;
    }
    static Fraction share(const QList<TaxRate>& rates, qsizetype index)
    {
        const Fraction rate(rates[index].rate, 100'000);
        return rates[index].compound ? factor(rates, index) * rate : rate;
    }

    QString inclusiveComplaint(const TaxedTotals& totals) const
    {
        for (const TaxAmount& tax : totals.taxes) {
            Fraction exact(0);
            for (const TaxableLine& line : m_sample.lines) {
                const QList<TaxRate> rates = ratesOn(line.category);
                for (qsizetype i = 0; i < rates.size(); ++i) {
                    if (is(tax, rates[i]))
                        exact = exact + Fraction(line.amountMinor) * share(rates, i) * factor(rates, rates.size()).inverse();
                }
            }
            if (!exact.roundsTo(tax.taxMinor))
                return u"%1 of %2 is not the exact tax"_s.arg(tax.code).arg(tax.taxMinor);
        }
        for (qsizetype i = 0; i < m_sample.lines.size(); ++i) {
            const QList<TaxRate> rates = ratesOn(m_sample.lines[i].category);
            const Fraction exact = Fraction(m_sample.lines[i].amountMinor) * factor(rates, rates.size()).inverse();
            if (!exact.isWithin(totals.lineNets[i], 3))
                return u"net of line %1 is %2"_s.arg(i).arg(totals.lineNets[i]);
        }
        return {};
    }

    /// Taxes that are not compound are exact; a compound one is its rate on its base, which is the net of its lines and the taxes
    /// before it on them.
    QString exclusiveComplaint(const TaxedTotals& totals) const
    {
        for (const TaxAmount& tax : totals.taxes) {
            qint64 net = 0;
            Fraction exactBase(0);
            bool compound = false;
            for (const TaxableLine& line : m_sample.lines) {
                const QList<TaxRate> rates = ratesOn(line.category);
                for (qsizetype i = 0; i < rates.size(); ++i) {
                    if (!is(tax, rates[i]))
                        continue;
                    net += line.amountMinor;
                    compound = rates[i].compound;
                    exactBase = exactBase + Fraction(line.amountMinor) * (compound ? factor(rates, i) : Fraction(1));
                }
            }
            if (!(Fraction(tax.baseMinor) * Fraction(tax.rate, 100'000)).roundsTo(tax.taxMinor))
                return u"%1 of %2 is not its rate on its base"_s.arg(tax.code).arg(tax.taxMinor);
            if (!compound && tax.baseMinor != net)
                return u"base of %1 is %2, not %3"_s.arg(tax.code).arg(tax.baseMinor).arg(net);
            if (!exactBase.isWithin(tax.baseMinor, compound ? 6 : 0))
                return u"base of %1 is %2"_s.arg(tax.code).arg(tax.baseMinor);
        }
        return {};
    }

    const Sample& m_sample;
    QHash<QString, QList<TaxRate>> m_rates;
};

} // namespace

/// Random invoices against exact fractions: 100,000, and a million with TD_LONG.
class TestTaxProperties : public QObject
{
    Q_OBJECT

private slots:
    void wholeNumbersAreRight();
    void randomInvoicesAreExact();
};

/// The checker itself, on what can be checked by hand.
void TestTaxProperties::wholeNumbersAreRight()
{
    QVERIFY(Fraction(5, 2).roundsTo(3));
    QVERIFY(!Fraction(5, 2).roundsTo(2));
    QVERIFY(Fraction(-5, 2).roundsTo(-3));
    QVERIFY(!Fraction(-5, 2).roundsTo(-2));
    QVERIFY(Fraction(7, 3).roundsTo(2));
    QVERIFY(Fraction(1, 3).roundsTo(0));
    QVERIFY((Fraction(1, 3) + Fraction(-1, 3)).roundsTo(0));
    QVERIFY((Fraction(1, 3) + Fraction(1, 6)).roundsTo(1));
    QVERIFY((Fraction(1'000'000'000'000'000'000) * Fraction(1'000'000'000'000'000'000) * Fraction(1, 1'000'000'000'000'000'000)).roundsTo(1'000'000'000'000'000'000));
    QVERIFY(!Fraction(10).isWithin(8, 1));
    QVERIFY(Fraction(19, 2).isWithin(9, 1));
}

void TestTaxProperties::randomInvoicesAreExact()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("TD_SEED", &given);
    const quint32 seed = given ? quint32(wanted) : QRandomGenerator::global()->generate();
    qInfo("seed %u (TD_SEED repeats it)", seed);
    QRandomGenerator random(seed);
    const int count = qEnvironmentVariableIsSet("TD_LONG") ? 1'000'000 : 100'000;
    const auto builtIn = TaxTable::builtIn();
    QVERIFY(builtIn);
    TaxTable invented;
    for (int i = 0; i < count; ++i) {
        if (i % 20 == 0)
            invented = randomTable(random, *builtIn);
        const Sample sample = randomSample(random, *builtIn, invented);
        const auto totals = taxInvoice(sample.lines, sample.context, sample.table);
        QVERIFY2(totals, totals ? "" : qPrintable(totals.error().reason));
        const QString complaint = Oracle(sample).complaint(*totals);
        QVERIFY2(complaint.isEmpty(), qPrintable(u"invoice %1 of seed %2: %3"_s.arg(i).arg(seed).arg(complaint)));
        // A credit note over all of it takes every tax back.
        QList<TaxableLine> back = sample.lines;
        for (TaxableLine& line : back)
            line.amountMinor = -line.amountMinor;
        const auto reversed = taxInvoice(back, sample.context, sample.table);
        QVERIFY(reversed);
        QCOMPARE(reversed->totalMinor, -totals->totalMinor);
        for (qsizetype t = 0; t < totals->taxes.size(); ++t)
            QCOMPARE(reversed->taxes[t].taxMinor, -totals->taxes[t].taxMinor);
    }
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestTaxProperties)
#include "tst_taxproperties.moc"
