// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins forms and signatures with the rest.
#include "desktop/workspace.h"

#include "kiosk/pincard.h"
#include "print/documentsource.h"
#include "print/signedformdocument.h"
#include "screening/clientformspanel.h"
#include "screening/formssection.h"
#include "screening/screeningcontext.h"

using namespace Qt::StringLiterals;

namespace td
{

void Workspace::offerScreening()
{
    const Actor& actor = m_services->db.actor();
    if (actor.role == Role::Client)
        return;
    TrainingServices& training = m_services->training;
    m_screeningContext = std::make_unique<ScreeningContext>(ScreeningContext{
        m_services->db, training.forms, training.signedForms, m_services->accessLog, m_world.prompts, m_privacy, m_services->organisation.zone,
        [this](const Error& error) { report(error); },
        [this](const QString& sentence, const Banner::Action& action) { m_window->banner().showSuccess(sentence, action); },
        [this](const SignedFormId& id, QWidget* parent) { printSignedForm(id, parent); }});
    m_clientTabs.append({u"forms"_s, tr("Forms"), [this](const ClientId& id) { return makeClientForms(id); }});
    if (!actor.seesHealth())
        return;
    m_trainingSections.append({u"forms"_s, tr("Forms"), [this] { return makeForms(); }, {}});
    m_window->actions().add({u"training.forms"_s, tr("Forms and signatures that are due"), tr("Training"), {}, Glyph::Note,
                             [this] { showTraining(u"forms"_s); }});
}

QWidget* Workspace::makeForms()
{
    auto* section = new FormsSection(*m_screeningContext);
    connect(section, &FormsSection::clientRequested, this, [this](const ClientId& id) {
        openClient(id);
    });
    return section;
}

QWidget* Workspace::makeClientForms(const ClientId& id)
{
    auto* panel = new ClientFormsPanel(*m_screeningContext, id);
    panel->addCard(new PinCard({m_services->db, m_world.prompts, m_screeningContext->report, m_screeningContext->tell}, id));
    return panel;
}

void Workspace::printSignedForm(const SignedFormId& id, QWidget* parent)
{
    const auto make = [&]() -> Result<Document> {
        TD_TRY_ASSIGN(const SignedForm form, m_services->training.signedForms.find(id));
        TD_TRY_ASSIGN(const Client client, m_services->clients.find(form.client));
        TD_TRY_ASSIGN(const Letterhead head, DocumentSource(m_services->db).letterhead());
        return signedFormDocument(form, client.name(), head);
    };
    if (const auto document = make(); document)
        (void)printDocuments({*document}, parent);
    else
        report(document.error());
}

} // namespace td
