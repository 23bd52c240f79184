// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "widgets/banner.h"
#include "widgets/card.h"

#include <functional>

class QPushButton;

namespace td
{

class Database;
class Label;
class Prompts;

/// On the client's page: whether they have a PIN for the kiosk, with setting and taking away. A PIN is never shown: a forgotten one is set anew.
class PinCard : public Card
{
    Q_OBJECT

public:
    struct Context {
        Database& db;
        Prompts& prompts;
        std::function<void(const Error&)> report;
        std::function<void(const QString&, const Banner::Action&)> tell;
    };

    PinCard(const Context& context, const ClientId& client, QWidget* parent = nullptr);

private:
    void reload();
    void setPin();
    void clearPin();

    const Context m_context;
    ClientId m_client;
    Label* m_state;
    QPushButton* m_set;
    QPushButton* m_clear;
};

} // namespace td
