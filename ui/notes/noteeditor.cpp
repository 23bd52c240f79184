// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/noteeditor.h"

#include "notes/notefield.h"
#include "notes/notetext.h"
#include "notes/ratingrow.h"
#include "notes/sessionnotes.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/keyhint.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int autosaveMs = 2500;
} // namespace

NoteEditor::NoteEditor(const NotesContext& context, QWidget* parent)
    : NotePane(parent)
    , m_context(context)
    , m_rating(new RatingRow)
    , m_state(new Label({}, TypeSize::Small, Tone::Muted))
    , m_last(makeButton("noteFromLast", tr("From last note"), ButtonKind::Quiet, Glyph::Copy))
    , m_sign(makeButton("noteSign", tr("Sign and lock"), ButtonKind::Primary, Glyph::Lock))
    , m_inserts(nullptr)
    , m_stack(new QStackedWidget)
    , m_autosave(new QTimer(this))
{
    setObjectName(u"noteEditor"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    m_stack->addWidget(buildForm());
    m_stack->addWidget((new Label(tr("Hidden while the privacy key (F12) is on."), TypeSize::Body, Tone::Muted))->wrapping());
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());
    m_autosave->setSingleShot(true);
    m_autosave->setInterval(autosaveMs);
    connect(m_autosave, &QTimer::timeout, this, &NoteEditor::save);
    connect(m_last, &QPushButton::clicked, this, &NoteEditor::takeLastNote);
    connect(m_sign, &QPushButton::clicked, this, &NoteEditor::sign);
    connect(m_rating, &RatingRow::chosen, this, &NoteEditor::edited);
    connect(&m_context.privacy, &PrivacyState::changed, this, &NoteEditor::applyState);
    connect(&m_context.db.changes(), &Changes::changed, this, &NoteEditor::followChanges);
    addKeys();
    applyState();
}

NoteEditor::~NoteEditor()
{
    blockSignals(true); // who listens may be half gone
    if (m_dirty)
        save();
}

QString SessionNote::* NoteEditor::textOf(Part part)
{
    constexpr std::array<QString SessionNote::*, PartCount> texts{
        &SessionNote::subjective, &SessionNote::objective,       &SessionNote::assessment,  &SessionNote::plan,        &SessionNote::sharedText,
        &SessionNote::recommendations, &SessionNote::privateText, &SessionNote::exercises,   &SessionNote::measurements};
    return texts.at(part);
}

void NoteEditor::addPart(QVBoxLayout* column, Part part, const char* name, const QString& title, const QKeySequence& keys)
{
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    setMargins(rows, 0, Space::half);
    auto* head = new QHBoxLayout;
    auto* label = (new Label(title, TypeSize::Small, Tone::Muted))->strong();
    head->addWidget(label);
    head->addStretch(1);
    if (!keys.isEmpty())
        head->addWidget(new KeyHint(keys));
    rows->addLayout(head);
    auto* field = new NoteField(name, title, [this] { return snippets(); });
    label->setBuddy(field);
    rows->addWidget(field);
    column->addWidget(box);
    connect(field, &QPlainTextEdit::textChanged, this, &NoteEditor::edited);
    connect(field, &NoteField::left, this, [this] {
        if (m_dirty)
            save();
    });
    if (!keys.isEmpty()) {
        auto* jump = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(jump, &QShortcut::activated, field, [field] { field->setFocus(Qt::ShortcutFocusReason); });
    }
    m_fields.at(part) = field;
    m_rows.at(part) = box;
}

QWidget* NoteEditor::buildForm()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, Space::one, 0);
    column->setSpacing(Space::one);
    addPart(column, Subjective, "noteSubjective", NoteText::part(NotePart::Subjective), Qt::ALT | Qt::Key_S);
    addPart(column, Objective, "noteObjective", NoteText::part(NotePart::Objective), Qt::ALT | Qt::Key_O);
    addPart(column, Assessment, "noteAssessment", NoteText::part(NotePart::Assessment), Qt::ALT | Qt::Key_A);
    addPart(column, Plan, "notePlan", NoteText::part(NotePart::Plan), Qt::ALT | Qt::Key_P);
    addPart(column, Exercises, "noteExercises", tr("What was done"), {});
    addPart(column, Measurements, "noteMeasurements", tr("What was measured"), {});
    m_inserts = buildInserts();
    column->addWidget(m_inserts);
    column->addWidget(buildRating());
    addPart(column, Shared, "noteShared", NoteText::part(NotePart::Shared), {});
    addPart(column, Recommendations, "noteRecommendations", NoteText::part(NotePart::Recommendations), {});
    addPart(column, Private, "notePrivate", tr("For me only"), {});
    column->addStretch(1);
    area->setWidget(form);
    form->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QWidget* NoteEditor::buildInserts()
{
    auto* box = new QWidget;
    auto* row = new FlowLayout(box);
    const auto add = [&](Part part, const char* name, const QString& text, const QString& nothing, const QKeySequence& keys,
                         const NotesContext::Lines& lines) {
        if (!lines)
            return;
        auto* button = makeButton(name, text, ButtonKind::Quiet, Glyph::Add);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        row->addWidget(button);
        const auto insert = [this, part, lines, nothing] { insertLines(part, lines, nothing); };
        connect(button, &QPushButton::clicked, this, insert);
        auto* key = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, insert);
    };
    add(Exercises, "noteInsertExercises", tr("Exercises"), tr("No exercises were logged on that day."), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        m_context.exerciseLines);
    add(Measurements, "noteInsertMeasurements", tr("Measurements"), tr("Nothing was measured on that day."), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
        m_context.measurementLines);
    auto* snippets = makeButton("noteSnippets", tr("Snippets"), ButtonKind::Quiet, Glyph::Tag);
    snippets->setToolTip(tr("Type an abbreviation and Tab, or a semicolon before it, and its text stands there."));
    connect(snippets, &QPushButton::clicked, this, &NoteEditor::snippetsRequested);
    row->addWidget(snippets);
    return box;
}

