// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "facility/studioday.h"
#include "notes/notechain.h"
#include "notes/notesnippets.h"
#include "notes/notesummary.h"
#include "notes/sessionnotes.h"
#include "storage/accesslog.h"

#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int usualMissingDays = 14;

struct NoteField {
    const char* name;
    QString SessionNote::*text;
    const char* summary;
};
constexpr std::array<NoteField, 9> noteFields{{{"subjective", &SessionNote::subjective, "What the client says."},
                                               {"objective", &SessionNote::objective, "What was seen."},
                                               {"assessment", &SessionNote::assessment, "What to make of it."},
                                               {"plan", &SessionNote::plan, "What comes next."},
                                               {"private_text", &SessionNote::privateText, "For its author only."},
                                               {"shared_text", &SessionNote::sharedText, "The client may read it."},
                                               {"recommendations", &SessionNote::recommendations, "Until next time; the client may read it."},
                                               {"exercises", &SessionNote::exercises, "What was done."},
                                               {"measurements", &SessionNote::measurements, "What was measured."}}};

QJsonObject toJson(const SessionNote& note)
{
    QJsonObject json{{u"id"_s, jsonOf(note.id)},
                     {u"client"_s, jsonOf(note.client)},
                     {u"trainer"_s, jsonOf(note.trainer)},
                     {u"trainer_name"_s, note.trainerName},
                     {u"appointment"_s, jsonOf(note.appointment)},
                     {u"amends"_s, jsonOf(note.amends)},
                     {u"day"_s, jsonOf(note.day)},
                     {u"rating"_s, jsonOf(note.rating)},
                     {u"signed"_s, note.isSigned},
                     {u"signed_at"_s, note.isSigned ? jsonOfInstant(note.signedAt) : QJsonValue()},
                     {u"signer"_s, note.signerName},
                     {u"number"_s, note.chainNumber()},
                     {u"hash"_s, QString::fromLatin1(note.hash.toHex())},
                     {u"version"_s, note.version}};
    for (const NoteField& part : noteFields)
        json.insert(QLatin1String(part.name), note.*part.text);
    return json;
}

QJsonObject toJson(const MissingNote& missing)
{
    return {{u"appointment"_s, jsonOf(missing.appointment)}, {u"client"_s, jsonOf(missing.client)},
            {u"client_name"_s, missing.clientName},          {u"trainer"_s, jsonOf(missing.trainer)},
            {u"trainer_name"_s, missing.trainerName},        {u"class_name"_s, missing.className},
            {u"day"_s, jsonOf(missing.day)},                 {u"time"_s, jsonOfMinute(missing.minute)}};
}

QString partName(NotePart part)
{
    const std::array<QString, 6> names{u"subjective"_s, u"objective"_s, u"assessment"_s, u"plan"_s, u"shared_text"_s, u"recommendations"_s};
    return names.at(size_t(part));
}

QJsonObject toJson(const SummarySentence& sentence)
{
    return {{u"text"_s, sentence.text}, {u"note"_s, jsonOf(sentence.note)}, {u"day"_s, jsonOf(sentence.day)}, {u"part"_s, partName(sentence.part)}};
}

QJsonObject toJson(const NoteSnippet& snippet)
{
    return {{u"id"_s, jsonOf(snippet.id)},
            {u"abbreviation"_s, snippet.abbreviation},
            {u"body"_s, snippet.body},
            {u"everybody"_s, snippet.trainer.isNull()},
            {u"version"_s, snippet.version}};
}

template <class List> QJsonArray noteArray(const List& list)
{
    QJsonArray array;
    for (const auto& value : list)
        array.append(toJson(value));
    return array;
}

Result<void> noteView(Session& s, const ClientId& client)
{
    return AccessLog(s.db()).note("session-notes", AnyId(client.raw()), "view", u"command line"_s);
}

Result<QJsonObject> answer(Session& s, const NoteId& id)
{
    TD_TRY_ASSIGN(const SessionNote note, SessionNotes(s.db()).find(id));
    TD_TRY(noteView(s, note.client));
    return QJsonObject{{u"id"_s, jsonOf(id)}, {u"note"_s, toJson(note)}};
}

Result<QJsonObject> list(Session& s, const Arguments& a)
{
    const auto client = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(const QList<SessionNote> notes, SessionNotes(s.db()).ofClient(client, a.integer("limit"_L1, -1)));
    if (!notes.isEmpty())
        TD_TRY(noteView(s, client));
    return QJsonObject{{u"notes"_s, noteArray(notes)}};
}

