// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace td
{

/// Lower case without accents or marks, for searching and comparing: "Élodie Brûlé" → "elodie brule".
QString foldText(const QString& text);

/// Trims, joins runs of white space into one blank and drops control characters (bidi overrides among them).
/// For one-line fields such as names.
QString cleanLine(const QString& text);

/// Trims the end and drops control characters other than line feed and tab. For notes.
QString cleanBlock(const QString& text);

/// Checks a one-line value. Errors: text.empty (when `required`), text.too-long (args: the limit); `field` goes into the error.
Result<QString> checkLine(const QString& text, const char* field, int maxLength, bool required = false);
Result<QString> checkBlock(const QString& text, const char* field, int maxLength);

/// Plausible e-mail address (one @, a dot behind it, no blanks); empty passes. Error: text.email.
Result<QString> checkEmail(const QString& text, const char* field);

/// Digits and a leading +, for comparing phone numbers.
QString phoneDigits(const QString& text);

} // namespace td
