// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace td
{

class Database;

/// What a client sees of their own at the kiosk, read through the row rules of the client role alone.
class ClientHome
{
public:
    explicit ClientHome(Database& database) : m_db(database) {}

private:
    Database& m_db;
};

} // namespace td
