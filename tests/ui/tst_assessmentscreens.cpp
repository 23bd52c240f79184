// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessmentsfixture.h"
QTEST_GUILESS_MAIN(QObject)
