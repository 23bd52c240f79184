// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace td
{

/// A country or a region as lists of choices show it.
struct PlaceName {
    QString code;
    QString name;
    QByteArray zone = {}; ///< IANA zone of most of a region; empty where we do not know
};

/// All countries, in the order of their names; Canada and the United States first.
QList<PlaceName> countries();
/// Provinces of Canada and states of the US (postal codes); empty for other countries: those are typed.
QList<PlaceName> regionsOf(const QString& country);
/// IANA zones of a country; the system's first when it is one of them.
QList<QByteArray> zonesOf(const QString& country, const QByteArray& systemZone);
/// ISO 4217 code that is used in a country; empty when unknown.
QString currencyOf(const QString& country);
/// All currency codes that some country uses, sorted.
QStringList currencies();

} // namespace td
