// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/schedulesetup.h"

#include "calendar/holidays.h"
#include "scheduling/rowtext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace td
{

ScheduleSetup::ScheduleSetup(Database& database, SessionFunding* funding)
    : m_db(database)
    , m_funding(funding)
{
    connect(&database.changes(), &Changes::changed, this, &ScheduleSetup::dropChanged);
}

Result<void> ScheduleSetup::settle(const QList<ParticipantId>& places)
{
    return m_funding != nullptr && !places.isEmpty() ? m_funding->settle(places) : Result<void>();
}

Result<void> ScheduleSetup::settle(const AppointmentId& id)
{
    if (m_funding == nullptr)
        return {};
    QList<ParticipantId> places;
    auto q = m_db.query("SELECT id FROM participants WHERE appointment_id = ? AND deleted = 0 ORDER BY joined_at, id", id);
    while (q.next())
        places.append(q.id<ParticipantId>(0));
    TD_TRY(q.finish());
    return settle(places);
}

Result<std::optional<PlaceCredit>> ScheduleSetup::creditOf(const ParticipantId& place)
{
    return m_funding != nullptr ? m_funding->creditOf(place) : Result<std::optional<PlaceCredit>>(std::nullopt);
}

void ScheduleSetup::forget()
{
    dropAll();
    m_tainted = m_db.inChange();
}

void ScheduleSetup::dropAll()
{
    m_studio.reset();
    m_types.reset();
    m_policies.reset();
    m_typePolicies.clear();
    m_zones.reset();
    m_trainers.reset();
    m_rooms.reset();
    m_closures.reset();
    m_hours.clear();
    m_holidays.clear();
}

// What was read between a write and its commit may be rolled back without a signal: it is never kept.
void ScheduleSetup::refresh()
{
    if (!m_tainted)
        return;
    dropAll();
    m_tainted = m_db.inChange();
}

void ScheduleSetup::dropChanged(const ChangedRows& rows)
{
    if (rows.touchesAny("organisation", "locations", "rooms", "trainers", "policies", "class_types", "availability",
                        "extra_hours", "time_off", "closures"))
        forget();
    m_tainted = m_db.inChange();
}

Result<void> ScheduleSetup::loadClassTypes()
{
    if (m_types)
        return {};
    std::unordered_map<ClassTypeId, ClassType> types;
    auto q = m_db.query("SELECT id, trainer_id, policy_id, room_id, name, category, duration_min, capacity, rate_minor, "
                        "colour, description, waitlist_mode, waitlist_hours, status, position, version "
                        "FROM class_types WHERE deleted = 0");
    while (q.next()) {
        ClassType t;
        t.id = q.id<ClassTypeId>(0);
        t.trainer = q.id<TrainerId>(1);
        t.policy = q.id<PolicyId>(2);
        t.room = q.id<RoomId>(3);
        t.name = q.text(4);
        t.category = RowText::read<ClassCategory>(q, 5);
        t.durationMin = q.integer(6);
        t.capacity = q.integer(7);
        t.rateMinor = q.int64(8);
        t.colour = q.integer(9);
        t.description = q.text(10);
        t.waitlistMode = RowText::read<WaitlistMode>(q, 11);
        t.waitlistHours = q.integer(12);
        t.archived = q.latin1(13) == "archived";
        t.position = q.integer(14);
        t.version = q.integer(15);
        types.emplace(t.id, std::move(t));
    }
    TD_TRY(q.finish());
    m_types = std::move(types);
    return {};
}

Result<ClassType> ScheduleSetup::classType(const ClassTypeId& id)
{
    refresh();
    TD_TRY(loadClassTypes());
    const auto found = m_types->find(id);
    if (found == m_types->end())
        return fail(ErrorKind::NotFound, "row.not-found", "class_type");
    return found->second;
}

Result<QList<ClassType>> ScheduleSetup::classTypes()
{
    refresh();
    TD_TRY(loadClassTypes());
    QList<ClassType> out;
    for (const auto& [id, type] : *m_types)
        out.append(type);
    std::sort(out.begin(), out.end(), [](const ClassType& a, const ClassType& b) {
        if (a.position != b.position)
            return a.position < b.position;
        const int names = QString::localeAwareCompare(a.name, b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    return out;
}

Result<void> ScheduleSetup::loadPolicies()
{
    if (m_policies)
        return {};
    QList<Policy> policies;
    auto q = m_db.query("SELECT id, name, notice_min, late_fee_minor, late_forfeits, no_show_fee_minor, no_show_forfeits, waivers, "
                        "waiver_days, is_default, version FROM policies WHERE deleted = 0 ORDER BY is_default DESC, name, id");
    while (q.next()) {
        const int waivers = q.integer(7);
        policies.append({q.id<PolicyId>(0), q.text(1),
                         {q.integer(2), q.int64(3), q.boolean(4), q.int64(5), q.boolean(6), waivers,
                          waivers > 0 ? q.integer(8) : 0},
                         q.boolean(9), q.integer(10)});
    }
    TD_TRY(q.finish());
    m_policies = std::move(policies);
    return {};
}

Result<QList<Policy>> ScheduleSetup::policies()
{
    refresh();
    TD_TRY(loadPolicies());
    return *m_policies;
}

Result<TypePolicy> ScheduleSetup::policyFor(const ClassType& type)
{
    refresh();
    if (const auto known = m_typePolicies.find(type.id); known != m_typePolicies.end())
        return known->second;
    TD_TRY(loadPolicies());
    CancellationPolicy terms{0, 0, false, 0, false, 0, 0};
    for (const Policy& policy : std::as_const(*m_policies)) {
        if (policy.id == type.policy) {
            terms = policy.terms;
            break;
        }
        if (policy.isDefault)
            terms = policy.terms;
    }
    const TypePolicy out{terms, QString::fromUtf8(QJsonDocument(policyToJson(terms)).toJson(QJsonDocument::Compact))};
    m_typePolicies.emplace(type.id, out);
    return out;
}

Result<void> ScheduleSetup::loadStudio()
{
    if (m_studio)
        return {};
    auto q = m_db.query("SELECT zone, country, region, close_on_holidays FROM organisation WHERE deleted = 0 LIMIT 1");
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "organisation");
    }
    const QString region = q.text(2);
    m_studio = Studio{q.latin1(0), region.isEmpty() ? q.text(1) : region, q.boolean(3)};
    return q.finish();
}

Result<QByteArray> ScheduleSetup::zoneFor(const LocationId& location)
{
    refresh();
    if (location.isNull()) {
        TD_TRY(loadStudio());
        return m_studio->zone;
    }
    if (!m_zones) {
        std::unordered_map<LocationId, QByteArray> zones;
        auto q = m_db.query("SELECT id, zone FROM locations WHERE deleted = 0");
        while (q.next())
            zones.emplace(q.id<LocationId>(0), q.latin1(1));
        TD_TRY(q.finish());
        m_zones = std::move(zones);
    }
    const auto found = m_zones->find(location);
    if (found == m_zones->end())
        return fail(ErrorKind::NotFound, "row.not-found", "location");
    return found->second;
}

Result<Availability> ScheduleSetup::readAvailability(const TrainerId& trainer)
{
    QList<WeekdayHours> weekly;
    auto hours = m_db.query("SELECT weekday, start_min, end_min, effective_from, effective_until, location_id "
                            "FROM availability WHERE trainer_id = ? AND deleted = 0", trainer);
    while (hours.next())
        weekly.append({hours.integer(0), hours.integer(1), hours.integer(2), hours.date(3),
                       hours.isNull(4) ? std::nullopt : std::optional(hours.date(4)), hours.id<LocationId>(5)});
    TD_TRY(hours.finish());
    QList<ExtraHours> extra;
    auto more = m_db.query("SELECT day, start_min, end_min, location_id FROM extra_hours WHERE trainer_id = ? AND deleted = 0",
                           trainer);
    while (more.next())
        extra.append({more.date(0), more.integer(1), more.integer(2), more.id<LocationId>(3)});
    TD_TRY(more.finish());
    QList<TimeOff> timeOff;
    auto off = m_db.query("SELECT first_day, last_day, start_min, end_min, kind FROM absences WHERE trainer_id = ?", trainer);
    while (off.next())
        timeOff.append({off.date(0), off.date(1), off.optionalInt(2), off.optionalInt(3), RowText::read<TimeOffKind>(off, 4)});
    TD_TRY(off.finish());
    return Availability(weekly, extra, timeOff);
}

Result<Availability> ScheduleSetup::availability(const TrainerId& trainer)
{
    refresh();
    if (const auto found = m_hours.find(trainer); found != m_hours.end())
        return found->second;
    TD_TRY_ASSIGN(const Availability read, readAvailability(trainer));
    m_hours.emplace(trainer, read);
    return read;
}

Result<void> ScheduleSetup::loadTrainers()
{
    if (m_trainers)
        return {};
    std::unordered_map<TrainerId, TrainerFacts> trainers;
    auto q = m_db.query("SELECT id, first_name, last_name, status FROM trainers WHERE deleted = 0");
    while (q.next())
        trainers.emplace(q.id<TrainerId>(0), TrainerFacts{RowText::fullName(q.text(1), q.text(2)), q.latin1(3) == "active"});
    TD_TRY(q.finish());
    m_trainers = std::move(trainers);
    return {};
}

Result<TrainerFacts> ScheduleSetup::trainer(const TrainerId& trainer)
{
    refresh();
    TD_TRY(loadTrainers());
    const auto found = m_trainers->find(trainer);
    if (found == m_trainers->end())
        return fail(ErrorKind::NotFound, "row.not-found", "trainer");
    return found->second;
}

Result<void> ScheduleSetup::loadRooms()
{
    if (m_rooms)
        return {};
    std::unordered_map<RoomId, RoomFacts> rooms;
    auto q = m_db.query("SELECT id, name, location_id, concurrent, status FROM rooms WHERE deleted = 0");
    while (q.next())
        rooms.emplace(q.id<RoomId>(0),
                      RoomFacts{q.text(1), q.id<LocationId>(2), q.integer(3), q.latin1(4) == "active"});
    TD_TRY(q.finish());
    m_rooms = std::move(rooms);
    return {};
}

Result<RoomFacts> ScheduleSetup::room(const RoomId& room)
{
    refresh();
    TD_TRY(loadRooms());
    const auto found = m_rooms->find(room);
    if (found == m_rooms->end())
        return fail(ErrorKind::NotFound, "row.not-found", "room");
    return found->second;
}

Result<void> ScheduleSetup::loadClosures()
{
    if (m_closures)
        return {};
    QHash<QDate, Closure> closures;
    auto q = m_db.query("SELECT id, day, name, is_open, version FROM closures WHERE deleted = 0");
    while (q.next())
        closures.insert(q.date(1), {q.id<ClosureId>(0), q.date(1), q.text(2), q.boolean(3), q.integer(4)});
    TD_TRY(q.finish());
    m_closures = std::move(closures);
    return {};
}

// The day off is the observed one where there is one. What Quebec's employers choose between closes nothing by itself.
const QHash<QDate, SpecialDay>& ScheduleSetup::holidaysOf(int year, bool closesOnThem)
{
    const auto [entry, added] = m_holidays.try_emplace(year);
    if (!added)
        return entry->second;
    for (const Holiday& holiday : holidays(m_studio->region, year)) {
        SpecialDay special{holiday.day, holiday.nameEn, holiday.nameFr,
                           closesOnThem && !holiday.observed && !holiday.employerChoice, true};
        if (special.closed || !entry->second.contains(special.day))
            entry->second.insert(special.day, special);
        if (holiday.observed) {
            special.day = *holiday.observed;
            special.closed = closesOnThem && !holiday.employerChoice;
            entry->second.insert(special.day, special);
        }
    }
    return entry->second;
}

Result<std::optional<SpecialDay>> ScheduleSetup::specialDay(QDate day)
{
    refresh();
    TD_TRY(loadStudio());
    TD_TRY(loadClosures());
    const auto& ofYear = holidaysOf(day.year(), m_studio->closesOnHolidays);
    const auto holiday = ofYear.constFind(day);
    const auto closure = m_closures->constFind(day);
    if (closure != m_closures->constEnd()) {
        if (closure->isOpen && holiday != ofYear.constEnd())
            return SpecialDay{day, holiday->nameEn, holiday->nameFr, false, true};
        return SpecialDay{day, closure->name, closure->name, !closure->isOpen, holiday != ofYear.constEnd()};
    }
    if (holiday != ofYear.constEnd())
        return *holiday;
    return std::nullopt;
}

Result<QList<SpecialDay>> ScheduleSetup::specialDays(QDate from, QDate to)
{
    constexpr int mostDays = 3660;
    QList<SpecialDay> out;
    for (QDate day = from; day <= to && from.daysTo(day) < mostDays; day = day.addDays(1)) {
        TD_TRY_ASSIGN(const auto special, specialDay(day));
        if (special)
            out.append(*special);
    }
    return out;
}

} // namespace td
