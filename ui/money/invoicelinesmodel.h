// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"

#include <QAbstractTableModel>

namespace td
{

/// The lines of a draft while they are written. The last row is empty: what is typed into it becomes a new line.
class InvoiceLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Description, Day, Quantity, Price, Discount, Category, Amount, ColumnCount };

    explicit InvoiceLinesModel(QString currency, QObject* parent = nullptr);

    void setLines(const QList<InvoiceLine>& lines);
    void addLines(const QList<InvoiceLine>& lines);
    void removeLine(int row);
    [[nodiscard]] const QList<InvoiceLine>& lines() const { return m_lines; }
    [[nodiscard]] bool isBlank(int row) const { return row >= m_lines.size(); }
    [[nodiscard]] const QString& currency() const { return m_currency; }
    /// The day that a new line gets.
    void setDay(QDate day) { m_day = day; }
    void setAmountsHidden(bool hidden);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// EditRole: text, QDate, thousandths, minor units, text of the category.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Reads "2", "2.5", "0,75" as thousandths; nothing when it is no quantity.
    static std::optional<qint64> parseQuantity(const QString& text);

signals:
    void edited();

private:
    [[nodiscard]] QString text(const InvoiceLine& line, int column) const;
    [[nodiscard]] QVariant editValue(const InvoiceLine& line, int column) const;
    static bool put(InvoiceLine& line, int column, const QVariant& value);
    [[nodiscard]] InvoiceLine blank() const;

    QString m_currency;
    QList<InvoiceLine> m_lines;
    int m_blanks = 1; ///< empty rows at the end
    QDate m_day;
    bool m_hidden = false;
};

} // namespace td
