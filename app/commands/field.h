// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

namespace td
{

/// What a command accepts in one field. The kinds from Client on take an id, or an exact and unique name or login.
enum class FieldType {
    Text,
    Texts,
    Integer,
    Boolean,
    Day,     ///< "YYYY-MM-DD"
    Time,    ///< "HH:MM", 00:00 ... 23:59
    EndTime, ///< as Time, and "24:00"
    Moment,  ///< ISO 8601 with offset or Z
    Id,
    Object,
    Objects,
    Client,
    Clients,
    Trainer,
    Trainers,
    ClassType,
    Room,
    Location,
    Policy,
    User,
};

/// As `do --help` prints it: "text", "list of clients (id or name)".
QString fieldTypeName(FieldType type);

/// One field of a command: what it is, whether it must be there, and what it stands for when it is not.
struct Field {
    QLatin1String name;
    FieldType type = FieldType::Text;
    QString summary;
    bool required = false;
    QStringList values = {}; ///< the only ones, when not empty
    QString fallback = {}; ///< in words: what holds when the field is absent
    QLatin1String column = {}; ///< the services' name of it, where that is another one: errors are named after the field

    /// The same field, changed: for tables of commands.
    [[nodiscard]] Field must() const;
    [[nodiscard]] Field oneOf(QStringList allowed) const;
    [[nodiscard]] Field otherwise(QString words) const;
    [[nodiscard]] Field from(QLatin1String serviceName) const;
};

/// `summary` is English, for the help.
Field field(const char* name, FieldType type, const char* summary);

QJsonObject toJson(const Field& field);

} // namespace td
