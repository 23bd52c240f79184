// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/clientrecord.h"

#include "clients/clients.h"
#include "facility/studioday.h"
#include "notes/sessionnotes.h"
#include "print/documentwords.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int shortHash = 12; ///< characters of a hash on paper
constexpr qreal headingSize = 10;

Result<QString> trainerOf(Database& db, const ClientId& client)
{
    auto q = db.query("SELECT t.first_name, t.last_name FROM assignments a JOIN trainers t ON t.id = a.trainer_id "
                      "WHERE a.client_id = ? AND a.status = 'active' AND a.deleted = 0",
                      client);
    const QString name = q.next() ? (q.text(0) + u' ' + q.text(1)).trimmed() : QString();
    TD_TRY(q.finish());
    return name;
}

/// Signed ones, oldest first, amendments behind what they amend.
QList<SessionNote> signedInOrder(QList<SessionNote> notes)
{
    notes.removeIf([](const SessionNote& note) { return !note.isSigned; });
    std::sort(notes.begin(), notes.end(), [](const SessionNote& a, const SessionNote& b) { return a.day != b.day ? a.day < b.day : a.id < b.id; });
    QList<SessionNote> list;
    for (const SessionNote& note : std::as_const(notes)) {
        if (!note.amends.isNull())
            continue;
        list.append(note);
        std::copy_if(notes.cbegin(), notes.cend(), std::back_inserter(list), [&](const SessionNote& other) { return other.amends == note.id; });
    }
    return list;
}

void addFact(QList<DocFact>& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        facts.append({label, value});
}

void addProfile(Document& document, const ClientRecord& record, const DocumentText& say)
{
    const Client& client = record.client;
    QList<DocFact> facts;
    addFact(facts, say(QT_TRANSLATE_NOOP("Document", "Born")), client.birthday.isValid() ? say.day(client.birthday) : QString());
    addFact(facts, say(QT_TRANSLATE_NOOP("Document", "Phone")), client.phone);
    addFact(facts, say(QT_TRANSLATE_NOOP("Document", "E-mail")), client.email);
    addFact(facts, say(QT_TRANSLATE_NOOP("Document", "Trainer")), record.trainer);
    addFact(facts, say(QT_TRANSLATE_NOOP("Document", "Client since")), client.joinedOn.isValid() ? say.day(client.joinedOn) : QString());
    addFact(facts, say(QT_TRANSLATE_NOOP("Document", "Goals")), client.goals.simplified());
    document.blocks.append(HeadingBlock{client.name()});
    document.blocks.append(FactsBlock{facts});
}

void addPart(Document& document, const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    document.blocks.append(TextBlock{title, DocInk::Quiet, 8});
    document.blocks.append(TextBlock{text});
    document.blocks.append(SpaceBlock{2});
}

void addHealth(Document& document, const ClientRecord& record, const DocumentText& say)
{
    if (!record.health)
        return;
    document.blocks.append(HeadingBlock{say(QT_TRANSLATE_NOOP("Document", "Health"))});
    if (record.health->isEmpty())
        document.blocks.append(TextBlock{say(QT_TRANSLATE_NOOP("Document", "Nothing is written down.")), DocInk::Quiet});
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "Conditions")), record.health->conditions);
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "Injuries")), record.health->injuries);
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "Medications")), record.health->medications);
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "Allergies")), record.health->allergies);
}

QString signatureText(const SessionNote& note, const ClientRecord& record, const DocumentText& say)
{
    const LocalTime at = toLocal(note.signedAt, record.zone);
    return say(QT_TRANSLATE_NOOP("Document", "Number %4, mark %5, signed by %1 on %2 at %3"))
        .arg(note.signerName, say.day(at.day), say.locale().toString(QTime(at.minute / 60, at.minute % 60), QLocale::ShortFormat), note.chainNumber(),
             QString::fromLatin1(note.hash.toHex().left(shortHash)));
}

void addNote(Document& document, const SessionNote& note, const ClientRecord& record, const DocumentText& say)
{
    const QString title = note.amends.isNull() ? say(QT_TRANSLATE_NOOP("Document", "%1, %2")).arg(say.day(note.day), note.trainerName)
                                               : say(QT_TRANSLATE_NOOP("Document", "Amendment of %1, %2")).arg(say.day(note.day), note.trainerName);
    document.blocks.append(TextBlock{title, DocInk::Ink, headingSize, true});
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "Subjective")), note.subjective);
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "Objective")), note.objective);
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "Assessment")), note.assessment);
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "Plan")), note.plan);
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "What was done")), note.exercises);
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "What was measured")), note.measurements);
    if (note.rating)
        addPart(document, say(QT_TRANSLATE_NOOP("Document", "How it went, 1 to 5")), say.locale().toString(*note.rating));
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "For the client")), note.sharedText);
    addPart(document, say(QT_TRANSLATE_NOOP("Document", "Recommendations until next time")), note.recommendations);
    document.blocks.append(TextBlock{signatureText(note, record, say), DocInk::Quiet, 8});
    document.blocks.append(SpaceBlock{8, true});
}

} // namespace

Result<ClientRecord> readClientRecord(Database& db, const ClientId& client)
{
    ClientRecord record;
    Clients clients(db);
    TD_TRY_ASSIGN(record.client, clients.find(client));
    TD_TRY_ASSIGN(record.trainer, trainerOf(db, client));
    if (db.actor().seesHealth()) {
        TD_TRY_ASSIGN(record.health, clients.health(client));
        TD_TRY_ASSIGN(const QList<SessionNote> notes, SessionNotes(db).ofClient(client));
        record.notes = signedInOrder(notes);
    }
    TD_TRY_ASSIGN(record.zone, studioZone(db));
    TD_TRY_ASSIGN(record.printedOn, studioToday(db));
    return record;
}

Document clientRecordDocument(const ClientRecord& record, const Letterhead& head)
{
    const DocumentText say(record.client.language, head.supplier.country);
    const QString title = say(QT_TRANSLATE_NOOP("Document", "Client record"));
    Document document = blankDocument(head, say, head.supplier);
    document.title = title;
    document.fileName = u"%1 %2 %3.pdf"_s.arg(title, record.client.name(), record.printedOn.toString(Qt::ISODate));
    document.day = record.printedOn;
    document.resource = "client-record";
    document.subject = AnyId(record.client.id.raw());
    document.client = record.client.id;
    document.footer = say(QT_TRANSLATE_NOOP("Document", "Confidential: health information. Printed on %1.")).arg(say.day(record.printedOn));
    document.blocks.append(LetterheadBlock{head.logo, head.supplier.name, supplierLines(head.supplier), title, {}});
    addProfile(document, record, say);
    addHealth(document, record, say);
    document.blocks.append(HeadingBlock{say(QT_TRANSLATE_NOOP("Document", "Session notes"))});
    if (record.notes.isEmpty())
        document.blocks.append(TextBlock{say(QT_TRANSLATE_NOOP("Document", "There are no signed notes.")), DocInk::Quiet});
    for (const SessionNote& note : record.notes)
        addNote(document, note, record, say);
    return document;
}

} // namespace td
