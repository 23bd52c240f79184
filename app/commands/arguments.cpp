// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/arguments.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int earliestYear = 1900; // birthdays

tl::unexpected<Error> invalid(const char* reason, const QString& field, QStringList args = {})
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(reason), field, std::move(args), {}});
}

tl::unexpected<Error> wrongType(const Field& field)
{
    return invalid("command.wrong-type", field.name, {fieldTypeName(field.type)});
}

bool isReference(FieldType type)
{
    return type == FieldType::Id || type >= FieldType::Client;
}

bool isReferenceList(FieldType type)
{
    return type == FieldType::Clients || type == FieldType::Trainers;
}

/// "HH:MM" to minutes, -1 when it is none.
int minutesOf(const QString& text)
{
    const auto digit = [&](int index) { return text[index].unicode() < 0x80 ? text[index].digitValue() : -1; };
    if (text.size() != 5 || text[2] != u':' || digit(0) < 0 || digit(1) < 0 || digit(3) < 0 || digit(4) < 0)
        return -1;
    const int hours = digit(0) * 10 + digit(1);
    const int minutes = digit(3) * 10 + digit(4);
    return hours > 24 || minutes > 59 || (hours == 24 && minutes > 0) ? -1 : hours * 60 + minutes;
}

Result<QJsonValue> readDay(const Field& field, const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() != 10 || !day.isValid())
        return wrongType(field);
    if (day.year() < earliestYear || day.year() > lastYear)
        return invalid("time.range", field.name);
    return QJsonValue(day.toString(Qt::ISODate));
}

Result<QJsonValue> readTime(const Field& field, const QString& text)
{
    const int minutes = minutesOf(text);
    if (minutes < 0 || (minutes == 1440 && field.type != FieldType::EndTime))
        return wrongType(field);
    return QJsonValue(minutes);
}

Result<QJsonValue> readInstant(const Field& field, const QString& text)
{
    const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    if (!when.isValid() || when.timeSpec() == Qt::LocalTime)
        return wrongType(field);
    if (when.date().year() < firstYear || when.date().year() > lastYear)
        return invalid("time.range", field.name);
    return QJsonValue(when.toSecsSinceEpoch());
}

Result<QJsonValue> readInteger(const Field& field, const QJsonValue& value)
{
    const double number = value.toDouble(std::nan(""));
    constexpr double largest = 9007199254740991.0; // 2^53 - 1: what JSON numbers carry exactly
    if (!value.isDouble() || number != std::floor(number))
        return wrongType(field);
    if (std::abs(number) > largest)
        return invalid("value.too-large", field.name);
    return value;
}

Result<QJsonValue> readTexts(const Field& field, const QJsonValue& value)
{
    if (!value.isArray())
        return wrongType(field);
    const QJsonArray list = value.toArray();
    const bool texts = std::all_of(list.begin(), list.end(), [](const QJsonValue& one) { return one.isString(); });
    return texts ? Result<QJsonValue>(value) : wrongType(field);
}

Result<QJsonValue> readReference(const Field& field, const QJsonValue& value, References& references)
{
    if (!value.isString())
        return wrongType(field);
    TD_TRY_ASSIGN(const RawId id, references.resolve(field.type, value.toString(), field.name));
    return QJsonValue(rawIdToString(id));
}

Result<QJsonValue> readReferences(const Field& field, const QJsonValue& value, References& references)
{
    if (!value.isArray())
        return wrongType(field);
    QJsonArray ids;
    for (const QJsonValue& one : value.toArray()) {
        TD_TRY_ASSIGN(const QJsonValue id, readReference(field, one, references));
        ids.append(id);
    }
    return QJsonValue(ids);
}

Result<QJsonValue> readText(const Field& field, const QString& text)
{
    switch (field.type) {
    case FieldType::Day: return readDay(field, text);
    case FieldType::Time:
    case FieldType::EndTime: return readTime(field, text);
    case FieldType::Moment: return readInstant(field, text);
    default: break;
    }
    if (!field.values.isEmpty() && !field.values.contains(text))
        return invalid("choice.unknown", field.name, {field.values.join(u", "_s)});
    return QJsonValue(text);
}

