// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/accountantpack.h"

#include "books/expenses.h"
#include "exchange/csvfile.h"
#include "reports/ledgerreports.h"
#include "reports/reportlist.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// Reports in the pack, in order.
const QStringList packReports{u"invoices"_s, u"ageing"_s, u"liability"_s, u"payments"_s, u"deposits"_s, u"sales-tax"_s, u"tax-worksheet"_s,
                              u"income"_s,   u"expenses"_s, u"mileage"_s, u"contractors"_s, u"stock"_s};

/// A name that every system takes: letters of the plain alphabet, digits and a few signs.
QString safeName(const QString& text)
{
    static const QRegularExpression others(u"[^A-Za-z0-9._-]+"_s);
    QString name = text;
    return name.replace(others, u"_"_s).left(80);
}

QString suffixOf(const Receipt& receipt)
{
    if (receipt.mediaType == u"application/pdf"_s)
        return u".pdf"_s;
    return receipt.mediaType == u"image/png"_s ? u".png"_s : u".jpg"_s;
}

QJsonObject memberJson(const ZipMember& member)
{
    return {{u"name"_s, member.name}, {u"size"_s, member.size}, {u"sha256"_s, QString::fromLatin1(member.sha256)}};
}

} // namespace

AccountantPack::AccountantPack(Database& database, PackRequest request)
    : m_db(database)
    , m_request(std::move(request))
    , m_trial(m_request.from)
{
}

AccountantPack::~AccountantPack() = default;

Result<PackSummary> AccountantPack::run()
{
    for (;;) {
        TD_TRY_ASSIGN(const bool complete, step());
        if (complete)
            return m_summary;
    }
}

Result<bool> AccountantPack::step()
{
    if (m_steps.isEmpty())
        TD_TRY(prepare());
    TD_TRY(m_steps[m_next]());
    ++m_next;
    if (m_request.progress && !m_request.progress(int(m_next), int(m_steps.size())) && m_next < m_steps.size()) {
        m_zip.reset();
        return fail(ErrorKind::Cancelled, "export.cancelled");
    }
    return m_next == m_steps.size();
}

Result<void> AccountantPack::prepare()
{
    if (!m_request.from.isValid() || !m_request.to.isValid() || m_request.from > m_request.to)
        return fail(ErrorKind::Invalid, "report.period", "from");
    auto q = m_db.query("SELECT currency FROM organisation WHERE deleted = 0");
    if (q.next())
        m_currency = q.text(0);
    TD_TRY(q.finish());
    // Every member bears the last day of the pack, not the moment of making it: the same books give the same bytes.
    TD_TRY_ASSIGN(m_zip, ZipFile::create(m_request.path, startOfDay(m_request.to, "UTC")));
    planEntries();
    planReports();
    TD_TRY(planDocuments());
    TD_TRY(planReceipts());
    m_steps.append([this] { return finish(); });
    return {};
}

void AccountantPack::planEntries()
{
    // What came before the period is only added up.
    m_steps.append([this]() -> Result<void> {
        TD_TRY_ASSIGN(const auto before, ledgerEntries(m_db, QDate(firstYear, 1, 1), m_request.from.addDays(-1)));
        m_trial.add(before);
        return {};
    });
    for (QDate first = m_request.from; first <= m_request.to; first = QDate(first.year() + 1, 1, 1)) {
        const QDate last = std::min(QDate(first.year(), 12, 31), m_request.to);
        m_steps.append([this, first, last] { return addEntries(first, last); });
    }
    m_steps.append([this] {
        const Report report = entriesReport(m_entries, m_request.from, m_request.to, m_currency);
        m_summary.entries = int(m_entries.size());
        m_entries.clear();
        return addReport(u"journal.csv"_s, report);
    });
    m_steps.append([this] {
        return addReport(u"trial-balance.csv"_s, trialBalanceReport(m_trial.balances(), m_request.from, m_request.to, m_currency));
    });
}

Result<void> AccountantPack::addEntries(QDate from, QDate to)
{
    TD_TRY_ASSIGN(const auto entries, ledgerEntries(m_db, from, to));
    m_trial.add(entries);
    m_entries.append(entries);
    return {};
}

void AccountantPack::planReports()
{
    for (const QString& id : packReports) {
        m_steps.append([this, id]() -> Result<void> {
            TD_TRY_ASSIGN(const Report report, makeReport(m_db, {id, m_request.from, m_request.to, {}, {}}));
            return addReport(id + u".csv"_s, report);
        });
    }
    for (qsizetype i = 0; i < m_request.worksheets.size(); ++i) {
        m_steps.append([this, i] {
            const Report& sheet = m_request.worksheets[i];
            const QString name = u"worksheets/%1-%2-%3.csv"_s.arg(i + 1, 2, 10, QChar(u'0')).arg(sheet.id, sheet.to.toString(Qt::ISODate));
            return addReport(safeName(name.section(u'/', 1)).prepend(u"worksheets/"_s), sheet);
        });
    }
}

Result<void> AccountantPack::addReport(const QString& name, const Report& report)
{
    return m_zip->add(name, reportCsv(report, m_request.wording, ByteOrderMark::With));
}

Result<void> AccountantPack::planDocuments()
{
    if (!m_request.invoicePdf)
        return {};
    auto q = m_db.query("SELECT id, number, kind FROM invoices WHERE status <> 'draft' AND issue_day BETWEEN ? AND ? ORDER BY kind, number",
                        m_request.from, m_request.to);
    while (q.next()) {
        const auto id = q.id<InvoiceId>(0);
        const QString folder = q.text(2) == u"credit_note"_s ? u"credit-notes/"_s : u"invoices/"_s;
        const QString name = folder + safeName(q.text(1)) + u".pdf"_s;
        m_steps.append([this, id, name]() -> Result<void> {
            TD_TRY_ASSIGN(const QByteArray pdf, m_request.invoicePdf(id));
            ++m_summary.invoices;
            return m_zip->add(name, pdf);
        });
    }
    return q.finish();
}

Result<void> AccountantPack::planReceipts()
{
    auto q = m_db.query("SELECT id, day, receipt_id FROM expenses WHERE day BETWEEN ? AND ? AND receipt_id IS NOT NULL AND deleted = 0 ORDER BY day, id",
                        m_request.from, m_request.to);
    while (q.next()) {
        const QString name = q.date(1).toString(Qt::ISODate) + u'-' + q.id<ExpenseId>(0).toString().right(12).toUpper();
        m_steps.append([this, name, id = q.id<ReceiptId>(2)]() -> Result<void> {
            TD_TRY_ASSIGN(const Receipt receipt, Expenses(m_db).receipt(id));
            ++m_summary.receipts;
            return m_zip->add(u"receipts/"_s + name + suffixOf(receipt), receipt.content);
        });
    }
    return q.finish();
}

Result<void> AccountantPack::finish()
{
    QJsonArray members;
    for (const ZipMember& member : m_zip->members())
        members.append(memberJson(member));
    const QJsonObject manifest{{u"format"_s, u"trainerdesk-accountant-pack"_s},
                               {u"version"_s, 1},
                               {u"from"_s, m_request.from.toString(Qt::ISODate)},
                               {u"to"_s, m_request.to.toString(Qt::ISODate)},
                               {u"currency"_s, m_currency},
                               {u"files"_s, members}};
    TD_TRY(m_zip->add(u"manifest.json"_s, QJsonDocument(manifest).toJson()));
    m_summary.members = m_zip->members();
    TD_TRY(m_zip->finish());
    m_zip.reset();
    return {};
}

} // namespace td
