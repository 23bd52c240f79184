// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentwords.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString kindText(const StatementLine& line, const DocumentText& say)
{
    using Kind = StatementLine::Kind;
    switch (line.kind) {
    case Kind::OpeningBalance:
        return say(QT_TRANSLATE_NOOP("Document", "Balance brought forward"));
    case Kind::Invoice:
        return say(QT_TRANSLATE_NOOP("Document", "Invoice %1")).arg(line.number);
    case Kind::CreditNote:
        return say(QT_TRANSLATE_NOOP("Document", "Credit note %1")).arg(line.number);
    case Kind::Payment:
        return say(QT_TRANSLATE_NOOP("Document", "Payment %1")).arg(line.number);
    case Kind::Deposit:
        return say(QT_TRANSLATE_NOOP("Document", "Deposit %1")).arg(line.number);
    case Kind::Refund:
        return say(QT_TRANSLATE_NOOP("Document", "Refund %1")).arg(line.number);
    case Kind::Void:
        return say(QT_TRANSLATE_NOOP("Document", "Invoice %1 voided")).arg(line.number);
    case Kind::Rounding:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Document", "Cash rounding"));
}

TableBlock linesTable(const Statement& statement, const Letterhead& head, const QString& language, const DocumentText& say)
{
    TableBlock table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Document", "Date")), DocColumnKind::Short},
                     {say(QT_TRANSLATE_NOOP("Document", "Details")), DocColumnKind::Text},
                     {say(QT_TRANSLATE_NOOP("Document", "Charges")), DocColumnKind::Number},
                     {say(QT_TRANSLATE_NOOP("Document", "Payments")), DocColumnKind::Number},
                     {say(QT_TRANSLATE_NOOP("Document", "Balance (%1)")).arg(statement.currency), DocColumnKind::Number}};
    table.carryColumn = 4;
    table.carriedForward = say(QT_TRANSLATE_NOOP("Document", "Carried forward"));
    table.broughtForward = say(QT_TRANSLATE_NOOP("Document", "Brought forward"));
    table.carryText = [locale = std::make_shared<DocumentText>(language, head.supplier.country),
                       currency = statement.currency](qint64 minor) { return locale->amount(minor, currency); };
    const auto side = [&](qint64 minor) { return minor == 0 ? QString() : say.amount(minor, statement.currency); };
    qint64 before = 0;
    for (const StatementLine& line : statement.lines) {
        QString text = kindText(line, say);
        if (!line.text.isEmpty())
            text = u"%1 · %2"_s.arg(text, line.text);
        DocRow row{{say.shortDay(line.day), text, side(line.debitMinor), side(line.creditMinor),
                    say.amount(line.balanceMinor, statement.currency)}};
        row.carry = line.balanceMinor - before;
        before = line.balanceMinor;
        table.rows.append(row);
    }
    return table;
}

TableBlock ageingTable(const Statement& statement, const DocumentText& say)
{
    TableBlock table;
    const QStringList titles{say(QT_TRANSLATE_NOOP("Document", "Not due, or up to 30 days")),
                             say(QT_TRANSLATE_NOOP("Document", "31 to 60 days")), say(QT_TRANSLATE_NOOP("Document", "61 to 90 days")),
                             say(QT_TRANSLATE_NOOP("Document", "Over 90 days"))};
    DocRow row;
    for (int i = 0; i < 4; ++i) {
        table.columns.append({titles.at(i), DocColumnKind::Number});
        row.cells.append(say.money(statement.ageing[i], statement.currency));
    }
    table.rows.append(row);
    return table;
}

} // namespace

Document statementDocument(const Statement& statement, const Party& client, const Letterhead& head, const QString& language)
{
    const DocumentText say(language, head.supplier.country);
    const QString title = say(QT_TRANSLATE_NOOP("Document", "Statement of account"));
    Document document = blankDocument(head, say, head.supplier);
    document.title = title;
    document.fileName = u"%1 %2 %3.pdf"_s.arg(title, statement.name, statement.to.toString(Qt::ISODate));
    document.resource = "statement";
    document.client = statement.client;
    document.subject = AnyId(statement.client.raw());
    QList<DocFact> facts{{say(QT_TRANSLATE_NOOP("Document", "From")), say.day(statement.from)},
                         {say(QT_TRANSLATE_NOOP("Document", "To")), say.day(statement.to)},
                         {say(QT_TRANSLATE_NOOP("Document", "Balance due")), say.money(statement.balanceMinor, statement.currency), true}};
    Party to = client;
    if (to.name.isEmpty())
        to.name = statement.name;
    document.blocks.append(LetterheadBlock{head.logo, head.supplier.name, supplierLines(head.supplier), title, {}});
    document.blocks.append(AddressBlock{say(QT_TRANSLATE_NOOP("Document", "Account of")), addressLines(to, head.supplier.country, say), facts});
    document.blocks.append(linesTable(statement, head, language, say));
    const QString label = statement.balanceMinor < 0 ? say(QT_TRANSLATE_NOOP("Document", "In your favour (%1)"))
                                                     : say(QT_TRANSLATE_NOOP("Document", "Balance due (%1)"));
    document.blocks.append(TotalsBlock{{{label.arg(statement.currency),
                                         say.money(std::abs(statement.balanceMinor), statement.currency), DocTotal::Kind::Grand}}});
    if (statement.balanceMinor > 0) {
        document.blocks.append(HeadingBlock{say(QT_TRANSLATE_NOOP("Document", "Open, by days past due"))});
        document.blocks.append(ageingTable(statement, say));
    }
    return document;
}

} // namespace td
