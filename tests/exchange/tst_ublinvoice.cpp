// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ublinvoice.h"

#include "exchange/ubllines.h"
#include "exchange/ubltaxes.h"
#include "support/scratchstudio.h"
#include "ublsamples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace td;
using td::test::UblSamples;

namespace
{

constexpr int randomInvoices = 200;

/// The validators from npm, over every file of a folder, in one process.
class Checker
{
public:
    void write(const QString& name, const QByteArray& xml) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(xml), xml.size());
    }

    /// File name → what is wrong with it.
    QJsonObject run()
    {
        QProcess node;
        node.setWorkingDirectory(QStringLiteral(TD_VALIDATOR_DIR));
        const QString sources = QStringLiteral(TD_VALIDATOR_SOURCE);
        node.start(u"node"_s, {sources + u"/check.mjs"_s, sources + u"/einvoice.sch"_s, m_folder.path()});
        if (!node.waitForFinished(120'000) || node.exitCode() != 0) {
            qCritical("the validator did not run: %s", node.readAllStandardError().right(2000).constData());
            return {{u"validator"_s, u"did not run"_s}};
        }
        const QJsonObject answer = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
        files = answer.value("files"_L1).toInt();
        checks = answer.value("checks"_L1).toInt();
        return answer.value("problems"_L1).toObject();
    }

    int files = 0;
    int checks = 0;

private:
    QTemporaryDir m_folder;
};

QByteArray replaced(QByteArray text, const char* from, const char* to)
{
    const qsizetype at = text.indexOf(from);
    return at < 0 ? QByteArray() : text.replace(at, qsizetype(strlen(from)), to);
}

} // namespace

class TestUblInvoice : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void refusesWhatItCannotSay();
    void writesPricesThatGiveTheNet_data();
    void writesPricesThatGiveTheNet();
    void dividesTheTaxes();
    void writesCanadianTaxesUnderTheirNames();
    void leavesPaymentsOut();
    void dropsWhatXmlForbids();
    void passesTheValidator();
    void theValidatorFindsMistakes();

private:
    UblSamples m_samples;
};

void TestUblInvoice::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("which");
    const char* fields[] = {"supplier.name",     "supplier.country", "supplier.city", "supplier.endpoint", "supplier.tax_number",
                            "buyer.name",        "buyer.country",    "buyer.city",    "buyer.endpoint"};
    int which = 0;
    for (const char* field : fields)
        QTest::newRow(field) << QString::fromLatin1(field) << which++;
}

void TestUblInvoice::namesWhatIsMissing()
{
    QFETCH(QString, field);
    QFETCH(int, which);
    Invoice invoice = m_samples.invoice({UblSamples::line(u"service"_s, 6000)});
    QVERIFY(ublDocument(invoice));
    Party& party = which < 5 ? invoice.snapshot.supplier : invoice.snapshot.buyer;
    QString* values[] = {&party.name, &party.country, &party.city, &party.endpointScheme, &party.taxNumber};
    *values[which % 5] = u" "_s;
    const auto result = ublDocument(invoice);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Refused);
    QCOMPARE(result.error().reason, u"einvoice.missing"_s);
    QCOMPARE(result.error().field, field);
}

void TestUblInvoice::refusesWhatItCannotSay()
{
    Invoice draft = m_samples.invoice({UblSamples::line(u"service"_s, 6000)});
    draft.status = InvoiceStatus::Draft;
    QCOMPARE(ublDocument(draft).error().reason, u"einvoice.not-issued"_s);
    draft.status = InvoiceStatus::Void;
    QCOMPARE(ublDocument(draft).error().reason, u"einvoice.not-issued"_s);

    Invoice dinars = m_samples.invoice({UblSamples::line(u"service"_s, 6000)});
    dinars.currency = u"KWD"_s;
    QCOMPARE(ublDocument(dinars).error().reason, u"einvoice.currency"_s);

    Invoice odd = m_samples.invoice({UblSamples::line(u"service"_s, 6000), UblSamples::line(u"goods"_s, 700)});
    odd.taxes.first().baseMinor += 1;
    QCOMPARE(ublDocument(odd).error().reason, u"einvoice.taxes"_s);
    Invoice twice = m_samples.invoice({UblSamples::line(u"service"_s, 6000)});
    twice.taxes.append(twice.taxes.first());
    twice.taxes.last().rate = 10'000;
    QCOMPARE(ublDocument(twice).error().reason, u"einvoice.taxes"_s);
}

