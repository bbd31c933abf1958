#include "content_range.h"

#include <charconv>
#include <chrono>

#include "ascii.h"
#include "http_date.h"

namespace vidgo::net {

namespace {

bool isStrong(std::string_view etag)
{
    constexpr std::size_t kMaxTag = 200;
    return etag.size() >= 2 && etag.size() <= kMaxTag && etag.starts_with('"') && etag.ends_with('"');
}

} // namespace

std::optional<std::uint64_t> readDecimal(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<ContentRange> readContentRange(std::string_view value)
{
    constexpr std::string_view kUnit = "bytes ";
    if (value.size() < kUnit.size() || !isSameAscii(value.substr(0, kUnit.size()), kUnit))
        return std::nullopt;
    value = trimmed(value.substr(kUnit.size()));
    const auto dash = value.find('-');
    const auto slash = value.find('/');
    if (dash == std::string_view::npos || slash == std::string_view::npos || dash > slash)
        return std::nullopt;
    const auto first = readDecimal(value.substr(0, dash));
    const auto last = readDecimal(value.substr(dash + 1, slash - dash - 1));
    const auto end = value.substr(slash + 1);
    const auto whole = end == "*" ? std::nullopt : readDecimal(end);
    const bool isWhole = end == "*" || whole;
    if (!first || !last || !isWhole || *first > *last || (whole && *last >= *whole))
        return std::nullopt;
    return ContentRange{.first = *first, .last = *last, .whole = whole};
}

std::string validatorOf(const HttpAnswer& head)
{
    const auto etag = head.header("ETag");
    if (isStrong(etag))
        return std::string(etag);
    if (!etag.empty()) // it says that the bytes may differ
        return {};
    const auto modified = timestampFromHttpDate(head.header("Last-Modified"));
    const auto sent = timestampFromHttpDate(head.header("Date"));
    // A file can change twice in one second.
    const bool isOld = modified && sent && *sent - *modified >= std::chrono::seconds(2);
    return isOld ? std::string(head.header("Last-Modified")) : std::string();
}

bool isSameFile(const HttpAnswer& head, std::string_view validator)
{
    const auto said = validator.starts_with('"') ? head.header("ETag") : head.header("Last-Modified");
    return said.empty() || said == validator;
}

} // namespace vidgo::net
