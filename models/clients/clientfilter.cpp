// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientfilter.h"

#include "core/text.h"

#include <QJsonArray>

namespace td
{
namespace
{

constexpr qint64 daySeconds = 86'400;
constexpr int maxDays = 3660;

bool isLapsing(const ClientRow& row, int days, const FilterMoment& moment)
{
    if (row.status != ClientStatus::Active || row.nextSession)
        return false;
    if (row.lastSession)
        return *row.lastSession <= moment.now - days * daySeconds;
    return !row.joinedOn.isValid() || row.joinedOn.daysTo(moment.today) >= days;
}

bool hasText(const ClientRow& row, const QString& text)
{
    const QString phone = phoneDigits(row.phone);
    const QString all = foldText(row.name + u'\n' + row.sortName + u'\n' + row.phone + u'\n' + phone + u'\n' + row.email +
                                 u'\n' + row.tags.join(u'\n'));
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&all](const QString& word) { return all.contains(word); });
}

int boundedDays(const QJsonObject& json, QLatin1String key)
{
    return qBound(0, json.value(key).toInt(), maxDays);
}

} // namespace

bool matches(const ClientFilter& filter, const ClientRow& row, const FilterMoment& moment)
{
    const int toBirthday = filter.birthdayWithinDays > 0 ? daysToBirthday(row.birthday, moment.today) : 0;
    const bool excluded[] = {
        !filter.statuses.isEmpty() && !filter.statuses.contains(row.status),
        !filter.tag.isEmpty() && !row.tags.contains(filter.tag, Qt::CaseInsensitive),
        !filter.trainer.isNull() && row.trainer != filter.trainer,
        filter.withoutTrainer && !row.trainer.isNull(),
        filter.lapsingDays > 0 && !isLapsing(row, filter.lapsingDays, moment),
        filter.withoutUpcoming && row.nextSession.has_value(),
        filter.birthdayWithinDays > 0 && (toBirthday < 0 || toBirthday >= filter.birthdayWithinDays),
        filter.withAlert && !row.hasAlert && !row.hasHealthAlert,
    };
    if (std::find(std::begin(excluded), std::end(excluded), true) != std::end(excluded))
        return false;
    return filter.text.isEmpty() || hasText(row, filter.text);
}

int daysToBirthday(QDate birthday, QDate today)
{
    if (!birthday.isValid() || !today.isValid())
        return -1;
    for (int year = today.year(); year <= today.year() + 1; ++year) {
        QDate day(year, birthday.month(), birthday.day());
        if (!day.isValid())
            day = QDate(year, 2, 28);
        if (day >= today)
            return int(today.daysTo(day));
    }
    return -1;
}

QJsonObject toJson(const ClientFilter& filter)
{
    QJsonObject json;
    QJsonArray statuses;
    for (const ClientStatus status : filter.statuses)
        statuses.append(clientStatusName(status));
    if (!statuses.isEmpty())
        json.insert(QLatin1String("statuses"), statuses);
    if (!filter.tag.isEmpty())
        json.insert(QLatin1String("tag"), filter.tag);
    if (!filter.trainer.isNull())
        json.insert(QLatin1String("trainer"), filter.trainer.toString());
    if (filter.withoutTrainer)
        json.insert(QLatin1String("withoutTrainer"), true);
    if (filter.lapsingDays > 0)
        json.insert(QLatin1String("lapsingDays"), filter.lapsingDays);
    if (filter.withoutUpcoming)
        json.insert(QLatin1String("withoutUpcoming"), true);
    if (filter.birthdayWithinDays > 0)
        json.insert(QLatin1String("birthdayWithinDays"), filter.birthdayWithinDays);
    if (filter.withAlert)
        json.insert(QLatin1String("withAlert"), true);
    if (filter.owing)
        json.insert(QLatin1String("owing"), true);
    if (!filter.text.isEmpty())
        json.insert(QLatin1String("text"), filter.text);
    return json;
}

ClientFilter clientFilterFromJson(const QJsonObject& json)
{
    ClientFilter filter;
    const QJsonArray statuses = json.value(QLatin1String("statuses")).toArray();
    for (const QJsonValue& value : statuses) {
        const auto status = clientStatusFromName(value.toString());
        if (status && !filter.statuses.contains(*status))
            filter.statuses.append(*status);
    }
    filter.tag = json.value(QLatin1String("tag")).toString();
    filter.trainer = TrainerId::fromString(json.value(QLatin1String("trainer")).toString()).value_or(TrainerId());
    filter.withoutTrainer = json.value(QLatin1String("withoutTrainer")).toBool();
    filter.lapsingDays = boundedDays(json, QLatin1String("lapsingDays"));
    filter.withoutUpcoming = json.value(QLatin1String("withoutUpcoming")).toBool();
    filter.birthdayWithinDays = boundedDays(json, QLatin1String("birthdayWithinDays"));
    filter.withAlert = json.value(QLatin1String("withAlert")).toBool();
    filter.owing = json.value(QLatin1String("owing")).toBool();
    filter.text = json.value(QLatin1String("text")).toString();
    return filter;
}

} // namespace td
