// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables.h"

#include <cstring>

namespace td
{
namespace
{

constexpr RowRule all{"1", "1", "1"};
constexpr RowRule readAll{"1"};
constexpr RowRule never{};

/// Studio-wide lists: the office writes, staff reads.
constexpr std::array<RowRule, roleCount> officeWrites{all, all, readAll, readAll, never};
/// As before, and clients may read.
constexpr std::array<RowRule, roleCount> officeWritesAllRead{all, all, readAll, readAll, readAll};
constexpr std::array<RowRule, roleCount> nobody{};

#define ACCESS(client, level)                                                                                          \
    "EXISTS (SELECT 1 FROM t_client_access x WHERE x.trainer_id = $me AND x.client_id = " client " AND x.level >= " level ")"

constexpr RowRule trainerClients{"1", "1", ACCESS("OLD.id", "2"),
                                 "t_client_access x JOIN t_clients t ON t.id = x.client_id AND x.trainer_id = $me"};
constexpr RowRule trainerHealth{ACCESS("t.id", "1"), ACCESS("NEW.id", "2"), ACCESS("OLD.id", "2")};
constexpr RowRule trainerOfClient{ACCESS("t.client_id", "1"), ACCESS("NEW.client_id", "2"),
                                  ACCESS("OLD.client_id", "2") " AND NEW.client_id = OLD.client_id"};
constexpr RowRule trainerAssignments{ACCESS("t.client_id", "1") " OR t.trainer_id = $me",
                                     "NEW.trainer_id = $me AND NOT EXISTS (SELECT 1 FROM t_assignments x WHERE x.client_id = "
                                     "NEW.client_id)",
                                     "OLD.trainer_id = $me AND NEW.trainer_id = $me AND NEW.client_id = OLD.client_id"};
constexpr RowRule deskAssignments{
    "1", "NOT EXISTS (SELECT 1 FROM t_assignments x WHERE x.client_id = NEW.client_id)", nullptr};
constexpr RowRule trainerGrants{"t.trainer_id = $me OR " ACCESS("t.client_id", "3"), ACCESS("NEW.client_id", "3"),
                                ACCESS("OLD.client_id", "3") " AND NEW.client_id = OLD.client_id"};
constexpr RowRule trainerHours{"1", "NEW.trainer_id = $me", "OLD.trainer_id = $me AND NEW.trainer_id = $me"};
constexpr RowRule trainerTimeOff{"t.trainer_id IN ($team)", "NEW.trainer_id = $me AND NEW.status = 'requested'",
                                 "OLD.trainer_id = $me AND NEW.trainer_id = $me AND NEW.status IN ('requested', 'withdrawn')"};
constexpr RowRule trainerSessions{"t.trainer_id IN ($team)", "NEW.trainer_id IN ($team)",
                                  "OLD.trainer_id IN ($team) AND NEW.trainer_id IN ($team)"};
constexpr RowRule trainerParticipants{
    "t.trainer_id IN ($team) OR " ACCESS("t.client_id", "1"),
    ACCESS("NEW.client_id", "1") " AND EXISTS (SELECT 1 FROM t_appointments x WHERE x.id = NEW.appointment_id AND "
                                 "x.trainer_id IN ($team))",
    "OLD.trainer_id IN ($team) AND NEW.client_id = OLD.client_id"};
constexpr RowRule ownUser{"t.id = $user"};
constexpr RowRule ownLogEntries{nullptr, "NEW.user_id = $user", nullptr};

constexpr RowRule readInsert{"1", "1", nullptr};
constexpr RowRule ownClientRows{"t.client_id = $client"};
/// A trainer's part in the books: what belongs to their clients, and what they bill studios themselves.
#define BOOKED(row, level) "(" ACCESS(row ".client_id", level) " OR " row ".trainer_id = $me)"
constexpr RowRule trainerBooks{BOOKED("t", "1"), BOOKED("NEW", "2"),
                               BOOKED("OLD", "2") " AND NEW.client_id IS OLD.client_id AND NEW.trainer_id IS OLD.trainer_id"};
constexpr RowRule trainerBooksAppend{BOOKED("t", "1"), BOOKED("NEW", "2"), nullptr};
constexpr RowRule trainerClientAppend{ACCESS("t.client_id", "1"), ACCESS("NEW.client_id", "2"), nullptr};
#define OF_INVOICE(row, level)                                                                                         \
    "EXISTS (SELECT 1 FROM t_invoices i WHERE i.id = " row ".invoice_id AND " BOOKED("i", level) ")"
constexpr RowRule trainerInvoiceParts{OF_INVOICE("t", "1"), OF_INVOICE("NEW", "2"),
                                      OF_INVOICE("OLD", "2") " AND NEW.invoice_id = OLD.invoice_id"};
constexpr RowRule trainerInvoicePartsAppend{OF_INVOICE("t", "1"), OF_INVOICE("NEW", "2"), nullptr};
/// A session's credit is moved by whoever leads the session, too; so they see the lots of those whom they train.
#define TRAINED(client) "EXISTS (SELECT 1 FROM t_participants p WHERE p.client_id = " client " AND p.trainer_id IN ($team))"
constexpr RowRule trainerLots{ACCESS("t.client_id", "1") " OR " TRAINED("t.client_id"), ACCESS("NEW.client_id", "2"),
                              ACCESS("OLD.client_id", "2") " AND NEW.client_id = OLD.client_id"};
constexpr RowRule trainerCredits{
    ACCESS("t.client_id", "1") " OR " TRAINED("t.client_id"),
    ACCESS("NEW.client_id", "2") " OR EXISTS (SELECT 1 FROM t_participants p WHERE p.id = NEW.participant_id AND p.trainer_id IN "
                                 "($team) AND p.client_id = NEW.client_id)",
    nullptr};
constexpr RowRule trainerDispatches{ACCESS("t.client_id", "1"), ACCESS("NEW.client_id", "1") " OR NEW.client_id IS NULL", nullptr};
constexpr RowRule clientInvoices{"t.client_id = $client AND t.status <> 'draft'"};
constexpr RowRule clientInvoiceParts{
    "EXISTS (SELECT 1 FROM t_invoices i WHERE i.id = t.invoice_id AND i.client_id = $client AND i.status <> 'draft')"};
constexpr RowRule ownContracts{"t.trainer_id = $me", "NEW.trainer_id = $me", "OLD.trainer_id = $me AND NEW.trainer_id = $me"};
#define OF_CONTRACT(row) "EXISTS (SELECT 1 FROM t_contracts c WHERE c.id = " row ".contract_id AND c.trainer_id = $me)"
constexpr RowRule ownContractRates{OF_CONTRACT("t"), OF_CONTRACT("NEW"), OF_CONTRACT("OLD") " AND NEW.contract_id = OLD.contract_id"};

constexpr TableRule tables[] = {
    {"organisation", false, true, {RowRule{"1", nullptr, "1"}, RowRule{"1", nullptr, "1"}, readAll, readAll, readAll}, "", {}},
    {"locations", false, true, officeWritesAllRead, "", {}},
    {"rooms", false, true, officeWritesAllRead, "", {}},
    {"trainers", false, true,
     {all, all, RowRule{"1", nullptr, "OLD.id = $me AND NEW.parent_trainer_id IS OLD.parent_trainer_id"}, readAll, never},
     "", {{"hourly_rate_minor", "t.id = $me"}, {"commission_rate", "t.id = $me"}}},
    {"users", false, true, {all, all, ownUser, ownUser, ownUser}, "", {}},
    {"user_secrets", true, false, nobody, "", {}},
    {"preferences", true, false, nobody, "", {}},
    {"clients", false, true, {all, all, trainerClients, all, RowRule{"t.id = $client"}}, "", {}},
    {"client_health", false, true, {all, all, trainerHealth, never, RowRule{"t.id = $client"}}, "", {}},
    {"client_alerts", false, true, {all, all, trainerOfClient, all, never}, "", {}},
    {"client_photos", false, true, {all, all, trainerOfClient, all, RowRule{"t.client_id = $client"}}, "", {}},
    {"assignments", false, true, {all, all, trainerAssignments, deskAssignments, RowRule{"t.client_id = $client"}}, "", {}},
    {"grants", false, true, {all, all, trainerGrants, never, never}, "", {}},
    {"client_access", true, false, nobody, "", {}},
    {"policies", false, true, officeWrites, "", {}},
    {"class_types", false, true, officeWritesAllRead, "", {}},
    {"availability", false, true, {all, all, trainerHours, readAll, never}, "", {}},
    {"extra_hours", false, true, {all, all, trainerHours, readAll, never}, "", {}},
    {"time_off", false, true, {all, all, trainerTimeOff, readAll, never}, "", {}},
    {"closures", false, true, officeWritesAllRead, "", {}},
    {"series", false, true, {all, all, trainerSessions, all, never}, "", {}},
    {"appointments", false, true, {all, all, trainerSessions, all, never}, "", {}},
    {"participants", false, true, {all, all, trainerParticipants, all, RowRule{"t.client_id = $client"}},
     "trainer_id starts_at ends_at is_open", {}},
    {"access_log", false, false,
     {RowRule{"1", "NEW.user_id = $user", nullptr}, RowRule{"1", "NEW.user_id = $user", nullptr}, ownLogEntries, ownLogEntries,
      ownLogEntries},
     "", {}, true},
    {"billing_settings", false, true, officeWrites, "", {}},
    {"mail_settings", false, true, {all, all, never, never, never}, "", {}},
    {"logos", false, true, officeWrites, "", {}},
    {"tax_rates", false, true, officeWrites, "", {}},
    {"client_billing", false, true, {all, all, RowRule{ACCESS("t.id", "1"), ACCESS("NEW.id", "2"), ACCESS("OLD.id", "2")}, all, never}, "", {}},
    {"contracts", false, true, {all, all, ownContracts, never, never}, "", {}},
    {"contract_rates", false, true, {all, all, ownContractRates, never, never}, "", {}},
    {"package_types", false, true, officeWrites, "", {}},
    {"package_classes", false, true, officeWrites, "", {}},
    {"trainer_prices", false, true, officeWrites, "", {}},
    {"lots", false, true, {all, all, trainerLots, all, ownClientRows}, "", {}},
    {"lot_freezes", false, true, {all, all, trainerLots, all, ownClientRows}, "", {}},
    {"credit_entries", false, true, {readInsert, readInsert, trainerCredits, readInsert, ownClientRows}, "", {}, true},
    {"membership_types", false, true, officeWrites, "", {}},
    {"membership_locations", false, true, officeWrites, "", {}},
    {"memberships", false, true, {all, all, trainerOfClient, all, ownClientRows}, "", {}},
    {"membership_pauses", false, true, {all, all, trainerOfClient, all, ownClientRows}, "", {}},
    {"membership_charges", false, true, {readInsert, readInsert, trainerClientAppend, readInsert, never}, "", {}, true},
    {"products", false, true, officeWrites, "", {}},
    {"stock_moves", false, true, {readInsert, readInsert, readInsert, readInsert, never}, "", {}, true},
    {"invoices", false, true, {all, all, trainerBooks, all, clientInvoices}, "", {}},
    {"invoice_lines", false, true, {all, all, trainerInvoiceParts, all, clientInvoiceParts}, "", {}},
    {"invoice_taxes", false, true, {readInsert, readInsert, trainerInvoicePartsAppend, readInsert, clientInvoiceParts}, "", {}, true},
    {"instalments", false, true, {readInsert, readInsert, trainerInvoicePartsAppend, readInsert, clientInvoiceParts}, "", {}, true},
    {"bank_accounts", false, true, {all, all, never, never, never}, "", {}},
    {"payments", false, true, {readInsert, readInsert, trainerBooksAppend, readInsert, ownClientRows}, "", {}, true},
    {"allocations", false, true, {readInsert, readInsert, trainerInvoicePartsAppend, readInsert, clientInvoiceParts}, "", {}, true},
    {"bank_deposits", false, true, {all, all, never, never, never}, "", {}},
    {"bank_deposit_items", false, true, {all, all, never, never, never}, "", {}},
    {"dispatches", false, true, {readInsert, readInsert, trainerDispatches, readInsert, never}, "", {}, true},
    {"number_series", true, false, nobody, "", {}},
    {"receipts", false, true, {all, all, never, never, never}, "", {}},
    {"expenses", false, true, {all, all, never, never, never}, "", {}},
    {"mileage", false, true, {all, all, RowRule{"t.trainer_id = $me", "NEW.trainer_id = $me", "OLD.trainer_id = $me AND NEW.trainer_id = $me"}, never, never}, "", {}},
    {"tax_periods", false, true, {all, all, never, never, never}, "", {}},
    {"journal", true, false, nobody, "", {}},
    {"device", true, false, nobody, "", {}},
};

#define NAMES "SELECT t.id, t.first_name, t.last_name, t.preferred_name, t.deleted FROM t_clients t WHERE t.id <> 0"
#define BUSY                                                                                                           \
    "SELECT t.id, t.trainer_id, t.room_id, t.day, t.start_min, t.duration_min, t.starts_at, t.ends_at "                \
    "FROM t_appointments t WHERE t.status <> 'cancelled' AND t.deleted = 0"
#define ABSENCES                                                                                                       \
    "SELECT t.id, t.trainer_id, t.first_day, t.last_day, t.start_min, t.end_min, t.kind "                              \
    "FROM t_time_off t WHERE t.status = 'approved' AND t.deleted = 0"
#define USERS "SELECT t.id, t.display_name FROM t_users t WHERE t.id <> 0"
// The blocks that a trainer's day is made of; the end is start plus duration, on the day where it falls.
#define BLOCKS                                                                                                         \
    "SELECT t.trainer_id, t.day AS date, printf('%02d:%02d', t.start_min / 60, t.start_min % 60) AS start_time, "      \
    "datetime(t.day, '+' || (t.start_min + t.duration_min) || ' minutes') AS end_time, "                               \
    "CASE c.category WHEN 'group' THEN 'class' ELSE 'session' END AS type, t.id "                                      \
    "FROM t_appointments t JOIN t_class_types c ON c.id = t.class_type_id "                                            \
    "WHERE t.status <> 'cancelled' AND t.deleted = 0"

#define TAX_LOCKS "SELECT t.regime, t.region, t.first_day, t.last_day FROM t_tax_periods t WHERE t.id <> 0"
#define ACCOUNTS "SELECT t.id, t.name, t.kind, t.is_primary FROM t_bank_accounts t WHERE t.status = 'active' AND t.deleted = 0"
// What an invoice prints for a transfer; whoever issues one may read that, and nothing else of the account.
#define PAYEE                                                                                                          \
    "SELECT t.id, t.holder, t.iban, t.bic FROM t_bank_accounts t WHERE t.is_primary = 1 AND t.status = 'active' AND t.deleted = 0"

constexpr ViewRule views[] = {
    {"client_names", NAMES, NAMES,
     NAMES " AND (EXISTS (SELECT 1 FROM t_client_access x WHERE x.trainer_id = $me AND x.client_id = t.id) "
           "OR EXISTS (SELECT 1 FROM t_participants p WHERE p.client_id = t.id AND p.trainer_id IN ($team)))",
     NAMES " AND t.id = $client"},
    {"busy_blocks", BUSY, BUSY, BUSY, nullptr},
    {"absences", ABSENCES, ABSENCES, ABSENCES, nullptr},
    {"user_names", USERS, USERS, USERS, nullptr},
    {"tax_locks", TAX_LOCKS, TAX_LOCKS, TAX_LOCKS, nullptr},
    {"account_names", ACCOUNTS, ACCOUNTS, ACCOUNTS, nullptr},
    {"payee_account", PAYEE, PAYEE, PAYEE, nullptr},
    {"scheduled_blocks", BLOCKS, BLOCKS, BLOCKS " AND t.trainer_id IN ($team)", nullptr},
};

} // namespace

std::span<const TableRule> tableRules()
{
    return tables;
}

std::span<const ViewRule> viewRules()
{
    return views;
}

const TableRule* findTableRule(QByteArrayView name)
{
    for (const TableRule& rule : tables) {
        if (name == QByteArrayView(rule.name, qsizetype(std::strlen(rule.name))))
            return &rule;
    }
    return nullptr;
}

} // namespace td
