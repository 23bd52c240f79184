// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdio>
#include <optional>

namespace td
{

/// Lines of a stream as they come, each at most 1 MB: what is longer is skipped to its end and only reported.
class LineReader
{
public:
    static constexpr qsizetype longest = 1'000'000;

    struct Line {
        QByteArray bytes;
        bool tooLong = false;
        bool isEmpty = false; ///< nothing but blanks
    };

    explicit LineReader(std::FILE* stream) : m_stream(stream) {}

    /// Nothing at the end of the stream.
    std::optional<Line> next();

private:
    std::FILE* m_stream;
};

} // namespace td
