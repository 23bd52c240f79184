// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientalert.h"
#include "clients/duplicates.h"
#include "core/localtime.h"
#include "team/assignment.h"
#include "team/grant.h"
#include "widgets/statechip.h"

#include <QList>

namespace td
{

/// The words of the clients' screens for values that are stored as names, and for days and moments.
namespace ClientWords
{
/// A stored name ("walk-in") and its word ("Walk-in"), in the order of lists.
struct Choice {
    QString value;
    QString word;
};

QString status(ClientStatus status);
ChipLook statusChip(ClientStatus status);
/// The first one is "not known", stored as nothing.
QList<Choice> sources();
QList<Choice> languages();
/// The word of a stored name; the name itself when it is none of the list.
QString wordOf(const QList<Choice>& choices, const QString& value);
QString alertKind(AlertKind kind);
Glyph alertGlyph(AlertKind kind);
QString grantLevel(GrantLevel level);
QString duplicateReason(DuplicateReason reason);
/// "E-mail" for "email"; the column itself when it is not known.
QString column(const QString& column);

/// "Today", "Tomorrow", "Tue 24 Nov", with the year when it is another one than this.
QString day(QDate day, QDate today);
/// "Tomorrow, 7:30 a.m."
QString moment(Instant at, const QByteArray& zone, QDate today);
/// "12 April 1990"
QString longDay(QDate day);
/// Full years on `today`; -1 without a birthday or before it.
int age(QDate birthday, QDate today);
QString ageText(QDate birthday, QDate today);
/// One address as it is written on a letter, without empty lines.
QString address(const Client& client);
} // namespace ClientWords

} // namespace td
