// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <QXmlStreamWriter>

namespace td
{

/// Writes UBL elements by their short names: "cbc:ID" is a value, "cac:Party" a group. Empty values are left out.
class UblXml
{
public:
    /// `root`: "Invoice" or "CreditNote".
    UblXml(const QString& root, const QString& currency);

    void open(const char* group);
    void close();
    void value(const char* name, const QString& text);
    void value(const char* name, const QString& text, const char* attribute, const QString& attributeValue);
    void day(const char* name, QDate day);
    /// Minor units as a decimal with the currency as attribute.
    void amount(const char* name, qint64 minor);
    /// The same with a decimal text that has more places than the currency: prices.
    void price(const char* name, const QString& decimal);
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_currency;
    int m_digits;
};

/// 123450 with 2 digits: "1234.50". Trailing zeros behind `keep` places are dropped.
QString decimalText(qint64 units, int digits, int keep);

} // namespace td
