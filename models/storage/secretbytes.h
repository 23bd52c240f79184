// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace td
{

/// Key material and passwords: memory of libsodium's guarded heap, locked where the system allows it, wiped when
/// released. Move-only, compared in constant time, and without any way to print it.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(qsizetype size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    static SecretBytes random(qsizetype size);
    static SecretBytes copyOf(const void* data, qsizetype size);
    /// Moves the bytes over and wipes `source`, unless other QByteArrays share its memory.
    static SecretBytes takeFrom(QByteArray& source);
    /// A typed password as UTF-8 of its composed form (NFC), so that every platform's keyboard gives the same bytes.
    static SecretBytes fromPassword(const QString& password);

    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Wipes and releases; empty afterwards.
    void clear();

    bool operator==(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace td
