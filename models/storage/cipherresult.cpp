// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cipherresult.h"

#include "storage/cipherdriver.h"
#include "storage/sqlitebind.h"
#include "storage/sqliteerror.h"

#include <QSqlField>

#include <sqlite3.h>

namespace td
{

CipherResult::CipherResult(const CipherDriver* driver)
    : QSqlResult(driver)
{
    driver->attach(this);
}

CipherResult::~CipherResult()
{
    releaseStatement();
    if (const auto* owner = static_cast<const CipherDriver*>(driver()))
        owner->detach(this);
}

QVariant CipherResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

sqlite3* CipherResult::connection() const
{
    const auto* owner = static_cast<const CipherDriver*>(driver());
    return owner ? owner->m_db : nullptr;
}

void CipherResult::releaseStatement()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_record.clear();
    forgetRows();
}

void CipherResult::forgetRows()
{
    m_state = State::Idle;
    m_row = -1;
    m_rows.clear();
    m_rowsAffected = -1;
    m_lastInsertId.clear();
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

bool CipherResult::failWith(int code, const QString& text)
{
    setLastError(sqliteError(connection(), code, text));
    return false;
}

bool CipherResult::reset(const QString& sql)
{
    return prepare(sql) && exec();
}

bool CipherResult::prepare(const QString& sql)
{
    releaseStatement();
    if (!connection()) {
        setLastError({QStringLiteral("Cannot prepare the statement"), QStringLiteral("the database is not open"),
                      QSqlError::ConnectionError});
        return false;
    }
    if (!prepareOne(sql)) {
        sqlite3_finalize(m_statement);
        m_statement = nullptr;
        return false;
    }
    setSelect(sqlite3_column_count(m_statement) > 0);
    return true;
}

/// Prepares the one statement of `sql`: a second one would be dropped in silence, so it is refused.
bool CipherResult::prepareOne(const QString& sql)
{
    const QString text = QStringLiteral("Cannot prepare the statement");
    const QByteArray utf8 = sql.toUtf8();
    const char* tail = utf8.constData();
    int code = sqlite3_prepare_v3(connection(), tail, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, &tail);
    if (code != SQLITE_OK)
        return failWith(code, text);
    sqlite3_stmt* next = nullptr;
    while (m_statement && code == SQLITE_OK && !next && *tail)
        code = sqlite3_prepare_v2(connection(), tail, -1, &next, &tail);
    const bool single = m_statement && code == SQLITE_OK && !next;
    sqlite3_finalize(next);
    if (!single)
        setLastError({text, m_statement ? QStringLiteral("more than one statement") : QStringLiteral("no statement"),
                      QSqlError::StatementError, QString::number(SQLITE_ERROR)});
    return single;
}

bool CipherResult::bindAll(const QList<QVariant>& values)
{
    const QString text = QStringLiteral("Cannot bind the values");
    if (values.size() != sqlite3_bind_parameter_count(m_statement)) {
        setLastError({text, QStringLiteral("parameter count mismatch"), QSqlError::StatementError,
                      QString::number(SQLITE_RANGE)});
        return false;
    }
    for (int i = 0; i < values.size(); ++i) {
        const int code = bindVariant(m_statement, i + 1, values.at(i));
        if (code == SQLITE_MISMATCH) {
            setLastError({text,
                          QStringLiteral("value %1 has a type or size that cannot be stored: %2")
                              .arg(QString::number(i + 1), QLatin1String(values.at(i).typeName())),
                          QSqlError::StatementError, QString::number(code)});
            return false;
        }
        if (code != SQLITE_OK)
            return failWith(code, text);
    }
    return true;
}

bool CipherResult::exec()
{
    if (!m_statement || !connection()) {
        setLastError({QStringLiteral("Cannot run the statement"), QStringLiteral("no statement is prepared"),
                      QSqlError::StatementError, QString::number(SQLITE_MISUSE)});
        return false;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    forgetRows();
    m_forward = isForwardOnly();
    setLastError(QSqlError());
    if (!bindAll(boundValues()))
        return false;
    const qint64 before = sqlite3_total_changes64(connection());
    if (!step())
        return false;
    noteEffects(before);
    const int uses = sqlite3_stmt_status(m_statement, SQLITE_STMTSTATUS_REPREPARE, 0);
    if (m_record.isEmpty() || uses != m_schemaUses)
        describeColumns();
    m_schemaUses = uses;
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    return true;
}

/// Moves the statement on by one row. At the end it is reset at once, which ends its read of the database.
bool CipherResult::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        m_state = State::RowReady;
        return true;
    }
    m_state = State::Done;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return true;
    }
    const bool failed = !failWith(code, QStringLiteral("Cannot run the statement"));
    sqlite3_reset(m_statement);
    return !failed;
}

