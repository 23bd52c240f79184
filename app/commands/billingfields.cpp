// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/billingfields.h"

#include "billing/billingnames.h"
#include "commands/names.h"
#include "facility/studioday.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// The error of one object in a list, named by its place: "lines[2].unit_minor".
tl::unexpected<Error> inList(Error error, QLatin1String list, qsizetype at)
{
    error.field = u"%1[%2]"_s.arg(list).arg(at) + (error.field.isEmpty() ? QString() : u"."_s + error.field);
    return fail(std::move(error));
}

QList<Field> lineFields()
{
    return {field("id", FieldType::Id, "Of a stored line that stays."),
            field("kind", FieldType::Text, "What it is for.").oneOf(allNames(lineKindNames)),
            field("description", FieldType::Text, "What is billed.").must(),
            field("day", FieldType::Day, "Of the service."),
            field("quantity_milli", FieldType::Integer, "Quantity in thousandths."),
            field("unit_minor", FieldType::Integer, "Price of one, in cents.").must(),
            field("discount_minor", FieldType::Integer, "Off the amount, in cents."),
            field("tax_category", FieldType::Text, "What it is for tax."),
            field("participant", FieldType::Id, "The place in a booking that it bills."),
            field("appointment", FieldType::Id, "The booking that it bills."),
            field("class_type", FieldType::ClassType, "Kind of session."),
            field("trainer", FieldType::Trainer, "Who delivered it."),
            field("location", FieldType::Location, "Where.")};
}

InvoiceLine lineFrom(const Arguments& a)
{
    InvoiceLine line;
    line.id = a.id<InvoiceLineId>("id"_L1);
    line.kind = valueOf(lineKindNames, a.text("kind"_L1)).value_or(LineKind::Other);
    a.into("description"_L1, line.description);
    a.into("day"_L1, line.day);
    a.into("quantity_milli"_L1, line.quantityMilli);
    a.into("unit_minor"_L1, line.unitMinor);
    a.into("discount_minor"_L1, line.discountMinor);
    a.into("tax_category"_L1, line.taxCategory);
    a.into("participant"_L1, line.participant);
    a.into("appointment"_L1, line.appointment);
    a.into("class_type"_L1, line.classType);
    a.into("trainer"_L1, line.trainer);
    a.into("location"_L1, line.location);
    return line;
}

/// Every object of a list through its fields.
template <class Value, class Read>
Result<QList<Value>> listFrom(Session& s, const QJsonArray& array, const QList<Field>& fields, QLatin1String name, Read read)
{
    QList<Value> values;
    References references(s.db());
    for (const QJsonValue& object : array) {
        const auto arguments = Arguments::read(fields, object.toObject(), references);
        if (!arguments)
            return inList(arguments.error(), name, values.size());
        Result<Value> value = read(*arguments);
        if (!value)
            return inList(value.error(), name, values.size());
        values.append(*value);
    }
    return values;
}

} // namespace

Field invoiceField()
{
    return field("invoice", FieldType::Text, "Number or id of the document.").must();
}

Result<InvoiceId> invoiceFrom(Session& session, const QString& text)
{
    if (const auto id = InvoiceId::fromString(text))
        return *id;
    return session.invoices().findNumber(text);
}

Result<InvoiceId> invoiceFrom(Session& session, const Arguments& arguments, QLatin1String name)
{
    return invoiceFrom(session, arguments.text(name));
}

Result<QDate> dayFrom(Session& session, const Arguments& arguments, QLatin1String name)
{
    if (const QDate day = arguments.day(name); day.isValid())
        return day;
    return studioToday(session.db());
}

Result<QList<AllocationPart>> allocationsFrom(Session& session, const QJsonArray& array)
{
    const QList<Field> fields{invoiceField(), field("amount_minor", FieldType::Integer, "How much of it, in cents.").must()};
    return listFrom<AllocationPart>(session, array, fields, "allocations"_L1, [&](const Arguments& a) -> Result<AllocationPart> {
        TD_TRY_ASSIGN(const InvoiceId invoice, invoiceFrom(session, a));
        return AllocationPart{invoice, a.int64("amount_minor"_L1)};
    });
}

Result<QList<InvoiceLine>> linesFrom(Session& session, const QJsonArray& array)
{
    return listFrom<InvoiceLine>(session, array, lineFields(), "lines"_L1,
                                 [](const Arguments& a) -> Result<InvoiceLine> { return lineFrom(a); });
}

Result<QList<Instalment>> instalmentsFrom(Session& session, const QJsonArray& array)
{
    const QList<Field> fields{field("due", FieldType::Day, "When it is due.").must(),
                              field("amount_minor", FieldType::Integer, "How much, in cents.").must()};
    return listFrom<Instalment>(session, array, fields, "instalments"_L1, [](const Arguments& a) -> Result<Instalment> {
        return Instalment{a.day("due"_L1), a.int64("amount_minor"_L1)};
    });
}

} // namespace td
