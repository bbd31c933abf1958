#include "vidgo/server/access_log.h"

#include <chrono>

#include "vidgo/base/text.h"

namespace vidgo::server {
namespace {

constexpr std::size_t kMostOfProgram = 120;

std::string sizeOf(const api::Body& body)
{
    if (const auto* const text = std::get_if<std::string>(&body))
        return std::to_string(text->size());
    if (const auto* const file = std::get_if<api::FileBody>(&body))
        return std::to_string(file->size);
    return "stream";
}

} // namespace

api::Handler AccessLog::around(api::Handler next) const
{
    return [&lines = log, next = std::move(next)](const api::Request& request) {
        const auto begin = std::chrono::steady_clock::now();
        auto response = next(request);
        const auto took = std::chrono::steady_clock::now() - begin;
        lines.info(
            "access", "answered",
            {{"id", request.id},
             {"origin", request.origin},
             {"method", std::string(api::methodName(request.method))},
             {"path", request.path},
             {"status", std::to_string(response.status)},
             {"bytes", sizeOf(response.body)},
             {"us", std::to_string(std::chrono::duration_cast<std::chrono::microseconds>(took).count())},
             {"program", truncateUtf8(request.header("User-Agent"), kMostOfProgram)}});
        return response;
    };
}

} // namespace vidgo::server
