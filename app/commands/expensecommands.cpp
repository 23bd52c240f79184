// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/expensecategories.h"
#include "books/expenses.h"
#include "books/mileage.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QStringList categoryIds()
{
    QStringList ids;
    const auto categories = expenseCategories();
    for (const ExpenseCategory& category : categories.value_or(QList<ExpenseCategory>()))
        ids.append(category.id);
    return ids;
}

QJsonObject toJson(const Expense& expense)
{
    return {{u"id"_s, jsonOf(expense.id)},
            {u"day"_s, jsonOf(expense.day)},
            {u"tax_day"_s, jsonOf(expense.taxDay)},
            {u"category"_s, expense.category},
            {u"supplier"_s, expense.supplier},
            {u"description"_s, expense.description},
            {u"net_minor"_s, expense.netMinor},
            {u"gst_minor"_s, expense.taxes.gstMinor},
            {u"qst_minor"_s, expense.taxes.qstMinor},
            {u"pst_minor"_s, expense.taxes.pstMinor},
            {u"vat_minor"_s, expense.taxes.vatMinor},
            {u"gross_minor"_s, expense.grossMinor()},
            {u"claim_rate"_s, expense.claimRate},
            {u"method"_s, expense.method},
            {u"account"_s, jsonOf(expense.account)},
            {u"trainer"_s, jsonOf(expense.trainer)},
            {u"location"_s, jsonOf(expense.location)},
            {u"receipt"_s, expense.receiptName},
            {u"version"_s, expense.version}};
}

QJsonObject toJson(const Trip& trip)
{
    return {{u"id"_s, jsonOf(trip.id)},
            {u"day"_s, jsonOf(trip.day)},
            {u"trainer"_s, jsonOf(trip.trainer)},
            {u"origin"_s, trip.origin},
            {u"destination"_s, trip.destination},
            {u"purpose"_s, trip.purpose},
            {u"metres"_s, trip.metres},
            {u"rate_minor"_s, trip.rateMinor},
            {u"allowance_minor"_s, trip.allowanceMinor},
            {u"version"_s, trip.version}};
}

/// {"id":..., NAME: the record}
template <class Value> QJsonObject answer(const QString& name, const Value& value)
{
    return {{u"id"_s, jsonOf(value.id)}, {name, toJson(value)}};
}

template <class Value> QJsonObject answerList(const QString& name, const QList<Value>& list)
{
    QJsonArray array;
    for (const Value& value : list)
        array.append(toJson(value));
    return {{name, array}};
}

QList<Field> expenseFields()
{
    return {
        field("day", FieldType::Day, "When it was paid."),
        field("category", FieldType::Text, "What for.").oneOf(categoryIds()),
        field("supplier", FieldType::Text, "Who was paid."),
        field("description", FieldType::Text, "For what."),
        field("gross_minor", FieldType::Integer, "What was paid, in cents: net and taxes follow from the rates of that day."),
        field("net_minor", FieldType::Integer, "Without taxes, in cents.").from("net"_L1),
        field("gst_minor", FieldType::Integer, "GST or HST in it, in cents.").from("gst"_L1),
        field("qst_minor", FieldType::Integer, "QST in it, in cents.").from("qst"_L1),
        field("pst_minor", FieldType::Integer, "PST in it, in cents.").from("pst"_L1),
        field("vat_minor", FieldType::Integer, "VAT in it, in cents.").from("vat"_L1),
        field("claim_rate", FieldType::Integer, "The part for the business, in 1/100,000.").otherwise(u"what the category usually has"_s),
        field("method", FieldType::Text, "How it was paid.")
            .oneOf({u"cash"_s, u"card"_s, u"etransfer"_s, u"cheque"_s, u"transfer"_s, u"other"_s})
            .otherwise(u"card"_s),
        field("account", FieldType::Id, "Bank account that it was paid from."),
        field("trainer", FieldType::Trainer, "A contractor who was paid."),
        field("location", FieldType::Location, "Where it belongs to."),
    };
}

