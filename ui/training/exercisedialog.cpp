// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exercisedialog.h"

#include "text/errortext.h"
#include "training/exercisekeyedit.h"
#include "training/exerciselibrary.h"
#include "training/exercisevocabulary.h"
#include "training/trainingwords.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int dialogWidth = 840;
constexpr int cueLines = 5;
constexpr int shownChoices = 14;

QStringList keyList(std::span<const char* const> keys)
{
    QStringList out;
    for (const char* key : keys)
        out.append(QLatin1String(key));
    return out;
}

QPlainTextEdit* cueEdit()
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * cueLines + Space::three);
    return edit;
}

QString titleOf(const Exercise& exercise, const QString& language)
{
    return exercise.id.isNull() ? ExerciseDialog::tr("New exercise") : exercise.nameIn(language);
}

QString sentenceOf(const Exercise& exercise)
{
    return exercise.builtIn ? ExerciseDialog::tr("It comes with the program. What you change is kept as the studio's version; the original can be brought back.")
                            : QString();
}
} // namespace

ExerciseDialog::ExerciseDialog(const ExercisesContext& context, const Exercise& exercise, QWidget* parent)
    : PromptDialog(titleOf(exercise, context.language), sentenceOf(exercise), parent)
    , m_context(context)
    , m_exercise(exercise)
    , m_left(new FormGrid(FormGrid::Labels::Above))
    , m_right(new FormGrid(FormGrid::Labels::Above))
    , m_name(new QLineEdit)
    , m_nameFr(new QLineEdit)
    , m_type(new QComboBox)
    , m_pattern(new QComboBox)
    , m_unilateral(new QCheckBox(tr("One side at a time")))
    , m_bodyweight(new QCheckBox(tr("The body is the load")))
    , m_muscles(new ExerciseKeyEdit("muscles", tr("Muscles"), keyList(muscleKeys()), TrainingWords::muscle))
    , m_secondary(new ExerciseKeyEdit("secondary_muscles", tr("Also works"), keyList(muscleKeys()), TrainingWords::muscle))
    , m_equipment(new ExerciseKeyEdit("equipment", tr("Equipment"), keyList(equipmentKeys()), TrainingWords::equipment))
    , m_cues(cueEdit())
    , m_cuesFr(cueEdit())
    , m_problem(new Label({}, TypeSize::Body, Tone::Danger))
{
    setObjectName(u"exerciseDialog"_s);
    setMinimumWidth(dialogWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::three);
    row->addWidget(m_left, 1);
    row->addWidget(m_right, 1);
    content()->addLayout(row);
    m_problem->setObjectName(u"problem"_s);
    m_problem->wrapping()->hide();
    content()->addWidget(m_problem);
    buildLeft();
    buildRight();
    fill();
    setVerb(exercise.id.isNull() ? tr("Add exercise") : tr("Save"), {});
    m_name->setFocus();
}

void ExerciseDialog::buildLeft()
{
    m_left->addRow(u"name"_s, tr("Name"), m_name);
    m_left->addRow(u"name_fr"_s, tr("French name"), m_nameFr);
    for (const ExerciseType type : {ExerciseType::Strength, ExerciseType::Cardio, ExerciseType::Mobility, ExerciseType::Plyometric, ExerciseType::Balance})
        m_type->addItem(TrainingWords::type(type), int(type));
    m_pattern->setMaxVisibleItems(shownChoices);
    m_pattern->addItem(tr("Not said"), QString());
    for (const QString& key : keyList(patternKeys()))
        m_pattern->addItem(TrainingWords::pattern(key), key);
    m_left->addRow(u"type"_s, tr("Type"), m_type);
    m_left->addRow(u"pattern"_s, tr("Movement"), m_pattern);
    m_left->addRow(u"cues"_s, tr("Cues"), m_cues);
    m_unilateral->setObjectName(u"unilateral"_s);
    m_bodyweight->setObjectName(u"bodyweight"_s);
    m_left->addWide(m_unilateral);
    m_left->addWide(m_bodyweight);
}

void ExerciseDialog::buildRight()
{
    m_right->addRow(u"muscles"_s, tr("Muscles"), m_muscles);
    m_right->addRow(u"secondary_muscles"_s, tr("Also works"), m_secondary);
    m_right->addRow(u"equipment"_s, tr("Equipment"), m_equipment);
    m_right->addRow(u"cues_fr"_s, tr("French cues"), m_cuesFr);
}

void ExerciseDialog::fill()
{
    m_name->setText(m_exercise.name);
    m_nameFr->setText(m_exercise.nameFr);
    m_type->setCurrentIndex(m_type->findData(int(m_exercise.type)));
    m_pattern->setCurrentIndex(std::max(0, m_pattern->findData(m_exercise.pattern)));
    m_unilateral->setChecked(m_exercise.unilateral);
    m_bodyweight->setChecked(m_exercise.bodyweight);
    m_muscles->setKeys(m_exercise.muscles);
    m_secondary->setKeys(m_exercise.secondaryMuscles);
    m_equipment->setKeys(m_exercise.equipment);
    m_cues->setPlainText(m_exercise.cues);
    m_cuesFr->setPlainText(m_exercise.cuesFr);
}

Exercise ExerciseDialog::typed() const
{
    Exercise e = m_exercise;
    e.name = m_name->text();
    e.nameFr = m_nameFr->text();
    e.type = ExerciseType(m_type->currentData().toInt());
    e.pattern = m_pattern->currentData().toString();
    e.unilateral = m_unilateral->isChecked();
    e.bodyweight = m_bodyweight->isChecked();
    e.muscles = m_muscles->keys();
    e.secondaryMuscles = m_secondary->keys();
    e.equipment = m_equipment->keys();
    e.cues = m_cues->toPlainText();
    e.cuesFr = m_cuesFr->toPlainText();
    return e;
}

void ExerciseDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void ExerciseDialog::showProblem(const Error& error)
{
    if (m_left->showError(error) || m_right->showError(error))
        return;
    m_problem->setText(errorText(error));
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ExerciseDialog::accept()
{
    m_left->clearErrors();
    m_right->clearErrors();
    m_problem->hide();
    const Exercise e = typed();
    Result<ExerciseId> done = e.id;
    if (e.id.isNull())
        done = m_context.library.add(e);
    else if (const auto stored = m_context.library.save(e); !stored)
        done = fail(stored.error());
    if (!done) {
        showProblem(done.error());
        return;
    }
    emit saved(*done);
    PromptDialog::accept();
}

} // namespace td
