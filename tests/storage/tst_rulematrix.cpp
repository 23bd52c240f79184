// SPDX-License-Identifier: GPL-3.0-or-later
// The row-rule matrix, made from the declarations: every table, every statement shape, every role. What a role may do is
// written down here a second time, by hand, as a person would say it; everything not named is expected to be denied.
#include "storage/tables.h"
#include "support/scratchstudio.h"

using namespace td;
using namespace td::test;

namespace
{

template <class IdType> AnyId any(const IdType& id)
{
    return AnyId(id.raw());
}

QByteArray literal(const AnyId& id)
{
    return "x'" + id.blob().toHex() + "'";
}

/// One row of each table, once on the own trainer's side and once on the other's.
struct RowTemplate {
    const char* table;
    const char* sql; ///< $id, $trainer, $client, $appointment, $n ("1" or "2")
};

constexpr RowTemplate templates[] = {
    {"clients", "(id, first_name) VALUES ($client, 'Client $n')"},
    {"client_health", "(id, allergies) VALUES ($client, 'nuts')"},
    {"client_alerts", "(id, client_id, kind, message) VALUES ($id, $client, 'note', 'watch')"},
    {"client_photos", "(id, client_id, image) VALUES ($id, $client, x'00')"},
    {"assignments", "(id, client_id, trainer_id, start_day) VALUES ($id, $client, $trainer, '2026-01-01')"},
    {"grants", "(id, client_id, trainer_id, level, granted_at) VALUES ($id, $client, $trainer, 'admin', 1)"},
    {"availability", "(id, trainer_id, weekday, start_min, end_min, effective_from) VALUES ($id, $trainer, 7, 600, 700, '2026-01-01')"},
    {"extra_hours", "(id, trainer_id, day, start_min, end_min) VALUES ($id, $trainer, '2026-07-01', 600, 700)"},
    {"time_off", "(id, trainer_id, first_day, last_day, kind, reason) VALUES ($id, $trainer, '2026-07-01', '2026-07-02', 'sick', 'flu')"},
    {"series", "(id, trainer_id, class_type_id, rrule, start_day, start_min, duration_min, zone) VALUES ($id, $trainer, $type, "
               "'FREQ=WEEKLY;COUNT=2', '2026-07-01', 600, 60, 'UTC')"},
    {"appointments", "(id, trainer_id, class_type_id, day, start_min, duration_min, zone, starts_at, ends_at, capacity) VALUES "
                     "($appointment, $trainer, $type, '2026-07-01', 600, 60, 'UTC', 1782900000, 1782903600, 1)"},
    {"participants", "(id, appointment_id, client_id, trainer_id, starts_at, ends_at, joined_at) VALUES ($id, $appointment, $client, "
                     "$trainer, 1782900000, 1782903600, 1)"},
    {"access_log", "(id, at, user_id, resource, action) VALUES ($id, 1, $user, 'x', 'view')"},
    {"closures", "(id, day, name) VALUES ($id, '2026-12-2$n', 'Closed')"},
    {"logos", "(id, image) VALUES ($id, x'00')"},
    {"tax_rates", "(id, region, category, code, regime, rate, valid_from) VALUES ($id, 'XX', 'service', 'VAT', 'vat', 20000, '2026-01-01')"},
    {"client_billing", "(id) VALUES ($client)"},
    {"contracts", "(id, trainer_id, name) VALUES ($contract, $trainer, 'Big gym $n')"},
    {"contract_rates", "(id, contract_id, class_type_id, rate_minor) VALUES ($id, $contract, $type, 4000)"},
    {"package_types", "(id, name, kind, units, price_minor) VALUES ($package, 'Ten', 'count', 10, 75000)"},
    {"package_classes", "(id, package_type_id, class_type_id) VALUES ($id, $package, $type)"},
    {"trainer_prices", "(id, package_type_id, trainer_id, price_minor) VALUES ($id, $package, $trainer, 80000)"},
    {"lots", "(id, client_id, name, kind, price_minor, bought_on) VALUES ($lot, $client, 'Ten', 'count', 75000, '2026-01-01')"},
    {"lot_freezes", "(id, lot_id, client_id, first_day) VALUES ($id, $lot, $client, '2026-02-01')"},
    {"credit_entries", "(id, lot_id, client_id, kind, units, day, at) VALUES ($id, $lot, $client, 'grant', 10, '2026-01-01', 1)"},
    {"membership_types", "(id, name, price_minor, period) VALUES ($mtype, 'Gym', 5000, 'month')"},
    {"membership_locations", "(id, membership_type_id, location_id) VALUES ($id, $mtype, $location)"},
    {"memberships", "(id, client_id, membership_type_id, price_minor, start_day, billed_until) VALUES ($membership, $client, $mtype, 5000, "
                    "'2026-01-01', '2026-01-01')"},
    {"membership_pauses", "(id, membership_id, client_id, first_day) VALUES ($id, $membership, $client, '2026-02-01')"},
    {"products", "(id, name, price_minor) VALUES ($product, 'Band', 2000)"},
    {"stock_moves", "(id, product_id, quantity, kind, day, at) VALUES ($id, $product, 5, 'purchase', '2026-01-01', 1)"},
    {"invoices", "(id, client_id, currency, issue_day, due_day) VALUES ($invoice, $client, 'CAD', '2026-01-01', '2026-01-15')"},
    {"invoice_lines", "(id, invoice_id, position, kind, description, unit_minor, amount_minor) VALUES ($id, $invoice, 1, 'other', 'x', 1, 1)"},
    {"invoice_taxes", "(id, invoice_id, position, code, name, regime, region, rate, base_minor, tax_minor, tax_day, sign) VALUES ($id, $invoice, "
                      "1, 'GST', 'GST', 'gst', 'CA-ON', 5000, 1, 0, '2026-01-01', 1)"},
    {"instalments", "(id, invoice_id, due_day, amount_minor) VALUES ($id, $invoice, '2026-01-15', 1)"},
    {"bank_accounts", "(id, name, currency) VALUES ($account, 'Main', 'CAD')"},
    {"payments", "(id, client_id, number, kind, method, amount_minor, currency, day, at) VALUES ($payment, $client, 'R-$n', 'payment', 'cash', 1, "
                 "'CAD', '2026-01-01', 1)"},
    {"bank_deposits", "(id, bank_account_id, day) VALUES ($deposit, $account, '2026-01-02')"},
    {"bank_deposit_items", "(id, deposit_id, payment_id) VALUES ($id, $deposit, $payment)"},
    {"membership_charges", "(id, membership_id, client_id, period_start, period_end, invoice_id) VALUES ($id, $membership, $client, '2026-01-01', "
                           "'2026-01-31', $invoice)"},
    {"dispatches", "(id, client_id, invoice_id, channel, at) VALUES ($id, $client, $invoice, 'print', 1)"},
    {"receipts", "(id, file_name, media_type, content) VALUES ($receipt, 'a.png', 'image/png', x'00')"},
    {"expenses", "(id, day, tax_day, category, net_minor, receipt_id) VALUES ($id, '2026-01-01', '2026-01-01', 'rent', 1, $receipt)"},
    {"mileage", "(id, day, trainer_id, metres, rate_minor) VALUES ($id, '2026-01-01', $trainer, 1000, 70)"},
    {"tax_periods", "(id, regime, first_day, last_day, figures, owing_minor, closed_at) VALUES ($id, 'gst', '200$n-01-01', '200$n-03-31', '{}', 0, "
                    "1)"},
    {"client_training", "(id) VALUES ($client)"},
    {"exercises", "(id, trainer_id, name, type) VALUES ($exercise, $trainer, 'Press $n', 'strength')"},
    {"plans", "(id, client_id, trainer_id, title, start_day, status) VALUES ($plan, $client, $trainer, 'Plan', '2026-01-05', 'active')"},
    {"plan_items", "(id, plan_id, week, weekday, exercise_id) VALUES ($id, $plan, 1, 1, $exercise)"},
    {"workouts", "(id, client_id, day, started_at, source) VALUES ($workout, $client, '2026-01-05', 1, 'client')"},
    {"set_logs", "(id, workout_id, client_id, exercise_id, day, done_at) VALUES ($id, $workout, $client, $exercise, '2026-01-05', 1)"},
    {"session_notes", "(id, client_id, trainer_id, day, private_text) VALUES ($id, $client, $trainer, '2026-01-05', 'mine')"},
    {"note_snippets", "(id, trainer_id, abbreviation, body) VALUES ($id, $trainer, 'gd', 'Good form.')"},
    {"measurements", "(id, client_id, day, kind, value) VALUES ($id, $client, '2026-01-05', 'weight', 1)"},
    {"goals", "(id, client_id, title, start_day) VALUES ($id, $client, 'Run', '2026-01-05')"},
    {"progress_photos", "(id, client_id, day, image) VALUES ($id, $client, '2026-01-05', x'00')"},
    {"client_files", "(id, client_id, name, content, added_on) VALUES ($id, $client, 'a.pdf', x'00', '2026-01-05')"},
    {"foods", "(id, trainer_id, name, kcal, protein_mg, carbs_mg, fat_mg) VALUES ($food, $trainer, 'Oats', 370, 1, 1, 1)"},
    {"nutrition_targets", "(id, client_id, from_day, formula, kcal, protein_g, carbs_g, fat_g) VALUES ($id, $client, '2026-01-05', 'manual', 2000, "
                          "1, 1, 1)"},
    {"meal_plans", "(id, client_id, trainer_id, title, status) VALUES ($mealplan, $client, $trainer, 'Meals', 'active')"},
    {"meal_items", "(id, meal_plan_id, day_no, meal, food_id, tenth_grams) VALUES ($id, $mealplan, 1, 'lunch', $food, 100)"},
    {"forms", "(id, kind, title) VALUES ($form, 'screening', 'Health')"},
    {"signed_forms", "(id, client_id, form_id, kind, title, content, signature, signer_name, signed_on, signed_at, hash) VALUES ($id, $client, "
                     "$form, 'screening', 'Health', '{}', x'00', 'A', '2026-01-05', 1, zeroblob(32))"},
    {"kiosk_pins", "(id, pin_hash) VALUES ($client, 'x')"},
    {"notices", "(id, client_id, kind, at) VALUES ($id, $client, 'plan', 1)"},
};

enum Right { None = 0, ReadOwn = 1, ReadOther = 2, UpdateOwn = 4, UpdateOther = 8 };
constexpr int ReadAll = ReadOwn | ReadOther;
constexpr int Everything = ReadAll | UpdateOwn | UpdateOther;

struct Expectation {
    const char* table;
    int office;
    int desk;
    int trainer;
    int client; ///< signed in as the own client
};

constexpr Expectation expectations[] = {
    {"organisation", Everything, ReadAll, ReadAll, ReadAll},
    {"locations", Everything, ReadAll, ReadAll, ReadAll},
    {"rooms", Everything, ReadAll, ReadAll, ReadAll},
    {"trainers", Everything, ReadAll, ReadAll | UpdateOwn, None},
    {"users", Everything, None, ReadOwn, None},
    {"clients", Everything, Everything, ReadOwn | UpdateOwn, ReadOwn},
    {"client_health", Everything, None, ReadOwn | UpdateOwn, ReadOwn},
    {"client_alerts", Everything, Everything, ReadOwn | UpdateOwn, None},
    {"client_photos", Everything, Everything, ReadOwn | UpdateOwn, ReadOwn},
    {"assignments", Everything, ReadAll, ReadOwn | UpdateOwn, ReadOwn},
    {"grants", Everything, None, ReadOwn | UpdateOwn, None},
    {"policies", Everything, ReadAll, ReadAll, None},
    {"class_types", Everything, ReadAll, ReadAll, ReadAll},
    {"availability", Everything, ReadAll, ReadAll | UpdateOwn, None},
    {"extra_hours", Everything, ReadAll, ReadAll | UpdateOwn, None},
    {"time_off", Everything, ReadAll, ReadOwn | UpdateOwn, None},
    {"closures", Everything, ReadAll, ReadAll, ReadAll},
    {"series", Everything, Everything, ReadOwn | UpdateOwn, None},
    {"appointments", Everything, Everything, ReadOwn | UpdateOwn, None},
    {"participants", Everything, Everything, ReadOwn | UpdateOwn, ReadOwn},
    {"access_log", ReadAll, None, None, None},
    {"billing_settings", Everything, ReadAll, ReadAll, None},
    {"mail_settings", Everything, None, None, None},
    {"logos", Everything, ReadAll, ReadAll, None},
    {"tax_rates", Everything, ReadAll, ReadAll, None},
    {"client_billing", Everything, Everything, ReadOwn | UpdateOwn, None},
    {"contracts", Everything, None, ReadOwn | UpdateOwn, None},
    {"contract_rates", Everything, None, ReadOwn | UpdateOwn, None},
    {"package_types", Everything, ReadAll, ReadAll, None},
    {"package_classes", Everything, ReadAll, ReadAll, None},
    {"trainer_prices", Everything, ReadAll, ReadAll, None},
    {"lots", Everything, Everything, ReadOwn | UpdateOwn, ReadOwn},
    {"lot_freezes", Everything, Everything, ReadOwn | UpdateOwn, ReadOwn},
    {"credit_entries", ReadAll, ReadAll, ReadOwn, ReadOwn},
    {"membership_types", Everything, ReadAll, ReadAll, None},
    {"membership_locations", Everything, ReadAll, ReadAll, None},
    {"memberships", Everything, Everything, ReadOwn | UpdateOwn, ReadOwn},
    {"membership_pauses", Everything, Everything, ReadOwn | UpdateOwn, ReadOwn},
    {"membership_charges", ReadAll, ReadAll, ReadOwn, None},
    {"products", Everything, ReadAll, ReadAll, None},
    {"stock_moves", ReadAll, ReadAll, ReadAll, None},
    {"invoices", Everything, Everything, ReadOwn | UpdateOwn, None}, // a client sees what is issued: tst_invoices
    {"invoice_lines", Everything, Everything, ReadOwn | UpdateOwn, None},
    {"invoice_taxes", ReadAll, ReadAll, ReadOwn, None},
    {"instalments", ReadAll, ReadAll, ReadOwn, None},
    {"bank_accounts", Everything, None, None, None},
    {"payments", ReadAll, ReadAll, ReadOwn, ReadOwn},
    {"allocations", ReadAll, ReadAll, ReadOwn, ReadOwn},
    {"bank_deposits", Everything, None, None, None},
    {"bank_deposit_items", Everything, None, None, None},
    {"dispatches", ReadAll, ReadAll, ReadOwn, None},
    {"receipts", Everything, None, None, None},
    {"expenses", Everything, None, None, None},
    {"mileage", Everything, None, ReadOwn | UpdateOwn, None},
    {"tax_periods", ReadAll, None, None, None}, // never deleted, which is what the test turns over
    {"training_settings", Everything, ReadAll, ReadAll, ReadAll},
    {"client_training", Everything, None, ReadOwn | UpdateOwn, ReadOwn},
    {"exercises", Everything, ReadAll, ReadAll | UpdateOwn, ReadAll},
    {"plans", Everything, None, ReadOwn | UpdateOwn, ReadOwn},
    {"plan_items", Everything, None, ReadOwn | UpdateOwn, ReadOwn},
    {"workouts", Everything, None, ReadOwn | UpdateOwn, ReadOwn | UpdateOwn},
    {"set_logs", Everything, None, ReadOwn | UpdateOwn, ReadOwn | UpdateOwn},
    {"session_notes", Everything, None, ReadOwn | UpdateOwn, None},
    {"note_snippets", Everything, None, ReadOwn | UpdateOwn, None},
    {"measurements", Everything, None, ReadOwn | UpdateOwn, ReadOwn},
    {"goals", Everything, None, ReadOwn | UpdateOwn, ReadOwn},
    {"progress_photos", Everything, None, ReadOwn | UpdateOwn, None},
    {"client_files", Everything, None, ReadOwn | UpdateOwn, None},
    {"foods", Everything, ReadAll, ReadAll | UpdateOwn, ReadAll},
    {"nutrition_targets", Everything, None, ReadOwn | UpdateOwn, ReadOwn},
    {"meal_plans", Everything, None, ReadOwn | UpdateOwn, ReadOwn},
    {"meal_items", Everything, None, ReadOwn | UpdateOwn, ReadOwn},
    {"forms", Everything, ReadAll, ReadAll, ReadAll},
    {"signed_forms", ReadAll, None, ReadOwn, ReadOwn}, // the desk reads waivers: tst_signedforms
    {"kiosk_pins", Everything, Everything, ReadOwn | UpdateOwn, None},
    {"notices", Everything, None, ReadOwn, ReadOwn | UpdateOwn}, // a trainer marks those to themselves
};

} // namespace

class TestRuleMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableHasAnExpectation();
    void rights_data();
    void rights();
    void bypasses_data();
    void bypasses();
    void internalTablesHaveNoView();
    void replaceCannotTakeOverARow();
    void insertsAreScoped();

private:
    Result<void> fillSide(int side, const AnyId& trainer, const AnyId& user);
    Result<void> fillAllocation(int side, const AnyId& client, const AnyId& payment);
    [[nodiscard]] Actor actorOf(int role) const;
    bool canRead(const QByteArray& table, const AnyId& id);
    bool canUpdate(const QByteArray& table, const AnyId& id);

    std::unique_ptr<ScratchStudio> m_studio;
    QHash<QByteArray, std::array<AnyId, 2>> m_rows; ///< table → own, other
    std::array<AnyId, 2> m_clients;
    UserId m_clientUser;
};

Result<void> TestRuleMatrix::fillSide(int side, const AnyId& trainer, const AnyId& user)
{
    ScratchStudio& s = *m_studio;
    const AnyId client(s.ids.next());
    const AnyId appointment(s.ids.next());
    QHash<QByteArray, AnyId> named{{"$client", client}, {"$appointment", appointment}};
    m_clients[size_t(side)] = client;
    for (const RowTemplate& row : templates) {
        AnyId id(s.ids.next());
        QByteArray sql(row.sql);
        // A row that others name: its own name stands first among its values.
        const QByteArray first = QByteArray(row.sql).mid(QByteArray(row.sql).indexOf("VALUES (") + 8).split(',').first().split(')').first();
        if (first != "$id")
            {
            if (!named.contains(first))
                named.insert(first, id);
            id = named.value(first);
        }
        sql.replace("$id", literal(id)).replace("$type", literal(any(s.personal))).replace("$location", literal(any(s.location)));
        sql.replace("$trainer", literal(trainer));
        for (auto it = named.cbegin(); it != named.cend(); ++it)
            sql.replace(it.key() + ',', literal(it.value()) + ',').replace(it.key() + ')', literal(it.value()) + ')');
        sql.replace("$user", literal(user)).replace("$n", QByteArray::number(side + 1));
        auto q = s.db().maintenanceQuery("INSERT INTO t_" + QByteArray(row.table) + " " + sql);
        TD_TRY(q.finish());
        m_rows[row.table][size_t(side)] = id;
    }
    return fillAllocation(side, named.value("$client"), named.value("$payment"));
}

