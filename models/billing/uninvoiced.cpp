// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Invoices that finds what was done and not billed, and makes drafts of it.
#include "billing/invoices.h"

#include "billing/billingcontext.h"
#include "billing/billingnames.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

#define PLACE_COLUMNS                                                                                                  \
    "SELECT p.id, p.appointment_id, p.client_id, trim(c.first_name || ' ' || c.last_name), t.name, a.class_type_id, a.trainer_id, "  \
    "a.location_id, a.day AS day, a.start_min AS start_min, a.place = 'online', coalesce(l.region, '') "
// The instants are a bound that an index knows, wider than any zone; the days decide.
#define PLACES                                                                                                         \
    "FROM participants p JOIN appointments a ON a.id = p.appointment_id JOIN class_types t ON t.id = a.class_type_id "  \
    "JOIN clients c ON c.id = p.client_id LEFT JOIN locations l ON l.id = a.location_id "                              \
    "WHERE a.starts_at BETWEEN unixepoch(?1) - 172800 AND unixepoch(?2) + 172800 AND a.day BETWEEN ?1 AND ?2 "                            \
    "AND (?3 IS NULL OR p.client_id = ?3) AND p.deleted = 0 AND a.deleted = 0 AND c.deleted = 0 "
#define NOT_BILLED(kind)                                                                                               \
    "AND NOT EXISTS (SELECT 1 FROM invoice_lines n JOIN invoices i ON i.id = n.invoice_id WHERE n.participant_id = p.id AND n.kind = '" \
    kind "' AND n.deleted = 0 AND i.deleted = 0 AND i.status <> 'void' AND i.kind = 'invoice') "

// A session is done when its client came. A credit that was consumed or forfeited for it has paid it, unless it is to be paid at its rate.
constexpr char uninvoicedSql[] =
    PLACE_COLUMNS ", 'session' AS kind, a.rate_minor, 0 " PLACES
    "AND p.status = 'confirmed' AND a.status <> 'cancelled' AND p.attended IS NOT 0 AND (p.attended = 1 OR a.status = 'completed') "
    "AND p.pays <> 'free' AND p.credit = '' AND a.rate_minor > 0 AND (p.pays = 'rate' OR NOT EXISTS (SELECT 1 FROM credit_entries e "
    "WHERE e.participant_id = p.id AND e.kind IN ('consume', 'forfeit') GROUP BY e.participant_id HAVING sum(e.units) > 0)) "
    NOT_BILLED("session")
    "UNION ALL " PLACE_COLUMNS ", 'fee', p.fee_minor, p.status = 'confirmed' " PLACES
    "AND p.fee_minor > 0 AND p.waived = 0 " NOT_BILLED("fee")
    "ORDER BY 4, 3, day, start_min, kind DESC, 1";

/// The clients of one batch, each read once.
class BilledClients
{
public:
    BilledClients(Database& database, const BillingContext& context)
        : m_db(database)
        , m_context(context)
    {
    }

    Result<BilledClient> of(const ClientId& id)
    {
        if (!m_clients.contains(id)) {
            TD_TRY_ASSIGN(const BilledClient client, loadBilledClient(m_db, m_context, id));
            m_clients.insert(id, client);
        }
        return m_clients.value(id);
    }

private:
    Database& m_db;
    const BillingContext& m_context;
    QHash<ClientId, BilledClient> m_clients;
};

struct Found {
    Uninvoiced item;
    bool online = false;
    QString placeRegion;
};

Found readFound(const Query& q)
{
    Found found;
    Uninvoiced& u = found.item;
    u.participant = q.id<ParticipantId>(0);
    u.appointment = q.id<AppointmentId>(1);
    u.client = q.id<ClientId>(2);
    u.clientName = q.text(3);
    u.service = q.text(4);
    u.classType = q.id<ClassTypeId>(5);
    u.trainer = q.id<TrainerId>(6);
    u.location = q.id<LocationId>(7);
    u.day = q.date(8);
    u.minute = q.integer(9);
    found.online = q.boolean(10);
    found.placeRegion = q.text(11);
    u.kind = namedColumn(lineKindNames, q, 12);
    u.amountMinor = q.int64(13);
    u.noShow = q.boolean(14);
    return found;
}

QString feeText(const Uninvoiced& item, bool french)
{
    if (item.noShow)
        return (french ? u"Absence : %1"_s : u"No-show: %1"_s).arg(item.service);
    return (french ? u"Annulation tardive : %1"_s : u"Late cancellation: %1"_s).arg(item.service);
}

InvoiceLine lineFor(const Uninvoiced& item, const QString& language)
{
    InvoiceLine line;
    line.kind = item.kind;
    line.description = item.kind == LineKind::Fee ? feeText(item, language == u"fr") : item.service;
    line.day = item.day;
    line.unitMinor = item.amountMinor;
    line.amountMinor = item.amountMinor;
    line.participant = item.participant;
    line.appointment = item.appointment;
    line.classType = item.classType;
    line.trainer = item.trainer;
    line.location = item.location;
    return line;
}

void add(Invoice& draft, const Uninvoiced& item)
{
    draft.lines.append(lineFor(item, draft.language));
    if (!draft.periodStart.isValid() || item.day < draft.periodStart)
        draft.periodStart = item.day;
    if (!draft.periodEnd.isValid() || item.day > draft.periodEnd)
        draft.periodEnd = item.day;
}

} // namespace

Result<QList<Uninvoiced>> Invoices::uninvoiced(QDate from, QDate to, const ClientId& client)
{
    QList<Found> found;
    auto q = m_db.query(uninvoicedSql, from, to, client);
    while (q.next())
        found.append(readFound(q));
    TD_TRY(q.finish());
    TD_TRY_ASSIGN(const BillingContext context, loadBillingContext(m_db, m_settings));
    BilledClients clients(m_db, context);
    QList<Uninvoiced> items;
    for (Found& one : found) {
        TD_TRY_ASSIGN(const BilledClient billed, clients.of(one.item.client));
        one.item.region = placeOfSupply(context, billed, one.online, one.placeRegion);
        items.append(one.item);
    }
    return items;
}

Result<QList<Invoice>> Invoices::draftsFor(const QList<Uninvoiced>& items, QDate day)
{
    QList<Invoice> drafts;
    QMap<std::pair<ClientId, QString>, qsizetype> places; // of a client and place of supply in the list
    for (const Uninvoiced& item : items) {
        const auto key = std::pair(item.client, item.region);
        if (!places.contains(key)) {
            TD_TRY_ASSIGN(Invoice draft, newDraft(item.client, day));
            if (!item.region.isEmpty())
                draft.region = item.region;
            places.insert(key, drafts.size());
            drafts.append(draft);
        }
        add(drafts[places.value(key)], item);
    }
    return drafts;
}

} // namespace td
