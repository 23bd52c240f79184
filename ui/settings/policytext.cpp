// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policytext.h"

#include "core/money.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr int hourMinutes = 60;

QString words(const char* text)
{
    return QCoreApplication::translate("PolicyText", text);
}

QString lateSentence(bool forfeits, qint64 fee)
{
    if (forfeits && fee > 0)
        return words(QT_TRANSLATE_NOOP("PolicyText", "Cancelled later than that: the credit is lost and a fee of %1 is due."));
    if (forfeits)
        return words(QT_TRANSLATE_NOOP("PolicyText", "Cancelled later than that: the credit is lost."));
    if (fee > 0)
        return words(QT_TRANSLATE_NOOP("PolicyText", "Cancelled later than that: the credit goes back, and a fee of %1 is due."));
    return words(QT_TRANSLATE_NOOP("PolicyText", "Cancelled later than that: the credit goes back and nothing is due."));
}

QString noShowSentence(bool forfeits, qint64 fee)
{
    if (forfeits && fee > 0)
        return words(QT_TRANSLATE_NOOP("PolicyText", "Did not come: the credit is lost and a fee of %1 is due."));
    if (forfeits)
        return words(QT_TRANSLATE_NOOP("PolicyText", "Did not come: the credit is lost."));
    if (fee > 0)
        return words(QT_TRANSLATE_NOOP("PolicyText", "Did not come: the credit goes back, and a fee of %1 is due."));
    return words(QT_TRANSLATE_NOOP("PolicyText", "Did not come: the credit goes back and nothing is due."));
}

QString noticeSentence(int minutes)
{
    if (minutes == 0)
        return words(QT_TRANSLATE_NOOP("PolicyText", "Cancelled before the start: the credit goes back and nothing is due."));
    if (minutes % hourMinutes != 0)
        return QCoreApplication::translate("PolicyText", "Cancelled at least %n minutes before the start: the credit goes back and nothing is due.",
                                           nullptr, minutes);
    return QCoreApplication::translate("PolicyText", "Cancelled at least %n hours before the start: the credit goes back and nothing is due.",
                                       nullptr, minutes / hourMinutes);
}

QString withFee(const QString& sentence, qint64 fee, const QString& currency, const QLocale& locale)
{
    return fee > 0 ? sentence.arg(formatMoney({fee, currency}, locale)) : sentence;
}
} // namespace

QStringList policySentences(const CancellationPolicy& policy, const QString& currency, const QLocale& locale)
{
    QStringList out{noticeSentence(policy.noticeMinutes),
                    withFee(lateSentence(policy.lateForfeits, policy.lateFeeMinor), policy.lateFeeMinor, currency, locale),
                    withFee(noShowSentence(policy.noShowForfeits, policy.noShowFeeMinor), policy.noShowFeeMinor, currency, locale)};
    if (policy.waivers > 0)
        out.append(QCoreApplication::translate("PolicyText", "%n of these in %1 days are let off.", nullptr, policy.waivers)
                       .arg(policy.waiverDays));
    out.append(words(QT_TRANSLATE_NOOP("PolicyText", "Cancelled by the studio: the credit always goes back, and there is never a fee.")));
    return out;
}

} // namespace td
