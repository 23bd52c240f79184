// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "screening/formsstore.h"
#include "screening/signedforms.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

const QStringList formKinds{u"screening"_s, u"waiver"_s};

QJsonObject formJson(const Form& form)
{
    return {{u"id"_s, jsonOf(form.id)},
            {u"kind"_s, formKindName(form.kind)},
            {u"title"_s, form.title},
            {u"title_fr"_s, form.titleFr},
            {u"body"_s, form.body},
            {u"body_fr"_s, form.bodyFr},
            {u"questions"_s, QJsonDocument::fromJson(questionsToJson(form.questions).toUtf8()).array()},
            {u"valid_days"_s, jsonOf(form.validDays)},
            {u"required"_s, form.required},
            {u"archived"_s, form.archived},
            {u"version"_s, form.version}};
}

QJsonObject stateJson(const ClientForm& form)
{
    return {{u"form"_s, jsonOf(form.form)},       {u"kind"_s, formKindName(form.kind)},      {u"title"_s, form.title},
            {u"required"_s, form.required},       {u"state"_s, formStateName(form.state)},   {u"signed"_s, jsonOf(form.last)},
            {u"signed_on"_s, jsonOf(form.signedOn)}, {u"expires_on"_s, jsonOf(form.expiresOn)}};
}

/// A form by its id, or by its title in either language.
Result<Form> formFrom(Session& s, const QString& text)
{
    FormsStore store(s.db());
    if (const auto id = FormId::fromString(text))
        return store.find(*id);
    TD_TRY_ASSIGN(const QList<Form> forms, store.list(true));
    for (const Form& form : forms) {
        if (form.title == text || (form.titleFr == text && !text.isEmpty()))
            return form;
    }
    return fail(ErrorKind::NotFound, "reference.unknown", "form", {text});
}

Result<void> fill(const Arguments& a, Form& form)
{
    if (a.has("kind"_L1))
        form.kind = formKindFromName(a.text("kind"_L1)).value_or(form.kind);
    a.into("title"_L1, form.title);
    a.into("title_fr"_L1, form.titleFr);
    a.into("body"_L1, form.body);
    a.into("body_fr"_L1, form.bodyFr);
    a.into("valid_days"_L1, form.validDays);
    a.into("required"_L1, form.required);
    if (a.has("questions"_L1)) {
        TD_TRY_ASSIGN(form.questions, questionsFromJson(QJsonDocument(a.array("questions"_L1)).toJson(QJsonDocument::Compact)));
    }
    return {};
}

Result<QJsonObject> listForms(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<Form> forms, FormsStore(s.db()).list(a.boolean("archived"_L1)));
    QJsonArray list;
    for (const Form& form : forms)
        list.append(formJson(form));
    return QJsonObject{{u"forms"_s, list}};
}

Result<Form> startingForm(Session& s, const Arguments& a)
{
    if (a.has("form"_L1))
        return formFrom(s, a.text("form"_L1));
    if (!a.has("start_with"_L1))
        return Form();
    TD_TRY_ASSIGN(const QList<Form> ours, starterForms());
    for (const Form& form : ours) {
        if (formKindName(form.kind) == a.text("start_with"_L1))
            return form;
    }
    return Form();
}

Result<QJsonObject> saveForm(Session& s, const Arguments& a)
{
    FormsStore store(s.db());
    TD_TRY_ASSIGN(Form form, startingForm(s, a));
    TD_TRY(fill(a, form));
    a.into("version"_L1, form.version);
    if (form.id.isNull()) {
        TD_TRY_ASSIGN(form.id, store.add(form));
    } else {
        TD_TRY(store.save(form));
    }
    TD_TRY_ASSIGN(const Form saved, store.find(form.id));
    return QJsonObject{{u"id"_s, jsonOf(saved.id)}, {u"form"_s, formJson(saved)}};
}

Result<QJsonObject> archiveForm(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Form form, formFrom(s, a.text("form"_L1)));
    TD_TRY(FormsStore(s.db()).setArchived(form.id, a.boolean("archived"_L1, true)));
    return QJsonObject{{u"id"_s, jsonOf(form.id)}, {u"archived"_s, a.boolean("archived"_L1, true)}};
}

Result<QJsonObject> formStates(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<ClientForm> states, SignedForms(s.db()).states(a.id<ClientId>("client"_L1)));
    QJsonArray list;
    for (const ClientForm& state : states)
        list.append(stateJson(state));
    return QJsonObject{{u"forms"_s, list}};
}