QWidget* NoteEditor::buildRating()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::one);
    row->addWidget((new Label(tr("How it went, 1 to 5"), TypeSize::Small, Tone::Muted))->strong());
    row->addStretch(1);
    row->addWidget(m_rating);
    return box;
}

QWidget* NoteEditor::buildFoot()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, Space::half);
    m_state->setObjectName(u"noteState"_s);
    column->addWidget(m_state->wrapping());
    auto* row = new QHBoxLayout;
    row->addWidget(m_last);
    row->addStretch(1);
    row->addWidget(m_sign);
    column->addLayout(row);
    m_last->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText));
    m_sign->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    return box;
}

void NoteEditor::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(Qt::CTRL | Qt::Key_D, &NoteEditor::takeLastNote);
    add(Qt::CTRL | Qt::Key_Return, &NoteEditor::sign);
    add(Qt::CTRL | Qt::Key_Enter, &NoteEditor::sign);
    add(Qt::CTRL | Qt::Key_S, &NoteEditor::save);
}

const QList<NoteSnippet>& NoteEditor::snippets()
{
    if (!m_snippetsRead) {
        m_snippets = m_context.snippets.list().value_or(QList<NoteSnippet>());
        m_snippetsRead = true;
    }
    return m_snippets;
}

void NoteEditor::open(const ClientId& client, const AppointmentId& appointment, QDate day)
{
    save();
    SessionNote note;
    note.client = client;
    note.appointment = appointment;
    note.trainer = m_context.db.actor().trainer;
    note.day = day;
    if (!appointment.isNull()) {
        const auto found = m_context.notes.ofAppointment(appointment, client);
        if (!found)
            m_context.report(found.error());
        else if (*found)
            note = **found;
    }
    if (!note.id.isNull())
        m_context.noteView(client);
    fill(note);
}

void NoteEditor::openNote(const NoteId& id)
{
    save();
    const auto note = m_context.notes.find(id);
    if (!note) {
        m_context.report(note.error());
        return;
    }
    m_context.noteView(note->client);
    fill(*note);
}

void NoteEditor::fill(const SessionNote& note)
{
    m_loading = true;
    m_autosave->stop();
    m_note = note;
    for (int part = 0; part < PartCount; ++part) {
        const QString& text = note.*textOf(Part(part));
        if (m_fields.at(part)->toPlainText() != text)
            m_fields.at(part)->setPlainText(text);
    }
    m_rating->setRating(note.rating.value_or(0));
    m_dirty = false;
    m_loading = false;
    applyState();
    emit stateChanged();
}

bool NoteEditor::mayWrite() const
{
    return !m_note.client.isNull() && !m_note.isSigned && m_context.notes.isAuthor(m_note);
}

void NoteEditor::applyState()
{
    const bool writes = mayWrite();
    const bool hidden = m_context.privacy.isHidden();
    m_stack->setCurrentIndex(hidden ? 1 : 0);
    for (int part = 0; part < PartCount; ++part) {
        m_fields.at(part)->setReadOnly(!writes);
        const bool optional = part == Exercises || part == Measurements || !writes;
        m_rows.at(part)->setVisible(!optional || !m_fields.at(part)->toPlainText().isEmpty());
    }
    m_rating->setEnabled(writes);
    m_inserts->setVisible(writes);
    m_last->setVisible(writes);
    m_sign->setVisible(writes);
    m_last->setEnabled(!hidden);
    m_sign->setEnabled(!hidden);
    if (m_note.isSigned)
        say(NoteText::signature(m_note, m_context.zone), Tone::Success);
    else if (!writes && !m_note.client.isNull())
        say(m_context.canWrite() ? tr("A draft of another trainer.") : tr("Only trainers write notes."), Tone::Muted);
    else
        say(m_note.id.isNull() ? QString() : tr("Draft saved."), Tone::Muted);
}

