// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BillingSettingsStore about the owner's own tax rates and the logo.
#include "billing/billingsettings.h"

#include "core/formcheck.h"
#include "storage/database.h"

namespace td
{
namespace
{

constexpr int largestLogo = 2'000'000;

constexpr TextField<TaxRate> rateTexts[] = {
    {"region", &TaxRate::region, 6, true},  {"category", &TaxRate::category, 40, true}, {"code", &TaxRate::code, 20, true},
    {"name_en", &TaxRate::nameEn, 60},      {"name_fr", &TaxRate::nameFr, 60},
};

Result<TaxRate> checked(const TaxRate& rate)
{
    TD_TRY_ASSIGN(TaxRate r, checkTexts(rate, rateTexts));
    if (r.region.size() < 2)
        return fail(ErrorKind::Invalid, "tax.unknown-region", "region", {r.region});
    TD_TRY(checkRange(r.rate, 0, 100'000, "rate"));
    TD_TRY(checkRange(r.position, 0, 1000, "position"));
    if (!r.from.isValid())
        return fail(ErrorKind::Invalid, "text.empty", "valid_from");
    if (r.until.isValid() && r.until < r.from)
        return fail(ErrorKind::Invalid, "time.order", "valid_until");
    return r;
}

TaxRate readRate(const Query& q)
{
    TaxRate r;
    r.id = q.id<TaxRateId>(0);
    r.region = q.text(1);
    r.category = q.text(2);
    r.code = q.text(3);
    r.nameEn = q.text(4);
    r.nameFr = q.text(5);
    r.regime = taxRegimeFromName(q.text(6)).value_or(TaxRegime::Sales);
    r.rate = q.integer(7);
    r.compound = q.boolean(8);
    r.position = q.integer(9);
    r.from = q.date(10);
    r.until = q.date(11);
    r.version = q.integer(12);
    return r;
}

} // namespace

Result<QByteArray> BillingSettingsStore::logo(const LogoId& id)
{
    auto q = m_db.query("SELECT image FROM logos WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return q.bytes(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "logo_id");
}

Result<LogoId> BillingSettingsStore::addLogo(const QByteArray& image)
{
    if (!image.startsWith(QByteArray("\x89PNG\r\n", 6)) && !image.startsWith(QByteArray("\xff\xd8\xff", 3)))
        return fail(ErrorKind::Invalid, "logo.format", "logo");
    if (image.size() > largestLogo)
        return fail(ErrorKind::Invalid, "logo.size", "logo", {QString::number(largestLogo)});
    return m_db.change("settings.logo", {}, [&]() -> Result<LogoId> {
        const auto id = m_db.newId<LogoId>();
        TD_TRY(m_db.exec("INSERT INTO logos (id, image) VALUES (?, ?)", id, image));
        return id;
    });
}

Result<TaxTable> BillingSettingsStore::taxTable()
{
    if (!m_builtIn) {
        TD_TRY_ASSIGN(m_builtIn, TaxTable::builtIn());
    }
    TD_TRY_ASSIGN(const QList<TaxRate> own, ownRates());
    return m_builtIn->with(own);
}

Result<QList<TaxRate>> BillingSettingsStore::ownRates()
{
    QList<TaxRate> rates;
    auto q = m_db.query("SELECT id, region, category, code, name_en, name_fr, regime, rate, compound, position, valid_from, valid_until, "
                        "version FROM tax_rates WHERE deleted = 0 ORDER BY region, category, position, code, valid_from, id");
    while (q.next())
        rates.append(readRate(q));
    TD_TRY(q.finish());
    return rates;
}

Result<TaxRate> BillingSettingsStore::saveRate(const TaxRate& rate)
{
    TD_TRY_ASSIGN(TaxRate r, checked(rate));
    const bool isNew = r.id.isNull();
    if (isNew)
        r.id = m_db.newId<TaxRateId>();
    return m_db.change("settings.tax-rate", r.code, [&]() -> Result<TaxRate> {
        if (isNew) {
            TD_TRY(m_db.exec("INSERT INTO tax_rates (id, region, category, code, name_en, name_fr, regime, rate, compound, position, "
                             "valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                             r.id, r.region, r.category, r.code, r.nameEn, r.nameFr, taxRegimeName(r.regime), r.rate, r.compound,
                             r.position, r.from, r.until));
        } else {
            TD_TRY(m_db.exec("UPDATE tax_rates SET region = ?, category = ?, code = ?, name_en = ?, name_fr = ?, regime = ?, rate = ?, "
                             "compound = ?, position = ?, valid_from = ?, valid_until = ?, version = ? WHERE id = ? AND deleted = 0",
                             r.region, r.category, r.code, r.nameEn, r.nameFr, taxRegimeName(r.regime), r.rate, r.compound, r.position,
                             r.from, r.until, r.version, r.id));
        }
        auto q = m_db.query("SELECT id, region, category, code, name_en, name_fr, regime, rate, compound, position, valid_from, "
                            "valid_until, version FROM tax_rates WHERE id = ? AND deleted = 0", r.id);
        if (q.next())
            return readRate(q);
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "tax_rate");
    });
}

Result<void> BillingSettingsStore::removeRate(const TaxRateId& id)
{
    auto q = m_db.query("SELECT code FROM tax_rates WHERE id = ? AND deleted = 0", id);
    const QString code = q.next() ? q.text(0) : QString();
    TD_TRY(q.finish());
    if (code.isEmpty())
        return fail(ErrorKind::NotFound, "row.not-found", "tax_rate");
    return m_db.change("settings.tax-rate", code, [&] { return m_db.exec("UPDATE tax_rates SET deleted = 1 WHERE id = ?", id); });
}

} // namespace td
