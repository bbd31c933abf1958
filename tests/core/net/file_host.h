#pragma once

#include <charconv>
#include <functional>
#include <string>
#include <string_view>

#include "net_fixture.h"
#include "vidgo/base/file.h"

namespace vidgo::test {

/// The value of a header of a request; empty when it has none.
inline std::string headerOf(const std::string& request, std::string_view name)
{
    const auto at = request.find("\r\n" + std::string(name) + ": ");
    if (at == std::string::npos)
        return {};
    const auto begin = at + name.size() + 4;
    return request.substr(begin, request.find("\r\n", begin) - begin);
}

/// "GET /path HTTP/1.1" → "/path"
inline std::string targetOf(const std::string& request)
{
    const auto begin = request.find(' ') + 1;
    return request.substr(begin, request.find(' ', begin) - begin);
}

/// Hands out one file as a host with ranges does, and breaks off where it is told to.
struct FileHost
{
    std::string bytes;
    std::string etag = "\"one\"";
    bool knowsRanges = true;
    bool forgetsEtagInRanges = false;
    std::string rangeInstead; ///< Content-Range of a lie.
    std::size_t cutAfter = 0; ///< Of the body of each answer; 0: never.
    int cuts = 0;             ///< So many answers are cut.
    std::string moreHeaders;
    Requests requests;

    /// The talk of a LoopbackServer that this outlives.
    LoopbackServer::Talk talk()
    {
        return [this](Connection& connection) {
            for (;;) {
                auto request = connection.readRequest();
                if (request.empty())
                    return;
                requests.add(request);
                auto answer = answerTo(request);
                const bool isCut = cutAfter > 0 && cuts > 0;
                if (isCut) {
                    --cuts;
                    answer.resize(std::min(answer.size(), answer.find("\r\n\r\n") + 4 + cutAfter));
                }
                connection.write(answer);
                if (isCut)
                    return;
            }
        };
    }

private:
    std::string answerTo(const std::string& request) const
    {
        const auto tag = etag.empty() ? std::string() : "ETag: " + etag + "\r\n";
        const auto range = headerOf(request, "Range");
        const auto condition = headerOf(request, "If-Range");
        if (range.empty() || !knowsRanges || (condition != etag && rangeInstead.empty()))
            return httpAnswer(200, bytes, tag + moreHeaders);
        std::size_t first = 0;
        constexpr std::string_view kUnit = "bytes=";
        std::from_chars(range.data() + kUnit.size(), range.data() + range.size(), first);
        if (first >= bytes.size())
            return httpAnswer(416, "", "Content-Range: bytes */" + std::to_string(bytes.size()) + "\r\n");
        auto said = "bytes " + std::to_string(first) + "-" + std::to_string(bytes.size() - 1) + "/" +
                    std::to_string(bytes.size());
        if (!rangeInstead.empty())
            said = rangeInstead;
        return httpAnswer(206, bytes.substr(first),
                          "Content-Range: " + said + "\r\n" + (forgetsEtagInRanges ? std::string() : tag) +
                              moreHeaders);
    }
};

/// Bytes that are different everywhere.
inline std::string patternOf(std::size_t size)
{
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        text[i] = static_cast<char>(i * 7 + i / 251);
    return text;
}

inline std::string contentOf(const std::filesystem::path& path)
{
    return readTextFile(path, 100'000'000).value_or(std::string());
}

} // namespace vidgo::test
