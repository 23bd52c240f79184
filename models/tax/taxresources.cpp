// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/taxresources.h"

#include <QFile>
#include <QJsonDocument>

/// Resources of a static library are linked in by naming them, outside of any namespace.
static void linkTaxResources()
{
    Q_INIT_RESOURCE(taxrates);
}

namespace td
{

Result<QJsonObject> taxResource(const QString& fileName)
{
    linkTaxResources();
    QFile file(QStringLiteral(":/tax/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, "tax.rates", "", {}, fileName);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(ErrorKind::Internal, "tax.rates", "", {}, fileName);
    return document.object();
}

} // namespace td
