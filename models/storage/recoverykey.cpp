// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recoverykey.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace td
{
namespace
{
constexpr int secretSize = 16;
constexpr int checkSize = 4;
constexpr int characters = (secretSize + checkSize) * 8 / 5;
constexpr int groupSize = 4;
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

using Check = std::array<unsigned char, checkSize>;

Check checkOf(const SecretBytes& secret)
{
    constexpr char label[] = "trainerdesk recovery check";
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), secret.data(), size_t(secret.size()),
                       reinterpret_cast<const unsigned char*>(label), sizeof(label) - 1);
    Check check{};
    std::memcpy(check.data(), hash.data(), check.size());
    sodium_memzero(hash.data(), hash.size());
    return check;
}

/// Value 0-31 of a typed character, or -1.
int digitValue(QChar typed)
{
    char c = typed.toUpper().toLatin1();
    if (c == 'O')
        c = '0';
    else if (c == 'I' || c == 'L')
        c = '1';
    const char* found = c == '\0' ? nullptr : std::strchr(alphabet, c);
    return found == nullptr ? -1 : int(found - alphabet);
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash;
}
} // namespace

RecoveryKey RecoveryKey::generate()
{
    return RecoveryKey(SecretBytes::random(secretSize));
}

Result<RecoveryKey> RecoveryKey::parse(const QString& text)
{
    SecretBytes bytes(secretSize + checkSize);
    int count = 0;
    for (const QChar c : text) {
        if (isSeparator(c))
            continue;
        const int value = digitValue(c);
        if (value < 0 || count == characters)
            return fail(ErrorKind::Invalid, "recovery.format", "recovery");
        for (int bit = 0; bit < 5; ++bit) {
            const int position = count * 5 + bit;
            if ((value & (16 >> bit)) != 0)
                bytes.data()[position / 8] |= static_cast<unsigned char>(128 >> (position % 8));
        }
        ++count;
    }
    if (count != characters)
        return fail(ErrorKind::Invalid, "recovery.format", "recovery");

    SecretBytes secret = SecretBytes::copyOf(bytes.data(), secretSize);
    const Check check = checkOf(secret);
    if (sodium_memcmp(check.data(), bytes.data() + secretSize, check.size()) != 0)
        return fail(ErrorKind::Invalid, "recovery.checksum", "recovery");
    return RecoveryKey(std::move(secret));
}

QString RecoveryKey::text() const
{
    const Check check = checkOf(m_secret);
    QString text;
    for (int i = 0; i < characters; ++i) {
        int value = 0;
        for (int position = i * 5; position < i * 5 + 5; ++position) {
            const int index = position / 8;
            const int byte = index < secretSize ? m_secret.data()[index] : check[size_t(index - secretSize)];
            value = value * 2 + ((byte >> (7 - position % 8)) & 1);
        }
        if (i > 0 && i % groupSize == 0)
            text += QLatin1Char('-');
        text += QLatin1Char(alphabet[value]);
    }
    return text;
}

} // namespace td
