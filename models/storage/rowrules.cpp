// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowrules.h"

#include "storage/connectioncontext.h"
#include "storage/database.h"
#include "storage/tables.h"

#include <sodium.h>

#include <QSet>

#include <utility>

namespace td
{
namespace
{

struct Column {
    QByteArray name;
    QByteArray defaultValue;
};

QByteArray randomName()
{
    unsigned char bytes[16];
    randombytes_buf(bytes, sizeof bytes);
    return QByteArray("r_") + QByteArray(reinterpret_cast<const char*>(bytes), sizeof bytes).toHex();
}

template <class IdType> QByteArray literal(const IdType& id)
{
    return id.isNull() ? QByteArray("NULL") : "x'" + id.blob().toHex() + "'";
}

Result<QList<Column>> columnsOf(Database& database, const TableRule& rule)
{
    auto q = database.maintenanceQuery("SELECT name, dflt_value FROM pragma_table_info('t_" + QByteArray(rule.name) + "')");
    QList<Column> columns;
    while (q.next())
        columns.append({q.bytes(0), q.bytes(1)});
    TD_TRY(q.finish());
    return columns;
}

bool has(const QList<Column>& columns, QByteArrayView name)
{
    return std::any_of(columns.begin(), columns.end(), [name](const Column& c) { return c.name == name; });
}

/// Writes the TEMP objects of one sign-in.
class Generator
{
public:
    Generator(Database& database, const Actor& actor, const QByteArray& team)
        : m_database(database)
        , m_actor(actor)
        , m_me(literal(actor.trainer))
        , m_team(team)
        , m_user(literal(actor.user))
        , m_client(literal(actor.client))
    {
    }

    Result<void> table(const TableRule& rule)
    {
        const RowRule& role = rule.roles[size_t(m_actor.role)];
        if (rule.internal || (role.read == nullptr && role.insert == nullptr && role.update == nullptr))
            return {};
        TD_TRY_ASSIGN(const QList<Column> columns, columnsOf(m_database, rule));
        TD_TRY(createViews(rule, role, columns));
        TD_TRY(createInsert(rule, role, columns));
        TD_TRY(createUpdate(rule, role, columns));
        return createTrigger(QByteArray("INSTEAD OF DELETE ON temp.") + rule.name,
                             "SELECT RAISE(ABORT, 'rule.no-delete');");
    }

    Result<void> view(const ViewRule& rule)
    {
        const char* text = m_actor.managesStudio()          ? rule.forOffice
                           : m_actor.role == Role::Desk    ? rule.forDesk
                           : m_actor.role == Role::Trainer ? rule.forTrainer
                                                           : rule.forClient;
        if (text == nullptr)
            return {};
        return viewPair(rule.name, fill(text));
    }

private:
    QByteArray fill(const char* condition) const
    {
        QByteArray text(condition);
        text.replace("$me", m_me).replace("$team", m_team).replace("$user", m_user).replace("$client", m_client);
        return text;
    }

    Result<void> viewPair(const QByteArray& name, const QByteArray& select)
    {
        const QByteArray inner = randomName();
        TD_TRY(m_database.maintenanceScript("CREATE TEMP VIEW " + inner + " AS " + select));
        TD_TRY(m_database.maintenanceScript("CREATE TEMP VIEW " + name + " AS SELECT * FROM " + inner));
        ConnectionContext& context = m_database.context();
        context.trustedNames.insert(inner.toStdString());
        context.publicViews.insert(name.toStdString());
        context.sessionViews.push_back(name.toStdString());
        context.sessionViews.push_back(inner.toStdString());
        return {};
    }

    QByteArray columnText(const TableRule& rule, const Column& column) const
    {
        if (!m_actor.managesStudio()) {
            for (const MaskedColumn& mask : rule.masked) {
                if (mask.column != nullptr && column.name == mask.column)
                    return "CASE WHEN " + fill(mask.visibleWhen) + " THEN t." + column.name + " END AS " + column.name;
            }
        }
        return "t." + column.name;
    }

