// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clients.h"
#include "screening/formsstore.h"
#include "screening/signedcontent.h"
#include "screening/signedforms.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

#include <QBuffer>
#include <QCryptographicHash>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
// The first bytes are what tells a PNG.
const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(40, 'p');
} // namespace

class TestSignedForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_studio.reset(); }

    void aSignatureKeepsTheWordsOfItsDay();
    void whatIsMissingIsNamed();
    void aTypedNameIsASignatureToo();
    void nothingSignedIsEverChanged();
    void statesAndRenewals();
    void onlyTheNewestAnswersAreAlerts();
    void theDeskTakesWaiversAndSeesNoAnswers();
    void aTrainerSeesTheirClientsOnly();
    void aClientSignsForThemselvesOnly();
    void aChangedByteIsFound();

private:
    Signing signing(const Form& form, const FormAnswers& answers = {})
    {
        return {m_ana, form.id, form.version, u"en"_s, answers, u"Ana Ruiz"_s, png};
    }
    Form form(FormKind kind, std::optional<int> days)
    {
        Form made;
        made.kind = kind;
        made.title = kind == FormKind::Waiver ? u"Waiver"_s : u"Health"_s;
        made.titleFr = kind == FormKind::Waiver ? u"Renonciation"_s : u"Santé"_s;
        made.body = u"I agree."_s;
        made.validDays = days;
        FormQuestion heart;
        heart.key = u"heart"_s;
        heart.text = u"Heart?"_s;
        heart.alertAnswer = u"yes"_s;
        heart.alert = u"Heart trouble"_s;
        heart.alertFr = u"Problème de cœur"_s;
        if (kind == FormKind::Screening)
            made.questions = {heart};
        const auto id = FormsStore(m_studio->db()).add(made);
        return id ? *FormsStore(m_studio->db()).find(*id) : Form();
    }
    FormState stateOf(const FormId& id)
    {
        for (const ClientForm& state : SignedForms(m_studio->db()).states(m_ana).value_or(QList<ClientForm>())) {
            if (state.form == id)
                return state.state;
        }
        return FormState::Missing;
    }
    void setDay(QDate day) { m_studio->clock.set(*toInstant({day, 600}, "America/Toronto") * 1000); }
    ClientId client(const QString& first, const TrainerId& trainer)
    {
        Client made;
        made.firstName = first;
        made.lastName = u"Ruiz"_s;
        return Clients(m_studio->db()).add(made, trainer).value_or(ClientId());
    }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
    ClientId m_bo;
    Form m_health;
    Form m_waiver;
};

void TestSignedForms::init()
{
    m_studio = std::make_unique<ScratchStudio>();
    TD_VERIFY(m_studio->ready());
    m_ana = client(u"Ana"_s, m_studio->trainer);
    m_bo = client(u"Bo"_s, m_studio->otherTrainer);
    m_health = form(FormKind::Screening, 365);
    m_waiver = form(FormKind::Waiver, std::nullopt);
    QVERIFY(!m_health.id.isNull() && !m_waiver.id.isNull());
}

void TestSignedForms::aSignatureKeepsTheWordsOfItsDay()
{
    SignedForms service(m_studio->db());
    const auto id = service.sign(signing(m_health, {{u"heart"_s, u"yes"_s}}));
    TD_VERIFY(id);
    Form changed = m_health;
    changed.title = u"Other"_s;
    changed.questions[0].text = u"Lungs?"_s;
    TD_VERIFY(FormsStore(m_studio->db()).save(changed));
    const auto kept = service.find(*id);
    TD_VERIFY(kept);
    QCOMPARE(kept->title, u"Health"_s);
    QCOMPARE(kept->signedOn, QDate(2026, 6, 1));
    QCOMPARE(kept->signedAt, m_studio->clock.now());
    QCOMPARE(kept->expiresOn, QDate(2027, 6, 1));
    QCOMPARE(kept->signature, png);
    QCOMPARE(kept->witness, m_studio->ownerUser);
    const auto content = contentFromJson(kept->content);
    QCOMPARE(content->answers.first().question, u"Heart?"_s);
    QCOMPARE(content->answers.first().answer, u"yes"_s);
    QVERIFY(!content->typed);
    QCOMPARE(service.sign(signing(m_health)).error().reason, u"row.stale"_s); // read before it was changed
}

