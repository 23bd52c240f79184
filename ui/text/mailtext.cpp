// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mailtext.h"

#include "core/money.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr auto invoiceSubject = QT_TRANSLATE_NOOP("MailText", "Invoice {number} from {studio}");
constexpr auto invoiceBody =
    QT_TRANSLATE_NOOP("MailText", "Hello {client},\n\nPlease find attached our invoice {number} over {total}, due on {due}.\n\nThank you,\n{studio}\n");
constexpr auto noteSubject = QT_TRANSLATE_NOOP("MailText", "Credit note {number} from {studio}");
constexpr auto noteBody =
    QT_TRANSLATE_NOOP("MailText", "Hello {client},\n\nPlease find attached our credit note {number} over {total}.\n\nRegards,\n{studio}\n");

QLocale localeOf(const MailValues& values)
{
    const QLocale::Language language = values.language == u"fr" ? QLocale::French : QLocale::English;
    return {language, QLocale::codeToTerritory(values.country)};
}

QString filled(const QString& text, const MailValues& values)
{
    const QLocale locale = localeOf(values);
    const std::array<std::pair<QLatin1String, QString>, 5> words{{
        {"{client}"_L1, values.client},
        {"{number}"_L1, values.number},
        {"{total}"_L1, formatMoney({values.totalMinor, values.currency}, locale)},
        {"{due}"_L1, locale.toString(values.due, QLocale::LongFormat)},
        {"{studio}"_L1, values.studio},
    }};
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const auto word = std::find_if(words.begin(), words.end(), [&](const auto& one) { return QStringView(text).mid(at).startsWith(one.first); });
        if (word == words.end()) {
            out.append(text[at++]);
        } else {
            out.append(word->second);
            at += word->first.size();
        }
    }
    return out;
}

} // namespace

MailText mailTemplate(const MailValues& values)
{
    QTranslator translator;
    const bool loaded = values.language == u"fr" && translator.load(u"trainerdesk_fr"_s, u":/i18n"_s);
    const auto say = [&](const char* source) {
        const QString text = loaded ? translator.translate("MailText", source) : QString();
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    };
    if (values.creditNote)
        return {say(noteSubject), say(noteBody)};
    return {say(invoiceSubject), say(invoiceBody)};
}

MailText filledIn(const MailText& text, const MailValues& values)
{
    return {filled(text.subject, values), filled(text.body, values)};
}

MailText invoiceMail(const MailValues& values)
{
    return filledIn(mailTemplate(values), values);
}

} // namespace td
