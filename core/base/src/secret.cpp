#include "vidgo/base/secret.h"

#include <botan/mem_ops.h>

namespace vidgo {

Secret::Secret(std::string value)
    : m_bytes(value.begin(), value.end())
{
    wipe(value);
}

Secret& Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    if (!m_bytes.empty())
        Botan::secure_scrub_memory(m_bytes.data(), m_bytes.size());
}

void wipe(std::string& text)
{
    if (!text.empty())
        Botan::secure_scrub_memory(text.data(), text.size());
    text.clear();
}

bool equalInConstantTime(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    return a.empty() ||
           Botan::constant_time_compare(reinterpret_cast<const std::uint8_t*>(a.data()),
                                        reinterpret_cast<const std::uint8_t*>(b.data()), a.size());
}

} // namespace vidgo
