// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "widgets/banner.h"

#include <QDate>
#include <QStringList>

#include <functional>

class QWidget;

namespace td
{

class ClientSearch;
class Clients;
class Database;
class ExerciseLibrary;
class Plans;
class PrivacyState;
class Progress;
class Prompts;
class Records;
class TrainingSettingsStore;

/// What the screens of this folder work with; the composition root owns it all and outlives the screens.
struct AssessmentsContext {
    Database& db;
    Clients& clients;
    ClientSearch& search; ///< loaded and kept up to date by its owner
    ExerciseLibrary& exercises;
    TrainingSettingsStore& settings;
    Plans& plans;
    Progress& progress;
    Records& records;
    Prompts& prompts;
    PrivacyState& privacy;
    QByteArray zone;                                                 ///< the studio's
    std::function<void(const Error&)> report;                        ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell; ///< shows a success in the window's banner
    std::function<QStringList(QWidget*)> choosePictures = {};        ///< paths of picture files; empty when cancelled
    std::function<QStringList(QWidget*)> chooseFiles = {};           ///< paths of any files; empty when cancelled
    std::function<QString(QWidget*, const QString& proposal)> choosePath = {}; ///< of a file to be written; empty when cancelled

    /// The studio's day; the machine's when it cannot be read.
    [[nodiscard]] QDate today() const;
    /// Empty when the client cannot be read.
    [[nodiscard]] QString clientName(const ClientId& id) const;
    /// Notes in the access log that this client's data was seen or written to a file: `resource` "client-measurements", `action` "view" or "export".
    void note(const char* resource, const ClientId& client, const char* action) const;
    /// Shows the error, if there is one; true when it went well.
    bool check(const Result<void>& done) const;
    /// Asks for a path and writes rows as CSV, notes it, and says so.
    void saveCsv(QWidget* parent, const QString& proposal, const ClientId& client, const QList<QStringList>& rows) const;
};

/// A day as the locale writes it.
QString dayText(QDate day);

} // namespace td
