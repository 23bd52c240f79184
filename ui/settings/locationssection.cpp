// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/locationssection.h"

#include "facility/facility.h"
#include "settings/fields.h"
#include "settings/idtext.h"
#include "settings/regionfield.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/places.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int mostPeople = 1000;
constexpr int mostBookings = 100;
// Keys say what kind of row they name.
constexpr char locationMark = 'L';
constexpr char roomMark = 'R';

QByteArray keyOf(char mark, const QByteArray& id)
{
    return QByteArray(1, mark) + id;
}
} // namespace

LocationsSection::LocationsSection(const SettingsContext& given, QWidget* parent)
    : ListFormSection(given, "placeList", tr("Places"), {tr("Name"), tr("People")}, parent)
    , m_stack(new QStackedWidget)
    , m_locationForm(new FormGrid)
    , m_roomForm(new FormGrid)
    , m_region(new RegionField(u"region"_s))
    , m_zone(choiceField("zone", tr("Time zone")))
    , m_headquarters(checkField("isHeadquarters", tr("This is the headquarters")))
    , m_locationClosed(checkField("locationClosed", tr("Closed, kept for history")))
    , m_roomName(lineField("roomName", tr("Name of the room")))
    , m_roomLocation(choiceField("roomLocation", tr("Location")))
    , m_capacity(numberField("capacity", tr("People"), 1, mostPeople))
    , m_concurrent(numberField("concurrent", tr("Bookings at once"), 1, mostBookings))
    , m_roomClosed(checkField("roomClosed", tr("Closed, kept for history")))
    , m_archive(makeButton("archivePlace", tr("Delete"), ButtonKind::Danger, Glyph::Delete))
{
    addNewButton("newLocation", tr("Location"), [this] { m_newRoom = false; })->setAccessibleName(tr("New location"));
    addNewButton("newRoom", tr("Room"), [this] { m_newRoom = true; })->setAccessibleName(tr("New room"));
    buildLocationForm();
    buildRoomForm();
    m_stack->addWidget(m_locationForm);
    m_stack->addWidget(m_roomForm);
    setForm(m_stack);
    addAction(m_archive);
    watch(m_stack);
    connect(m_archive, &QPushButton::clicked, this, &LocationsSection::archive);
}

void LocationsSection::buildLocationForm()
{
    const struct {
        const char* field;
        QString label;
        QString Location::*member;
    } lines[] = {{"name", tr("Name"), &Location::name},
                 {"street", tr("Street"), &Location::street},
                 {"city", tr("City"), &Location::city},
                 {"postal_code", tr("Postal code"), &Location::postalCode},
                 {"phone", tr("Phone"), &Location::phone}};
    for (const auto& line : lines) {
        QLineEdit* edit = lineField(line.field, line.label);
        m_locationForm->addRow(QLatin1String(line.field), line.label, edit);
        m_lines.append({edit, line.member});
    }
    m_locationForm->addRow(u"region"_s, tr("Province or state"), m_region);
    m_locationForm->addRow(u"zone"_s, tr("Time zone"), m_zone);
    m_locationForm->addRow(u"is_headquarters"_s, {}, m_headquarters);
    m_locationForm->addRow(u"status"_s, {}, m_locationClosed);
}

void LocationsSection::buildRoomForm()
{
    m_roomForm->addRow(u"name"_s, tr("Name"), m_roomName);
    m_roomForm->addRow(u"location_id"_s, tr("Location"), m_roomLocation);
    m_roomForm->addRow(u"capacity"_s, tr("People"), packed({m_capacity}));
    m_roomForm->addRow(u"concurrent"_s, tr("Bookings at once"), packed({m_concurrent}),
                       tr("More than one for a floor that several trainers share."));
    m_roomForm->addRow(u"status"_s, {}, m_roomClosed);
}

Result<QList<SettingsRow>> LocationsSection::readRows()
{
    TD_TRY_ASSIGN(const Organisation organisation, context().facility.organisation());
    m_country = organisation.country;
    m_studioZone = organisation.zone;
    TD_TRY_ASSIGN(m_locations, context().facility.locations());
    TD_TRY_ASSIGN(m_rooms, context().facility.rooms());
    QList<SettingsRow> rows;
    QList<FieldChoice> choices;
    for (const Location& location : std::as_const(m_locations)) {
        choices.append({location.name, idValue(location.id)});
        rows.append({keyOf(locationMark, location.id.blob()),
                     {location.closed ? tr("%1 (closed)").arg(location.name) : location.name, {}}, -1, location.closed});
        for (const Room& room : std::as_const(m_rooms)) {
            if (room.location == location.id)
                rows.append({keyOf(roomMark, room.id.blob()),
                             {u"      "_s + (room.closed ? tr("%1 (closed)").arg(room.name) : room.name),
                              QLocale().toString(room.capacity)}, -1, room.closed});
        }
    }
    setChoices(m_roomLocation, choices);
    return rows;
}

