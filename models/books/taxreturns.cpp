// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxreturns.h"

#include "billing/billingsettings.h"
#include "core/text.h"
#include "facility/studioday.h"
#include "storage/database.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int longestReference = 120;
constexpr int dueMonths = 15; // older periods that were never closed were filed elsewhere

Result<void> officeOnly(const Database& db)
{
    if (db.actor().role != Role::Owner && db.actor().role != Role::Admin)
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    return {};
}

TaxPeriodStatus statusOf(const QString& name)
{
    if (name == "paid"_L1)
        return TaxPeriodStatus::Paid;
    return name == "filed"_L1 ? TaxPeriodStatus::Filed : TaxPeriodStatus::Closed;
}

#define PERIOD_COLUMNS                                                                                                 \
    "id, regime, region, first_day, last_day, method, status, owing_minor, closed_at, filed_on, paid_on, reference, version"

TaxPeriod periodOf(const Query& q)
{
    TaxPeriod period;
    period.id = q.id<TaxPeriodId>(0);
    period.which = {taxRegimeFromName(q.text(1)).value_or(TaxRegime::Gst), q.text(2)};
    period.days = {q.date(3), q.date(4)};
    period.quick = q.text(5) == "quick"_L1;
    period.status = statusOf(q.text(6));
    period.owingMinor = q.int64(7);
    period.closedAt = q.int64(8);
    period.filedOn = q.date(9);
    period.paidOn = q.date(10);
    period.reference = q.text(11);
    period.version = q.integer(12);
    return period;
}

void addOnce(QList<TaxReturn>& returns, TaxReturn which)
{
    if (which.regime != TaxRegime::Pst && which.regime != TaxRegime::Sales)
        which.region.clear();
    if (!returns.contains(which))
        returns.append(which);
}

QString subjectOf(const TaxReturn& which, const DayRange& days)
{
    return taxRegimeName(which.regime).toUpper() + u' ' + days.first.toString(Qt::ISODate) + u' ' + days.last.toString(Qt::ISODate);
}

} // namespace

Result<TaxProfile> TaxReturns::profile()
{
    auto q = m_db.query("SELECT o.country, o.region, o.currency, o.tax_registered, b.registered_from, coalesce(b.qst_number, ''), "
                        "coalesce(b.pst_number, ''), coalesce(b.quick_method, 0), coalesce(b.sole_proprietor, 1), "
                        "coalesce(b.tax_period, 'quarter'), coalesce(b.year_start_month, 1) "
                        "FROM organisation o LEFT JOIN billing_settings b ON b.id = o.id AND b.deleted = 0");
    TaxProfile profile;
    if (q.next()) {
        profile.country = q.text(0);
        profile.region = q.text(1);
        profile.currency = q.text(2);
        profile.registered = q.boolean(3);
        profile.registeredFrom = q.date(4);
        profile.hasQstNumber = !q.text(5).isEmpty();
        profile.hasPstNumber = !q.text(6).isEmpty();
        profile.quickMethod = q.boolean(7);
        profile.soleProprietor = q.boolean(8);
        profile.length = filingPeriodFromName(q.text(9)).value_or(FilingPeriod::Quarter);
        profile.yearStartMonth = q.integer(10);
    }
    TD_TRY(q.finish());
    return profile;
}

