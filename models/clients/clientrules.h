// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "core/result.h"

namespace td
{

constexpr int maxTags = 20;
constexpr int maxTagLength = 40;

/// Trims, drops empty and repeated ones (case does not count; the first spelling stays).
/// Errors: client.too-many-tags, client.tag-too-long (args: the limit), field "tags".
Result<QStringList> checkTags(const QStringList& tags);
/// As stored, one a line; and back.
QString joinTags(const QStringList& tags);
QStringList splitTags(const QString& text);

/// Empty, or 3 to 20 digits with what people write between them. Error: client.phone.
Result<QString> checkPhone(const QString& text, const char* field);

/// The client as it will be stored: texts cleaned, tags normalised. `today` bounds the birthday (from 1900 on).
Result<Client> checkClient(const Client& client, QDate today);

} // namespace td
