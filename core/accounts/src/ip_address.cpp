#include "vidgo/accounts/ip_address.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

#include "vidgo/accounts/accounts_error.h"

namespace vidgo::accounts {

namespace {

constexpr std::size_t kMaxText = 64;
constexpr std::size_t kV4Begin = 12;
constexpr int kV4Bits = 96; ///< Before those of IPv4.

std::unexpected<Error> refused(std::string_view what)
{
    const std::string reason = "no " + std::string(what);
    return fail(AccountsError::InvalidRequest, reason, {{"reason", reason}});
}

std::optional<int> number(std::string_view text, int base, int high)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > high)
        return std::nullopt;
    return value;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::optional<std::array<std::uint8_t, 4>> v4(std::string_view text)
{
    const auto parts = split(text, '.');
    if (parts.size() != 4)
        return std::nullopt;
    std::array<std::uint8_t, 4> bytes{};
    for (std::size_t i = 0; i < 4; ++i) {
        const auto part = parts[i];
        const bool isDecimal = !part.empty() && part.size() <= 3 &&
                               part.find_first_not_of("0123456789") == std::string_view::npos &&
                               (part.size() == 1 || part.front() != '0');
        const auto value = isDecimal ? number(part, 10, 255) : std::nullopt;
        if (!value)
            return std::nullopt;
        bytes.at(i) = static_cast<std::uint8_t>(*value);
    }
    return bytes;
}

// The bytes of groups with colons between them; an IPv4 address may be the last.
std::optional<std::vector<std::uint8_t>> groups(std::string_view text)
{
    std::vector<std::uint8_t> bytes;
    if (text.empty())
        return bytes;
    const auto parts = split(text, ':');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto part = parts[i];
        if (i + 1 == parts.size() && part.find('.') != std::string_view::npos) {
            const auto tail = v4(part);
            if (!tail)
                return std::nullopt;
            bytes.insert(bytes.end(), tail->begin(), tail->end());
            return bytes;
        }
        const bool isHex = !part.empty() && part.size() <= 4 && part.front() != '-' && part.front() != '+';
        const auto value = isHex ? number(part, 16, 0xFFFF) : std::nullopt;
        if (!value)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(*value >> 8));
        bytes.push_back(static_cast<std::uint8_t>(*value & 0xFF));
    }
    return bytes;
}

std::optional<std::array<std::uint8_t, 16>> v6(std::string_view text)
{
    const auto gap = text.find("::");
    if (gap != std::string_view::npos && text.substr(0, gap).find('.') != std::string_view::npos)
        return std::nullopt; // an IPv4 address stands at the end only
    const auto head = groups(text.substr(0, gap));
    const auto tail = groups(gap == std::string_view::npos ? std::string_view() : text.substr(gap + 2));
    if (!head || !tail)
        return std::nullopt;
    const auto given = head->size() + tail->size();
    if (gap == std::string_view::npos ? given != 16 : given > 14)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    std::ranges::copy(*head, bytes.begin());
    std::ranges::copy_backward(*tail, bytes.end());
    return bytes;
}

std::string hexOf(int value)
{
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    return {digits.data(), end};
}

// RFC 5952: the longest run of two or more zero groups is left out, the first of equals.
std::string v6Text(const std::array<std::uint8_t, 16>& bytes)
{
    std::array<int, 8> words{};
    for (std::size_t i = 0; i < words.size(); ++i)
        words.at(i) = bytes.at(2 * i) << 8 | bytes.at(2 * i + 1);
    std::size_t best = 8;
    std::size_t length = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t run = 0;
        while (i + run < 8 && words.at(i + run) == 0)
            ++run;
        if (run > length) {
            best = i;
            length = run;
        }
    }
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == best) {
            text += "::";
            i += length - 1;
            continue;
        }
        text += text.empty() || text.ends_with(':') ? "" : ":";
        text += hexOf(words.at(i));
    }
    return text;
}

// Clears the bits behind the prefix, or sets them.
void fillBehind(std::array<std::uint8_t, 16>& bytes, int prefix, bool ones)
{
    for (int bit = prefix; bit < 128; ++bit) {
        auto& byte = bytes.at(static_cast<std::size_t>(bit) / 8);
        const auto mask = static_cast<std::uint8_t>(0x80 >> (bit % 8));
        byte = static_cast<std::uint8_t>(ones ? byte | mask : byte & ~mask);
    }
}

} // namespace

Result<IpAddress> IpAddress::parse(std::string_view text)
{
    IpAddress address;
    if (text.size() > kMaxText)
        return refused("IP address");
    if (const auto four = v4(text)) {
        address.m_bytes.at(10) = address.m_bytes.at(11) = 0xFF;
        std::ranges::copy(*four, address.m_bytes.begin() + kV4Begin);
        return address;
    }
    const auto six = text.find(':') != std::string_view::npos ? v6(text) : std::nullopt;
    if (!six)
        return refused("IP address");
    address.m_bytes = *six;
    return address;
}

bool IpAddress::isV4() const
{
    return m_bytes.at(10) == 0xFF && m_bytes.at(11) == 0xFF &&
           std::all_of(m_bytes.begin(), m_bytes.begin() + 10, [](std::uint8_t byte) { return byte == 0; });
}

std::string IpAddress::text() const
{
    if (!isV4())
        return v6Text(m_bytes);
    std::string text;
    for (std::size_t i = kV4Begin; i < m_bytes.size(); ++i)
        text += (text.empty() ? "" : ".") + std::to_string(m_bytes.at(i));
    return text;
}

std::string IpAddress::digits() const
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const auto byte : m_bytes) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

Result<IpNetwork> IpNetwork::parse(std::string_view text)
{
    const auto slash = text.find('/');
    auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return refused("network");
    IpNetwork network;
    network.m_first = *address;
    if (slash != std::string_view::npos) {
        const auto digits = text.substr(slash + 1);
        const int before = address->isV4() ? kV4Bits : 0;
        const bool isPlain =
            !digits.empty() && digits.size() <= 3 && (digits == "0" || digits.front() != '0');
        const auto bits = isPlain ? number(digits, 10, 128 - before) : std::nullopt;
        if (!bits)
            return refused("network");
        network.m_prefix = before + *bits;
    }
    auto cleared = network.m_first.m_bytes;
    fillBehind(cleared, network.m_prefix, false);
    if (cleared != network.m_first.m_bytes)
        return refused("network: bits behind the prefix");
    return network;
}

IpNetwork IpNetwork::placeOf(const IpAddress& address)
{
    IpNetwork network;
    network.m_first = address;
    if (!address.isV4()) {
        network.m_prefix = 64;
        fillBehind(network.m_first.m_bytes, network.m_prefix, false);
    }
    return network;
}

IpAddress IpNetwork::last() const
{
    IpAddress address = m_first;
    fillBehind(address.m_bytes, m_prefix, true);
    return address;
}

std::string IpNetwork::text() const
{
    return m_first.text() + "/" + std::to_string(m_prefix - (m_first.isV4() ? kV4Bits : 0));
}

bool IpNetwork::contains(const IpAddress& address) const
{
    return m_first <= address && address <= last();
}

} // namespace vidgo::accounts
