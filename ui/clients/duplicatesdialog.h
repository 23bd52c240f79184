// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientscontext.h"
#include "clients/duplicates.h"
#include "widgets/promptdialog.h"

class QStandardItemModel;

namespace td
{

class TableView;

/// Pairs of clients that may be one person, the likeliest first; Enter compares a pair.
class DuplicatesDialog : public PromptDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(const ClientsContext& context, QWidget* parent = nullptr);

signals:
    void mergeRequested(const td::ClientId& one, const td::ClientId& other);

private:
    void fill();
    void compare();

    QList<DuplicatePair> m_pairs;
    QStandardItemModel* m_model;
    TableView* m_table;
};

} // namespace td
