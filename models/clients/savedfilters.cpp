// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/savedfilters.h"

#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace td
{
namespace
{

constexpr int maxFilters = 50;
constexpr int maxFilterName = 60;

QString preferenceName()
{
    return QStringLiteral("clients.filters");
}

bool sameName(const SavedFilter& filter, const QString& name)
{
    return filter.name.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QList<SavedFilter>> SavedFilters::all() const
{
    TD_TRY_ASSIGN(const QString text, m_read(preferenceName()));
    QList<SavedFilter> filters;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& value : array) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(QLatin1String("name")).toString();
        if (!name.isEmpty())
            filters.append({name, clientFilterFromJson(entry.value(QLatin1String("filter")).toObject())});
    }
    return filters;
}

Result<void> SavedFilters::save(const SavedFilter& filter)
{
    TD_TRY_ASSIGN(const QString name, checkLine(filter.name, "name", maxFilterName, true));
    TD_TRY_ASSIGN(QList<SavedFilter> filters, all());
    const auto present = std::find_if(filters.begin(), filters.end(), [&](const auto& f) { return sameName(f, name); });
    if (present != filters.end())
        *present = {name, filter.filter};
    else if (filters.size() >= maxFilters)
        return fail(ErrorKind::Refused, "filter.too-many", "name", {QString::number(maxFilters)});
    else
        filters.append({name, filter.filter});
    return store(filters);
}

Result<void> SavedFilters::remove(const QString& name)
{
    TD_TRY_ASSIGN(QList<SavedFilter> filters, all());
    filters.removeIf([&name](const SavedFilter& f) { return sameName(f, name); });
    return store(filters);
}

Result<void> SavedFilters::store(const QList<SavedFilter>& filters)
{
    QJsonArray array;
    for (const SavedFilter& filter : filters)
        array.append(QJsonObject{{QStringLiteral("name"), filter.name}, {QStringLiteral("filter"), toJson(filter.filter)}});
    return m_write(preferenceName(), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace td