// Only an issued invoice can be paid.
Result<void> TestRuleMatrix::fillAllocation(int side, const AnyId& client, const AnyId& payment)
{
    ScratchStudio& s = *m_studio;
    const QByteArray invoice = literal(AnyId(s.ids.next()));
    const AnyId id(s.ids.next());
    for (const QByteArray& sql :
         {"INSERT INTO t_invoices (id, client_id, currency, issue_day, due_day, net_minor, total_minor) VALUES (" + invoice + ", " +
              literal(client) + ", 'CAD', '2026-01-01', '2026-01-15', 1, 1)",
          "UPDATE t_invoices SET status = 'issued', number = 'A-" + QByteArray::number(side) +
              "', hash = x'00', tax_day = issue_day, issued_at = 1 WHERE id = " + invoice,
          "INSERT INTO t_allocations (id, client_id, payment_id, invoice_id, amount_minor, day, at) VALUES (" + literal(id) + ", " +
              literal(client) + ", " + literal(payment) + ", " + invoice + ", 1, '2026-01-01', 1)"}) {
        auto q = s.db().maintenanceQuery(sql);
        TD_TRY(q.finish());
    }
    m_rows["allocations"][size_t(side)] = id;
    return {};
}

void TestRuleMatrix::initTestCase()
{
    m_studio = std::make_unique<ScratchStudio>();
    ScratchStudio& s = *m_studio;
    TD_VERIFY(s.ready());
    m_clientUser = s.ids.make<UserId>();
    TD_VERIFY(s.db().change("setup", {}, [&]() -> Result<void> {
        for (const QByteArray& table : {QByteArray("billing_settings"), QByteArray("mail_settings"), QByteArray("training_settings")}) {
            auto settings = s.db().maintenanceQuery("INSERT INTO t_" + table + " (id) VALUES (" + literal(any(s.organisation)) + ")");
            TD_TRY(settings.finish());
            m_rows[table] = {any(s.organisation), any(s.organisation)};
        }
        TD_TRY(fillSide(0, any(s.trainer), any(s.trainerUser)));
        TD_TRY(fillSide(1, any(s.otherTrainer), any(s.otherUser)));
        auto q = s.db().maintenanceQuery("INSERT INTO t_users (id, login, display_name, role, client_id) VALUES (" +
                                         literal(any(m_clientUser)) + ", 'c1', 'Client', 'client', " + literal(m_clients[0]) + ")");
        return q.finish();
    }));
    m_rows["trainers"] = {any(s.trainer), any(s.otherTrainer)};
    m_rows["users"] = {any(s.trainerUser), any(s.otherUser)};
    m_rows["organisation"] = {any(s.organisation), any(s.organisation)};
    m_rows["locations"] = {any(s.location), any(s.location)};
    m_rows["rooms"] = {any(s.room), any(s.room)};
    m_rows["policies"] = {any(s.policy), any(s.policy)};
    m_rows["class_types"] = {any(s.personal), any(s.group)};
}

