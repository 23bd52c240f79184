// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxfile.h"

#include "core/money.h"
#include "reports/reporttotals.h"

#include <QFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr double narrowest = 8;
constexpr double widest = 60;
constexpr double air = 2;
constexpr double amountWidth = 14;
constexpr double dayWidth = 12;
constexpr lxw_row_t headerRow = 2; ///< below the title and an empty row
constexpr double rateUnit = 100'000;
constexpr qsizetype longestText = 32'767; ///< of a cell

/// The formats of one workbook.
struct Formats {
    lxw_format* title;
    lxw_format* header;
    lxw_format* headerRight;
    lxw_format* section;
    lxw_format* note;

    explicit Formats(lxw_workbook* book) : title(bold(book)), header(bold(book)), headerRight(bold(book)), section(bold(book)), note(workbook_add_format(book))
    {
        format_set_font_size(title, 14);
        format_set_bottom(header, LXW_BORDER_THIN);
        format_set_bottom(headerRight, LXW_BORDER_THIN);
        format_set_align(headerRight, LXW_ALIGN_RIGHT);
        format_set_italic(note);
    }
    static lxw_format* bold(lxw_workbook* book)
    {
        lxw_format* format = workbook_add_format(book);
        format_set_bold(format);
        return format;
    }
};

bool isFigure(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Number || kind == ColumnKind::Rate;
}

QByteArray numberFormat(ColumnKind kind, const QString& currency)
{
    switch (kind) {
    case ColumnKind::Day: return "yyyy-mm-dd";
    case ColumnKind::Month: return "yyyy-mm";
    case ColumnKind::Number: return "#,##0";
    case ColumnKind::Rate: return "0.###%";
    case ColumnKind::Money: {
        const int digits = minorDigits(currency);
        const QByteArray plain = digits > 0 ? "#,##0." + QByteArray(digits, '0') : QByteArray("#,##0");
        return plain + ";[Red]-" + plain;
    }
    case ColumnKind::Text: break;
    }
    return "@";
}

class SheetWriter
{
public:
    SheetWriter(lxw_workbook* book, const Report& report, const ReportWording& wording)
        : m_sheet(workbook_add_worksheet(book, nullptr))
        , m_report(report)
        , m_wording(wording)
        , m_formats(book)
        , m_unit(std::pow(10.0, minorDigits(report.currency)))
    {
        for (const ReportColumn& column : report.columns) {
            for (const bool strong : {false, true}) {
                lxw_format* format = strong ? Formats::bold(book) : workbook_add_format(book);
                format_set_num_format(format, numberFormat(column.kind, report.currency).constData());
                if (strong)
                    format_set_top(format, LXW_BORDER_THIN);
                (strong ? m_strong : m_plain).append(format);
            }
            m_widths.append(isFigure(column.kind) ? amountWidth : column.kind == ColumnKind::Text ? narrowest : dayWidth);
        }
    }

    void write()
    {
        text(0, 0, m_wording.title(m_report.id, m_report.arguments), m_formats.title);
        for (qsizetype i = 0; i < m_report.columns.size(); ++i) {
            const QString title = m_wording.column(m_report.columns[i].id);
            text(headerRow, i, title, isFigure(m_report.columns[i].kind) ? m_formats.headerRight : m_formats.header);
            widen(i, title);
        }
        m_row = headerRow + 1;
        rows();
        const QList<QVariant> totals = reportTotals(m_report);
        if (!totals.isEmpty()) {
            text(m_row, 0, m_wording.text(u"@total"_s), m_strong.first());
            cells(totals, m_strong);
            ++m_row;
        }
        for (const QString& note : m_report.notes)
            text(++m_row, 0, m_wording.text(note), m_formats.note);
        for (qsizetype i = 0; i < m_widths.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), std::min(m_widths[i] + air, widest), nullptr);
        worksheet_freeze_panes(m_sheet, headerRow + 1, 0);
        worksheet_repeat_rows(m_sheet, headerRow, headerRow);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

private:
    void rows()
    {
        QString section;
        for (const ReportRow& row : m_report.rows) {
            if (row.section != section) {
                section = row.section;
                text(m_row++, 0, m_wording.text(section), m_formats.section);
            }
            cells(row.cells, row.emphasised ? m_strong : m_plain);
            ++m_row;
        }
    }

    void cells(const QList<QVariant>& values, const QList<lxw_format*>& formats)
    {
        for (qsizetype i = 0; i < std::min(values.size(), m_report.columns.size()); ++i) {
            if (values[i].isValid())
                cell(i, values[i], formats[i]);
        }
    }

    void cell(qsizetype column, const QVariant& value, lxw_format* format)
    {
        const auto at = lxw_col_t(column);
        switch (m_report.columns[column].kind) {
        case ColumnKind::Day:
        case ColumnKind::Month: {
            const QDate day = value.toDate();
            lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
            if (day.isValid())
                worksheet_write_datetime(m_sheet, m_row, at, &date, format);
            break;
        }
        case ColumnKind::Money: worksheet_write_number(m_sheet, m_row, at, double(value.toLongLong()) / m_unit, format); break;
        case ColumnKind::Number: worksheet_write_number(m_sheet, m_row, at, double(value.toLongLong()), format); break;
        case ColumnKind::Rate: worksheet_write_number(m_sheet, m_row, at, value.toInt() / rateUnit, format); break;
        case ColumnKind::Text: {
            const QString words = m_wording.text(value.toString());
            text(m_row, column, words, format);
            widen(column, words);
            break;
        }
        }
    }

    void text(lxw_row_t row, qsizetype column, const QString& words, lxw_format* format)
    {
        worksheet_write_string(m_sheet, row, lxw_col_t(column), words.left(longestText).toUtf8().constData(), format);
    }
    void widen(qsizetype column, const QString& words) { m_widths[column] = std::max(m_widths[column], double(words.size())); }

    lxw_worksheet* m_sheet;
    const Report& m_report;
    const ReportWording& m_wording;
    Formats m_formats;
    double m_unit;
    QList<lxw_format*> m_plain;
    QList<lxw_format*> m_strong;
    QList<double> m_widths;
    lxw_row_t m_row = 0;
};

tl::unexpected<Error> notWritten(const QString& path, ErrorKind kind, const QString& detail)
{
    return fail(kind, "export.write", "out", {path}, detail);
}

} // namespace

Result<void> writeReportXlsx(const Report& report, const ReportWording& wording, const QString& path)
{
    // The library writes by name: into a new file beside the old one, which then takes its place.
    QTemporaryFile scratch(path + u".part"_s);
    if (!scratch.open())
        return notWritten(path, ErrorKind::Io, scratch.errorString());
    scratch.close();
    const QByteArray name = QFile::encodeName(scratch.fileName());
    lxw_workbook* book = workbook_new(name.constData());
    if (book == nullptr)
        return notWritten(path, ErrorKind::Io, u"workbook"_s);
    SheetWriter(book, report, wording).write();
    const lxw_error problem = workbook_close(book);
    if (problem != LXW_NO_ERROR)
        return notWritten(path, ErrorKind::DiskFull, QString::fromUtf8(lxw_strerror(problem)));
    std::error_code code;
    std::filesystem::rename(name.constData(), QFile::encodeName(path).constData(), code);
    if (code)
        return notWritten(path, ErrorKind::Io, QString::fromStdString(code.message()));
    scratch.setAutoRemove(false);
    return {};
}

} // namespace td
