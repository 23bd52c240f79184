// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QVariant>

namespace td
{

/// Ids as values of a list of choices: bytes, empty for a null id.
template <class Tag> QVariant idValue(const Id<Tag>& id)
{
    return id.isNull() ? QByteArray() : id.blob();
}

/// The id of such a value, or of a row's key.
template <class IdType> IdType idFrom(const QVariant& value)
{
    const QByteArray bytes = value.toByteArray();
    return IdType::fromBlob(bytes.constData(), int(bytes.size()));
}

} // namespace td
