// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QtTest>

namespace td
{

/// A generator whose seed is printed; TD_SEED repeats a run.
inline QRandomGenerator seededRandom()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("TD_SEED", &given);
    const quint32 seed = given ? quint32(wanted) : QRandomGenerator::global()->generate();
    qInfo("seed %u (TD_SEED repeats it)", seed);
    return QRandomGenerator(seed);
}

} // namespace td
