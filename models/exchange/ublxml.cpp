// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ublxml.h"

#include "core/money.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr QLatin1String cbc("urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2");
constexpr QLatin1String cac("urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2");

/// What XML 1.0 does not allow is dropped, and line breaks become blanks.
QString xmlText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            clean.append(u' ');
        else if (c >= u' ' && c != QChar(0xFFFE) && c != QChar(0xFFFF))
            clean.append(c);
    }
    return clean.simplified();
}

} // namespace

QString decimalText(qint64 units, int digits, int keep)
{
    const bool negative = units < 0;
    QString text = QString::number(negative ? -units : units).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    for (int places = digits; places > keep && text.endsWith(u'0'); --places)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return negative ? u'-' + text : text;
}

UblXml::UblXml(const QString& root, const QString& currency)
    : m_xml(&m_bytes)
    , m_currency(currency)
    , m_digits(minorDigits(currency))
{
    const QString space = u"urn:oasis:names:specification:ubl:schema:xsd:"_s + root + u"-2"_s;
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(root);
    m_xml.writeDefaultNamespace(space);
    m_xml.writeNamespace(cac, u"cac"_s);
    m_xml.writeNamespace(cbc, u"cbc"_s);
}

void UblXml::open(const char* group)
{
    m_xml.writeStartElement(cac, QLatin1String(group));
}

void UblXml::close()
{
    m_xml.writeEndElement();
}

void UblXml::value(const char* name, const QString& text)
{
    const QString clean = xmlText(text);
    if (!clean.isEmpty())
        m_xml.writeTextElement(cbc, QLatin1String(name), clean);
}

void UblXml::value(const char* name, const QString& text, const char* attribute, const QString& attributeValue)
{
    const QString clean = xmlText(text);
    if (clean.isEmpty())
        return;
    m_xml.writeStartElement(cbc, QLatin1String(name));
    if (!attributeValue.isEmpty())
        m_xml.writeAttribute(QLatin1String(attribute), attributeValue);
    m_xml.writeCharacters(clean);
    m_xml.writeEndElement();
}

void UblXml::day(const char* name, QDate day)
{
    value(name, day.toString(Qt::ISODate));
}

void UblXml::amount(const char* name, qint64 minor)
{
    price(name, decimalText(minor, m_digits, m_digits));
}

void UblXml::price(const char* name, const QString& decimal)
{
    value(name, decimal, "currencyID", m_currency);
}

QByteArray UblXml::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace td
