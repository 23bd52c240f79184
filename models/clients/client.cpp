// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/client.h"

#include "core/namedvalue.h"

namespace td
{
namespace
{

constexpr std::array<NamedValue<ClientStatus>, 4> statuses{{{ClientStatus::Lead, QLatin1String("lead")},
                                                            {ClientStatus::Active, QLatin1String("active")},
                                                            {ClientStatus::Paused, QLatin1String("paused")},
                                                            {ClientStatus::Former, QLatin1String("former")}}};

constexpr int blockLength = 10'000;

constexpr ClientText texts[] = {
    {"first_name", &Client::firstName, 100, true},
    {"last_name", &Client::lastName, 100},
    {"preferred_name", &Client::preferredName, 100},
    {"email", &Client::email, 254},
    {"phone", &Client::phone, 40},
    {"street", &Client::street, 120},
    {"city", &Client::city, 120},
    {"region", &Client::region, 40},
    {"postal_code", &Client::postalCode, 20},
    {"country", &Client::country, 60},
    {"emergency_name", &Client::emergencyName, 120},
    {"emergency_phone", &Client::emergencyPhone, 40},
    {"emergency_relation", &Client::emergencyRelation, 60},
    {"goals", &Client::goals, blockLength, false, true},
    {"preferences", &Client::preferences, blockLength, false, true},
    {"notes", &Client::notes, blockLength, false, true},
    {"source", &Client::source, 20},
    {"language", &Client::language, 2},
};

} // namespace

QString clientStatusName(ClientStatus status)
{
    return nameOf(statuses, status);
}

std::optional<ClientStatus> clientStatusFromName(QStringView name)
{
    return valueOf(statuses, name);
}

std::span<const ClientText> clientTexts()
{
    return texts;
}

QString Client::name() const
{
    return naturalName(firstName, lastName, preferredName);
}

QString Client::sortName() const
{
    return lastFirstName(firstName, lastName);
}

QString naturalName(const QString& first, const QString& last, const QString& preferred)
{
    const QString& called = preferred.isEmpty() ? first : preferred;
    return last.isEmpty() ? called : called + u' ' + last;
}

QString lastFirstName(const QString& first, const QString& last)
{
    return last.isEmpty() ? first : last + QLatin1String(", ") + first;
}

} // namespace td
