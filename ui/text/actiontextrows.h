// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace td
{

/// The words of one label of a change set.
struct ActionWords {
    const char* label;
    const char* words;
};

/// The tables of the areas of money; the rest stands in actiontext.cpp.
std::span<const ActionWords> taxActionRows();
std::span<const ActionWords> creditsActionRows();
std::span<const ActionWords> billingActionRows();
std::span<const ActionWords> sellingActionRows();
std::span<const ActionWords> booksActionRows();

} // namespace td
