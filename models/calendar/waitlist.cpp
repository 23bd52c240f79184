// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/waitlist.h"

#include "calendar/cancellation.h"

#include <algorithm>

namespace td
{
namespace
{
bool hasRunningOffer(const WaitlistEntry& entry, const WaitlistRules& rules, Instant now)
{
    return entry.offeredAt && !entry.declined && now < offerExpiry(rules, *entry.offeredAt);
}

std::optional<PassedOver> obstacle(const WaitlistEntry& entry)
{
    if (entry.declined)
        return PassedOver::Declined;
    if (entry.clashes)
        return PassedOver::Clash;
    if (!entry.entitled)
        return PassedOver::NoEntitlement;
    if (entry.offeredAt)
        return PassedOver::OfferExpired;
    return std::nullopt;
}

PromotionAction actionFor(const WaitlistRules& rules, Instant now)
{
    if (rules.mode == WaitlistMode::Confirm)
        return PromotionAction::Offer;
    const bool late = isLateCancellation(rules.noticeMinutes, rules.classStart, now);
    return rules.mode == WaitlistMode::Ask || late ? PromotionAction::Ask : PromotionAction::Promote;
}
} // namespace

QList<WaitlistEntry> inOrder(QList<WaitlistEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const WaitlistEntry& a, const WaitlistEntry& b) {
        return a.joined != b.joined ? a.joined < b.joined : a.id < b.id;
    });
    return entries;
}

Instant offerExpiry(const WaitlistRules& rules, Instant offeredAt)
{
    return std::min(offeredAt + Instant(rules.confirmHours) * 3600, rules.classStart);
}

Promotion nextPromotion(const QList<WaitlistEntry>& entries, const WaitlistRules& rules, Instant now)
{
    Promotion out;
    const auto onOffer = std::count_if(entries.begin(), entries.end(),
                                       [&](const WaitlistEntry& entry) { return hasRunningOffer(entry, rules, now); });
    if (now >= rules.classStart || rules.freePlaces <= onOffer)
        return out;
    for (const WaitlistEntry& entry : inOrder(entries)) {
        if (hasRunningOffer(entry, rules, now))
            continue;
        if (const auto reason = obstacle(entry)) {
            out.passed.append({entry.id, *reason});
            continue;
        }
        out.id = entry.id;
        out.action = actionFor(rules, now);
        if (out.action == PromotionAction::Offer)
            out.offerExpires = offerExpiry(rules, now);
        return out;
    }
    return out;
}

bool letsReservationGo(Instant classEnd, Instant now)
{
    return now >= classEnd;
}

} // namespace td
