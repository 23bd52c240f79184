// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/clientnotes.h"
#include "notes/noteeditor.h"
#include "notes/notefield.h"
#include "notes/notelistmodel.h"
#include "notes/notessection.h"
#include "notes/noteview.h"
#include "notes/noteworkmodel.h"
#include "notes/snippetsdialog.h"
#include "notes/summarycard.h"
#include "storage/undo.h"
#include "support/accessibility.h"
#include "ui/notesfixture.h"
#include "widgets/label.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace td;
using namespace td::test;

namespace
{
const QDate mayDay(2026, 5, 27);

NoteField* part(QWidget* root, const char* name)
{
    return root->findChild<NoteField*>(QLatin1String(name));
}
QPushButton* button(QWidget* root, const char* name)
{
    return root->findChild<QPushButton*>(QLatin1String(name));
}
QString state(QWidget* root)
{
    return root->findChild<Label*>(u"noteState"_s)->text();
}
QStringList labels(QWidget* root)
{
    QStringList list;
    for (const Label* label : root->findChildren<Label*>())
        list.append(label->text());
    return list;
}
} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        m_f = std::make_unique<NotesFixture>(*m_studio);
        QVERIFY(m_f->ready);
    }
    void cleanup()
    {
        m_f.reset();
        m_studio.reset();
    }

    void aNoteIsWrittenByKeysAlone()
    {
        NoteEditor editor(*m_f->context);
        shown(editor);
        editor.open(m_f->ana, m_f->first, mayDay);
        QVERIFY(!editor.isComplete());
        QSignalSpy signedSpy(&editor, &NotePane::noteSigned);
        editor.startWriting();
        QTest::keyClicks(QApplication::focusWidget(), u"Slept well."_s);
        const std::pair<Qt::Key, const char*> jumps[] = {{Qt::Key_O, "noteObjective"}, {Qt::Key_A, "noteAssessment"}, {Qt::Key_P, "notePlan"},
                                                         {Qt::Key_S, "noteSubjective"}};
        for (const auto& [key, name] : jumps) {
            QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
            QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(name));
        }
        const auto draft = m_f->notes->ofAppointment(m_f->first, m_f->ana); // leaving a field keeps it
        QCOMPARE(draft->value_or(SessionNote()).subjective, u"Slept well."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(part(&editor, "noteExercises")->toPlainText(), u"Squat 3x5 100 kg"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(button(&editor, "noteRating4"), Qt::LeftButton);
        QVERIFY(editor.isComplete());
        QTest::keyClick(part(&editor, "notePlan"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(signedSpy.size(), 1);
        QVERIFY(editor.isSigned());
        const SessionNote note = *m_f->notes->find(editor.note());
        QVERIFY(note.isSigned);
        QCOMPARE(note.exercises, u"Squat 3x5 100 kg"_s);
        QCOMPARE(note.measurements, u"Weight 71.5 kg"_s);
        QCOMPARE(note.rating, std::optional(4));
        QVERIFY(part(&editor, "noteSubjective")->isReadOnly());
        QVERIFY2(state(&editor).contains(u"A-1"_s), qPrintable(state(&editor)));
        QVERIFY(m_f->errors.isEmpty());
        QVERIFY(m_f->prompts.asked.isEmpty());
    }

    void anEmptyNoteIsNotSigned()
    {
        NoteEditor editor(*m_f->context);
        shown(editor);
        editor.open(m_f->ana, m_f->first, mayDay);
        QVERIFY(!editor.sign());
        QVERIFY(state(&editor).contains(u"empty"_s));
        QCOMPARE(QApplication::focusWidget(), part(&editor, "noteSubjective"));
        QVERIFY(editor.note().isNull());
        QVERIFY(editor.save());
        QVERIFY(!m_f->notes->ofAppointment(m_f->first, m_f->ana)->has_value()); // nothing was typed: nothing is kept
    }

    void whatIsTypedIsKept()
    {
        {
            NoteEditor editor(*m_f->context);
            shown(editor);
            editor.open(m_f->ana, m_f->first, mayDay);
            part(&editor, "notePrivate")->setFocus();
            QInputMethodEvent typed;
            typed.setCommitString(u"Très fatiguée."_s);
            QApplication::sendEvent(part(&editor, "notePrivate"), &typed);
            QVERIFY(editor.isComplete());
        }
        QCOMPARE(m_f->notes->ofAppointment(m_f->first, m_f->ana)->value_or(SessionNote()).privateText, u"Très fatiguée."_s);
        NoteEditor again(*m_f->context);
        again.open(m_f->ana, m_f->first, mayDay);
        QCOMPARE(part(&again, "notePrivate")->toPlainText(), u"Très fatiguée."_s);
        TD_VERIFY(Undo(m_studio->db()).undo());
        QVERIFY(again.note().isNull());
        QVERIFY(part(&again, "notePrivate")->toPlainText().isEmpty());
    }

    void anotherSessionSavesTheFirst()
    {
        NoteEditor editor(*m_f->context);
        shown(editor);
        editor.open(m_f->ana, m_f->first, mayDay);
        QTest::keyClicks(part(&editor, "noteSubjective"), u"Ana"_s);
        editor.open(m_f->bo, m_f->second, QDate(2026, 5, 29));
        QVERIFY(part(&editor, "noteSubjective")->toPlainText().isEmpty());
        QCOMPARE(m_f->notes->ofAppointment(m_f->first, m_f->ana)->value_or(SessionNote()).subjective, u"Ana"_s);
    }

    void fromTheLastNote()
    {
        NoteEditor editor(*m_f->context);
        shown(editor);
        editor.open(m_f->ana, m_f->first, mayDay);
        editor.startWriting();
        QTest::keyClick(part(&editor, "noteSubjective"), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(state(&editor).contains(u"no earlier note"_s));
        SessionNote last = m_f->draft(m_f->ana, QDate(2026, 5, 20), u"Knee quiet."_s);
        last.plan = u"Box squats."_s;
        m_f->add(last, true);
        QTest::keyClicks(part(&editor, "notePlan"), u"Lunges."_s);
        QTest::keyClick(part(&editor, "notePlan"), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(part(&editor, "noteSubjective")->toPlainText(), u"Knee quiet."_s);
        QCOMPARE(part(&editor, "notePlan")->toPlainText(), u"Lunges."_s); // what was typed stays
        QVERIFY(editor.save());
        QCOMPARE(m_f->notes->find(editor.note())->appointment, m_f->first);
    }

    void snippetsExpand()
    {
        TD_VERIFY(m_f->snippets->save({{}, m_studio->trainer, u"gd"_s, u"Good depth."_s, 0}));
        NoteEditor editor(*m_f->context);
        shown(editor);
        editor.open(m_f->ana, m_f->first, mayDay);
        NoteField* field = part(&editor, "noteObjective");
        field->setFocus();
        QTest::keyClicks(field, u"gd"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(field->toPlainText(), u"Good depth."_s);
        QTest::keyClicks(field, u" ;gd"_s);
        QCOMPARE(field->toPlainText(), u"Good depth. Good depth."_s);
        QTest::keyClick(field, Qt::Key_Tab); // no abbreviation: on to the next field
        QCOMPARE(QApplication::focusWidget(), part(&editor, "noteAssessment"));
        TD_VERIFY(m_f->snippets->save({{}, m_studio->trainer, u"kn"_s, u"Knees out."_s, 0})); // known at once
        QTest::keyClicks(part(&editor, "noteAssessment"), u";kn"_s);
        QCOMPARE(part(&editor, "noteAssessment")->toPlainText(), u"Knees out."_s);
    }

    void thePrivacyKeyHides()
    {
        NoteEditor editor(*m_f->context);
        shown(editor);
        editor.open(m_f->ana, m_f->first, mayDay);
        QTest::keyClicks(part(&editor, "noteSubjective"), u"Secret"_s);
        m_f->privacy.setHidden(true);
        QVERIFY(!part(&editor, "noteSubjective")->isVisible());
        QVERIFY(!editor.sign());
        m_f->privacy.setHidden(false);
        QVERIFY(part(&editor, "noteSubjective")->isVisible());
    }

    void withoutATrainerOneReads()
    {
        const NoteId id = m_f->add(m_f->draft(m_f->ana, mayDay, u"Draft."_s), false);
        m_f.reset();
        TD_VERIFY(m_studio->signInAs(m_studio->owner()));
        AccessLog log(m_studio->db());
        SessionNotes notes(m_studio->db());
        NoteSnippets snippets(m_studio->db());
        ScriptedPrompts prompts;
        PrivacyState privacy;
        const NotesContext context{m_studio->db(), notes, snippets, log, prompts, privacy, "America/Toronto", [](const Error&) {},
                                   [](const QString&, const Banner::Action&) {}};
        NoteEditor editor(context);
        shown(editor);
        editor.openNote(id);
        QVERIFY(part(&editor, "noteSubjective")->isReadOnly());
        QVERIFY(!button(&editor, "noteSign")->isVisible());
        QVERIFY(!editor.sign());
        ClientNotes tab(context, notes.find(id)->client);
        shown(tab);
        QVERIFY(!button(&tab, "noteNew")->isVisible());
        QVERIFY(!button(&tab, "notePrint")->isVisible());
    }

    void theListThreadsAmendments()
    {
        SessionNote one = m_f->draft(m_f->ana, QDate(2026, 5, 1), u"One."_s);
        const NoteId first = m_f->add(one, true);
        const NoteId second = m_f->add(m_f->draft(m_f->ana, QDate(2026, 5, 8), u"Two."_s), true);
        const NoteId amendment = *m_f->notes->amend(first);
        NoteListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNotes(*m_f->notes->ofClient(m_f->ana));
        QCOMPARE(model.rowOf(second), 0);
        QCOMPARE(model.rowOf(first), 1);
        QCOMPARE(model.rowOf(amendment), 2);
        QCOMPARE(model.thread(2).size(), 2);
        QCOMPARE(model.thread(0).size(), 1);
        QVERIFY(model.index(0).data().toString().contains(u"Two."_s));
        model.setHidden(true);
        QVERIFY(!model.index(0).data().toString().contains(u"Two."_s));
        model.setNotes({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theClientsTab()
    {
        SessionNote old = m_f->draft(m_f->ana, QDate(2026, 5, 20), u"Left knee hurts on stairs."_s);
        old.privateText = u"Only mine."_s;
        const NoteId id = m_f->add(old, true);
        ClientNotes tab(*m_f->context, m_f->ana);
        shown(tab);
        auto* list = tab.findChild<QListView*>(u"noteList"_s);
        QCOMPARE(list->currentIndex().row(), 0);
        auto* view = tab.findChild<NoteView*>();
        QVERIFY(labels(view).contains(u"Left knee hurts on stairs."_s));
        QVERIFY(labels(view).contains(u"Only mine."_s));
        auto* summary = tab.findChild<SummaryCard*>();
        QVERIFY(labels(summary).contains(u"Left knee hurts on stairs."_s));
        QVERIFY(!labels(summary).contains(u"Only mine."_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A); // amend
        auto* editor = tab.findChild<NoteEditor*>();
        QVERIFY(editor->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"It was the right knee."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_f->notes->ofClient(m_f->ana)->size(), 2);
        QVERIFY(view->isVisible());
        QVERIFY(labels(view).contains(u"It was the right knee."_s) && labels(view).contains(u"Left knee hurts on stairs."_s));
        QTest::keyClick(list, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_f->printed, QList<ClientId>{m_f->ana});
        QCOMPARE(m_f->notes->find(id)->subjective, old.subjective);
        QVERIFY2(m_f->errors.isEmpty(), qPrintable(m_f->errors.join(u' ')));
    }

    void newNotesAndDraftsInTheTab()
    {
        m_f->add(m_f->draft(m_f->ana, QDate(2026, 5, 20), u"Old."_s), true);
        ClientNotes tab(*m_f->context, m_f->ana);
        shown(tab);
        tab.newNote();
        auto* editor = tab.findChild<NoteEditor*>();
        auto* list = tab.findChild<QListView*>(u"noteList"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"New words."_s);
        QVERIFY(editor->save());
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->currentIndex().row(), 0); // the draft is chosen
        QVERIFY(editor->isVisible());
        QTest::keyClicks(part(editor, "noteSubjective"), u" More."_s);
        list->setCurrentIndex(list->model()->index(1, 0)); // another note: what was typed is kept
        QVERIFY(tab.findChild<NoteView*>()->isVisible());
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(m_f->notes->ofClient(m_f->ana)->first().subjective.contains(u"More."_s));
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(editor->isVisible());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(tab.findChild<NoteView*>()->isVisible());
        TD_VERIFY(Undo(m_studio->db()).undo());
        QCOMPARE(list->model()->rowCount(), 2);
    }

    void leavingKeepsWhatIsTyped()
    {
        {
            ClientNotes tab(*m_f->context, m_f->bo);
            shown(tab);
            tab.newNote();
            QTest::keyClicks(QApplication::focusWidget(), u"Kept."_s);
        }
        QCOMPARE(m_f->notes->ofClient(m_f->bo)->size(), 1);
        {
            NotesSection section(*m_f->context);
            shown(section);
            auto* table = section.findChild<TableView*>(u"noteWork"_s);
            table->setFocus();
            table->selectRow(1);
            QTest::keyClick(table, Qt::Key_Return);
            QTest::keyClicks(QApplication::focusWidget(), u"Kept too."_s);
        }
        QCOMPARE(m_f->notes->ofAppointment(m_f->first, m_f->ana)->value_or(SessionNote()).subjective, u"Kept too."_s);
    }

    void anEmptyTabOffersTheFirstNote()
    {
        ClientNotes tab(*m_f->context, m_f->bo);
        shown(tab);
        QVERIFY(!tab.findChild<QListView*>(u"noteList"_s)->isVisible());
        tab.newNote();
        QTest::keyClicks(QApplication::focusWidget(), u"First."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(tab.findChild<QListView*>(u"noteList"_s)->isVisible());
        QCOMPARE(m_f->notes->ofClient(m_f->bo)->size(), 1);
    }

    void viewingIsWrittenDown()
    {
        m_f->add(m_f->draft(m_f->ana, QDate(2026, 5, 20), u"Old."_s), true);
        {
            ClientNotes tab(*m_f->context, m_f->ana);
            shown(tab);
        }
        TD_VERIFY(m_studio->signInAs(m_studio->owner()));
        const auto entries = AccessLog(m_studio->db()).latest(5);
        TD_VERIFY(entries);
        QVERIFY(!entries->empty());
        QCOMPARE(entries->front().resource, u"session-notes"_s);
        QCOMPARE(entries->front().subject.raw(), m_f->ana.raw());
        QCOMPARE(entries->front().user, m_studio->trainerUser);
        m_f.reset();
    }

    void whatIsStillToWrite()
    {
        NotesSection section(*m_f->context);
        shown(section);
        auto* table = section.findChild<TableView*>(u"noteWork"_s);
        auto* model = static_cast<NoteWorkModel*>(table->model());
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->row(0).clientName, u"Bo Chen"_s); // the newest first
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        auto* editor = section.findChild<NoteEditor*>();
        QVERIFY(editor->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"Good work."_s);
        QVERIFY(editor->save());
        QCOMPARE(model->rowCount(), 2); // one to write, one draft
        QVERIFY(!model->row(1).draft.isNull());
        QTest::keyClick(part(editor, "noteSubjective"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(table->hasFocus());
        QCOMPARE(m_f->notes->ofAppointment(m_f->first, m_f->ana)->value_or(SessionNote()).isSigned, true);
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"Fine."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!table->isVisible());
        QVERIFY2(m_f->errors.isEmpty(), qPrintable(m_f->errors.join(u' ')));
    }

    void snippetsAreManaged()
    {
        SnippetsDialog dialog(*m_f->context);
        shown(dialog);
        auto* abbreviation = dialog.findChild<QLineEdit*>(u"abbreviation"_s);
        auto* body = dialog.findChild<QPlainTextEdit*>(u"body"_s);
        QVERIFY(abbreviation->hasFocus());
        QTest::keyClicks(abbreviation, u"g d"_s);
        QTest::mouseClick(button(&dialog, "promptYes"), Qt::LeftButton);
        QVERIFY(!dialog.findChild<Label*>(u"abbreviationError"_s)->text().isEmpty());
        abbreviation->setText(u"gd"_s);
        QTest::keyClicks(body, u"Good depth."_s);
        QTest::mouseClick(button(&dialog, "promptYes"), Qt::LeftButton);
        auto* list = dialog.findChild<QListWidget*>(u"snippetList"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(m_f->snippets->list()->first().trainer, m_studio->trainer);
        QTest::mouseClick(button(&dialog, "snippetRemove"), Qt::LeftButton);
        QCOMPARE(list->count(), 0);
        QVERIFY(dialog.isVisible());
    }

    void everythingHasAName()
    {
        m_f->add(m_f->draft(m_f->ana, QDate(2026, 5, 20), u"Left knee hurts on stairs."_s), true);
        ClientNotes tab(*m_f->context, m_f->ana);
        NotesSection section(*m_f->context);
        SnippetsDialog dialog(*m_f->context);
        for (QWidget* widget : {static_cast<QWidget*>(&tab), static_cast<QWidget*>(&section), static_cast<QWidget*>(&dialog)})
            QCOMPARE(unnamedFocusable(widget), QStringList());
    }

    void theEditorFitsANarrowColumn()
    {
        NoteEditor editor(*m_f->context);
        editor.open(m_f->ana, m_f->first, mayDay);
        const int form = editor.findChild<QScrollArea*>()->widget()->minimumSizeHint().width();
        QVERIFY2(form <= 320, qPrintable(QString::number(form)));
        QVERIFY2(editor.minimumSizeHint().width() <= 360, qPrintable(QString::number(editor.minimumSizeHint().width())));
    }

private:
    static void shown(QWidget& widget)
    {
        widget.resize(1000, 640);
        widget.show();
        QApplication::setActiveWindow(&widget);
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<NotesFixture> m_f;
};

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
