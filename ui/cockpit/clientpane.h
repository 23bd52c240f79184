// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cockpit/workoutdesk.h"

#include <QScrollArea>

class QVBoxLayout;

namespace td
{

/// The left of the cockpit: what must be known of the client before the first set.
class ClientPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClientPane(const CockpitContext& context, QWidget* parent = nullptr);

    Result<void> open(const CockpitSession& session);
    Result<void> refresh();

private:
    void clear();
    void addMark(const QString& text, Tone tone);
    void addPart(const QString& title, const QStringList& lines);
    Result<void> addAlerts();
    Result<void> addHealth();
    Result<void> addCredits();

    const CockpitContext& m_context;
    CockpitSession m_session;
    QVBoxLayout* m_column;
    bool m_noted = false; ///< in the access log, for this opening
};

} // namespace td
