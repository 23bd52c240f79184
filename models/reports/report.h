// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace td
{

/// What a column holds; it decides alignment and format. Money is qint64 minor units, a rate is an int in 1/100,000, a day is a QDate.
enum class ColumnKind { Text, Day, Month, Number, Money, Rate };

/// A column by its stable id ("client", "net"): ui/text has its title in the user's language.
struct ReportColumn {
    QString id;
    ColumnKind kind = ColumnKind::Text;
    bool total = false; ///< summed in the last row

    bool operator==(const ReportColumn&) const = default;
};

/// A row. `section`: id or text of the group that it stands under. `drill`: what it is made of ("invoice:<id>").
struct ReportRow {
    QList<QVariant> cells;
    QString section;
    QString drill;
    bool emphasised = false; ///< a sum within the report

    bool operator==(const ReportRow&) const = default;
};

/// A report ready to be shown, printed or exported: plain values; texts that are ids begin with "@" and are worded by ui/text/reporttext.h.
struct Report {
    QString id; ///< "revenue", "ageing" ...
    QDate from;
    QDate to;
    QString currency;
    QStringList arguments; ///< of its title: a client's name ...
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QStringList notes; ///< ids of the sentences under it
    int chartLabel = -1; ///< columns of its chart; -1: none
    int chartValue = -1;

    bool operator==(const Report&) const = default;
};

} // namespace td
