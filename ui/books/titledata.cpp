// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/titledata.h"

#include "widgets/metrics.h"

#include <QFontMetrics>
#include <QSize>

namespace td
{

QVariant titleData(const QString& title, int role)
{
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::SizeHintRole)
        return QSize(QFontMetrics(typeFont(TypeSize::Small, QFont::DemiBold)).horizontalAdvance(title) + Space::three, rowHeight);
    return {};
}

} // namespace td
