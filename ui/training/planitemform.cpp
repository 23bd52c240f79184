// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planitemform.h"

#include "text/errortext.h"
#include "training/planrules.h"
#include "training/resttime.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr double noRpe = 0.5; ///< shown as a dash
constexpr int tenth = 10;
} // namespace

PlanItemForm::PlanItemForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new Label({}))
    , m_problem(new Label({}, TypeSize::Small, Tone::Danger))
    , m_progression(makeButton("planProgression", tr("Progression…"), ButtonKind::Normal, Glyph::ArrowUp))
    , m_remove(makeButton("planRemoveItem", tr("Remove"), ButtonKind::Quiet, Glyph::Delete))
    , m_fields(new QWidget)
    , m_row(new QHBoxLayout(m_fields))
{
    m_name->strong();
    m_name->setObjectName(u"planItemName"_s);
    m_problem->setObjectName(u"planItemProblem"_s);
    auto* heading = new QHBoxLayout;
    setMargins(heading, 0, Space::one);
    heading->addWidget(m_name);
    heading->addWidget(m_problem, 1);
    heading->addWidget(m_progression);
    heading->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::half);
    column->addLayout(heading);
    column->addWidget(m_fields);
    buildFields();
    setTabOrder(m_notes, m_progression);
    setTabOrder(m_progression, m_remove);
    connect(m_progression, &QPushButton::clicked, this, [this] {
        commit();
        emit progressionRequested();
    });
    connect(m_remove, &QPushButton::clicked, this, &PlanItemForm::removeRequested);
    setItem({}, {});
}

template <class Field> Field* PlanItemForm::addField(const char* name, const QString& label, Field* field, int width)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->installEventFilter(this);
    if (width > 0)
        field->setFixedWidth(width);
    auto* column = new QVBoxLayout;
    setMargins(column, 0, 2);
    auto* words = new Label(label, TypeSize::Small, Tone::Muted);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    m_row->addLayout(column, width > 0 ? 0 : 1);
    return field;
}

void PlanItemForm::buildFields()
{
    setMargins(m_row, 0, Space::one);
    m_sets = addField("planSets", tr("Sets"), new QSpinBox, 72);
    m_sets->setRange(0, mostPlanSets);
    m_sets->setSpecialValueText(u"–"_s);
    m_reps = addField("planReps", tr("Repetitions"), new QLineEdit, 96);
    m_reps->setPlaceholderText(tr("8-12"));
    m_weight = addField("planWeight", tr("Weight"), new QLineEdit, 96);
    m_weight->setPlaceholderText(tr("60%"));
    m_rpe = addField("planRpe", tr("RPE"), new QDoubleSpinBox, 72);
    m_rpe->setRange(noRpe, 10);
    m_rpe->setSingleStep(0.5);
    m_rpe->setDecimals(1);
    m_rpe->setSpecialValueText(u"–"_s);
    m_rest = addField("planRest", tr("Rest"), new QLineEdit, 80);
    m_rest->setPlaceholderText(tr("90 s"));
    m_tempo = addField("planTempo", tr("Tempo"), new QLineEdit, 88);
    m_tempo->setPlaceholderText(tr("3-1-1-0"));
    m_superset = addField("planSuperset", tr("Superset"), new QLineEdit, 72);
    m_superset->setPlaceholderText(tr("A"));
    m_superset->setMaxLength(2);
    m_notes = addField("planItemNotes", tr("Notes"), new QLineEdit, 0);
    for (QLineEdit* line : {m_reps, m_weight, m_rest, m_tempo, m_superset, m_notes})
        connect(line, &QLineEdit::editingFinished, this, &PlanItemForm::commit);
    connect(m_sets, &QSpinBox::valueChanged, this, &PlanItemForm::commit);
    connect(m_rpe, &QDoubleSpinBox::valueChanged, this, &PlanItemForm::commit);
}

void PlanItemForm::setItem(const std::optional<PlanItem>& item, const QString& exercise)
{
    const bool same = item && m_item && item->id == m_item->id && *item == *m_item;
    m_item = item;
    m_name->setText(item ? exercise : tr("Choose an exercise above, or add one."));
    m_name->setTone(item ? Tone::Neutral : Tone::Muted);
    m_fields->setEnabled(item.has_value());
    m_progression->setEnabled(item.has_value());
    m_remove->setEnabled(item.has_value());
    if (!same)
        fill();
}

void PlanItemForm::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const PlanItem item = m_item.value_or(PlanItem());
    m_sets->setValue(item.sets.value_or(0));
    m_reps->setText(item.reps);
    m_weight->setText(item.weight);
    m_rpe->setValue(item.rpeTenths ? double(*item.rpeTenths) / tenth : noRpe);
    m_rest->setText(restText(item.restSeconds));
    m_tempo->setText(item.tempo);
    m_superset->setText(item.superset);
    m_notes->setText(item.notes);
    showProblem({});
}

Result<PlanItem> PlanItemForm::collect() const
{
    PlanItem item = *m_item;
    item.sets = m_sets->value() > 0 ? std::optional<int>(m_sets->value()) : std::nullopt;
    item.reps = m_reps->text();
    item.weight = m_weight->text();
    const int rpe = int(std::lround(m_rpe->value() * tenth));
    item.rpeTenths = rpe >= tenth ? std::optional<int>(rpe) : std::nullopt;
    TD_TRY_ASSIGN(item.restSeconds, parseRest(m_rest->text()));
    item.tempo = m_tempo->text();
    item.superset = m_superset->text();
    item.notes = m_notes->text();
    return checkPlanItem(item, mostPlanWeeks);
}

void PlanItemForm::commit()
{
    if (m_filling || !m_item)
        return;
    const auto item = collect();
    showProblem(item ? QString() : errorText(item.error()));
    if (!item || *item == *m_item)
        return;
    m_item = *item;
    emit changed(*item);
}

void PlanItemForm::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
}

void PlanItemForm::edit()
{
    m_sets->setFocus(Qt::ShortcutFocusReason);
    m_sets->selectAll();
}

bool PlanItemForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        fill();
        emit left();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (auto* box = qobject_cast<QAbstractSpinBox*>(watched))
            box->interpretText();
        commit();
        if (m_problem->text().isEmpty())
            emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace td
