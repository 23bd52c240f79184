// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/money.h"
#include "core/result.h"

#include <QDate>

#include <functional>

namespace td
{

class Catalogue;
class Clients;
class ClientSearch;
class Credits;
class Database;
class Facility;
class Invoices;
class Payments;
class PrivacyState;
class Prompts;
class Selling;
class Team;

/// Everything that the screens of selling work with; the composition root owns it all and outlives them.
struct SellingContext {
    Database& db;
    Selling& selling;
    Credits& credits;
    Invoices& invoices;
    Payments& payments;
    Clients& clients;
    ClientSearch& search; ///< loaded and kept up to date by its owner
    Team& team;
    Facility& facility;
    Catalogue& catalogue;
    Prompts& prompts;
    PrivacyState& privacy;
    QString currency;                         ///< the studio's
    std::function<void(const Error&)> report; ///< shows an error in the window's banner
    std::function<void(const QString&)> tell; ///< shows a success in the window's banner

    /// The studio's day; the machine's when it cannot be read.
    [[nodiscard]] QDate today() const;
    /// As the locale writes it, or the mask while amounts are hidden.
    [[nodiscard]] QString amount(qint64 minor) const;
    [[nodiscard]] bool managesStudio() const;
};

} // namespace td
