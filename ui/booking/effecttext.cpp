// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/effecttext.h"

#include "text/credittext.h"
#include "widgets/privacystate.h"

namespace td
{

QString EffectText::money(qint64 minor) const
{
    return m_hideMoney ? PrivacyState::mask() : formatMoney({minor, m_currency}, m_text.calendar().locale());
}

ChipLook EffectText::chip(const ParticipantEffect& effect) const
{
    if (effect.waiting)
        return {tr("Waiting"), Glyph::Waitlist, Tone::Muted};
    if (effect.effect.waived)
        return {tr("Waived"), Glyph::Check, Tone::Info};
    switch (effect.effect.outcome) {
    case CancellationOutcome::OnTime: return {tr("On time"), Glyph::Check, Tone::Success};
    case CancellationOutcome::Late: return {tr("Late"), Glyph::Clock, Tone::Warn};
    case CancellationOutcome::NoShow: return {tr("No-show"), Glyph::NoShow, Tone::Danger};
    case CancellationOutcome::ByStudio: return {tr("By the studio"), Glyph::Check, Tone::Success};
    }
    return {};
}

// Where no credit pays for the session, only the fee is at stake.
QString EffectText::costWithout(const CancellationEffect& effect) const
{
    if (effect.waived)
        return tr("It is let off: no fee. Waivers left: %1.").arg(effect.waiversLeft);
    return effect.feeMinor > 0 ? tr("The fee is %1. No credit is booked for it.").arg(money(effect.feeMinor))
                               : tr("No fee, and no credit is booked for it.");
}

QString EffectText::cost(const ParticipantEffect& of) const
{
    const CancellationEffect& effect = of.effect;
    if (!of.credit)
        return costWithout(effect);
    const QString units = CreditText::units(of.credit->units, of.credit->inMinutes);
    const QString& lot = of.credit->lotName;
    if (effect.waived)
        return tr("It is let off: no fee, and %1 goes back to “%2”. Waivers left: %3.", "units, package")
            .arg(units, lot, QString::number(effect.waiversLeft));
    if (effect.feeMinor > 0 && effect.forfeited)
        return tr("The fee is %1, and %2 of “%3” is forfeited.", "fee, units, package").arg(money(effect.feeMinor), units, lot);
    if (effect.feeMinor > 0)
        return tr("The fee is %1; %2 goes back to “%3”.", "fee, units, package").arg(money(effect.feeMinor), units, lot);
    return effect.forfeited ? tr("No fee, but %1 of “%2” is forfeited.", "units, package").arg(units, lot)
                            : tr("No fee; %1 goes back to “%2”.", "units, package").arg(units, lot);
}

QString EffectText::sentence(const ParticipantEffect& effect, Instant deadline) const
{
    if (effect.waiting)
        return tr("Only on the waiting list: nothing is lost.");
    const QString what = cost(effect);
    const QString until = m_text.when(deadline, m_zone);
    switch (effect.effect.outcome) {
    case CancellationOutcome::OnTime: return tr("%1\nDeadline: %2", "cost, time").arg(what, until);
    case CancellationOutcome::Late: return tr("%1\nThe deadline was: %2", "cost, time").arg(what, until);
    default: return what;
    }
}

QString EffectText::fee(const TaxedTotals& totals) const
{
    constexpr double onePercent = 1000;
    const QLocale& locale = m_text.calendar().locale();
    QStringList taxes;
    for (const TaxAmount& tax : totals.taxes) {
        taxes.append(tr("%1 %2 % %3", "tax, rate, amount: HST 13 % $3.25")
                         .arg(tax.name, locale.toString(tax.rate / onePercent, 'f', QLocale::FloatingPointShortest), money(tax.taxMinor)));
    }
    return tr("Fee %1 + %2 = %3", "fee, its taxes, total").arg(money(totals.netMinor), taxes.join(QStringLiteral(" + ")), money(totals.totalMinor));
}

QString EffectText::pay(const TrainerPay& pay) const
{
    constexpr int oneHour = 60;
    if (pay.timeMinor > 0 && pay.commissionMinor > 0)
        return tr("The trainer is paid %1 for the time and %2 of commission on the fee.", "time, commission")
            .arg(money(pay.timeMinor), money(pay.commissionMinor));
    if (pay.commissionMinor > 0)
        return tr("The trainer’s commission on the fee is %1.").arg(money(pay.commissionMinor));
    if (pay.timeMinor <= 0)
        return {};
    return pay.minutes == oneHour ? tr("The trainer is paid %1 for the hour.").arg(money(pay.timeMinor))
                                  : tr("The trainer is paid %1 for %n minute(s).", nullptr, pay.minutes).arg(money(pay.timeMinor));
}

QString EffectText::waitlist(const WaitlistEffect& effect) const
{
    switch (effect.action) {
    case PromotionAction::Promote: return tr("%1 moves up from the waiting list.").arg(effect.name);
    case PromotionAction::Offer:
        return effect.offerExpires ? tr("%1 is offered the place, until: %2").arg(effect.name, m_text.when(*effect.offerExpires, m_zone))
                                   : tr("%1 is offered the place.").arg(effect.name);
    case PromotionAction::Ask: return tr("%1 is next on the waiting list: you decide.").arg(effect.name);
    case PromotionAction::None: break;
    }
    return {};
}

} // namespace td
