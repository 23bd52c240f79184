// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/cancellation.h"

#include <algorithm>
#include <limits>

namespace td
{
namespace
{
constexpr auto noticeKey = "notice_minutes";
constexpr auto lateFeeKey = "late_fee_minor";
constexpr auto lateForfeitsKey = "late_forfeits";
constexpr auto noShowFeeKey = "no_show_fee_minor";
constexpr auto noShowForfeitsKey = "no_show_forfeits";
constexpr auto waiversKey = "waivers";
constexpr auto waiverDaysKey = "waiver_days";
constexpr int yearMinutes = 366 * 1440;
constexpr qint64 highestFee = 100'000'000'00; // keeps sums of fees far from overflow

Result<qint64> wholeNumber(const QJsonObject& json, const char* key, qint64 high)
{
    const QJsonValue value = json.value(QLatin1String(key));
    // JSON numbers may be doubles: a fraction gives the fallback.
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > high)
        return fail(ErrorKind::Invalid, "policy.format", key);
    return number;
}

Result<int> smallNumber(const QJsonObject& json, const char* key)
{
    return wholeNumber(json, key, std::numeric_limits<int>::max()).map([](qint64 number) { return int(number); });
}

Result<bool> flag(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (!value.isBool())
        return fail(ErrorKind::Invalid, "policy.format", key);
    return value.toBool();
}

CancellationOutcome outcomeOf(const CancellationPolicy& policy, const Cancellation& cancellation)
{
    if (cancellation.by == CancelledBy::Studio)
        return CancellationOutcome::ByStudio;
    if (cancellation.noShow)
        return CancellationOutcome::NoShow;
    return isLateCancellation(policy.noticeMinutes, cancellation.start, cancellation.cancelledAt)
               ? CancellationOutcome::Late
               : CancellationOutcome::OnTime;
}
} // namespace

QJsonObject policyToJson(const CancellationPolicy& policy)
{
    return {
        {QLatin1String(noticeKey), policy.noticeMinutes},          {QLatin1String(lateFeeKey), policy.lateFeeMinor},
        {QLatin1String(lateForfeitsKey), policy.lateForfeits},     {QLatin1String(noShowFeeKey), policy.noShowFeeMinor},
        {QLatin1String(noShowForfeitsKey), policy.noShowForfeits}, {QLatin1String(waiversKey), policy.waivers},
        {QLatin1String(waiverDaysKey), policy.waiverDays}};
}

Result<CancellationPolicy> policyFromJson(const QJsonObject& json)
{
    CancellationPolicy out;
    TD_TRY_ASSIGN(out.noticeMinutes, smallNumber(json, noticeKey));
    TD_TRY_ASSIGN(out.lateFeeMinor, wholeNumber(json, lateFeeKey, highestFee));
    TD_TRY_ASSIGN(out.lateForfeits, flag(json, lateForfeitsKey));
    TD_TRY_ASSIGN(out.noShowFeeMinor, wholeNumber(json, noShowFeeKey, highestFee));
    TD_TRY_ASSIGN(out.noShowForfeits, flag(json, noShowForfeitsKey));
    TD_TRY_ASSIGN(out.waivers, smallNumber(json, waiversKey));
    TD_TRY_ASSIGN(out.waiverDays, smallNumber(json, waiverDaysKey));
    TD_TRY(checkPolicy(out));
    return out;
}

Result<void> checkPolicy(const CancellationPolicy& policy)
{
    const auto within = [](qint64 value, qint64 high) { return value >= 0 && value <= high; };
    const char* field = nullptr;
    if (!within(policy.noticeMinutes, yearMinutes))
        field = noticeKey;
    else if (!within(policy.lateFeeMinor, highestFee))
        field = lateFeeKey;
    else if (!within(policy.noShowFeeMinor, highestFee))
        field = noShowFeeKey;
    else if (!within(policy.waivers, 100))
        field = waiversKey;
    else if (!within(policy.waiverDays, 366) || (policy.waivers > 0) != (policy.waiverDays > 0))
        field = waiverDaysKey;
    if (field != nullptr)
        return fail(ErrorKind::Invalid, "policy.range", field);
    return {};
}

Instant cancellationDeadline(int noticeMinutes, Instant start)
{
    return start - Instant(noticeMinutes) * 60;
}

bool isLateCancellation(int noticeMinutes, Instant start, Instant cancelledAt)
{
    return cancelledAt > cancellationDeadline(noticeMinutes, start);
}

CancellationEffect cancelEffect(const CancellationPolicy& policy, const Cancellation& cancellation)
{
    CancellationEffect out;
    out.outcome = outcomeOf(policy, cancellation);
    out.waiversLeft = std::max(0, policy.waivers - std::max(0, cancellation.waiversUsed));
    if (out.outcome == CancellationOutcome::Late) {
        out.forfeited = policy.lateForfeits;
        out.feeMinor = policy.lateFeeMinor;
    } else if (out.outcome == CancellationOutcome::NoShow) {
        out.forfeited = policy.noShowForfeits;
        out.feeMinor = policy.noShowFeeMinor;
    }
    if (out.waiversLeft > 0 && (out.forfeited || out.feeMinor > 0)) {
        out.forfeited = false;
        out.feeMinor = 0;
        out.waived = true;
        --out.waiversLeft;
    }
    return out;
}

} // namespace td
