// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"
#include "widgets/promptdialog.h"

class QPushButton;

namespace td
{

class TypeAhead;

/// Asks for a client by name: for a payment or a statement.
class ClientDialog : public PromptDialog
{
    Q_OBJECT

public:
    ClientDialog(const MoneyContext& context, const QString& title, const QString& text, const QString& verb, QWidget* parent = nullptr);

    [[nodiscard]] ClientId client() const { return m_client; }

private:
    TypeAhead* m_line;
    ClientId m_client;
};

} // namespace td
