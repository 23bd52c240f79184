// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/trainingsection.h"

#include "settings/fields.h"
#include "settings/rpetablemodel.h"
#include "storage/studio.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int widest = 560;
constexpr int tableWidth = 344;
constexpr int narrowestColumn = 80;
constexpr int longestRest = 3600;
constexpr int longestNotes = 365;
constexpr int shortestKiosk = 15;
constexpr int longestKiosk = 900;
constexpr double exampleLoad = 100;
constexpr int exampleReps = 5;

QList<FieldChoice> formulaChoices()
{
    return {{u"Epley"_s, int(OneRepMaxFormula::Epley)},       {u"Brzycki"_s, int(OneRepMaxFormula::Brzycki)},
            {u"Lombardi"_s, int(OneRepMaxFormula::Lombardi)}, {u"Wathan"_s, int(OneRepMaxFormula::Wathan)},
            {u"O’Conner"_s, int(OneRepMaxFormula::OConner)},  {u"Lander"_s, int(OneRepMaxFormula::Lander)}};
}
} // namespace

TrainingSection::TrainingSection(const SettingsContext& given, QWidget* parent)
    : SettingsSection(given, parent)
    , m_store(given.studio.db())
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_units(choiceField("units", tr("Weights in"), {{tr("Kilograms"), int(MassUnit::Kilogram)}, {tr("Pounds"), int(MassUnit::Pound)}}))
    , m_formula(choiceField("formula", tr("Estimated maximum by"), formulaChoices()))
    , m_example(new Label({}, TypeSize::Small, Tone::Muted))
    , m_rest(numberField("rest_s", tr("Rest between sets"), 0, longestRest, tr(" s")))
    , m_compliance(numberField("compliance_percent", tr("Speak up below"), 1, 100, tr(" %")))
    , m_noteDays(numberField("note_days", tr("Look for missing notes of the last"), 1, longestNotes, tr(" days")))
    , m_kiosk(numberField("kiosk_seconds", tr("The kiosk goes back to its start after"), shortestKiosk, longestKiosk, tr(" s")))
    , m_tableForm(new FormGrid(FormGrid::Labels::Above))
    , m_table(new RpeTableModel(this))
    , m_default(makeButton("defaultRpeTable", tr("Back to the usual table"), ButtonKind::Normal, Glyph::Undo))
{
    auto* card = new Card;
    card->body()->addWidget(m_form);
    buildForm();
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::three);
    row->addWidget(scrolled(card, widest), 1);
    row->addWidget(buildTable());
    addForm(m_form);
    addForm(m_tableForm);
    watch(m_form);
    connect(m_table, &QAbstractItemModel::dataChanged, this, [this] { setChanged(true); });
    connect(m_default, &QPushButton::clicked, this, &TrainingSection::useDefaultTable);
    for (QComboBox* box : {m_units, m_formula})
        connect(box, &QComboBox::currentIndexChanged, this, &TrainingSection::showExample);
}

void TrainingSection::buildForm()
{
    m_rest->setSingleStep(15);
    m_kiosk->setSingleStep(15);
    m_compliance->setSingleStep(5);
    m_form->addHeading(tr("Lifting"));
    m_form->addRow(u"units"_s, tr("Weights in"), packed({m_units}), tr("Each client can have the other unit. What was logged stays exactly as it was typed."));
    m_form->addRow(u"formula"_s, tr("Estimated maximum by"), packed({m_formula, m_example}));
    m_form->addRow(u"rest_s"_s, tr("Rest between sets"), packed({m_rest}), tr("Where a plan does not say another rest."));
    m_form->addHeading(tr("What Today looks after"));
    m_form->addRow(u"compliance_percent"_s, tr("Speak up below"), packed({m_compliance}), tr("When a client did less than this of the sets that were due."));
    m_form->addRow(u"note_days"_s, tr("Look for missing notes of the last"), packed({m_noteDays}));
    m_form->addHeading(tr("Kiosk"));
    m_form->addRow(u"kiosk_seconds"_s, tr("The kiosk goes back to its start after"), packed({m_kiosk}), tr("Without a touch or a key."));
}

QWidget* TrainingSection::buildTable()
{
    auto* table = new TableView(tr("Table of RPE"));
    table->setObjectName(u"rpeTable"_s);
    table->setSortingEnabled(false);
    table->setModel(m_table);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionsMovable(false);
    connect(table, &TableView::opened, table, qOverload<const QModelIndex&>(&QAbstractItemView::edit));
    auto* card = new Card(tr("Percent of the maximum by RPE"));
    card->setFixedWidth(tableWidth);
    card->body()->addWidget((new Label(tr("Each point of RPE less counts as one repetition more: 5 at RPE 8 are as heavy as 7 at RPE 10."), TypeSize::Small,
                                       Tone::Muted))
                                ->wrapping());
    card->body()->addWidget(table, 1);
    m_tableForm->addRow(u"rpe_table"_s, {}, packed({m_default}));
    card->body()->addWidget(m_tableForm);
    return card;
}

void TrainingSection::showExample()
{
    const auto estimate = oneRepMax(OneRepMaxFormula(m_formula->currentData().toInt()), exampleLoad, exampleReps);
    const QLocale locale;
    m_example->setText(tr("%1 × %2 is a maximum of %3 %4")
                           .arg(locale.toString(exampleLoad, 'f', 0), locale.toString(exampleReps), locale.toString(estimate.value_or(0), 'f', 1),
                                massUnitName(MassUnit(m_units->currentData().toInt()))));
}

void TrainingSection::useDefaultTable()
{
    m_table->setTable(RpeTable());
    setChanged(true);
}

Result<void> TrainingSection::read()
{
    TD_TRY_ASSIGN(const TrainingSettings s, m_store.studio());
    TD_TRY_ASSIGN(const RpeTable table, RpeTable::fromText(s.rpeTable));
    choose(m_units, int(s.units));
    choose(m_formula, int(s.formula));
    m_rest->setValue(s.restSeconds);
    m_compliance->setValue(s.compliancePercent);
    m_noteDays->setValue(s.noteDays);
    m_kiosk->setValue(s.kioskSeconds);
    m_table->setTable(table);
    showExample();
    return {};
}

Result<void> TrainingSection::write()
{
    TrainingSettings s;
    s.units = MassUnit(m_units->currentData().toInt());
    s.formula = OneRepMaxFormula(m_formula->currentData().toInt());
    s.rpeTable = m_table->table().toText();
    s.restSeconds = m_rest->value();
    s.compliancePercent = m_compliance->value();
    s.noteDays = m_noteDays->value();
    s.kioskSeconds = m_kiosk->value();
    return m_store.save(s);
}

} // namespace td
