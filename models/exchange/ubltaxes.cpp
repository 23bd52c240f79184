// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ubltaxes.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int mostCategories = 12; ///< 2^12 ways to share them out are tried at most

/// ISO 3166-1: EU and EEA, and neighbours whose sales tax is a VAT.
constexpr std::array europe{"AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS",
                            "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"};
constexpr std::array gstCountries{"AU", "CA", "IN", "NZ", "SG"};

template <class Codes> bool holds(const Codes& codes, const QString& country)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char* code) { return country == QLatin1String(code); });
}

QString schemeOf(const TaxAmount& tax)
{
    return tax.regime == TaxRegime::Vat ? u"VAT"_s : tax.code.toUpper();
}

QString mainSchemeOf(const Invoice& invoice, bool vat)
{
    if (vat)
        return u"VAT"_s;
    if (!invoice.taxes.isEmpty())
        return schemeOf(invoice.taxes.first());
    return holds(gstCountries, invoice.snapshot.supplier.country) ? u"GST"_s : u"VAT"_s;
}

/// The work on one invoice: the nets of its categories, shared out among its taxes.
class Division
{
public:
    explicit Division(const Invoice& invoice) : m_invoice(invoice)
    {
        for (const InvoiceLine& line : invoice.lines)
            m_nets[line.taxCategory] += line.netMinor;
    }

    Result<UblTaxes> run();

private:
    [[nodiscard]] Result<QStringList> bearers(const TaxAmount& tax) const;
    [[nodiscard]] QStringList matching(const QStringList& open, qint64 base) const;
    Result<void> assign(const TaxAmount& tax);
    [[nodiscard]] UblCategory untaxed(const QString& category) const;
    void addSubtotal(const UblCategory& category, qint64 base, qint64 tax);
    void finishLines();

    const Invoice& m_invoice;
    QMap<QString, qint64> m_nets;
    QMap<QString, QList<UblCategory>> m_categories;
    UblTaxes m_taxes;
};

/// The categories among `open` whose nets add up to `base`: two or more, as few as will do.
QStringList Division::matching(const QStringList& open, qint64 base) const
{
    QStringList best;
    for (unsigned chosen = 1; chosen < (1U << unsigned(open.size())); ++chosen) {
        QStringList names;
        qint64 sum = 0;
        for (int i = 0; i < int(open.size()); ++i) {
            if ((chosen >> unsigned(i)) & 1U) {
                names.append(open[i]);
                sum += m_nets.value(open[i]);
            }
        }
        if (sum == base && names.size() > 1 && (best.isEmpty() || names.size() < best.size()))
            best = names;
    }
    return best;
}

Result<QStringList> Division::bearers(const TaxAmount& tax) const
{
    if (!tax.category.isEmpty())
        return QStringList{tax.category};
    QStringList open;
    for (auto it = m_nets.begin(); it != m_nets.end(); ++it) {
        const bool taken = tax.regime == TaxRegime::Vat && m_categories.contains(it.key());
        if (!taken && it.key() != u"exempt"_s)
            open.append(it.key());
    }
    const QStringList found = open.size() <= mostCategories ? matching(open, tax.baseMinor) : QStringList();
    if (found.isEmpty())
        return fail(ErrorKind::Refused, "einvoice.taxes");
    return found;
}

Result<void> Division::assign(const TaxAmount& tax)
{
    TD_TRY_ASSIGN(const QStringList names, bearers(tax));
    const UblCategory category{tax.rate > 0 ? u"S"_s : u"Z"_s, tax.rate, schemeOf(tax), {}};
    for (const QString& name : names) {
        QList<UblCategory>& known = m_categories[name];
        if (m_taxes.vat && !known.isEmpty())
            return fail(ErrorKind::Refused, "einvoice.taxes");
        known.append(category);
    }
    addSubtotal(category, tax.baseMinor, tax.taxMinor);
    return {};
}

UblCategory Division::untaxed(const QString& category) const
{
    const InvoiceSnapshot& snapshot = m_invoice.snapshot;
    if (!snapshot.registered)
        return {u"O"_s, 0, m_taxes.mainScheme, u"The supplier is not registered for tax"_s};
    if (!snapshot.exemptReason.isEmpty())
        return {u"E"_s, 0, m_taxes.mainScheme, snapshot.exemptReason};
    if (category == u"zero"_s)
        return {u"Z"_s, 0, m_taxes.mainScheme, {}};
    return {u"E"_s, 0, m_taxes.mainScheme, u"Exempt from tax"_s};
}

void Division::addSubtotal(const UblCategory& category, qint64 base, qint64 tax)
{
    for (UblSubtotal& subtotal : m_taxes.subtotals) {
        if (subtotal.category == category) {
            subtotal.baseMinor += base;
            subtotal.taxMinor += tax;
            return;
        }
    }
    m_taxes.subtotals.append({category, base, tax});
}

void Division::finishLines()
{
    for (const InvoiceLine& line : m_invoice.lines) {
        QList<UblCategory> categories = m_categories.value(line.taxCategory);
        if (categories.isEmpty()) {
            categories.append(untaxed(line.taxCategory));
            addSubtotal(categories.first(), line.netMinor, 0);
        }
        m_taxes.lines.append(categories);
    }
}

Result<UblTaxes> Division::run()
{
    const auto isVat = [](const TaxAmount& tax) { return tax.regime == TaxRegime::Vat; };
    m_taxes.vat = m_invoice.taxes.isEmpty() ? holds(europe, m_invoice.snapshot.supplier.country)
                                            : std::all_of(m_invoice.taxes.begin(), m_invoice.taxes.end(), isVat);
    m_taxes.mainScheme = mainSchemeOf(m_invoice, m_taxes.vat);
    // Those of one category first: what they take is no choice for the others.
    for (const bool single : {true, false}) {
        for (const TaxAmount& tax : m_invoice.taxes) {
            if (tax.category.isEmpty() != single)
                TD_TRY(assign(tax));
        }
    }
    finishLines();
    return m_taxes;
}

} // namespace

Result<UblTaxes> ublTaxes(const Invoice& invoice)
{
    return Division(invoice).run();
}

} // namespace td