Result<QList<TaxReturn>> TaxReturns::returns(QDate since)
{
    TD_TRY(officeOnly(m_db));
    TD_TRY_ASSIGN(const TaxProfile studio, profile());
    QList<TaxReturn> found;
    if (studio.registered && studio.country == "CA"_L1) {
        addOnce(found, {TaxRegime::Gst, {}});
        if (studio.region == "CA-QC"_L1 || studio.hasQstNumber)
            addOnce(found, {TaxRegime::Qst, {}});
        if (studio.hasPstNumber)
            addOnce(found, {TaxRegime::Pst, studio.region});
    }
    auto own = m_db.query("SELECT DISTINCT regime, region FROM tax_rates WHERE deleted = 0 ORDER BY regime, region");
    while (studio.registered && own.next()) {
        const auto regime = taxRegimeFromName(own.text(0));
        if (regime == TaxRegime::Vat || regime == TaxRegime::Sales)
            addOnce(found, {*regime, own.text(1)});
    }
    TD_TRY(own.finish());
    const QDate from = since.isValid() ? since : QDate(1900, 1, 1);
    auto used = m_db.query("SELECT DISTINCT regime, region FROM invoice_taxes WHERE tax_day >= ? ORDER BY regime, region", from);
    while (used.next()) {
        if (const auto regime = taxRegimeFromName(used.text(0)))
            addOnce(found, {*regime, used.text(1)});
    }
    TD_TRY(used.finish());
    std::stable_sort(found.begin(), found.end(), [](const TaxReturn& a, const TaxReturn& b) { return a.regime < b.regime; });
    return found;
}

Result<QDate> TaxReturns::firstDay(const TaxProfile& profile)
{
    auto sale = m_db.query("SELECT tax_day FROM invoices WHERE tax_day > '' ORDER BY tax_day LIMIT 1");
    QDate first = sale.next() ? sale.date(0) : QDate();
    TD_TRY(sale.finish());
    // What was bought before the first sale has tax that comes back, too.
    auto cost = m_db.query("SELECT tax_day FROM expenses WHERE deleted = 0 ORDER BY tax_day LIMIT 1");
    const QDate bought = cost.next() ? cost.date(0) : QDate();
    TD_TRY(cost.finish());
    if (bought.isValid() && !profile.registeredFrom.isValid() && (!first.isValid() || bought < first))
        first = bought;
    if (profile.registeredFrom.isValid() && (!first.isValid() || profile.registeredFrom < first))
        first = profile.registeredFrom;
    return first;
}

Result<QList<TaxPeriod>> TaxReturns::closedPeriods(const TaxReturn& which)
{
    auto q = m_db.query("SELECT " PERIOD_COLUMNS " FROM tax_periods WHERE regime = ? AND region = ? AND deleted = 0",
                        taxRegimeName(which.regime), which.region);
    QList<TaxPeriod> closed;
    while (q.next())
        closed.append(periodOf(q));
    TD_TRY(q.finish());
    return closed;
}

Result<QList<TaxPeriod>> TaxReturns::periods(const TaxReturn& which)
{
    TD_TRY(officeOnly(m_db));
    TD_TRY_ASSIGN(const TaxProfile studio, profile());
    TD_TRY_ASSIGN(const TaxReturnRules rules, TaxReturnRules::builtIn());
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const QList<TaxPeriod> closed, closedPeriods(which));
    TD_TRY_ASSIGN(QDate first, firstDay(studio));
    if (!first.isValid() || first > today)
        first = filingPeriodOn(today, studio.length, studio.yearStartMonth).first;
    const QDate begin = studio.registeredFrom == first ? first : filingPeriodOn(first, studio.length, studio.yearStartMonth).first;
    QList<TaxPeriod> periods = periodsWith(closed, which, begin, today, studio.length, studio.yearStartMonth);
    for (TaxPeriod& period : periods) {
        if (!period.isClosed())
            period.status = period.days.last < today ? TaxPeriodStatus::Open : TaxPeriodStatus::Running;
        period.due = rules.due(which.regime, which.region, studio.length, period.days.last, studio.soleProprietor);
    }
    return periods;
}

Result<int> TaxReturns::establishmentRate(const TaxProfile& profile, QDate day)
{
    TD_TRY_ASSIGN(const TaxTable table, BillingSettingsStore(m_db).taxTable());
    TD_TRY_ASSIGN(const QList<TaxRate> rates, table.ratesFor(profile.region, u"service"_s, day));
    const auto federal = std::find_if(rates.begin(), rates.end(), [](const TaxRate& rate) { return rate.regime == TaxRegime::Gst; });
    return federal == rates.end() ? 0 : federal->rate;
}

