// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/taxrate.h"

#include "core/namedvalue.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr std::array<NamedValue<TaxRegime>, 5> names{{{TaxRegime::Gst, "gst"_L1},
                                                      {TaxRegime::Qst, "qst"_L1},
                                                      {TaxRegime::Pst, "pst"_L1},
                                                      {TaxRegime::Vat, "vat"_L1},
                                                      {TaxRegime::Sales, "sales"_L1}}};

} // namespace

QString taxRegimeName(TaxRegime regime)
{
    return nameOf(names, regime);
}

std::optional<TaxRegime> taxRegimeFromName(QStringView name)
{
    return valueOf(names, name);
}

} // namespace td
