// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace td
{

class Database;

/// A prepared statement while it runs: typed binds and reads, by index (columns from 0). It comes from Database::query() and goes
/// back to the statement cache when it is destroyed. Errors are kept and reported by finish() or error().
///
///     auto q = db.query("SELECT name FROM rooms WHERE location_id = ?", location);
///     while (q.next()) names << q.text(0);
///     TD_TRY(q.finish());
class Query
{
public:
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    /// Steps to the next row; false at the end and on errors.
    bool next();
    /// Runs what is left of the statement. Number of rows is not known for writes through views.
    Result<void> finish();
    /// Runs the statement and gives the number in the first column of its first row; 0 without a row.
    Result<qint64> number();
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QByteArray latin1(int column) const { return bytes(column); }
    /// Text without a copy, good until the next step: for comparing.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int integer(int column) const { return int(int64(column)); }
    [[nodiscard]] bool boolean(int column) const { return int64(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;
    /// Storage class of the value: 1 integer, 2 real, 3 text, 4 blob, 5 NULL (as SQLite numbers them).
    [[nodiscard]] int type(int column) const;
    template <class IdType> [[nodiscard]] IdType id(int column) const
    {
        int size = 0;
        const void* data = blobData(column, size);
        return IdType::fromBlob(data, size);
    }
    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const;
    [[nodiscard]] std::optional<int> optionalInt(int column) const;

    void bindValue(int index, qint64 value);
    void bindValue(int index, int value) { bindValue(index, qint64(value)); }
    void bindValue(int index, bool value) { bindValue(index, qint64(value ? 1 : 0)); }
    void bindValue(int index, double value) = delete;
    void bindValue(int index, const QString& value);
    void bindValue(int index, QLatin1String value);
    void bindValue(int index, const char* value) = delete;
    void bindValue(int index, const QByteArray& blob);
    void bindValue(int index, QDate day); ///< 'YYYY-MM-DD'; NULL when invalid
    void bindValue(int index, std::nullptr_t);
    template <class Tag> void bindValue(int index, const Id<Tag>& value)
    {
        if (value.isNull())
            bindValue(index, nullptr);
        else
            bindRaw(index, value.raw());
    }
    template <class T> void bindValue(int index, const std::optional<T>& value)
    {
        if (value)
            bindValue(index, *value);
        else
            bindValue(index, nullptr);
    }
    /// Text in a BLOB-free column from bytes that are UTF-8 already (zone names, rules).
    void bindUtf8(int index, const QByteArray& utf8);
    template <class... Args> void bindAll(const Args&... args)
    {
        int index = 0;
        (bindValue(++index, args), ...);
    }

private:
    friend class Database;
    Query(Database& database, sqlite3_stmt* statement, bool* inUse);
    Query(Database& database, Error error);
    void bindRaw(int index, const RawId& raw);
    const void* blobData(int column, int& size) const;

    Database* m_database;
    sqlite3_stmt* m_statement = nullptr;
    bool* m_inUse = nullptr; ///< the cache's flag; null when the statement is not cached and is finalized instead
    std::optional<Error> m_error;
    bool m_done = false;
};

/// Turns an SQLite result into an error value; messages of RAISE(ABORT, 'area.reason') become its reason.
Error databaseError(int extendedCode, const char* message);

} // namespace td
