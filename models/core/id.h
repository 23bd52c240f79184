// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace td
{

/// 16 raw bytes of a UUID, as stored in BLOB(16) columns.
using RawId = std::array<unsigned char, 16>;

QString rawIdToString(const RawId& raw);
/// Accepts the canonical 36-character form, in either case.
std::optional<RawId> rawIdFromString(QStringView text);

/// Strong identifier of a row: a UUID version 7, so that ids sort by time and never collide offline. A `ClientId` cannot be
/// passed where a `TrainerId` is wanted.
template <class Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(const RawId& raw) : m_raw(raw) {}

    static Id fromBlob(const void* data, int size)
    {
        Id id;
        if (data != nullptr && size == 16)
            std::memcpy(id.m_raw.data(), data, 16);
        return id;
    }
    static std::optional<Id> fromString(QStringView text)
    {
        if (const auto raw = rawIdFromString(text))
            return Id(*raw);
        return std::nullopt;
    }

    [[nodiscard]] bool isNull() const { return m_raw == RawId{}; }
    [[nodiscard]] const RawId& raw() const { return m_raw; }
    [[nodiscard]] QByteArray blob() const
    {
        return {reinterpret_cast<const char*>(m_raw.data()), qsizetype(m_raw.size())};
    }
    [[nodiscard]] QString toString() const { return rawIdToString(m_raw); }

    auto operator<=>(const Id&) const = default;

private:
    RawId m_raw{};
};

template <class Tag> size_t qHash(const Id<Tag>& id, size_t seed = 0) noexcept
{
    return qHashBits(id.raw().data(), 16, seed);
}

struct AnyTag;
struct OrganisationTag;
struct LocationTag;
struct RoomTag;
struct UserTag;
struct TrainerTag;
struct ClientTag;
struct AssignmentTag;
struct GrantTag;
struct AlertTag;
struct PhotoTag;
struct ClassTypeTag;
struct PolicyTag;
struct AvailabilityTag;
struct ExtraHoursTag;
struct TimeOffTag;
struct SeriesTag;
struct AppointmentTag;
struct ParticipantTag;
struct ClosureTag;
struct ChangeSetTag;
struct LogoTag;
struct TaxRateTag;
struct ContractTag;
struct ContractRateTag;
struct PackageTypeTag;
struct LotTag;
struct LotFreezeTag;
struct CreditEntryTag;
struct MembershipTypeTag;
struct MembershipTag;
struct MembershipPauseTag;
struct MembershipChargeTag;
struct ProductTag;
struct StockMoveTag;
struct InvoiceTag;
struct InvoiceLineTag;
struct InvoiceTaxTag;
struct InstalmentTag;
struct BankAccountTag;
struct PaymentTag;
struct AllocationTag;
struct BankDepositTag;
struct DispatchTag;
struct ReceiptTag;
struct ExpenseTag;
struct MileageTag;
struct TaxPeriodTag;
struct TrainerPriceTag;
struct ExerciseTag;
struct PlanTag;
struct PlanItemTag;
struct WorkoutTag;
struct SetTag;
struct NoteTag;
struct SnippetTag;
struct MeasurementTag;
struct GoalTag;
struct ProgressPhotoTag;
struct ClientFileTag;
struct FoodTag;
struct NutritionTargetTag;
struct MealPlanTag;
struct MealItemTag;
struct FormTag;
struct SignedFormTag;
struct NoticeTag;

using AnyId = Id<AnyTag>; ///< a row of some table, where the table is named beside it
using OrganisationId = Id<OrganisationTag>;
using LocationId = Id<LocationTag>;
using RoomId = Id<RoomTag>;
using UserId = Id<UserTag>;
using TrainerId = Id<TrainerTag>;
using ClientId = Id<ClientTag>;
using AssignmentId = Id<AssignmentTag>;
using GrantId = Id<GrantTag>;
using AlertId = Id<AlertTag>;
using PhotoId = Id<PhotoTag>;
using ClassTypeId = Id<ClassTypeTag>;
using PolicyId = Id<PolicyTag>;
using AvailabilityId = Id<AvailabilityTag>;
using ExtraHoursId = Id<ExtraHoursTag>;
using TimeOffId = Id<TimeOffTag>;
using SeriesId = Id<SeriesTag>;
using AppointmentId = Id<AppointmentTag>;
using ParticipantId = Id<ParticipantTag>;
using ClosureId = Id<ClosureTag>;
using ChangeSetId = Id<ChangeSetTag>;
using LogoId = Id<LogoTag>;
using TaxRateId = Id<TaxRateTag>;
using ContractId = Id<ContractTag>;
using ContractRateId = Id<ContractRateTag>;
using PackageTypeId = Id<PackageTypeTag>;
using LotId = Id<LotTag>;
using LotFreezeId = Id<LotFreezeTag>;
using CreditEntryId = Id<CreditEntryTag>;
using MembershipTypeId = Id<MembershipTypeTag>;
using MembershipId = Id<MembershipTag>;
using MembershipPauseId = Id<MembershipPauseTag>;
using MembershipChargeId = Id<MembershipChargeTag>;
using ProductId = Id<ProductTag>;
using StockMoveId = Id<StockMoveTag>;
using InvoiceId = Id<InvoiceTag>;
using InvoiceLineId = Id<InvoiceLineTag>;
using InvoiceTaxId = Id<InvoiceTaxTag>;
using InstalmentId = Id<InstalmentTag>;
using BankAccountId = Id<BankAccountTag>;
using PaymentId = Id<PaymentTag>;
using AllocationId = Id<AllocationTag>;
using BankDepositId = Id<BankDepositTag>;
using DispatchId = Id<DispatchTag>;
using ReceiptId = Id<ReceiptTag>;
using ExpenseId = Id<ExpenseTag>;
using MileageId = Id<MileageTag>;
using TaxPeriodId = Id<TaxPeriodTag>;
using TrainerPriceId = Id<TrainerPriceTag>;
using ExerciseId = Id<ExerciseTag>;
using PlanId = Id<PlanTag>;
using PlanItemId = Id<PlanItemTag>;
using WorkoutId = Id<WorkoutTag>;
using SetId = Id<SetTag>;
using NoteId = Id<NoteTag>;
using SnippetId = Id<SnippetTag>;
using MeasurementId = Id<MeasurementTag>;
using GoalId = Id<GoalTag>;
using ProgressPhotoId = Id<ProgressPhotoTag>;
using ClientFileId = Id<ClientFileTag>;
using FoodId = Id<FoodTag>;
using NutritionTargetId = Id<NutritionTargetTag>;
using MealPlanId = Id<MealPlanTag>;
using MealItemId = Id<MealItemTag>;
using FormId = Id<FormTag>;
using SignedFormId = Id<SignedFormTag>;
using NoticeId = Id<NoticeTag>;

} // namespace td

template <class Tag> struct std::hash<td::Id<Tag>> {
    size_t operator()(const td::Id<Tag>& id) const noexcept { return td::qHash(id); }
};
