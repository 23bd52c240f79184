// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxtext.h"

#include "widgets/places.h"

#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

struct LineWords {
    const char* id;
    const char* words;
};

constexpr LineWords lineWords[] = {
    {"01", QT_TRANSLATE_NOOP("td::TaxText", "Sales and other revenue")},
    {"03", QT_TRANSLATE_NOOP("td::TaxText", "Tax collected or collectible")},
    {"04", QT_TRANSLATE_NOOP("td::TaxText", "Adjustments to it")},
    {"05", QT_TRANSLATE_NOOP("td::TaxText", "Total tax and adjustments")},
    {"06", QT_TRANSLATE_NOOP("td::TaxText", "Input tax credits")},
    {"07", QT_TRANSLATE_NOOP("td::TaxText", "Adjustments to them")},
    {"08", QT_TRANSLATE_NOOP("td::TaxText", "Total credits and adjustments")},
    {"09", QT_TRANSLATE_NOOP("td::TaxText", "Net tax")},
    {"10", QT_TRANSLATE_NOOP("td::TaxText", "Instalments paid")},
    {"11", QT_TRANSLATE_NOOP("td::TaxText", "Rebates")},
    {"12", QT_TRANSLATE_NOOP("td::TaxText", "Instalments and rebates")},
    {"13", QT_TRANSLATE_NOOP("td::TaxText", "Balance")},
    {"14", QT_TRANSLATE_NOOP("td::TaxText", "Refund")},
    {"15", QT_TRANSLATE_NOOP("td::TaxText", "Payment")},
    {"sales", QT_TRANSLATE_NOOP("td::TaxText", "Sales without tax")},
    {"adjustments", QT_TRANSLATE_NOOP("td::TaxText", "Adjustments")},
    {"output", QT_TRANSLATE_NOOP("td::TaxText", "Tax on sales")},
    {"input", QT_TRANSLATE_NOOP("td::TaxText", "Tax on purchases")},
    {"input-adjustments", QT_TRANSLATE_NOOP("td::TaxText", "Adjustments to tax on purchases")},
    {"paid", QT_TRANSLATE_NOOP("td::TaxText", "Paid already")},
    {"balance", QT_TRANSLATE_NOOP("td::TaxText", "Balance")},
};

