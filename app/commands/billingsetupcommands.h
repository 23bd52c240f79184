// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

namespace td
{

/// Settings, contracts and fee changes: the part of the billing commands that makes no documents, and contract-invoice.
QList<Command> billingSetupCommands();

} // namespace td
