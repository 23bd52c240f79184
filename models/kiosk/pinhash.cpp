// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pinhash.h"

#include <sodium.h>

#include <algorithm>

namespace td
{
namespace
{

constexpr int shortest = 4;
constexpr int longest = 8;
constexpr unsigned long long passes = 2;
constexpr size_t memory = 32u * 1024 * 1024;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The same step from digit to digit: 0 for 7777, 1 for 4567, -1 for 8765.
bool isRow(const QString& pin, int step)
{
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if (pin.at(i).unicode() - pin.at(i - 1).unicode() != step)
            return false;
    }
    return true;
}

} // namespace

Result<void> checkPin(const QString& pin)
{
    if (pin.size() < shortest || pin.size() > longest || !std::all_of(pin.cbegin(), pin.cend(), isDigit))
        return fail(ErrorKind::Invalid, "pin.format", "pin");
    if (isRow(pin, 0) || isRow(pin, 1) || isRow(pin, -1))
        return fail(ErrorKind::Invalid, "pin.simple", "pin");
    return {};
}

Result<QByteArray> hashPin(const QString& pin)
{
    QByteArray digits = pin.toLatin1();
    char text[crypto_pwhash_STRBYTES];
    const int done = crypto_pwhash_str_alg(text, digits.constData(), static_cast<unsigned long long>(digits.size()), passes, memory,
                                           crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(digits.data(), size_t(digits.size()));
    if (done != 0)
        return fail(ErrorKind::Internal, "keyring.memory");
    return QByteArray(text);
}

bool pinMatches(const QByteArray& hash, const QString& pin)
{
    QByteArray digits = pin.toLatin1();
    const bool right = crypto_pwhash_str_verify(hash.constData(), digits.constData(), static_cast<unsigned long long>(digits.size())) == 0;
    sodium_memzero(digits.data(), size_t(digits.size()));
    return right;
}

} // namespace td
