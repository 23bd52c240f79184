// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QHash>
#include <QLatin1String>
#include <QObject>
#include <QSet>

namespace td
{

/// Rows that one committed change set touched: public table name ("clients") to ids.
struct ChangedRows {
    QHash<QByteArray, QSet<AnyId>> rows;

    [[nodiscard]] bool touches(const char* table) const { return rows.contains(QByteArray::fromRawData(table, qstrlen(table))); }
    template <class... Tables> [[nodiscard]] bool touchesAny(Tables... tables) const { return (touches(tables) || ...); }
};

/// Tells the screens after a commit what changed; each screen reloads what it shows.
class Changes : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const td::ChangedRows& rows);
};

} // namespace td
