// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/teamsection.h"

#include "facility/facility.h"
#include "settings/fields.h"
#include "settings/idtext.h"
#include "team/team.h"
#include "widgets/colourpicker.h"
#include "widgets/formgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int mostClients = 10'000;
constexpr int mostYears = 80;
constexpr int blockLines = 2;
} // namespace

TeamSection::TeamSection(const SettingsContext& given, QWidget* parent)
    : ListFormSection(given, "trainerList", tr("Trainers"), {tr("Name"), tr("Clients at most")}, parent)
    , m_form(new FormGrid)
    , m_colour(new ColourPicker)
    , m_capacity(numberField("max_clients", tr("Clients at most"), 0, mostClients))
    , m_years(numberField("years_experience", tr("Years of experience"), -1, mostYears))
    , m_lead(choiceField("parent_trainer_id", tr("Led by")))
    , m_location(choiceField("location_id", tr("Location")))
    , m_inactive(checkField("status", tr("No longer works here")))
{
    addNewButton("newTrainer", tr("New trainer"));
    buildForm();
    setForm(m_form);
    addForm(m_form);
    watch(m_form);
}

void TeamSection::buildForm()
{
    const auto line = [this](const char* field, const QString& label, QString Trainer::*member) {
        QLineEdit* edit = lineField(field, label);
        m_form->addRow(QLatin1String(field), label, edit);
        m_lines.append({edit, member});
    };
    const auto block = [this](const char* field, const QString& label, QString Trainer::*member, const QString& hint = {}) {
        QPlainTextEdit* edit = textField(field, label, blockLines);
        m_form->addRow(QLatin1String(field), label, edit, hint);
        m_blocks.append({edit, member});
    };
    line("first_name", tr("First name"), &Trainer::firstName);
    line("last_name", tr("Last name"), &Trainer::lastName);
    line("email", tr("E-mail"), &Trainer::email);
    line("phone", tr("Phone"), &Trainer::phone);
    m_form->addRow(u"colour"_s, tr("Colour"), packed({m_colour}));
    m_capacity->setSpecialValueText(tr("No limit"));
    m_form->addRow(u"max_clients"_s, tr("Clients at most"), packed({m_capacity}), tr("Assigning more asks first."));
    m_form->addRow(u"parent_trainer_id"_s, tr("Led by"), m_lead, tr("The lead sees this trainer's clients too."));
    m_form->addRow(u"location_id"_s, tr("Location"), m_location);
    line("licence_number", tr("Licence number"), &Trainer::licenceNumber);
    line("insurance", tr("Insurance"), &Trainer::insurance);
    m_years->setSpecialValueText(tr("Not said"));
    m_form->addRow(u"years_experience"_s, tr("Experience"), packed({m_years}), tr("In years."));
    block("certifications", tr("Certifications"), &Trainer::certifications);
    block("specialisations", tr("Specialisations"), &Trainer::specialisations);
    block("bio", tr("About"), &Trainer::bio);
    block("links", tr("Links"), &Trainer::links, tr("One address a line."));
    m_form->addRow(u"status"_s, tr("Status"), m_inactive);
}

Result<void> TeamSection::offerChoices()
{
    TD_TRY_ASSIGN(const QList<Location> locations, context().facility.locations());
    QList<FieldChoice> choices{{tr("Any"), QByteArray()}};
    for (const Location& location : locations)
        choices.append({location.name, idValue(location.id)});
    setChoices(m_location, choices);
    choices = {{tr("Nobody"), QByteArray()}};
    for (const Trainer& trainer : std::as_const(m_trainers))
        choices.append({trainer.name(), idValue(trainer.id)});
    setChoices(m_lead, choices);
    return {};
}

Result<QList<SettingsRow>> TeamSection::readRows()
{
    TD_TRY_ASSIGN(m_trainers, context().team.trainers());
    TD_TRY(offerChoices());
    QList<SettingsRow> rows;
    for (const Trainer& trainer : std::as_const(m_trainers))
        rows.append({trainer.id.blob(),
                     {trainer.inactive ? tr("%1 (left)").arg(trainer.name()) : trainer.name(),
                      trainer.maxClients ? QLocale().toString(*trainer.maxClients) : tr("No limit")},
                     trainer.colour, trainer.inactive});
    return rows;
}

void TeamSection::fill(const QByteArray& key)
{
    const auto found =
        std::find_if(m_trainers.cbegin(), m_trainers.cend(), [&](const Trainer& trainer) { return trainer.id.blob() == key; });
    m_shown = found == m_trainers.cend() ? Trainer{} : *found;
    const bool isNew = m_shown.id.isNull();
    if (isNew)
        m_shown.colour = int(m_trainers.size()) % trainerColours;
    setFormTitle(isNew ? tr("New trainer") : m_shown.name());
    for (const auto& [edit, member] : std::as_const(m_lines))
        edit->setText(m_shown.*member);
    for (const auto& [edit, member] : std::as_const(m_blocks))
        edit->setPlainText(m_shown.*member);
    m_colour->setIndex(m_shown.colour);
    m_capacity->setValue(m_shown.maxClients.value_or(0));
    m_years->setValue(m_shown.yearsExperience.value_or(-1));
    choose(m_lead, idValue(m_shown.lead));
    choose(m_location, idValue(m_shown.location));
    m_inactive->setChecked(m_shown.inactive);
    m_form->setRowVisible(u"status"_s, !isNew);
}

Result<QByteArray> TeamSection::store(const QByteArray& key)
{
    Trainer trainer = m_shown;
    for (const auto& [edit, member] : std::as_const(m_lines))
        trainer.*member = edit->text();
    for (const auto& [edit, member] : std::as_const(m_blocks))
        trainer.*member = edit->toPlainText();
    trainer.colour = m_colour->index();
    trainer.maxClients = m_capacity->value() > 0 ? std::optional(m_capacity->value()) : std::nullopt;
    trainer.yearsExperience = m_years->value() >= 0 ? std::optional(m_years->value()) : std::nullopt;
    trainer.lead = idFrom<TrainerId>(m_lead->currentData());
    trainer.location = idFrom<LocationId>(m_location->currentData());
    trainer.inactive = m_inactive->isChecked();
    if (!key.isEmpty()) {
        TD_TRY(context().team.saveTrainer(trainer));
        return key;
    }
    trainer.position = int(m_trainers.size());
    TD_TRY_ASSIGN(const TrainerId id, context().team.addTrainer(trainer));
    return id.blob();
}

} // namespace td
