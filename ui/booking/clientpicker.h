// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"

#include <QWidget>

class QVBoxLayout;

namespace td
{

class FlowLayout;
class TypeAhead;

/// Chooses the clients of a booking by typing; somebody who is not known yet is written down on the spot. What staff should know
/// about the chosen ones stands below.
class ClientPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientPicker(const BookingContext& context, QWidget* parent = nullptr);

    /// How many may be chosen; with one, choosing another replaces the first.
    void setLimit(int clients);
    /// Whose client somebody new becomes.
    void setTrainer(const TrainerId& trainer) { m_trainer = trainer; }
    void addClient(const ClientId& id);
    [[nodiscard]] QList<ClientId> clients() const { return m_clients; }
    [[nodiscard]] TypeAhead* line() const { return m_line; }

signals:
    void changed();
    /// Somebody was chosen by the user.
    void chosen(td::ClientId id);
    /// A new client could not be written down.
    void refused(const td::Error& error);

private:
    void createClient(const QString& name);
    void removeClient(const ClientId& id);
    void take(const ClientId& id);
    void rebuild();
    void addChip(const ClientId& id);

    const BookingContext& m_context;
    int m_limit = 1;
    TrainerId m_trainer;
    QList<ClientId> m_clients;
    TypeAhead* m_line;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QVBoxLayout* m_alerts;
};

} // namespace td
