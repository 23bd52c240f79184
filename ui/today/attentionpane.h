// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/attentionmodel.h"
#include "today/sessionactions.h"
#include "widgets/card.h"

class QStackedLayout;

namespace td
{

class EmptyState;
class KeyList;
class Label;

/// What needs attention, each with the one thing to do about it: Enter on the selected row, or its number from anywhere on Today.
class AttentionPane : public Card
{
    Q_OBJECT

public:
    explicit AttentionPane(TodayServices& services, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] const AttentionModel& model() const { return *m_model; }
    [[nodiscard]] KeyList* list() const { return m_list; }
    /// Does the action of a row; false when there is no such row.
    bool act(int row);

signals:
    void openAppointment(const td::AppointmentId& id);
    void openClient(const td::ClientId& id);
    void openClientTab(const td::ClientId& id, const QString& tab);
    void noteRequested(const td::ClientId& client, const td::AppointmentId& appointment);
    void openTrainer(const td::TrainerId& id);
    void bookRequested(const td::BookingStart& start);
    void payInvoice(const td::InvoiceId& id);
    void openInvoice(const td::InvoiceId& id);
    void sellRequested(const td::ClientId& id);
    /// "batch", "taxes", "products": a part of money.
    void moneyRequested(const QString& part);
    /// The line "5 more ..." was chosen.
    void showAllRequested(td::AttentionKind kind);
    void changed(); ///< something was done here

private:
    void onClick(const QModelIndex& index);
    bool actOnMoney(const AttentionItem& item);
    bool actOnTraining(const AttentionItem& item);
    bool actHere(const AttentionItem& item);

    TodayServices& m_services;
    SessionActions m_actions;
    AttentionModel* m_model;
    KeyList* m_list;
    Label* m_nothing;
};

} // namespace td
