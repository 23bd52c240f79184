// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/papers.h"

#include "demo/paperwords.h"
#include "notes/notechain.h"
#include "screening/formsstore.h"
#include "screening/signedforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{

constexpr int formsSignedPerMille = 880;
constexpr int noteMissingPerMille = 12;
constexpr int noteMissingLately = 250; ///< of the last days, notes are still to be written
constexpr Day lately = 3;

} // namespace

Papers::Papers(Database& db, const Plan& plan, FixedClock& clock, Random random)
    : m_db(db)
    , m_plan(plan)
    , m_clock(clock)
    , m_random(random)
{
}

Result<void> Papers::setUp()
{
    FormsStore store(m_db);
    TD_TRY_ASSIGN(const QList<Form> forms, starterForms());
    for (const Form& form : forms)
        TD_TRY(store.add(form));
    TD_TRY_ASSIGN(m_forms, store.list());
    for (const Snippet& one : snippets)
        TD_TRY(snippet(one.abbreviation, one.body));
    return {};
}

Result<void> Papers::snippet(const char* abbreviation, const Words& body)
{
    return m_db.exec("INSERT INTO note_snippets (id, abbreviation, body) VALUES (?, ?, ?)", m_db.newId<SnippetId>(), QLatin1String(abbreviation),
                     body.in(m_plan.frame.french));
}

Result<Papers::Author> Papers::author(const TrainerId& trainer)
{
    auto q = m_db.query("SELECT id, display_name FROM users WHERE trainer_id = ? AND deleted = 0", trainer);
    Author out{m_db.actor().user, m_db.actor().name};
    if (q.next())
        out = {q.id<UserId>(0), q.text(1)};
    TD_TRY(q.finish());
    return out;
}

Result<void> Papers::note(const PlaceRecord& place, const StudioRows& studio, const QString& exercises)
{
    const bool french = m_plan.frame.french;
    const bool recent = place.day > m_plan.frame.today - lately;
    if (m_random.chance(recent ? noteMissingLately : noteMissingPerMille))
        return {};
    const auto say = [&](const auto& list, int perMille) { return m_random.chance(perMille) ? m_random.pick(list).in(french) : QString(); };
    const auto id = m_db.newId<NoteId>();
    const QString subjective = say(subjectives, 1000);
    const QString objective = say(objectives, 1000);
    const QString assessment = say(assessments, 1000);
    const QString next = say(nextSteps, 1000);
    TD_TRY(m_db.exec("INSERT INTO session_notes (id, client_id, trainer_id, appointment_id, day, subjective, objective, assessment, plan, private_text, "
                     "shared_text, recommendations, exercises, rating) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     id, studio.clients[size_t(place.client)], studio.trainers[place.trainer], place.appointment, dateOf(place.day), subjective, objective,
                     assessment, next, say(privately, 150), say(sharedWords, 600), say(recommendations, 500), exercises, m_random.between(3, 5)));
    if (recent && m_random.chance(noteMissingLately))
        return {}; // a draft that waits for its signature
    auto known = m_authors.find(place.trainer);
    if (known == m_authors.end()) {
        TD_TRY_ASSIGN(const Author found, author(studio.trainers[place.trainer]));
        known = m_authors.emplace(place.trainer, found).first;
    }
    return appendToNoteChain(m_db, id, {known->second.user, known->second.name, place.end + 300});
}

Result<void> Papers::sign(const PlaceRecord& place, const StudioRows& studio)
{
    if (!m_signed.insert(place.client).second)
        return {};
    for (const Form& form : std::as_const(m_forms)) {
        if (m_random.chance(formsSignedPerMille))
            TD_TRY(signForm(form, place, studio));
    }
    return {};
}

Result<void> Papers::signForm(const Form& form, const PlaceRecord& place, const StudioRows& studio)
{
    const ClientPlan& client = m_plan.clients[size_t(place.client)];
    Signing signing;
    signing.client = studio.clients[size_t(place.client)];
    signing.form = form.id;
    signing.version = form.version;
    signing.language = client.row.language.isEmpty() ? m_plan.frame.french ? u"fr"_s : u"en"_s : client.row.language;
    signing.signerName = client.row.name();
    for (const FormQuestion& question : form.questions) {
        if (question.kind == QuestionKind::YesNo)
            signing.answers.insert(question.key, question.alertAnswer == u"no"_s || m_random.chance(60) ? u"yes"_s : u"no"_s);
        else if (question.required)
            signing.answers.insert(question.key, question.kind == QuestionKind::Date     ? dateOf(client.joined).toString(Qt::ISODate)
                                                 : question.kind == QuestionKind::Number ? u"2"_s
                                                 : question.kind == QuestionKind::Choice ? u"0"_s
                                                                                         : saysNothing.in(signing.language == u"fr"));
    }
    // On the day of the first session, or months before where they have been coming for long.
    const Day signedOn = std::max(client.joined, place.day - m_random.between(0, 360));
    m_clock.set((place.end - Instant(place.day - signedOn) * 86400) * 1000);
    TD_TRY(SignedForms(m_db).sign(signing));
    m_clock.set(place.end * 1000);
    return {};
}

} // namespace td::demo
