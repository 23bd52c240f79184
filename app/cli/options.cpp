// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

const OptionSpec* findSpec(const QList<OptionSpec>& specs, const QString& name)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec& spec) { return name == QLatin1String(spec.name); });
    return found == specs.end() ? nullptr : &*found;
}

tl::unexpected<Error> wrong(const char* reason, const QString& name)
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(reason), name, {u"--"_s + name}, {}});
}

} // namespace

Result<Options> Options::parse(const QStringList& words, const QList<OptionSpec>& specs)
{
    Options options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.startsWith(u"--"_s)) {
            options.m_positional.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec* spec = findSpec(specs, name);
        if (spec == nullptr)
            return wrong("usage.unknown-option", name);
        if (options.m_values.contains(name))
            return wrong("usage.twice", name);
        const bool takesValue = *spec->value != '\0';
        if ((!takesValue && equals >= 0) || (takesValue && equals < 0 && i + 1 >= words.size()))
            return wrong("usage.missing-value", name);
        QString value;
        if (takesValue)
            value = equals >= 0 ? word.mid(equals + 1) : words[++i];
        options.m_values.insert(name, value);
    }
    for (const OptionSpec& spec : specs) {
        if (spec.required && !options.has(spec.name))
            return wrong("usage.missing-option", QString::fromLatin1(spec.name));
    }
    return options;
}

QString Options::value(const char* name, const QString& fallback) const
{
    return m_values.value(QLatin1String(name), fallback);
}

Result<int> Options::number(const char* name, int fallback) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const int number = value(name).toInt(&ok);
    return ok ? Result<int>(number) : wrong("usage.number", QString::fromLatin1(name));
}

Result<QDate> Options::day(const char* name, QDate fallback) const
{
    if (!has(name))
        return fallback;
    const QDate day = QDate::fromString(value(name), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : wrong("usage.day", QString::fromLatin1(name));
}

Result<QString> Options::choice(const char* name, const QStringList& allowed) const
{
    const QString chosen = value(name, allowed.first());
    if (allowed.contains(chosen))
        return chosen;
    return fail(ErrorKind::Invalid, "choice.unknown", name, {allowed.join(u", "_s)});
}

} // namespace td
