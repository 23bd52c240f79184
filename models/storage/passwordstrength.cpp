// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/passwordstrength.h"

#include "storage/secretbytes.h"

#include <QRegularExpression>

#include <zxcvbn.h>

#include <cstring>
#include <vector>

namespace td
{
namespace
{
/// zxcvbn's time grows faster than the square of the length; what comes after is only more strength.
constexpr int longestJudged = 64;
constexpr int shortestWord = 3;
constexpr int lowestAccepted = 2;

/// Entropy bits at which zxcvbn's scores 1 to 4 begin: 10^2, 10^4, 10^6 and 10^8 seconds at 10^4 guesses a second, half
/// of them needed on average.
constexpr double thresholds[] = {20.93, 27.58, 34.22, 40.86};

qsizetype characterCount(const QString& text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    qsizetype count = 0;
    for (const QChar c : composed)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

/// UTF-8 with the closing zero of a C string.
SecretBytes judgedPart(const QString& password)
{
    const SecretBytes utf8 = SecretBytes::fromPassword(password.left(longestJudged));
    SecretBytes text(utf8.size() + 1);
    if (!utf8.isEmpty())
        std::memcpy(text.data(), utf8.data(), size_t(utf8.size()));
    return text;
}
} // namespace

PasswordStrength::PasswordStrength(const QStringList& userWords)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    for (const QString& entry : userWords) {
        const QString lower = entry.toLower();
        QStringList words = lower.split(separators, Qt::SkipEmptyParts);
        words << lower << words.join(QString());
        for (const QString& word : std::as_const(words))
            if (word.size() >= shortestWord && !m_words.contains(word.toUtf8()))
                m_words.append(word.toUtf8());
    }
}

int PasswordStrength::score(const QString& password) const
{
    std::vector<const char*> words;
    for (const QByteArray& word : m_words)
        words.push_back(word.constData());
    words.push_back(nullptr);
    const SecretBytes text = judgedPart(password);
    const double bits = ZxcvbnMatch(reinterpret_cast<const char*>(text.data()), words.data(), nullptr);
    int score = 0;
    for (const double threshold : thresholds)
        score += bits >= threshold ? 1 : 0;
    return score;
}

Result<void> PasswordStrength::check(const QString& password) const
{
    if (characterCount(password) < minimumLength)
        return fail(ErrorKind::Invalid, "password.too-short", "password", {QString::number(minimumLength)});
    if (score(password) < lowestAccepted)
        return fail(ErrorKind::Invalid, "password.too-common", "password");
    return {};
}

} // namespace td