Result<QJsonObject> show(Session& s, const Arguments& a)
{
    return answer(s, a.id<NoteId>("id"_L1));
}

/// A draft that is there, or a new one: blank or from the last note.
Result<SessionNote> draftFor(Session& s, const Arguments& a)
{
    SessionNotes notes(s.db());
    if (a.has("id"_L1))
        return notes.find(a.id<NoteId>("id"_L1));
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    SessionNote note;
    note.client = a.id<ClientId>("client"_L1);
    note.appointment = a.id<AppointmentId>("appointment"_L1);
    note.day = a.day("day"_L1, today);
    if (note.client.isNull())
        return fail(ErrorKind::Invalid, "command.missing-field", "client");
    return a.boolean("from_last"_L1) ? notes.draftFromLast(note.client, note.appointment, note.day) : Result<SessionNote>(note);
}

Result<QJsonObject> save(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(SessionNote note, draftFor(s, a));
    for (const NoteField& part : noteFields)
        a.into(QLatin1String(part.name), note.*part.text);
    a.into("rating"_L1, note.rating);
    a.into("day"_L1, note.day);
    a.into("version"_L1, note.version);
    TD_TRY_ASSIGN(const NoteId id, SessionNotes(s.db()).save(note));
    return answer(s, id);
}

Result<QJsonObject> sign(Session& s, const Arguments& a)
{
    TD_TRY(SessionNotes(s.db()).sign(a.id<NoteId>("id"_L1)));
    return answer(s, a.id<NoteId>("id"_L1));
}

Result<QJsonObject> amend(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const NoteId id, SessionNotes(s.db()).amend(a.id<NoteId>("id"_L1)));
    return answer(s, id);
}

Result<QJsonObject> remove(Session& s, const Arguments& a)
{
    TD_TRY(SessionNotes(s.db()).remove(a.id<NoteId>("id"_L1)));
    return QJsonObject{};
}

Result<QJsonObject> missing(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    const QDate until = a.day("until"_L1, today);
    TD_TRY_ASSIGN(const QList<MissingNote> found,
                  SessionNotes(s.db()).missing(a.day("from"_L1, until.addDays(-usualMissingDays)), until, a.integer("limit"_L1, -1)));
    return QJsonObject{{u"missing"_s, noteArray(found)}};
}

Result<QJsonObject> summary(Session& s, const Arguments& a)
{
    const auto client = a.id<ClientId>("client"_L1);
    TD_TRY_ASSIGN(QList<SessionNote> notes, SessionNotes(s.db()).ofClient(client));
    notes.removeIf([](const SessionNote& note) { return !note.isSigned; });
    const int last = qBound(1, a.integer("last"_L1, 5), 1000);
    const auto sentences = summarizeNotes(notes.mid(0, last), qBound(1, a.integer("sentences"_L1, 6), 50));
    if (!sentences.isEmpty())
        TD_TRY(noteView(s, client));
    return QJsonObject{{u"notes"_s, qMin(last, int(notes.size()))}, {u"sentences"_s, noteArray(sentences)}};
}

Result<QJsonObject> snippets(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const QList<NoteSnippet> found, NoteSnippets(s.db()).list());
    return QJsonObject{{u"snippets"_s, noteArray(found)}};
}

Result<QJsonObject> saveSnippet(Session& s, const Arguments& a)
{
    NoteSnippet snippet;
    snippet.id = a.id<SnippetId>("id"_L1);
    if (!snippet.id.isNull()) {
        TD_TRY_ASSIGN(const QList<NoteSnippet> all, NoteSnippets(s.db()).list());
        for (const NoteSnippet& one : all) {
            if (one.id == snippet.id)
                snippet = one;
        }
    } else if (!a.boolean("everybody"_L1)) {
        snippet.trainer = s.db().actor().trainer;
    }
    a.into("abbreviation"_L1, snippet.abbreviation);
    a.into("body"_L1, snippet.body);
    a.into("version"_L1, snippet.version);
    TD_TRY_ASSIGN(const SnippetId id, NoteSnippets(s.db()).save(snippet));
    return QJsonObject{{u"id"_s, jsonOf(id)}};
}

