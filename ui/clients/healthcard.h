// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clienthealth.h"
#include "clients/clientscontext.h"
#include "widgets/card.h"

class QPlainTextEdit;

namespace td
{

class FormGrid;

/// What is known about a client's health, and its editing in place. Made only for those who may see health; hidden
/// while the privacy key is on.
class HealthCard : public Card
{
    Q_OBJECT

public:
    explicit HealthCard(const ClientsContext& context, QWidget* parent = nullptr);

    void setClient(const ClientId& id);

signals:
    /// Health data is on the screen now: to be noted.
    void shown();

private:
    QWidget* buildForm();
    void fill();
    void startEdit();
    void save();
    void leaveEdit();

    const ClientsContext& m_context;
    ClientHealth m_health;
    bool m_editing = false;
    QWidget* m_editButton;
    QWidget* m_facts;
    QWidget* m_form;
    FormGrid* m_grid;
    QList<QPlainTextEdit*> m_edits;
};

} // namespace td