QString shownDay(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

QString TaxText::place(const QString& region)
{
    const QString country = region.section(u'-', 0, 0);
    for (const PlaceName& known : regionsOf(country)) {
        if (known.code == region.section(u'-', 1))
            return known.name;
    }
    for (const PlaceName& known : countries()) {
        if (known.code == region)
            return known.name;
    }
    return region;
}

QString TaxText::regimeTitle(TaxRegime regime)
{
    switch (regime) {
    case TaxRegime::Gst: return tr("GST/HST");
    case TaxRegime::Qst: return tr("QST");
    case TaxRegime::Pst: return tr("PST");
    case TaxRegime::Vat: return tr("VAT");
    case TaxRegime::Sales: return tr("Sales tax");
    }
    return {};
}

QString TaxText::returnTitle(const TaxReturn& which)
{
    if (which.region.isEmpty())
        return regimeTitle(which.regime);
    //: A tax and the place of its return: "PST British Columbia"
    return tr("%1 %2").arg(regimeTitle(which.regime), place(which.region));
}

QString TaxText::days(const DayRange& days)
{
    //: The first and the last day of a period
    return tr("%1 to %2").arg(QLocale().toString(days.first, u"d MMM yyyy"_s), QLocale().toString(days.last, u"d MMM yyyy"_s));
}

ChipLook TaxText::statusChip(TaxPeriodStatus status)
{
    switch (status) {
    case TaxPeriodStatus::Running: return {tr("Running"), Glyph::Clock, Tone::Info};
    case TaxPeriodStatus::Open: return {tr("Open"), Glyph::Edit, Tone::Warn};
    case TaxPeriodStatus::Closed: return {tr("Closed"), Glyph::Lock, Tone::Accent};
    case TaxPeriodStatus::Filed: return {tr("Filed"), Glyph::Note, Tone::Accent};
    case TaxPeriodStatus::Paid: return {tr("Paid"), Glyph::Check, Tone::Success};
    }
    return {};
}

QString TaxText::lineNumber(const WorksheetLine& line)
{
    return line.id.size() == 3 && line.id.front().isDigit() ? line.id : QString();
}

QString TaxText::lineTitle(const WorksheetLine& line)
{
    if (line.id == "rate"_L1) {
        //: A line of a tax summary: place, rate
        return tr("%1 at %2").arg(place(line.region), rate(line.rate));
    }
    const QString wanted = lineNumber(line).isEmpty() ? line.id : line.id.mid(1);
    for (const LineWords& words : lineWords) {
        if (wanted == QLatin1String(words.id))
            return tr(words.words);
    }
    return line.id;
}

QString TaxText::difference(const Worksheet& sheet, const Amount& amount)
{
    const WorksheetLine* net = sheet.line(u"109"_s);
    if (!sheet.hasQuick || net == nullptr)
        return {};
    if (sheet.overQuickLimit)
        return tr("The Quick Method is not open to you: the sales of the last year with their tax are above its limit.");
    const qint64 saved = net->regularMinor - net->quickMinor;
    if (saved > 0)
        return tr("By the Quick Method, %1 less would be owing for this period.").arg(amount(saved));
    if (saved < 0)
        return tr("By the regular method, %1 less would be owing for this period.").arg(amount(-saved));
    return tr("Both methods come to the same for this period.");
}

QString TaxText::due(const TaxPeriod& period, QDate today)
{
    if (period.status == TaxPeriodStatus::Paid)
        return tr("Paid on %1.").arg(shownDay(period.paidOn));
    if (period.status == TaxPeriodStatus::Filed)
        return tr("Filed on %1. Pay by %2.").arg(shownDay(period.filedOn), shownDay(period.due.pay));
    if (period.due.file < today && period.due.pay < today)
        return tr("This return was due on %1.").arg(shownDay(period.due.pay));
    if (period.due.pay == period.due.file)
        return tr("File and pay by %1.").arg(shownDay(period.due.pay));
    return tr("Pay by %1 and file by %2.").arg(shownDay(period.due.pay), shownDay(period.due.file));
}

QString TaxText::meter(const SmallSupplierMeter& meter, const Amount& amount)
{
    switch (meter.state) {
    case SmallSupplierMeter::State::NoLimit: return {};
    case SmallSupplierMeter::State::Below:
        return tr("Sales of the last four quarters: %1 of %2. Below that, you need not register for GST/HST.")
            .arg(amount(meter.yearMinor), amount(meter.limitMinor));
    case SmallSupplierMeter::State::Near:
        return tr("Sales of the last four quarters: %1. You come near the limit of %2, above which you must register for GST/HST.")
            .arg(amount(meter.yearMinor), amount(meter.limitMinor));
    case SmallSupplierMeter::State::OverYear:
        return tr("Sales of the last four quarters are %1, above the limit of %2: you must charge GST/HST after %3.")
            .arg(amount(meter.yearMinor), amount(meter.limitMinor), shownDay(meter.registerBy));
    case SmallSupplierMeter::State::OverNow:
        return tr("Sales of this quarter alone are %1, above the limit of %2: you must charge GST/HST since %3.")
            .arg(amount(meter.quarterMinor), amount(meter.limitMinor), shownDay(meter.registerBy));
    }
    return {};
}

QString TaxText::entryKind(TaxLedgerEntry::Kind kind)
{
    switch (kind) {
    case TaxLedgerEntry::Kind::Invoice: return tr("Invoice");
    case TaxLedgerEntry::Kind::CreditNote: return tr("Credit note");
    case TaxLedgerEntry::Kind::Void: return tr("Voided");
    case TaxLedgerEntry::Kind::Expense: return tr("Expense");
    }
    return {};
}

QString TaxText::rate(int perHundredThousand)
{
    QString digits = QString::number(perHundredThousand / 1000);
    QString part = QString::number(perHundredThousand % 1000).rightJustified(3, u'0');
    while (part.endsWith(u'0'))
        part.chop(1);
    if (!part.isEmpty())
        digits += QLocale().decimalPoint() + part;
    //: A rate: "9.975 %"
    return tr("%1 %").arg(digits);
}

Result<int> TaxText::parseRate(const QString& text)
{
    QString clean = text.simplified().remove(u'%').remove(QChar(0x00A0)).trimmed();
    clean.replace(u',', u'.');
    const QStringList parts = clean.split(u'.');
    const QString thousandths = parts.value(1).leftJustified(3, u'0');
    bool whole = false;
    bool part = false;
    const int percent = parts.first().toInt(&whole);
    const int rest = thousandths.toInt(&part);
    const bool digits = !clean.contains(u'-') && !clean.contains(u'+') && parts.size() <= 2 && thousandths.size() == 3;
    if (!whole || !part || !digits || percent > 100 || percent * 1000 + rest > 100'000)
        return fail(ErrorKind::Invalid, "tax.rate-format", "rate");
    return percent * 1000 + rest;
}

QString TaxText::category(const QString& category)
{
    if (category == "service"_L1)
        return tr("Services");
    if (category == "goods"_L1)
        return tr("Goods");
    if (category == "food"_L1)
        return tr("Basic groceries");
    if (category == "exempt"_L1)
        return tr("Exempt");
    return category == "zero"_L1 ? tr("Zero-rated") : category;
}

} // namespace td
