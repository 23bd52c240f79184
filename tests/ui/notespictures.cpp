// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screens of notes with invented words into PNG files, for people to look at: notespictures FOLDER
#include "notes/clientnotes.h"
#include "notes/noteeditor.h"
#include "notes/notefield.h"
#include "notes/notessection.h"
#include "notes/snippetsdialog.h"
#include "print/clientrecord.h"
#include "print/documentoutput.h"
#include "ui/documentfixture.h"
#include "ui/notesfixture.h"
#include "widgets/tableview.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>

using namespace td;
using namespace td::test;

namespace
{
void fillDemo(NotesFixture& f)
{
    const char* subjective[] = {"Slept six hours, left knee hurts on stairs.", "Knee a little better, stairs without pain. Busy week at work.",
                                "Feels strong, knee quiet. Wants to run 5 km in July."};
    const char* objective[] = {"Box squat 3x8 at 60 kg, depth to parallel.", "Box squat 3x8 at 65 kg, depth below parallel.",
                               "Back squat 3x5 at 70 kg, a new best, bar path straight."};
    const char* assessment[] = {"Knee tracks inward when tired.", "Knee control improved, hip still weak on the left.", "Ready for heavier squats."};
    const char* plan[] = {"Stay with the box, add band walks.", "Add split squats, keep band walks.", "Add 2.5 kg each week, one easy run."};
    NoteId first;
    for (int i = 0; i < 3; ++i) {
        SessionNote note = f.draft(f.ana, QDate(2026, 5, 6 + 7 * i), QString::fromLatin1(subjective[i]));
        note.objective = QString::fromLatin1(objective[i]);
        note.assessment = QString::fromLatin1(assessment[i]);
        note.plan = QString::fromLatin1(plan[i]);
        note.rating = 3 + i % 3;
        note.exercises = u"Squat 3x5 70 kg\nRow 3x10 40 kg"_s;
        note.privateText = i == 1 ? u"Ask about the new job."_s : QString();
        note.recommendations = u"Walk half an hour on free days."_s;
        const NoteId id = f.add(note, true);
        if (i == 0)
            first = id;
    }
    SessionNote amendment = *f.notes->find(*f.notes->amend(first));
    amendment.assessment = u"It is the right knee, not the left one."_s;
    (void)f.notes->save(amendment);
    (void)f.notes->sign(amendment.id);
    (void)f.add(f.draft(f.bo, QDate(2026, 5, 30), u"Shoulder stiff after swimming, warm-up took longer than usual."_s), false);
    (void)f.snippets->save({{}, f.studio.trainer, u"gd"_s, u"Good depth and tempo throughout."_s, 0});
    (void)f.snippets->save({{}, f.studio.trainer, u"kn"_s, u"Knees track over the toes."_s, 0});
}

class Pictures
{
public:
    Pictures(const QDir& folder, bool dark) : m_folder(folder), m_theme(dark ? u"dark"_s : u"light"_s) {}

    void take(QWidget* widget, const QString& name, const QSize& size, const std::function<void()>& before = {})
    {
        widget->setAttribute(Qt::WA_DeleteOnClose, false);
        if (!widget->isWindow() || widget->inherits("QDialog") == false)
            widget->setContentsMargins(16, 8, 16, 8);
        if (size.isValid())
            widget->resize(size);
        widget->show();
        QTest::qWait(30);
        if (before)
            before();
        QTest::qWait(30);
        widget->grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme)));
        delete widget;
    }

private:
    QDir m_folder;
    QString m_theme;
};

void draw(NotesFixture& f, Pictures& pictures)
{
    pictures.take(new ClientNotes(*f.context, f.ana), u"client"_s, {1040, 520});
    pictures.take(new ClientNotes(*f.context, f.bo), u"client-draft"_s, {1040, 520});
    auto* section = new NotesSection(*f.context);
    pictures.take(section, u"section"_s, {1080, 600}, [section] {
        auto* table = section->findChild<TableView*>(u"noteWork"_s);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
    });
    auto* editor = new NoteEditor(*f.context);
    editor->open(f.ana, f.first, QDate(2026, 5, 27));
    pictures.take(editor, u"editor"_s, {360, 600}, [editor] {
        editor->takeLastNote();
        editor->setRating(4);
    });
    pictures.take(new SnippetsDialog(*f.context), u"snippets"_s, {});
}
} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        ScratchStudio studio;
        NotesFixture f(studio);
        if (!f.ready)
            return 1;
        fillDemo(f);
        Pictures pictures(folder, dark);
        draw(f, pictures);
        const auto record = readClientRecord(studio.db(), f.ana);
        if (record && !writeDocumentPdf(folder.filePath(u"record.pdf"_s), {clientRecordDocument(*record, sampleLetterhead(DocPaper::Letter, true))}))
            return 1;
    }
    return 0;
}