void TestSignedForms::whatIsMissingIsNamed()
{
    SignedForms service(m_studio->db());
    QCOMPARE(service.sign(signing(m_health)).error().field, u"heart"_s);
    Signing bad = signing(m_waiver);
    bad.signerName = u" "_s;
    QCOMPARE(service.sign(bad).error().field, u"signer_name"_s);
    bad = signing(m_waiver);
    bad.drawing = "GIF89a";
    QCOMPARE(service.sign(bad).error().reason, u"form.signature"_s);
    bad.drawing = png + QByteArray(500'000, 'x');
    QCOMPARE(service.sign(bad).error().reason, u"form.signature"_s);
    bad = signing(m_waiver);
    bad.client = m_studio->db().newId<ClientId>();
    QCOMPARE(service.sign(bad).error().kind, ErrorKind::NotFound);
    TD_VERIFY(FormsStore(m_studio->db()).setArchived(m_waiver.id, true));
    bad = signing(*FormsStore(m_studio->db()).find(m_waiver.id));
    QCOMPARE(service.sign(bad).error().reason, u"form.archived"_s);
    QCOMPARE(service.ofClient(m_ana)->size(), 0);
}

void TestSignedForms::aTypedNameIsASignatureToo()
{
    SignedForms service(m_studio->db());
    Signing typed = signing(m_waiver);
    typed.drawing.clear();
    typed.signerName = u"  Ana  Ruïz "_s;
    const auto id = service.sign(typed);
    TD_VERIFY(id);
    const auto kept = service.find(*id);
    QCOMPARE(kept->signerName, u"Ana Ruïz"_s);
    QCOMPARE(kept->signature, u"Ana Ruïz"_s.toUtf8());
    QVERIFY(contentFromJson(kept->content)->typed);
}

void TestSignedForms::nothingSignedIsEverChanged()
{
    SignedForms service(m_studio->db());
    const auto id = service.sign(signing(m_waiver));
    TD_VERIFY(id);
    (void)Undo(m_studio->db()).undo(); // takes back what came before it, at most
    TD_VERIFY(service.find(*id));
    const auto changed = m_studio->db().change("test", {}, [&] {
        return m_studio->db().exec("UPDATE signed_forms SET signer_name = 'Else' WHERE id = ?", *id);
    });
    QVERIFY(!changed);
    auto behind = m_studio->db().maintenanceQuery("UPDATE t_signed_forms SET title = 'x'");
    QCOMPARE(behind.finish().error().reason, u"form.signed"_s);
    auto gone = m_studio->db().maintenanceQuery("DELETE FROM t_signed_forms");
    QCOMPARE(gone.finish().error().reason, u"form.signed"_s);
}

void TestSignedForms::statesAndRenewals()
{
    SignedForms service(m_studio->db());
    QCOMPARE(stateOf(m_health.id), FormState::Missing);
    QCOMPARE(service.renewals()->size(), 4); // two clients, two forms
    TD_VERIFY(service.sign(signing(m_health, {{u"heart"_s, u"no"_s}})));
    TD_VERIFY(service.sign(signing(m_waiver)));
    QCOMPARE(service.renewals()->size(), 2);
    const std::pair<QDate, FormState> days[] = {{QDate(2027, 5, 1), FormState::Signed},
                                                {QDate(2027, 5, 2), FormState::ExpiresSoon},
                                                {QDate(2027, 6, 1), FormState::ExpiresSoon},
                                                {QDate(2027, 6, 2), FormState::Expired}};
    for (const auto& [day, state] : days) {
        setDay(day);
        QCOMPARE(stateOf(m_health.id), state);
        QCOMPARE(stateOf(m_waiver.id), FormState::Signed); // never ends
    }
    const auto due = service.renewals();
    QCOMPARE(due->size(), 3);
    QCOMPARE(due->first().client, m_ana); // what is over comes first
    QCOMPARE(due->first().name, u"Ana Ruiz"_s);
    TD_VERIFY(service.sign(signing(m_health, {{u"heart"_s, u"no"_s}})));
    QCOMPARE(stateOf(m_health.id), FormState::Signed);
    Form optional = m_waiver;
    optional.required = false;
    TD_VERIFY(FormsStore(m_studio->db()).save(optional));
    QCOMPARE(service.renewals()->size(), 1); // Bo's health
}

void TestSignedForms::onlyTheNewestAnswersAreAlerts()
{
    SignedForms service(m_studio->db());
    TD_VERIFY(service.sign(signing(m_health, {{u"heart"_s, u"yes"_s}})));
    QCOMPARE(*service.alerts(m_ana, u"fr"_s), QStringList{u"Problème de cœur"_s});
    QCOMPARE(service.alerts(m_bo, u"en"_s)->size(), 0);
    m_studio->clock.advance(1000);
    TD_VERIFY(service.sign(signing(m_health, {{u"heart"_s, u"no"_s}})));
    QCOMPARE(service.alerts(m_ana, u"en"_s)->size(), 0);
}

void TestSignedForms::theDeskTakesWaiversAndSeesNoAnswers()
{
    SignedFormId health;
    {
        const auto id = SignedForms(m_studio->db()).sign(signing(m_health, {{u"heart"_s, u"yes"_s}}));
        TD_VERIFY(id);
        health = *id;
    }
    TD_VERIFY(m_studio->signInAs(m_studio->desk()));
    SignedForms service(m_studio->db());
    QCOMPARE(service.find(health).error().kind, ErrorKind::NotFound);
    QCOMPARE(service.alerts(m_ana, u"en"_s)->size(), 0);
    QCOMPARE(stateOf(m_health.id), FormState::Signed); // that it is signed, but not what it says
    QCOMPARE(service.sign(signing(m_health, {{u"heart"_s, u"no"_s}})).error().kind, ErrorKind::Forbidden);
    TD_VERIFY(service.sign(signing(m_waiver)));
    QCOMPARE(service.ofClient(m_ana)->size(), 1);
}

void TestSignedForms::aTrainerSeesTheirClientsOnly()
{
    TD_VERIFY(SignedForms(m_studio->db()).sign(signing(m_waiver)));
    TD_VERIFY(m_studio->signInAs(m_studio->otherTrainerActor()));
    SignedForms service(m_studio->db());
    QCOMPARE(service.ofClient(m_ana)->size(), 0);
    QCOMPARE(service.sign(signing(m_waiver)).error().kind, ErrorKind::NotFound);
    const auto due = service.renewals();
    TD_VERIFY(due);
    for (const Renewal& one : *due)
        QCOMPARE(one.client, m_bo);
    QCOMPARE(due->size(), 2);
}

void TestSignedForms::aClientSignsForThemselvesOnly()
{
    TD_VERIFY(m_studio->signInAs(Actor{{}, {}, u"Ana"_s, Role::Client, {}, m_ana}));
    SignedForms service(m_studio->db());
    TD_VERIFY(service.sign(signing(m_health, {{u"heart"_s, u"no"_s}})));
    QCOMPARE(stateOf(m_health.id), FormState::Signed);
    Signing other = signing(m_waiver);
    other.client = m_bo;
    QCOMPARE(service.sign(other).error().kind, ErrorKind::NotFound);
    QCOMPARE(service.renewals()->size(), 1); // their own waiver
}

void TestSignedForms::aChangedByteIsFound()
{
    SignedForms service(m_studio->db());
    const auto id = service.sign(signing(m_waiver));
    TD_VERIFY(id);
    TD_VERIFY(service.sign(signing(m_health, {{u"heart"_s, u"no"_s}})));
    QCOMPARE(service.damaged()->size(), 0);
    TD_VERIFY(m_studio->db().maintenanceScript("DROP TRIGGER signed_forms_no_update"));
    for (const char* sql : {"UPDATE t_signed_forms SET signer_name = signer_name || 'x' WHERE kind = 'waiver'",
                            "UPDATE t_signed_forms SET signer_name = 'Ana Ruiz', expires_on = '2030-01-01' WHERE kind = 'waiver'"}) {
        TD_VERIFY(m_studio->db().change("test", {}, [&] {
            auto q = m_studio->db().maintenanceQuery(sql);
            return q.finish();
        }));
        const auto found = service.damaged();
        TD_VERIFY(found);
        QCOMPARE(*found, QList<SignedFormId>{*id});
    }
}

QTEST_GUILESS_MAIN(TestSignedForms)
#include "tst_signedforms.moc"
