// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/targetdialog.h"

#include "nutrition/nutritioncontext.h"
#include "nutrition/nutritiontext.h"
#include "nutrition/targets.h"
#include "text/errortext.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int mostGoal = 50;
constexpr double mostProtein = 5.0;
constexpr int mostFat = 80;
constexpr int mostKcal = 10'000;
constexpr int mostGrams = 1000;
constexpr int usualKcal = 2000;
constexpr int usualProtein = 120;
constexpr int usualFat = 65;

QSpinBox* box(int least, int most, int value, const QString& suffix)
{
    auto* spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setSuffix(suffix);
    spin->setValue(value);
    return spin;
}

void choose(QComboBox* combo, const QString& value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

} // namespace

TargetDialog::TargetDialog(const NutritionContext& context, const ClientId& client, QWidget* parent)
    : FormDialog("targetDialog", tr("Daily targets"), tr("What the client should eat a day, from a day on."), parent)
    , m_context(context)
    , m_client(client)
    , m_from(new DateEdit)
    , m_formula(new QComboBox)
    , m_sex(new QComboBox)
    , m_activity(new QComboBox)
    , m_goal(box(-mostGoal, mostGoal, 0, tr(" %")))
    , m_protein(new QDoubleSpinBox)
    , m_fat(box(0, mostFat, TargetChoice().fatPercent, tr(" % of the energy")))
    , m_kcal(box(0, mostKcal, usualKcal, tr(" kcal")))
    , m_proteinG(box(0, mostGrams, usualProtein, tr(" g")))
    , m_fatG(box(0, mostGrams, usualFat, tr(" g")))
    , m_known(new Label({}, TypeSize::Small, Tone::Muted))
    , m_result(new Label({}, TypeSize::Title))
    , m_working(new Label({}, TypeSize::Small, Tone::Muted))
    , m_caution(new Label({}, TypeSize::Small, Tone::Warn))
{
    buildFormula();
    buildShares();
    buildResult();
    setVerb(tr("Save targets"), {});
    m_from->setDate(context.today());
    prefill();
    refresh();
    m_formula->setFocus();
}

void TargetDialog::buildFormula()
{
    for (const auto& formula : targetFormulaNames)
        m_formula->addItem(NutritionText::formula(formula.value), QString(formula.name));
    m_sex->addItem(tr("Not said"), QString());
    m_sex->addItem(tr("Female"), u"female"_s);
    m_sex->addItem(tr("Male"), u"male"_s);
    m_activity->addItem(tr("Choose"), QString());
    for (const auto& key : {u"sedentary"_s, u"light"_s, u"moderate"_s, u"high"_s, u"very_high"_s})
        m_activity->addItem(NutritionText::activity(key), key);
    form()->addRow(u"from_day"_s, tr("From"), m_from);
    form()->addRow(u"formula"_s, tr("Worked out by"), m_formula);
    form()->addRow(u"sex"_s, tr("Sex, for the formula"), m_sex);
    form()->addRow(u"activity"_s, tr("Active"), m_activity);
    for (QComboBox* combo : {m_formula, m_sex, m_activity})
        connect(combo, &QComboBox::currentIndexChanged, this, &TargetDialog::refresh);
    connect(m_from, &QDateEdit::dateChanged, this, &TargetDialog::refresh);
}

void TargetDialog::buildShares()
{
    m_protein->setRange(0, mostProtein);
    m_protein->setDecimals(1);
    m_protein->setSingleStep(0.1);
    m_protein->setSuffix(tr(" g for each kg"));
    m_protein->setValue(TargetChoice().proteinTenthsPerKg / 10.0);
    form()->addRow(u"goal_percent"_s, tr("Less or more energy"), m_goal);
    form()->addRow(u"protein_per_kg"_s, tr("Protein"), m_protein);
    form()->addRow(u"fat_percent"_s, tr("Fat"), m_fat);
    form()->addRow(u"kcal"_s, tr("Energy"), m_kcal);
    form()->addRow(u"protein_g"_s, tr("Protein"), m_proteinG);
    form()->addRow(u"fat_g"_s, tr("Fat"), m_fatG);
    for (QSpinBox* spin : {m_goal, m_fat, m_kcal, m_proteinG, m_fatG})
        connect(spin, &QSpinBox::valueChanged, this, &TargetDialog::refresh);
    connect(m_protein, &QDoubleSpinBox::valueChanged, this, &TargetDialog::refresh);
}

