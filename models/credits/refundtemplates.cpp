// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/refundtemplates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initTemplateResources()
{
    Q_INIT_RESOURCE(templates);
}

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<int> number(const QJsonObject& json, const char* name)
{
    const QJsonValue value = json.value(QLatin1String(name));
    if (!value.isDouble() || value.toInteger(-1) < 0 || value.toInteger() > 100'000'000)
        return fail(ErrorKind::Invalid, "value.unknown", name);
    return int(value.toInteger());
}

Result<bool> flag(const QJsonObject& json, const char* name)
{
    const QJsonValue value = json.value(QLatin1String(name));
    if (!value.isBool())
        return fail(ErrorKind::Invalid, "value.unknown", name);
    return value.toBool();
}

Result<RefundTemplate> readOne(const QJsonObject& json)
{
    RefundTemplate out;
    out.terms.name = json.value("name"_L1).toString();
    out.lawEn = json.value("law_en"_L1).toString();
    out.lawFr = json.value("law_fr"_L1).toString();
    TD_TRY_ASSIGN(out.terms.coolingOffDays, number(json, "cooling_off_days"));
    TD_TRY_ASSIGN(out.terms.freeBeforeFirstVisit, flag(json, "free_before_first_visit"));
    TD_TRY_ASSIGN(out.terms.keptRate, number(json, "kept_rate"));
    TD_TRY_ASSIGN(out.terms.feeMinor, number(json, "fee_minor"));
    TD_TRY_ASSIGN(out.terms.usedAtListPrice, flag(json, "used_at_list_price"));
    TD_TRY_ASSIGN(out.longestMonths, number(json, "longest_months"));
    TD_TRY_ASSIGN(out.leastInstalments, number(json, "least_instalments"));
    if (out.terms.keptRate > 100'000)
        return fail(ErrorKind::Invalid, "value.unknown", "kept_rate");
    return out;
}

} // namespace

Result<QList<RefundTemplate>> refundTemplatesFrom(const QByteArray& json)
{
    QList<RefundTemplate> out;
    const QJsonArray list = QJsonDocument::fromJson(json).object().value("terms"_L1).toArray();
    for (const QJsonValue& each : list) {
        TD_TRY_ASSIGN(const RefundTemplate read, readOne(each.toObject()));
        out.append(read);
    }
    if (out.isEmpty() || !out.last().terms.name.isEmpty())
        return fail(ErrorKind::Invalid, "value.unknown", "terms");
    return out;
}

Result<QList<RefundTemplate>> refundTemplates()
{
    initTemplateResources();
    QFile file(u":/templates/refundterms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, "template.missing", "", {}, file.fileName());
    return refundTemplatesFrom(file.readAll());
}

RefundTemplate refundTemplateFor(const QList<RefundTemplate>& templates, const QString& region)
{
    for (const RefundTemplate& each : templates) {
        if (each.terms.name == region)
            return each;
    }
    return templates.isEmpty() ? RefundTemplate{} : templates.last();
}

} // namespace td