Actor TestRuleMatrix::actorOf(int role) const
{
    switch (Role(role)) {
    case Role::Owner:
        return m_studio->owner();
    case Role::Admin: {
        Actor admin = m_studio->owner();
        admin.role = Role::Admin;
        return admin;
    }
    case Role::Trainer:
        return m_studio->trainerActor();
    case Role::Desk:
        return m_studio->desk();
    case Role::Client:
        break;
    }
    return {m_clientUser, QStringLiteral("c1"), QStringLiteral("Client"), Role::Client, {}, ClientId(m_clients[0].raw())};
}

bool TestRuleMatrix::canRead(const QByteArray& table, const AnyId& id)
{
    auto q = m_studio->db().readOnlyQuery("SELECT count(*) FROM " + table + " WHERE id = " + literal(id));
    return q.next() && q.integer(0) == 1;
}

bool TestRuleMatrix::canUpdate(const QByteArray& table, const AnyId& id)
{
    // "deleted" turned over and back: every table that can be changed has it.
    Database& db = m_studio->db();
    const auto flagOf = [&] {
        auto q = db.maintenanceQuery("SELECT deleted FROM t_" + table + " WHERE id = " + literal(id));
        return q.next() ? q.integer(0) : -1;
    };
    const int before = flagOf();
    int during = before;
    (void)db.rehearse([&]() -> Result<void> {
        const QByteArray extra = table == "time_off" ? ", status = 'withdrawn'" : "";
        auto q = db.composedQuery("UPDATE " + table + " SET deleted = 1 - deleted" + extra + " WHERE id = " + literal(id));
        const auto done = q.finish();
        during = flagOf();
        return done;
    });
    return during != before;
}

