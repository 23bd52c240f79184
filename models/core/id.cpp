// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/id.h"

#include <QUuid>

namespace td
{

QString rawIdToString(const RawId& raw)
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(raw.data()), 16);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

std::optional<RawId> rawIdFromString(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    RawId raw;
    std::memcpy(raw.data(), uuid.toRfc4122().constData(), raw.size());
    return raw;
}

} // namespace td
