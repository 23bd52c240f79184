// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/csv.h"

using namespace Qt::StringLiterals;

namespace td
{

QString safeCell(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) ? u'\'' + text : text;
}

QByteArray csvRecord(const QStringList& cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool special = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
        if (special)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(cell);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace td
