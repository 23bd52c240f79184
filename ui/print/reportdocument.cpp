// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentlayout.h"
#include "print/documentwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qreal normalSize = 9;
constexpr qreal smallestSize = 6.5;

QString periodText(QDate from, QDate to, const DocumentText& say)
{
    if (from.isValid() && to.isValid())
        return say(QT_TRANSLATE_NOOP("Document", "%1 to %2")).arg(say.shortDay(from), say.shortDay(to));
    return to.isValid() ? say(QT_TRANSLATE_NOOP("Document", "On %1")).arg(say.day(to)) : QString();
}

/// Cells and sums of a report, in the words and numbers of its document.
class ReportTable
{
public:
    ReportTable(const Report& report, const ReportWording& wording, const DocumentText& say) : m_report(report), m_wording(wording), m_say(say) {}

    [[nodiscard]] TableBlock make() const;

private:
    [[nodiscard]] QString cell(const QVariant& value, ColumnKind kind) const;
    [[nodiscard]] QString worded(const QString& text) const;
    [[nodiscard]] DocRow rowOf(const ReportRow& row) const;
    [[nodiscard]] DocRow sums() const;

    const Report& m_report;
    const ReportWording& m_wording;
    const DocumentText& m_say;
};

QString ReportTable::worded(const QString& text) const
{
    return text.startsWith(u'@') ? m_wording.text(text) : text;
}

QString ReportTable::cell(const QVariant& value, ColumnKind kind) const
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (kind) {
    case ColumnKind::Money:
        return m_say.amount(value.toLongLong(), m_report.currency);
    case ColumnKind::Rate:
        return m_say.rate(value.toInt());
    case ColumnKind::Number:
        return value.typeId() == QMetaType::Double ? m_say.locale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                                                   : m_say.quantity(value.toLongLong() * 1000);
    case ColumnKind::Day:
        return value.toDate().isValid() ? m_say.shortDay(value.toDate()) : value.toString();
    case ColumnKind::Month:
        return value.toDate().isValid() ? m_say.month(value.toDate()) : value.toString();
    case ColumnKind::Text:
        break;
    }
    return worded(value.toString());
}

DocRow ReportTable::rowOf(const ReportRow& row) const
{
    DocRow out;
    for (qsizetype c = 0; c < m_report.columns.size(); ++c)
        out.cells.append(cell(row.cells.value(c), m_report.columns.at(c).kind));
    out.kind = row.emphasised ? DocRowKind::Sum : DocRowKind::Plain;
    return out;
}

DocRow ReportTable::sums() const
{
    DocRow out;
    out.kind = DocRowKind::Sum;
    bool labelled = false;
    for (qsizetype c = 0; c < m_report.columns.size(); ++c) {
        const ReportColumn& column = m_report.columns.at(c);
        if (!column.total) {
            out.cells.append(labelled ? QString() : m_say(QT_TRANSLATE_NOOP("Document", "Total")));
            labelled = true;
            continue;
        }
        labelled = true;
        qint64 sum = 0;
        for (const ReportRow& row : m_report.rows)
            sum += row.emphasised ? 0 : row.cells.value(c).toLongLong();
        out.cells.append(cell(sum, column.kind));
    }
    return out;
}

TableBlock ReportTable::make() const
{
    TableBlock table;
    for (qsizetype c = 0; c < m_report.columns.size(); ++c) {
        const ColumnKind kind = m_report.columns.at(c).kind;
        const bool number = kind == ColumnKind::Number || kind == ColumnKind::Money || kind == ColumnKind::Rate;
        table.columns.append({m_wording.column(m_report.columns.at(c).id), number                     ? DocColumnKind::Number
                                                        : kind == ColumnKind::Text ? DocColumnKind::Text
                                                                                   : DocColumnKind::Short});
    }
    QString section;
    for (const ReportRow& row : m_report.rows) {
        if (row.section != section && !row.section.isEmpty())
            table.rows.append({{worded(row.section)}, {}, DocRowKind::Section});
        section = row.section;
        table.rows.append(rowOf(row));
    }
    if (!m_report.rows.isEmpty() && std::any_of(m_report.columns.begin(), m_report.columns.end(), [](const ReportColumn& c) { return c.total; }))
        table.rows.append(sums());
    return table;
}

} // namespace

