// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/cancelcost.h"
#include "booking/bookingcontext.h"
#include "scheduling/cancelpreview.h"

namespace td
{

/// What a cancellation or no-show costs in money beside its credit: the tax on the fees and the pay of the trainer. What cannot be
/// worked out, or is not for this user to see, is left out: the question is whether to cancel, and invoicing says what is missing.
class CancelCosts
{
public:
    explicit CancelCosts(const BookingContext& context);

    /// The fee with its taxes; nothing where there is no fee, or no tax on it.
    [[nodiscard]] std::optional<TaxedTotals> feeWithTax(const ParticipantEffect& effect);
    /// What the trainers get for every session of the preview together.
    [[nodiscard]] TrainerPay pay(const CancelPreview& preview);

private:
    [[nodiscard]] std::optional<TaxedTotals> totals(const ParticipantEffect& effect);
    [[nodiscard]] TrainerTerms terms(const Appointment& appointment, const CancelPreview& preview) const;

    const BookingContext& m_context;
    FeeTaxes m_taxes;
};

} // namespace td
