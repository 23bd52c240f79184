// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clienttabplace.h"

#include "widgets/metrics.h"

#include <QBoxLayout>

namespace td
{

ClientTabPlace::ClientTabPlace(const ClientTab& tab, QWidget* parent)
    : QWidget(parent)
    , m_tab(tab)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, Space::two, 0, 0);
}

void ClientTabPlace::setClient(const ClientId& id)
{
    m_client = id;
    if (isVisible())
        fill();
}

void ClientTabPlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

void ClientTabPlace::fill()
{
    if (m_client == m_shown) // the panel follows changes by itself
        return;
    m_shown = m_client;
    if (m_panel != nullptr)
        m_panel->deleteLater();
    m_panel = m_tab.create(m_client);
    m_column->addWidget(m_panel, 1);
    setFocusProxy(m_panel);
}

} // namespace td
