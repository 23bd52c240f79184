// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include "storage/database.h"

#include <sqlite3.h>

#include <string_view>

namespace td
{
namespace
{

ErrorKind kindOfReason(std::string_view reason)
{
    if (reason == "booking.times-differ" || reason == "journal.no-change-set")
        return ErrorKind::Internal;
    if (reason.starts_with("booking."))
        return ErrorKind::Clash;
    if (reason == "row.stale")
        return ErrorKind::Stale;
    if (reason.starts_with("rule."))
        return ErrorKind::Forbidden;
    return ErrorKind::Refused;
}

bool looksLikeReason(std::string_view text)
{
    return !text.empty() && text.find('.') != std::string_view::npos && text.find(' ') == std::string_view::npos;
}

Error constraintError(int code, std::string_view text)
{
    const QString detail = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (looksLikeReason(text))
        return {kindOfReason(text), detail, {}, {}, {}};
    const QString field = detail.section(u'.', -1);
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return {ErrorKind::Invalid, QStringLiteral("row.duplicate"), field, {}, detail};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {ErrorKind::Invalid, QStringLiteral("row.missing-parent"), {}, {}, detail};
    case SQLITE_CONSTRAINT_NOTNULL:
        return {ErrorKind::Invalid, QStringLiteral("text.empty"), field, {}, detail};
    default:
        return {ErrorKind::Invalid, QStringLiteral("row.check"), {}, {}, detail};
    }
}

struct CodeText {
    int code;
    ErrorKind kind;
    const char* reason;
};

constexpr CodeText primaryCodes[] = {
    {SQLITE_BUSY, ErrorKind::InUse, "studio.in-use"},       {SQLITE_LOCKED, ErrorKind::InUse, "studio.in-use"},
    {SQLITE_READONLY, ErrorKind::ReadOnly, "studio.read-only"}, {SQLITE_FULL, ErrorKind::DiskFull, "studio.disk-full"},
    {SQLITE_CORRUPT, ErrorKind::DamagedFile, "studio.damaged"}, {SQLITE_NOTADB, ErrorKind::DamagedFile, "studio.damaged"},
    {SQLITE_AUTH, ErrorKind::Forbidden, "rule.forbidden"},  {SQLITE_IOERR, ErrorKind::Io, "studio.io"},
    {SQLITE_CANTOPEN, ErrorKind::Io, "studio.io"},          {SQLITE_INTERRUPT, ErrorKind::Cancelled, "work.cancelled"},
    {SQLITE_TOOBIG, ErrorKind::Invalid, "row.check"},
};

} // namespace

Error databaseError(int extendedCode, const char* message)
{
    const std::string_view text = message != nullptr ? message : "";
    const int primary = extendedCode & 0xff;
    if (primary == SQLITE_CONSTRAINT)
        return constraintError(extendedCode, text);
    if (primary == SQLITE_ERROR && looksLikeReason(text))
        return {kindOfReason(text), QString::fromUtf8(message), {}, {}, {}};
    for (const CodeText& entry : primaryCodes) {
        if (entry.code == primary)
            return {entry.kind, QString::fromLatin1(entry.reason), {}, {}, QString::fromUtf8(message)};
    }
    return {ErrorKind::Internal, QStringLiteral("internal.sql"), {}, {}, QString::fromUtf8(message)};
}

Query::Query(Database& database, sqlite3_stmt* statement, bool* inUse)
    : m_database(&database)
    , m_statement(statement)
    , m_inUse(inUse)
{
    if (m_inUse != nullptr)
        *m_inUse = true;
}

Query::Query(Database& database, Error error)
    : m_database(&database)
    , m_error(std::move(error))
    , m_done(true)
{
}

Query::Query(Query&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_error(std::move(other.m_error))
    , m_done(other.m_done)
{
}

Query::~Query()
{
    if (m_statement == nullptr)
        return;
    if (m_inUse == nullptr) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_inUse = false;
}

bool Query::next()
{
    if (m_done)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_done = true;
    if (code != SQLITE_DONE) {
        sqlite3* handle = sqlite3_db_handle(m_statement);
        m_error = databaseError(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle));
    }
    sqlite3_reset(m_statement);
    return false;
}

Result<void> Query::finish()
{
    while (next()) {
    }
    if (m_error)
        return fail(*m_error);
    return {};
}

Result<qint64> Query::number()
{
    const qint64 value = next() ? int64(0) : 0;
    TD_TRY(finish());
    return value;
}

QString Query::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Query::utf8(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Query::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

qint64 Query::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QDate Query::date(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (data == nullptr || sqlite3_column_bytes(m_statement, column) != 10)
        return {};
    const auto number = [data](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i)
            value = value * 10 + (data[i] - '0');
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

int Query::columnCount() const
{
    return m_statement != nullptr ? sqlite3_column_count(m_statement) : 0;
}

QString Query::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

int Query::type(int column) const
{
    return sqlite3_column_type(m_statement, column);
}

std::optional<qint64> Query::optionalInt64(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return int64(column);
}

std::optional<int> Query::optionalInt(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

const void* Query::blobData(int column, int& size) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    size = sqlite3_column_bytes(m_statement, column);
    return data;
}

void Query::bindValue(int index, qint64 value)
{
    if (m_statement != nullptr)
        sqlite3_bind_int64(m_statement, index, value);
}

void Query::bindValue(int index, const QString& value)
{
    if (m_statement == nullptr)
        return;
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Query::bindValue(int index, QLatin1String value)
{
    if (m_statement != nullptr)
        sqlite3_bind_text(m_statement, index, value.data(), int(value.size()), SQLITE_TRANSIENT);
}

void Query::bindValue(int index, const QByteArray& blob)
{
    if (m_statement != nullptr)
        sqlite3_bind_blob(m_statement, index, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
}

void Query::bindUtf8(int index, const QByteArray& utf8)
{
    if (m_statement != nullptr)
        sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Query::bindValue(int index, QDate day)
{
    if (m_statement == nullptr)
        return;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (!day.isValid() || year < 1 || year > 9999) {
        sqlite3_bind_null(m_statement, index);
        return;
    }
    char text[11] = {char('0' + year / 1000), char('0' + year / 100 % 10), char('0' + year / 10 % 10),
                     char('0' + year % 10),   '-', char('0' + month / 10), char('0' + month % 10), '-',
                     char('0' + dayOfMonth / 10), char('0' + dayOfMonth % 10), 0};
    sqlite3_bind_text(m_statement, index, text, 10, SQLITE_TRANSIENT);
}

void Query::bindValue(int index, std::nullptr_t)
{
    if (m_statement != nullptr)
        sqlite3_bind_null(m_statement, index);
}

void Query::bindRaw(int index, const RawId& raw)
{
    if (m_statement != nullptr)
        sqlite3_bind_blob(m_statement, index, raw.data(), int(raw.size()), SQLITE_TRANSIENT);
}

} // namespace td
