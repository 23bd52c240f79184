// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentwords.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// "CA-ON" is "ON" on an envelope.
QString regionCode(const Party& party)
{
    return party.region.section(u'-', 1);
}

/// Town, region and postal code, in the order of the country.
QStringList townLines(const Party& party)
{
    const QString& country = party.country;
    if (party.city.isEmpty())
        return {party.postalCode};
    if (country == u"CA"_s || country == u"US"_s || country == u"AU"_s) {
        const QString town = u"%1 %2"_s.arg(party.city, regionCode(party)).trimmed();
        return {party.postalCode.isEmpty() ? town : u"%1  %2"_s.arg(town, party.postalCode)};
    }
    if (country == u"GB"_s || country == u"IE"_s)
        return {party.city, party.postalCode};
    return {u"%1 %2"_s.arg(party.postalCode, party.city).trimmed()};
}

QStringList filled(const QStringList& lines)
{
    QStringList out;
    for (const QString& words : lines) {
        if (!words.trimmed().isEmpty())
            out.append(words.trimmed());
    }
    return out;
}

} // namespace

Document blankDocument(const Letterhead& head, const DocumentText& say, const Party& supplier)
{
    Document document;
    document.author = supplier.name;
    document.paper = head.paper;
    document.accent = head.accent | 0xff000000;
    document.footer = say.isFrench() ? head.footerFr : head.footerEn;
    document.pageText = say(QT_TRANSLATE_NOOP("Document", "Page %1 of %2"));
    return document;
}

QStringList supplierLines(const Party& supplier)
{
    QStringList lines;
    if (supplier.legalName != supplier.name)
        lines.append(supplier.legalName);
    QStringList place = filled(QStringList{supplier.street} + townLines(supplier));
    lines.append(place.join(u", "_s));
    lines.append(filled({supplier.phone, supplier.email}).join(u" · "_s));
    lines.append(supplier.website);
    return filled(lines);
}

QStringList addressLines(const Party& party, const QString& home, const DocumentText& say)
{
    QStringList lines{party.name};
    if (party.legalName != party.name)
        lines.append(party.legalName);
    lines.append(party.street);
    lines += townLines(party);
    if (!party.country.isEmpty() && party.country != home)
        lines.append(say.countryName(party.country).toUpper());
    return filled(lines);
}

QList<DocFact> taxNumbers(const Party& supplier, const DocumentText& say)
{
    QList<DocFact> out;
    if (!supplier.taxNumber.isEmpty())
        out.append({supplier.country == u"CA"_s || supplier.country.isEmpty() ? say(QT_TRANSLATE_NOOP("Document", "GST/HST number"))
                                                                              : say(QT_TRANSLATE_NOOP("Document", "VAT number")),
                    supplier.taxNumber});
    if (!supplier.qstNumber.isEmpty())
        out.append({say(QT_TRANSLATE_NOOP("Document", "QST number")), supplier.qstNumber});
    if (!supplier.pstNumber.isEmpty())
        out.append({say(QT_TRANSLATE_NOOP("Document", "PST number")), supplier.pstNumber});
    return out;
}

QString methodText(PaymentMethod method, const DocumentText& say)
{
    switch (method) {
    case PaymentMethod::Cash:
        return say(QT_TRANSLATE_NOOP("Document", "cash"));
    case PaymentMethod::Card:
        return say(QT_TRANSLATE_NOOP("Document", "card"));
    case PaymentMethod::ETransfer:
        return say(QT_TRANSLATE_NOOP("Document", "e-transfer"));
    case PaymentMethod::Cheque:
        return say(QT_TRANSLATE_NOOP("Document", "cheque"));
    case PaymentMethod::Transfer:
        return say(QT_TRANSLATE_NOOP("Document", "bank transfer"));
    case PaymentMethod::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Document", "other"));
}

QString numbered(const QString& title, const QString& number)
{
    return number.isEmpty() ? title : u"%1 %2"_s.arg(title, number);
}

} // namespace td
