// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documents.h"

#include <QPainter>

namespace td
{

/// An invented studio in Québec or Ontario, with or without a logo.
inline Letterhead sampleLetterhead(DocPaper paper, bool logo)
{
    Letterhead head;
    head.paper = paper;
    head.supplier.name = QStringLiteral("Studio Éclair");
    head.supplier.legalName = QStringLiteral("Éclair Entraînement inc.");
    head.supplier.street = QStringLiteral("12, rue des Érables");
    head.supplier.city = QStringLiteral("Montréal");
    head.supplier.region = QStringLiteral("CA-QC");
    head.supplier.postalCode = QStringLiteral("H2X 1Y4");
    head.supplier.country = QStringLiteral("CA");
    head.supplier.phone = QStringLiteral("514 555-0134");
    head.supplier.email = QStringLiteral("bonjour@eclair.example");
    head.supplier.website = QStringLiteral("eclair.example");
    head.supplier.taxNumber = QStringLiteral("81234 5678 RT0001");
    head.supplier.qstNumber = QStringLiteral("1023456789 TQ0001");
    head.footerEn = QStringLiteral("Late payments bear interest of 1.5 % a month (19.56 % a year). Thank you for training with us.");
    head.footerFr = QStringLiteral("Les retards portent intérêt à 1,5 % par mois (19,56 % par année). Merci de votre confiance.");
    if (logo) {
        QImage image(600, 200, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor(0x20, 0x72, 0x45));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(4, 4, 192, 192);
        painter.setBrush(Qt::white);
        painter.drawPolygon(QPolygon({{110, 30}, {60, 110}, {95, 110}, {85, 170}, {140, 85}, {104, 85}}));
        painter.setBrush(QColor(0x1c, 0x1f, 0x1e));
        for (int i = 0; i < 3; ++i)
            painter.drawRoundedRect(230, 40 + i * 50, 340 - i * 80, 24, 12, 12);
        head.logo = image;
    }
    return head;
}

/// An issued invoice of `lines` lines in Québec, 5 % and 9.975 % on each.
inline Invoice sampleInvoice(int lines, const QString& language)
{
    const Letterhead head = sampleLetterhead(DocPaper::Letter, false);
    Invoice invoice;
    invoice.id = InvoiceId(RawId{1, 2, 3});
    invoice.status = InvoiceStatus::Issued;
    invoice.number = QStringLiteral("A-2026-0042");
    invoice.language = language;
    invoice.currency = QStringLiteral("CAD");
    invoice.region = QStringLiteral("CA-QC");
    invoice.issueDay = QDate(2026, 11, 21);
    invoice.dueDay = QDate(2026, 12, 5);
    const bool french = language == QStringLiteral("fr");
    const QStringList names = french ? QStringList{QStringLiteral("Entraînement privé, 60 min"), QStringLiteral("Évaluation de la condition physique"),
                                                   QStringLiteral("Élastique de résistance, force moyenne, avec poignées et sac de transport")}
                                     : QStringList{QStringLiteral("Personal training, 60 min"), QStringLiteral("Fitness assessment"),
                                                   QStringLiteral("Resistance band, medium, with handles and a bag to carry it in")};
    for (int i = 0; i < lines; ++i) {
        InvoiceLine line;
        line.description = names.at(i % names.size());
        line.day = QDate(2026, 10, 1).addDays(i / 4);
        line.quantityMilli = i % 5 == 4 ? 2500 : 1000;
        line.unitMinor = 9500 + i * 25;
        line.amountMinor = (line.quantityMilli * line.unitMinor + 500) / 1000;
        line.netMinor = line.amountMinor;
        invoice.netMinor += line.amountMinor;
        invoice.lines.append(line);
    }
    const auto tax = [&](const char* code, const QString& name, TaxRegime regime, int rate) {
        const qint64 amount = (invoice.netMinor * rate + 50'000) / 100'000;
        invoice.taxes.append({QLatin1String(code), name, regime, invoice.region, QStringLiteral("service"), rate, invoice.netMinor, amount});
        invoice.taxMinor += amount;
    };
    tax("GST", french ? QStringLiteral("TPS") : QStringLiteral("GST"), TaxRegime::Gst, 5000);
    tax("QST", french ? QStringLiteral("TVQ") : QStringLiteral("QST"), TaxRegime::Qst, 9975);
    invoice.totalMinor = invoice.netMinor + invoice.taxMinor;
    invoice.snapshot.supplier = head.supplier;
    invoice.snapshot.footer = french ? head.footerFr : head.footerEn;
    invoice.snapshot.terms = french ? QStringLiteral("Payable par virement Interac à bonjour@eclair.example ou par carte au studio. Les séances annulées à moins de "
                                                     "24 heures d’avis sont facturées.")
                                    : QStringLiteral("Pay by e-transfer to bonjour@eclair.example or by card at the studio. Sessions cancelled "
                                                     "with less than 24 hours’ notice are charged.");
    Party& buyer = invoice.snapshot.buyer;
    buyer.name = QStringLiteral("Zoë Brûlé-Lévesque");
    buyer.street = QStringLiteral("4530, boulevard Saint-Laurent, app. 7");
    buyer.city = QStringLiteral("Montréal");
    buyer.region = QStringLiteral("CA-QC");
    buyer.postalCode = QStringLiteral("H2T 1R3");
    buyer.country = QStringLiteral("CA");
    return invoice;
}

/// The same studio moved to Zürich or Lyon, with an account that a payment code can name.
inline Invoice sampleEuropean(bool swiss, const QString& language)
{
    Invoice invoice = sampleInvoice(3, language);
    invoice.currency = swiss ? QStringLiteral("CHF") : QStringLiteral("EUR");
    invoice.snapshot.iban = swiss ? QStringLiteral("CH93 0076 2011 6238 5295 7") : QStringLiteral("FR14 2004 1010 0505 0001 3M02 606");
    invoice.snapshot.bic = swiss ? QString() : QStringLiteral("PSSTFRPPLYO");
    Party& supplier = invoice.snapshot.supplier;
    supplier.country = swiss ? QStringLiteral("CH") : QStringLiteral("FR");
    supplier.region.clear();
    supplier.street = swiss ? QStringLiteral("Seestrasse 14") : QStringLiteral("14 quai Perrache");
    supplier.city = swiss ? QStringLiteral("Zürich") : QStringLiteral("Lyon");
    supplier.postalCode = swiss ? QStringLiteral("8002") : QStringLiteral("69002");
    supplier.taxNumber = swiss ? QStringLiteral("CHE-123.456.788 MWST") : QStringLiteral("FR40303265045");
    supplier.qstNumber.clear();
    Party& buyer = invoice.snapshot.buyer;
    buyer.country = supplier.country;
    buyer.region.clear();
    buyer.street = swiss ? QStringLiteral("Bahnhofstrasse 3a") : QStringLiteral("3 rue Bellecour");
    buyer.city = supplier.city;
    buyer.postalCode = supplier.postalCode;
    invoice.taxes = {{QStringLiteral("VAT"), language == QStringLiteral("fr") ? QStringLiteral("TVA") : QStringLiteral("VAT"), TaxRegime::Vat,
                      supplier.country, QStringLiteral("service"), swiss ? 8100 : 20000, invoice.netMinor,
                      (invoice.netMinor * (swiss ? 8100 : 20000) + 50'000) / 100'000}};
    invoice.taxMinor = invoice.taxes.front().taxMinor;
    invoice.totalMinor = invoice.netMinor + invoice.taxMinor;
    return invoice;
}

inline Payment samplePayment(PaymentKind kind)
{
    Payment payment;
    payment.id = PaymentId(RawId{4, 5});
    payment.kind = kind;
    payment.number = QStringLiteral("R-2026-0107");
    payment.payer = QStringLiteral("Zoë Brûlé-Lévesque");
    payment.method = PaymentMethod::Cash;
    payment.amountMinor = kind == PaymentKind::Refund ? -12'503 : 12'503;
    payment.roundingMinor = kind == PaymentKind::Refund ? -2 : 2;
    payment.currency = QStringLiteral("CAD");
    payment.day = QDate(2026, 11, 21);
    return payment;
}

/// `count` movements: an invoice and its payment in turn, with the balance that follows.
inline Statement sampleStatement(int count)
{
    Statement statement;
    statement.client = ClientId(RawId{9});
    statement.name = QStringLiteral("Zoë Brûlé-Lévesque");
    statement.from = QDate(2026, 1, 1);
    statement.to = QDate(2026, 11, 21);
    statement.currency = QStringLiteral("CAD");
    qint64 balance = 25'000;
    statement.lines.append({statement.from, StatementLine::Kind::OpeningBalance, {}, {}, 0, 0, balance});
    for (int i = 0; i < count; ++i) {
        StatementLine line;
        line.day = statement.from.addDays(1 + i * 3);
        const bool paid = i % 2 == 1;
        line.kind = paid ? StatementLine::Kind::Payment : StatementLine::Kind::Invoice;
        line.number = QStringLiteral("%1-2026-%2").arg(QChar(paid ? u'R' : u'A')).arg(i + 1, 4, 10, QChar(u'0'));
        (paid ? line.creditMinor : line.debitMinor) = paid ? 10'000 : 10'925 + i;
        balance += line.debitMinor - line.creditMinor;
        line.balanceMinor = balance;
        statement.lines.append(line);
    }
    statement.balanceMinor = balance;
    statement.ageing[0] = balance - 10'000;
    statement.ageing[2] = 10'000;
    return statement;
}

inline ReturnPaper sampleReturn(bool french)
{
    const auto word = [french](const char* en, const char* fr) { return QString::fromUtf8(french ? fr : en); };
    ReturnPaper sheet;
    sheet.title = word("GST/HST return", "Déclaration de TPS/TVH");
    sheet.from = QDate(2026, 7, 1);
    sheet.to = QDate(2026, 9, 30);
    sheet.currency = QStringLiteral("CAD");
    sheet.registration = QStringLiteral("81234 5678 RT0001");
    sheet.state = word("Closed on October 14, 2026", "Fermée le 14 octobre 2026");
    sheet.lines = {{QStringLiteral("101"), word("Sales and other revenue", "Ventes et autres recettes"), 3'482'050, 0, false},
                   {QStringLiteral("103"), word("GST/HST collected or collectible", "TPS/TVH perçue ou percevable"), 174'103, 0, false},
                   {QStringLiteral("104"), word("Adjustments", "Redressements"), -1'250, 0, false},
                   {QStringLiteral("105"), word("Total GST/HST and adjustments", "Total de la TPS/TVH et des redressements"), 172'853, 0, true},
                   {QStringLiteral("106"), word("Input tax credits", "Crédits de taxe sur les intrants"), 31'207, 0, false},
                   {QStringLiteral("108"), word("Total input tax credits and adjustments", "Total des CTI et des redressements"), 31'207, 0, true},
                   {QStringLiteral("109"), word("Net tax", "Taxe nette"), 141'646, 0, true}};
    sheet.notes = {word("An accountant must confirm these figures before they are filed.", "Un comptable doit confirmer ces chiffres avant la déclaration.")};
    return sheet;
}

/// A report of `rows` rows with money columns; more of them make it wide.
inline Report sampleReport(int rows, int moneyColumns)
{
    Report report;
    report.id = QStringLiteral("revenue");
    report.from = QDate(2026, 1, 1);
    report.to = QDate(2026, 12, 31);
    report.currency = QStringLiteral("CAD");
    report.notes = {QStringLiteral("@note")};
    report.columns = {{QStringLiteral("client"), ColumnKind::Text, false}, {QStringLiteral("day"), ColumnKind::Day, false}};
    for (int c = 0; c < moneyColumns; ++c)
        report.columns.append({QStringLiteral("m%1").arg(c), ColumnKind::Money, true});
    for (int i = 0; i < rows; ++i) {
        ReportRow row;
        row.section = i < rows / 2 ? QStringLiteral("@first") : QStringLiteral("@second");
        row.cells = {QStringLiteral("Élodie Ñandú-%1").arg(i), QDate(2026, 1, 1).addDays(i)};
        for (int c = 0; c < moneyColumns; ++c)
            row.cells.append(qint64(1'234'567 + i * 100 + c));
        report.rows.append(row);
    }
    return report;
}

inline ReportWording sampleWording(bool french)
{
    ReportWording wording;
    wording.title = [french](const QString&, const QStringList&) {
        return french ? QStringLiteral("Revenus par client") : QStringLiteral("Revenue by client");
    };
    wording.column = [](const QString& id) { return id.startsWith(u'm') ? QStringLiteral("Net %1").arg(id) : id; };
    wording.text = [](const QString& text) {
        if (text == QStringLiteral("@note"))
            return QStringLiteral("Amounts are without tax.");
        return text == QStringLiteral("@first") ? QStringLiteral("Été") : QStringLiteral("Hiver");
    };
    return wording;
}

} // namespace td
