// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientscontext.h"

#include <QWidget>

class QVBoxLayout;

namespace td
{

/// The place of a client's packages and money, which come from outside; made when the tab is shown for this client.
class ClientMoneyTab : public QWidget
{
    Q_OBJECT

public:
    explicit ClientMoneyTab(const ClientsContext& context, QWidget* parent = nullptr);

    void setClient(const ClientId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();

    const ClientsContext& m_context;
    ClientId m_client;
    ClientId m_shown;
    QVBoxLayout* m_column;
    QWidget* m_panel = nullptr;
};

} // namespace td
