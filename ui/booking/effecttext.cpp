// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/effecttext.h"

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

QString EffectText::cost(const CancellationEffect& effect) const
{
    if (effect.waived)
        return tr("It is let off: no fee, and the credit goes back. Waivers left: %1.").arg(effect.waiversLeft);
    if (effect.feeMinor > 0 && effect.forfeited)
        return tr("The fee is %1, and the credit is forfeited.").arg(money(effect.feeMinor));
    if (effect.feeMinor > 0)
        return tr("The fee is %1; the credit goes back.").arg(money(effect.feeMinor));
    return effect.forfeited ? tr("No fee, but the credit is forfeited.") : tr("No fee; the credit goes back.");
}

QString EffectText::sentence(const ParticipantEffect& effect, Instant deadline) const
{
    if (effect.waiting)
        return tr("Only on the waiting list: nothing is lost.");
    const QString what = cost(effect.effect);
    const QString until = m_text.when(deadline, m_zone);
    switch (effect.effect.outcome) {
    case CancellationOutcome::OnTime: return tr("It costs nothing until %1. %2", "deadline, cost").arg(until, what);
    case CancellationOutcome::Late: return tr("The deadline was %1. %2", "deadline, cost").arg(until, what);
    default: return what;
    }
}

QString EffectText::waitlist(const WaitlistEffect& effect) const
{
    switch (effect.action) {
    case PromotionAction::Promote: return tr("%1 moves up from the waiting list.").arg(effect.name);
    case PromotionAction::Offer:
        return effect.offerExpires ? tr("%1 is offered the place until %2.").arg(effect.name, m_text.when(*effect.offerExpires, m_zone))
                                   : tr("%1 is offered the place.").arg(effect.name);
    case PromotionAction::Ask: return tr("%1 is next on the waiting list: you decide.").arg(effect.name);
    case PromotionAction::None: break;
    }
    return {};
}

} // namespace td
