// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/reporttextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{

constexpr ReportTextRow titles[] = {
    {"revenue", QT_TRANSLATE_NOOP("Report", "Revenue")},
    {"revenue@by-month", QT_TRANSLATE_NOOP("Report", "Revenue by month")},
    {"revenue@by-trainer", QT_TRANSLATE_NOOP("Report", "Revenue by trainer")},
    {"revenue@by-service", QT_TRANSLATE_NOOP("Report", "Revenue by service")},
    {"revenue@by-location", QT_TRANSLATE_NOOP("Report", "Revenue by location")},
    {"income", QT_TRANSLATE_NOOP("Report", "Income statement")},
    {"income@basis-earned", QT_TRANSLATE_NOOP("Report", "Income statement, packages when used")},
    {"income@basis-invoiced", QT_TRANSLATE_NOOP("Report", "Income statement, packages when sold")},
    {"invoices", QT_TRANSLATE_NOOP("Report", "Invoices and credit notes")},
    {"ageing", QT_TRANSLATE_NOOP("Report", "Who owes, and since when")},
    {"payments", QT_TRANSLATE_NOOP("Report", "Payments")},
    {"payments@by-method", QT_TRANSLATE_NOOP("Report", "Payments by method")},
    {"payments@by-month", QT_TRANSLATE_NOOP("Report", "Payments by month")},
    {"deposits", QT_TRANSLATE_NOOP("Report", "Bank deposits")},
    {"liability", QT_TRANSLATE_NOOP("Report", "Unused sessions")},
    {"memberships", QT_TRANSLATE_NOOP("Report", "Memberships due")},
    {"sales-tax", QT_TRANSLATE_NOOP("Report", "Sales by tax")},
    {"tax-worksheet", QT_TRANSLATE_NOOP("Report", "Tax worksheet")},
    {"expenses", QT_TRANSLATE_NOOP("Report", "Expenses")},
    {"mileage", QT_TRANSLATE_NOOP("Report", "Mileage")},
    {"contractors", QT_TRANSLATE_NOOP("Report", "Contractors (T4A)")},
    {"stock", QT_TRANSLATE_NOOP("Report", "Stock")},
    {"fee-changes", QT_TRANSLATE_NOOP("Report", "Changes of fees")},
    {"statement", QT_TRANSLATE_NOOP("Report", "Statement of account")},
    {"statement*", QT_TRANSLATE_NOOP("Report", "Statement of account: %1")},
    {"trial-balance", QT_TRANSLATE_NOOP("Report", "Trial balance")},
    {"entries", QT_TRANSLATE_NOOP("Report", "Journal of entries")},
};

constexpr ReportTextRow sentences[] = {
    {"revenue", QT_TRANSLATE_NOOP("Report", "What you earned each month, or by trainer, service or location, and what was invoiced.")},
    {"income", QT_TRANSLATE_NOOP("Report", "Revenue less costs: what is left, with the lines of form T2125.")},
    {"invoices", QT_TRANSLATE_NOOP("Report", "Every number of the period with its amounts, what is open of it, and the numbers that were voided.")},
    {"ageing", QT_TRANSLATE_NOOP("Report", "What each client owes on a day, by how long it is overdue.")},
    {"payments", QT_TRANSLATE_NOOP("Report", "What came in and went out by card, cash, transfer and cheque, or month by month.")},
    {"deposits", QT_TRANSLATE_NOOP("Report", "Which cash and cheques were brought to the bank, and when.")},
    {"liability", QT_TRANSLATE_NOOP("Report", "What clients have paid for and not used yet: the sessions that you still owe.")},
    {"memberships", QT_TRANSLATE_NOOP("Report", "Which memberships are to be billed, and when.")},
    {"sales-tax", QT_TRANSLATE_NOOP("Report", "Sales and the tax on them, by place and rate.")},
    {"tax-worksheet", QT_TRANSLATE_NOOP("Report", "The figures of your tax return, line by line.")},
    {"expenses", QT_TRANSLATE_NOOP("Report", "What you spent, by category, with the tax that comes back.")},
    {"mileage", QT_TRANSLATE_NOOP("Report", "Drives for the business and their allowance.")},
    {"contractors", QT_TRANSLATE_NOOP("Report", "Contractors who were paid 500 or more in a year, for their T4A slips.")},
    {"stock", QT_TRANSLATE_NOOP("Report", "What was bought and sold of each product, and what is left.")},
    {"fee-changes", QT_TRANSLATE_NOOP("Report", "Every change of a price: before, after, when and by whom.")},
    {"statement", QT_TRANSLATE_NOOP("Report", "Everything between you and one client, with the balance after each line.")},
};

