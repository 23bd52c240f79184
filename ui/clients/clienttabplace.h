// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientscontext.h"

#include <QWidget>

class QVBoxLayout;

namespace td
{

/// The place of a part of the client's page that comes from outside; made when the tab is shown for this client.
class ClientTabPlace : public QWidget
{
    Q_OBJECT

public:
    explicit ClientTabPlace(const ClientTab& tab, QWidget* parent = nullptr);

    void setClient(const ClientId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();

    const ClientTab m_tab;
    ClientId m_client;
    ClientId m_shown;
    QVBoxLayout* m_column;
    QWidget* m_panel = nullptr;
};

} // namespace td