    Result<void> createViews(const TableRule& rule, const RowRule& role, const QList<Column>& columns)
    {
        QByteArrayList names;
        for (const Column& column : columns)
            names.append(columnText(rule, column));
        QByteArray select = "SELECT " + names.join(", ") + " FROM " +
                            (role.from != nullptr ? fill(role.from) : "t_" + QByteArray(rule.name) + " t");
        // Naming a column in WHERE keeps the rule's own table read under the view's name: without it, count(*) through the
        // view looks to the authorizer like count(*) on the base table.
        const QByteArray read = role.read != nullptr ? fill(role.read) : QByteArray("0");
        select += " WHERE t.id <> 0";
        if (read != "1")
            select += " AND (" + read + ")";
        return viewPair(rule.name, select);
    }

    Result<void> createInsert(const TableRule& rule, const RowRule& role, const QList<Column>& columns)
    {
        QByteArrayList names;
        QByteArrayList values;
        for (const Column& column : columns) {
            names.append(column.name);
            values.append(column.defaultValue.isEmpty() ? "NEW." + column.name
                                                        : "coalesce(NEW." + column.name + ", " + column.defaultValue + ")");
        }
        const QByteArray base = "t_" + QByteArray(rule.name);
        return createTrigger(QByteArray("INSTEAD OF INSERT ON temp.") + rule.name,
                             refuseUnless(role.insert) + "SELECT RAISE(ABORT, 'rule.exists') WHERE EXISTS (SELECT 1 FROM " +
                                 base + " WHERE id = NEW.id);\nINSERT INTO " + base + " (" + names.join(", ") + ") VALUES (" +
                                 values.join(", ") + ");");
    }

    Result<void> createUpdate(const TableRule& rule, const RowRule& role, const QList<Column>& columns)
    {
        QByteArrayList assignments;
        for (const Column& column : columns) {
            if (column.name == "version")
                assignments.append("version = OLD.version + 1");
            else if (column.name != "id")
                assignments.append(column.name + " = NEW." + column.name);
        }
        QByteArray body = refuseUnless(role.update);
        body += "SELECT RAISE(ABORT, 'rule.forbidden') WHERE NEW.id IS NOT OLD.id;\n";
        if (has(columns, "version"))
            body += "SELECT RAISE(ABORT, 'row.stale') WHERE NEW.version IS NOT OLD.version;\n";
        body += "UPDATE t_" + QByteArray(rule.name) + " SET " + assignments.join(", ") + " WHERE id = OLD.id;";
        return createTrigger(QByteArray("INSTEAD OF UPDATE ON temp.") + rule.name, body);
    }

    QByteArray refuseUnless(const char* condition) const
    {
        if (condition == nullptr)
            return "SELECT RAISE(ABORT, 'rule.forbidden');\n";
        const QByteArray text = fill(condition);
        return text == "1" ? QByteArray()
                           : "SELECT RAISE(ABORT, 'rule.forbidden') WHERE NOT coalesce(" + text + ", 0);\n";
    }

    Result<void> createTrigger(const QByteArray& when, const QByteArray& body)
    {
        const QByteArray name = randomName();
        m_database.context().trustedNames.insert(name.toStdString());
        m_database.context().sessionTriggers.push_back(name.toStdString());
        return m_database.maintenanceScript("CREATE TEMP TRIGGER " + name + " " + when + " BEGIN\n" + body + "\nEND");
    }

