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

/// The tables of the areas of money and training; the rest stands in actiontext.cpp.
std::span<const ActionWords> taxActionRows();
std::span<const ActionWords> creditsActionRows();
std::span<const ActionWords> billingActionRows();
std::span<const ActionWords> sellingActionRows();
std::span<const ActionWords> booksActionRows();
std::span<const ActionWords> trainingActionRows();
std::span<const ActionWords> notesActionRows();
std::span<const ActionWords> assessmentsActionRows();
std::span<const ActionWords> nutritionActionRows();
std::span<const ActionWords> screeningActionRows();

} // namespace td
