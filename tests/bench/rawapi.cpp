// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawapi.h"

#include "storage/connectioncontext.h"

#include <sqlite3.h>

namespace td::bench
{
namespace
{

template <class IdType> void bindId(sqlite3_stmt* statement, int index, const IdType& id)
{
    sqlite3_bind_blob(statement, index, id.raw().data(), 16, SQLITE_TRANSIENT);
}

void readColumn(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_TEXT: {
        volatile auto size = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
                                               sqlite3_column_bytes(statement, column))
                                 .size();
        (void)size;
        break;
    }
    case SQLITE_BLOB: {
        RawId id{};
        std::memcpy(id.data(), sqlite3_column_blob(statement, column),
                    std::min<size_t>(id.size(), size_t(sqlite3_column_bytes(statement, column))));
        volatile auto first = id[0];
        (void)first;
        break;
    }
    default: {
        volatile auto value = sqlite3_column_int64(statement, column);
        (void)value;
    }
    }
}

} // namespace

RawReader::RawReader(Database& database, const QByteArray& sql)
{
    const Privilege privilege(database.context());
    if (sqlite3_prepare_v3(database.handle(), sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        qFatal("raw: %s", sqlite3_errmsg(database.handle()));
}

RawReader::~RawReader()
{
    sqlite3_finalize(m_statement);
}

qsizetype RawReader::run(const QList<QVariant>& values)
{
    int index = 0;
    for (const QVariant& value : values) {
        ++index;
        if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            sqlite3_bind_blob(m_statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(m_statement, index, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(m_statement, index, value.toLongLong());
        }
    }
    qsizetype rows = 0;
    const int columns = sqlite3_column_count(m_statement);
    while (sqlite3_step(m_statement) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column)
            readColumn(m_statement, column);
        ++rows;
    }
    sqlite3_reset(m_statement);
    return rows;
}

RawWriter::RawWriter(const QString& copyOfFile, const QByteArray& keyLiteral)
{
    if (sqlite3_open(copyOfFile.toUtf8().constData(), &m_handle) != SQLITE_OK)
        return;
    sqlite3_key(m_handle, keyLiteral.constData(), int(keyLiteral.size()));
    for (const char* pragma : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                               "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -24000"})
        execute(pragma);
    QList<QByteArray> drops;
    sqlite3_stmt* names = nullptr;
    sqlite3_prepare_v2(m_handle, "SELECT name FROM sqlite_schema WHERE type = 'trigger'", -1, &names, nullptr);
    while (sqlite3_step(names) == SQLITE_ROW)
        drops.append(QByteArray("DROP TRIGGER ") + reinterpret_cast<const char*>(sqlite3_column_text(names, 0)));
    sqlite3_finalize(names);
    for (const QByteArray& drop : drops)
        execute(drop.constData());
    m_open = !drops.isEmpty() &&
             sqlite3_prepare_v2(m_handle,
                                "INSERT INTO t_appointments (id, trainer_id, class_type_id, day, start_min, duration_min, zone, starts_at, "
                                "ends_at, capacity, rate_minor, policy) VALUES (?, ?, ?, '2031-01-01', 480, 60, 'America/Toronto', ?, ?, 1, "
                                "8500, ?)",
                                -1, &m_appointment, nullptr) == SQLITE_OK &&
             sqlite3_prepare_v2(m_handle,
                                "INSERT INTO t_participants (id, appointment_id, client_id, trainer_id, starts_at, ends_at, joined_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                                -1, &m_participant, nullptr) == SQLITE_OK &&
             sqlite3_prepare_v2(m_handle, "BEGIN IMMEDIATE", -1, &m_begin, nullptr) == SQLITE_OK &&
             sqlite3_prepare_v2(m_handle, "COMMIT", -1, &m_commit, nullptr) == SQLITE_OK;
}

RawWriter::~RawWriter()
{
    for (sqlite3_stmt* statement : {m_appointment, m_participant, m_begin, m_commit})
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void RawWriter::execute(const char* sql)
{
    sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
}

void RawWriter::begin()
{
    sqlite3_step(m_begin);
    sqlite3_reset(m_begin);
}

void RawWriter::commit()
{
    sqlite3_step(m_commit);
    sqlite3_reset(m_commit);
}

bool RawWriter::insert(const TrainerId& trainer, const ClassTypeId& type, const ClientId& client, Instant start, IdSource& ids,
                       const QByteArray& policy)
{
    const auto appointment = ids.make<AppointmentId>();
    bindId(m_appointment, 1, appointment);
    bindId(m_appointment, 2, trainer);
    bindId(m_appointment, 3, type);
    sqlite3_bind_int64(m_appointment, 4, start);
    sqlite3_bind_int64(m_appointment, 5, start + 3600);
    sqlite3_bind_text(m_appointment, 6, policy.constData(), int(policy.size()), SQLITE_TRANSIENT);
    const bool first = sqlite3_step(m_appointment) == SQLITE_DONE;
    sqlite3_reset(m_appointment);
    bindId(m_participant, 1, ids.make<ParticipantId>());
    bindId(m_participant, 2, appointment);
    bindId(m_participant, 3, client);
    bindId(m_participant, 4, trainer);
    sqlite3_bind_int64(m_participant, 5, start);
    sqlite3_bind_int64(m_participant, 6, start + 3600);
    sqlite3_bind_int64(m_participant, 7, start);
    const bool second = sqlite3_step(m_participant) == SQLITE_DONE;
    sqlite3_reset(m_participant);
    return first && second;
}

} // namespace td::bench
