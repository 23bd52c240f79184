// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tableview.h"

#include <QVariant>

#include <optional>

class QStackedWidget;
class QStandardItemModel;

namespace td
{

class EmptyState;

/// A row: its key (the bytes of an id, or a name), its texts, and what columns sort by where that is not the text.
struct TableRow {
    QByteArray key;
    QStringList cells;
    QList<QVariant> sort = {}; ///< as long as `cells`, or empty; invalid ones sort by the text
    std::optional<int> bar = {}; ///< per cent, drawn before the text of the bar column
};

/// A list of texts of this folder: keeps the chosen row over a refresh, and gives the first column what the others leave.
class RowTable : public TableView
{
    Q_OBJECT

public:
    struct Column {
        QString title;
        bool figures = false;
    };

    RowTable(const char* name, const QString& title, const QList<Column>& columns, QWidget* parent = nullptr);

    void setRows(const QList<TableRow>& rows);
    [[nodiscard]] QByteArray key() const;
    void chooseKey(const QByteArray& key);
    template <class IdType> [[nodiscard]] IdType id() const
    {
        const QByteArray bytes = key();
        return IdType::fromBlob(bytes.constData(), int(bytes.size()));
    }
    [[nodiscard]] QString cell(int row, int column) const;
    void setTitle(int column, const QString& title);
    /// A column that does not grow with its texts: they are cut there.
    void setColumnLimit(int column, int width);
    /// Where the bars of the rows stand.
    void setBarColumn(int column) { m_barColumn = column; }
    /// The list with what stands in its place while it is empty.
    QStackedWidget* withEmpty(EmptyState* empty);

signals:
    void keyChanged();
    void removeRequested(); ///< the Delete key

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<Column> m_columns;
    QStandardItemModel* m_rows;
    QStackedWidget* m_stack = nullptr;
    int m_barColumn = -1;
};

} // namespace td
