// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "credits/lot.h"

namespace td
{

/// What the consumer law of a region says about prepaid sessions: resources/templates/refundterms.json. A starting point; the user
/// changes the terms before a refund is worked out.
struct RefundTemplate {
    RefundTerms terms;
    QString lawEn;
    QString lawFr;
    int longestMonths = 0; ///< a package may be good for at most so many; 0: no limit
    int leastInstalments = 1;

    bool operator==(const RefundTemplate&) const = default;
};

/// All templates; the last one is for regions that have none, its name is empty. Error: Internal "template.missing".
Result<QList<RefundTemplate>> refundTemplates();
/// Reads such a file. Error: Invalid "value.unknown" with the member's name as field.
Result<QList<RefundTemplate>> refundTemplatesFrom(const QByteArray& json);
/// The one of a region ("CA-BC"), else the general one.
RefundTemplate refundTemplateFor(const QList<RefundTemplate>& templates, const QString& region);

} // namespace td
