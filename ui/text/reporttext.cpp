// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/reporttext.h"

#include "text/reporttextrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

const char* find(std::span<const ReportTextRow> rows, const QString& id)
{
    for (const ReportTextRow& row : rows) {
        if (id == QLatin1String(row.id))
            return row.words;
    }
    return nullptr;
}

QString translated(const char* words)
{
    return QCoreApplication::translate("Report", words);
}

QString wordsOr(std::span<const ReportTextRow> rows, const QString& id)
{
    const char* words = find(rows, id);
    return words == nullptr ? id : translated(words);
}

const char* findWords(const QString& id)
{
    const char* words = find(reportWordRows(), id);
    return words == nullptr ? find(ledgerWordRows(), id) : words;
}

} // namespace

QString reportTitle(const QString& report, const QStringList& arguments)
{
    if (const char* words = find(reportTitleRows(), report + arguments.value(0)); words != nullptr)
        return translated(words);
    const char* named = arguments.isEmpty() ? nullptr : find(reportTitleRows(), report + u'*');
    return named == nullptr ? wordsOr(reportTitleRows(), report) : translated(named).arg(reportWords(arguments.first()));
}

QString reportSentence(const QString& report)
{
    return wordsOr(reportSentenceRows(), report);
}

QString reportColumnTitle(const QString& column)
{
    return wordsOr(reportColumnRows(), column);
}

QString reportWords(const QString& text)
{
    if (!text.startsWith(u'@'))
        return text;
    // An account of costs is called after its category.
    const QString id = text.mid(1).replace(u"account-cost-"_s, u"category-"_s);
    const char* words = findWords(id);
    return words == nullptr ? text : translated(words);
}

QString expenseCategoryName(const QString& category)
{
    return reportWords(u"@category-"_s + category);
}

bool hasReportWords(const QString& id)
{
    return reportWords(id) != id;
}

bool hasReportColumn(const QString& column)
{
    return find(reportColumnRows(), column) != nullptr;
}

} // namespace td
