// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/signedforms.h"

#include "core/namedvalue.h"
#include "core/text.h"
#include "facility/studioday.h"
#include "screening/formsstore.h"
#include "screening/signedcontent.h"
#include "storage/database.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int nameLength = 200;
constexpr int largestDrawing = 500'000;
constexpr int longestAlerts = 4000;
constexpr char pngMagic[] = "\x89PNG\r\n\x1a\n";

#define SIGNED_COLUMNS "id, client_id, form_id, kind, title, content, alerts, signer_name, signed_on, signed_at, expires_on, witness_id"

constexpr std::array<NamedValue<FormState>, 4> stateNames{{{FormState::Missing, QLatin1String("missing")},
                                                           {FormState::Signed, QLatin1String("signed")},
                                                           {FormState::ExpiresSoon, QLatin1String("expires_soon")},
                                                           {FormState::Expired, QLatin1String("expired")}}};

SignedForm signedFrom(const Query& q)
{
    SignedForm form;
    form.id = q.id<SignedFormId>(0);
    form.client = q.id<ClientId>(1);
    form.form = q.id<FormId>(2);
    form.kind = formKindFromName(q.text(3)).value_or(FormKind::Screening);
    form.title = q.text(4);
    form.content = q.text(5);
    form.alerts = q.text(6);
    form.signerName = q.text(7);
    form.signedOn = q.date(8);
    form.signedAt = q.int64(9);
    form.expiresOn = q.isNull(10) ? QDate() : q.date(10);
    form.witness = q.id<UserId>(11);
    return form;
}

/// Name of a client as this user may see them.
Result<QString> nameOfClient(Database& db, const ClientId& id)
{
    auto q = db.query("SELECT coalesce(nullif(preferred_name, ''), first_name) || ' ' || last_name FROM clients WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    }
    return q.text(0).trimmed();
}

} // namespace

QString formStateName(FormState state)
{
    return nameOf(stateNames, state);
}

Result<SignedForm> SignedForms::build(const Signing& signing, const Form& form)
{
    const bool typed = signing.drawing.isEmpty();
    if (!typed && (signing.drawing.size() > largestDrawing || !signing.drawing.startsWith(pngMagic)))
        return fail(ErrorKind::Invalid, "form.signature", "signature");
    TD_TRY(checkAnswers(form, signing.answers));
    SignedForm out;
    TD_TRY_ASSIGN(out.signerName, checkLine(signing.signerName, "signer_name", nameLength, true));
    TD_TRY_ASSIGN(out.signedOn, studioToday(m_db));
    const SignedContent content = contentOf(form, signing.answers, signing.language, typed);
    out.id = m_db.newId<SignedFormId>();
    out.client = signing.client;
    out.form = form.id;
    out.kind = form.kind;
    out.title = form.titleIn(signing.language);
    out.content = contentToJson(content);
    out.alerts = alertsOf(content, signing.language).join(u'\n').left(longestAlerts);
    out.signature = typed ? out.signerName.toUtf8() : signing.drawing;
    out.signedAt = m_db.clock().now();
    if (form.validDays)
        out.expiresOn = out.signedOn.addDays(*form.validDays);
    out.witness = m_db.actor().user;
    return out;
}

Result<void> SignedForms::insert(const SignedForm& form, const QString& subject)
{
    return m_db.change("signed.form", subject, [&] {
        return m_db.exec("INSERT INTO signed_forms (id, client_id, form_id, kind, title, content, alerts, signature, signer_name, signed_on, "
                         "signed_at, expires_on, witness_id, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         form.id, form.client, form.form, formKindName(form.kind), form.title, form.content, form.alerts, form.signature,
                         form.signerName, form.signedOn, form.signedAt, form.expiresOn, form.witness, hashOf(form));
    });
}

Result<SignedFormId> SignedForms::sign(const Signing& signing)
{
    FormsStore store(m_db);
    TD_TRY_ASSIGN(const Form form, store.find(signing.form));
    if (form.archived)
        return fail(ErrorKind::Refused, "form.archived", "form");
    if (form.version != signing.version)
        return fail(ErrorKind::Stale, "row.stale", "form");
    TD_TRY_ASSIGN(const QString name, nameOfClient(m_db, signing.client));
    TD_TRY_ASSIGN(const SignedForm built, build(signing, form));
    TD_TRY(insert(built, name));
    return built.id;
}

Result<SignedForm> SignedForms::find(const SignedFormId& id)
{
    auto q = m_db.query("SELECT " SIGNED_COLUMNS ", signature FROM signed_forms WHERE id = ?", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "form");
    }
    SignedForm form = signedFrom(q);
    form.signature = q.bytes(12);
    return form;
}

Result<QList<SignedForm>> SignedForms::ofClient(const ClientId& client)
{
    auto q = m_db.query("SELECT " SIGNED_COLUMNS " FROM signed_forms WHERE client_id = ? ORDER BY signed_at DESC, id DESC", client);
    QList<SignedForm> forms;
    while (q.next())
        forms.append(signedFrom(q));
    TD_TRY(q.finish());
    return forms;
}

Result<QStringList> SignedForms::alerts(const ClientId& client, const QString& language)
{
    TD_TRY_ASSIGN(const QList<SignedForm> forms, ofClient(client));
    QStringList lines;
    QSet<FormId> seen;
    for (const SignedForm& form : forms) {
        if (seen.contains(form.form))
            continue;
        seen.insert(form.form);
        TD_TRY_ASSIGN(const SignedContent content, contentFromJson(form.content));
        lines += alertsOf(content, language);
    }
    return lines;
}

Result<QList<SignedFormId>> SignedForms::damaged()
{
    auto q = m_db.query("SELECT " SIGNED_COLUMNS ", signature, hash FROM signed_forms ORDER BY id");
    QList<SignedFormId> wrong;
    while (q.next()) {
        SignedForm form = signedFrom(q);
        form.signature = q.bytes(12);
        if (hashOf(form) != q.bytes(13))
            wrong.append(form.id);
    }
    TD_TRY(q.finish());
    return wrong;
}

} // namespace td
