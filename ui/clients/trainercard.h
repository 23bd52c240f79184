// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientscontext.h"
#include "team/grant.h"
#include "team/trainer.h"
#include "widgets/card.h"

#include <QHash>

class QPushButton;
class QVBoxLayout;

namespace td
{

/// Who trains a client now and before, and which other trainers may see them.
class TrainerCard : public Card
{
    Q_OBJECT

public:
    explicit TrainerCard(const ClientsContext& context, QWidget* parent = nullptr);

    void setClient(const Client& client);

private:
    void reload();
    void fillHistory();
    void fillGrants();
    QWidget* grantRow(const Grant& grant);
    void say(const QString& text);
    void assign();
    void endAssignment();
    void grantAccess();
    /// Asks for one of the active trainers; null when cancelled.
    TrainerId askTrainer(const QString& title, const QString& text);
    void reportUnless(const Result<void>& done);

    const ClientsContext& m_context;
    Client m_client;
    QHash<TrainerId, QString> m_names;
    QList<Trainer> m_trainers;
    bool m_active = false; ///< somebody trains the client now
    QWidget* m_list;
    QVBoxLayout* m_column;
    QPushButton* m_assign;
    QPushButton* m_end;
    QPushButton* m_grant;
};

} // namespace td