/// Amounts as given: the gross is taken apart, unless the parts are there.
Result<void> fillAmounts(const Arguments& a, Expenses& expenses, Expense& expense)
{
    if (a.has("gross_minor"_L1) && !a.has("net_minor"_L1)) {
        TD_TRY_ASSIGN(const GrossSplit split, expenses.split(a.int64("gross_minor"_L1), expense.category, expense.day));
        expense.netMinor = split.netMinor;
        expense.taxes = split.taxes;
    }
    a.into("net_minor"_L1, expense.netMinor);
    a.into("gst_minor"_L1, expense.taxes.gstMinor);
    a.into("qst_minor"_L1, expense.taxes.qstMinor);
    a.into("pst_minor"_L1, expense.taxes.pstMinor);
    a.into("vat_minor"_L1, expense.taxes.vatMinor);
    return {};
}

Result<void> fill(const Arguments& a, Expenses& expenses, Expense& expense)
{
    a.into("day"_L1, expense.day);
    a.into("category"_L1, expense.category);
    a.into("supplier"_L1, expense.supplier);
    a.into("description"_L1, expense.description);
    a.into("claim_rate"_L1, expense.claimRate);
    a.into("method"_L1, expense.method);
    a.into("account"_L1, expense.account);
    a.into("trainer"_L1, expense.trainer);
    a.into("location"_L1, expense.location);
    a.into("version"_L1, expense.version);
    return fillAmounts(a, expenses, expense);
}

Result<QJsonObject> addExpense(Session& s, const Arguments& a)
{
    Expenses expenses(s.db());
    TD_TRY_ASSIGN(const QList<ExpenseCategory> categories, expenseCategories());
    Expense expense;
    for (const ExpenseCategory& category : categories) {
        if (category.id == a.text("category"_L1))
            expense.claimRate = category.claimRate;
    }
    TD_TRY(fill(a, expenses, expense));
    TD_TRY_ASSIGN(const QList<Expense> doubles, expenses.duplicatesOf(expense));
    TD_TRY_ASSIGN(expense, expenses.save(expense));
    QJsonObject result = answer(u"expense"_s, expense);
    if (!doubles.isEmpty()) {
        QJsonArray ids;
        for (const Expense& other : doubles)
            ids.append(jsonOf(other.id));
        result.insert(u"maybe_same_as"_s, ids);
    }
    return result;
}

Result<QJsonObject> changeExpense(Session& s, const Arguments& a)
{
    Expenses expenses(s.db());
    TD_TRY_ASSIGN(Expense expense, expenses.find(a.id<ExpenseId>("expense"_L1)));
    TD_TRY(fill(a, expenses, expense));
    TD_TRY_ASSIGN(expense, expenses.save(expense));
    return answer(u"expense"_s, expense);
}

Result<QJsonObject> removeExpense(Session& s, const Arguments& a)
{
    TD_TRY(Expenses(s.db()).remove(a.id<ExpenseId>("expense"_L1)));
    return QJsonObject{};
}

Result<QJsonObject> attachReceipt(Session& s, const Arguments& a)
{
    const QString path = a.text("file"_L1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, "receipt.read", "file", {path});
    const QByteArray content = file.read(Expenses::largestReceipt + 1);
    TD_TRY_ASSIGN(const Expense expense, Expenses(s.db()).attachReceipt(a.id<ExpenseId>("expense"_L1), path, content));
    return answer(u"expense"_s, expense);
}

Result<QJsonObject> listExpenses(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<Expense> list, Expenses(s.db()).list(a.day("from"_L1), a.day("to"_L1)));
    return answerList(u"expenses"_s, list);
}