Result<Worksheet> TaxReturns::worksheet(const TaxReturn& which, const DayRange& days, const TaxAdjustments& adjustments)
{
    TD_TRY(officeOnly(m_db));
    if (!days.first.isValid() || days.last < days.first)
        return fail(ErrorKind::Invalid, "tax.days", "to");
    TD_TRY_ASSIGN(const TaxProfile studio, profile());
    TD_TRY_ASSIGN(const TaxReturnRules rules, TaxReturnRules::builtIn());
    TaxLedger ledger(m_db);
    TD_TRY_ASSIGN(TaxFigures figures, ledger.figures(which, days, rules.capitalCategories()));
    int rate = 0;
    bool over = false;
    if (which.regime == TaxRegime::Gst) {
        TD_TRY_ASSIGN(rate, establishmentRate(studio, days.last));
        const DayRange year = filingPeriodOn(days.last, FilingPeriod::Year, studio.yearStartMonth);
        if (year.first < days.first) {
            TD_TRY_ASSIGN(figures.quickBeforeMinor, ledger.salesWithTax({year.first, days.first.addDays(-1)}));
        }
        TD_TRY_ASSIGN(const qint64 yearSales, ledger.salesWithTax({days.last.addYears(-1).addDays(1), days.last}));
        over = yearSales > rules.quickLimitMinor();
    }
    Worksheet sheet = worksheetOf(which, days, figures, adjustments, rules, rate);
    sheet.usesQuick = sheet.hasQuick && studio.quickMethod;
    sheet.overQuickLimit = over;
    return sheet;
}

Result<Worksheet> TaxReturns::worksheet(const TaxPeriod& period, const TaxAdjustments& adjustments)
{
    TD_TRY(officeOnly(m_db));
    if (!period.isClosed())
        return worksheet(period.which, period.days, adjustments);
    auto q = m_db.query("SELECT figures FROM tax_periods WHERE id = ?", period.id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found");
    }
    return worksheetFromJson(period.which, period.days, QJsonDocument::fromJson(q.bytes(0)).object());
}

Result<QList<TaxLedgerEntry>> TaxReturns::entries(const TaxReturn& which, const DayRange& days, const WorksheetLine& line)
{
    TD_TRY(officeOnly(m_db));
    if (!line.drill)
        return QList<TaxLedgerEntry>();
    return TaxLedger(m_db).entries(which, days, line);
}

Result<TaxPeriod> TaxReturns::close(const TaxReturn& which, const DayRange& days, const TaxAdjustments& adjustments)
{
    TD_TRY(officeOnly(m_db));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    if (days.last >= today)
        return fail(ErrorKind::Refused, "tax.not-over", "to");
    TD_TRY_ASSIGN(const QList<TaxPeriod> closed, closedPeriods(which));
    for (const TaxPeriod& period : closed) {
        if (period.days.first <= days.last && days.first <= period.days.last)
            return fail(ErrorKind::Refused, "tax.period-closed", "from",
                        {period.days.first.toString(Qt::ISODate), period.days.last.toString(Qt::ISODate)});
    }
    return m_db.change("books.tax-close", subjectOf(which, days), [&]() -> Result<TaxPeriod> {
        TD_TRY_ASSIGN(const Worksheet sheet, worksheet(which, days, adjustments));
        const auto id = m_db.newId<TaxPeriodId>();
        const QString figures = QString::fromUtf8(QJsonDocument(worksheetToJson(sheet)).toJson(QJsonDocument::Compact));
        TD_TRY(m_db.exec("INSERT INTO tax_periods (id, regime, region, first_day, last_day, method, status, figures, owing_minor, "
                         "closed_at) VALUES (?, ?, ?, ?, ?, ?, 'closed', ?, ?, ?)",
                         id, taxRegimeName(which.regime), which.region, days.first, days.last,
                         sheet.usesQuick ? u"quick"_s : u"regular"_s, figures, sheet.owingMinor(), m_db.clock().now()));
        return find(id);
    });
}

