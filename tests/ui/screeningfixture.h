// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "screening/formsstore.h"
#include "screening/screeningcontext.h"
#include "screening/signedforms.h"
#include "storage/accesslog.h"
#include "support/scratchstudio.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// The services behind the screens about forms over a scratch studio with two clients and our own two forms, and what the screens said.
struct ScreeningFixture {
    explicit ScreeningFixture(ScratchStudio& scratch)
        : studio(scratch)
        , forms(studio.db())
        , signedForms(studio.db())
        , accessLog(studio.db())
        , context{studio.db(),
                  forms,
                  signedForms,
                  accessLog,
                  prompts,
                  privacy,
                  "America/Toronto",
                  [this](const Error& error) { errors.append(error.reason); },
                  [this](const QString& text, const Banner::Action&) { told.append(text); },
                  [this](const SignedFormId&, QWidget*) { ++printed; }}
    {
    }

    Result<void> prepare(bool withForms = true)
    {
        ana = add(u"Ana"_s, u"Ruiz"_s);
        bo = add(u"Bo"_s, u"Chen"_s);
        TD_TRY_ASSIGN(const QList<Form> ours, starterForms());
        for (const Form& form : ours) {
            if (!withForms)
                continue;
            TD_TRY_ASSIGN(const FormId id, forms.add(form));
            (form.kind == FormKind::Screening ? health : waiver) = id;
        }
        return {};
    }
    ClientId add(const QString& first, const QString& last)
    {
        Client client;
        client.firstName = first;
        client.lastName = last;
        return Clients(studio.db()).add(client, studio.trainer).value_or(ClientId());
    }
    Result<SignedFormId> sign(const FormId& id, const ClientId& client, const QString& answer = u"no"_s)
    {
        TD_TRY_ASSIGN(const Form form, forms.find(id));
        FormAnswers answers;
        for (const FormQuestion& question : form.questions)
            answers.insert(question.key, question.kind == QuestionKind::YesNo ? answer : question.kind == QuestionKind::Choice ? u"1"_s : u"x"_s);
        return signedForms.sign({client, form.id, form.version, u"en"_s, answers, u"Ana Ruiz"_s, {}});
    }

    ScratchStudio& studio;
    FormsStore forms;
    SignedForms signedForms;
    AccessLog accessLog;
    ScriptedPrompts prompts;
    PrivacyState privacy;
    QStringList errors;
    QStringList told;
    int printed = 0;
    ScreeningContext context;
    ClientId ana;
    ClientId bo;
    FormId health;
    FormId waiver;
};

} // namespace td::test
