// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/cancelcosts.h"

#include "scheduling/scheduling.h"
#include "team/team.h"

#include <QLocale>

#include <algorithm>

namespace td
{
namespace
{

bool costs(const ParticipantEffect& of)
{
    return !of.waiting && !of.effect.waived && (of.effect.feeMinor > 0 || (of.effect.forfeited && of.credit));
}

/// Whether somebody is still in the session when those of the preview are out of it.
bool goesOn(const Appointment& appointment, const CancelPreview& preview)
{
    if (preview.movesUp && preview.movesUp->action == PromotionAction::Promote)
        return true;
    const auto leaves = [&](const Participant& p) {
        return std::any_of(preview.participants.begin(), preview.participants.end(),
                           [&](const ParticipantEffect& effect) { return effect.participant == p.id; });
    };
    return std::any_of(appointment.participants.begin(), appointment.participants.end(), [&](const Participant& p) {
        return p.status == ParticipantStatus::Confirmed && p.attended != false && !leaves(p);
    });
}

} // namespace

CancelCosts::CancelCosts(const BookingContext& context)
    : m_context(context)
    , m_taxes(context.db)
{
}

std::optional<TaxedTotals> CancelCosts::totals(const ParticipantEffect& effect)
{
    const bool french = QLocale().language() == QLocale::French;
    const auto found = m_taxes.totals(effect.client, effect.appointment, effect.effect.feeMinor, french);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<TaxedTotals> CancelCosts::feeWithTax(const ParticipantEffect& effect)
{
    if (!costs(effect) || effect.effect.feeMinor <= 0)
        return {};
    auto found = totals(effect);
    return found && found->taxMinor != 0 ? found : std::nullopt;
}

TrainerTerms CancelCosts::terms(const Appointment& appointment, const CancelPreview& preview) const
{
    const auto trainer = m_context.team.findTrainer(appointment.trainer);
    if (!trainer)
        return {};
    TrainerTerms terms{appointment.durationMin, trainer->hourlyRateMinor, trainer->commissionRate};
    if (goesOn(appointment, preview))
        terms.hourlyRateMinor.reset();
    return terms;
}

TrainerPay CancelCosts::pay(const CancelPreview& preview)
{
    QList<AppointmentId> sessions;
    for (const ParticipantEffect& effect : preview.participants) {
        if (costs(effect) && !sessions.contains(effect.appointment))
            sessions.append(effect.appointment);
    }
    TrainerPay sum;
    for (const AppointmentId& id : std::as_const(sessions)) {
        const auto appointment = m_context.scheduling.booking().find(id);
        if (!appointment)
            continue;
        QList<LostPlace> places;
        for (const ParticipantEffect& effect : preview.participants) {
            if (effect.appointment != id || !costs(effect))
                continue;
            const auto fee = effect.effect.feeMinor > 0 ? totals(effect) : std::nullopt;
            places.append({fee ? fee->netMinor : effect.effect.feeMinor, effect.effect.forfeited});
        }
        const TrainerPay one = trainerPay(places, terms(*appointment, preview));
        sum.minutes += one.minutes;
        sum.timeMinor += one.timeMinor;
        sum.commissionMinor += one.commissionMinor;
    }
    return sum;
}

} // namespace td
