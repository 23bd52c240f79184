// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace td
{

/// One value of an enumeration and the text by which the database and the command line know it.
template <class Enum> struct NamedValue {
    Enum value;
    QLatin1String name;
};

template <class Enum, size_t Size>
[[nodiscard]] QString nameOf(const std::array<NamedValue<Enum>, Size>& names, Enum value)
{
    for (const auto& entry : names) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

template <class Enum, size_t Size>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<NamedValue<Enum>, Size>& names, QStringView name)
{
    for (const auto& entry : names) {
        if (name == entry.name)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace td
