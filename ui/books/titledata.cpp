// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/titledata.h"

#include "widgets/metrics.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QSize>

namespace td
{

QVariant titleData(const QString& title, int role)
{
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::SizeHintRole)
        return QSize(QFontMetrics(QGuiApplication::font()).horizontalAdvance(title) + Space::four, rowHeight);
    return {};
}

} // namespace td
