// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documenttext.h"

#include "core/money.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QLocale localeOf(const QString& language, const QString& country)
{
    const QLocale::Territory territory = country.isEmpty() ? QLocale().territory() : QLocale::codeToTerritory(country);
    const QString code = language.isEmpty() ? QLocale::languageToCode(QLocale().language()) : language;
    return {code == u"fr"_s ? QLocale::French : QLocale::English, territory};
}

/// The fonts of paper have no narrow blank.
QString printable(QString text)
{
    return text.replace(QChar(0x202F), QChar(0x00A0));
}

QString withoutZeros(const QString& digits)
{
    qsizetype end = digits.size();
    while (end > 0 && digits.at(end - 1) == u'0')
        --end;
    return digits.left(end);
}

} // namespace

DocumentText::DocumentText(const QString& language, const QString& country)
    : m_locale(localeOf(language, country)), m_translator(std::make_unique<QTranslator>())
{
    // English holds the plurals only.
    (void)m_translator->load(isFrench() ? u"trainerdesk_fr"_s : u"trainerdesk_en"_s, u":/i18n"_s);
}

DocumentText::~DocumentText() = default;

QString DocumentText::operator()(const char* source, int n) const
{
    QString text = m_translator->translate("Document", source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace(u"%n"_s, m_locale.toString(n));
}

QString DocumentText::day(QDate day) const
{
    const bool monthFirst = !isFrench() && (m_locale.territory() == QLocale::Canada || m_locale.territory() == QLocale::UnitedStates);
    return m_locale.toString(day, monthFirst ? u"MMMM d, yyyy"_s : u"d MMMM yyyy"_s);
}

QString DocumentText::shortDay(QDate day) const
{
    const bool monthFirst = !isFrench() && (m_locale.territory() == QLocale::Canada || m_locale.territory() == QLocale::UnitedStates);
    return m_locale.toString(day, monthFirst ? u"MMM d, yyyy"_s : u"d MMM yyyy"_s);
}

QString DocumentText::month(QDate day) const
{
    return m_locale.toString(day, u"MMMM yyyy"_s);
}

QString DocumentText::money(qint64 minor, const QString& currency) const
{
    QString text = formatMoney({minor, currency}, m_locale);
    // A code in front of the number is set apart from it; a sign is not.
    if (text.startsWith(currency) || text.startsWith(QChar(0x2212) + currency))
        text.replace(currency, currency + QChar(0x00A0));
    return printable(text);
}

QString DocumentText::amount(qint64 minor, const QString& currency) const
{
    const int digits = minorDigits(currency);
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    const quint64 magnitude = minor < 0 ? 0 - quint64(minor) : quint64(minor);
    QString text = m_locale.toString(qulonglong(magnitude / quint64(power)));
    if (digits > 0)
        text += m_locale.decimalPoint() + QString::number(magnitude % quint64(power)).rightJustified(digits, u'0');
    return printable(minor < 0 ? QChar(0x2212) + text : text);
}

QString DocumentText::quantity(qint64 milli) const
{
    const quint64 magnitude = milli < 0 ? 0 - quint64(milli) : quint64(milli);
    QString text = m_locale.toString(qulonglong(magnitude / 1000));
    const QString part = withoutZeros(QString::number(magnitude % 1000).rightJustified(3, u'0'));
    if (!part.isEmpty())
        text += m_locale.decimalPoint() + part;
    return printable(milli < 0 ? QChar(0x2212) + text : text);
}

QString DocumentText::rate(int rate) const
{
    QString text = m_locale.toString(rate / 1000);
    const QString part = withoutZeros(QString::number(rate % 1000).rightJustified(3, u'0'));
    if (!part.isEmpty())
        text += m_locale.decimalPoint() + part;
    return isFrench() ? text + QChar(0x00A0) + u'%' : text + u'%';
}

QString DocumentText::countryName(const QString& code) const
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    if (!isFrench())
        return QLocale::territoryToString(territory);
    const QString own = QLocale(QLocale::French, territory).nativeTerritoryName();
    return QLocale(QLocale::French, territory).territory() == territory && !own.isEmpty() ? own : QLocale::territoryToString(territory);
}

} // namespace td