void TargetDialog::buildResult()
{
    m_result->setObjectName(u"targetResult"_s);
    m_working->setObjectName(u"targetWorking"_s);
    m_caution->setObjectName(u"targetCaution"_s);
    for (Label* label : {m_known, m_result, m_working, m_caution}) {
        label->wrapping();
        content()->addWidget(label);
    }
}

void TargetDialog::prefill()
{
    const auto now = m_context.targets.facts(m_client, m_from->date());
    const auto last = m_context.targets.history(m_client);
    std::optional<TargetWorking> before;
    if (last && !last->isEmpty())
        before = workingFromJson(last->first().working);
    TargetChoice choice = before ? before->choice : TargetChoice();
    const QString sex = now && !now->sex.isEmpty() ? now->sex : before ? before->facts.sex : QString();
    const QString activity = now && !now->activity.isEmpty() ? now->activity : before ? before->facts.activity : QString();
    choose(m_sex, sex);
    choose(m_activity, activity);
    if (!before)
        return;
    choose(m_formula, nameOf(targetFormulaNames, choice.formula));
    m_goal->setValue(choice.goalPercent);
    m_protein->setValue(choice.proteinTenthsPerKg / 10.0);
    m_fat->setValue(choice.fatPercent);
    m_kcal->setValue(before->kcal);
    m_proteinG->setValue(before->proteinG);
    m_fatG->setValue(before->fatG);
}

TargetFacts TargetDialog::facts() const
{
    TargetFacts facts = m_facts;
    facts.sex = m_sex->currentData().toString();
    facts.activity = m_activity->currentData().toString();
    return facts;
}

TargetChoice TargetDialog::choice() const
{
    TargetChoice choice;
    choice.formula = valueOf(targetFormulaNames, m_formula->currentData().toString()).value_or(TargetFormula::Manual);
    choice.goalPercent = m_goal->value();
    choice.proteinTenthsPerKg = int(std::lround(m_protein->value() * 10));
    choice.fatPercent = m_fat->value();
    choice.manualKcal = m_kcal->value();
    choice.manualProteinG = m_proteinG->value();
    choice.manualFatG = m_fatG->value();
    return choice;
}

void TargetDialog::showRows()
{
    const TargetFormula formula = choice().formula;
    const bool manual = formula == TargetFormula::Manual;
    form()->setRowVisible(u"sex"_s, formula == TargetFormula::Mifflin);
    for (const auto& row : {u"activity"_s, u"goal_percent"_s, u"protein_per_kg"_s, u"fat_percent"_s})
        form()->setRowVisible(row, !manual);
    for (const auto& row : {u"kcal"_s, u"protein_g"_s, u"fat_g"_s})
        form()->setRowVisible(row, manual);
    m_known->setVisible(!manual);
}

void TargetDialog::refresh()
{
    showRows();
    const auto known = m_context.targets.facts(m_client, m_from->date());
    m_facts = known.value_or(TargetFacts());
    m_known->setText(known ? NutritionText::facts(m_facts) : errorText(known.error()));
    const auto worked = workOutTarget(facts(), choice());
    m_result->setTone(worked ? Tone::Neutral : Tone::Muted);
    const QLocale locale;
    m_result->setText(worked ? tr("%1 kcal · protein %2 g · carbohydrates %3 g · fat %4 g")
                                   .arg(locale.toString(worked->kcal), locale.toString(worked->proteinG), locale.toString(worked->carbsG),
                                        locale.toString(worked->fatG))
                             : errorText(worked.error()));
    m_working->setText(worked ? NutritionText::working(*worked).join(u'\n') : QString());
    m_caution->setText(worked ? NutritionText::cautions(*worked).join(u'\n') : QString());
    m_caution->setVisible(!m_caution->text().isEmpty());
}

Result<void> TargetDialog::store()
{
    TD_TRY_ASSIGN(const TargetWorking worked, workOutTarget(facts(), choice()));
    TD_TRY(m_context.targets.save(m_client, m_from->date(), worked));
    return {};
}

} // namespace td
