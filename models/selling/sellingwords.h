// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/dueperiods.h"

namespace td
{

/// What invoice lines of selling say, in the language of the invoice ("en", "fr"): a document keeps its words, so they are not
/// those of the screen.
class SellingWords
{
public:
    explicit SellingWords(const QString& language) : m_french(language == QLatin1String("fr")) {}

    /// "Gold, March 1, 2026 to March 31, 2026", with the days billed when it is not the whole period.
    [[nodiscard]] QString period(const QString& name, const DuePeriod& period) const;
    [[nodiscard]] QString joiningFee(const QString& name) const;
    /// "10 sessions with Tess Trainer"
    [[nodiscard]] QString package(const QString& name, const QString& trainer) const;
    [[nodiscard]] QString priceReason(const QString& reason) const;

private:
    [[nodiscard]] QString day(QDate day) const;

    bool m_french;
};

} // namespace td
