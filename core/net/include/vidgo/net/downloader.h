#pragma once

#include <chrono>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "vidgo/base/error.h"
#include "vidgo/base/progress.h"
#include "vidgo/net/http_client.h"

namespace vidgo::net {

/// Where a download may lead.
enum class Reach {
    Anywhere, ///< For addresses that we know. A redirection leads to the public net all the same.
    Public    ///< For addresses that a service gave us: never this computer or the local network.
};

/// A file to be fetched.
struct DownloadRequest
{
    std::string url; ///< As HttpRequest::url.
    /// Sent to the host of `url` only: a redirection to another one goes without them.
    std::vector<HttpHeader> headers;
    /// Written beside it, under `<target>.part`, and renamed once it is whole. Missing folders are made. Two
    /// downloads into one target at a time are not for it.
    std::filesystem::path target;
    std::uint64_t maxBytes = 512ull * 1024 * 1024;
    std::string sha256; ///< What it must be, 64 lower-case hexadecimal digits; empty: anything.
    /// Of each attempt: `whole` for as long as a file of maxBytes may take.
    HttpTimeouts timeouts{.whole = std::chrono::milliseconds(600'000)};
    /// An attempt that keeps below this for as long as `timeouts.stall` has failed; 0: however slow.
    std::uint32_t minBytesPerSecond = 1024;
    Reach reach = Reach::Anywhere;
};

/// What was fetched.
struct Downloaded
{
    std::uint64_t bytes = 0;
    std::string sha256;
    std::string contentType; ///< As the host says; may be empty.
    bool wasResumed = false; ///< Part of it is from an earlier attempt or call.
};

/// Why there is no file: NetError, BaseError::Cancelled, or DiskFull and FileNotWritable.
class DownloadFailure final : public Error
{
public:
    DownloadFailure(Error error, int status)
        : Error(std::move(error))
        , m_status(status)
    {}
    /// With NetError::DownloadRefused: what the host answered, as 403, 404 or 410 for one that has expired.
    int status() const { return m_status; }

private:
    int m_status;
};

using DownloadResult = std::expected<Downloaded, DownloadFailure>;

/// Fetches files. Safe to use from any thread.
class Downloader
{
public:
    virtual ~Downloader() = default;

    /// Blocks until the file is there, whole, checked and on the disk. Up to five redirections are followed,
    /// to https only or to hosts that may be asked over http, never to another scheme, and to an address of
    /// this computer or of the local network only when `url` is one of this computer itself; others fail
    /// with NetError::Redirected. What counts is the address that the name leads to when it is called.
    ///
    /// An attempt that breaks off is carried on by the next one (Range, If-Range), where the host says that
    /// the file is still the same. What a failure leaves that may pass, a stop too, is carried on by the next
    /// call for the same address and target; any other failure leaves nothing. Returns within 200 ms of a
    /// stop.
    virtual DownloadResult download(const DownloadRequest& request, const std::stop_token& stop,
                                    const Progress& progress) = 0;
};

/// Removes what an unfinished download into this target has left.
void discardDownload(const std::filesystem::path& target);

} // namespace vidgo::net
