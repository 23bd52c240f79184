// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/scheduling.h"
#include "scheduling/appointmenttablemodel.h"
