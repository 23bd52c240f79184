// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "storage/database.h"

#include <QList>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace td::bench
{

/// The limit that the program is measured against: the same statements on the base tables through the bare C API, values
/// copied into QString and integers, nothing else.
class RawReader
{
public:
    /// On the program's own connection, with its page cache, past the row rules.
    RawReader(Database& database, const QByteArray& sql);
    ~RawReader();
    RawReader(const RawReader&) = delete;
    RawReader& operator=(const RawReader&) = delete;

    /// Runs it with these integers and blobs bound in order; returns the number of rows. Every column is read.
    qsizetype run(const QList<QVariant>& values);

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// A copy of the file without triggers, opened by the C API with the program's settings: what a bare insert costs.
class RawWriter
{
public:
    RawWriter(const QString& copyOfFile, const QByteArray& keyLiteral);
    ~RawWriter();
    RawWriter(const RawWriter&) = delete;
    RawWriter& operator=(const RawWriter&) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    void begin();
    void commit();
    /// One appointment and its participant, as the program stores them.
    bool insert(const TrainerId& trainer, const ClassTypeId& type, const ClientId& client, Instant start, IdSource& ids,
                const QByteArray& policy);

private:
    void execute(const char* sql);
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_appointment = nullptr;
    sqlite3_stmt* m_participant = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    bool m_open = false;
};

} // namespace td::bench