    Database& m_database;
    const Actor& m_actor;
    QByteArray m_me;
    QByteArray m_team;
    QByteArray m_user;
    QByteArray m_client;
};

Result<QByteArray> teamOf(Database& database, const Actor& actor)
{
    if (actor.trainer.isNull())
        return QByteArray("NULL");
    auto q = database.maintenanceQuery("WITH RECURSIVE team(id) AS (VALUES (?1) UNION SELECT t.id FROM t_trainers t JOIN team "
                                       "ON t.parent_trainer_id = team.id WHERE t.deleted = 0) SELECT id FROM team");
    q.bindAll(actor.trainer);
    QByteArrayList ids;
    while (q.next())
        ids.append(literal(q.id<TrainerId>(0)));
    TD_TRY(q.finish());
    return ids.join(", ");
}

// td_tick, td_new / td_diff and td_mac run in the order of the columns: the hash covers the tick and the text before it.
QByteArray journalInsert(const QByteArray& table, int kind, const QByteArray& changes)
{
    const QByteArray kindText = QByteArray::number(kind);
    return "INSERT INTO t_journal (seq, set_seq, hlc, kind, table_name, row_id, changes, mac) "
           "SELECT p.seq + 1, td_set(), td_tick(), " + kindText + ", '" + table + "', NEW.id, " + changes +
           ", td_mac(p.mac, p.seq + 1, " + kindText + ", '" + table + "', NEW.id) "
           "FROM (SELECT seq, mac FROM t_journal ORDER BY seq DESC LIMIT 1) p;";
}

Result<void> journalTriggers(Database& database, const TableRule& rule)
{
    TD_TRY_ASSIGN(const QList<Column> columns, columnsOf(database, rule));
    const QByteArrayList derived = QByteArray(rule.derived).split(' ');
    QByteArrayList inserted;
    QByteArrayList differing;
    QByteArrayList changed;
    for (const Column& column : columns) {
        if (column.name == "id" || column.name == "version" || derived.contains(column.name))
            continue;
        inserted.append("'" + column.name + "', NEW." + column.name);
        differing.append("'" + column.name + "', OLD." + column.name + ", NEW." + column.name);
        changed.append("NEW." + column.name + " IS NOT OLD." + column.name);
    }
    const QByteArray table(rule.name);
    for (const bool insert : {true, false}) {
        const QByteArray name = randomName();
        database.context().trustedNames.insert(name.toStdString());
        const QByteArray changes = insert ? "td_new(" + inserted.join(", ") + ")" : "td_diff(" + differing.join(", ") + ")";
        const QByteArray when = insert ? QByteArray() : " WHEN " + changed.join(" OR ");
        TD_TRY(database.maintenanceScript("CREATE TEMP TRIGGER " + name + " AFTER " + (insert ? "INSERT" : "UPDATE") +
                                          " ON main.t_" + table + when + " BEGIN " + journalInsert(table, insert ? 1 : 2, changes) +
                                          " END"));
    }
    return {};
}

} // namespace

Result<QByteArrayList> RowRules::undeclaredTables(Database& database)
{
    auto q = database.maintenanceQuery("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    QSet<QByteArray> present;
    while (q.next())
        present.insert(q.bytes(0));
    TD_TRY(q.finish());
    QByteArrayList wrong;
    for (const TableRule& rule : tableRules()) {
        if (!present.remove("t_" + QByteArray(rule.name)))
            wrong.append(rule.name);
    }
    for (const QByteArray& name : std::as_const(present))
        wrong.append(name);
    return wrong;
}

Result<void> RowRules::installJournal(Database& database)
{
    const Privilege privilege(database.context());
    for (const TableRule& rule : tableRules()) {
        if (rule.journaled)
            TD_TRY(journalTriggers(database, rule));
    }
    return {};
}

// Unlocked only while storage itself runs: what is left when this fails is neither public nor trusted.
Result<void> RowRules::remove(Database& database)
{
    ConnectionContext& context = database.context();
    const auto views = std::exchange(context.sessionViews, {});
    const auto triggers = std::exchange(context.sessionTriggers, {});
    context.publicViews.clear();
    for (const std::string& name : views)
        context.trustedNames.erase(name);
    for (const std::string& name : triggers)
        context.trustedNames.erase(name);
    for (const std::string& name : views)
        TD_TRY(database.maintenanceScript("DROP VIEW IF EXISTS temp." + QByteArray::fromStdString(name)));
    return {};
}

Result<void> RowRules::generate(Database& database, const Actor& actor)
{
    TD_TRY_ASSIGN(const QByteArrayList wrong, undeclaredTables(database));
    if (!wrong.isEmpty())
        return fail(ErrorKind::Internal, "internal.sql", "", {}, QStringLiteral("row rules and tables differ: ") +
                                                                     QString::fromLatin1(wrong.join(' ')));
    TD_TRY_ASSIGN(const QByteArray team, teamOf(database, actor));
    Generator generator(database, actor, team);
    for (const TableRule& rule : tableRules())
        TD_TRY(generator.table(rule));
    for (const ViewRule& rule : viewRules())
        TD_TRY(generator.view(rule));
    auto q = database.maintenanceQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    while (q.next())
        database.context().schemaTriggers.insert(q.bytes(0).toStdString());
    return q.finish();
}

Result<void> RowRules::install(Database& database, const Actor& actor)
{
    const Privilege privilege(database.context());
    database.context().locked = true;
    TD_TRY(remove(database));
    const auto made = generate(database, actor);
    if (!made)
        (void)remove(database);
    return made;
}

} // namespace td
