// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientalert.h"
#include "clients/clientscontext.h"
#include "widgets/card.h"

class QComboBox;
class QLineEdit;

namespace td
{

class DayEdit;
class FormGrid;

/// A client's alerts: those in force, each with a button to end it, and a line to add one.
class AlertsCard : public Card
{
    Q_OBJECT

public:
    explicit AlertsCard(const ClientsContext& context, QWidget* parent = nullptr);

    void setClient(const ClientId& id);

private:
    QWidget* buildForm();
    QWidget* alertRow(const ClientAlert& alert);
    void startAdd();
    void leaveAdd();
    void save();
    void reload();
    void end(const ClientAlert& alert);

    const ClientsContext& m_context;
    ClientId m_client;
    QWidget* m_list;
    QWidget* m_form;
    QWidget* m_addButton;
    FormGrid* m_grid;
    QComboBox* m_kind;
    QLineEdit* m_message;
    DayEdit* m_until;
};

} // namespace td
