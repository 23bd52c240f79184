// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace td
{

class Database;

/// Small settings of the signed-in user (window state, saved filters, theme), kept in the encrypted file, outside the
/// journal.
class Preferences
{
public:
    explicit Preferences(Database& database) : m_db(database) {}

    [[nodiscard]] QString value(const QString& name, const QString& fallback = {}) const;
    /// Values up to 100,000 characters. Outside a change set it commits at once.
    Result<void> setValue(const QString& name, const QString& value);

private:
    Database& m_db;
};

} // namespace td
