// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <QSet>

#include <cstdlib>

namespace td
{
namespace
{
constexpr qint64 largestMinor = 100'000'000'000; // one thousand million: anything above is a typing mistake

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}
} // namespace

int minorDigits(const QString& currency)
{
    static const QSet<QString> none{QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("ISK"),
                                    QStringLiteral("CLP"), QStringLiteral("VND"), QStringLiteral("XAF"),
                                    QStringLiteral("XOF"), QStringLiteral("XPF"), QStringLiteral("UGX")};
    static const QSet<QString> three{QStringLiteral("KWD"), QStringLiteral("BHD"), QStringLiteral("OMR"),
                                     QStringLiteral("JOD"), QStringLiteral("TND"), QStringLiteral("IQD"),
                                     QStringLiteral("LYD")};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

QString formatMoney(const Money& money, const QLocale& locale)
{
    const int digits = minorDigits(money.currency);
    const qint64 power = powerOfTen(digits);
    const QString ownCode = locale.currencySymbol(QLocale::CurrencyIsoCode);
    const QString ownSymbol = locale.currencySymbol().isEmpty() ? ownCode : locale.currencySymbol(); // English in Switzerland has none
    const bool own = ownCode == money.currency;
    const QString symbol = own || money.currency == QLatin1String("CAD") || money.currency == QLatin1String("USD")
                               ? QStringLiteral("$")
                               : money.currency;
    const QString sign = own ? ownSymbol : symbol;
    const quint64 magnitude = quint64(std::llabs(money.minor));
    QString number = locale.toString(qulonglong(magnitude / quint64(power)));
    if (digits > 0) {
        const QString cents = QString::number(magnitude % quint64(power)).rightJustified(digits, u'0');
        number += locale.decimalPoint() + cents;
    }
    const bool behind = locale.toCurrencyString(1.0).endsWith(ownSymbol);
    QString text = behind ? number + QChar(0x00A0) + sign : sign + number;
    if (money.minor < 0)
        text.prepend(QChar(0x2212));
    return text;
}

Result<Money> parseMoney(const QString& text, const QString& currency, const QLocale& locale)
{
    const int digits = minorDigits(currency);
    QString clean;
    for (const QChar c : text) {
        if (c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == QChar(0x2212))
            clean.append(c == QChar(0x2212) ? QChar(u'-') : c);
        else if (!c.isSpace() && !locale.currencySymbol().contains(c) && c != u'$' && c != u'\'')
            return fail(ErrorKind::Invalid, "money.format");
    }
    const bool negative = clean.startsWith(u'-');
    if (negative)
        clean.remove(0, 1);
    // The last separator is the decimal one when at most `digits` digits follow it; others group thousands.
    const qsizetype last = std::max(clean.lastIndexOf(u'.'), clean.lastIndexOf(u','));
    const bool decimal = last >= 0 && clean.size() - last - 1 <= digits && clean.size() - last - 1 > 0;
    QString whole = decimal ? clean.left(last) : clean;
    QString part = decimal ? clean.mid(last + 1) : QString();
    whole.remove(u'.').remove(u',');
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    part = part.leftJustified(digits, u'0');
    bool ok = !clean.isEmpty() && !clean.contains(u'-');
    bool okPart = true;
    const qint64 units = whole.toLongLong(&ok);
    const qint64 cents = digits > 0 ? part.toLongLong(&okPart) : 0;
    if (!ok || !okPart || text.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, "money.format");
    if (units > largestMinor / powerOfTen(digits))
        return fail(ErrorKind::Invalid, "money.range");
    const qint64 minor = units * powerOfTen(digits) + cents;
    return Money{negative ? -minor : minor, currency};
}

} // namespace td
