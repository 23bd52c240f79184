// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planprogressiondialog.h"

#include "text/errortext.h"
#include "training/planwords.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"
#include "widgets/tableview.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
using Rule = Progression::Rule;
constexpr int tenth = 10;
constexpr int previewRows = 5;
constexpr int narrowestColumn = 88;
constexpr int dialogWidth = 680;

QSpinBox* numberField(int least, int most, const QString& suffix = {})
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    return box;
}

QDoubleSpinBox* decimalField(double least, double most, const QString& suffix = {})
{
    auto* box = new QDoubleSpinBox;
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(suffix);
    return box;
}

/// The rule that the item has, or one to begin with in the unit of its weight.
Progression ruleOf(const PlanItem& item, const ProgressionContext& context)
{
    const auto stored = progressionFromJson(item.progression);
    if (!item.progression.isEmpty() && stored)
        return *stored;
    Progression rule;
    const auto weight = parseWeightText(item.weight, context.unit);
    rule.unit = weight && weight->kind == WeightText::Kind::Absolute ? weight->unit : context.unit;
    if (rule.unit == MassUnit::Pound)
        rule.step = Mass::hundredths(500, MassUnit::Pound);
    rule.percentStepTenths = 25;
    return rule;
}

} // namespace

ProgressionDialog::ProgressionDialog(const PlanContext& context, const Plan& plan, const PlanItem& item, QWidget* parent)
    : FormDialog("progressionDialog", tr("Progression of %1").arg(context.exerciseName(item.exercise)),
                 tr("From week %1 on: %2. This is what the coming weeks will say; nothing changes before you apply it.")
                     .arg(item.week)
                     .arg(PlanWords::sentence(item, context.exerciseName(item.exercise)).section(u", "_s, 1)),
                 parent)
    , m_rules(context.progression(plan.client, item.exercise))
    , m_item(item)
    , m_weeks(plan.weeks)
    , m_before(ruleOf(item, m_rules))
    , m_rule(new QComboBox)
    , m_step(new QLineEdit)
    , m_percent(decimalField(-20, 20, u" %"_s))
    , m_reps(numberField(1, 20))
    , m_every(numberField(1, 52))
    , m_deload(numberField(0, 52))
    , m_deloadSets(numberField(10, 100, u" %"_s))
    , m_deloadWeight(numberField(10, 100, u" %"_s))
    , m_rpe(decimalField(-2, 2))
    , m_model(new QStandardItemModel(0, 4, this))
    , m_table(new TableView(tr("The coming weeks")))
{
    setMinimumWidth(dialogWidth);
    buildFields();
    content()->addWidget(buildPreview());
    setVerb(tr("Apply to the coming weeks"), {});
    fill(m_before);
    showRows();
    preview();
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ProgressionDialog::showRows);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ProgressionDialog::preview);
    connect(m_step, &QLineEdit::textChanged, this, &ProgressionDialog::preview);
    for (QSpinBox* box : {m_reps, m_every, m_deload, m_deloadSets, m_deloadWeight})
        connect(box, &QSpinBox::valueChanged, this, &ProgressionDialog::preview);
    connect(m_deload, &QSpinBox::valueChanged, this, &ProgressionDialog::showRows);
    for (QDoubleSpinBox* box : {m_percent, m_rpe})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ProgressionDialog::preview);
    m_rule->setFocus();
}

void ProgressionDialog::buildFields()
{
    m_rule->addItem(tr("Linear: the weight rises step by step"), int(Rule::Linear));
    m_rule->addItem(tr("Double: first repetitions, then weight"), int(Rule::Double));
    m_rule->addItem(tr("Percent of the maximum by the RPE table"), int(Rule::Percent));
    m_rule->addItem(tr("The same every week, with light weeks"), int(Rule::Hold));
    m_deload->setSpecialValueText(tr("never"));
    form()->addRow(u"rule"_s, tr("Rule"), m_rule);
    form()->addRow(u"step"_s, m_before.unit == MassUnit::Pound ? tr("Weight step in pounds") : tr("Weight step in kilograms"), m_step);
    form()->addRow(u"percent"_s, tr("Step of the percentage"), m_percent);
    form()->addRow(u"reps"_s, tr("Step of repetitions"), m_reps);
    form()->addRow(u"rpe"_s, tr("Step of the RPE"), m_rpe);
    form()->addRow(u"every"_s, tr("A step every so many weeks"), m_every);
    form()->addRow(u"deload"_s, tr("A light week every so many weeks"), m_deload);
    form()->addRow(u"deload_sets"_s, tr("Sets of a light week"), m_deloadSets);
    form()->addRow(u"deload_weight"_s, tr("Weight of a light week"), m_deloadWeight);
}

