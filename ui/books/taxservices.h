// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace td
{

class BillingSettingsStore;
class Database;
class PrivacyState;
class Prompts;
class SmallSupplier;
class TaxReturns;

/// What the pages about taxes work with; the composition root owns it all and outlives them.
struct TaxServices {
    Database& db;
    TaxReturns& returns;
    SmallSupplier& smallSupplier;
    BillingSettingsStore& billing;
    Prompts& prompts;
    PrivacyState& privacy;
    QString currency; ///< the studio's

    /// As the locale writes it, or the mask while amounts are hidden.
    [[nodiscard]] QString amount(qint64 minor) const;
};

} // namespace td