void TestRuleMatrix::everyTableHasAnExpectation()
{
    for (const TableRule& rule : tableRules()) {
        const bool expected = std::any_of(std::begin(expectations), std::end(expectations),
                                          [&](const Expectation& e) { return QByteArray(e.table) == rule.name; });
        QVERIFY2(expected != rule.internal, rule.name);
        if (!rule.internal)
            QVERIFY2(m_rows.contains(rule.name), rule.name);
    }
}

void TestRuleMatrix::rights_data()
{
    QTest::addColumn<int>("role");
    for (int role = 0; role < roleCount; ++role)
        QTest::newRow(qPrintable(roleName(Role(role)))) << role;
}

void TestRuleMatrix::rights()
{
    QFETCH(int, role);
    TD_VERIFY(m_studio->signInAs(actorOf(role)));
    for (const Expectation& e : expectations) {
        const int wanted = Role(role) == Role::Trainer ? e.trainer
                           : Role(role) == Role::Desk  ? e.desk
                           : Role(role) == Role::Client ? e.client
                                                        : e.office;
        const auto& [own, other] = m_rows[e.table];
        const auto check = [&](bool actual, int right, const char* what) {
            QVERIFY2(actual == bool(wanted & right), (QByteArray(e.table) + ' ' + what).constData());
        };
        check(canRead(e.table, own), ReadOwn, "read own");
        if (!findTableRule(e.table)->appended) // those have no such column
            check(canUpdate(e.table, own), UpdateOwn, "update own");
        if (own == other)
            continue;
        check(canRead(e.table, other), ReadOther, "read other");
        if (!findTableRule(e.table)->appended)
            check(canUpdate(e.table, other), UpdateOther, "update other");
    }
}

