// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documents.h"

namespace td
{

struct BillingSettings;

/// An invented invoice that shows the studio how its own will look; in `language` ("en", "fr").
Document sampleInvoiceDocument(const Letterhead& head, const BillingSettings& settings, const QString& currency, const QString& language);

} // namespace td
