// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rowsmodel.h"

#include "widgets/icon.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace td
{
namespace
{
constexpr int dot = 12;

QPixmap dotOf(int colour)
{
    const qreal scale = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(dot, dot) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(classColour(themeOf(QGuiApplication::palette()), colour).edge);
    painter.drawRoundedRect(QRectF(0, 0, dot, dot), 3, 3);
    return pixmap;
}
} // namespace

RowsModel::RowsModel(const QStringList& headers, QObject* parent) : QAbstractTableModel(parent), m_headers(headers) {}

void RowsModel::setRows(const QList<SettingsRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RowsModel::rowOf(const QByteArray& key) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].key == key)
            return int(i);
    }
    return -1;
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SettingsRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.value(index.column());
    case Qt::DecorationRole: return index.column() == 0 && row.colour >= 0 ? QVariant(dotOf(row.colour)) : QVariant();
    case Qt::ForegroundRole:
        return row.muted ? QVariant(tokens(themeOf(QGuiApplication::palette())).muted) : QVariant();
    default: return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::SizeHintRole) { // the style sheet's padding is not in the width that the header finds itself
        const QFontMetrics metrics(QGuiApplication::font());
        return QSize(metrics.horizontalAdvance(m_headers.value(section)) + Space::four, rowHeight);
    }
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace td
