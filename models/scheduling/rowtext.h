// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/appointment.h"
#include "scheduling/classtype.h"
#include "scheduling/trainerhours.h"
#include "storage/query.h"

#include <array>

namespace td::RowText
{

/// How the values of an enumeration are written in rows, in its order. Specialised for each.
template <class Enum> struct Names;

#define TD_ROW_NAMES(Enum, ...)                                                                                        \
    template <> struct Names<Enum> {                                                                                   \
        static constexpr auto values = std::to_array<const char*>({__VA_ARGS__});                                      \
    }

TD_ROW_NAMES(ClassCategory, "group", "individual", "trial");
TD_ROW_NAMES(WaitlistMode, "automatic", "confirm", "ask");
TD_ROW_NAMES(TimeOffKind, "vacation", "sick", "other");
TD_ROW_NAMES(TimeOffStatus, "requested", "approved", "declined", "withdrawn");
TD_ROW_NAMES(AppointmentState, "scheduled", "completed", "cancelled", "no_show");
TD_ROW_NAMES(Place, "studio", "online", "client");
TD_ROW_NAMES(ParticipantStatus, "confirmed", "waitlisted", "offered", "cancelled", "late_cancelled");
TD_ROW_NAMES(CreditEffect, "", "released", "forfeited");
TD_ROW_NAMES(Pays, "auto", "rate", "free");
TD_ROW_NAMES(CancelledBy, "client", "studio");

#undef TD_ROW_NAMES

template <class Enum> QLatin1String text(Enum value)
{
    return QLatin1String(Names<Enum>::values[size_t(value)]);
}

/// The value with this name; the first one for a name that the table's CHECK would not have let in.
template <class Enum> Enum read(const Query& q, int column)
{
    const QByteArrayView name = q.utf8(column);
    for (size_t i = 0; i < Names<Enum>::values.size(); ++i) {
        if (name == Names<Enum>::values[i])
            return Enum(i);
    }
    return Enum(0);
}

template <class Enum> std::optional<Enum> fromName(QStringView name)
{
    for (size_t i = 0; i < Names<Enum>::values.size(); ++i) {
        if (name == QLatin1String(Names<Enum>::values[i]))
            return Enum(i);
    }
    return std::nullopt;
}

/// "Ana Ruiz"; without a blank at the end where there is no last name.
QString fullName(const QString& first, const QString& last);

} // namespace td::RowText
