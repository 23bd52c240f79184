// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/csvtable.h"

#include <QStringDecoder>

#include <csv.h>

#include <algorithm>

namespace td
{
namespace
{

constexpr char separators[] = {',', ';', '\t'};

/// The upper half of Windows-1252 where it is not Latin-1; 0 where the page has a hole.
constexpr char16_t windows1252[32] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
                                      0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString decoded(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windows1252[c.unicode() - 0x80] != 0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

char separatorOf(const QByteArray& firstLine)
{
    return *std::max_element(std::begin(separators), std::end(separators),
                             [&](char a, char b) { return firstLine.count(a) < firstLine.count(b); });
}

/// Collects what the parser calls back with.
struct Collector {
    QStringList cells;
    QList<CsvRecord> records;
    int begun = 1;      ///< line on which the current record began
    bool ended = false; ///< a record, or an empty line, ended

    static void cell(void* bytes, size_t size, void* self)
    {
        static_cast<Collector*>(self)->cells.append(QString::fromUtf8(static_cast<const char*>(bytes), qsizetype(size)));
    }
    static void end(int, void* self)
    {
        auto* collector = static_cast<Collector*>(self);
        const auto filled = [](const QString& text) { return !text.trimmed().isEmpty(); };
        if (std::any_of(collector->cells.cbegin(), collector->cells.cend(), filled))
            collector->records.append({collector->begun, collector->cells});
        collector->cells.clear();
        collector->ended = true;
    }
};

/// libcsv, given back when this goes.
class Parser
{
public:
    explicit Parser(char separator)
    {
        m_ready = csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) == 0;
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    bool feed(const QByteArray& line, Collector& into)
    {
        return m_ready && csv_parse(&m_parser, line.constData(), size_t(line.size()), Collector::cell, Collector::end, &into) == size_t(line.size());
    }
    bool finish(Collector& into) { return csv_fini(&m_parser, Collector::cell, Collector::end, &into) == 0; }

private:
    csv_parser m_parser{};
    bool m_ready = false;
};

Result<void> checkSize(const Collector& collected, const CsvLimits& limits)
{
    if (collected.records.size() > limits.records + 1)
        return fail(ErrorKind::Invalid, "csv.too-many-rows", "path", {QString::number(limits.records)});
    if (collected.cells.size() > limits.columns || (!collected.records.isEmpty() && collected.records.last().cells.size() > limits.columns))
        return fail(ErrorKind::Invalid, "csv.too-many-columns", "path", {QString::number(limits.columns)});
    return {};
}

} // namespace

Result<CsvTable> readCsv(const QByteArray& bytes, const CsvLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ErrorKind::Invalid, "csv.too-large", "path", {QString::number(limits.bytes)});
    QByteArray text = decoded(bytes).toUtf8();
    text.replace("\r\n", "\n").replace('\r', '\n');
    Parser parser(separatorOf(text.left(text.indexOf('\n'))));
    Collector collected;
    int line = 0;
    // A line at a time, so that each record knows where it began.
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        collected.ended = false;
        ++line;
        if (!parser.feed(text.mid(at, end - at), collected))
            return fail(ErrorKind::Invalid, "csv.quotes", "path", {QString::number(line)});
        if (collected.ended)
            collected.begun = line + 1;
        TD_TRY(checkSize(collected, limits));
        at = end;
    }
    if (!parser.finish(collected))
        return fail(ErrorKind::Invalid, "csv.quotes", "path", {QString::number(collected.begun)});
    TD_TRY(checkSize(collected, limits));
    if (collected.records.isEmpty())
        return fail(ErrorKind::Invalid, "csv.empty", "path");
    CsvTable table;
    table.header = collected.records.takeFirst().cells;
    table.records = collected.records;
    return table;
}

} // namespace td
