// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace td
{

enum class AlertKind { Note, Billing, Waiver };

/// Something to be seen before every session of a client, until a day or until it is ended.
struct ClientAlert {
    AlertId id;
    ClientId client;
    AlertKind kind = AlertKind::Note;
    QString message;
    QDate until; ///< last day on which it shows; invalid means no end
    int version = 1;

    bool operator==(const ClientAlert&) const = default;
};

/// "note", "billing", "waiver": as stored and as the command line prints it.
QString alertKindName(AlertKind kind);
std::optional<AlertKind> alertKindFromName(QStringView name);

} // namespace td
