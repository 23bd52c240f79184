// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clients.h"
#include "notes/sessionnotes.h"
#include "print/clientrecord.h"
#include "print/documentoutput.h"
#include "storage/accesslog.h"
#include "support/diary.h"
#include "support/scratchstudio.h"
#include "ui/documentfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
/// Everything that stands in the document, a text a line.
QStringList textsOf(const Document& document)
{
    QStringList texts;
    for (const DocBlock& block : document.blocks) {
        if (const auto* text = std::get_if<TextBlock>(&block))
            texts.append(text->text);
        else if (const auto* heading = std::get_if<HeadingBlock>(&block))
            texts.append(heading->text);
        else if (const auto* facts = std::get_if<FactsBlock>(&block)) {
            for (const DocFact& fact : facts->facts)
                texts.append(fact.label + u'=' + fact.value);
        }
    }
    return texts;
}
} // namespace

class TestClientRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        Diary diary(*m_studio);
        m_ana = diary.client(u"Ana"_s, u"Ruiz"_s, u"active"_s, {}, QDate(1990, 2, 3));
        diary.assign(m_ana, m_studio->trainer);
        TD_DIARY(diary);
        ClientHealth health;
        health.client = m_ana;
        health.injuries = u"Left ankle, 2024"_s;
        TD_VERIFY(Clients(m_studio->db()).saveHealth(health));
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
        m_first = write(QDate(2026, 5, 6), u"Knee hurts."_s, true);
        m_second = write(QDate(2026, 5, 13), u"Knee better."_s, true);
        write(QDate(2026, 5, 20), u"Only a draft."_s, false);
    }
    void cleanup() { m_studio.reset(); }

    void theRecordHoldsWhatIsSigned()
    {
        SessionNotes notes(m_studio->db());
        SessionNote amendment = *notes.find(*notes.amend(m_first));
        amendment.assessment = u"The right knee."_s;
        TD_VERIFY(notes.save(amendment));
        TD_VERIFY(notes.sign(amendment.id));
        const auto record = readClientRecord(m_studio->db(), m_ana);
        TD_VERIFY(record);
        QCOMPARE(record->notes.size(), 3);
        QCOMPARE(record->notes.at(0).id, m_first);
        QCOMPARE(record->notes.at(1).id, amendment.id); // behind what it amends, though it is the newest
        QCOMPARE(record->notes.at(2).id, m_second);
        const Document document = clientRecordDocument(*record, sampleLetterhead(DocPaper::Letter, false));
        const QString all = textsOf(document).join(u'\n');
        for (const QString& part : {u"Ana Ruiz"_s, u"Born=February 3, 1990"_s, u"Trainer=Tess Trainer"_s, u"Left ankle, 2024"_s, u"Knee hurts."_s,
                                    u"The right knee."_s, u"Amendment of June 1, 2026, Tess Trainer"_s, u"Number A-1, mark "_s})
            QVERIFY2(all.contains(part), qPrintable(part + u"\n---\n"_s + all));
        QVERIFY(all.contains(QString::fromLatin1(record->notes.first().hash.toHex().left(12))));
        QVERIFY(!all.contains(u"Only a draft."_s));
        QVERIFY(!all.contains(u"Only mine."_s));
        QVERIFY(document.footer.contains(u"Confidential"_s));
        QVERIFY(document.fileName.contains(u"Ana Ruiz"_s));
        QVERIFY(!document.title.contains(u"Ana"_s)); // the title goes into the access log
    }

    void whoPrintsIsWrittenDown()
    {
        const auto record = readClientRecord(m_studio->db(), m_ana);
        TD_VERIFY(record);
        AccessLog log(m_studio->db());
        TD_VERIFY(noteDocuments(log, {clientRecordDocument(*record, sampleLetterhead(DocPaper::A4, false))}, "print"));
        TD_VERIFY(m_studio->signInAs(m_studio->owner()));
        const auto entries = AccessLog(m_studio->db()).latest(1);
        QCOMPARE(entries->front().resource, u"client-record"_s);
        QCOMPARE(entries->front().action, u"print"_s);
        QCOMPARE(entries->front().subject.raw(), m_ana.raw());
    }

    void theDeskPrintsNoHealth()
    {
        TD_VERIFY(m_studio->signInAs(m_studio->desk()));
        const auto record = readClientRecord(m_studio->db(), m_ana);
        TD_VERIFY(record);
        QVERIFY(!record->health);
        QVERIFY(record->notes.isEmpty());
        const QString all = textsOf(clientRecordDocument(*record, sampleLetterhead(DocPaper::A4, false))).join(u'\n');
        QVERIFY(!all.contains(u"Left ankle"_s) && !all.contains(u"Knee"_s));
    }

    void othersClientsAreNotFound()
    {
        TD_VERIFY(m_studio->signInAs(m_studio->otherTrainerActor()));
        QCOMPARE(readClientRecord(m_studio->db(), m_ana).error().kind, ErrorKind::NotFound);
    }

private:
    NoteId write(QDate day, const QString& text, bool sign)
    {
        SessionNotes notes(m_studio->db());
        SessionNote note;
        note.client = m_ana;
        note.day = day;
        note.subjective = text;
        note.privateText = u"Only mine."_s;
        const NoteId id = notes.save(note).value_or(NoteId());
        return sign && !notes.sign(id) ? NoteId() : id;
    }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
    NoteId m_first;
    NoteId m_second;
};

QTEST_MAIN(TestClientRecord)
#include "tst_clientrecord.moc"