QWidget* ProgressionDialog::buildPreview()
{
    m_table->setObjectName(u"progressionPreview"_s);
    m_model->setHorizontalHeaderLabels({tr("Week"), tr("Sets and repetitions"), tr("Weight"), tr("RPE")});
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setFixedHeight((previewRows + 1) * rowHeight);
    return m_table;
}

void ProgressionDialog::fill(const Progression& rule)
{
    m_rule->setCurrentIndex(m_rule->findData(int(rule.rule)));
    m_step->setText(massText(rule.step, rule.unit, m_rules.locale));
    m_percent->setValue(double(rule.percentStepTenths) / tenth);
    m_reps->setValue(rule.repStep);
    m_rpe->setValue(double(rule.rpeStepTenths) / tenth);
    m_every->setValue(rule.every);
    m_deload->setValue(rule.deloadEvery);
    m_deloadSets->setValue(rule.deloadSetsPercent);
    m_deloadWeight->setValue(rule.deloadWeightPercent);
}

Result<Progression> ProgressionDialog::collect() const
{
    Progression rule = m_before;
    rule.rule = Rule(m_rule->currentData().toInt());
    const auto step = parseMass(m_step->text(), rule.unit, m_rules.locale);
    if (!step)
        return fail(step.error().kind, "mass.format", "step");
    rule.step = *step;
    rule.percentStepTenths = int(std::lround(m_percent->value() * tenth));
    rule.repStep = m_reps->value();
    rule.rpeStepTenths = int(std::lround(m_rpe->value() * tenth));
    rule.every = m_every->value();
    rule.deloadEvery = m_deload->value();
    rule.deloadSetsPercent = m_deloadSets->value();
    rule.deloadWeightPercent = m_deloadWeight->value();
    return progressionFromJson(progressionJson(rule)); // within its limits
}

void ProgressionDialog::showRows()
{
    const auto rule = Rule(m_rule->currentData().toInt());
    const auto weight = parseWeightText(m_item.weight, m_rules.unit);
    const bool percent = weight && weight->kind == WeightText::Kind::Percent;
    const bool raises = rule == Rule::Linear || rule == Rule::Double;
    form()->setRowVisible(u"step"_s, raises && !percent);
    form()->setRowVisible(u"percent"_s, raises && percent);
    form()->setRowVisible(u"reps"_s, rule == Rule::Double);
    form()->setRowVisible(u"rpe"_s, rule == Rule::Percent);
    form()->setRowVisible(u"every"_s, rule != Rule::Hold);
    form()->setRowVisible(u"deload_sets"_s, m_deload->value() > 0);
    form()->setRowVisible(u"deload_weight"_s, m_deload->value() > 0);
}

void ProgressionDialog::preview()
{
    form()->clearErrors();
    const auto rule = collect();
    const auto weeks = rule ? progressedWeeks(m_item, *rule, m_weeks, m_rules) : tl::make_unexpected(rule.error());
    if (weeks) {
        showWeeks(*weeks);
        return;
    }
    showWeeks({});
    const QString field = weeks.error().field == u"step" ? u"step"_s : u"rule"_s;
    form()->setError(field, errorText(weeks.error()));
}

void ProgressionDialog::showWeeks(const QList<ProgressedWeek>& weeks)
{
    m_model->setRowCount(int(weeks.size()));
    for (int row = 0; row < weeks.size(); ++row) {
        const ProgressedWeek& one = weeks.at(row);
        PlanItem item;
        item.sets = one.work.sets;
        item.reps = one.work.reps;
        const QString week = one.light ? tr("%1, light").arg(one.week) : QLocale().toString(one.week);
        const QString rpe = one.work.rpeTenths ? QLocale().toString(*one.work.rpeTenths / double(tenth), 'f', 1) : QString();
        int column = 0;
        for (const QString& text : {week, PlanWords::dose(item), one.work.weight, rpe})
            m_model->setItem(row, column++, new QStandardItem(text));
    }
}

Result<void> ProgressionDialog::store()
{
    TD_TRY_ASSIGN(const Progression rule, collect());
    TD_TRY(progressedWeeks(m_item, rule, m_weeks, m_rules));
    emit chosen(rule);
    return {};
}

} // namespace td
