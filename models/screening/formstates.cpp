// SPDX-License-Identifier: GPL-3.0-or-later
// How clients stand with the studio's forms: what is missing, over, or ends soon.
#include "screening/signedforms.h"

#include "facility/studioday.h"
#include "screening/formsstore.h"
#include "storage/database.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace td
{
namespace
{

struct LastSignature {
    SignedFormId id;
    QDate signedOn;
    QDate expiresOn;
};

using Key = std::pair<ClientId, FormId>;
using Signatures = QHash<Key, LastSignature>;

/// The newest signature of each client and form; of one client where `client` is given. The view tells no answers, so that the front desk
/// may read it; a client reads their own forms instead.
Result<Signatures> lastSignatures(Database& db, const ClientId& client)
{
    auto q = db.actor().role == Role::Client
                 ? db.query("SELECT id, client_id, form_id, signed_on, expires_on FROM signed_forms WHERE ?1 IS NULL OR client_id = ?1 "
                            "ORDER BY signed_at, id", client)
                 : db.query("SELECT id, client_id, form_id, signed_on, expires_on FROM form_states WHERE ?1 IS NULL OR client_id = ?1 "
                            "ORDER BY signed_at, id", client);
    Signatures last;
    while (q.next())
        last.insert({q.id<ClientId>(1), q.id<FormId>(2)}, {q.id<SignedFormId>(0), q.date(3), q.isNull(4) ? QDate() : q.date(4)});
    TD_TRY(q.finish());
    return last;
}

FormState stateOf(const LastSignature& last, QDate today, int soon)
{
    if (last.id.isNull())
        return FormState::Missing;
    if (!last.expiresOn.isValid())
        return FormState::Signed;
    if (last.expiresOn < today)
        return FormState::Expired;
    return last.expiresOn <= today.addDays(soon) ? FormState::ExpiresSoon : FormState::Signed;
}

ClientForm clientForm(const Form& form, const LastSignature& last, QDate today, int soon)
{
    return {form.id, form.kind, form.title, form.titleFr, form.required, stateOf(last, today, soon), last.id, last.signedOn, last.expiresOn};
}

/// What is over first, then what ends soon, then what was never signed.
auto rank(const Renewal& renewal)
{
    const int urgency = renewal.form.state == FormState::Expired ? 0 : renewal.form.state == FormState::ExpiresSoon ? 1 : 2;
    return std::tuple(urgency, renewal.form.expiresOn, renewal.name, renewal.form.title);
}

} // namespace

Result<QList<ClientForm>> SignedForms::states(const ClientId& client)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const QList<Form> forms, FormsStore(m_db).list());
    TD_TRY_ASSIGN(const Signatures last, lastSignatures(m_db, client));
    QList<ClientForm> states;
    for (const Form& form : forms)
        states.append(clientForm(form, last.value({client, form.id}), today, soonDays));
    return states;
}

Result<QList<Renewal>> SignedForms::renewals(int days)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const QList<Form> forms, FormsStore(m_db).list());
    TD_TRY_ASSIGN(const Signatures last, lastSignatures(m_db, {}));
    auto q = m_db.query("SELECT id, coalesce(nullif(preferred_name, ''), first_name), last_name FROM clients WHERE deleted = 0 AND "
                        "status = 'active'");
    QList<Renewal> renewals;
    while (q.next()) {
        const auto client = q.id<ClientId>(0);
        const QString name = (q.text(1) + u' ' + q.text(2)).trimmed();
        for (const Form& form : forms) {
            const ClientForm state = clientForm(form, last.value({client, form.id}), today, days);
            if (form.required && state.state != FormState::Signed)
                renewals.append({client, name, state});
        }
    }
    TD_TRY(q.finish());
    std::sort(renewals.begin(), renewals.end(), [](const Renewal& a, const Renewal& b) { return rank(a) < rank(b); });
    return renewals;
}

} // namespace td
