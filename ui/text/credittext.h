// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/balancefacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace td
{

/// The words of credits, as one would say them to the client.
class CreditText
{
    Q_DECLARE_TR_FUNCTIONS(td::CreditText)

public:
    explicit CreditText(const QLocale& locale = QLocale()) : m_locale(locale) {}

    /// "10 sessions", "90 minutes".
    [[nodiscard]] static QString units(int count, bool minutes);
    /// One sentence.
    [[nodiscard]] QString sentence(const BalanceFact& fact, const NewLot& terms) const;
    /// The whole story, a sentence each.
    [[nodiscard]] QStringList story(const QList<BalanceFact>& facts, const NewLot& terms) const;
    /// What a lot still gives: "7 sessions left until 1 June 2027", "unlimited until ...", "frozen".
    [[nodiscard]] QString rest(const LotBalance& lot) const;

private:
    [[nodiscard]] QString day(QDate day) const { return m_locale.toString(day, QLocale::LongFormat); }
    [[nodiscard]] QString come(const BalanceFact& fact, const NewLot& terms) const;
    [[nodiscard]] QString gone(const BalanceFact& fact, bool minutes) const;
    [[nodiscard]] QString left(const BalanceFact& fact, bool minutes) const;
    [[nodiscard]] QString withReason(const QString& sentence, const QString& reason) const;

    QLocale m_locale;
};

} // namespace td
