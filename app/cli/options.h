// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace td
{

/// One option of a verb. Without `value` it is a switch.
struct OptionSpec {
    const char* name;    ///< "password-file", without the dashes
    const char* value;   ///< what stands behind it, for the help; empty for a switch
    const char* summary;
    bool required = false;
};

/// The words behind a verb, sorted into positional arguments and options ("--name value" or "--name=value").
class Options
{
public:
    /// Errors, Invalid with the option as field: usage.unknown-option, usage.missing-value, usage.missing-option,
    /// usage.twice.
    static Result<Options> parse(const QStringList& words, const QList<OptionSpec>& specs);

    [[nodiscard]] const QStringList& positional() const { return m_positional; }
    [[nodiscard]] bool has(const char* name) const { return m_values.contains(QLatin1String(name)); }
    [[nodiscard]] QString value(const char* name, const QString& fallback = {}) const;
    /// Error: Invalid usage.number (args: the option).
    [[nodiscard]] Result<int> number(const char* name, int fallback) const;
    /// Error: Invalid usage.day (args: the option).
    [[nodiscard]] Result<QDate> day(const char* name, QDate fallback = {}) const;
    /// One of `allowed`; the first is the fallback. Error: Invalid choice.unknown.
    [[nodiscard]] Result<QString> choice(const char* name, const QStringList& allowed) const;

private:
    QStringList m_positional;
    QHash<QString, QString> m_values;
};

} // namespace td
