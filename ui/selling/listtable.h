// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/listmodel.h"
#include "widgets/tableview.h"

class QStackedWidget;

namespace td
{

class EmptyState;

/// A list of selling: keeps the chosen row over a refresh, paints chips, and gives the first column what the others leave.
class ListTable : public TableView
{
    Q_OBJECT

public:
    ListTable(const char* name, const QString& title, const QList<ListColumn>& columns, QWidget* parent = nullptr);

    void setRows(const QList<ListRow>& rows);
    /// Key of the chosen row; empty when none is.
    [[nodiscard]] QByteArray key() const;
    void chooseKey(const QByteArray& key);
    template <class IdType> [[nodiscard]] IdType id() const
    {
        const QByteArray bytes = key();
        return IdType::fromBlob(bytes.constData(), int(bytes.size()));
    }
    [[nodiscard]] ListModel* list() const { return m_list; }

    /// The list with what is shown in its place while it is empty, to be put in a layout.
    QStackedWidget* withEmpty(EmptyState* empty);

signals:
    void keyChanged();

private:
    ListModel* m_list;
    QStackedWidget* m_stack = nullptr;
};

} // namespace td
