// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace td
{

/// Which return a tax belongs to. GST and HST share one.
enum class TaxRegime { Gst, Qst, Pst, Vat, Sales };

/// "gst" ...: as stored and as the command line prints it.
QString taxRegimeName(TaxRegime regime);
std::optional<TaxRegime> taxRegimeFromName(QStringView name);

/// One rate of one tax, in one place, on one category of item, from one day to another (inclusive). Built in from
/// resources/tax, or the owner's own.
struct TaxRate {
    TaxRateId id;     ///< null for a built-in rate
    QString region;   ///< "CA-ON", "FR": a region, or a whole country
    QString category; ///< "service", "goods", "food" ...; what is taxed
    QString code;     ///< "GST", "HST", "QST", "PST", "VAT" ...
    QString nameEn;
    QString nameFr;
    TaxRegime regime = TaxRegime::Gst;
    int rate = 0;          ///< in 1/100,000: 5 % is 5000, 9.975 % is 9975
    bool compound = false; ///< worked out on the net and the taxes before it
    int position = 0;
    QDate from;
    QDate until; ///< invalid: still holds
    int version = 0;

    bool operator==(const TaxRate&) const = default;
};

} // namespace td
