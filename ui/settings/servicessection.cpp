// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/servicessection.h"

#include "facility/facility.h"
#include "scheduling/catalogue.h"
#include "settings/fields.h"
#include "settings/idtext.h"
#include "team/team.h"
#include "widgets/button.h"
#include "widgets/colourpicker.h"
#include "widgets/formgrid.h"
#include "widgets/moneyedit.h"

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
constexpr int shortest = 5;
constexpr int longest = 1440;
constexpr int durationStep = 15;
constexpr int mostPlaces = 1000;
constexpr int mostWaitHours = 168;
} // namespace

ServicesSection::ServicesSection(const SettingsContext& given, QWidget* parent)
    : ListFormSection(given, "serviceList", tr("Services"), {tr("Name"), tr("Length"), tr("Rate")}, parent)
    , m_form(new FormGrid)
    , m_name(lineField("name", tr("Name")))
    , m_category(choiceField("category", tr("Kind"),
                             {{tr("One to one"), int(ClassCategory::Individual)}, {tr("Group"), int(ClassCategory::Group)},
                              {tr("Trial"), int(ClassCategory::Trial)}}))
    , m_duration(numberField("duration_min", tr("Length"), shortest, longest, tr(" min")))
    , m_capacity(numberField("capacity", tr("Places"), 1, mostPlaces))
    , m_rate(new MoneyEdit(QString()))
    , m_colour(new ColourPicker)
    , m_policy(choiceField("policy_id", tr("Cancellation policy")))
    , m_trainer(choiceField("trainer_id", tr("Given by")))
    , m_room(choiceField("room_id", tr("Usual room")))
    , m_waitlist(choiceField("waitlist_mode", tr("Waitlist"),
                             {{tr("Ask me each time"), int(WaitlistMode::Ask)},
                              {tr("The first in line gets the place"), int(WaitlistMode::Automatic)},
                              {tr("Offer the place for some hours"), int(WaitlistMode::Confirm)}}))
    , m_waitlistHours(numberField("waitlist_hours", tr("Hours an offer stands"), 1, mostWaitHours, tr(" h")))
    , m_description(textField("description", tr("Description"), 3))
    , m_archive(makeButton("archiveService", tr("Archive")))
    , m_remove(makeButton("removeService", tr("Delete"), ButtonKind::Danger, Glyph::Delete))
{
    addNewButton("newService", tr("New service"));
    buildForm();
    setForm(m_form);
    addAction(m_archive);
    addAction(m_remove);
    addForm(m_form);
    watch(m_form);
    connect(m_archive, &QPushButton::clicked, this, &ServicesSection::archive);
    connect(m_remove, &QPushButton::clicked, this, &ServicesSection::remove);
}

void ServicesSection::buildForm()
{
    m_rate->setObjectName(u"rate_minor"_s);
    m_rate->setAccessibleName(tr("Rate"));
    m_rate->setMaximumWidth(160);
    m_duration->setSingleStep(durationStep);
    m_form->addRow(u"name"_s, tr("Name"), m_name);
    m_form->addRow(u"category"_s, tr("Kind"), packed({m_category}));
    m_form->addRow(u"duration_min"_s, tr("Length"), packed({m_duration}));
    m_form->addRow(u"capacity"_s, tr("Places"), packed({m_capacity}));
    m_form->addRow(u"rate_minor"_s, tr("Rate"), packed({m_rate}), tr("Before tax, for one person and one session."));
    m_form->addRow(u"colour"_s, tr("Colour"), packed({m_colour}));
    m_form->addRow(u"policy_id"_s, tr("Cancellation policy"), m_policy);
    m_form->addRow(u"trainer_id"_s, tr("Given by"), m_trainer);
    m_form->addRow(u"room_id"_s, tr("Usual room"), m_room);
    m_form->addRow(u"waitlist_mode"_s, tr("Waitlist"), m_waitlist, tr("What happens when a place becomes free in a full session."));
    m_form->addRow(u"waitlist_hours"_s, tr("Offer stands for"), packed({m_waitlistHours}));
    m_form->addRow(u"description"_s, tr("Description"), m_description);
    connect(m_category, &QComboBox::currentIndexChanged, this, &ServicesSection::adaptToCategory);
    connect(m_waitlist, &QComboBox::currentIndexChanged, this, &ServicesSection::adaptToMode);
}

void ServicesSection::adaptToCategory()
{
    const bool group = m_category->currentData().toInt() == int(ClassCategory::Group);
    m_form->setRowVisible(u"waitlist_mode"_s, group);
    adaptToMode();
}

void ServicesSection::adaptToMode()
{
    const bool group = m_category->currentData().toInt() == int(ClassCategory::Group);
    m_form->setRowVisible(u"waitlist_hours"_s, group && m_waitlist->currentData().toInt() == int(WaitlistMode::Confirm));
}

