// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that furnishes the studio: locations, rooms, services, people who work there.
#include "demo/names.h"
#include "demo/services.h"
#include "demo/staff.h"
#include "demo/texts.h"
#include "demo/writer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{
constexpr auto label = "import.demo";
}

Result<void> Writer::setUp()
{
    const QString subject = dateOf(m_plan.frame.first).toString(u"yyyy-MM"_s);
    const auto furnished = m_db.change(label, subject, [&]() -> Result<void> {
        TD_TRY(organisation());
        TD_TRY(rooms());
        TD_TRY(services());
        return closures();
    });
    TD_TRY(furnished);
    ++m_changeSets;
    NewUser desk;
    desk.login = u"desk"_s;
    desk.name = words::desk.in(m_plan.frame.french);
    desk.role = Role::Desk;
    TD_TRY(m_studio.addUser(desk, m_password));
    return {};
}

Result<void> Writer::organisation()
{
    const bool french = m_plan.frame.french;
    TD_TRY(m_db.exec("UPDATE organisation SET legal_name = ?, street = '12 Harbour Walk', city = 'Toronto', "
                     "postal_code = 'M5V 0A1', "
                     "phone = '(416) 555-0100', email = 'hello@example.org', website = 'https://www.example.org', "
                     "tax_registered = 1, opens_min = 360, closes_min = 1260",
                     QString(words::studio.in(french) + u" Inc."_s)));
    auto q = m_db.query("SELECT id FROM locations WHERE deleted = 0");
    while (q.next())
        m_sites.push_back(q.id<LocationId>(0));
    TD_TRY(q.finish());
    TD_TRY(m_db.exec(
        "UPDATE locations SET name = ?, street = '12 Harbour Walk', city = 'Toronto', postal_code = 'M5V 0A1', "
        "phone = '(416) 555-0100'",
        words::mainSite.in(french)));
    if (Staff::sites(m_plan.frame) == 2) {
        m_sites.push_back(m_db.newId<LocationId>());
        TD_TRY(m_db.exec("INSERT INTO locations (id, name, region, zone, street, city, postal_code, phone) VALUES "
                         "(?, ?, 'ON', ?, '240 Cedar Hill Road', 'Toronto', 'M6K 2B4', '(647) 555-0101')",
                         m_sites.back(), words::secondSite.in(french), m_zone));
    }
    return {};
}

Result<void> Writer::rooms()
{
    for (const LocationId& site : m_sites) {
        for (int kind = 0; kind < roomKinds; ++kind) {
            const RoomService& room = siteRooms[size_t(kind)];
            m_rooms.push_back(m_db.newId<RoomId>());
            TD_TRY(m_db.exec(
                "INSERT INTO rooms (id, location_id, name, capacity, concurrent, position) VALUES (?, ?, ?, ?, ?, ?)",
                m_rooms.back(), site, room.name.in(m_plan.frame.french), room.capacity, room.concurrent, kind));
        }
    }
    return {};
}

Result<void> Writer::services()
{
    const bool french = m_plan.frame.french;
    for (const PolicyService& policy : policies) {
        m_policies.push_back(m_db.newId<PolicyId>());
        TD_TRY(m_db.exec(
            "INSERT INTO policies (id, name, notice_min, late_fee_minor, late_forfeits, no_show_fee_minor, "
            "no_show_forfeits, waivers, waiver_days, is_default) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            m_policies.back(), policy.name.in(french), policy.notice, policy.lateFee, policy.lateForfeits,
            policy.noShowFee, policy.noShowForfeits, policy.waivers, policy.waiverDays, m_policies.size() == 1));
    }
    static constexpr std::array categories{"group", "individual", "trial"};
    static constexpr std::array modes{"automatic", "confirm", "ask"};
    for (const Service& service : demo::services) {
        const int position = int(m_types.size());
        m_types.push_back(m_db.newId<ClassTypeId>());
        const RoomId room = m_sites.size() == 1 ? m_rooms[service.room] : RoomId();
        TD_TRY(m_db.exec(
            "INSERT INTO class_types (id, policy_id, room_id, name, category, duration_min, capacity, rate_minor, "
            "colour, "
            "description, waitlist_mode, waitlist_hours, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            m_types.back(), m_policies[size_t(service.policy)], room, service.name.in(french),
            QLatin1String(categories[size_t(service.category)]), service.duration, service.capacity, service.rate,
            service.colour, service.description.in(french), QLatin1String(modes[size_t(service.waitlist)]), 3,
            position));
    }
    return {};
}

