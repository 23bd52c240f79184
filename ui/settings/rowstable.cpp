// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rowstable.h"

#include "widgets/metrics.h"

#include <QHeaderView>

namespace td
{
namespace
{
constexpr int narrowestColumn = 88;
} // namespace

RowsTable::RowsTable(const char* name, const QString& title, const QStringList& headers, int shownRows, QWidget* parent)
    : TableView(title, parent)
    , m_rows(new RowsModel(headers, this))
{
    setObjectName(QLatin1String(name));
    setSortingEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setModel(m_rows);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(int(headers.size()) - 1, QHeaderView::Stretch);
    setFixedHeight((shownRows + 1) * td::rowHeight + 2);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsTable::keyChanged);
}

void RowsTable::setRows(const QList<SettingsRow>& rows)
{
    const QByteArray before = key();
    m_rows->setRows(rows);
    chooseKey(before);
    emit keyChanged();
}

QByteArray RowsTable::key() const
{
    const int row = currentIndex().row();
    return row < 0 || row >= m_rows->rows().size() ? QByteArray() : m_rows->rows().at(row).key;
}

void RowsTable::chooseKey(const QByteArray& key)
{
    const int row = key.isEmpty() ? -1 : m_rows->rowOf(key);
    if (row >= 0)
        selectRow(row);
}

} // namespace td
