// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "widgets/banner.h"

#include <QDate>

#include <functional>

class QWidget;

namespace td
{

class AccessLog;
class Database;
class NoteSnippets;
class PrivacyState;
class Prompts;
class SessionNotes;

/// What the screens of this folder work with; the composition root owns it all and outlives the screens.
struct NotesContext {
    /// What was done or measured on a day, as lines of text; empty when there was nothing.
    using Lines = std::function<QString(const ClientId& client, QDate day)>;

    Database& db;
    SessionNotes& notes;
    NoteSnippets& snippets;
    AccessLog& accessLog;
    Prompts& prompts;
    PrivacyState& privacy;
    QByteArray zone;                                                     ///< the studio's
    std::function<void(const Error&)> report;                            ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell;     ///< shows a success in the window's banner
    Lines exerciseLines = {};                                            ///< empty: no such button
    Lines measurementLines = {};                                         ///< empty: no such button
    std::function<void(const ClientId&, QWidget*)> printRecord = {};     ///< empty: no such button
    std::function<int()> missingDays = {};                               ///< so far back missing notes are looked for; empty: 14

    /// In the studio's zone.
    [[nodiscard]] QDate today() const;
    /// Notes are written by trainers only.
    [[nodiscard]] bool canWrite() const;
    /// Notes of the client were shown: health data, so it is noted who saw it.
    void noteView(const ClientId& client) const;
};

} // namespace td
