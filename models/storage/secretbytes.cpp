// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretbytes.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace td
{

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    // Without libsodium or memory there is nothing safe left to do: going on would put keys into ordinary memory.
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    m_data = static_cast<unsigned char*>(sodium_malloc(size_t(size)));
    if (m_data == nullptr)
        qFatal("no memory for a secret");
    sodium_memzero(m_data, size_t(size));
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes result(size);
    randombytes_buf(result.m_data, size_t(size));
    return result;
}

SecretBytes SecretBytes::copyOf(const void* data, qsizetype size)
{
    SecretBytes result(size);
    if (size > 0)
        std::memcpy(result.m_data, data, size_t(size));
    return result;
}

SecretBytes SecretBytes::takeFrom(QByteArray& source)
{
    SecretBytes result = copyOf(source.constData(), source.size());
    if (source.isDetached())
        sodium_memzero(source.data(), size_t(source.size()));
    source.clear();
    return result;
}

SecretBytes SecretBytes::fromPassword(const QString& password)
{
    QString composed = password.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    if (composed.isDetached()) // otherwise it is the caller's own string
        sodium_memzero(composed.data(), size_t(composed.size()) * sizeof(QChar));
    return takeFrom(utf8);
}

void SecretBytes::clear()
{
    sodium_free(m_data); // wipes first; a null pointer is fine
    m_data = nullptr;
    m_size = 0;
}

bool SecretBytes::operator==(const SecretBytes& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, size_t(m_size)) == 0);
}

} // namespace td