void TestUblInvoice::writesPricesThatGiveTheNet_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<qint64>("net");
    QTest::addColumn<bool>("inclusive");
    QTest::addColumn<QString>("price");
    QTest::addColumn<bool>("perQuantity");
    QTest::addColumn<qint64>("allowance");
    QTest::newRow("plain") << qint64(1000) << qint64(8500) << qint64(0) << qint64(8500) << false << u"85.00"_s << false << qint64(0);
    QTest::newRow("discount") << qint64(2000) << qint64(8500) << qint64(1500) << qint64(15'500) << false << u"85.00"_s << false << qint64(1500);
    QTest::newRow("rounded quantity") << qint64(333) << qint64(1000) << qint64(0) << qint64(333) << false << u"10.00"_s << false << qint64(0);
    QTest::newRow("half a cent") << qint64(1500) << qint64(333) << qint64(0) << qint64(500) << false << u"3.33"_s << false << qint64(0);
    QTest::newRow("inclusive") << qint64(1000) << qint64(12'000) << qint64(0) << qint64(10'000) << true << u"100.00"_s << false << qint64(0);
    QTest::newRow("inclusive three") << qint64(3000) << qint64(1000) << qint64(0) << qint64(2500) << true << u"25.00"_s << true << qint64(0);
    QTest::newRow("inclusive discount") << qint64(1000) << qint64(12'000) << qint64(1200) << qint64(9000) << true << u"100.00"_s << false << qint64(1000);
    QTest::newRow("inclusive all off") << qint64(1000) << qint64(12'000) << qint64(12'000) << qint64(0) << true << u"100.00"_s << false << qint64(10'000);
    QTest::newRow("very many") << qint64(70'000'001) << qint64(1) << qint64(0) << qint64(58'333) << true << u"583.33"_s << true << qint64(0);
}

void TestUblInvoice::writesPricesThatGiveTheNet()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, unit);
    QFETCH(qint64, discount);
    QFETCH(qint64, net);
    QFETCH(bool, inclusive);
    InvoiceLine line = UblSamples::line(u"service"_s, unit, quantity, discount);
    line.amountMinor = lineAmount(quantity, unit, discount).value();
    line.netMinor = net;
    const UblPrice price = ublPrice(line, inclusive, 2, 20'000);
    QTEST(price.price, "price");
    QTEST(price.perQuantity, "perQuantity");
    QTEST(price.allowanceMinor, "allowance");
    QCOMPARE(price.quantityMilli, quantity);
}

void TestUblInvoice::dividesTheTaxes()
{
    const Invoice mixed = m_samples.invoice({UblSamples::line(u"service"_s, 6000), UblSamples::line(u"food"_s, 1000),
                                             UblSamples::line(u"goods"_s, 500), UblSamples::line(u"exempt"_s, 2000)});
    const auto taxes = ublTaxes(mixed);
    TD_VERIFY(taxes);
    QVERIFY(taxes->vat);
    QCOMPARE(taxes->lines.size(), 4);
    QCOMPARE(taxes->lines[0], (QList<UblCategory>{{u"S"_s, 20'000, u"VAT"_s, {}}}));
    QCOMPARE(taxes->lines[1], (QList<UblCategory>{{u"S"_s, 5'500, u"VAT"_s, {}}}));
    QCOMPARE(taxes->lines[2], taxes->lines[0]);
    QCOMPARE(taxes->lines[3].first().code, u"E"_s);
    QCOMPARE(taxes->subtotals.size(), 3);

    const auto outside = ublTaxes(m_samples.invoice({UblSamples::line(u"service"_s, 6000)}, false, {}, false));
    TD_VERIFY(outside);
    QCOMPARE(outside->lines.first().first().code, u"O"_s);
    QCOMPARE(outside->subtotals.size(), 1);
    const auto exempt = ublTaxes(m_samples.invoice({UblSamples::line(u"service"_s, 6000)}, false, u"Consulate"_s));
    TD_VERIFY(exempt);
    QCOMPARE(exempt->lines.first().first().reason, u"Consulate"_s);
}

void TestUblInvoice::writesCanadianTaxesUnderTheirNames()
{
    Invoice invoice = m_samples.invoice({UblSamples::line(u"service"_s, 114'000)}, false, {}, true, u"CA-QC"_s);
    invoice.currency = u"CAD"_s;
    Party& supplier = invoice.snapshot.supplier;
    supplier.country = u"CA"_s;
    supplier.taxNumber = u"123456789 RT0001"_s;
    supplier.qstNumber = u"1234567890 TQ0001"_s;
    supplier.endpointScheme.clear();
    supplier.city.clear();
    invoice.snapshot.buyer.country = u"CA"_s;
    invoice.snapshot.buyer.endpointScheme.clear();
    invoice.snapshot.iban.clear();
    const auto xml = ublDocument(invoice);
    TD_VERIFY(xml);
    QVERIFY(xml->contains("<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>"));
    QVERIFY(!xml->contains("EndpointID"));
    QVERIFY(!xml->contains(">VAT<"));
    QCOMPARE(xml->count("<cac:ClassifiedTaxCategory>"), 2);
    QCOMPARE(xml->count("<cbc:ID>GST</cbc:ID>"), 3);
    QCOMPARE(xml->count("<cbc:ID>QST</cbc:ID>"), 3);
    QVERIFY(xml->contains("<cbc:TaxAmount currencyID=\"CAD\">113.72</cbc:TaxAmount>"));
    QVERIFY(xml->contains("<cbc:Percent>9.975</cbc:Percent>"));
    QVERIFY(xml->contains("<cbc:PayableAmount currencyID=\"CAD\">1310.72</cbc:PayableAmount>"));
    QVERIFY(xml->contains("1234567890 TQ0001"));
}

void TestUblInvoice::leavesPaymentsOut()
{
    Invoice invoice = m_samples.invoice({UblSamples::line(u"service"_s, 6000)});
    const auto before = ublDocument(invoice);
    invoice.paidMinor = 7200;
    TD_VERIFY(before);
    QCOMPARE(ublDocument(invoice).value(), *before);
}

void TestUblInvoice::dropsWhatXmlForbids()
{
    Invoice invoice = m_samples.invoice({UblSamples::line(u"service"_s, 6000)});
    invoice.lines.first().description = u"One\u0001 & two\nthree \uFFFE]]> <b>"_s;
    invoice.number = u"A\"<>&"_s;
    const auto xml = ublDocument(invoice);
    TD_VERIFY(xml);
    QXmlStreamReader reader(*xml);
    QString name;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"Name"_s)
            name = reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(name, u"One & two three ]]> <b>"_s);
}

void TestUblInvoice::passesTheValidator()
{
    Checker checker;
    const auto add = [&](const QString& name, const Invoice& invoice) {
        const auto xml = ublDocument(invoice);
        QVERIFY2(xml, qPrintable(name));
        checker.write(name + u".xml"_s, *xml);
    };
    using S = UblSamples;
    add(u"plain"_s, m_samples.invoice({S::line(u"service"_s, 6000)}));
    add(u"two-rates"_s, m_samples.invoice({S::line(u"service"_s, 6000), S::line(u"food"_s, 450, 3000)}));
    add(u"zero-exempt"_s, m_samples.invoice({S::line(u"zero"_s, 6000), S::line(u"exempt"_s, 900), S::line(u"goods"_s, 1999)}));
    add(u"exempt-buyer"_s, m_samples.invoice({S::line(u"service"_s, 6000)}, false, u"Consulate"_s));
    add(u"not-registered"_s, m_samples.invoice({S::line(u"service"_s, 6000)}, false, {}, false));
    add(u"discount"_s, m_samples.invoice({S::line(u"service"_s, 6000, 2500, 1234)}));
    add(u"inclusive"_s, m_samples.invoice({S::line(u"service"_s, 999, 3000), S::line(u"food"_s, 101, 7000, 33)}, true));
    add(u"credit-note"_s, S::asCreditNote(m_samples.invoice({S::line(u"service"_s, 6000, 1000, 500)}, true)));
    add(u"rounding"_s, m_samples.invoice({S::line(u"service"_s, 1, 500), S::line(u"food"_s, 9, 333), S::line(u"books"_s, 3, 1)}));
    add(u"reduction"_s, m_samples.invoice({S::line(u"service"_s, 6000), S::line(u"service"_s, -1500)}));
    add(u"free"_s, m_samples.invoice({S::line(u"service"_s, 6000, 1000, 6000)}, true));
    Invoice mailed = m_samples.invoice({S::line(u"service"_s, 6000)});
    mailed.snapshot.buyer.endpointScheme = u"EM"_s;
    mailed.snapshot.buyer.endpointId = u"oceane@marchand.example"_s;
    add(u"mail-endpoint"_s, mailed);
    Invoice period = m_samples.invoice({S::line(u"service"_s, 6000), S::line(u"service"_s, 6000)});
    period.periodStart = QDate(2026, 5, 1);
    period.periodEnd = QDate(2026, 5, 31);
    period.lines.last().day = QDate(2026, 4, 30);
    add(u"period"_s, period);
    Invoice canada = m_samples.invoice({S::line(u"service"_s, 8500), S::line(u"goods"_s, 2000)}, true, {}, true, u"CA-BC"_s);
    canada.snapshot.supplier.country = u"CA"_s;
    canada.snapshot.buyer.country = u"CA"_s;
    canada.currency = u"CAD"_s;
    add(u"canada"_s, canada);

    const quint32 seed = qEnvironmentVariableIntValue("TD_SEED") != 0 ? quint32(qEnvironmentVariableIntValue("TD_SEED")) : 20260520U;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < randomInvoices; ++i)
        add(u"random-%1"_s.arg(i, 3, 10, QLatin1Char('0')), m_samples.random(random));

    const QJsonObject problems = checker.run();
    QVERIFY2(problems.isEmpty(), QJsonDocument(problems).toJson().left(4000).constData());
    QCOMPARE(checker.files, 14 + randomInvoices);
    QVERIFY(checker.checks > 40);
}

void TestUblInvoice::theValidatorFindsMistakes()
{
    const Invoice invoice = m_samples.invoice({UblSamples::line(u"service"_s, 6000), UblSamples::line(u"food"_s, 450, 3000, 50)});
    const QByteArray good = ublDocument(invoice).value();
    struct Mistake {
        const char* rule;
        const char* from;
        const char* to;
    };
    const Mistake mistakes[] = {
        {"BR-CO-10", "<cbc:LineExtensionAmount currencyID=\"EUR\">73", "<cbc:LineExtensionAmount currencyID=\"EUR\">74"},
        {"BR-CO-15", "<cbc:TaxInclusiveAmount currencyID=\"EUR\">8", "<cbc:TaxInclusiveAmount currencyID=\"EUR\">9"},
        {"BR-CO-17", "<cbc:TaxableAmount currencyID=\"EUR\">60.00", "<cbc:TaxableAmount currencyID=\"EUR\">61.00"},
        {"R120", "<cbc:PriceAmount currencyID=\"EUR\">60.00", "<cbc:PriceAmount currencyID=\"EUR\">60.02"},
        {"R003", "<cbc:BuyerReference>", "<cbc:AccountingCost>"},
        {"STRUCTURE", "schemeID=\"0009\"", "schemeID=\"0000\""},
        {"STRUCTURE", "unitCode=\"C62\"", "unitCode=\"HOURS\""},
        {"STRUCTURE", "<cbc:IssueDate>2026-05-20", "<cbc:IssueDate>20 May 2026"},
        {"ORDER", "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", ""},
        {"BR-CO-09", "FR40303265045", "40303265045"},
    };
    Checker checker;
    for (int i = 0; i < int(std::size(mistakes)); ++i) {
        QByteArray bad = replaced(good, mistakes[i].from, mistakes[i].to);
        QVERIFY2(!bad.isEmpty(), mistakes[i].from);
        if (QByteArrayView(mistakes[i].rule) == "R003")
            bad = replaced(bad, "</cbc:BuyerReference>", "</cbc:AccountingCost>");
        if (QByteArrayView(mistakes[i].rule) == "ORDER")
            bad = replaced(bad, "<cac:TaxTotal>", "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cac:TaxTotal>");
        checker.write(u"%1.xml"_s.arg(i), bad);
    }
    const QJsonObject problems = checker.run();
    for (int i = 0; i < int(std::size(mistakes)); ++i) {
        const QJsonArray found = problems.value(u"%1.xml"_s.arg(i)).toArray();
        const bool named = std::any_of(found.begin(), found.end(), [&](const QJsonValue& one) {
            return one.toString().startsWith(QLatin1String(mistakes[i].rule));
        });
        QVERIFY2(named, qPrintable(QLatin1String(mistakes[i].rule) + u": "_s + QString::fromUtf8(QJsonDocument(found).toJson())));
    }
}

QTEST_GUILESS_MAIN(TestUblInvoice)
#include "tst_ublinvoice.moc"
