// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QAbstractTableModel>

namespace td
{

/// A report as a table: its rows with a line before each section and the sums at the end. Formatted by the locale; money is masked while the privacy
/// key is on.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { DrillRole = Qt::UserRole, KindRole };
    enum class RowKind { Section, Row, Sum, Total };
    Q_ENUM(RowKind)

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const Report& report);
    [[nodiscard]] const Report& report() const { return m_report; }
    void setMoneyHidden(bool hidden);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A value as the locale writes it.
    [[nodiscard]] static QString formatted(const QVariant& value, ColumnKind kind, const QString& currency);

private:
    struct Line {
        RowKind kind = RowKind::Row;
        qsizetype row = -1; ///< of the report
        QString text;       ///< of a section
    };
    [[nodiscard]] QString display(const Line& line, int column) const;

    Report m_report;
    QList<Line> m_lines;
    QList<QVariant> m_totals;
    bool m_hidden = false;
};

} // namespace td
