// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvfile.h"
#include "cli/output.h"
#include "cli/signin.h"
#include "cli/verb.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int sqliteInteger = 1;
constexpr int sqliteReal = 2;
constexpr int sqliteText = 3;
constexpr int sqliteBlob = 4;

/// Ids as UUID text, other binary values as hex.
QString blobText(const QByteArray& bytes)
{
    if (bytes.size() == 16)
        return AnyId::fromBlob(bytes.constData(), int(bytes.size())).toString();
    return QString::fromLatin1(bytes.toHex());
}

QJsonValue jsonCell(const Query& q, int column)
{
    switch (q.type(column)) {
    case sqliteInteger: return q.int64(column);
    case sqliteReal: return q.real(column);
    case sqliteText: return q.text(column);
    case sqliteBlob: return blobText(q.bytes(column));
    default: return {};
    }
}

QString csvCell(const Query& q, int column)
{
    switch (q.type(column)) {
    case sqliteText: return safeCell(q.text(column));
    case sqliteBlob: return blobText(q.bytes(column));
    default: return q.text(column); // numbers may begin with a minus: they are typed
    }
}

QStringList columnNames(const Query& q)
{
    QStringList names;
    for (int column = 0; column < q.columnCount(); ++column)
        names.append(q.columnName(column));
    return names;
}

Result<void> writeCsv(Query& q)
{
    QStringList header;
    for (const QString& name : columnNames(q))
        header.append(safeCell(name));
    TD_TRY(writeOut(csvRecord(header)));
    while (q.next()) {
        QStringList cells;
        for (int column = 0; column < q.columnCount(); ++column)
            cells.append(csvCell(q, column));
        TD_TRY(writeOut(csvRecord(cells)));
    }
    return q.finish();
}

Result<void> writeJson(Query& q)
{
    const QStringList names = columnNames(q);
    QJsonArray rows;
    while (q.next()) {
        QJsonObject row;
        for (int column = 0; column < q.columnCount(); ++column)
            row.insert(names[column], jsonCell(q, column));
        rows.append(row);
    }
    TD_TRY(q.finish());
    return writeJsonLine({{u"columns"_s, QJsonArray::fromStringList(names)}, {u"rows"_s, rows}});
}

Result<ExitCode> run(const Options& options, const GraphicVerbs&)
{
    if (options.has("csv") && options.has("json"))
        return fail(ErrorKind::Invalid, "usage.exclusive", "csv", {u"--csv"_s, u"--json"_s});
    SignedIn signedIn;
    TD_TRY(signedIn.open(options));
    Query q = signedIn.db().readOnlyQuery(options.positional().at(1).toUtf8());
    if (q.failed())
        return fail(q.error());
    TD_TRY(options.has("json") ? writeJson(q) : writeCsv(q));
    return ExitCode::Done;
}

} // namespace

Verb queryVerb()
{
    return {"query",
            "FOLDER \"SELECT ...\"",
            "runs one SELECT on what this login may see",
            signInOptions() + QList<OptionSpec>{{"csv", "", "comma-separated values (what comes without either)"},
                                                {"json", "", "{\"columns\":[...],\"rows\":[{...}]}"}},
            2,
            run};
}

} // namespace td
