// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/linereader.h"

namespace td
{

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    bool any = false;
    int c = 0;
    while ((c = std::getc(m_stream)) != EOF && c != '\n') {
        any = true;
        if (line.bytes.size() < longest)
            line.bytes.append(char(c));
        else
            line.tooLong = true;
    }
    if (c == EOF && !any)
        return std::nullopt;
    line.isEmpty = line.bytes.trimmed().isEmpty();
    return line;
}

} // namespace td