Result<QJsonObject> signForm(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Form form, formFrom(s, a.text("form"_L1)));
    Signing signing;
    signing.client = a.id<ClientId>("client"_L1);
    signing.form = form.id;
    signing.version = form.version;
    signing.language = a.text("language"_L1, u"en"_s);
    signing.signerName = a.text("signer_name"_L1);
    const QJsonObject answers = a.object("answers"_L1);
    for (auto it = answers.begin(); it != answers.end(); ++it)
        signing.answers.insert(it.key(), it.value().toVariant().toString());
    SignedForms service(s.db());
    TD_TRY_ASSIGN(const SignedFormId id, service.sign(signing));
    TD_TRY_ASSIGN(const SignedForm kept, service.find(id));
    return QJsonObject{{u"id"_s, jsonOf(id)},
                       {u"signed_on"_s, jsonOf(kept.signedOn)},
                       {u"expires_on"_s, jsonOf(kept.expiresOn)},
                       {u"alerts"_s, QJsonArray::fromStringList(kept.alerts.split(u'\n', Qt::SkipEmptyParts))}};
}

Result<QJsonObject> renewals(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<Renewal> due, SignedForms(s.db()).renewals(a.integer("days"_L1, SignedForms::soonDays)));
    QJsonArray list;
    for (const Renewal& one : due) {
        QJsonObject json = stateJson(one.form);
        json.insert(u"client"_s, jsonOf(one.client));
        json.insert(u"name"_s, one.name);
        list.append(json);
    }
    return QJsonObject{{u"renewals"_s, list}};
}

Field formField()
{
    return field("form", FieldType::Text, "Which form, by id or title.");
}

Command saveCommand()
{
    return {"form-save"_L1,
            u"Adds a form, or changes one; what was signed before keeps its words."_s,
            officeRoles(),
            {formField().otherwise(u"a new one"_s),
             field("start_with", FieldType::Text, "Begin a new one with ours of this kind.").oneOf(formKinds),
             field("kind", FieldType::Text, "What it is.").oneOf(formKinds).otherwise(u"screening"_s),
             field("title", FieldType::Text, "Title."),
             field("title_fr", FieldType::Text, "Title in French."),
             field("body", FieldType::Text, "Text to be read."),
             field("body_fr", FieldType::Text, "Text in French."),
             field("questions", FieldType::Objects,
                   "Questions: key, kind (yesno, text, number, date, choice), text, text_fr, required, choices, alert_answer, alert, alert_fr."),
             field("valid_days", FieldType::Integer, "How long a signature counts.").otherwise(u"without end"_s),
             field("required", FieldType::Boolean, "Every active client signs it.").otherwise(u"true"_s),
             field("version", FieldType::Integer, "As it was read.")},
            saveForm};
}

} // namespace

QList<Command> screeningCommands()
{
    return {
        {"forms"_L1, u"Questionnaires and waivers of the studio."_s, staffRoles(),
         {field("archived", FieldType::Boolean, "With archived ones.")}, listForms},
        saveCommand(),
        {"form-archive"_L1, u"No longer uses a form, or again."_s, officeRoles(),
         {formField().must(), field("archived", FieldType::Boolean, "Whether it is.").otherwise(u"true"_s)}, archiveForm},
        {"form-states"_L1, u"How a client stands with each form."_s, staffRoles(),
         {field("client", FieldType::Client, "Who.").must()}, formStates},
        {"sign-form"_L1, u"Signs a form by a typed full name, as the keyboard does on the screen."_s, staffRoles(),
         {field("client", FieldType::Client, "Who signs.").must(), formField().must(),
          field("signer_name", FieldType::Text, "Full name of who signs.").must(),
          field("answers", FieldType::Object, "Answers by the key of their question: yes, no, text, number, YYYY-MM-DD, place of the choice from 0."),
          field("language", FieldType::Text, "In which it was read.").oneOf({u"en"_s, u"fr"_s}).otherwise(u"en"_s)},
         signForm},
        {"renewals"_L1, u"Active clients whose required form is missing, over, or ends soon."_s, staffRoles(),
         {field("days", FieldType::Integer, "How soon.").otherwise(u"30"_s)}, renewals},
    };
}

} // namespace td
