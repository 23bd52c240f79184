// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ublinvoice.h"

#include "core/money.h"
#include "exchange/ubllines.h"
#include "exchange/ubltaxes.h"
#include "exchange/ublxml.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr auto en16931 = "urn:cen.eu:en16931:2017";
constexpr auto peppolBilling = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
constexpr auto peppolProcess = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

struct Needed {
    const char* field;
    QString value;
};

Result<void> checkThere(const QList<Needed>& needed)
{
    for (const Needed& one : needed) {
        if (one.value.trimmed().isEmpty())
            return fail(ErrorKind::Refused, "einvoice.missing", one.field, {QLatin1String(one.field)});
    }
    return {};
}

QString endpointOf(const Party& party)
{
    return party.endpointScheme.trimmed().isEmpty() ? QString() : party.endpointId;
}

Result<void> checkParties(const Invoice& invoice, bool vat)
{
    const Party& supplier = invoice.snapshot.supplier;
    const Party& buyer = invoice.snapshot.buyer;
    TD_TRY(checkThere({{"supplier.name", supplier.name},
                       {"supplier.country", supplier.country},
                       {"buyer.name", buyer.name},
                       {"buyer.country", buyer.country}}));
    if (vat) {
        TD_TRY(checkThere({{"supplier.city", supplier.city},
                           {"supplier.endpoint", endpointOf(supplier)},
                           {"buyer.city", buyer.city},
                           {"buyer.endpoint", endpointOf(buyer)}}));
        if (invoice.snapshot.registered)
            TD_TRY(checkThere({{"supplier.tax_number", supplier.taxNumber}}));
    }
    return {};
}

/// One document: what it says, and the writer that it is said to.
class Document
{
public:
    Document(const Invoice& invoice, const UblTaxes& taxes)
        : m_invoice(invoice)
        , m_taxes(taxes)
        , m_credit(invoice.kind == InvoiceKind::CreditNote)
        , m_xml(m_credit ? u"CreditNote"_s : u"Invoice"_s, invoice.currency)
    {
    }

    QByteArray write();

private:
    [[nodiscard]] bool onPeppol() const;
    void writeHead();
    void writeBillingReference();
    void writeParty(const char* role, const Party& party, bool supplier);
    void writeAddress(const Party& party);
    void writeTaxNumbers(const Party& party, bool supplier);
    void writeNumber(const QString& number, const QString& scheme);
    void writeContact(const Party& party);
    void writePayment();
    void writeTaxTotal();
    void writeTotals();
    [[nodiscard]] QString vatNumber(const Party& party) const;
    [[nodiscard]] bool outsideScope() const { return m_taxes.vat && !m_invoice.snapshot.registered; }

    const Invoice& m_invoice;
    const UblTaxes& m_taxes;
    bool m_credit;
    UblXml m_xml;
};

/// A mail address (EM) is an endpoint of EN 16931, but none of the network's.
bool Document::onPeppol() const
{
    const auto mail = [](const Party& party) { return party.endpointScheme.trimmed() == u"EM"_s; };
    return m_taxes.vat && !mail(m_invoice.snapshot.supplier) && !mail(m_invoice.snapshot.buyer);
}

void Document::writeHead()
{
    m_xml.value("CustomizationID", QLatin1String(onPeppol() ? peppolBilling : en16931));
    m_xml.value("ProfileID", QLatin1String(onPeppol() ? peppolProcess : ""));
    m_xml.value("ID", m_invoice.number);
    m_xml.day("IssueDate", m_invoice.issueDay);
    if (!m_credit)
        m_xml.day("DueDate", m_invoice.dueDay);
    m_xml.value(m_credit ? "CreditNoteTypeCode" : "InvoiceTypeCode", m_credit ? u"381"_s : u"380"_s);
    m_xml.value("Note", m_invoice.note);
    m_xml.value("DocumentCurrencyCode", m_invoice.currency);
    // The rules want a reference of the buyer's, and a person has none but the name.
    m_xml.value("BuyerReference", m_invoice.snapshot.buyer.name);
    if (m_invoice.periodStart.isValid() && m_invoice.periodEnd.isValid()) {
        m_xml.open("InvoicePeriod");
        m_xml.day("StartDate", m_invoice.periodStart);
        m_xml.day("EndDate", m_invoice.periodEnd);
        m_xml.close();
    }
    writeBillingReference();
}

void Document::writeBillingReference()
{
    if (m_invoice.snapshot.correctsNumber.isEmpty())
        return;
    m_xml.open("BillingReference");
    m_xml.open("InvoiceDocumentReference");
    m_xml.value("ID", m_invoice.snapshot.correctsNumber);
    m_xml.day("IssueDate", m_invoice.snapshot.correctsDay);
    m_xml.close();
    m_xml.close();
}

void Document::writeAddress(const Party& party)
{
    m_xml.open("PostalAddress");
    m_xml.value("StreetName", party.street);
    m_xml.value("CityName", party.city);
    m_xml.value("PostalZone", party.postalCode);
    m_xml.value("CountrySubentity", party.region);
    m_xml.open("Country");
    m_xml.value("IdentificationCode", party.country.trimmed().toUpper());
    m_xml.close();
    m_xml.close();
}

/// With the prefix of its country, which Greece writes in its own way.
QString Document::vatNumber(const Party& party) const
{
    QString number = party.taxNumber;
    number = number.remove(u' ').remove(u'.').remove(u'-').toUpper();
    const bool prefixed = number.size() > 2 && number[0].isLetter() && number[1].isLetter();
    if (number.isEmpty() || prefixed)
        return number;
    const QString country = party.country.trimmed().toUpper();
    return (country == u"GR"_s ? u"EL"_s : country) + number;
}

