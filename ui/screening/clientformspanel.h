// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/screeningcontext.h"
#include "screening/signedforms.h"

#include <QWidget>

class QVBoxLayout;

namespace td
{

class Card;

/// The client's tab "Forms": how they stand with each form, with "Sign now", and everything that they signed.
class ClientFormsPanel : public QWidget
{
    Q_OBJECT

public:
    ClientFormsPanel(const ScreeningContext& context, const ClientId& client, QWidget* parent = nullptr);

    /// Below the forms: what another area has to say about this client.
    void addCard(QWidget* card);
    void sign(const FormId& form);
    void openSigned(const SignedFormId& id);

private:
    void reload();
    void fillStates();
    void fillSigned();
    QWidget* stateRow(const ClientForm& form);
    QWidget* signedRow(const SignedForm& form);

    const ScreeningContext& m_context;
    ClientId m_client;
    QVBoxLayout* m_column;
    Card* m_states;
    Card* m_signed;
    QWidget* m_stateList;
    QWidget* m_signedList;
};

} // namespace td
