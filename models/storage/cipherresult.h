// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace td
{

class CipherDriver;

/// One statement of a CipherDriver. Rows come from SQLite one by one: a forward-only result reads the current row from
/// the statement, any other keeps the rows it has seen, so that it can go back to them, also after the last.
///
/// Values: INTEGER is qint64, REAL double, TEXT QString, BLOB QByteArray. Bound: whole numbers and bool, double,
/// QString, QByteArray, QDate / QTime / QDateTime as ISO 8601 text with milliseconds, QUuid as its 16 bytes; null and
/// the null string, bytes, date or uuid as NULL; any other type is an error.
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver* driver);
    ~CipherResult() override;

    /// A QVariant of `sqlite3_stmt*`.
    [[nodiscard]] QVariant handle() const override;
    /// Finalises the statement; the driver calls this when it closes.
    void releaseStatement();

protected:
    bool reset(const QString& sql) override;
    bool prepare(const QString& sql) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    /// Only for results that are not forward-only.
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_rowsAffected; }
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    enum class State { Idle, RowReady, OnRow, Done };

    [[nodiscard]] sqlite3* connection() const;
    bool prepareOne(const QString& sql);
    bool bindAll(const QList<QVariant>& values);
    bool step();
    bool takeRow();
    void forgetRows();
    bool fetchForward(int row);
    void noteEffects(qint64 before);
    void describeColumns();
    bool failWith(int code, const QString& text);
    [[nodiscard]] QVariant columnValue(int column) const;

    sqlite3_stmt* m_statement = nullptr;
    State m_state = State::Idle;
    bool m_forward = false;        ///< forward-only as it was when the statement was run
    int m_row = -1;                ///< row the statement stands on, forward-only
    QList<QList<QVariant>> m_rows; ///< rows seen so far, otherwise
    QSqlRecord m_record;
    int m_schemaUses = 0; ///< re-preparations when m_record was made
    int m_rowsAffected = -1;
    QVariant m_lastInsertId;
};

} // namespace td
