// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientmoneytab.h"

#include "widgets/metrics.h"

#include <QBoxLayout>

namespace td
{

ClientMoneyTab::ClientMoneyTab(const ClientsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, Space::two, 0, 0);
}

void ClientMoneyTab::setClient(const ClientId& id)
{
    m_client = id;
    if (isVisible())
        fill();
}

void ClientMoneyTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

void ClientMoneyTab::fill()
{
    if (m_client == m_shown || !m_context.moneyPanel) // the panel follows changes by itself
        return;
    m_shown = m_client;
    if (m_panel != nullptr)
        m_panel->deleteLater();
    m_panel = m_context.moneyPanel(m_client);
    m_column->addWidget(m_panel, 1);
    setFocusProxy(m_panel);
}

} // namespace td