void NoteEditor::say(const QString& sentence, Tone tone)
{
    m_state->setTone(tone);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void NoteEditor::followChanges(const ChangedRows& rows)
{
    if (rows.touches("note_snippets"))
        m_snippetsRead = false;
    if (m_saving || m_dirty || m_note.id.isNull() || !rows.touches("session_notes"))
        return;
    if (const auto note = m_context.notes.find(m_note.id)) {
        if (*note != m_note)
            fill(*note);
        return;
    }
    SessionNote empty; // its draft was taken back
    empty.client = m_note.client;
    empty.appointment = m_note.appointment;
    empty.trainer = m_context.db.actor().trainer;
    empty.day = m_note.day;
    fill(empty);
}

void NoteEditor::edited()
{
    if (m_loading || !mayWrite())
        return;
    m_dirty = true;
    m_autosave->start();
    say(tr("Not saved yet."), Tone::Muted);
    emit stateChanged();
}

SessionNote NoteEditor::typed() const
{
    SessionNote note = m_note;
    for (int part = 0; part < PartCount; ++part)
        note.*textOf(Part(part)) = m_fields.at(part)->toPlainText();
    note.rating.reset();
    if (m_rating->rating() > 0)
        note.rating = m_rating->rating();
    return note;
}

bool NoteEditor::save()
{
    m_autosave->stop();
    if (!m_dirty || m_saving)
        return true;
    const SessionNote note = typed();
    if (note.id.isNull() && note.isEmpty() && !note.rating && note.exercises.isEmpty() && note.measurements.isEmpty()) {
        m_dirty = false;
        say({}, Tone::Muted);
        return true;
    }
    m_saving = true;
    const auto saved = m_context.notes.save(note).and_then([this](const NoteId& id) { return m_context.notes.find(id); });
    m_saving = false;
    if (!saved) {
        say(tr("Not saved."), Tone::Danger);
        m_context.report(saved.error());
        return false;
    }
    m_note = *saved;
    m_dirty = false;
    say(tr("Draft saved."), Tone::Muted);
    emit stateChanged();
    return true;
}

bool NoteEditor::sign()
{
    if (m_note.isSigned || !mayWrite() || m_context.privacy.isHidden())
        return m_note.isSigned;
    if (!isComplete()) {
        say(tr("The note is empty. Write something before you sign it."), Tone::Danger);
        startWriting();
        return false;
    }
    if (!save())
        return false;
    m_saving = true;
    const auto done = m_context.notes.sign(m_note.id).and_then([this] { return m_context.notes.find(m_note.id); });
    m_saving = false;
    if (!done) {
        m_context.report(done.error());
        return false;
    }
    fill(*done);
    emit noteSigned(m_note.id);
    return true;
}

bool NoteEditor::isComplete() const
{
    return !typed().isEmpty();
}

int NoteEditor::rating() const
{
    return m_rating->rating();
}

void NoteEditor::setRating(int rating)
{
    if (!mayWrite())
        return;
    m_rating->setRating(rating);
    edited();
}

void NoteEditor::startWriting()
{
    for (const Part part : {Subjective, Objective, Assessment, Plan}) {
        if (m_fields.at(part)->toPlainText().isEmpty()) {
            m_fields.at(part)->setFocus();
            return;
        }
    }
    m_fields.at(Subjective)->setFocus();
}

void NoteEditor::takeLastNote()
{
    if (!mayWrite() || m_context.privacy.isHidden())
        return;
    const auto last = m_context.notes.draftFromLast(m_note.client, m_note.appointment, m_note.day);
    if (!last) {
        m_context.report(last.error());
        return;
    }
    if (last->isEmpty()) {
        say(tr("There is no earlier note of this client."), Tone::Muted);
        return;
    }
    for (const Part part : {Subjective, Objective, Assessment, Plan, Recommendations}) {
        if (m_fields.at(part)->toPlainText().trimmed().isEmpty())
            m_fields.at(part)->setPlainText((*last).*textOf(part));
    }
    m_fields.at(Subjective)->setFocus();
    m_fields.at(Subjective)->selectAll();
}

void NoteEditor::insertLines(Part part, const NotesContext::Lines& lines, const QString& nothing)
{
    if (!mayWrite() || m_context.privacy.isHidden())
        return;
    const QString text = lines(m_note.client, m_note.day);
    if (text.isEmpty()) {
        say(nothing, Tone::Muted);
        return;
    }
    m_fields.at(part)->setPlainText(text);
    m_rows.at(part)->setVisible(true);
    m_fields.at(part)->setFocus();
}

} // namespace td
