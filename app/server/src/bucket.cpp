#include "vidgo/app_server/bucket.h"

#include "signed_url.h"
#include "vidgo/app_server/app_server_error.h"
#include "vidgo/materials/materials_error.h"
#include "vidgo/net/net_error.h"

namespace vidgo::app_server {
namespace {

// For a transfer that begins at once, and its tries; links that are found in a log are worth nothing soon.
constexpr std::chrono::minutes kValidFor{15};
constexpr std::chrono::minutes kTransfer{10};
constexpr std::uint64_t kLargest = 2ULL * 1024 * 1024 * 1024;
constexpr int kGone = 404;

// "<Error><Code>SlowDown</Code>…" -> "SlowDown"
std::string codeIn(std::string_view body)
{
    constexpr std::string_view kOpen = "<Code>";
    constexpr std::size_t kMost = 64;
    const auto begin = body.find(kOpen);
    if (begin == std::string_view::npos)
        return {};
    body.remove_prefix(begin + kOpen.size());
    return std::string(body.substr(0, std::min(body.find('<'), kMost)));
}

} // namespace

Bucket::Bucket(BucketConfig config, const Parts& parts)
    : m_config(std::move(config))
    , m_parts(parts)
{}

std::string Bucket::urlOf(const std::string& method, const std::string& name) const
{
    return signedUrl({.method = method,
                      .endpoint = m_config.endpoint,
                      .path = "/" + m_config.name + "/" + name,
                      .validFor = kValidFor},
                     {.region = m_config.region, .keyId = m_config.keyId, .key = m_config.key},
                     m_parts.clock.now());
}

std::string Bucket::newName(const std::string& sha256)
{
    return sha256.substr(0, 2) + "/" + sha256 + "." + makeUuid(m_parts.random);
}

Outcome Bucket::sendAlone(net::HttpRequest request)
{
    request.kind = net::CallKind::Read; // once or twice is the same
    const auto answer = m_parts.http.send(request, m_parts.stop);
    if (!answer)
        return std::unexpected(Error(answer.error()));
    const bool isDone = answer->status >= 200 && answer->status < 300;
    if (isDone || (request.method == "DELETE" && answer->status == kGone))
        return {};
    const auto code = codeIn(answer->body);
    return fail(AppServerError::BucketRefused,
                request.method + " " + std::to_string(answer->status) + " " + code,
                {{"code", code.empty() ? std::to_string(answer->status) : code}});
}

Outcome Bucket::put(const std::string& name, const std::filesystem::path& file)
{
    net::HttpRequest request;
    request.method = "PUT";
    request.url = urlOf(request.method, name);
    request.file = net::HttpFile{.path = file, .contentType = "application/octet-stream", .name = {}};
    request.timeouts.whole = kTransfer;
    return sendAlone(std::move(request));
}

Outcome Bucket::remove(const std::string& name)
{
    net::HttpRequest request;
    request.method = "DELETE";
    request.url = urlOf(request.method, name);
    return sendAlone(std::move(request));
}

Outcome Bucket::fetch(const std::string& name, const std::string& sha256, const std::filesystem::path& target)
{
    net::DownloadRequest request;
    request.url = urlOf("GET", name);
    request.target = target;
    request.maxBytes = kLargest;
    request.sha256 = sha256;
    const auto fetched = m_parts.downloader.download(request, m_parts.stop, {});
    if (fetched)
        return {};
    net::discardDownload(target); // the next address would be another one
    if (fetched.error().status() == kGone)
        return fail(materials::MaterialsError::FileMissing, "no object " + name,
                    {{"file", sha256.substr(0, 12)}});
    return std::unexpected(Error(fetched.error()));
}

} // namespace vidgo::app_server
