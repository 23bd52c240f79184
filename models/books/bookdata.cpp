// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/bookdata.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Outside of every namespace: the macro declares a function there.
static void initResource()
{
    Q_INIT_RESOURCE(bookdata);
}

namespace td
{

Result<QJsonObject> bookData(const QString& name)
{
    initResource();
    QFile file(u":/books/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, "data.damaged", "", {name});
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        return fail(ErrorKind::Internal, "data.damaged", "", {name});
    return object;
}

} // namespace td
