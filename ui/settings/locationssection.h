// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facility/location.h"
#include "facility/room.h"
#include "settings/listformsection.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace td
{

class FormGrid;
class RegionField;

/// Locations with their rooms below them in one list, each with its own form.
class LocationsSection : public ListFormSection
{
    Q_OBJECT

public:
    explicit LocationsSection(const SettingsContext& context, QWidget* parent = nullptr);

protected:
    Result<QList<SettingsRow>> readRows() override;
    void fill(const QByteArray& key) override;
    Result<QByteArray> store(const QByteArray& key) override;

private:
    void buildLocationForm();
    void buildRoomForm();
    void showLocation(const Location& location);
    void showRoom(const Room& room);
    Result<QByteArray> storeLocation();
    Result<QByteArray> storeRoom();
    void archive();

    QStackedWidget* m_stack;
    FormGrid* m_locationForm;
    FormGrid* m_roomForm;
    QList<std::pair<QLineEdit*, QString Location::*>> m_lines;
    RegionField* m_region;
    QComboBox* m_zone;
    QCheckBox* m_headquarters;
    QCheckBox* m_locationClosed;
    QLineEdit* m_roomName;
    QComboBox* m_roomLocation;
    QSpinBox* m_capacity;
    QSpinBox* m_concurrent;
    QCheckBox* m_roomClosed;
    QPushButton* m_archive;
    QString m_country;
    QByteArray m_studioZone;
    QList<Location> m_locations;
    QList<Room> m_rooms;
    Location m_location;
    Room m_room;
    bool m_newRoom = false;
};

} // namespace td
