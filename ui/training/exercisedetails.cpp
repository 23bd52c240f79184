// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exercisedetails.h"

#include "storage/database.h"
#include "training/exerciselibrary.h"
#include "training/exercisemodel.h"
#include "training/exerciseuses.h"
#include "training/trainingwords.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/statechip.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int mostUses = 6;

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}
} // namespace

ExerciseDetails::ExerciseDetails(const ExercisesContext& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_name(new Label({}, TypeSize::Title))
    , m_otherName(new Label({}, TypeSize::Body, Tone::Muted))
    , m_chipBox(new QWidget)
    , m_chips(new FlowLayout(m_chipBox))
    , m_facts(new QVBoxLayout)
    , m_edit(makeButton("editExercise", tr("Edit"), ButtonKind::Normal, Glyph::Edit))
    , m_duplicate(makeButton("duplicateExercise", tr("Duplicate"), ButtonKind::Normal, Glyph::Copy))
    , m_hide(makeButton("hideExercise", tr("Hide")))
    , m_reset(makeButton("resetExercise", tr("Back to the original"), ButtonKind::Normal, Glyph::Undo))
{
    setObjectName(u"exerciseDetails"_s);
    addWidget(buildCard());
    auto* nothing = new Card;
    auto* text = new Label(tr("Choose an exercise to see it here."), TypeSize::Body, Tone::Muted);
    text->setAlignment(Qt::AlignCenter);
    nothing->body()->addStretch(1);
    nothing->body()->addWidget(text->wrapping());
    nothing->body()->addStretch(1);
    addWidget(nothing);
    connect(m_edit, &QPushButton::clicked, this, &ExerciseDetails::editRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &ExerciseDetails::duplicateRequested);
    connect(m_hide, &QPushButton::clicked, this, &ExerciseDetails::hideRequested);
    connect(m_reset, &QPushButton::clicked, this, &ExerciseDetails::resetRequested);
    showNothing();
}

QWidget* ExerciseDetails::buildCard()
{
    auto* card = new Card;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, Space::oneAndHalf);
    m_name->setObjectName(u"exerciseName"_s);
    column->addWidget(m_name->strong()->wrapping());
    column->addWidget(m_otherName->wrapping());
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(Space::half);
    column->addWidget(m_chipBox);
    setMargins(m_facts, 0, Space::oneAndHalf);
    column->addLayout(m_facts);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    card->body()->addWidget(scroll, 1);
    card->body()->addWidget(makeLine());
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Space::one);
    for (QPushButton* button : {m_edit, m_duplicate, m_hide, m_reset})
        flow->addWidget(button);
    card->body()->addWidget(buttons);
    return card;
}

void ExerciseDetails::showNothing()
{
    setCurrentIndex(1);
}

void ExerciseDetails::showExercise(const Exercise& exercise)
{
    const QString& shown = exercise.nameIn(m_context.language);
    const QString& other = m_context.language == u"fr"_s ? exercise.name : exercise.nameFr;
    m_name->setText(shown);
    m_otherName->setText(other);
    m_otherName->setVisible(!other.isEmpty() && other != shown);
    showChips(exercise);
    clear(m_facts);
    showFacts(exercise);
    showUses(exercise);
    showButtons(exercise);
    setCurrentIndex(0);
}

void ExerciseDetails::showChips(const Exercise& exercise)
{
    clear(m_chips);
    QList<ChipLook> looks{{TrainingWords::type(exercise.type), Glyph::Training, Tone::Neutral}};
    if (exercise.unilateral)
        looks.append({tr("One side at a time"), Glyph::Switch, Tone::Neutral});
    if (exercise.bodyweight)
        looks.append({tr("Bodyweight"), Glyph::User, Tone::Neutral});
    const QString state = ExerciseModel::stateText(exercise);
    if (!state.isEmpty())
        looks.append({state, exercise.hidden ? Glyph::Privacy : Glyph::Star, exercise.hidden ? Tone::Warn : Tone::Info});
    for (const ChipLook& look : std::as_const(looks))
        m_chips->addWidget(new StateChip(look));
}

void ExerciseDetails::addFact(const QString& name, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* fact = new QWidget;
    auto* column = new QVBoxLayout(fact);
    setMargins(column, 0, 2);
    column->addWidget(new Label(name, TypeSize::Small, Tone::Muted));
    auto* value = new Label(text);
    value->wrapping()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setFocusPolicy(Qt::NoFocus);
    column->addWidget(value);
    m_facts->addWidget(fact);
}

void ExerciseDetails::showFacts(const Exercise& exercise)
{
    addFact(tr("How to do it"), exercise.cuesIn(m_context.language));
    addFact(tr("Muscles"), TrainingWords::muscles(exercise.muscles));
    addFact(tr("Also works"), TrainingWords::muscles(exercise.secondaryMuscles));
    addFact(tr("Equipment"), TrainingWords::equipmentList(exercise.equipment, tr("None needed")));
    addFact(tr("Movement"), TrainingWords::pattern(exercise.pattern));
}

void ExerciseDetails::showUses(const Exercise& exercise)
{
    if (!m_context.db.actor().seesHealth())
        return;
    const auto uses = exerciseUses(m_context.db, exercise.id);
    if (!uses) {
        m_context.report(uses.error());
        return;
    }
    QStringList lines;
    for (const ExerciseUse& use : *uses) {
        if (lines.size() == mostUses)
            break;
        lines.append(use.client.isNull() ? tr("Template: %1").arg(use.title) : tr("%1: %2", "client: plan").arg(use.clientName, use.title));
    }
    const int more = int(uses->size() - lines.size());
    if (more > 0)
        lines.append(tr("and %n more", nullptr, more));
    addFact(tr("Used in"), lines.join(u'\n'));
}

void ExerciseDetails::showButtons(const Exercise& exercise)
{
    const bool may = m_context.library.mayChange(exercise);
    m_edit->setVisible(may);
    m_duplicate->setVisible(m_context.db.actor().seesHealth());
    m_hide->setVisible(may);
    m_reset->setVisible(may && exercise.builtIn && exercise.version > 0 && !exercise.hidden);
    if (!exercise.builtIn && !exercise.hidden)
        m_hide->setText(tr("Remove"));
    else
        m_hide->setText(exercise.hidden ? tr("Show again") : tr("Hide"));
}

} // namespace td
