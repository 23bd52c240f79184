// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientscontext.h"
#include "widgets/icon.h"

#include <QScrollArea>

class QVBoxLayout;

namespace td
{

class AlertsCard;
class Card;
class HealthCard;
class TrainerCard;

/// The cards of a client's profile: contact, emergency, goals, health, alerts, trainer and access.
class ClientOverview : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClientOverview(const ClientsContext& context, QWidget* parent = nullptr);

    void setClient(const Client& client);

signals:
    void changed();
    void editRequested();
    void healthShown();

private:
    Card* addCard(QVBoxLayout* column, const QString& title, Glyph glyph);
    void fillContact();
    void fillStudio();
    void fillEmergency();
    void fillText(Card* card, const QString& text);

    const ClientsContext& m_context;
    Client m_client;
    Card* m_contact;
    Card* m_emergency;
    Card* m_studio;
    Card* m_goals;
    Card* m_preferences;
    Card* m_notes;
    HealthCard* m_health = nullptr; ///< only for those who may see health
    AlertsCard* m_alerts;
    TrainerCard* m_trainer;
    QWidget* m_nothing;
};

} // namespace td
