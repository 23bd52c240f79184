// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/billingsection.h"

#include "facility/facility.h"
#include "print/documentsource.h"
#include "print/pagepreview.h"
#include "print/sampleinvoice.h"
#include "settings/editwatcher.h"
#include "settings/fields.h"
#include "storage/studio.h"
#include "text/language.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int widest = 620;
constexpr int previewWide = 300;
constexpr int longestDue = 365;
constexpr int largestPicture = 2'000'000;

QList<FieldChoice> monthChoices()
{
    QList<FieldChoice> out;
    for (int month = 1; month <= 12; ++month)
        out.append({QLocale().standaloneMonthName(month), month});
    return out;
}
} // namespace

BillingSection::BillingSection(const SettingsContext& given, QWidget* parent)
    : SettingsSection(given, parent)
    , m_store(given.studio.db())
    , m_form(new FormGrid)
    , m_preview(new PagePreview)
    , m_logoState(new Label(QString()))
    , m_removeLogo(makeButton("removeLogo", tr("Remove"), ButtonKind::Quiet))
    , m_accent(choiceField("accent_rgb", tr("Accent colour"),
                           {{tr("Green"), 0x207245}, {tr("Blue"), 0x1f5fae}, {tr("Navy"), 0x22345c}, {tr("Teal"), 0x0f6e74},
                            {tr("Plum"), 0x6b2f70}, {tr("Red"), 0xa62b2b}, {tr("Brown"), 0x7a4a1d}, {tr("Black"), 0x1c1f1e}}))
    , m_paymentQr(choiceField("payment_qr", tr("Payment code"),
                              {{tr("None"), QString()}, {tr("European transfer (EPC)"), u"epc"_s}, {tr("Swiss QR-bill"), u"swiss"_s}}))
    , m_dueDays(numberField("due_days", tr("Due after"), 0, longestDue, tr(" days")))
    , m_pricesIncludeTax(checkField("prices_include_tax", tr("Prices are written with tax")))
    , m_taxPeriod(choiceField("tax_period", tr("Tax returns"),
                              {{tr("Every month"), u"month"_s}, {tr("Every quarter"), u"quarter"_s}, {tr("Every year"), u"year"_s}}))
    , m_yearStart(choiceField("year_start_month", tr("Business year begins"), monthChoices()))
    , m_soleProprietor(checkField("sole_proprietor", tr("Sole proprietor")))
    , m_quickMethod(checkField("quick_method", tr("The studio files by the Quick Method")))
    , m_cashRounding(choiceField("cash_rounding_minor", tr("Cash is rounded to"),
                                 {{tr("Not rounded"), 1}, {tr("5 cents"), 5}, {tr("10 cents"), 10}, {tr("50 cents"), 50}, {tr("Whole units"), 100}}))
    , m_language(choiceField("previewLanguage", tr("Preview"), {{Language::name(u"en"_s), u"en"_s}, {Language::name(u"fr"_s), u"fr"_s}}))
{
    auto* card = new Card;
    card->body()->addWidget(m_form);
    auto* side = new QVBoxLayout;
    setMargins(side, 0, Space::one);
    m_preview->setFixedWidth(previewWide);
    side->addWidget(m_language);
    side->addWidget(m_preview);
    side->addStretch(1);
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::three);
    row->addWidget(scrolled(card, widest), 1);
    row->addLayout(side);
    addLetterhead();
    addTexts();
    addTaxes();
    addElectronic();
    addForm(m_form);
    watch(m_form);
    watchEdits(m_form, this, [this] { showPage(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &BillingSection::showPage);
}

void BillingSection::addLetterhead()
{
    m_form->addHeading(tr("Letterhead"));
    QPushButton* pick = makeButton("chooseLogo", tr("Choose a picture ..."));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_form->addRow(u"logo"_s, tr("Logo"), packed({pick, m_removeLogo, m_logoState}), tr("PNG or JPEG, at most 2 MB. Without one, the studio's name."));
    m_form->addRow(u"accent_rgb"_s, tr("Accent colour"), packed({m_accent}));
    m_form->addRow(u"payment_qr"_s, tr("Payment code"), packed({m_paymentQr}),
                   tr("A QR code that fills in the transfer. It needs an IBAN on the primary bank account; the Swiss slip also needs A4."));
    connect(pick, &QPushButton::clicked, this, &BillingSection::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        setLogo({});
        m_logoChanged = true;
        setChanged(true);
    });
}

void BillingSection::addTexts()
{
    m_form->addHeading(tr("What invoices say"));
    m_form->addRow(u"due_days"_s, tr("Due after"), packed({m_dueDays}));
    const struct {
        const char* field;
        QString label;
        QString hint;
        QString BillingSettings::*member;
        int lines;
    } texts[] = {{"terms_en", tr("Terms, English"), tr("How to pay, late fees, cancellations. Below the totals."), &BillingSettings::termsEn, 3},
                 {"terms_fr", tr("Terms, French"), {}, &BillingSettings::termsFr, 3},
                 {"footer_en", tr("Footer, English"), tr("At the foot of every page."), &BillingSettings::footerEn, 2},
                 {"footer_fr", tr("Footer, French"), {}, &BillingSettings::footerFr, 2}};
    for (const auto& text : texts) {
        QPlainTextEdit* edit = textField(text.field, text.label, text.lines);
        m_form->addRow(QLatin1String(text.field), text.label, edit, text.hint);
        m_texts.append({edit, text.member});
    }
}