void CipherResult::noteEffects(qint64 before)
{
    if (sqlite3_stmt_readonly(m_statement) != 0)
        return;
    sqlite3* db = connection();
    // sqlite3_changes() keeps the count of an earlier statement when this one changed nothing.
    m_rowsAffected = sqlite3_total_changes64(db) == before ? 0 : sqlite3_changes(db);
    const qint64 rowid = sqlite3_last_insert_rowid(db);
    if (rowid != 0)
        m_lastInsertId = rowid;
}

void CipherResult::describeColumns()
{
    m_record.clear();
    const int count = sqlite3_column_count(m_statement);
    for (int i = 0; i < count; ++i) {
        const QString name = QString::fromUtf8(sqlite3_column_name(m_statement, i));
        const QString table = QString::fromUtf8(sqlite3_column_table_name(m_statement, i));
        const char* declared = sqlite3_column_decltype(m_statement, i);
        const QMetaType type = declared                     ? declaredType(declared)
                               : m_state == State::RowReady ? storedType(sqlite3_column_type(m_statement, i))
                                                            : QMetaType();
        m_record.append(QSqlField(name, type, table));
    }
}

/// Makes the next row the current one; false at the end or on an error.
bool CipherResult::takeRow()
{
    if (!m_statement || m_state == State::Done || m_state == State::Idle)
        return false;
    if (m_state == State::OnRow && !step())
        return false;
    if (m_state != State::RowReady)
        return false;
    m_state = State::OnRow;
    ++m_row;
    if (m_forward)
        return true;
    QList<QVariant> values;
    const int count = sqlite3_column_count(m_statement);
    values.reserve(count);
    for (int i = 0; i < count; ++i)
        values.append(columnValue(i));
    m_rows.append(std::move(values));
    return true;
}

bool CipherResult::fetch(int row)
{
    if (!isActive() || row < 0)
        return false;
    if (m_forward)
        return fetchForward(row);
    while (m_rows.size() <= row && takeRow()) {
    }
    if (m_rows.size() <= row)
        return false;
    setAt(row);
    return true;
}

bool CipherResult::fetchForward(int row)
{
    if (row < m_row)
        return false;
    while (m_row < row) {
        if (!takeRow())
            return false;
    }
    if (m_state != State::OnRow)
        return false;
    setAt(row);
    return true;
}

bool CipherResult::fetchFirst()
{
    return fetch(0);
}

bool CipherResult::fetchLast()
{
    if (!isActive() || m_forward)
        return false;
    while (takeRow()) {
    }
    return !m_rows.isEmpty() && fetch(static_cast<int>(m_rows.size()) - 1);
}

QVariant CipherResult::columnValue(int column) const
{
    return readColumn(m_statement, column, m_record.field(column).metaType());
}

QVariant CipherResult::data(int column)
{
    if (column < 0 || column >= m_record.count())
        return {};
    if (m_forward)
        return m_state == State::OnRow ? columnValue(column) : QVariant();
    return at() >= 0 && at() < m_rows.size() ? m_rows.at(at()).at(column) : QVariant();
}

bool CipherResult::isNull(int column)
{
    return data(column).isNull();
}

QVariant CipherResult::lastInsertId() const
{
    return m_lastInsertId;
}

QSqlRecord CipherResult::record() const
{
    return isActive() && isSelect() ? m_record : QSqlRecord();
}

void CipherResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_state = State::Idle;
    m_rows.clear();
    m_row = -1;
}

} // namespace td
