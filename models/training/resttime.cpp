// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/resttime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int minute = 60;
constexpr int longestRest = 3600;
} // namespace

Result<std::optional<int>> parseRest(const QString& text)
{
    const QString typed = text.trimmed().toLower();
    if (typed.isEmpty())
        return std::optional<int>();
    static const QRegularExpression form(u"^(?:(\\d{1,2}):([0-5]\\d)|(\\d{1,4}) ?(s|sec|min|m|'|\")?)$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return fail(ErrorKind::Invalid, "rest.format", "rest", {text.trimmed()});
    int seconds = 0;
    if (match.hasCaptured(1)) {
        seconds = match.captured(1).toInt() * minute + match.captured(2).toInt();
    } else {
        const QString unit = match.captured(4);
        seconds = match.captured(3).toInt() * (unit.startsWith(u'm') || unit == u"'" ? minute : 1);
    }
    if (seconds > longestRest)
        return fail(ErrorKind::Invalid, "rest.format", "rest", {text.trimmed()});
    return std::optional<int>(seconds);
}

QString restText(const std::optional<int>& seconds)
{
    if (!seconds)
        return {};
    if (*seconds > 0 && *seconds % minute == 0)
        return u"%1 min"_s.arg(*seconds / minute);
    return u"%1 s"_s.arg(*seconds);
}

} // namespace td
