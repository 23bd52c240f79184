// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/references.h"
#include "core/localtime.h"

#include <QDate>
#include <QJsonArray>

#include <optional>

namespace td
{

/// The fields of one request after they were checked against the command's own list: types are right, names have become
/// ids. JSON null counts as given and empty, so that a save can clear a value.
class Arguments
{
public:
    /// Errors, Invalid with the field: command.unknown-field, command.missing-field, command.wrong-type (args: the
    /// type), choice.unknown (args: the choices), time.range; and those of References.
    static Result<Arguments> read(const QList<Field>& fields, const QJsonObject& json, References& references);

    [[nodiscard]] bool has(QLatin1String name) const { return m_values.contains(name); }
    [[nodiscard]] bool isNull(QLatin1String name) const { return m_values.value(name).isNull(); }

    [[nodiscard]] QString text(QLatin1String name, const QString& fallback = {}) const;
    [[nodiscard]] QStringList texts(QLatin1String name) const;
    [[nodiscard]] int integer(QLatin1String name, int fallback = 0) const;
    [[nodiscard]] qint64 int64(QLatin1String name, qint64 fallback = 0) const;
    [[nodiscard]] bool boolean(QLatin1String name, bool fallback = false) const;
    [[nodiscard]] QDate day(QLatin1String name, QDate fallback = {}) const;
    [[nodiscard]] int minute(QLatin1String name, int fallback = 0) const;
    [[nodiscard]] Instant instant(QLatin1String name, Instant fallback = 0) const;
    [[nodiscard]] QJsonObject object(QLatin1String name) const { return m_values.value(name).toObject(); }
    [[nodiscard]] QJsonArray array(QLatin1String name) const { return m_values.value(name).toArray(); }
    template <class IdType> [[nodiscard]] IdType id(QLatin1String name) const
    {
        return IdType::fromString(m_values.value(name).toString()).value_or(IdType());
    }
    template <class IdType> [[nodiscard]] QList<IdType> ids(QLatin1String name) const
    {
        QList<IdType> list;
        for (const QJsonValue& value : array(name))
            list.append(IdType::fromString(value.toString()).value_or(IdType()));
        return list;
    }

    // Each sets `target` when the field was given, and leaves it alone otherwise.
    void into(QLatin1String name, QString& target) const;
    void into(QLatin1String name, QByteArray& target) const;
    void into(QLatin1String name, QStringList& target) const;
    void into(QLatin1String name, bool& target) const;
    void into(QLatin1String name, int& target) const;
    void into(QLatin1String name, qint64& target) const;
    void into(QLatin1String name, QDate& target) const;
    void into(QLatin1String name, std::optional<int>& target) const;
    void into(QLatin1String name, std::optional<qint64>& target) const;
    template <class Tag> void into(QLatin1String name, Id<Tag>& target) const
    {
        if (has(name))
            target = id<Id<Tag>>(name);
    }
    template <class Tag> void into(QLatin1String name, std::optional<Id<Tag>>& target) const
    {
        if (has(name))
            target = id<Id<Tag>>(name);
    }
    void minuteInto(QLatin1String name, int& target) const;
    void minuteInto(QLatin1String name, std::optional<int>& target) const;

private:
    QJsonObject m_values;
};

} // namespace td
