// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"
#include "booking/bookingtext.h"
#include "calendar/calendaritem.h"
#include "scheduling/scheduling.h"

namespace td
{

/// Changes of time, trainer and room asked for in the calendar: says while dragging why one would be refused, asks which bookings
/// of a standing slot are meant and for a reason where one is needed, does it, and tells in the banner.
class BookingMoves
{
    Q_DECLARE_TR_FUNCTIONS(td::BookingMoves)

public:
    explicit BookingMoves(const BookingContext& context) : m_context(context) {}

    /// Where something is put down: a day and minute, and the trainer or room of the column.
    struct Target {
        QDate day;
        int minute = 0;
        std::optional<int> durationMin;
        QString columnKey;
        GridColumnKind kind = GridColumnKind::Day;
    };

    /// Why this would be refused; empty when it is fine or not known before the form is filled.
    [[nodiscard]] QString objection(const ProposedChange& change, GridColumnKind kind) const;
    /// The new or moved booking; nothing when it was refused or not wanted.
    std::optional<AppointmentId> move(const AppointmentId& id, const Target& target);
    std::optional<AppointmentId> copy(const AppointmentId& id, const Target& target);
    /// The same again `days` later.
    std::optional<AppointmentId> rebook(const AppointmentId& id, int days);

    /// Which bookings of a standing slot are meant; This for a single one, nothing when cancelled.
    std::optional<SeriesScope> askScope(const SeriesId& series, const QString& title) const;
    /// Asks for the reason to book against a rule; nothing when the rule may not be overridden or nobody gave one.
    std::optional<QString> askReason(const Error& error, const TrainerId& trainer) const;
    /// A request for the same booking, with the clients who have a place.
    static BookingRequest requestOf(const Appointment& appointment);

private:
    [[nodiscard]] static MoveRequest moveRequest(const Target& target);
    [[nodiscard]] static QString firstObjection(const Result<QList<Problem>>& problems, const BookingText& text);

    /// Runs `attempt` with no reason, and once more with one if that is what is missing.
    template <class Attempt> auto withReason(const TrainerId& trainer, Attempt attempt) const
    {
        auto result = attempt(QString());
        if (result)
            return result;
        const std::optional<QString> reason = askReason(result.error(), trainer);
        return reason ? attempt(*reason) : result;
    }

    const BookingContext& m_context;
    BookingText m_text;
};

} // namespace td
