// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace td
{

/// One line of a short list in the settings.
struct SettingsRow {
    QByteArray key; ///< id of the row, as its 16 bytes; empty for rows without one
    QStringList cells;
    int colour = -1;    ///< class colour shown before the first cell; none when negative
    bool muted = false; ///< archived, closed or left

    bool operator==(const SettingsRow&) const = default;
};

/// The short lists of the settings (services, rooms, users ...): texts made by their section.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowsModel(const QStringList& headers, QObject* parent = nullptr);

    void setRows(const QList<SettingsRow>& rows);
    [[nodiscard]] const QList<SettingsRow>& rows() const { return m_rows; }
    /// Row of a key, or -1.
    [[nodiscard]] int rowOf(const QByteArray& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<SettingsRow> m_rows;
};

} // namespace td
