// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace td
{

/// One sentence for a reason. %1 ... are the args of the error; `formats` says arg by arg how a person reads it (see
/// errortextargs.h; nothing or '-' leaves it as it is). A reason may have several rows, the most detailed first: the first whose
/// args are all there is shown, else the last.
struct ErrorTextRow {
    const char* reason;
    const char* sentence;
    const char* formats = "";
};

/// The table, by the area that the reasons come from: forms and values; bookings, hours and series; clients and team; the
/// studio's folder, keys and logins; the command line; then money: taxes, credits, invoices and payments, selling, expenses, export;
/// then training: exercises, plans and the log, notes, measurements, nutrition, forms.
std::span<const ErrorTextRow> formErrorRows();
std::span<const ErrorTextRow> bookingErrorRows();
std::span<const ErrorTextRow> peopleErrorRows();
std::span<const ErrorTextRow> studioErrorRows();
std::span<const ErrorTextRow> commandErrorRows();
std::span<const ErrorTextRow> taxErrorRows();
std::span<const ErrorTextRow> creditsErrorRows();
std::span<const ErrorTextRow> billingErrorRows();
std::span<const ErrorTextRow> sellingErrorRows();
std::span<const ErrorTextRow> booksErrorRows();
std::span<const ErrorTextRow> exchangeErrorRows();
std::span<const ErrorTextRow> trainingErrorRows();
std::span<const ErrorTextRow> notesErrorRows();
std::span<const ErrorTextRow> assessmentsErrorRows();
std::span<const ErrorTextRow> nutritionErrorRows();
std::span<const ErrorTextRow> screeningErrorRows();

} // namespace td
