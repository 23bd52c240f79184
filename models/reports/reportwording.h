// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace td
{

/// How a report's ids become words in somebody's language; ui/text/reporttext.h has the functions. Given to whatever writes reports, because the
/// models know no language.
struct ReportWording {
    std::function<QString(const QString& report, const QStringList& arguments)> title;
    std::function<QString(const QString& column)> column;
    std::function<QString(const QString& text)> text; ///< of "@ids"; other texts come back as they are
};

} // namespace td
