// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables.h"

#include <cstring>

namespace td
{
namespace
{

constexpr RowRule all{"1", "1", "1"};
constexpr RowRule readAll{"1"};
/// Lists that any client may read; who is nobody (the kiosk before a PIN) reads nothing.
constexpr RowRule readAsClient{"$client IS NOT NULL"};
constexpr RowRule never{};

/// Studio-wide lists: the office writes, staff reads.
constexpr std::array<RowRule, roleCount> officeWrites{all, all, readAll, readAll, never};
/// As before, and clients may read.
constexpr std::array<RowRule, roleCount> officeWritesAllRead{all, all, readAll, readAll, readAsClient};
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

/// What belongs to a client's training. The join comes first, so that ten years of sets cost one look-up of the trainer's access.
#define CLIENT_JOIN(table) "t_client_access x JOIN " table " t ON t.client_id = x.client_id AND x.trainer_id = $me"
#define TRAINING_OF(table) RowRule{"1", ACCESS("NEW.client_id", "2"), ACCESS("OLD.client_id", "2") " AND NEW.client_id = OLD.client_id", CLIENT_JOIN(table)}
/// Plans and meal plans: of a client, or templates, which everybody reads and their author changes.
#define PLANNED(row, level) "(" row ".client_id IS NULL OR " ACCESS(row ".client_id", level) ")"
constexpr RowRule trainerPlans{PLANNED("t", "1"), PLANNED("NEW", "2"),
                               "NEW.client_id IS OLD.client_id AND CASE WHEN OLD.client_id IS NULL THEN OLD.trainer_id IS $me ELSE "
                               ACCESS("OLD.client_id", "2") " END"};
constexpr RowRule clientPlans{"t.client_id = $client AND t.status IN ('active', 'completed')"};
#define OF_PLAN(row, table, column, level)                                                                             \
    "EXISTS (SELECT 1 FROM " table " p WHERE p.id = " row "." column " AND " PLANNED("p", level) ")"
#define PLAN_PARTS(table, column)                                                                                      \
    RowRule{OF_PLAN("t", table, column, "1"), OF_PLAN("NEW", table, column, "2"),                                      \
            "NEW." column " = OLD." column " AND EXISTS (SELECT 1 FROM " table " p WHERE p.id = OLD." column               \
            " AND CASE WHEN p.client_id IS NULL THEN p.trainer_id IS $me ELSE " ACCESS("p.client_id", "2") " END)"}
#define CLIENT_PARTS(table, column)                                                                                    \
    RowRule{"EXISTS (SELECT 1 FROM " table " p WHERE p.id = t." column " AND p.client_id = $client AND p.status IN ('active', 'completed'))"}
/// The studio's lists that a trainer adds to, and changes what they added.
constexpr RowRule ownAdditions{"1", "NEW.trainer_id = $me", "OLD.trainer_id = $me AND NEW.trainer_id = $me"};
constexpr RowRule ownSnippets{"t.trainer_id IS NULL OR t.trainer_id = $me", "NEW.trainer_id = $me", "OLD.trainer_id = $me AND NEW.trainer_id = $me"};
constexpr RowRule trainerNotes{ACCESS("t.client_id", "1"), ACCESS("NEW.client_id", "2") " AND NEW.trainer_id = $me",
                               ACCESS("OLD.client_id", "2") " AND OLD.trainer_id = $me AND NEW.trainer_id = $me AND NEW.client_id = OLD.client_id"};
/// At the kiosk a client logs their own sets, and changes what they logged.
constexpr RowRule clientWorkouts{"t.client_id = $client", "NEW.client_id = $client AND NEW.source = 'client' AND NEW.trainer_id IS NULL",
                                 "OLD.client_id = $client AND OLD.source = 'client' AND NEW.client_id = $client AND NEW.source = 'client' "
                                 "AND NEW.trainer_id IS NULL"};
#define OWN_WORKOUT(row) "EXISTS (SELECT 1 FROM t_workouts w WHERE w.id = " row ".workout_id AND w.client_id = $client AND w.source = 'client')"
constexpr RowRule clientSets{"t.client_id = $client", "NEW.client_id = $client AND " OWN_WORKOUT("NEW"),
                             "OLD.client_id = $client AND NEW.client_id = $client AND NEW.workout_id = OLD.workout_id AND " OWN_WORKOUT("OLD")};
constexpr RowRule trainerForms{ACCESS("t.client_id", "1"), ACCESS("NEW.client_id", "1"), nullptr};
constexpr RowRule deskForms{"t.kind = 'waiver'", "NEW.kind = 'waiver'", nullptr};
constexpr RowRule clientForms{"t.client_id = $client", "NEW.client_id = $client", nullptr};
constexpr RowRule trainerNotices{"t.trainer_id = $me OR " ACCESS("t.client_id", "1"), ACCESS("NEW.client_id", "2"),
                                 "OLD.trainer_id = $me AND NEW.trainer_id = $me AND NEW.client_id = OLD.client_id"};
constexpr RowRule clientNotices{"t.client_id = $client AND t.trainer_id IS NULL", nullptr,
                                "OLD.client_id = $client AND OLD.trainer_id IS NULL AND NEW.client_id = OLD.client_id AND NEW.trainer_id IS NULL"};

constexpr TableRule tables[] = {
    {"organisation", false, true, {RowRule{"1", nullptr, "1"}, RowRule{"1", nullptr, "1"}, readAll, readAll, readAsClient}, "", {}},
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
    {"training_settings", false, true, officeWritesAllRead, "", {}},
    {"client_training", false, true, {all, all, trainerHealth, never, RowRule{"t.id = $client"}}, "", {}},
    {"exercises", false, true, {all, all, ownAdditions, readAll, readAsClient}, "", {}},
    {"plans", false, true, {all, all, trainerPlans, never, clientPlans}, "", {}},
    {"plan_items", false, true, {all, all, PLAN_PARTS("t_plans", "plan_id"), never, CLIENT_PARTS("t_plans", "plan_id")}, "", {}},
    {"workouts", false, true, {all, all, TRAINING_OF("t_workouts"), never, clientWorkouts}, "", {}},
    {"set_logs", false, true, {all, all, TRAINING_OF("t_set_logs"), never, clientSets}, "", {}},
    {"session_notes", false, true, {all, all, trainerNotes, never, never}, "", {{"private_text", "t.trainer_id = $me"}}},
    {"note_snippets", false, true, {all, all, ownSnippets, never, never}, "", {}},
    {"measurements", false, true, {all, all, TRAINING_OF("t_measurements"), never, ownClientRows}, "", {}},
    {"goals", false, true, {all, all, TRAINING_OF("t_goals"), never, ownClientRows}, "", {}},
    {"progress_photos", false, true, {all, all, TRAINING_OF("t_progress_photos"), never, never}, "", {}},
    {"client_files", false, true, {all, all, TRAINING_OF("t_client_files"), never, never}, "", {}},
    {"foods", false, true, {all, all, ownAdditions, readAll, readAsClient}, "", {}},
    {"nutrition_targets", false, true, {all, all, TRAINING_OF("t_nutrition_targets"), never, ownClientRows}, "", {}},
    {"meal_plans", false, true, {all, all, trainerPlans, never, clientPlans}, "", {}},
    {"meal_items", false, true, {all, all, PLAN_PARTS("t_meal_plans", "meal_plan_id"), never, CLIENT_PARTS("t_meal_plans", "meal_plan_id")}, "", {}},
    {"forms", false, true, officeWritesAllRead, "", {}},
    {"signed_forms", false, true, {readInsert, readInsert, trainerForms, deskForms, clientForms}, "", {}, true},
    {"kiosk_pins", false, true, {all, all, trainerHealth, all, never}, "", {}},
    {"notices", false, true, {all, all, trainerNotices, never, clientNotices}, "", {}},
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

// What a client reads of their signed notes; never the trainer's own part.
#define SHARED_NOTES                                                                                                   \
    "SELECT t.id, t.client_id, t.day, t.shared_text, t.recommendations, t.rating, t.signed_at, t.amends_id, r.first_name, r.last_name " \
    "FROM t_session_notes t JOIN t_trainers r ON r.id = t.trainer_id WHERE t.status = 'signed' AND t.client_id = $client "               \
    "AND (t.shared_text <> '' OR t.recommendations <> '')"
#define MY_SESSIONS                                                                                                    \
    "SELECT t.id, p.id AS participant_id, p.status, p.attended, t.day, t.start_min, t.duration_min, t.starts_at, c.name AS class_name, "  \
    "r.first_name, r.last_name FROM t_participants p JOIN t_appointments t ON t.id = p.appointment_id "                \
    "JOIN t_class_types c ON c.id = t.class_type_id JOIN t_trainers r ON r.id = t.trainer_id "                         \
    "WHERE p.client_id = $client AND p.deleted = 0 AND t.deleted = 0 AND t.status <> 'cancelled'"
#define MY_TRAINER                                                                                                     \
    "SELECT t.id, t.first_name, t.last_name, t.bio, t.specialisations, t.certifications FROM t_trainers t "            \
    "JOIN t_assignments a ON a.trainer_id = t.id WHERE a.client_id = $client AND a.status = 'active' AND a.deleted = 0"
// The links of the chain, without what the notes say: to sign the next one, whoever wrote the last.
#define NOTE_CHAIN "SELECT t.id, t.chain, t.chain_seq, t.prev_hash, t.hash FROM t_session_notes t WHERE t.status = 'signed'"
// Until when forms are signed, without the answers.
#define FORM_STATES "SELECT t.id, t.client_id, t.form_id, t.kind, t.title, t.signed_on, t.signed_at, t.expires_on FROM t_signed_forms t WHERE t.id <> 0"

constexpr ViewRule views[] = {
    {"shared_notes", nullptr, nullptr, nullptr, SHARED_NOTES},
    {"my_sessions", nullptr, nullptr, nullptr, MY_SESSIONS},
    {"my_trainer", nullptr, nullptr, nullptr, MY_TRAINER},
    {"note_chain", NOTE_CHAIN, NOTE_CHAIN, NOTE_CHAIN, nullptr},
    {"form_states", FORM_STATES, FORM_STATES, FORM_STATES " AND " ACCESS("t.client_id", "1"), nullptr},
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