Result<void> ServicesSection::readChoices()
{
    TD_TRY_ASSIGN(const Organisation organisation, context().facility.organisation());
    TD_TRY_ASSIGN(const QList<Policy> all, context().catalogue.policies());
    TD_TRY_ASSIGN(const QList<Trainer> team, context().team.trainers());
    TD_TRY_ASSIGN(const QList<Room> rooms, context().facility.rooms());
    m_currency = organisation.currency;
    m_rate->setCurrency(m_currency);
    QList<FieldChoice> choices{{tr("The studio's default"), QByteArray()}};
    for (const Policy& policy : all)
        choices.append({policy.name, idValue(policy.id)});
    setChoices(m_policy, choices);
    choices = {{tr("Every trainer"), QByteArray()}};
    for (const Trainer& trainer : team) {
        if (!trainer.inactive)
            choices.append({trainer.name(), idValue(trainer.id)});
    }
    setChoices(m_trainer, choices);
    choices = {{tr("No room"), QByteArray()}};
    for (const Room& room : rooms) {
        if (!room.closed)
            choices.append({room.name, idValue(room.id)});
    }
    setChoices(m_room, choices);
    return {};
}

Result<QList<SettingsRow>> ServicesSection::readRows()
{
    TD_TRY(readChoices());
    TD_TRY_ASSIGN(m_types, context().catalogue.classTypes(true));
    std::stable_partition(m_types.begin(), m_types.end(), [](const ClassType& type) { return !type.archived; });
    QList<SettingsRow> rows;
    for (const ClassType& type : std::as_const(m_types))
        rows.append({type.id.blob(),
                     {type.archived ? tr("%1 (archived)").arg(type.name) : type.name, tr("%n min", nullptr, type.durationMin),
                      formatMoney({type.rateMinor, m_currency}, QLocale())},
                     type.colour, type.archived});
    return rows;
}

void ServicesSection::fill(const QByteArray& key)
{
    ClassType fresh;
    fresh.colour = int(m_types.size()) % 12;
    const auto found = std::find_if(m_types.cbegin(), m_types.cend(), [&](const ClassType& type) { return type.id.blob() == key; });
    show(found == m_types.cend() ? fresh : *found);
}

void ServicesSection::show(const ClassType& type)
{
    m_shown = type;
    const bool isNew = type.id.isNull();
    setFormTitle(isNew ? tr("New service") : type.name);
    m_name->setText(type.name);
    choose(m_category, int(type.category));
    m_duration->setValue(type.durationMin);
    m_capacity->setValue(type.capacity);
    m_rate->setMoney({type.rateMinor, m_currency});
    m_colour->setIndex(type.colour);
    choose(m_policy, idValue(type.policy));
    choose(m_trainer, idValue(type.trainer));
    choose(m_room, idValue(type.room));
    choose(m_waitlist, int(type.waitlistMode));
    m_waitlistHours->setValue(type.waitlistHours);
    m_description->setPlainText(type.description);
    m_archive->setVisible(!isNew);
    m_remove->setVisible(!isNew);
    m_archive->setText(type.archived ? tr("Restore") : tr("Archive"));
    m_archive->setAccessibleName(m_archive->text());
    adaptToCategory();
}

Result<QByteArray> ServicesSection::store(const QByteArray& key)
{
    ClassType type = m_shown;
    const auto rate = m_rate->money();
    if (!rate)
        return fail(Error{rate.error().kind, rate.error().reason, u"rate_minor"_s, rate.error().args, {}});
    type.name = m_name->text();
    type.category = ClassCategory(m_category->currentData().toInt());
    type.durationMin = m_duration->value();
    type.capacity = m_capacity->value();
    type.rateMinor = rate->minor;
    type.colour = m_colour->index();
    type.policy = idFrom<PolicyId>(m_policy->currentData());
    type.trainer = idFrom<TrainerId>(m_trainer->currentData());
    type.room = idFrom<RoomId>(m_room->currentData());
    type.waitlistMode = WaitlistMode(m_waitlist->currentData().toInt());
    type.waitlistHours = m_waitlistHours->value();
    type.description = m_description->toPlainText();
    type.position = key.isEmpty() ? int(m_types.size()) : type.position;
    TD_TRY_ASSIGN(const ClassType stored, key.isEmpty() ? context().catalogue.addClassType(type) : context().catalogue.changeClassType(type));
    return stored.id.blob();
}

void ServicesSection::archive()
{
    if (!mayLeave())
        return;
    const bool away = !m_shown.archived;
    const auto result = context().catalogue.archiveClassType(m_shown.id, away);
    if (finish(result, away ? tr("Archived: it is no longer offered for new bookings.") : tr("Restored.")))
        reload();
}

void ServicesSection::remove()
{
    if (finish(context().catalogue.removeClassType(m_shown.id), tr("Deleted. Undo brings it back.")))
        reload();
}

} // namespace td