Result<QJsonObject> saveTrip(Session& s, const Arguments& a)
{
    Mileage mileage(s.db());
    Trip trip;
    trip.trainer = s.db().actor().trainer;
    if (a.has("trip"_L1)) {
        TD_TRY_ASSIGN(trip, mileage.find(a.id<MileageId>("trip"_L1)));
    }
    a.into("day"_L1, trip.day);
    a.into("trainer"_L1, trip.trainer);
    a.into("origin"_L1, trip.origin);
    a.into("destination"_L1, trip.destination);
    a.into("purpose"_L1, trip.purpose);
    a.into("metres"_L1, trip.metres);
    a.into("rate_minor"_L1, trip.rateMinor);
    a.into("version"_L1, trip.version);
    TD_TRY_ASSIGN(trip, mileage.save(trip));
    return answer(u"trip"_s, trip);
}

Result<QJsonObject> removeTrip(Session& s, const Arguments& a)
{
    TD_TRY(Mileage(s.db()).remove(a.id<MileageId>("trip"_L1)));
    return QJsonObject{};
}

Result<QJsonObject> listTrips(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<Trip> trips, Mileage(s.db()).trips(a.day("from"_L1), a.day("to"_L1)));
    return answerList(u"trips"_s, trips);
}

QList<Field> period()
{
    return {field("from", FieldType::Day, "First day.").must(), field("to", FieldType::Day, "Last day.").must()};
}

QList<Field> tripFields()
{
    return {
        field("day", FieldType::Day, "When."),
        field("trainer", FieldType::Trainer, "Who drove.").otherwise(u"the trainer who is signed in, else the owner"_s),
        field("origin", FieldType::Text, "From where."),
        field("destination", FieldType::Text, "To where."),
        field("purpose", FieldType::Text, "What for."),
        field("metres", FieldType::Integer, "How far, in metres."),
        field("rate_minor", FieldType::Integer, "Allowance a kilometre, in cents.").otherwise(u"the published one of that year"_s).from("rate"_L1),
    };
}

QList<Field> existing(const char* name, const char* words, const QList<Field>& fields)
{
    return QList<Field>{field(name, FieldType::Id, words).must(),
                        field("version", FieldType::Integer, "The version that was read: refused when it has been changed since.")}
        + fields;
}

QList<Field> required(QList<Field> fields, const QList<QLatin1String>& names)
{
    for (Field& one : fields) {
        if (names.contains(one.name))
            one = one.must();
    }
    return fields;
}

} // namespace

QList<Command> expenseCommands()
{
    const QList<Field> newExpense = required(expenseFields(), {"day"_L1, "category"_L1});
    const QList<Field> newTrip = required(tripFields(), {"day"_L1, "purpose"_L1, "metres"_L1});
    return {
        {"expense"_L1, u"Writes down an expense; says which earlier one it may repeat."_s, officeRoles(), newExpense, addExpense},
        {"expense-change"_L1, u"Changes an expense."_s, officeRoles(), existing("expense", "Which one.", expenseFields()), changeExpense},
        {"expense-remove"_L1, u"Removes an expense."_s, officeRoles(), {field("expense", FieldType::Id, "Which one.").must()}, removeExpense},
        {"attach-receipt"_L1,
         u"Stores a PDF, JPEG or PNG with an expense."_s,
         officeRoles(),
         {field("expense", FieldType::Id, "Which one.").must(), field("file", FieldType::Text, "Path of the file.").must()},
         attachReceipt},
        {"expenses"_L1, u"Lists expenses."_s, officeRoles(), period(), listExpenses},
        {"trip"_L1, u"Writes down a drive for the business."_s, trainingRoles(), newTrip, saveTrip},
        {"trip-change"_L1, u"Changes a drive."_s, trainingRoles(), existing("trip", "Which one.", tripFields()), saveTrip},
        {"trip-remove"_L1, u"Removes a drive."_s, trainingRoles(), {field("trip", FieldType::Id, "Which one.").must()}, removeTrip},
        {"trips"_L1, u"Lists drives with their allowance."_s, trainingRoles(), period(), listTrips},
    };
}

} // namespace td
