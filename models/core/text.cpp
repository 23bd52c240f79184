// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

namespace td
{
namespace
{
bool isHiddenControl(QChar c)
{
    const char16_t u = c.unicode();
    const bool bidi = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    return bidi || u == 0xFEFF || (c.category() == QChar::Other_Control && !c.isSpace());
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}
} // namespace

QString foldText(const QString& text)
{
    if (isAscii(text))
        return text.toLower();
    const QString split = text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(split.size());
    for (const QChar c : split) {
        if (!c.isMark())
            out.append(c);
    }
    return out.toCaseFolded();
}

QString cleanLine(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!isHiddenControl(c))
            out.append(c);
    }
    return out.simplified();
}

QString cleanBlock(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\r')
            continue;
        if (c == u'\n' || c == u'\t' || !isHiddenControl(c))
            out.append(c);
    }
    while (!out.isEmpty() && out.back().isSpace())
        out.chop(1);
    return out;
}

Result<QString> checkLine(const QString& text, const char* field, int maxLength, bool required)
{
    const QString clean = cleanLine(text);
    if (required && clean.isEmpty())
        return fail(ErrorKind::Invalid, "text.empty", field);
    if (clean.size() > maxLength)
        return fail(ErrorKind::Invalid, "text.too-long", field, {QString::number(maxLength)});
    return clean;
}

Result<QString> checkBlock(const QString& text, const char* field, int maxLength)
{
    const QString clean = cleanBlock(text);
    if (clean.size() > maxLength)
        return fail(ErrorKind::Invalid, "text.too-long", field, {QString::number(maxLength)});
    return clean;
}

Result<QString> checkEmail(const QString& text, const char* field)
{
    TD_TRY_ASSIGN(const QString clean, checkLine(text, field, 254));
    if (clean.isEmpty())
        return clean;
    const auto at = clean.indexOf(u'@');
    const bool plausible = at > 0 && clean.indexOf(u'@', at + 1) < 0 && clean.indexOf(u'.', at) > at + 1 &&
                           !clean.endsWith(u'.') && !clean.contains(u' ');
    if (!plausible)
        return fail(ErrorKind::Invalid, "text.email", field);
    return clean;
}

QString phoneDigits(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isDigit())
            out.append(QChar(u'0' + c.digitValue()));
        else if (c == u'+' && out.isEmpty())
            out.append(c);
    }
    return out;
}

} // namespace td
