// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/cipherdriver.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

/// A temporary folder with one encrypted database, opened under a connection name of its own.
class CipherFixture
{
public:
    CipherFixture()
        : m_name(QUuid::createUuid().toString())
    {
        m_driver = new td::CipherDriver; // owned by QSqlDatabase
        QSqlDatabase db = QSqlDatabase::addDatabase(m_driver, m_name);
        db.setDatabaseName(path());
    }
    ~CipherFixture() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(CipherFixture)

    static QByteArray key(char fill = 'k') { return QByteArray(td::CipherDriver::KeySize, fill); }
    static QByteArray salt() { return QByteArrayLiteral("0123456789abcdef"); }

    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("studio.db")); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QSqlDatabase db() const { return QSqlDatabase::database(m_name, false); }
    [[nodiscard]] td::CipherDriver* driver() const { return m_driver; }

    bool open(char fill = 'k', const QString& options = {})
    {
        QSqlDatabase database = db();
        database.setConnectOptions(options);
        return m_driver->setKey(key(fill), salt()) && database.open();
    }
    bool run(const char* sql)
    {
        QSqlQuery query(db());
        return query.exec(QString::fromUtf8(sql));
    }
    [[nodiscard]] QVariant value(const char* sql) const
    {
        QSqlQuery query(db());
        return query.exec(QString::fromUtf8(sql)) && query.next() ? query.value(0) : QVariant();
    }

private:
    QTemporaryDir m_dir;
    QString m_name;
    td::CipherDriver* m_driver = nullptr;
};
