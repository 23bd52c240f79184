// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/jsonvalues.h"

#include <QDateTime>

namespace td
{

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOfInstant(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue jsonOfInstant(const std::optional<Instant>& instant)
{
    return instant ? jsonOfInstant(*instant) : QJsonValue();
}

QJsonValue jsonOfMinute(int minute)
{
    return clockText(minute);
}

} // namespace td
