// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace td
{

/// Feeds one input to the parsers of fitness: the first byte chooses the parser, the unit and the language, the rest is the line. What is wrong in a
/// sentence: the line is read but does not read back from its own text, or is refused without a reason. Empty when all is well.
QString fitnessComplaint(QByteArrayView input);

} // namespace td

/// What libFuzzer calls; ends the program on a complaint.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);
