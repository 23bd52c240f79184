// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/team.h"

#include "core/formcheck.h"
#include "storage/database.h"

namespace td
{
namespace
{

constexpr qint64 maxMoney = 100'000'000;

#define TRAINER_COLUMNS                                                                                                \
    "id, parent_trainer_id, location_id, first_name, last_name, email, phone, licence_number, insurance, "             \
    "insurance_until, certifications, specialisations, bio, links, years_experience, hourly_rate_minor, "              \
    "commission_rate, max_clients, colour, status = 'inactive', position, version"
#define USER_COLUMNS "id, login, display_name, role, trainer_id, client_id, status = 'left', totp_enabled, version"

constexpr TextField<Trainer> trainerTexts[] = {
    {"first_name", &Trainer::firstName, 100, true},
    {"last_name", &Trainer::lastName, 100},
    {"phone", &Trainer::phone, 40},
    {"licence_number", &Trainer::licenceNumber, 120},
    {"insurance", &Trainer::insurance, 200},
    {"certifications", &Trainer::certifications, 4000, false, true},
    {"specialisations", &Trainer::specialisations, 4000, false, true},
    {"bio", &Trainer::bio, 10'000, false, true},
    {"links", &Trainer::links, 2000, false, true},
};

constexpr TextField<User> userTexts[] = {
    {"login", &User::login, 60, true},
    {"display_name", &User::displayName, 120, true},
};

Trainer readTrainer(const Query& q)
{
    Trainer t;
    int c = 0;
    t.id = q.id<TrainerId>(c++);
    t.lead = q.id<TrainerId>(c++);
    t.location = q.id<LocationId>(c++);
    t.firstName = q.text(c++);
    t.lastName = q.text(c++);
    t.email = q.text(c++);
    t.phone = q.text(c++);
    t.licenceNumber = q.text(c++);
    t.insurance = q.text(c++);
    t.insuranceUntil = q.date(c++);
    t.certifications = q.text(c++);
    t.specialisations = q.text(c++);
    t.bio = q.text(c++);
    t.links = q.text(c++);
    t.yearsExperience = q.optionalInt(c++);
    t.hourlyRateMinor = q.optionalInt64(c++);
    t.commissionRate = q.optionalInt(c++);
    t.maxClients = q.optionalInt(c++);
    t.colour = q.integer(c++);
    t.inactive = q.boolean(c++);
    t.position = q.integer(c++);
    t.version = q.integer(c++);
    return t;
}

User readUser(const Query& q)
{
    User u;
    u.id = q.id<UserId>(0);
    u.login = q.text(1);
    u.displayName = q.text(2);
    u.role = roleFromName(q.text(3)).value_or(Role::Client);
    u.trainer = q.id<TrainerId>(4);
    u.client = q.id<ClientId>(5);
    u.left = q.boolean(6);
    u.totpEnabled = q.boolean(7);
    u.version = q.integer(8);
    return u;
}

template <class Number>
Result<void> checkOptional(const std::optional<Number>& value, qint64 highest, const char* field)
{
    return value ? checkRange(*value, 0, highest, field) : Result<void>();
}

Result<Trainer> checkTrainer(const Trainer& trainer)
{
    TD_TRY_ASSIGN(Trainer clean, checkTexts(trainer, trainerTexts));
    TD_TRY_ASSIGN(clean.email, checkEmail(clean.email, "email"));
    TD_TRY(checkOptional(clean.yearsExperience, 80, "years_experience"));
    TD_TRY(checkOptional(clean.hourlyRateMinor, maxMoney, "hourly_rate_minor"));
    TD_TRY(checkOptional(clean.commissionRate, 100'000, "commission_rate"));
    TD_TRY(checkOptional(clean.maxClients, 10'000, "max_clients"));
    TD_TRY(checkRange(clean.colour, 0, trainerColours - 1, "colour"));
    return clean;
}

Result<User> checkUser(Database& database, const User& user)
{
    TD_TRY_ASSIGN(User clean, checkTexts(user, userTexts));
    if (clean.login.contains(u' '))
        return fail(ErrorKind::Invalid, "user.login", "login");
    if (clean.role == Role::Trainer && clean.trainer.isNull())
        return fail(ErrorKind::Invalid, "user.needs-trainer", "trainer_id");
    if (clean.role == Role::Client && clean.client.isNull())
        return fail(ErrorKind::Invalid, "user.needs-client", "client_id");
    TD_TRY_ASSIGN(const qint64 taken,
                  database.query("SELECT count(*) FROM users WHERE login = ? COLLATE NOCASE AND status = 'active' "
                                 "AND deleted = 0 AND id IS NOT ?", clean.login, clean.id).number());
    if (taken > 0 && !clean.left)
        return fail(ErrorKind::Invalid, "user.login-taken", "login");
    return clean;
}

Result<void> expectOtherOwner(Database& database, UserId except)
{
    TD_TRY_ASSIGN(const qint64 owners, database.query("SELECT count(*) FROM users WHERE role = 'owner' AND status = 'active' "
                                                      "AND deleted = 0 AND id <> ?", except).number());
    if (owners == 0)
        return fail(ErrorKind::Refused, "user.last-owner");
    return {};
}

Result<void> expectNoCycle(Database& database, TrainerId id, TrainerId lead)
{
    TD_TRY_ASSIGN(const qint64 cycle,
                  database.query("WITH RECURSIVE above(id) AS (VALUES (?1) UNION SELECT t.parent_trainer_id FROM trainers t "
                                 "JOIN above ON t.id = above.id WHERE t.parent_trainer_id IS NOT NULL) "
                                 "SELECT count(*) FROM above WHERE id = ?2", lead, id).number());
    if (cycle > 0)
        return fail(ErrorKind::Invalid, "team.lead-cycle", "parent_trainer_id");
    return {};
}

QLatin1String trainerStatus(bool inactive)
{
    return inactive ? QLatin1String("inactive") : QLatin1String("active");
}

QLatin1String userStatus(bool left)
{
    return left ? QLatin1String("left") : QLatin1String("active");
}

} // namespace

Result<QList<Trainer>> Team::trainers()
{
    QList<Trainer> list;
    auto q = m_database.query("SELECT " TRAINER_COLUMNS " FROM trainers WHERE deleted = 0 ORDER BY status = 'inactive', "
                              "position, first_name COLLATE NOCASE, last_name COLLATE NOCASE, id");
    while (q.next())
        list.append(readTrainer(q));
    TD_TRY(q.finish());
    return list;
}

Result<Trainer> Team::findTrainer(TrainerId id)
{
    auto q = m_database.query("SELECT " TRAINER_COLUMNS " FROM trainers WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return readTrainer(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "trainer");
}

Result<TrainerId> Team::addTrainer(const Trainer& trainer)
{
    TD_TRY_ASSIGN(const Trainer t, checkTrainer(trainer));
    const auto id = m_database.newId<TrainerId>();
    return m_database.change("trainer.add", t.name(), [&]() -> Result<TrainerId> {
        TD_TRY(m_database.exec("INSERT INTO trainers (id, parent_trainer_id, location_id, first_name, last_name, email, phone, "
                               "licence_number, insurance, insurance_until, certifications, specialisations, bio, links, "
                               "years_experience, hourly_rate_minor, commission_rate, max_clients, colour, status, position) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               id, t.lead, t.location, t.firstName, t.lastName, t.email, t.phone, t.licenceNumber, t.insurance,
                               t.insuranceUntil, t.certifications, t.specialisations, t.bio, t.links, t.yearsExperience,
                               t.hourlyRateMinor, t.commissionRate, t.maxClients, t.colour, trainerStatus(t.inactive),
                               t.position));
        return id;
    });
}

Result<void> Team::saveTrainer(const Trainer& trainer)
{
    TD_TRY_ASSIGN(const Trainer t, checkTrainer(trainer));
    TD_TRY_ASSIGN(const Trainer before, findTrainer(t.id));
    if (!t.lead.isNull())
        TD_TRY(expectNoCycle(m_database, t.id, t.lead));
    if (t.inactive && !before.inactive) {
        TD_TRY_ASSIGN(const qint64 clients, activeClients(t.id));
        if (clients > 0)
            return fail(ErrorKind::Refused, "team.has-clients", "status", {QString::number(clients)});
    }
    return m_database.change("trainer.save", t.name(), [&] {
        return m_database.exec("UPDATE trainers SET parent_trainer_id = ?, location_id = ?, first_name = ?, last_name = ?, "
                               "email = ?, phone = ?, licence_number = ?, insurance = ?, insurance_until = ?, "
                               "certifications = ?, specialisations = ?, bio = ?, links = ?, years_experience = ?, "
                               "hourly_rate_minor = ?, commission_rate = ?, max_clients = ?, colour = ?, status = ?, "
                               "position = ?, version = ? WHERE id = ?",
                               t.lead, t.location, t.firstName, t.lastName, t.email, t.phone, t.licenceNumber, t.insurance,
                               t.insuranceUntil, t.certifications, t.specialisations, t.bio, t.links, t.yearsExperience,
                               t.hourlyRateMinor, t.commissionRate, t.maxClients, t.colour, trainerStatus(t.inactive),
                               t.position, t.version, t.id);
    });
}

Result<QList<User>> Team::users()
{
    QList<User> list;
    auto q = m_database.query("SELECT " USER_COLUMNS " FROM users WHERE deleted = 0 "
                              "ORDER BY status = 'left', display_name COLLATE NOCASE, id");
    while (q.next())
        list.append(readUser(q));
    TD_TRY(q.finish());
    return list;
}

Result<User> Team::findUser(UserId id)
{
    auto q = m_database.query("SELECT " USER_COLUMNS " FROM users WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return readUser(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "user");
}

Result<UserId> Team::addUserRow(const User& user)
{
    TD_TRY_ASSIGN(const User u, checkUser(m_database, user));
    const auto id = u.id.isNull() ? m_database.newId<UserId>() : u.id;
    return m_database.change("user.add", u.displayName, [&]() -> Result<UserId> {
        TD_TRY(m_database.exec("INSERT INTO users (id, login, display_name, role, trainer_id, client_id, status, totp_enabled) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                               id, u.login, u.displayName, roleName(u.role), u.trainer, u.client, userStatus(u.left),
                               u.totpEnabled));
        return id;
    });
}

Result<void> Team::saveUserRow(const User& user)
{
    TD_TRY_ASSIGN(const User before, findUser(user.id));
    TD_TRY_ASSIGN(const User u, checkUser(m_database, user));
    if (before.role == Role::Owner && !before.left && (u.left || u.role != Role::Owner))
        TD_TRY(expectOtherOwner(m_database, u.id));
    return m_database.change("user.save", u.displayName, [&] {
        return m_database.exec("UPDATE users SET login = ?, display_name = ?, role = ?, trainer_id = ?, client_id = ?, "
                               "status = ?, totp_enabled = ?, version = ? WHERE id = ?",
                               u.login, u.displayName, roleName(u.role), u.trainer, u.client, userStatus(u.left),
                               u.totpEnabled, u.version, u.id);
    });
}

Result<void> Team::markLeft(UserId id)
{
    TD_TRY_ASSIGN(const User user, findUser(id));
    if (user.left)
        return {};
    if (user.role == Role::Owner)
        TD_TRY(expectOtherOwner(m_database, id));
    return m_database.change("user.leave", user.displayName, [&] {
        return m_database.exec("UPDATE users SET status = 'left' WHERE id = ?", id);
    });
}

} // namespace td
