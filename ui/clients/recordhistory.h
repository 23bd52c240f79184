// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientscontext.h"
#include "widgets/promptdialog.h"

class QJsonValue;
class QStandardItemModel;

namespace td
{

class TableView;

/// Who changed what in a client's profile and when: one line a field, the newest first, with what it was before.
class RecordHistory : public PromptDialog
{
    Q_OBJECT

public:
    RecordHistory(const ClientsContext& context, const Client& client, QWidget* parent = nullptr);

    /// Reads the journal and fills the list.
    void load();

signals:
    /// The list holds health data: to be noted.
    void healthShown();

private:
    void addEntry(const RowHistory& entry);
    [[nodiscard]] QString valueText(const QByteArray& column, const QJsonValue& value) const;

    const ClientsContext& m_context;
    ClientId m_client;
    QStandardItemModel* m_model;
    TableView* m_table;
};

} // namespace td
