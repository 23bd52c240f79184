// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/expensescontext.h"
#include "books/mileage.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace td
{

class DateEdit;
class TableView;
class TripTableModel;

/// The log of drives of a month, with a line to type the next one: Enter stores it.
class MileagePane : public QWidget
{
    Q_OBJECT

public:
    MileagePane(const ExpensesContext& context, QDate today, QWidget* parent = nullptr);

    void showDays(QDate from, QDate to);
    void reload();
    void removeChosen();
    [[nodiscard]] qint64 allowanceMinor() const;
    [[nodiscard]] qint64 metres() const;

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildEntry();
    void store();
    void edit(const QModelIndex& index);
    void startNew();
    [[nodiscard]] Result<Trip> read() const;

    const ExpensesContext& m_context;
    QDate m_from;
    QDate m_to;
    Trip m_edited;
    DateEdit* m_day;
    QComboBox* m_driver;
    QLineEdit* m_origin;
    QLineEdit* m_destination;
    QLineEdit* m_purpose;
    QLineEdit* m_distance;
    QPushButton* m_store;
    TripTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TableView* m_table;
};

} // namespace td
