// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/snapshot.h"

#include "billing/billingnames.h"

#include <sodium.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// Key and member: the snapshot is written and read from one list.
template <class Value> struct TextMember {
    QLatin1String key;
    QString Value::*member;
};

constexpr TextMember<Party> partyTexts[] = {
    {"name"_L1, &Party::name},
    {"legal_name"_L1, &Party::legalName},
    {"street"_L1, &Party::street},
    {"city"_L1, &Party::city},
    {"region"_L1, &Party::region},
    {"postal_code"_L1, &Party::postalCode},
    {"country"_L1, &Party::country},
    {"email"_L1, &Party::email},
    {"phone"_L1, &Party::phone},
    {"website"_L1, &Party::website},
    {"tax_number"_L1, &Party::taxNumber},
    {"qst_number"_L1, &Party::qstNumber},
    {"pst_number"_L1, &Party::pstNumber},
    {"endpoint_scheme"_L1, &Party::endpointScheme},
    {"endpoint_id"_L1, &Party::endpointId},
};

constexpr TextMember<InvoiceSnapshot> snapshotTexts[] = {
    {"exempt_reason"_L1, &InvoiceSnapshot::exemptReason}, {"terms"_L1, &InvoiceSnapshot::terms},
    {"footer"_L1, &InvoiceSnapshot::footer},              {"corrects_number"_L1, &InvoiceSnapshot::correctsNumber},
    {"iban"_L1, &InvoiceSnapshot::iban},                  {"bic"_L1, &InvoiceSnapshot::bic},
    {"account_holder"_L1, &InvoiceSnapshot::accountHolder},
};

constexpr TextMember<TaxRate> rateTexts[] = {
    {"region"_L1, &TaxRate::region},   {"category"_L1, &TaxRate::category}, {"code"_L1, &TaxRate::code},
    {"name_en"_L1, &TaxRate::nameEn},  {"name_fr"_L1, &TaxRate::nameFr},
};

template <class Value, size_t Size> QJsonObject toJson(const Value& value, const TextMember<Value> (&members)[Size])
{
    QJsonObject json;
    for (const auto& entry : members)
        json.insert(entry.key, value.*entry.member);
    return json;
}

template <class Value, size_t Size> void read(const QJsonObject& json, Value& value, const TextMember<Value> (&members)[Size])
{
    for (const auto& entry : members)
        value.*entry.member = json.value(entry.key).toString();
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject rateJson(const TaxRate& rate)
{
    QJsonObject json = toJson(rate, rateTexts);
    json.insert("regime"_L1, taxRegimeName(rate.regime));
    json.insert("rate"_L1, rate.rate);
    json.insert("compound"_L1, rate.compound);
    json.insert("position"_L1, rate.position);
    json.insert("from"_L1, dayText(rate.from));
    json.insert("until"_L1, dayText(rate.until));
    return json;
}

TaxRate rateOf(const QJsonObject& json)
{
    TaxRate rate;
    read(json, rate, rateTexts);
    rate.regime = taxRegimeFromName(json.value("regime"_L1).toString()).value_or(TaxRegime::Sales);
    rate.rate = json.value("rate"_L1).toInt();
    rate.compound = json.value("compound"_L1).toBool();
    rate.position = json.value("position"_L1).toInt();
    rate.from = dayOf(json.value("from"_L1));
    rate.until = dayOf(json.value("until"_L1));
    return rate;
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonArray instalmentsJson(const QList<Instalment>& instalments)
{
    QJsonArray array;
    for (const Instalment& part : instalments)
        array.append(QJsonArray{dayText(part.due), part.amountMinor});
    return array;
}

template <class Tag> QString idText(const Id<Tag>& id)
{
    return id.isNull() ? QString() : id.toString();
}

QJsonArray headJson(const Invoice& i)
{
    return {idText(i.id),          nameOf(invoiceKindNames, i.kind), idText(i.client),     idText(i.contract),   idText(i.trainer),
            idText(i.location),    idText(i.corrects),               i.number,             i.language,           i.currency,
            i.region,              i.pricesIncludeTax,               dayText(i.issueDay),  dayText(i.dueDay),    dayText(i.periodStart),
            dayText(i.periodEnd),  dayText(i.taxDay),                i.note,               i.netMinor,           i.taxMinor,
            i.totalMinor,          i.issuedAt};
}

QJsonArray lineJson(const InvoiceLine& l)
{
    return {idText(l.id),        nameOf(lineKindNames, l.kind), l.description,         dayText(l.day),       l.quantityMilli,
            l.unitMinor,         l.discountMinor,               l.amountMinor,         l.netMinor,           l.taxCategory,
            idText(l.participant), idText(l.appointment),       idText(l.lot),         idText(l.membership), idText(l.product),
            idText(l.classType), idText(l.trainer),             idText(l.location)};
}

QJsonArray taxJson(const TaxAmount& t)
{
    return {t.code, t.name, taxRegimeName(t.regime), t.region, t.category, t.rate, t.baseMinor, t.taxMinor};
}

} // namespace

QString snapshotText(const InvoiceSnapshot& snapshot)
{
    QJsonObject json = toJson(snapshot, snapshotTexts); // QJsonObject keeps its keys sorted
    json.insert("supplier"_L1, toJson(snapshot.supplier, partyTexts));
    json.insert("buyer"_L1, toJson(snapshot.buyer, partyTexts));
    json.insert("registered"_L1, snapshot.registered);
    json.insert("corrects_day"_L1, dayText(snapshot.correctsDay));
    QJsonArray rates;
    for (const TaxRate& rate : snapshot.rates)
        rates.append(rateJson(rate));
    json.insert("rates"_L1, rates);
    return compact(json);
}

Result<InvoiceSnapshot> snapshotFromText(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return fail(ErrorKind::DamagedFile, "invoice.snapshot");
    const QJsonObject json = document.object();
    InvoiceSnapshot snapshot;
    read(json, snapshot, snapshotTexts);
    read(json.value("supplier"_L1).toObject(), snapshot.supplier, partyTexts);
    read(json.value("buyer"_L1).toObject(), snapshot.buyer, partyTexts);
    snapshot.registered = json.value("registered"_L1).toBool();
    snapshot.correctsDay = dayOf(json.value("corrects_day"_L1));
    for (const QJsonValue& rate : json.value("rates"_L1).toArray())
        snapshot.rates.append(rateOf(rate.toObject()));
    return snapshot;
}

QString draftText(const QList<Instalment>& instalments)
{
    return instalments.isEmpty() ? QString() : compact({{u"instalments"_s, instalmentsJson(instalments)}});
}

QList<Instalment> instalmentsFromDraft(const QString& text)
{
    QList<Instalment> instalments;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QJsonValue& part : json.value("instalments"_L1).toArray())
        instalments.append({dayOf(part.toArray().at(0)), part.toArray().at(1).toInteger()});
    return instalments;
}

QByteArray invoiceHash(const Invoice& invoice)
{
    QJsonArray lines;
    for (const InvoiceLine& line : invoice.lines)
        lines.append(lineJson(line));
    QJsonArray taxes;
    for (const TaxAmount& tax : invoice.taxes)
        taxes.append(taxJson(tax));
    const QJsonArray whole{headJson(invoice), lines, taxes, instalmentsJson(invoice.instalments), snapshotText(invoice.snapshot)};
    const QByteArray text = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(text.constData()), size_t(text.size()), nullptr, 0);
    return hash;
}

} // namespace td