void TestRuleMatrix::bypasses_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const TableRule& rule : tableRules()) {
        const QByteArray t = "t_" + QByteArray(rule.name);
        const QByteArray view(rule.name);
        for (const QByteArray& sql :
             {"SELECT * FROM " + t, "SELECT count(*) FROM " + t, "SELECT 1 FROM main." + t, "SELECT rowid FROM " + t,
              "WITH " + view + " AS (SELECT * FROM " + t + ") SELECT * FROM " + view,
              "WITH access_assignment_insert AS (SELECT * FROM " + t + ") SELECT * FROM access_assignment_insert",
              "SELECT (SELECT count(*) FROM " + t + ")", "SELECT * FROM organisation, " + t,
              "SELECT 1 WHERE EXISTS (SELECT 1 FROM " + t + ")", "SELECT id FROM organisation UNION ALL SELECT 1 FROM " + t,
              "SELECT * FROM (SELECT * FROM " + t + ") AS organisation", "VALUES ((SELECT count(*) FROM " + t + "))",
              "UPDATE " + t + " SET rowid = 1", "DELETE FROM " + t, "INSERT INTO " + t + " DEFAULT VALUES",
              "PRAGMA table_info(" + t + ")", "EXPLAIN SELECT * FROM " + t, "DROP TABLE " + t})
            QTest::newRow(sql.constData()) << sql;
    }
}