constexpr ReportTextRow columns[] = {
    {"section", QT_TRANSLATE_NOOP("Report", "Section")},
    {"month", QT_TRANSLATE_NOOP("Report", "Month")},
    {"trainer", QT_TRANSLATE_NOOP("Report", "Trainer")},
    {"service", QT_TRANSLATE_NOOP("Report", "Service")},
    {"location", QT_TRANSLATE_NOOP("Report", "Location")},
    {"sessions", QT_TRANSLATE_NOOP("Report", "Sessions and fees")},
    {"packages", QT_TRANSLATE_NOOP("Report", "Packages used")},
    {"memberships", QT_TRANSLATE_NOOP("Report", "Memberships")},
    {"products", QT_TRANSLATE_NOOP("Report", "Products")},
    {"other", QT_TRANSLATE_NOOP("Report", "Other")},
    {"earned", QT_TRANSLATE_NOOP("Report", "Earned")},
    {"invoiced", QT_TRANSLATE_NOOP("Report", "Invoiced")},
    {"day", QT_TRANSLATE_NOOP("Report", "Date")},
    {"number", QT_TRANSLATE_NOOP("Report", "Number")},
    {"due", QT_TRANSLATE_NOOP("Report", "Due")},
    {"state", QT_TRANSLATE_NOOP("Report", "State")},
    {"net", QT_TRANSLATE_NOOP("Report", "Without tax")},
    {"tax", QT_TRANSLATE_NOOP("Report", "Tax")},
    {"total", QT_TRANSLATE_NOOP("Report", "Total")},
    {"open", QT_TRANSLATE_NOOP("Report", "Open")},
    {"count", QT_TRANSLATE_NOOP("Report", "Count")},
    {"received", QT_TRANSLATE_NOOP("Report", "Received")},
    {"refunded", QT_TRANSLATE_NOOP("Report", "Refunded")},
    {"rounding", QT_TRANSLATE_NOOP("Report", "Rounding")},
    {"takings", QT_TRANSLATE_NOOP("Report", "Taken in")},
    {"account", QT_TRANSLATE_NOOP("Report", "Account")},
    {"method", QT_TRANSLATE_NOOP("Report", "Method")},
    {"amount", QT_TRANSLATE_NOOP("Report", "Amount")},
    {"region", QT_TRANSLATE_NOOP("Report", "Place")},
    {"rate", QT_TRANSLATE_NOOP("Report", "Rate")},
    {"taxable", QT_TRANSLATE_NOOP("Report", "Sales")},
    {"client", QT_TRANSLATE_NOOP("Report", "Client")},
    {"package", QT_TRANSLATE_NOOP("Report", "Package")},
    {"bought", QT_TRANSLATE_NOOP("Report", "Bought")},
    {"unit", QT_TRANSLATE_NOOP("Report", "Counted in")},
    {"price", QT_TRANSLATE_NOOP("Report", "Price")},
    {"membership", QT_TRANSLATE_NOOP("Report", "Membership")},
    {"started", QT_TRANSLATE_NOOP("Report", "Since")},
    {"ends", QT_TRANSLATE_NOOP("Report", "Until")},
    {"product", QT_TRANSLATE_NOOP("Report", "Product")},
    {"cost", QT_TRANSLATE_NOOP("Report", "Cost")},
    {"item", QT_TRANSLATE_NOOP("Report", "Item")},
    {"supplier", QT_TRANSLATE_NOOP("Report", "Supplier")},
    {"description", QT_TRANSLATE_NOOP("Report", "What for")},
    {"receipt", QT_TRANSLATE_NOOP("Report", "Receipt")},
    {"paid", QT_TRANSLATE_NOOP("Report", "Paid")},
    {"contractor", QT_TRANSLATE_NOOP("Report", "Contractor")},
    {"driver", QT_TRANSLATE_NOOP("Report", "Driver")},
    {"origin", QT_TRANSLATE_NOOP("Report", "From")},
    {"destination", QT_TRANSLATE_NOOP("Report", "To")},
    {"purpose", QT_TRANSLATE_NOOP("Report", "Purpose")},
    {"metres", QT_TRANSLATE_NOOP("Report", "Metres")},
    {"allowance", QT_TRANSLATE_NOOP("Report", "Allowance")},
    {"fee", QT_TRANSLATE_NOOP("Report", "Fee")},
    {"document", QT_TRANSLATE_NOOP("Report", "Document")},
    {"kind", QT_TRANSLATE_NOOP("Report", "Kind")},
    {"debit", QT_TRANSLATE_NOOP("Report", "Debit")},
    {"credit", QT_TRANSLATE_NOOP("Report", "Credit")},
    {"opening", QT_TRANSLATE_NOOP("Report", "Before")},
    {"closing", QT_TRANSLATE_NOOP("Report", "After")},
    {"text", QT_TRANSLATE_NOOP("Report", "What")},
    {"balance", QT_TRANSLATE_NOOP("Report", "Balance")},
    {"line", QT_TRANSLATE_NOOP("Report", "Line")},
    {"regular", QT_TRANSLATE_NOOP("Report", "Regular")},
    {"quick", QT_TRANSLATE_NOOP("Report", "Quick Method")},
    {"base", QT_TRANSLATE_NOOP("Report", "Sales")},
    {"bill-to", QT_TRANSLATE_NOOP("Report", "Bill to")},
    {"not-due", QT_TRANSLATE_NOOP("Report", "Not due")},
    {"days-30", QT_TRANSLATE_NOOP("Report", "1 to 30 days")},
    {"days-60", QT_TRANSLATE_NOOP("Report", "31 to 60 days")},
    {"days-90", QT_TRANSLATE_NOOP("Report", "61 to 90 days")},
    {"days-over", QT_TRANSLATE_NOOP("Report", "Over 90 days")},
    {"credit-notes", QT_TRANSLATE_NOOP("Report", "Credit notes")},
    {"paid-by", QT_TRANSLATE_NOOP("Report", "Paid by")},
    {"reference", QT_TRANSLATE_NOOP("Report", "Reference")},
    {"tax-name", QT_TRANSLATE_NOOP("Report", "Tax")},
    {"units-unused", QT_TRANSLATE_NOOP("Report", "Unused")},
    {"unused-value", QT_TRANSLATE_NOOP("Report", "Unused value")},
    {"stock-before", QT_TRANSLATE_NOOP("Report", "Before")},
    {"stock-in", QT_TRANSLATE_NOOP("Report", "Bought")},
    {"stock-sold", QT_TRANSLATE_NOOP("Report", "Sold")},
    {"stock-other", QT_TRANSLATE_NOOP("Report", "Counted or lost")},
    {"stock-now", QT_TRANSLATE_NOOP("Report", "Now")},
    {"stock-value", QT_TRANSLATE_NOOP("Report", "Value at cost")},
    {"form-line", QT_TRANSLATE_NOOP("Report", "T2125 line")},
    {"input-tax", QT_TRANSLATE_NOOP("Report", "Tax that comes back")},
    {"box-048", QT_TRANSLATE_NOOP("Report", "Box 048")},
    {"fee-before", QT_TRANSLATE_NOOP("Report", "Before")},
    {"fee-after", QT_TRANSLATE_NOOP("Report", "After")},
    {"changed-by", QT_TRANSLATE_NOOP("Report", "By")},
    {"account-number", QT_TRANSLATE_NOOP("Report", "Account number")},
};

} // namespace

std::span<const ReportTextRow> reportTitleRows()
{
    return titles;
}

std::span<const ReportTextRow> reportSentenceRows()
{
    return sentences;
}

std::span<const ReportTextRow> reportColumnRows()
{
    return columns;
}

} // namespace td
