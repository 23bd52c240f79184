// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moneyplan.h"

namespace td::demo
{

int packageFor(const ClientPlan& client, int index)
{
    switch (client.type) {
    case Personal60: return index % 7 == 0 ? Minutes600 : index % 3 == 0 ? Twenty60 : Ten60;
    case Personal45: return Ten45;
    case Personal30: return Ten30;
    case SemiPrivate: return TenSemi;
    case FirstSession: return -1;
    default: return ClassPass;
    }
}

PayHabit payHabit(const ClientPlan& client, quint64 seed, int index)
{
    const int dice = Random(seed ^ 0x6D6F6E6579ULL).fork(quint64(index)).below(1000);
    if (client.habit == Habit::Lead)
        return PayHabit::Monthly;
    if (client.habit == Habit::Classes)
        return dice < 300 ? PayHabit::Member : dice < 600 ? PayHabit::Package : PayHabit::Monthly;
    return dice < 550 && packageFor(client, index) >= 0 ? PayHabit::Package : PayHabit::Monthly;
}

bool covered(const ClientPlan& client, quint64 seed, int index, int service)
{
    switch (payHabit(client, seed, index)) {
    case PayHabit::Monthly: return false;
    case PayHabit::Member: return service >= firstClass;
    case PayHabit::Package: break;
    }
    const int package = client.habit == Habit::Classes ? int(ClassPass) : packageFor(client, index);
    if (package == ClassPass)
        return service >= firstClass;
    if (package == Minutes600)
        return service == Personal60 || service == Personal45 || service == Personal30;
    return service == packages[size_t(package)].service;
}

} // namespace td::demo