void TestRuleMatrix::bypasses()
{
    QFETCH(QByteArray, sql);
    if (m_studio->db().actor().role != Role::Trainer)
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
    Query q = m_studio->db().readOnlyQuery(sql);
    QVERIFY(!q.next());
    QVERIFY(q.failed());
}

void TestRuleMatrix::internalTablesHaveNoView()
{
    for (int role = 0; role < roleCount; ++role) {
        TD_VERIFY(m_studio->signInAs(actorOf(role)));
        for (const TableRule& rule : tableRules()) {
            if (!rule.internal)
                continue;
            Query q = m_studio->db().readOnlyQuery("SELECT * FROM " + QByteArray(rule.name));
            QVERIFY2(q.failed(), rule.name);
        }
    }
}

void TestRuleMatrix::replaceCannotTakeOverARow()
{
    TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
    Database& db = m_studio->db();
    const AnyId other = m_rows["appointments"][1];
    for (const QByteArray& verb : {QByteArray("INSERT OR REPLACE"), QByteArray("REPLACE"), QByteArray("INSERT")}) {
        const auto result = db.change("x", {}, [&]() -> Result<void> {
            auto q = db.composedQuery(verb + " INTO appointments (id, trainer_id, class_type_id, day, start_min, duration_min, zone, "
                                             "starts_at, ends_at, capacity) VALUES (" + literal(other) + ", " +
                                      literal(any(m_studio->trainer)) + ", " + literal(any(m_studio->personal)) +
                                      ", '2026-08-01', 600, 60, 'UTC', 1785578400, 1785582000, 1)");
            return q.finish();
        });
        QVERIFY2(!result, verb.constData());
    }
    TD_VERIFY(m_studio->signInAs(m_studio->owner()));
    auto q = m_studio->db().readOnlyQuery("SELECT trainer_id FROM appointments WHERE id = " + literal(other));
    QVERIFY(q.next());
    QCOMPARE(q.id<TrainerId>(0), m_studio->otherTrainer);
}

