// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/rowhistory.h"
#include "core/id.h"
#include "core/localtime.h"
#include "core/result.h"
#include "widgets/banner.h"
#include "widgets/statechip.h"

#include <QHash>
#include <QList>

#include <functional>

class QWidget;

namespace td
{

class AccessLog;
class ClientMerge;
class ClientSearch;
class ClientTimeline;
class Clients;
class Database;
class Duplicates;
class Facility;
class Preferences;
class PrivacyState;
class Prompts;
class Schedule;
class Team;

/// A tab of the client's page that comes from another area: made when it is first shown for a client, and follows changes by itself.
struct ClientTab {
    QString id; ///< stable: "training"
    QString title;
    std::function<QWidget*(const ClientId&)> create;
};

/// Everything that the clients' screens work with; the composition root owns it all and outlives the screens.
struct ClientsContext {
    Database& db;
    Clients& clients;
    Team& team;
    Facility& facility;
    Duplicates& duplicates;
    ClientMerge& merge;
    ClientSearch& search; ///< loaded and kept up to date by its owner
    ClientTimeline& timeline;
    Schedule& schedule;
    HistorySource history; ///< see clients/journalhistory.h
    AccessLog& accessLog;
    Preferences& preferences;
    Prompts& prompts;
    PrivacyState& privacy;
    QByteArray zone;                                                 ///< the studio's
    std::function<void(const Error&)> report;                        ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell; ///< shows a success in the window's banner
    std::function<QString(QWidget*)> choosePicture;                  ///< path of a picture file; empty when cancelled
    QList<ClientTab> tabs = {};                                      ///< after Overview, Timeline and Sessions
    std::function<QHash<ClientId, qint64>()> owing = {};             ///< what each client owes, in minor units; empty: not shown
    QString currency = {};                                           ///< of `owing`
    std::function<QList<ChipLook>(const ClientId&, bool hidden)> alerts = {}; ///< more to be seen above the tabs, without health while `hidden`

    [[nodiscard]] Instant now() const;
    /// In the studio's zone.
    [[nodiscard]] QDate today() const;
};

} // namespace td
