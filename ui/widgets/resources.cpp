// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/resources.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(widgets);
}

namespace td
{

void initWidgetResources()
{
    initResources();
}

} // namespace td
