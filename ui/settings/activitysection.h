// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingssection.h"

namespace td
{

class RowsTable;

/// Who changed what of late, and who looked at, printed or exported health and money data.
class ActivitySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ActivitySection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<void> read() override;

private:
    Result<void> readChanges(const QHash<QByteArray, QString>& names);
    Result<void> readAccesses(const QHash<QByteArray, QString>& names);
    [[nodiscard]] QString when(qint64 instant) const;

    RowsTable* m_changes;
    RowsTable* m_accesses;
    QByteArray m_zone;
};

} // namespace td
