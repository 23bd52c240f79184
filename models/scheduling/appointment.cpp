// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/appointment.h"

#include "scheduling/rowtext.h"

namespace td
{

QLatin1String stateName(AppointmentState state)
{
    return RowText::text(state);
}

QLatin1String placeName(Place place)
{
    return RowText::text(place);
}

QLatin1String participantStatusName(ParticipantStatus status)
{
    return RowText::text(status);
}

QLatin1String paysName(Pays pays)
{
    return RowText::text(pays);
}

std::optional<AppointmentState> stateFromName(QStringView name)
{
    return RowText::fromName<AppointmentState>(name);
}

std::optional<Place> placeFromName(QStringView name)
{
    return RowText::fromName<Place>(name);
}

std::optional<Pays> paysFromName(QStringView name)
{
    return RowText::fromName<Pays>(name);
}

QString RowText::fullName(const QString& first, const QString& last)
{
    return last.isEmpty() ? first : first + u' ' + last;
}

} // namespace td
