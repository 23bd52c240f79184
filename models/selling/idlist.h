// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

namespace td
{

/// Ids of one kind in a text column: a JSON array of their bytes as hex.
template <class IdType> QString idListText(const QList<IdType>& ids)
{
    QJsonArray array;
    for (const IdType& id : ids)
        array.append(QString::fromLatin1(id.blob().toHex()));
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// What does not read as an id is left out.
template <class IdType> QList<IdType> idListFrom(const QByteArray& text)
{
    QList<IdType> ids;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const QJsonValue& value : array) {
        const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
        if (bytes.size() == 16)
            ids.append(IdType::fromBlob(bytes.constData(), int(bytes.size())));
    }
    return ids;
}

} // namespace td