void TestRuleMatrix::insertsAreScoped()
{
    TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
    Database& db = m_studio->db();
    const auto insert = [&](const QByteArray& sql) {
        return db.change("x", {}, [&]() -> Result<void> {
            auto q = db.composedQuery(sql);
            return q.finish();
        });
    };
    const QByteArray id = literal(AnyId(m_studio->ids.next()));
    const QByteArray they = literal(any(m_studio->otherTrainer));
    for (const QByteArray& sql :
         {"INSERT INTO availability (id, trainer_id, weekday, start_min, end_min, effective_from) VALUES (" + id + ", " + they +
              ", 1, 0, 60, '2026-01-01')",
          "INSERT INTO assignments (id, client_id, trainer_id, start_day) VALUES (" + id + ", " + literal(m_clients[1]) + ", " +
              literal(any(m_studio->trainer)) + ", '2026-01-01')",
          "INSERT INTO grants (id, client_id, trainer_id, level, granted_at) VALUES (" + id + ", " + literal(m_clients[1]) + ", " +
              literal(any(m_studio->trainer)) + ", 'admin', 1)",
          "INSERT INTO client_health (id) VALUES (" + literal(m_clients[1]) + ")",
          "INSERT INTO users (id, login, display_name, role) VALUES (" + id + ", 'x', 'x', 'owner')",
          "INSERT INTO access_log (id, at, user_id, resource, action) VALUES (" + id + ", 1, " +
              literal(any(m_studio->ownerUser)) + ", 'x', 'view')",
          QByteArray("DELETE FROM clients")}) {
        const auto result = insert(sql);
        QVERIFY2(!result, sql.constData());
        QCOMPARE(result.error().kind, ErrorKind::Forbidden);
    }
}

QTEST_GUILESS_MAIN(TestRuleMatrix)
#include "tst_rulematrix.moc"
