// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/noteview.h"

#include "notes/notescontext.h"
#include "notes/notetext.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

void addPart(QVBoxLayout* column, const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    column->addWidget((new Label(title, TypeSize::Small, Tone::Muted))->strong());
    auto* words = (new Label(text))->wrapping();
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words);
    column->addSpacing(Space::half);
}

} // namespace

NoteView::NoteView(const NotesContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setObjectName(u"noteView"_s);
    setAccessibleName(tr("The note"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void NoteView::setThread(const QList<SessionNote>& notes)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, Space::one, Space::half);
    for (const SessionNote& note : notes) {
        if (&note != &notes.first())
            column->addWidget(makeLine());
        addNote(column, note);
    }
    column->addStretch(1);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setAccessibleDescription(notes.isEmpty() ? QString() : notes.first().firstWords());
}

void NoteView::addNote(QVBoxLayout* column, const SessionNote& note)
{
    auto* head = new QHBoxLayout;
    head->addWidget((new Label(note.amends.isNull() ? NoteText::day(note.day) : NoteText::tr("Amended %1").arg(NoteText::day(note.day)),
                               TypeSize::Title))
                        ->strong());
    head->addWidget(new Label(note.trainerName, TypeSize::Body, Tone::Muted));
    head->addStretch(1);
    head->addWidget(new StateChip(NoteText::state(note)));
    column->addLayout(head);
    addPart(column, NoteText::part(NotePart::Subjective), note.subjective);
    addPart(column, NoteText::part(NotePart::Objective), note.objective);
    addPart(column, NoteText::part(NotePart::Assessment), note.assessment);
    addPart(column, NoteText::part(NotePart::Plan), note.plan);
    addPart(column, tr("What was done"), note.exercises);
    addPart(column, tr("What was measured"), note.measurements);
    if (note.rating)
        addPart(column, tr("How it went"), tr("%1 of 5").arg(QLocale().toString(*note.rating)));
    addPart(column, NoteText::part(NotePart::Shared), note.sharedText);
    addPart(column, NoteText::part(NotePart::Recommendations), note.recommendations);
    addPart(column, tr("For the author only"), note.privateText);
    if (note.isSigned)
        column->addWidget((new Label(NoteText::signature(note, m_context.zone), TypeSize::Small, Tone::Muted))->wrapping());
}

} // namespace td
