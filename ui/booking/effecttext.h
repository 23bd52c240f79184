// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/cancelcost.h"
#include "booking/bookingtext.h"
#include "core/money.h"
#include "scheduling/cancelpreview.h"

namespace td
{

/// What a cancellation or a no-show does, in sentences: on time or late, fee, credit, waiver, and who moves up.
class EffectText
{
    Q_DECLARE_TR_FUNCTIONS(td::EffectText)

public:
    /// `hideMoney`: amounts are shown as dots.
    EffectText(const QString& currency, const QByteArray& zone, bool hideMoney)
        : m_currency(currency), m_zone(zone), m_hideMoney(hideMoney)
    {
    }

    [[nodiscard]] ChipLook chip(const ParticipantEffect& effect) const;
    /// "The deadline was Monday 23 November, 07:00. The fee is $25.00 and the credit is forfeited."
    [[nodiscard]] QString sentence(const ParticipantEffect& effect, Instant deadline) const;
    [[nodiscard]] QString waitlist(const WaitlistEffect& effect) const;
    [[nodiscard]] QString money(qint64 minor) const;
    /// "Fee $25.00 + HST 13 % $3.25 = $28.25"
    [[nodiscard]] QString fee(const TaxedTotals& totals) const;
    /// "The trainer is paid $40.00 for the hour."; empty when nothing is paid.
    [[nodiscard]] QString pay(const TrainerPay& pay) const;

private:
    [[nodiscard]] QString cost(const ParticipantEffect& effect) const;
    [[nodiscard]] QString costWithout(const CancellationEffect& effect) const;

    BookingText m_text;
    QString m_currency;
    QByteArray m_zone;
    bool m_hideMoney;
};

} // namespace td
