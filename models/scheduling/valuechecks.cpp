// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/valuechecks.h"

#include "core/localtime.h"

namespace td
{

Result<void> checkDay(QDate day, const char* field)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return fail(ErrorKind::Invalid, "time.range", field, {QString::number(firstYear), QString::number(lastYear)});
    return {};
}

Result<void> checkMinutes(int startMin, int endMin)
{
    if (startMin < 0 || startMin >= 1440)
        return fail(ErrorKind::Invalid, "time.range", "start");
    if (endMin <= startMin)
        return fail(ErrorKind::Invalid, "time.end-before-start", "end");
    if (endMin > 1440)
        return fail(ErrorKind::Invalid, "time.range", "end");
    return {};
}

Result<void> namedDuplicate(Result<void> written)
{
    if (!written && written.error().reason == QLatin1String("rule.exists"))
        return fail(ErrorKind::Invalid, "row.duplicate", "id");
    return written;
}

} // namespace td