Result<QJsonValue> readObjects(const Field& field, const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    const bool objects = std::all_of(list.begin(), list.end(), [](const QJsonValue& one) { return one.isObject(); });
    return value.isArray() && objects ? Result<QJsonValue>(value) : wrongType(field);
}

Result<QJsonValue> readValue(const Field& field, const QJsonValue& value, References& references)
{
    if (value.isNull() && !field.required)
        return value;
    if (isReferenceList(field.type))
        return readReferences(field, value, references);
    if (isReference(field.type))
        return readReference(field, value, references);
    switch (field.type) {
    case FieldType::Integer: return readInteger(field, value);
    case FieldType::Boolean: return value.isBool() ? Result<QJsonValue>(value) : wrongType(field);
    case FieldType::Object: return value.isObject() ? Result<QJsonValue>(value) : wrongType(field);
    case FieldType::Objects: return readObjects(field, value);
    case FieldType::Texts: return readTexts(field, value);
    default: return value.isString() ? readText(field, value.toString()) : wrongType(field);
    }
}

} // namespace

Result<Arguments> Arguments::read(const QList<Field>& fields, const QJsonObject& json, References& references)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool known = std::any_of(fields.begin(), fields.end(), [&](const Field& field) { return it.key() == field.name; });
        if (!known)
            return invalid("command.unknown-field", it.key().left(80), {it.key().left(80)});
    }
    Arguments arguments;
    for (const Field& field : fields) {
        const auto found = json.constFind(field.name);
        if (found == json.constEnd()) {
            if (field.required)
                return invalid("command.missing-field", field.name, {field.name});
            continue;
        }
        TD_TRY_ASSIGN(const QJsonValue value, readValue(field, *found, references));
        arguments.m_values.insert(field.name, value);
    }
    return arguments;
}

QString Arguments::text(QLatin1String name, const QString& fallback) const
{
    return m_values.value(name).toString(fallback);
}

QStringList Arguments::texts(QLatin1String name) const
{
    QStringList list;
    for (const QJsonValue& value : array(name))
        list.append(value.toString());
    return list;
}

qint64 Arguments::int64(QLatin1String name, qint64 fallback) const
{
    return m_values.value(name).toInteger(fallback);
}

int Arguments::integer(QLatin1String name, int fallback) const
{
    // Beyond int stays beyond every limit that a service checks.
    return int(std::clamp<qint64>(int64(name, fallback), std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

bool Arguments::boolean(QLatin1String name, bool fallback) const
{
    return m_values.value(name).toBool(fallback);
}

QDate Arguments::day(QLatin1String name, QDate fallback) const
{
    const QString text = m_values.value(name).toString();
    return text.isEmpty() ? fallback : QDate::fromString(text, Qt::ISODate);
}

int Arguments::minute(QLatin1String name, int fallback) const
{
    return m_values.value(name).toInt(fallback);
}

Instant Arguments::instant(QLatin1String name, Instant fallback) const
{
    return int64(name, fallback);
}

void Arguments::into(QLatin1String name, QString& target) const
{
    if (has(name))
        target = text(name);
}

void Arguments::into(QLatin1String name, QByteArray& target) const
{
    if (has(name))
        target = text(name).toUtf8();
}

void Arguments::into(QLatin1String name, QStringList& target) const
{
    if (has(name))
        target = texts(name);
}

void Arguments::into(QLatin1String name, bool& target) const
{
    target = boolean(name, target);
}

void Arguments::into(QLatin1String name, int& target) const
{
    if (has(name))
        target = integer(name);
}

void Arguments::into(QLatin1String name, qint64& target) const
{
    if (has(name))
        target = int64(name);
}

void Arguments::into(QLatin1String name, QDate& target) const
{
    if (has(name))
        target = day(name);
}

void Arguments::into(QLatin1String name, std::optional<int>& target) const
{
    if (has(name))
        target = isNull(name) ? std::optional<int>() : integer(name);
}

void Arguments::into(QLatin1String name, std::optional<qint64>& target) const
{
    if (has(name))
        target = isNull(name) ? std::optional<qint64>() : int64(name);
}

void Arguments::minuteInto(QLatin1String name, int& target) const
{
    if (has(name))
        target = minute(name);
}

void Arguments::minuteInto(QLatin1String name, std::optional<int>& target) const
{
    if (has(name))
        target = isNull(name) ? std::optional<int>() : minute(name);
}

} // namespace td
