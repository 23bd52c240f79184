// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "kiosk/kioskpins.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> answer(Session& s, const ClientId& client)
{
    TD_TRY_ASSIGN(const bool has, KioskPins(s.db()).has(client));
    return QJsonObject{{u"client"_s, jsonOf(client)}, {u"has_pin"_s, has}};
}

Result<QJsonObject> setPin(Session& s, const Arguments& a)
{
    const auto client = a.id<ClientId>("client"_L1);
    TD_TRY(KioskPins(s.db()).set(client, a.text("pin"_L1)));
    return answer(s, client);
}

Result<QJsonObject> clearPin(Session& s, const Arguments& a)
{
    const auto client = a.id<ClientId>("client"_L1);
    TD_TRY(KioskPins(s.db()).clear(client));
    return answer(s, client);
}

} // namespace

QList<Command> kioskCommands()
{
    const Field client = field("client", FieldType::Client, "Who.").must();
    return {
        {"kiosk-pin"_L1, u"Gives a client a PIN for the kiosk; only its hash is kept."_s, staffRoles(),
         {client, field("pin", FieldType::Text, "4 to 8 digits.").must()}, setPin},
        {"kiosk-pin-clear"_L1, u"Takes a client's PIN away."_s, staffRoles(), {client}, clearPin},
    };
}

} // namespace td
