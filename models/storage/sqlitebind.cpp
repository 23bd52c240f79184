// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitebind.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <sqlite3.h>

#include <limits>

namespace td
{

namespace
{

int bindText(sqlite3_stmt* statement, int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt* statement, int index, const QByteArray& bytes)
{
    return sqlite3_bind_blob64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT);
}

/// Like Qt's own drivers, a null string, byte array, date, time or uuid is SQL's NULL.
bool isNullValue(const QVariant& value)
{
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    case QMetaType::QDate:
        return value.toDate().isNull();
    case QMetaType::QTime:
        return value.toTime().isNull();
    case QMetaType::QDateTime:
        return value.toDateTime().isNull();
    case QMetaType::QUuid:
        return value.toUuid().isNull();
    default:
        return false;
    }
}

int bindUnsigned(sqlite3_stmt* statement, int index, quint64 value)
{
    if (value > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return SQLITE_MISMATCH;
    return sqlite3_bind_int64(statement, index, static_cast<qint64>(value));
}

} // namespace

int bindVariant(sqlite3_stmt* statement, int index, const QVariant& value)
{
    if (isNullValue(value))
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return bindUnsigned(statement, index, value.toULongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray:
        return bindBytes(statement, index, value.toByteArray());
    case QMetaType::QUuid:
        return bindBytes(statement, index, value.toUuid().toRfc4122());
    case QMetaType::QString:
    case QMetaType::QChar:
        return bindText(statement, index, value.toString());
    case QMetaType::QDate:
        return bindText(statement, index, value.toDate().toString(Qt::ISODate));
    case QMetaType::QTime:
        return bindText(statement, index, value.toTime().toString(Qt::ISODateWithMs));
    case QMetaType::QDateTime:
        return bindText(statement, index, value.toDateTime().toString(Qt::ISODateWithMs));
    default:
        return SQLITE_MISMATCH;
    }
}

QVariant readColumn(sqlite3_stmt* statement, int column, QMetaType nullType)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        return size == 0 ? QByteArray("") : QByteArray(bytes, size);
    }
    default:
        return QVariant(nullType);
    }
}

QMetaType declaredType(const char* declaration)
{
    const QByteArray text = QByteArray(declaration).toUpper();
    const auto contains = [&text](const char* part) { return text.contains(part); };
    if (contains("INT"))
        return QMetaType(QMetaType::LongLong);
    if (contains("CHAR") || contains("CLOB") || contains("TEXT"))
        return QMetaType(QMetaType::QString);
    if (contains("BLOB"))
        return QMetaType(QMetaType::QByteArray);
    if (contains("REAL") || contains("FLOA") || contains("DOUB"))
        return QMetaType(QMetaType::Double);
    return QMetaType();
}

QMetaType storedType(int storageClass)
{
    switch (storageClass) {
    case SQLITE_INTEGER:
        return QMetaType(QMetaType::LongLong);
    case SQLITE_FLOAT:
        return QMetaType(QMetaType::Double);
    case SQLITE_TEXT:
        return QMetaType(QMetaType::QString);
    case SQLITE_BLOB:
        return QMetaType(QMetaType::QByteArray);
    default:
        return QMetaType();
    }
}

} // namespace td
