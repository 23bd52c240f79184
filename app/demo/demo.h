// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/keyringcrypto.h"

#include <QDate>

#include <functional>

namespace td
{

/// A studio to invent. The same seed and the same day give the same rows, ids and journal; only keys and salts differ.
struct DemoRequest {
    QString folder;   ///< must be empty, or not there yet
    int years = 2;    ///< of history before today, 1 ... 30
    int clients = 60; ///< over the whole time, 10 ... 20,000
    int trainers = 1; ///< 1 ... 12; with one the owner is that trainer
    quint64 seed = 1;
    QString password; ///< of every login: owner, desk, trainer1, trainer2 ...
    QDate today;      ///< the demo's day, at 13:00 in Toronto
    QString language =
        QStringLiteral("en"); ///< "en" or "fr": the studio's language, and that of notes and service names
    KdfCost cost = KdfCost::standard();
};

/// What was made.
struct DemoSummary {
    int clients = 0;
    int trainers = 0;
    int appointments = 0;
    int participants = 0;
    int series = 0;
    int changeSets = 0;
    qint64 fileBytes = 0;
    double seconds = 0;
    QString recoveryKey;
};

/// Makes a whole studio folder with years of believable history up to today and eight weeks booked ahead. Whatever
/// fails, and when `progress` answers false (ErrorKind::Cancelled, "demo.cancelled"), the folder is left as it was
/// found. Errors: Invalid "demo.years", "demo.clients", "demo.trainers", "demo.language", "time.range" (today), and
/// those of Studio::create().
Result<DemoSummary> makeDemo(const DemoRequest& request, const std::function<bool(int percent)>& progress);

} // namespace td
