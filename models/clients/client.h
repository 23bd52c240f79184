// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formcheck.h"
#include "core/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace td
{

enum class ClientStatus { Lead, Active, Paused, Former };

/// "lead", "active", "paused", "former": as stored and as the command line prints it.
QString clientStatusName(ClientStatus status);
std::optional<ClientStatus> clientStatusFromName(QStringView name);

/// A person who trains here. Health stands apart (clienthealth.h), because not everybody may read it.
struct Client {
    ClientId id;
    QString firstName;
    QString lastName;
    QString preferredName;
    QString email; ///< families share one: never a key
    QString phone;
    QDate birthday;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QString emergencyName;
    QString emergencyPhone;
    QString emergencyRelation;
    QString goals;
    QString preferences;
    QString notes;
    QString source; ///< "", "referral", "walk-in", "online", "event", "partner", "other"
    ClientStatus status = ClientStatus::Active;
    QStringList tags;
    QString language; ///< "en", "fr", or empty
    LocationId location;
    PhotoId photo;       ///< set by Clients::setPhoto(), not by save()
    ClientId mergedInto; ///< set when this one was found to be a duplicate
    QDate joinedOn;
    bool deleted = false;
    int version = 1;

    /// "Ada Lovelace"; the preferred name stands for the first one where there is one.
    [[nodiscard]] QString name() const;
    /// "Lovelace, Ada"
    [[nodiscard]] QString sortName() const;
    bool operator==(const Client&) const = default;
};

using ClientText = TextField<Client>;

/// Every free-text column: checking and merging go through this one list.
std::span<const ClientText> clientTexts();

/// "Ada Lovelace" and "Lovelace, Ada" from the parts as stored.
QString naturalName(const QString& first, const QString& last, const QString& preferred);
QString lastFirstName(const QString& first, const QString& last);

} // namespace td