void Document::writeNumber(const QString& number, const QString& scheme)
{
    if (number.trimmed().isEmpty())
        return;
    m_xml.open("PartyTaxScheme");
    m_xml.value("CompanyID", number);
    m_xml.open("TaxScheme");
    m_xml.value("ID", scheme);
    m_xml.close();
    m_xml.close();
}

void Document::writeTaxNumbers(const Party& party, bool supplier)
{
    if (m_taxes.vat) {
        // Outside the scope of VAT no number may be there, on either side.
        if (!outsideScope())
            writeNumber(vatNumber(party), u"VAT"_s);
        return;
    }
    writeNumber(party.taxNumber, m_taxes.mainScheme);
    if (supplier) {
        writeNumber(party.qstNumber, u"QST"_s);
        writeNumber(party.pstNumber, u"PST"_s);
    }
}

void Document::writeContact(const Party& party)
{
    if (party.phone.trimmed().isEmpty() && party.email.trimmed().isEmpty())
        return;
    m_xml.open("Contact");
    m_xml.value("Name", party.name);
    m_xml.value("Telephone", party.phone);
    m_xml.value("ElectronicMail", party.email);
    m_xml.close();
}

void Document::writeParty(const char* role, const Party& party, bool supplier)
{
    m_xml.open(role);
    m_xml.open("Party");
    const QString endpoint = endpointOf(party);
    m_xml.value("EndpointID", endpoint, "schemeID", party.endpointScheme.trimmed());
    if (supplier && outsideScope()) {
        // Without a tax number something else has to identify the supplier.
        m_xml.open("PartyIdentification");
        m_xml.value("ID", endpoint);
        m_xml.close();
    }
    m_xml.open("PartyName");
    m_xml.value("Name", party.name);
    m_xml.close();
    writeAddress(party);
    writeTaxNumbers(party, supplier);
    m_xml.open("PartyLegalEntity");
    m_xml.value("RegistrationName", party.legalName.trimmed().isEmpty() ? party.name : party.legalName);
    m_xml.close();
    writeContact(party);
    m_xml.close();
    m_xml.close();
}

void Document::writePayment()
{
    const InvoiceSnapshot& snapshot = m_invoice.snapshot;
    QString iban = snapshot.iban;
    iban = iban.remove(u' ').toUpper();
    if (!iban.isEmpty() && !m_credit) {
        m_xml.open("PaymentMeans");
        m_xml.value("PaymentMeansCode", m_invoice.currency == u"EUR"_s ? u"58"_s : u"30"_s);
        m_xml.value("PaymentID", m_invoice.number);
        m_xml.open("PayeeFinancialAccount");
        m_xml.value("ID", iban);
        m_xml.value("Name", snapshot.accountHolder);
        if (!snapshot.bic.trimmed().isEmpty()) {
            m_xml.open("FinancialInstitutionBranch");
            m_xml.value("ID", snapshot.bic);
            m_xml.close();
        }
        m_xml.close();
        m_xml.close();
    }
    if (!snapshot.terms.trimmed().isEmpty()) {
        m_xml.open("PaymentTerms");
        m_xml.value("Note", snapshot.terms);
        m_xml.close();
    }
}

void Document::writeTaxTotal()
{
    m_xml.open("TaxTotal");
    m_xml.amount("TaxAmount", m_invoice.taxMinor);
    for (const UblSubtotal& subtotal : m_taxes.subtotals) {
        m_xml.open("TaxSubtotal");
        m_xml.amount("TaxableAmount", subtotal.baseMinor);
        m_xml.amount("TaxAmount", subtotal.taxMinor);
        writeUblCategory(m_xml, "TaxCategory", subtotal.category, true);
        m_xml.close();
    }
    m_xml.close();
}

void Document::writeTotals()
{
    m_xml.open("LegalMonetaryTotal");
    m_xml.amount("LineExtensionAmount", m_invoice.netMinor);
    m_xml.amount("TaxExclusiveAmount", m_invoice.netMinor);
    m_xml.amount("TaxInclusiveAmount", m_invoice.totalMinor);
    m_xml.amount("PayableAmount", m_invoice.totalMinor);
    m_xml.close();
}

QByteArray Document::write()
{
    writeHead();
    writeParty("AccountingSupplierParty", m_invoice.snapshot.supplier, true);
    writeParty("AccountingCustomerParty", m_invoice.snapshot.buyer, false);
    writePayment();
    writeTaxTotal();
    writeTotals();
    for (int i = 0; i < int(m_invoice.lines.size()); ++i)
        writeUblLine(m_xml, m_invoice, i, m_taxes.lines[i]);
    return m_xml.finish();
}

} // namespace

Result<QByteArray> ublDocument(const Invoice& invoice)
{
    if (invoice.status != InvoiceStatus::Issued)
        return fail(ErrorKind::Refused, "einvoice.not-issued");
    if (minorDigits(invoice.currency) > 2)
        return fail(ErrorKind::Refused, "einvoice.currency", "currency", {invoice.currency});
    TD_TRY_ASSIGN(const UblTaxes taxes, ublTaxes(invoice));
    TD_TRY(checkParties(invoice, taxes.vat));
    return Document(invoice, taxes).write();
}

} // namespace td
