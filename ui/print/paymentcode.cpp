// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paymentcode.h"

#include "billing/bankaccounts.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qint64 largestAmount = 99'999'999'999;
constexpr qsizetype epcBytes = 331;
constexpr qsizetype swissLetters = 997;

/// Letters count as 10 ... 35; the digits are taken modulo 97 one by one.
int mod97(const QString& text)
{
    int rest = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            rest = (rest * 10 + c.digitValue()) % 97;
        else
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
    }
    return rest;
}

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

/// Lengths by country (SWIFT registry).
bool hasItsLength(const QString& iban)
{
    static const QHash<QString, int> lengths{{u"AT"_s, 20}, {u"BE"_s, 16}, {u"CH"_s, 21}, {u"CY"_s, 28}, {u"DE"_s, 22}, {u"DK"_s, 18},
                                             {u"EE"_s, 20}, {u"ES"_s, 24}, {u"FI"_s, 18}, {u"FR"_s, 27}, {u"GB"_s, 22}, {u"GR"_s, 27},
                                             {u"HR"_s, 21}, {u"IE"_s, 22}, {u"IT"_s, 27}, {u"LI"_s, 21}, {u"LT"_s, 20}, {u"LU"_s, 20},
                                             {u"LV"_s, 21}, {u"MC"_s, 27}, {u"MT"_s, 31}, {u"NL"_s, 18}, {u"NO"_s, 15}, {u"PL"_s, 28},
                                             {u"PT"_s, 25}, {u"SE"_s, 24}, {u"SI"_s, 19}, {u"SK"_s, 24}, {u"SM"_s, 27}};
    const int wanted = lengths.value(iban.left(2), 0);
    return wanted == 0 || iban.size() == wanted;
}

/// One line, without what would end it.
QString oneLine(const QString& text, qsizetype most)
{
    return text.simplified().left(most).trimmed();
}

QString decimal(qint64 minor)
{
    return u"%1.%2"_s.arg(minor / 100).arg(minor % 100, 2, 10, QChar(u'0'));
}

Result<void> check(const PaymentRequest& request)
{
    if (!isIban(request.iban))
        return fail(ErrorKind::Invalid, "payment-code.iban", "iban", {request.iban});
    if (request.amountMinor < 1 || request.amountMinor > largestAmount)
        return fail(ErrorKind::Invalid, "payment-code.amount", "amount");
    if (request.creditor.name.simplified().isEmpty())
        return fail(ErrorKind::Invalid, "payment-code.name", "name");
    return {};
}

/// The seven lines of a structured address: type, name, street, house number, postal code, town, country.
QStringList addressLines(const Party& party)
{
    if (party.name.simplified().isEmpty() || party.city.isEmpty() || party.country.size() != 2)
        return QStringList(7, QString());
    static const QRegularExpression house(u"^(.+?)[ ,]+(\\d+\\s?\\w{0,3})$"_s);
    QString street = oneLine(party.street, 70);
    QString number;
    if (const auto match = house.match(street); match.hasMatch()) {
        number = match.captured(2).left(16);
        street = match.captured(1);
    }
    return {u"S"_s, oneLine(party.name, 70), street, number, oneLine(party.postalCode, 16), oneLine(party.city, 35), party.country.toUpper()};
}

/// Institutions 30000 to 31999 are for QR references only.
bool isQrIban(const QString& iban)
{
    const int institution = iban.mid(4, 5).toInt();
    return institution >= 30000 && institution <= 31999;
}

} // namespace

QString plainIban(const QString& iban)
{
    QString out;
    for (const QChar c : iban) {
        if (!c.isSpace())
            out.append(c.toUpper());
    }
    return out;
}

QString groupedIban(const QString& iban)
{
    QString out;
    const QString plain = plainIban(iban);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            out.append(u' ');
        out.append(plain.at(i));
    }
    return out;
}

bool isIban(const QString& iban)
{
    const QString plain = plainIban(iban);
    return isPlain(plain) && hasItsLength(plain) && BankAccounts::isIban(plain);
}

QString creditorReference(const QString& number)
{
    QString body;
    for (const QChar c : number.toUpper()) {
        if (isPlain(QString(c)))
            body.append(c);
    }
    if (body.isEmpty() || body.size() > 21)
        return {};
    return u"RF"_s + QString::number(98 - mod97(body + u"RF00"_s)).rightJustified(2, u'0') + body;
}

Result<QByteArray> epcPayload(const PaymentRequest& request)
{
    if (request.currency != u"EUR"_s)
        return fail(ErrorKind::Invalid, "payment-code.currency", "currency", {request.currency});
    TD_TRY(check(request));
    static const QRegularExpression bic(u"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"_s);
    const QString code = plainIban(request.bic);
    if (!code.isEmpty() && !bic.match(code).hasMatch())
        return fail(ErrorKind::Invalid, "payment-code.bic", "bic", {request.bic});
    const QStringList lines{u"BCD"_s, u"002"_s, u"1"_s, u"SCT"_s, code, oneLine(request.creditor.name, 70), plainIban(request.iban),
                            u"EUR"_s + decimal(request.amountMinor), QString(), QString(), oneLine(request.message, 140)};
    const QByteArray bytes = lines.join(u'\n').toUtf8();
    if (bytes.size() > epcBytes)
        return fail(ErrorKind::Invalid, "payment-code.name", "name");
    return bytes;
}

Result<QByteArray> swissPayload(const PaymentRequest& request)
{
    if (request.currency != u"CHF"_s && request.currency != u"EUR"_s)
        return fail(ErrorKind::Invalid, "payment-code.currency", "currency", {request.currency});
    TD_TRY(check(request));
    const QString iban = plainIban(request.iban);
    if (!(iban.startsWith(u"CH"_s) || iban.startsWith(u"LI"_s)) || isQrIban(iban))
        return fail(ErrorKind::Invalid, "payment-code.iban", "iban", {request.iban});
    const QStringList creditor = addressLines(request.creditor);
    if (creditor.front().isEmpty() || creditor.at(4).isEmpty())
        return fail(ErrorKind::Invalid, "payment-code.address", "address");
    Party debtor = request.debtor;
    if (debtor.postalCode.isEmpty())
        debtor = {};
    const QString reference = creditorReference(request.message);
    QStringList lines{u"SPC"_s, u"0200"_s, u"1"_s, iban};
    lines += creditor;
    lines += QStringList(7, QString());
    lines += {decimal(request.amountMinor), request.currency};
    lines += addressLines(debtor);
    lines += {reference.isEmpty() ? u"NON"_s : u"SCOR"_s, reference, oneLine(request.message, 140), u"EPD"_s};
    const QString text = lines.join(u'\n');
    if (text.size() > swissLetters)
        return fail(ErrorKind::Invalid, "payment-code.name", "name");
    return text.toUtf8();
}

} // namespace td