void BillingSection::addTaxes()
{
    m_form->addHeading(tr("Prices and taxes"));
    m_form->addRow(u"prices_include_tax"_s, tr("Prices"), m_pricesIncludeTax);
    const struct {
        const char* field;
        QString label;
        QString BillingSettings::*member;
    } lines[] = {{"qst_number", tr("QST number"), &BillingSettings::qstNumber},
                 {"pst_number", tr("PST number"), &BillingSettings::pstNumber},
                 {"vat_number", tr("VAT number"), &BillingSettings::vatNumber}};
    for (const auto& line : lines) {
        QLineEdit* edit = lineField(line.field, line.label);
        m_form->addRow(QLatin1String(line.field), line.label, edit);
        m_lines.append({edit, line.member});
    }
    m_form->addRow(u"tax_period"_s, tr("Tax returns"), packed({m_taxPeriod}));
    m_form->addRow(u"year_start_month"_s, tr("Business year begins"), packed({m_yearStart}));
    m_form->addRow(u"sole_proprietor"_s, tr("Legal form"), m_soleProprietor, tr("Decides by when yearly returns are due."));
    m_form->addRow(u"quick_method"_s, tr("Quick Method"), m_quickMethod);
    m_form->addRow(u"cash_rounding_minor"_s, tr("Cash is rounded to"), packed({m_cashRounding}));
}

void BillingSection::addElectronic()
{
    m_form->addHeading(tr("Electronic invoices"));
    const struct {
        const char* field;
        QString label;
        QString hint;
        QString BillingSettings::*member;
    } lines[] = {{"endpoint_scheme", tr("Address scheme"), tr("Code of the kind of address (EAS), as in 0088."), &BillingSettings::endpointScheme},
                 {"endpoint_id", tr("Electronic address"), {}, &BillingSettings::endpointId}};
    for (const auto& line : lines) {
        QLineEdit* edit = lineField(line.field, line.label);
        m_form->addRow(QLatin1String(line.field), line.label, edit, line.hint);
        m_lines.append({edit, line.member});
    }
}

void BillingSection::setLogo(const QByteArray& picture)
{
    m_logo = picture;
    m_logoState->setText(picture.isEmpty() ? tr("None yet") : QString());
    m_removeLogo->setVisible(!picture.isEmpty());
    showPage();
}

void BillingSection::chooseLogo()
{
    const QString path = context().choosePicture ? context().choosePicture(this) : QString();
    if (path.isEmpty())
        return;
    m_form->setError(u"logo"_s, {});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return report(Error{ErrorKind::Io, u"logo.format"_s, u"logo"_s, {}, file.errorString()});
    if (file.size() > largestPicture)
        return report(Error{ErrorKind::Invalid, u"logo.size"_s, u"logo"_s, {}, {}});
    const QByteArray picture = file.readAll();
    if (QImage::fromData(picture).isNull())
        return report(Error{ErrorKind::Invalid, u"logo.format"_s, u"logo"_s, {}, {}});
    setLogo(picture);
    m_logoChanged = true;
    setChanged(true);
}

BillingSettings BillingSection::typed() const
{
    BillingSettings s = m_settings;
    for (const auto& [edit, member] : m_texts)
        s.*member = edit->toPlainText();
    for (const auto& [edit, member] : m_lines)
        s.*member = edit->text();
    s.accentRgb = m_accent->currentData().toInt();
    s.paymentQr = m_paymentQr->currentData().toString();
    s.dueDays = m_dueDays->value();
    s.pricesIncludeTax = m_pricesIncludeTax->isChecked();
    s.taxPeriod = m_taxPeriod->currentData().toString();
    s.yearStartMonth = m_yearStart->currentData().toInt();
    s.soleProprietor = m_soleProprietor->isChecked();
    s.quickMethod = m_quickMethod->isChecked();
    s.cashRoundingMinor = m_cashRounding->currentData().toInt();
    return s;
}

void BillingSection::showPage()
{
    const BillingSettings settings = typed();
    const Letterhead head = letterheadOf(m_organisation, settings, m_logo);
    m_preview->setDocument(sampleInvoiceDocument(head, settings, m_organisation.currency, m_language->currentData().toString()));
}

Result<void> BillingSection::read()
{
    TD_TRY_ASSIGN(m_organisation, context().facility.organisation());
    TD_TRY_ASSIGN(m_settings, m_store.settings());
    QByteArray logo;
    if (!m_settings.logo.isNull()) {
        TD_TRY_ASSIGN(logo, m_store.logo(m_settings.logo));
    }
    const BillingSettings& s = m_settings;
    for (const auto& [edit, member] : std::as_const(m_texts))
        edit->setPlainText(s.*member);
    for (const auto& [edit, member] : std::as_const(m_lines))
        edit->setText(s.*member);
    if (m_accent->findData(s.accentRgb) < 0)
        m_accent->addItem(u"#%1"_s.arg(s.accentRgb, 6, 16, QChar(u'0')), s.accentRgb);
    choose(m_accent, s.accentRgb);
    choose(m_paymentQr, s.paymentQr);
    m_dueDays->setValue(s.dueDays);
    m_pricesIncludeTax->setChecked(s.pricesIncludeTax);
    choose(m_taxPeriod, s.taxPeriod);
    choose(m_yearStart, s.yearStartMonth);
    m_soleProprietor->setChecked(s.soleProprietor);
    m_quickMethod->setChecked(s.quickMethod);
    choose(m_cashRounding, s.cashRoundingMinor);
    setLogo(logo);
    m_logoChanged = false;
    return {};
}

Result<void> BillingSection::write()
{
    BillingSettings settings = typed();
    return context().studio.db().change("settings.billing", {}, [&]() -> Result<void> {
        if (m_logoChanged)
            settings.logo = {};
        if (m_logoChanged && !m_logo.isEmpty()) {
            TD_TRY_ASSIGN(settings.logo, m_store.addLogo(m_logo));
        }
        TD_TRY(m_store.save(settings));
        return {};
    });
}

} // namespace td