void LocationsSection::fill(const QByteArray& key)
{
    const QByteArray id = key.mid(1);
    m_archive->setVisible(!key.isEmpty());
    if (key.isEmpty() ? m_newRoom : key.front() == roomMark) {
        const auto found = std::find_if(m_rooms.cbegin(), m_rooms.cend(), [&](const Room& room) { return room.id.blob() == id; });
        showRoom(found == m_rooms.cend() ? Room{} : *found);
    } else {
        const auto found = std::find_if(m_locations.cbegin(), m_locations.cend(),
                                        [&](const Location& location) { return location.id.blob() == id; });
        showLocation(found == m_locations.cend() ? Location{} : *found);
    }
}

void LocationsSection::showLocation(const Location& location)
{
    m_location = location;
    const bool isNew = location.id.isNull();
    setFormTitle(isNew ? tr("New location") : location.name);
    for (const auto& [edit, member] : std::as_const(m_lines))
        edit->setText(location.*member);
    m_region->setCountry(m_country);
    m_region->setRegion(location.region);
    const QByteArray zone = isNew ? m_studioZone : location.zone;
    QList<FieldChoice> zones;
    for (const QByteArray& known : zonesOf(m_country, zone))
        zones.append({QString::fromLatin1(known).replace(u'_', u' '), known});
    setChoices(m_zone, zones);
    if (m_zone->findData(zone) < 0)
        m_zone->addItem(QString::fromLatin1(zone).replace(u'_', u' '), zone);
    choose(m_zone, zone);
    m_headquarters->setChecked(location.isHeadquarters);
    m_headquarters->setEnabled(!location.isHeadquarters);
    m_locationClosed->setChecked(location.closed);
    m_locationForm->clearErrors();
    m_stack->setCurrentWidget(m_locationForm);
}

void LocationsSection::showRoom(const Room& room)
{
    m_room = room;
    setFormTitle(room.id.isNull() ? tr("New room") : room.name);
    m_roomName->setText(room.name);
    choose(m_roomLocation, idValue(room.location));
    m_capacity->setValue(room.capacity);
    m_concurrent->setValue(room.concurrent);
    m_roomClosed->setChecked(room.closed);
    m_roomForm->clearErrors();
    m_stack->setCurrentWidget(m_roomForm);
}

Result<QByteArray> LocationsSection::store(const QByteArray& /*key*/)
{
    auto* form = m_stack->currentWidget() == m_roomForm ? m_roomForm : m_locationForm;
    form->clearErrors();
    auto stored = form == m_roomForm ? storeRoom() : storeLocation();
    // Both forms have a field "name": the sentence belongs into the one that is shown.
    if (!stored && form->showError(stored.error()))
        return fail(ErrorKind::Cancelled, "cancelled");
    return stored;
}

Result<QByteArray> LocationsSection::storeLocation()
{
    Location location = m_location;
    for (const auto& [edit, member] : std::as_const(m_lines))
        location.*member = edit->text();
    location.region = m_region->region();
    location.zone = m_zone->currentData().toByteArray();
    location.isHeadquarters = m_headquarters->isChecked();
    location.closed = m_locationClosed->isChecked();
    if (location.id.isNull()) {
        TD_TRY_ASSIGN(location.id, context().facility.addLocation(location));
    } else {
        TD_TRY(context().facility.saveLocation(location));
    }
    return keyOf(locationMark, location.id.blob());
}

Result<QByteArray> LocationsSection::storeRoom()
{
    Room room = m_room;
    room.name = m_roomName->text();
    room.location = idFrom<LocationId>(m_roomLocation->currentData());
    room.capacity = m_capacity->value();
    room.concurrent = m_concurrent->value();
    room.closed = m_roomClosed->isChecked();
    if (room.id.isNull()) {
        room.position = int(m_rooms.size());
        TD_TRY_ASSIGN(room.id, context().facility.addRoom(room));
    } else {
        TD_TRY(context().facility.saveRoom(room));
    }
    return keyOf(roomMark, room.id.blob());
}

void LocationsSection::archive()
{
    const bool room = m_stack->currentWidget() == m_roomForm;
    const auto result = room ? context().facility.archiveRoom(m_room.id) : context().facility.archiveLocation(m_location.id);
    if (finish(result, tr("Deleted. Undo brings it back.")))
        reload();
}

} // namespace td