Result<QJsonObject> removeSnippet(Session& s, const Arguments& a)
{
    TD_TRY(NoteSnippets(s.db()).remove(a.id<SnippetId>("id"_L1)));
    return QJsonObject{};
}

Result<QJsonObject> verify(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const NoteChainReport report, verifyNoteChain(s.db()));
    QJsonArray problems;
    for (const NoteChainProblem& problem : report.problems)
        problems.append(QJsonObject{{u"note"_s, jsonOf(problem.note)},
                                    {u"client"_s, jsonOf(problem.client)},
                                    {u"day"_s, jsonOf(problem.day)},
                                    {u"chain"_s, problem.chain},
                                    {u"place"_s, problem.seq},
                                    {u"problem"_s, problem.text()}});
    return QJsonObject{{u"clean"_s, report.clean()}, {u"examined"_s, report.examined}, {u"problems"_s, problems}};
}

Field noteIdField()
{
    return field("id", FieldType::Id, "Which note.").must();
}

Field clientField()
{
    return field("client", FieldType::Client, "Whose.").must();
}

QList<Field> saveFields()
{
    QList<Field> fields{field("id", FieldType::Id, "A draft to change.").otherwise(u"a new note"_s),
                        field("client", FieldType::Client, "Whose; for a new note."),
                        field("appointment", FieldType::Id, "The session that it is about."),
                        field("day", FieldType::Day, "The day that it is about.").otherwise(u"today"_s),
                        field("from_last", FieldType::Boolean, "A new note goes on from the words of the last one.").otherwise(u"false"_s)};
    for (const NoteField& part : noteFields)
        fields.append(field(part.name, FieldType::Text, part.summary));
    fields.append(field("rating", FieldType::Integer, "The trainer's, 1 to 5."));
    fields.append(field("version", FieldType::Integer, "The version that was read: refused when somebody changed it since."));
    return fields;
}

QList<Command> snippetCommands()
{
    return {
        {"snippets"_L1, u"Texts that abbreviations stand for."_s, trainingRoles(), {}, snippets},
        {"snippet-save"_L1,
         u"Adds or changes a snippet."_s,
         trainingRoles(),
         {field("id", FieldType::Id, "One to change.").otherwise(u"a new one"_s), field("abbreviation", FieldType::Text, "Letters and digits."),
          field("body", FieldType::Text, "The text."), field("everybody", FieldType::Boolean, "For every trainer; the office only.").otherwise(u"false"_s),
          field("version", FieldType::Integer, "The version that was read.")},
         saveSnippet},
        {"snippet-remove"_L1, u"Removes a snippet."_s, trainingRoles(), {field("id", FieldType::Id, "Which one.").must()}, removeSnippet},
        {"note-verify"_L1, u"Checks the chains of signed notes; the command verify does so as well."_s, trainingRoles(), {}, verify},
    };
}

} // namespace

QList<Command> noteCommands()
{
    return QList<Command>{
               {"notes"_L1,
                u"The notes of a client, newest first."_s,
                trainingRoles(),
                {clientField(), field("limit", FieldType::Integer, "At most so many.").otherwise(u"all"_s)},
                list},
               {"note"_L1, u"One note."_s, trainingRoles(), {noteIdField()}, show},
               {"note-save"_L1, u"Adds a draft or changes one."_s, trainingRoles(), saveFields(), save},
               {"note-sign"_L1, u"Signs and locks an own draft."_s, trainingRoles(), {noteIdField()}, sign},
               {"note-amend"_L1, u"Begins an amendment of a signed note."_s, trainingRoles(), {noteIdField()}, amend},
               {"note-remove"_L1, u"Removes an own draft."_s, trainingRoles(), {noteIdField()}, remove},
               {"missing-notes"_L1,
                u"Sessions that took place and have no note, newest first."_s,
                trainingRoles(),
                {field("from", FieldType::Day, "The first day.").otherwise(u"14 days before the last"_s),
                 field("until", FieldType::Day, "The last day.").otherwise(u"today"_s), field("limit", FieldType::Integer, "At most so many.")},
                missing},
               {"note-summary"_L1,
                u"What the last signed notes say, in their own sentences."_s,
                trainingRoles(),
                {clientField(), field("last", FieldType::Integer, "So many notes.").otherwise(u"5"_s),
                 field("sentences", FieldType::Integer, "At most so many sentences.").otherwise(u"6"_s)},
                summary},
           } +
           snippetCommands();
}

} // namespace td