Document reportDocument(const Report& report, const ReportWording& wording, const Letterhead& head, const QString& language)
{
    const DocumentText say(language, head.supplier.country);
    Document document = blankDocument(head, say, head.supplier);
    if (document.paper == DocPaper::Roll)
        document.paper = DocPaper::Letter;
    document.title = wording.title(report.id, report.arguments);
    document.fileName = document.title + u".pdf"_s;
    document.resource = "report";
    TableBlock table = ReportTable(report, wording, say).make();
    table.size = normalSize;
    document.landscape = naturalWidth(table) > bodyWidth(document.paper, false);
    while (table.size > smallestSize && naturalWidth(table) > bodyWidth(document.paper, document.landscape))
        table.size -= 0.5;
    QStringList facts{periodText(report.from, report.to, say)};
    if (!report.currency.isEmpty())
        facts.append(say(QT_TRANSLATE_NOOP("Document", "Amounts in %1")).arg(report.currency));
    facts.removeAll(QString());
    document.blocks.append(LetterheadBlock{head.logo, head.supplier.name, {}, document.title, facts.join(u" · "_s)});
    if (report.rows.isEmpty())
        document.blocks.append(TextBlock{say(QT_TRANSLATE_NOOP("Document", "There is nothing in this period.")), DocInk::Quiet, 10});
    else
        document.blocks.append(table);
    document.blocks.append(SpaceBlock{10});
    for (const QString& note : report.notes)
        document.blocks.append(TextBlock{wording.text(note), DocInk::Quiet, 8});
    return document;
}

Document returnDocument(const ReturnPaper& paper, const Letterhead& head, const QString& language)
{
    const DocumentText say(language, head.supplier.country);
    Document document = blankDocument(head, say, head.supplier);
    const QString period = periodText(paper.from, paper.to, say);
    document.title = paper.title;
    document.fileName = u"%1 %2.pdf"_s.arg(paper.title, paper.to.toString(Qt::ISODate));
    document.resource = "tax-worksheet";
    document.subject = paper.period;
    document.blocks.append(LetterheadBlock{head.logo, head.supplier.name, supplierLines(head.supplier), paper.title, period});
    QList<DocFact> facts{{say(QT_TRANSLATE_NOOP("Document", "Period")), period, true}};
    if (!paper.registration.isEmpty())
        facts.append({say(QT_TRANSLATE_NOOP("Document", "Registration number")), paper.registration, true});
    if (!paper.state.isEmpty())
        facts.append({say(QT_TRANSLATE_NOOP("Document", "State")), paper.state});
    document.blocks.append(FactsBlock{facts});
    TableBlock table;
    table.size = 10;
    table.columns = {{say(QT_TRANSLATE_NOOP("Document", "Line")), DocColumnKind::Short},
                     {say(QT_TRANSLATE_NOOP("Document", "Description")), DocColumnKind::Text},
                     {say(QT_TRANSLATE_NOOP("Document", "Amount (%1)")).arg(paper.currency), DocColumnKind::Number}};
    if (!paper.beside.isEmpty())
        table.columns.append({paper.beside, DocColumnKind::Number});
    for (const ReturnPaperLine& line : paper.lines) {
        DocRow row{{line.code, line.label, say.amount(line.amountMinor, paper.currency)}, {}, line.sum ? DocRowKind::Sum : DocRowKind::Plain};
        if (!paper.beside.isEmpty())
            row.cells.append(say.amount(line.besideMinor, paper.currency));
        table.rows.append(row);
    }
    document.blocks.append(table);
    document.blocks.append(SpaceBlock{12});
    for (const QString& note : paper.notes)
        document.blocks.append(TextBlock{note, DocInk::Quiet, 8.5});
    return document;
}

} // namespace td
