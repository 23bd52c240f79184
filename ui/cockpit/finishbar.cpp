// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/finishbar.h"

#include "widgets/button.h"
#include "widgets/keyhint.h"
#include "widgets/label.h"
#include "widgets/statechip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace td
{

FinishBar::FinishBar(QWidget* parent)
    : QFrame(parent)
    , m_finish(makeButton("finishSession", tr("Finish"), ButtonKind::Primary, Glyph::Check))
{
    setObjectName(u"finishBar"_s);
    setProperty("panel", u"card"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    row->setSpacing(Space::two);
    addStep(FinishStep::Attendance, "finishAttendance", {tr("Session done"), tr("Done")}, row);
    addStep(FinishStep::Note, "finishNote", {tr("Sign the note"), tr("Note signed")}, row);
    addStep(FinishStep::Rebook, "finishRebook", {tr("Book again"), tr("Booked again")}, row);
    addStep(FinishStep::Pay, "finishPay", {tr("Take payment"), tr("Paid")}, row);
    row->addStretch(1);
    row->addWidget(new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    row->addWidget(m_finish);
    m_finish->setToolTip(tr("Finish the session: all that is ticked (Ctrl+Return)"));
    connect(m_finish, &QPushButton::clicked, this, &FinishBar::finishRequested);
}

void FinishBar::addStep(FinishStep step, const char* name, const StepWords& words, QBoxLayout* row)
{
    Part part;
    part.place = new QWidget;
    part.tick = new QCheckBox(words.toDo);
    part.tick->setObjectName(QLatin1String(name));
    part.tick->setAccessibleName(words.toDo);
    part.chip = new StateChip({words.done, Glyph::Check, Tone::Success});
    part.chip->setAccessibleName(words.done);
    part.words = new Label({}, TypeSize::Small, Tone::Muted);
    auto* inner = new QHBoxLayout(part.place);
    setMargins(inner, 0, Space::half);
    inner->addWidget(part.tick);
    inner->addWidget(part.chip);
    inner->addWidget(part.words);
    part.chip->hide();
    part.place->hide();
    row->addWidget(part.place);
    m_parts.insert(step, part);
}

void FinishBar::setState(FinishStep step, const State& state)
{
    const Part& part = m_parts[step];
    part.place->setVisible(state.offered);
    part.tick->setVisible(!state.done);
    part.tick->setChecked(state.ticked && !state.done);
    part.chip->setVisible(state.done);
    part.words->setText(state.words);
    part.words->setVisible(!state.words.isEmpty());
    m_done.insert(step, state.done);
}

bool FinishBar::isTicked(FinishStep step) const
{
    const Part part = m_parts.value(step);
    return !part.place->isHidden() && !isDone(step) && part.tick->isChecked();
}

void FinishBar::focusFirst()
{
    for (const FinishStep step : {FinishStep::Attendance, FinishStep::Note, FinishStep::Rebook, FinishStep::Pay}) {
        const Part part = m_parts.value(step);
        if (!part.place->isHidden() && !isDone(step)) {
            part.tick->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    m_finish->setFocus(Qt::ShortcutFocusReason);
}

void FinishBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace td
