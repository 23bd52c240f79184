// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"
#include "credits/fundingplan.h"
#include "scheduling/bookingrequest.h"

#include <QComboBox>

namespace td
{

/// Chooses what pays for a booking: by itself, with one of the client's lots, with the rate, or nothing. Says beside each choice
/// what it would mean for the booking as it is now.
class PaysChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit PaysChooser(const BookingContext& context, QWidget* parent = nullptr);

    /// Words the choices for this booking, and keeps the one that was made. Nobody in it: no choices but the words.
    /// `id`: the booking itself, when it is there already.
    void refresh(const BookingRequest& request, const AppointmentId& id = {});
    void choose(Pays pays, const LotId& lot);
    [[nodiscard]] Pays pays() const { return m_pays; }
    [[nodiscard]] LotId lot() const { return m_lot; }

    /// What a credit would have to pay for, as the rules ask for it.
    static FundingPlace placeOf(const BookingContext& context, const BookingRequest& request, const LocalTime& at);

signals:
    void chosen();

private:
    void add(const QString& text, Pays pays, const LotId& lot);
    void take(int index);
    [[nodiscard]] QString automaticText(const BookingRequest& request, const AppointmentId& id) const;
    [[nodiscard]] Result<LotId> automaticLot(const ClientId& client, const BookingRequest& request, const AppointmentId& id) const;
    [[nodiscard]] QString rateText(const BookingRequest& request) const;

    const BookingContext& m_context;
    Pays m_pays = Pays::Auto;
    LotId m_lot;
    QList<std::pair<Pays, LotId>> m_choices;
};

} // namespace td
