// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/rowsmodel.h"
#include "widgets/tableview.h"

namespace td
{

/// A short list inside a card: as high as so many rows, the first column takes what the others leave.
class RowsTable : public TableView
{
    Q_OBJECT

public:
    RowsTable(const char* name, const QString& title, const QStringList& headers, int shownRows, QWidget* parent = nullptr);

    /// Keeps the chosen row if it is still there.
    void setRows(const QList<SettingsRow>& rows);
    /// Key of the chosen row; empty when none is.
    [[nodiscard]] QByteArray key() const;
    void chooseKey(const QByteArray& key);

signals:
    void keyChanged();

private:
    RowsModel* m_rows;
};

} // namespace td
