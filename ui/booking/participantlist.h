// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/scheduleitem.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace td
{

class StateChip;

/// The people of a booking: who has a place, each with a tick for "came" (Space), then who waits, with what can be done about it.
class ParticipantList final : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantList(QWidget* parent = nullptr);

    /// Changes rows in place where the people are the same, so that the focus stays.
    void setItem(const ScheduleItem& item);
    void focusFirst();

signals:
    void cameToggled(td::ParticipantId id, bool came);
    void clientOpened(td::ClientId id);
    void cancelRequested(td::ParticipantId id);
    void promoteRequested(td::ParticipantId id);
    void offerAccepted(td::ParticipantId id);
    void offerDeclined(td::ParticipantId id);
    void leaveRequested(td::ParticipantId id);

private:
    struct Row {
        ParticipantId id;
        ParticipantStatus status = ParticipantStatus::Confirmed;
        QCheckBox* came = nullptr;
        StateChip* chip = nullptr;
    };

    void rebuild();
    void refresh();
    void addSection(const QString& title, bool waiting);
    void addRow(const ScheduleParticipant& person);
    void addWaiting(const ScheduleParticipant& person);
    [[nodiscard]] bool sameRows() const;
    [[nodiscard]] QList<ScheduleParticipant> inOrder() const;

    ScheduleItem m_item;
    QList<Row> m_rows;
    QVBoxLayout* m_column;
};

} // namespace td