Result<void> Writer::closures()
{
    for (const Closure& closure : m_days.closures())
        TD_TRY(m_db.exec("INSERT INTO closures (id, day, name, is_open) VALUES (?, ?, ?, ?)", m_db.newId<ClosureId>(),
                         closure.day, closure.name, closure.isOpen));
    return {};
}

Result<void> Writer::hire(size_t index)
{
    const Trainer& row = m_plan.trainers[index].row;
    const auto hired = m_db.change(label, row.name(), [&]() -> Result<void> {
        TD_TRY(trainerRow(index));
        return hours(index);
    });
    TD_TRY(hired);
    ++m_changeSets;
    NewUser user;
    user.login = u"trainer%1"_s.arg(index + 1);
    user.name = row.name();
    user.trainer = m_trainers.back();
    TD_TRY(m_studio.addUser(user, m_password));
    return {};
}

Result<void> Writer::trainerRow(size_t index)
{
    const TrainerPlan& plan = m_plan.trainers[index];
    const Trainer& row = plan.row;
    // The owner of a studio with one trainer is that trainer, and is there already.
    TrainerId id = m_db.actor().trainer;
    if (id.isNull()) {
        id = m_db.newId<TrainerId>();
        TD_TRY(m_db.exec(
            "INSERT INTO trainers (id, first_name, last_name, email, phone, licence_number, insurance, "
            "insurance_until, "
            "certifications, specialisations, bio, years_experience, hourly_rate_minor, commission_rate, max_clients, "
            "colour, position, location_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id, row.firstName, row.lastName, row.email, row.phone, row.licenceNumber, row.insurance, row.insuranceUntil,
            row.certifications, row.specialisations, row.bio, row.yearsExperience, row.hourlyRateMinor,
            row.commissionRate, row.maxClients, row.colour, row.position, m_sites[size_t(plan.site)]));
    } else {
        TD_TRY(m_db.exec(
            "UPDATE trainers SET email = ?, phone = ?, licence_number = ?, insurance = ?, insurance_until = ?, "
            "certifications = ?, specialisations = ?, bio = ?, years_experience = ?, max_clients = ? WHERE id = ?",
            row.email, row.phone, row.licenceNumber, row.insurance, row.insuranceUntil, row.certifications,
            row.specialisations, row.bio, row.yearsExperience, row.maxClients, id));
    }
    m_trainers.push_back(id);
    return {};
}

Result<void> Writer::hours(size_t index)
{
    const TrainerPlan& plan = m_plan.trainers[index];
    for (const WeekdayHours& hours : plan.hours)
        TD_TRY(m_db.exec(
            "INSERT INTO availability (id, trainer_id, weekday, start_min, end_min, effective_from, effective_until) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            m_db.newId<AvailabilityId>(), m_trainers[index], hours.weekday, hours.startMin, hours.endMin, hours.from,
            hours.until));
    for (const ExtraHoursRow& extra : plan.extra)
        TD_TRY(m_db.exec(
            "INSERT INTO extra_hours (id, trainer_id, day, start_min, end_min, note) VALUES (?, ?, ?, ?, ?, ?)",
            m_db.newId<ExtraHoursId>(), m_trainers[index], extra.hours.day, extra.hours.startMin, extra.hours.endMin,
            extra.note));
    return {};
}

} // namespace td::demo
