// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/summarycard.h"

#include "notes/notesummary.h"
#include "notes/notetext.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int mostSentences = 4;
} // namespace

SummaryCard::SummaryCard(QWidget* parent)
    : Card(tr("In short, from the notes themselves"), Glyph::Note, parent)
    , m_howMany(new QComboBox)
{
    setObjectName(u"noteSummary"_s);
    m_howMany->setObjectName(u"summaryNotes"_s);
    m_howMany->setAccessibleName(tr("How many notes to sum up"));
    for (const int count : {5, 10, 20})
        m_howMany->addItem(tr("Last %n note(s)", nullptr, count), count);
    addToHeading(m_howMany);
    connect(m_howMany, &QComboBox::currentIndexChanged, this, &SummaryCard::fill);
}

void SummaryCard::setNotes(const QList<SessionNote>& notes)
{
    m_notes.clear();
    for (const SessionNote& note : notes) {
        if (note.isSigned)
            m_notes.append(note);
    }
    fill();
}

void SummaryCard::setFoldedAway(bool away)
{
    m_foldedAway = away;
    setVisible(!m_isEmpty && !away);
}

void SummaryCard::fill()
{
    delete m_lines;
    m_lines = new QWidget;
    auto* grid = new QGridLayout(m_lines);
    setMargins(grid, 0, 0);
    grid->setHorizontalSpacing(Space::one);
    grid->setColumnStretch(1, 1);
    const QList<SummarySentence> summary = summarizeNotes(m_notes.mid(0, m_howMany->currentData().toInt()), mostSentences);
    for (const SummarySentence& sentence : summary) {
        const int row = grid->rowCount();
        auto* source = makeButton("", NoteText::day(sentence.day), ButtonKind::Link);
        source->setObjectName(u"summarySource%1"_s.arg(row));
        source->setAccessibleName(tr("Open the note of %1").arg(NoteText::day(sentence.day)));
        source->setToolTip(NoteText::part(sentence.part));
        connect(source, &QPushButton::clicked, this, [this, id = sentence.note] { emit noteRequested(id); });
        grid->addWidget(source, row, 0);
        grid->addWidget((new Label(sentence.text))->wrapping(), row, 1);
    }
    body()->addWidget(m_lines);
    m_isEmpty = summary.isEmpty();
    setVisible(!m_isEmpty && !m_foldedAway);
}

} // namespace td
