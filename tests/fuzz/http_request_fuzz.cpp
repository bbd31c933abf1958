// Any bytes in place of a request's head and of its body: nothing breaks, what is taken keeps the rules by
// which everybody reads it alike, and however the bytes are cut, the same is read.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "vidgo/base/text.h"
#include "vidgo/server/request_head.h"
#include "vidgo/server/trusted_proxies.h"

using namespace vidgo;
using namespace vidgo::server;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::size_t countOf(const api::Headers& headers, std::string_view name)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        headers, [&](const auto& field) { return !api::headerOf({field}, name).empty(); }));
}

void checkTaken(const RequestHead& head, std::string_view bytes, const ServerLimits& limits)
{
    const auto& request = head.request;
    require(request.method != api::Method::None);
    require(request.path.starts_with('/') && faultOfTarget(request.path).empty());
    require(request.path.find("..") == std::string::npos || request.path.find("/../") == std::string::npos);
    require(request.path.size() + request.query.size() <= limits.targetBytes);
    require(request.headers.size() <= limits.headerFields);
    require(countOf(request.headers, "Content-Length") <= 1 && countOf(request.headers, "Host") <= 1);
    require(countOf(request.headers, "Content-Length") + countOf(request.headers, "Transfer-Encoding") <= 1);
    require((head.framing == BodyFraming::Chunked) == (countOf(request.headers, "Transfer-Encoding") == 1));
    require((head.framing == BodyFraming::Length) == (head.length > 0));
    require(isUtf8(bytes));
    // One line for each field: nobody can see another number of them.
    const auto lines = std::ranges::count(bytes, '\n');
    require(static_cast<std::size_t>(lines) == request.headers.size() + 2);
    for (const auto& [name, value] : request.headers)
        require(value.find_first_of("\r\n") == std::string::npos && name.find(' ') == std::string::npos);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const ServerLimits limits;
    const auto whole = findHeadEnd(bytes, 0);
    for (std::size_t cut = 0; cut < std::min<std::size_t>(size, 64); ++cut) {
        const auto part = findHeadEnd(bytes.substr(0, cut), 0);
        require(part.end != HeadEnd::Found || (whole.end == HeadEnd::Found && whole.size == part.size));
        require(part.end != HeadEnd::Never || whole.end == HeadEnd::Never);
        if (part.end == HeadEnd::Missing) {
            const auto later = findHeadEnd(bytes, cut > 3 ? cut - 3 : 0);
            require(later.end == whole.end && later.size == whole.size);
        }
    }
    const auto head = readHead(whole.end == HeadEnd::Found ? bytes.substr(0, whole.size) : bytes, limits);
    require(head || !head.error().reason.empty());
    require(!head || whole.end == HeadEnd::Found);
    if (head)
        checkTaken(*head, bytes.substr(0, whole.size), limits);
    static_cast<void>(faultOfTarget(bytes));
    const auto proxies = TrustedProxies::from({"0.0.0.0/0", "::/0"});
    const api::Headers headers = {{"X-Forwarded-For", std::string(bytes)}, {"Forwarded", std::string(bytes)}};
    static_cast<void>(ipText(proxies->originOf(IpBytes{}, headers)));
    return 0;
}