Result<TaxPeriod> TaxReturns::find(const TaxPeriodId& id)
{
    TD_TRY(officeOnly(m_db));
    auto q = m_db.query("SELECT " PERIOD_COLUMNS " FROM tax_periods WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "id");
    }
    TaxPeriod period = periodOf(q);
    TD_TRY(q.finish());
    TD_TRY_ASSIGN(const TaxProfile studio, profile());
    TD_TRY_ASSIGN(const TaxReturnRules rules, TaxReturnRules::builtIn());
    period.due = rules.due(period.which.regime, period.which.region, studio.length, period.days.last, studio.soleProprietor);
    return period;
}

Result<TaxPeriod> TaxReturns::markFiled(const TaxPeriodId& id, QDate day, const QString& reference)
{
    TD_TRY_ASSIGN(const TaxPeriod period, find(id));
    if (period.status >= TaxPeriodStatus::Filed)
        return fail(ErrorKind::Refused, "tax.already-filed");
    return mark(id, TaxPeriodStatus::Filed, day, reference);
}

Result<TaxPeriod> TaxReturns::markPaid(const TaxPeriodId& id, QDate day, const QString& reference)
{
    TD_TRY_ASSIGN(const TaxPeriod period, find(id));
    if (period.status == TaxPeriodStatus::Paid)
        return fail(ErrorKind::Refused, "tax.already-paid");
    if (period.status != TaxPeriodStatus::Filed)
        return fail(ErrorKind::Refused, "tax.not-filed");
    return mark(id, TaxPeriodStatus::Paid, day, reference);
}

Result<TaxPeriod> TaxReturns::mark(const TaxPeriodId& id, TaxPeriodStatus status, QDate day, const QString& reference)
{
    TD_TRY_ASSIGN(const TaxPeriod period, find(id));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    if (!day.isValid() || day <= period.days.last || day > today)
        return fail(ErrorKind::Invalid, "tax.remittance-day", "day");
    TD_TRY_ASSIGN(const QString clean, checkLine(reference, "reference", longestReference));
    const bool paid = status == TaxPeriodStatus::Paid;
    // What was said when it was filed stays, unless something is said now.
    const QString kept = clean.isEmpty() ? period.reference : clean;
    const char* label = paid ? "books.tax-pay" : "books.tax-file";
    return m_db.change(label, subjectOf(period.which, period.days), [&]() -> Result<TaxPeriod> {
        if (paid)
            TD_TRY(m_db.exec("UPDATE tax_periods SET status = 'paid', paid_on = ?, reference = ?, version = ? WHERE id = ?", day, kept,
                             period.version, id));
        else
            TD_TRY(m_db.exec("UPDATE tax_periods SET status = 'filed', filed_on = ?, reference = ?, version = ? WHERE id = ?", day,
                             kept, period.version, id));
        return find(id);
    });
}

Result<QList<TaxDue>> TaxReturns::due(QDate today)
{
    QList<TaxDue> dues;
    const QDate since = today.addMonths(-dueMonths);
    TD_TRY_ASSIGN(const QList<TaxReturn> filed, returns(since));
    for (const TaxReturn& which : filed) {
        TD_TRY_ASSIGN(const QList<TaxPeriod> all, periods(which));
        for (const TaxPeriod& period : all) {
            const bool forgotten = period.status == TaxPeriodStatus::Open && period.days.last < since;
            const bool toFile = !forgotten && (period.status == TaxPeriodStatus::Open || period.status == TaxPeriodStatus::Closed);
            const bool toPay = period.status == TaxPeriodStatus::Filed && period.owingMinor > 0;
            if (toFile || toPay)
                dues.append({period, toFile, toFile ? std::min(period.due.file, period.due.pay) : period.due.pay});
        }
    }
    std::stable_sort(dues.begin(), dues.end(), [](const TaxDue& a, const TaxDue& b) { return a.day < b.day; });
    return dues;
}

} // namespace td
