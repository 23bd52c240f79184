// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailmessage.h"

#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int longestWord = 45; ///< bytes in an encoded word: 60 in base64, 72 with its frame

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7F); }) && !text.contains(u"=?"_s);
}

/// Base64 in encoded words, cut between characters, each on its own line.
QByteArray encodedWords(const QString& text)
{
    QByteArray out;
    QByteArray word;
    const auto flush = [&] {
        if (!out.isEmpty())
            out.append("\r\n ");
        out.append("=?UTF-8?B?").append(word.toBase64()).append("?=");
        word.clear();
    };
    for (const uint ucs4 : text.toUcs4()) {
        const char32_t character = ucs4;
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > longestWord)
            flush();
        word.append(bytes);
    }
    flush();
    return out;
}

/// Plain text broken before a blank, so that no line is longer than mail allows.
QByteArray folded(const QByteArray& text)
{
    QByteArray out;
    qsizetype lineLength = 0;
    for (const QByteArray& word : text.split(' ')) {
        if (!out.isEmpty())
            out.append(lineLength + word.size() > 70 ? "\r\n " : " ");
        lineLength = out.endsWith("\r\n ") ? word.size() + 1 : lineLength + word.size() + 1;
        out.append(word);
    }
    return out;
}

} // namespace

bool isMailAddress(const QString& address)
{
    const auto fits = [](QChar c) { return c > u' ' && c < QChar(0x7F) && !u"<>()[],;:\\\""_s.contains(c); };
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && at < address.size() - 1 && address.count(u'@') == 1 && address.size() <= 254
        && std::all_of(address.begin(), address.end(), fits);
}

QByteArray mailHeaderText(const QString& text)
{
    const QString clean = cleanLine(text);
    return isPlain(clean) ? folded(clean.toLatin1()) : encodedWords(clean);
}

QByteArray mailHeaderAddress(const QString& name, const QString& address)
{
    const QString clean = cleanLine(name);
    if (clean.isEmpty())
        return address.toLatin1();
    QByteArray shown;
    if (isPlain(clean)) {
        QString quoted = clean;
        shown = u'"' + quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toLatin1() + u'"';
    } else {
        shown = encodedWords(clean);
    }
    return shown + "\r\n <" + address.toLatin1() + '>';
}

QByteArray mailFileName(const QString& name)
{
    QByteArray out;
    for (const QChar c : name) {
        const bool fits = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
        out.append(fits ? char(c.unicode()) : '-');
    }
    return out.isEmpty() ? QByteArray("attachment") : out;
}

} // namespace td
