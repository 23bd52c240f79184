// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <initializer_list>

namespace td
{

/// A text column of a value: where it lives in memory, how long it may be, and whether line breaks are kept.
template <class Value> struct TextField {
    const char* column;
    QString Value::*member;
    int maxLength;
    bool required = false;
    bool block = false;
};

/// The value with every listed text cleaned. Errors: those of checkLine() and checkBlock(), with the column as field.
template <class Value, class Fields> Result<Value> checkTexts(Value value, const Fields& fields)
{
    for (const TextField<Value>& field : fields) {
        auto text = field.block ? checkBlock(value.*field.member, field.column, field.maxLength)
                                : checkLine(value.*field.member, field.column, field.maxLength, field.required);
        if (!text)
            return fail(text.error());
        value.*field.member = *text;
    }
    return value;
}

/// Error: value.range (args: lowest, highest).
inline Result<void> checkRange(qint64 value, qint64 lowest, qint64 highest, const char* field)
{
    if (value < lowest || value > highest)
        return fail(ErrorKind::Invalid, "value.range", field, {QString::number(lowest), QString::number(highest)});
    return {};
}

/// Error: value.unknown.
inline Result<void> checkOneOf(const QString& text, std::initializer_list<QLatin1String> allowed, const char* field)
{
    for (const QLatin1String value : allowed) {
        if (text == value)
            return {};
    }
    return fail(ErrorKind::Invalid, "value.unknown", field);
}

} // namespace td
