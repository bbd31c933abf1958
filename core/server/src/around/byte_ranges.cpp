#include "vidgo/server/byte_ranges.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "http/field_text.h"

namespace vidgo::server {
namespace {

constexpr std::string_view kUnit = "bytes";

/// A part of a file; nothing of it is there where it is empty.
struct Part
{
    std::uint64_t first = 0;
    std::uint64_t size = 0;
};

std::optional<std::uint64_t> numberIn(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), number);
    return wrong == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

// "bytes=500-999", "bytes=500-" or "bytes=-500"; none for everything else.
std::optional<Part> partOf(std::string_view range, std::uint64_t size)
{
    if (!isSameText(trimmed(takeUntil(range, '=')), kUnit) || std::ranges::count(range, ',') > 0 ||
        std::ranges::count(range, '-') != 1)
        return {};
    auto last = trimmed(range);
    const auto first = takeUntil(last, '-'); // what stands behind it is left
    if (first.empty()) {
        const auto wanted = numberIn(last);
        if (!wanted)
            return {};
        const auto length = std::min(*wanted, size);
        return Part{.first = size - length, .size = length};
    }
    const auto from = numberIn(first);
    const auto until = last.empty() ? std::optional(size) : numberIn(last);
    if (!from || !until || (*until < *from && !last.empty()))
        return {};
    if (*from >= size)
        return Part{};
    return Part{.first = *from, .size = std::min(*until, size - 1) - *from + 1};
}

void setHeader(api::Headers& headers, std::string_view name, std::string value)
{
    std::erase_if(headers, [name](const auto& field) { return isSameText(field.first, name); });
    headers.emplace_back(std::string(name), std::move(value));
}

void cut(api::Response& response, api::FileBody file, const Part& part)
{
    const auto whole = "/" + std::to_string(file.size);
    if (part.size == 0) {
        response.status = 416;
        response.body = std::string();
        setHeader(response.headers, "Content-Range", std::string(kUnit) + " *" + whole);
        std::erase_if(response.headers,
                      [](const auto& field) { return isSameText(field.first, "Content-Type"); });
        return;
    }
    response.status = 206;
    setHeader(response.headers, "Content-Range",
              std::string(kUnit) + " " + std::to_string(part.first) + "-" +
                  std::to_string(part.first + part.size - 1) + whole);
    file.offset += part.first;
    file.size = part.size;
    response.body = std::move(file);
}

} // namespace

api::Handler ByteRanges::around(api::Handler next) const
{
    return [next = std::move(next)](const api::Request& request) {
        auto response = next(request);
        const auto* const file = std::get_if<api::FileBody>(&response.body);
        if (request.method != api::Method::Get || response.status != 200 || !file ||
            !response.header("ETag").starts_with('"'))
            return response;
        setHeader(response.headers, "Accept-Ranges", std::string(kUnit));
        const auto condition = request.header("If-Range");
        // A file that is another one by now is sent as a whole.
        if (!condition.empty() && condition != response.header("ETag"))
            return response;
        const auto range = request.header("Range");
        const auto part = range.empty() ? std::nullopt : partOf(range, file->size);
        if (part)
            cut(response, *file, *part);
        return response;
    };
}

} // namespace vidgo::server
