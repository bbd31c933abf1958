#include "vidgo/providers/result_fetcher.h"

#include <system_error>

#include "check_result.h"
#include "common/failures.h"
#include "vidgo/base/base_error.h"
#include "vidgo/base/file.h"
#include "vidgo/base/hash.h"
#include "vidgo/net/net_error.h"

namespace vidgo::providers {

namespace {

constexpr std::uint64_t kMostPictureBytes = 200'000'000;
constexpr std::uint64_t kMostBytes = 2'000'000'000;

ProviderFailure invalid(const ProviderData& data, const std::string& internal)
{
    auto out = failureOf(data, ProviderError::ResultInvalid, ProviderTrouble::Failed, internal);
    out.raw = rawText(internal);
    return out;
}

/// Of this computer, not of the provider.
bool isOurs(const Error& error)
{
    return error.is(BaseError::Cancelled) || error.is(BaseError::DiskFull) ||
           error.is(BaseError::FileNotWritable);
}

ProviderFailure ours(Error error)
{
    return {std::move(error), ProviderTrouble::None};
}

ProviderFailure failureOfDownload(const ProviderData& data, const net::DownloadFailure& failure)
{
    if (isOurs(failure))
        return ours(failure);
    const auto status = failure.status();
    ProviderFailure out = failureOf(data, ProviderTrouble::Busy, failure.internal());
    if (failure.is(net::NetError::DownloadRefused) && status >= 400 && status < 500 && status != 408 &&
        status != 429)
        out = failureOf(data, ProviderTrouble::Expired, failure.internal());
    else if (failure.is(net::NetError::Redirected) || failure.is(net::NetError::AnswerTooLarge) ||
             failure.is(net::NetError::RequestInvalid))
        out = invalid(data, failure.internal());
    out.status = status;
    out.raw = rawText(failure.internal());
    return out;
}

} // namespace

ProviderResult<void> ResultFetcher::bring(const FetchOrder& order, const std::stop_token& stop,
                                          const Progress& progress) const
{
    const auto& data = order.provider.data();
    if (!order.result.bytes.empty()) {
        if (auto written = writeFile(order.target, std::string_view(order.result.bytes), Durability::Sync);
            !written)
            return std::unexpected(ours(std::move(written.error())));
        return {};
    }
    auto brought = order.provider.bring(order.result, order.target, stop, progress);
    if (!brought)
        return std::unexpected(std::move(brought.error()));
    if (*brought)
        return {};
    auto headers = order.provider.resultHeaders(order.result);
    if (!headers)
        return std::unexpected(std::move(headers.error()));
    net::DownloadRequest request;
    request.url = order.result.url;
    for (auto& [name, value] : *headers)
        request.headers.push_back({name, std::move(value)});
    request.target = order.target;
    request.maxBytes = resultKindOf(order.request.operation) == "image" ? kMostPictureBytes : kMostBytes;
    request.reach = m_reach;
    auto fetched = m_downloader.download(request, stop, progress);
    if (!fetched)
        return std::unexpected(failureOfDownload(data, fetched.error()));
    return {};
}

ProviderResult<FetchedResult> ResultFetcher::fetch(const FetchOrder& order, const std::stop_token& stop,
                                                   const Progress& progress) const
{
    const auto& data = order.provider.data();
    if (auto brought = bring(order, stop, progress.part(0, 0.9)); !brought)
        return std::unexpected(std::move(brought.error()));
    const auto refuse = [&](Error error) {
        std::error_code ignored;
        std::filesystem::remove(order.target, ignored);
        return std::unexpected(isOurs(error) ? ours(std::move(error)) : invalid(data, error.internal()));
    };
    auto checked = checkResult(order.target, order.request, order.model, stop);
    if (!checked)
        return refuse(std::move(checked.error()));
    auto hash = sha256OfFile(order.target);
    if (!hash)
        return refuse(std::move(hash.error()));
    std::error_code error;
    checked->file.sha256 = std::move(*hash);
    checked->file.bytes = static_cast<std::int64_t>(std::filesystem::file_size(order.target, error));
    progress.report(1);
    return std::move(*checked);
}

} // namespace vidgo::providers
